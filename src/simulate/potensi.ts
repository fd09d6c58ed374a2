import type { Potensi } from "../records/types.gen.ts";
import { hasCome } from "./hari.ts";
import type { Isian } from "./keadaan.ts";
import type { Random } from "./random.ts";
import type { Riwayat } from "./riwayat.ts";
import { managerOf } from "./usaha.ts";

const POTENSI: readonly (readonly [
  bidang: Potensi["bidang"],
  komoditas: string,
  satuan: string | null,
  volume: number,
])[] = [
  ["pertanian", "Padi", "ton", 1400],
  ["pertanian", "Jagung", "ton", 600],
  ["pertanian", "Cabai", "ton", 45],
  ["perkebunan", "Kelapa", "butir", 90000],
  ["perkebunan", "Kopi", "ton", 20],
  ["peternakan", "Telur ayam", "ton", 160],
  ["peternakan", "Susu sapi", "liter", 180000],
  ["perikanan", "Ikan nila", "ton", 70],
  ["kehutanan", "Madu hutan", "kilogram", 900],
  ["pariwisata", "Wisata air terjun", "pengunjung", 24000],
  ["kerajinan", "Anyaman bambu", "buah", 6000],
  ["jasa", "Pasar desa", null, 0],
  ["lainnya", "Batu kali", "meter kubik", 3000],
];

const PENGGARAP: readonly (readonly [NonNullable<Potensi["digarap"]>, number])[] = [
  ["kelompok", 6],
  ["swasta", 3],
  ["bumdes", 3],
  ["belum_ada", 3],
  ["koperasi", 2],
  ["bersama", 2],
];

/** What the desa could sell; known from the first survey on and then unchanged. */
export function potensiOn(riwayat: Riwayat, date: string): Isian<Potensi>[] {
  const random = riwayat.random("potensi");
  const count = random.between(0, 3);
  const chosen = random.shuffle(POTENSI).slice(0, count);
  const surveyed = hasCome(riwayat.tanggal.musdesus, date) && riwayat.ke === 1;
  return surveyed ? chosen.map((entry) => potential(entry, riwayat, random)) : [];
}

function potential(
  [bidang, komoditas, satuan, volume]: (typeof POTENSI)[number],
  riwayat: Riwayat,
  random: Random,
): Isian<Potensi> {
  const share = 0.4 + random.next();
  const measured = random.chance(0.85) && satuan !== null;
  const drawn = random.weigh(PENGGARAP);
  const name = riwayat.kelurahan && komoditas === "Pasar desa" ? "Pasar warga" : komoditas;
  return {
    bidang,
    komoditas: name,
    digarap: managerOf(drawn, riwayat),
    ...(bidang === "pertanian" && share > 1.1 ? { catatan: "Panen dua kali setahun." } : {}),
    ...(measured ? { volume: roundTo(volume * share), satuan } : {}),
  };
}

function roundTo(value: number): number {
  return value < 100 ? Math.round(value * 2) / 2 : Math.round(value / 10) * 10;
}
