import { sebaran } from "./distribution.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";
import { countOf, Hitungan, nameOf, type Cacah, type Ukuran } from "./ukuran.ts";

/** Bands of progress of a building, in percent; as officials keep them. */
export const PROGRESS_BANDS = [
  { id: "sampai_20", label: "Sampai 20 %", sampai: 20 },
  { id: "dari_21_sampai_50", label: "21–50 %", sampai: 50 },
  { id: "dari_51_sampai_75", label: "51–75 %", sampai: 75 },
  { id: "dari_76_sampai_99", label: "76–99 %", sampai: 99 },
  { id: "selesai_100", label: "100 %", sampai: 100 },
] as const;

/** The band of a koperasi's building; null if it did not report the progress. */
export function progressBand({ row: { progres_gerai } }: KoperasiLengkap): string | null {
  if (progres_gerai === null) return null;
  return PROGRESS_BANDS.find(({ sampai }) => progres_gerai <= sampai)?.id ?? null;
}

/** Koperasi by how far their building is. */
export const KEMAJUAN = sebaran("kemajuan", (koperasi) => {
  const band = progressBand(koperasi);
  return band === null ? null : [band];
});

/** Outlets of an area by kind and status. */
export interface GeraiSum {
  /** Outlets of a status, of one kind or of all. */
  readonly gerai: (status: string, jenis?: string) => number;
  /** Koperasi with an active outlet of a kind, or of any. */
  readonly melayani: (jenis?: string) => number;
}

/** Outlets by kind and status, and the koperasi that serve with them. */
export const GERAI: Ukuran<GeraiSum> = {
  id: "gerai",
  cacah: countOutlets,
  baca: (cacah) => ({
    gerai: (status, jenis = ALL) => countOf(cacah, nameOf("gerai", status, jenis)),
    melayani: (jenis = ALL) => countOf(cacah, nameOf("melayani", jenis)),
  }),
};

const ALL = "semua";

function countOutlets(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  for (const { gerai } of koperasiIn(members)) {
    const serves = new Set<string>();
    for (const { jenis, status } of gerai) {
      sum.add(nameOf("gerai", status, jenis));
      sum.add(nameOf("gerai", status, ALL));
      if (status === "aktif") serves.add(jenis).add(ALL);
    }
    for (const jenis of serves) sum.add(nameOf("melayani", jenis));
  }
  return sum.cacah();
}
