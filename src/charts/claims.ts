import { endOfMonth } from "../base/dates.ts";
import { compareText } from "../base/format.ts";
import { claimBasis } from "../views/angka.ts";
import { claimWords, type Klaim } from "../views/klaim.ts";
import type { ChartData } from "./chart-data.ts";

/**
 * What publishers said of one indicator of an area in one unit: one bar each, never a line. Drawn is
 * the indicator with the newest figure or none: an older one would stand above newer figures.
 */
export function claimChart(claims: readonly Klaim[], area: string): ChartData | null {
  const drawn = newestGroup(
    claims.filter(
      ({ inti, dicabut, ambigu, nilai }) => inti && !dicabut && !ambigu && nilai !== null,
    ),
  );
  const [first] = drawn;
  if (!first || drawn.length < 2) return null;
  const publishers = new Set(drawn.map(({ sumber }) => sumber.label)).size;
  return {
    id: "bagan-terbitan",
    kind: "bars",
    judul: `${first.label}, ${area}: ${claimWords(first)} per ${first.sumber.tanggal}, ${claimBasis(first.dasar, first.sumber.label)}`,
    keterangan: `${drawn.length} angka dari ${publishers} penerbit${publishers > 1 ? "; definisinya dapat berbeda, karena itu tidak disambung menjadi garis" : ""}.`,
    sumber: { teks: "daftar angka terbitan di bawah ini", href: "#terbitan" },
    sumbu: "Tanggal dan penerbit",
    kategori: drawn.map(({ sumber }) => `${sumber.tanggal} – ${sumber.label}`),
    seri: [
      {
        nama: first.label,
        nilai: drawn.map(({ nilai }) => nilai),
        teks: drawn.map(({ teks }) => teks),
      },
    ],
    satuan: first.satuan,
  };
}

/** Claims of the indicator with the newest figure, in one unit. Events have nothing to draw. */
function newestGroup(claims: readonly Klaim[]): readonly Klaim[] {
  const groups = new Map<string, Klaim[]>();
  for (const klaim of claims) {
    if (klaim.satuan_teks === "" && klaim.satuan !== "rupiah") continue;
    const key = `${klaim.indikator}|${klaim.satuan}`;
    groups.set(key, [...(groups.get(key) ?? []), klaim]);
  }
  const [newest = []] = [...groups.values()].sort(
    (left, right) => compareText(newestDay(right), newestDay(left)) || right.length - left.length,
  );
  return newest;
}

/** A month counts as its last day. */
function newestDay(claims: readonly Klaim[]): string {
  const days = claims.map(({ tanggal_data: date }) =>
    date.length === 7 ? endOfMonth(date) : date,
  );
  return days.sort().at(-1) ?? "";
}
