import { amount, medianOf, perPage, ratio, type Hasil } from "./hasil.ts";

/** What a measurement is judged by. */
export interface Sasaran {
  readonly teks: string;
  /** What was reached; null where it could not be measured. */
  readonly nilai: number | null;
  /** The limit, and on which side of it the good is. */
  readonly batas: number;
  readonly arah: "paling banyak" | "paling sedikit";
  readonly satuan?: string;
}

export type Putusan = "tercapai" | "belum" | "tidak terukur";

export function verdictOf({ nilai, batas, arah }: Sasaran): Putusan {
  if (nilai === null) return "tidak terukur";
  return (arah === "paling banyak" ? nilai <= batas : nilai >= batas) ? "tercapai" : "belum";
}

/** "belum         bangun lengkap ÷ cp -r: 4,2 (paling banyak 3)" */
export function sasaranLine(sasaran: Sasaran): string {
  const { teks, nilai, batas, arah, satuan } = sasaran;
  const unit = satuan === undefined ? "" : ` ${satuan}`;
  const found = nilai === null ? amount(nilai) : `${amount(nilai)}${unit}`;
  return `${verdictOf(sasaran).padEnd(13)} ${teks}: ${found} (${arah} ${amount(batas)}${unit})`;
}

/** The id of our own build among the results. */
export const OURS = "kita";

/** Goals of a build of the whole site; a way that was not measured leaves them open. `desa`: bytes. */
export function siteGoals(found: readonly Hasil[], desa: number | null): readonly Sasaran[] {
  const named = (wanted: string) => found.find(({ id }) => id === wanted);
  const [own, cp, hugo] = [named(OURS), named("cp"), named("hugo")];
  const wall = (hasil: Hasil | undefined) => (hasil ? medianOf(hasil, "wall_s") : null);
  const page = (hasil: Hasil | undefined) => (hasil ? perPage(hasil) : null);
  return [
    most("bangun lengkap ÷ cp -r", ratio(wall(own), wall(cp)), 3),
    {
      teks: "Hugo ÷ bangun lengkap, per halaman",
      nilai: ratio(page(hugo), page(own)),
      batas: 5,
      arah: "paling sedikit",
    },
    most("puncak memori semua proses", own ? medianOf(own, "peak_mb") : null, 800, "MB"),
    most("halaman desa rata-rata", desa === null ? null : desa / 1000, 12, "KB"),
  ];
}

export function most(teks: string, nilai: number | null, batas: number, satuan?: string): Sasaran {
  return {
    ...{ teks, nilai, batas, arah: "paling banyak" },
    ...(satuan === undefined ? {} : { satuan }),
  };
}

/** What a page costs in the largest build against the smallest, and what each page more costs. */
export function growthLines(found: readonly Hasil[]): readonly string[] {
  const [first, last] = [found[0], found.at(-1)];
  if (!first || !last || first === last) return [];
  const cost = (hasil: Hasil, key: "wall_s" | "cpu_s") =>
    ratio(medianOf(hasil, key), hasil.tulis?.halaman ?? null);
  const growth = (key: "wall_s" | "cpu_s") => ratio(cost(last, key), cost(first, key));
  const pages = (last.tulis?.halaman ?? 0) - (first.tulis?.halaman ?? 0);
  const [less, more] = [first, last].map((hasil) => medianOf(hasil, "cpu_s"));
  const further = less == null || more == null ? null : ratio((more - less) * 1000, pages);
  return [
    `CPU per halaman: ${found.map((one) => amount(milliseconds(cost(one, "cpu_s")))).join(" → ")} ms; setiap halaman tambahan ${amount(further)} ms`,
    ...(["wall_s", "cpu_s"] as const).map((key) =>
      sasaranLine(
        most(
          `biaya per halaman, terbesar ÷ terkecil (${key === "wall_s" ? "jam dinding" : "CPU"})`,
          growth(key),
          1.1,
        ),
      ),
    ),
  ];
}

function milliseconds(seconds: number | null): number | null {
  return seconds === null ? null : seconds * 1000;
}
