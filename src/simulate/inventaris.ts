import type { Inventaris } from "../records/types.gen.ts";
import { hasCome } from "./hari.ts";
import type { Isian } from "./keadaan.ts";
import type { Random } from "./random.ts";
import type { Riwayat } from "./riwayat.ts";

const LAMA: readonly (readonly [NonNullable<Inventaris["bentuk"]>, string])[] = [
  ["kud", "KUD"],
  ["ksp", "KSP"],
  ["serba_usaha", "KSU"],
  ["produsen", "Koperasi Produsen"],
  ["konsumen", "Koperasi Konsumen"],
  ["kelompok_tani", "Gapoktan"],
  ["kelompok_nelayan", "Kelompok Nelayan"],
  ["lainnya", "Arisan Usaha"],
];

/** Koperasi and groups that existed before; the one the new koperasi grew from is always listed. */
export function inventarisOn(riwayat: Riwayat, date: string): Isian<Inventaris>[] {
  const random = riwayat.random("inventaris");
  const { pendahulu } = riwayat.kasus;
  const grown = riwayat.model !== "baru";
  const count = grown
    ? 1
    : random.weigh([
        [0, 4],
        [1, 4],
        [2, 1],
      ] as const);
  const drawn = random.shuffle(LAMA).slice(0, count);
  const kinds = pendahulu ? LAMA.filter(([bentuk]) => bentuk === pendahulu.bentuk) : drawn;
  const surveyed = hasCome(riwayat.tanggal.sosialisasi, date) && riwayat.ke === 1;
  return surveyed ? kinds.map((kind) => predecessor(kind, riwayat, random)) : [];
}

function predecessor(
  [bentuk, sebutan]: (typeof LAMA)[number],
  { model: own, nama, kasus }: Riwayat,
  random: Random,
): Isian<Inventaris> {
  const model = kasus.pendahulu?.jalur ?? own;
  const used = model !== "baru";
  const asleep = random.pick(["tidak_aktif", "tidak_aktif", "kurang_aktif", "bubar"] as const);
  const keadaan = model === "pengembangan" ? "aktif" : used ? "tidak_aktif" : asleep;
  return {
    nama: `${sebutan} ${nama} ${random.pick(["Makmur", "Mandiri", "Jaya", "Sejahtera"])}`,
    bentuk,
    keadaan,
    badan_hukum: random.pick(["sudah", "sudah", "belum", "proses"] as const),
    jumlah_anggota: random.between(12, 240),
    tahun_rat_terakhir: keadaan === "aktif" ? 2025 : random.between(2009, 2022),
    ...(model === "revitalisasi" ? { catatan: "Pengurus lama bersedia bergabung." } : {}),
    layak: used ? "ya" : random.pick(["tidak", "tidak", null] as const),
    ...(used ? { jalur: model } : keadaan === "bubar" ? {} : { jalur: "baru" as const }),
  };
}
