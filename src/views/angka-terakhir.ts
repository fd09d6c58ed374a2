import { compareDates } from "../base/dates.ts";
import type { CoreIndicator } from "../indicators/definitions.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { isComplete, type Total } from "../indicators/totals.ts";
import { BANYAK_DESA } from "../indicators/ukuran.ts";
import { tanggalEdisi } from "../records/edisi.ts";
import { getIndikator } from "../records/observasi.ts";
import { known, claimBasis, ROWS_BASIS, sumSource, type Angka } from "./angka.ts";
import type { Klaim } from "./klaim.ts";
import { jumlahDi, ukur, type SiteIndex } from "./site-index.ts";

/** The last figure of a whole area: what a report of a few desa is read against. */
export interface AngkaTerakhir {
  readonly angka: Angka & { readonly nilai: number };
  /** ISO date, or a month. */
  readonly tanggal_data: string;
  /** Who says it, as `Headline.dasar`. */
  readonly dasar: string;
  readonly dari_klaim: boolean;
}

export interface TerakhirInput {
  readonly indikator: CoreIndicator;
  /** Editions before the newest, oldest first. */
  readonly before: readonly EdisiByDesa[];
  /** Code of the area. */
  readonly wilayah: string;
  readonly baris: (edition: EdisiByDesa) => string;
  readonly desa: number;
  /** The last total that somebody stated or published of this area. */
  readonly klaim: Klaim | undefined;
}

/** The later of the last complete sum of rows and the last claim; undefined if there is neither. */
export function lastFigure(index: SiteIndex, input: TerakhirInput): AngkaTerakhir | undefined {
  const found = [lastRows(index, input), lastClaim(input.klaim)].filter(
    (figure) => figure !== undefined,
  );
  return found.sort((left, right) => compareDates(right.tanggal_data, left.tanggal_data))[0];
}

/** "296, per 24 November 2025, dinyatakan kabupaten lewat Prokopim Setda Kab. Klaten" */
export function lastFigureText({ angka, dasar, dari_klaim }: AngkaTerakhir): string {
  const { teks, sumber } = angka;
  const by = dari_klaim && sumber ? claimBasis(dasar, sumber.label) : dasar;
  return `${teks}, per ${sumber?.tanggal ?? ""}, ${by}`;
}

/** True if fewer than half of the desa reported it: such a sum says nothing of the area. */
export function isMinority({ dilaporkan, desa }: Total): boolean {
  return dilaporkan * 2 < desa;
}

function lastRows(
  index: SiteIndex,
  { indikator, before, wilayah, baris, desa }: TerakhirInput,
): AngkaTerakhir | undefined {
  for (const edition of [...before].reverse()) {
    const had = ukur(index, { edition, wilayah }, BANYAK_DESA);
    const total = jumlahDi(index, { edition, wilayah, desa: Math.max(had, desa) }, indikator);
    if (total.nilai === null || !isComplete(total)) continue;
    const { satuan } = getIndikator(indikator);
    const angka = known(total.nilai, satuan, sumSource(index, edition.edisi, baris(edition)));
    return {
      angka: { ...angka, nilai: total.nilai },
      tanggal_data: tanggalEdisi(edition.edisi),
      dasar: ROWS_BASIS,
      dari_klaim: false,
    };
  }
  return undefined;
}

function lastClaim(klaim: Klaim | undefined): AngkaTerakhir | undefined {
  if (!klaim || klaim.nilai === null) return undefined;
  const { nilai, teks, satuan, sumber, tanggal_data, dasar } = klaim;
  return {
    angka: { ...known(nilai, satuan, sumber), teks, nilai },
    tanggal_data,
    dasar,
    dari_klaim: true,
  };
}
