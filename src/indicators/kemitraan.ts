import type { Kemitraan } from "../records/types.gen.ts";
import { contributionOf } from "./definitions.ts";
import type { KoperasiLengkap } from "./koperasi.ts";

type Mitra = Kemitraan["mitra"];
type Status = Kemitraan["status"];

/** Statuses of an application that has not ended: neither refused nor over. */
export const ON_THE_WAY: readonly Status[] = ["diajukan", "diproses", "disetujui"];

/** Category of a koperasi that has a partnership of this kind with this status. */
export function partnerKey(mitra: Mitra | "semua", status: Status | "semua"): string {
  return `${mitra} ${status}`;
}

/**
 * Categories of one koperasi for `distribute`: each kind with each status, and "semua" of both, so
 * that a koperasi with two partners of a kind counts once. Null: partnerships not reported.
 */
export function partnerCategories({ row, kemitraan }: KoperasiLengkap): readonly string[] | null {
  if (row.kemitraan === null) return null;
  return kemitraan.flatMap(({ mitra, status }) => [
    partnerKey(mitra, status),
    partnerKey(mitra, "semua"),
    partnerKey("semua", status),
    partnerKey("semua", "semua"),
  ]);
}

/** What a koperasi's partnerships amount to. Null: not reported. */
export function partnerState(koperasi: KoperasiLengkap): readonly string[] | null {
  if (koperasi.row.kemitraan === null) return null;
  const statuses = koperasi.kemitraan.map(({ status }) => status);
  const isActive = statuses.includes("aktif");
  const waits = contributionOf("belum_beroperasi", koperasi) === 1;
  return [
    ...(isActive ? ["aktif"] : []),
    ...(statuses.some((status) => ON_THE_WAY.includes(status)) ? ["dalam_proses"] : []),
    ...(statuses.length === 0 ? ["tanpa"] : []),
    // A partner need not operate: Klaten named 296 partners and 284 in operation.
    ...(isActive && waits ? ["aktif_belum_beroperasi"] : []),
  ];
}
