import type { SiteIndex } from "../views/site-index.ts";
import type { Bekal } from "./bekal.ts";
import { edisiContent } from "./edisi-json.ts";
import { allProvinsi, daftarWilayahContent, provinsiContent } from "./wilayah-json.ts";

/** What the one-file checker of a kabupaten carries, from the dataset instead of the site's files. */
export function bekalOf(index: SiteIndex, kabupaten: string): Bekal {
  const { urls, repository, registry } = index;
  const versions = index.kabupaten(kabupaten).history.flatMap(({ semua }) => semua);
  return {
    kabupaten,
    situs: urls.absolute(urls.home),
    repositori: repository,
    daftar: daftarWilayahContent(registry),
    provinsi: allProvinsi(index).map((kode) => provinsiContent(index, kode)),
    edisi: Object.fromEntries(
      versions.map((edisi) => [urls.dataEdisi(edisi, edisi.perubahan_ke), edisiContent(edisi)]),
    ),
  };
}
