import type { Pelatihan } from "../records/types.gen.ts";
import { addDays, hasCome } from "./hari.ts";
import type { Isian } from "./keadaan.ts";
import type { Random } from "./random.ts";
import type { Riwayat } from "./riwayat.ts";

const MATERI = [
  "Pembukuan koperasi",
  "Tata kelola dan pengawasan koperasi",
  "Penyusunan proposal bisnis",
  "Pengelolaan gerai dan persediaan",
  "Pemakaian SIMKOPDES",
];

const PENYELENGGARA = [
  "Dinas Koperasi",
  "Dinas Pemberdayaan Masyarakat dan Desa",
  "Balai Pelatihan Koperasi",
  "Perguruan Tinggi",
  "Dewan Koperasi Daerah",
];

const DANA: readonly (readonly [NonNullable<Pelatihan["sumber_dana"]>, number])[] = [
  ["apbdes", 6],
  ["apbd", 5],
  ["apbn", 3],
  ["dau_dbh", 2],
  ["hibah", 2],
  ["sendiri", 1],
  ["anggota", 1],
  ["lainnya", 1],
];

/** Trainings begun until a date, oldest first. */
export function pelatihanOn(riwayat: Riwayat, date: string): Isian<Pelatihan>[] {
  const random = riwayat.random("pelatihan");
  const drawn = random.between(0, 3);
  const materi = random.shuffle(MATERI).slice(0, riwayat.kasus.pelatihan ?? drawn);
  return materi
    .map((subject) => training(subject, riwayat, random))
    .filter((row) => hasCome(row.tanggal ?? null, date))
    .sort((left, right) => (left.tanggal ?? "").localeCompare(right.tanggal ?? ""));
}

function training(materi: string, riwayat: Riwayat, random: Random): Isian<Pelatihan> {
  const legal = riwayat.tanggal.badan_hukum;
  const days = random.between(10, 170);
  return {
    tanggal: legal === null ? null : addDays(legal, days),
    materi,
    penyelenggara: `${random.pick(PENYELENGGARA)} ${riwayat.latar.tanda}`,
    bersertifikat: random.weigh([
      ["ya", 5],
      ["tidak", 4],
      [null, 2],
    ] as const),
    peserta: random.between(2, 8),
    sumber_dana: random.weigh(DANA),
    ...(random.chance(0.12) ? { catatan: "Sebagian peserta mengikuti secara daring." } : {}),
  };
}
