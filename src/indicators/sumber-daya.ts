import type { Baris } from "../records/edisi.ts";
import type { Aset, Inventaris, Koperasi } from "../records/types.gen.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";

/** A sum over rows of which not all give the figure. */
export interface FieldSum {
  /** Null if no row gives it. */
  readonly nilai: number | null;
  /** Rows that give it, and all rows. */
  readonly dilaporkan: number;
  readonly semua: number;
}

/** Adds a figure that rows may leave blank; a row withheld ("<5") does not occur in these fields. */
export function sumField<Row>(rows: readonly Row[], pick: (row: Row) => number | null): FieldSum {
  const known = rows.flatMap((row) => pick(row) ?? []);
  return {
    nilai: known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0),
    dilaporkan: known.length,
    semua: rows.length,
  };
}

/** All assets of the koperasi of an area, those shared with desa elsewhere at their host. */
export function asetIn(members: readonly DesaLengkap[]): readonly Baris<Aset>[] {
  return koperasiIn(members).flatMap(({ aset }) => aset);
}

/** True for land or a building that the koperasi may use now: not one that is only proposed. */
export function isUsableLocation({ jenis, status }: Aset): boolean {
  return isLocation({ jenis }) && status !== "diusulkan";
}

/** Land and buildings: what a gerai can stand on or in. */
export function isLocation({ jenis }: Pick<Aset, "jenis">): boolean {
  return jenis === "tanah" || jenis === "bangunan";
}

/** A farmers' or fishers' group of the inventory, with the desa it lies in. */
export interface Kelompok {
  readonly row: Baris<Inventaris>;
  readonly desa: DesaLengkap;
}

/** Farmers' and fishers' groups of an area. */
export function kelompokIn(members: readonly DesaLengkap[]): readonly Kelompok[] {
  return members.flatMap((desa) =>
    desa.inventaris
      .filter(({ bentuk }) => bentuk === "kelompok_tani" || bentuk === "kelompok_nelayan")
      .map((row) => ({ row, desa })),
  );
}

/**
 * The koperasi that a group became, or became part of: one of its desa that took the very route the
 * inventory names for the group, by development or revitalisation. Null if there is none; a new
 * koperasi beside the group is none.
 */
export function koperasiOfKelompok({ row, desa }: Kelompok): KoperasiLengkap | null {
  const { jalur } = row;
  if (jalur !== "pengembangan" && jalur !== "revitalisasi") return null;
  return desa.koperasi.find((koperasi) => koperasi.row.model_pembentukan === jalur) ?? null;
}

/** Recipients of social aid among members, counted only where both numbers are reported. */
export interface BansosSum {
  readonly penerima: number | null;
  /** Members of the same koperasi: the denominator. */
  readonly anggota: number | null;
  /** Desa that reported the recipients, and all desa of the area. */
  readonly dilaporkan: number;
  readonly desa: number;
}

export function sumBansos(members: readonly DesaLengkap[], desa = members.length): BansosSum {
  const both = koperasiIn(members).filter(({ row }) => hasBansos(row));
  const { nilai: penerima } = sumField(both, ({ row }) => row.anggota_penerima_bansos);
  const { nilai: anggota } = sumField(both, ({ row }) => row.jumlah_anggota);
  const reports = ({ koperasi }: DesaLengkap) => koperasi.some(({ row }) => hasBansos(row));
  return { penerima, anggota, dilaporkan: members.filter(reports).length, desa };
}

function hasBansos({ anggota_penerima_bansos, jumlah_anggota }: Koperasi): boolean {
  return anggota_penerima_bansos !== null && jumlah_anggota !== null;
}

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
