import { daysBetween } from "../base/dates.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { aktaState, badanHukumState, contributionOf, musdesusState } from "./definitions.ts";
import { sebaran } from "./distribution.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";
import { countOf, Hitungan, type Cacah, type Ukuran } from "./ukuran.ts";

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

/** Koperasi from formed to registered. */
export const LEGALITAS = sebaran("legalitas", legalState);

/** How long it took from musdesus to SK AHU. */
export interface LamaLegal {
  /** Koperasi whose SK AHU is dated. */
  readonly bertanggal: number;
  /** Koperasi with both dates. */
  readonly terukur: number;
  /** Days in the middle of these; null without any. */
  readonly nilai_tengah: number | null;
  /** Oldest date of formation of those that wait; null if none is dated. */
  readonly menunggu_sejak: string | null;
}

export const LAMA_LEGAL: Ukuran<LamaLegal> = {
  id: "lama_legal",
  cacah: countDays,
  baca: (cacah) => {
    const days = Object.entries(cacah).flatMap(([name, count]) =>
      name.startsWith("hari ") ? [[Number(name.slice(5)), count] as const] : [],
    );
    const waiting = Object.keys(cacah).filter((name) => name.startsWith("sejak "));
    return {
      bertanggal: countOf(cacah, "bertanggal"),
      terukur: days.reduce((sum, [, count]) => sum + count, 0),
      nilai_tengah: median(days.flatMap(([value, count]) => Array<number>(count).fill(value))),
      menunggu_sejak: waiting.sort()[0]?.slice(6) ?? null,
    };
  },
};

function countDays(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  for (const koperasi of koperasiIn(members)) {
    const { row } = koperasi;
    const days = daysToLegal(row);
    const formed = isWaitingForLegal(koperasi) ? formationDate(row) : null;
    if (row.tanggal_sk_ahu !== null) sum.add("bertanggal");
    if (days !== null) sum.add(`hari ${days}`);
    if (formed !== null) sum.add(`sejak ${formed}`);
  }
  return sum.cacah();
}

/** Middle value; null of nothing. Of an even number the mean of the two in the middle. */
export function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((left, right) => left - right);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
