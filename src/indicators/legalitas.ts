import { daysBetween } from "../base/dates.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { aktaState, badanHukumState, contributionOf, musdesusState } from "./definitions.ts";
import type { KoperasiLengkap } from "./koperasi.ts";

/** The national launch in Klaten. Source: Prokopim Setda Kab. Klaten, 24 November 2025. */
export const LAUNCH = "2025-07-21";

/**
 * From formed to registered, for `distribute`: "berbadan_hukum", "menunggu" (formed, the answer about
 * SK AHU is belum or proses), "belum_terbentuk". Null: one of the two is not reported.
 */
export function legalState(koperasi: KoperasiLengkap): readonly string[] | null {
  const legal = badanHukumState(koperasi.row);
  if (legal === true) {
    const date = koperasi.row.tanggal_sk_ahu;
    return ["berbadan_hukum", ...(date !== null && date < LAUNCH ? ["sebelum_peluncuran"] : [])];
  }
  if (contributionOf("terbentuk", koperasi) === 1) return legal === null ? null : ["menunggu"];
  const isAnswered = musdesusState(koperasi.row) !== null || aktaState(koperasi.row) !== null;
  return legal !== null && isAnswered ? ["belum_terbentuk"] : null;
}

/** Formed, and said not to have its SK AHU yet. */
export function isWaitingForLegal(koperasi: KoperasiLengkap): boolean {
  return legalState(koperasi)?.includes("menunggu") ?? false;
}

/** First date of formation: of musdesus, else of the deed; null if neither is dated. */
export function formationDate(row: Koperasi): string | null {
  return row.tanggal_musdesus ?? row.tanggal_rapat_pendirian ?? row.tanggal_akta;
}

/** Days from musdesus to SK AHU; null unless both are dated, in this order. */
export function daysToLegal({ tanggal_musdesus, tanggal_sk_ahu }: Koperasi): number | null {
  if (tanggal_musdesus === null || tanggal_sk_ahu === null) return null;
  const days = daysBetween(tanggal_musdesus, tanggal_sk_ahu);
  return days < 0 ? null : days;
}

/** Middle value; null of nothing. Of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
