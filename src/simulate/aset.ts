import type { Aset } from "../records/types.gen.ts";
import { addDays } from "./hari.ts";
import { landStatus, type Isian } from "./keadaan.ts";
import type { Random } from "./random.ts";
import type { Riwayat } from "./riwayat.ts";

/** Movable things a working koperasi may have. */
const BARANG = [
  { jenis: "peralatan", uraian: "Timbangan dan rak toko", nilai: [2, 15] },
  { jenis: "peralatan", uraian: "Komputer kasir", nilai: [4, 9] },
  { jenis: "kendaraan", uraian: "Kendaraan roda tiga untuk antar barang", nilai: [20, 38] },
  { jenis: "ternak", uraian: "Ayam petelur", nilai: [8, 30] },
  { jenis: "lainnya", uraian: "Bibit dan pupuk dalam simpanan", nilai: [1, 8] },
] as const satisfies readonly {
  readonly jenis: Aset["jenis"];
  readonly uraian: string;
  /** In millions. */
  readonly nilai: readonly [number, number];
}[];

/** Land, rooms and things registered until a date. */
export function asetOn(riwayat: Riwayat, date: string): Isian<Aset>[] {
  const random = riwayat.random("aset");
  const rows = [
    landRow(riwayat, random, date),
    roomRow(riwayat, random, date),
    thingRow(riwayat, random, date),
  ];
  return rows.filter((row) => row !== null);
}

/** Proposed with the application for land, usable once verified. */
function landRow(riwayat: Riwayat, random: Random, date: string): Isian<Aset> | null {
  const status = random.pick(["aset_desa", "aset_desa", "pinjam_pakai", "milik", "sewa"] as const);
  const luas = random.between(12, 40) * 25;
  const listed = random.chance(0.75);
  const stage = landStatus(riwayat, date);
  if (!listed || stage === "belum") return null;
  const row = { jenis: "tanah", uraian: landWords(status, riwayat), luas } as const;
  if (stage === "terverifikasi") return { ...row, status };
  const unusable = "Termasuk sawah yang dilindungi; mencari titik lain.";
  return {
    ...row,
    status: "diusulkan",
    ...(stage === "terkendala" ? { catatan: unusable } : {}),
  };
}

function landWords(status: Aset["status"], { kelurahan }: Riwayat): string {
  if (status === "milik") return "Tanah hibah untuk koperasi";
  if (status === "sewa") return "Tanah sewa di tepi jalan";
  return kelurahan ? "Tanah pemerintah daerah" : "Tanah kas desa";
}

function roomRow(riwayat: Riwayat, random: Random, date: string): Isian<Aset> | null {
  const status = random.pick(["pinjam_pakai", "pinjam_pakai", "sewa", "aset_desa"] as const);
  const uraian = random.pick(["Bekas balai dusun", "Bekas kios pasar", "Bekas gedung sekolah"]);
  const luas = random.between(20, 180) / 2;
  const nilai = random.between(10, 90) * 1_000_000;
  const sumber_dana = random.pick(["apbdes", ...DANA] as const);
  const days = random.between(20, 120);
  const listed = random.chance(0.4);
  const legal = riwayat.tanggal.badan_hukum;
  if (!listed || legal === null || addDays(legal, days) > date) return null;
  const words = riwayat.kelurahan ? uraian.replace("dusun", "warga") : uraian;
  return { jenis: "bangunan", status, uraian: words, luas, nilai, sumber_dana };
}

function thingRow({ tanggal }: Riwayat, random: Random, date: string): Isian<Aset> | null {
  const { jenis, uraian, nilai } = random.pick(BARANG);
  const sumber_dana = random.pick(DANA);
  const worth = random.between(nilai[0], nilai[1]) * 1_000_000;
  const days = random.between(5, 60);
  const listed = random.chance(0.6);
  const opened = tanggal.beroperasi;
  if (!listed || opened === null || addDays(opened, days) > date) return null;
  return { jenis, status: "milik", uraian, nilai: worth, sumber_dana };
}

const DANA = [
  "anggota",
  "sendiri",
  "hibah",
  "apbd",
  "apbn",
  "dau_dbh",
  "himbara",
  "kur",
  "lainnya",
] as const satisfies readonly NonNullable<Aset["sumber_dana"]>[];
