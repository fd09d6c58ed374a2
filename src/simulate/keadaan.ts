import type { Koperasi } from "../records/types.gen.ts";
import { daysBetween, hasCome } from "./hari.ts";
import type { Riwayat, Tahap } from "./riwayat.ts";

/** A row being filled in: what is absent stays blank. */
export type Isian<Row> = { readonly [Key in keyof Row]?: Row[Key] };

type StatusDokumen = NonNullable<Koperasi["musdesus"]>;

/** Days before a paper is there in which it is being arranged. */
const PROCESS_DAYS = 25;

/** "sudah" from the day on, "proses" shortly before, "belum" until then. */
export function statusOn(riwayat: Riwayat, tahap: Tahap, date: string): StatusDokumen {
  const day = riwayat.tanggal[tahap];
  if (day === null) return "belum";
  if (day <= date) return "sudah";
  return daysBetween(date, day) <= PROCESS_DAYS ? "proses" : "belum";
}

/** Day of a step if it has come. */
export function dayOn(riwayat: Riwayat, tahap: Tahap, date: string): string | null {
  const day = riwayat.tanggal[tahap];
  return hasCome(day, date) ? day : null;
}

/** Stage of the land; what was looked at and is never verified proves unusable. */
export function landStatus(
  { tanggal }: Riwayat,
  date: string,
): NonNullable<Koperasi["status_lahan"]> {
  const { lahan_diajukan, lahan_diperiksa, lahan_terverifikasi } = tanggal;
  if (lahan_diajukan === null || lahan_diajukan > date) return "belum";
  if (lahan_diperiksa === null || lahan_diperiksa > date) return "diajukan";
  if (lahan_terverifikasi === null) {
    return daysBetween(lahan_diperiksa, date) > 40 ? "terkendala" : "diperiksa";
  }
  return lahan_terverifikasi > date ? "diperiksa" : "terverifikasi";
}

/** Share of the building that stands on this date, 0 to 100; null if none is planned. */
export function progressOn({ tanggal }: Riwayat, date: string): number | null {
  const { bangun_mulai, bangun_selesai } = tanggal;
  if (bangun_mulai === null || bangun_selesai === null) return null;
  const whole = daysBetween(bangun_mulai, bangun_selesai);
  const done = whole <= 0 ? 1 : daysBetween(bangun_mulai, date) / whole;
  return Math.round(100 * Math.min(1, Math.max(0, done)));
}

/** Whether the koperasi works: what its office would say on this date. */
export function operationOn(
  riwayat: Riwayat,
  date: string,
): NonNullable<Koperasi["status_operasi"]> {
  const { tanggal, kasus } = riwayat;
  if (kasus.operasi_tidak_diketahui) return "tidak_diketahui";
  if (hasCome(kasus.mundur ?? null, date)) return "merintis";
  const reached = (["beroperasi_penuh", "beroperasi", "merintis"] as const).find((tahap) =>
    hasCome(tanggal[tahap], date),
  );
  return reached ?? "belum";
}

/** Registered members: founders on the day of the founding, then growing towards the target. */
export function membersOn(riwayat: Riwayat, date: string): number {
  const random = riwayat.random("anggota");
  const founders = random.between(20, 38);
  const target = riwayat.kasus.sasaran_anggota ?? random.between(70, 620);
  const tempo = random.between(60, 170);
  const founded = dayOn(riwayat, "rapat_pendirian", date);
  if (founded === null) return 0;
  const grown = 1 - Math.exp(-daysBetween(founded, date) / tempo);
  return Math.round(founders + (target - founders) * grown);
}

/** Members who have paid in; 0 until the koperasi has a bank account. */
export function payersOn(riwayat: Riwayat, date: string): number {
  const random = riwayat.random("penyetor");
  const share = 0.25 + 0.65 * random.next();
  const opened = dayOn(riwayat, "rekening", date);
  if (opened === null) return 0;
  const reached = Math.min(1, (daysBetween(opened, date) + 10) / 150);
  const payers = Math.floor(membersOn(riwayat, date) * share * reached);
  return Math.min(payers, riwayat.kasus.penyetor ?? payers);
}
