import { claimWords, type Klaim } from "../views/klaim.ts";
import type { ChartData } from "./chart-data.ts";

/** What publishers said of one indicator of an area in one unit: one bar each, never a line. */
export function claimChart(claims: readonly Klaim[], area: string): ChartData | null {
  const most = largestGroup(
    claims.filter(
      ({ inti, dicabut, ambigu, nilai }) => inti && !dicabut && !ambigu && nilai !== null,
    ),
  );
  const [first] = most;
  if (!first || most.length < 2) return null;
  const publishers = new Set(most.map(({ sumber }) => sumber.label)).size;
  return {
    id: "bagan-terbitan",
    kind: "bars",
    judul: `${first.label}, ${area}: ${claimWords(first)} per ${first.sumber.tanggal}, menurut ${first.sumber.label}`,
    keterangan: `${most.length} angka dari ${publishers} penerbit${publishers > 1 ? "; definisinya dapat berbeda, karena itu tidak disambung menjadi garis" : ""}.`,
    sumber: { teks: "daftar angka terbitan di bawah ini", href: "#terbitan" },
    sumbu: "Tanggal dan penerbit",
    kategori: most.map(({ sumber }) => `${sumber.tanggal} – ${sumber.label}`),
    seri: [
      {
        nama: first.label,
        nilai: most.map(({ nilai }) => nilai),
        teks: most.map(({ teks }) => teks),
      },
    ],
    satuan: first.satuan,
  };
}

/** Claims of one indicator and one unit; the group with most of them. Events have nothing to draw. */
function largestGroup(claims: readonly Klaim[]): readonly Klaim[] {
  const groups = new Map<string, Klaim[]>();
  for (const klaim of claims) {
    if (klaim.satuan_teks === "" && klaim.satuan !== "rupiah") continue;
    const key = `${klaim.indikator}|${klaim.satuan}`;
    groups.set(key, [...(groups.get(key) ?? []), klaim]);
  }
  const [most = []] = [...groups.values()].sort((left, right) => right.length - left.length);
  return most;
}
