import type { Edisi } from "../records/edisi.ts";
import { hasContent } from "./baris-isi.ts";
import type { SiteIndex } from "./site-index.ts";

/** Site paths of the files beside a kabupaten's page. */
export interface KabupatenData {
  /** Rows of desa, and nothing else. */
  readonly csv: string;
  /** False if the rows name desa and say nothing about them. */
  readonly berisi: boolean;
  /** The figures that the page leads with. */
  readonly angka: string;
  /** Published figures about the kabupaten; null if there are none. */
  readonly terbitan: string | null;
  /** All of it. */
  readonly xlsx: string;
  readonly json: string;
}

export function dataLinks(index: SiteIndex, kode: string, edisi: Edisi): KabupatenData {
  const { urls } = index;
  const isNamed = index.observasi(kode).length > 0;
  return {
    csv: urls.data(kode, "data.csv"),
    berisi: hasContent(edisi),
    angka: urls.data(kode, "angka.csv"),
    terbitan: isNamed ? urls.data(kode, "terbitan.csv") : null,
    xlsx: urls.data(kode, "data.xlsx"),
    json: urls.data(kode, "data.json"),
  };
}
