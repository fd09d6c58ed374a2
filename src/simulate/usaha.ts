import type { Usaha } from "../records/types.gen.ts";
import { hasCome } from "./hari.ts";
import type { Isian } from "./keadaan.ts";
import type { Random } from "./random.ts";
import type { Riwayat } from "./riwayat.ts";

type Pengelola = Usaha["pengelola"];

const BIDANG: readonly (readonly [Usaha["bidang"], number])[] = [
  ["sembako", 4],
  ["simpan_pinjam", 4],
  ["pertanian", 4],
  ["pupuk", 3],
  ["air_bersih", 3],
  ["lpg", 2],
  ["peternakan", 2],
  ["pariwisata", 2],
  ["perikanan", 2],
  ["jasa", 2],
  ["kerajinan", 2],
  ["gudang", 1],
  ["logistik", 1],
  ["apotek", 1],
  ["klinik", 1],
  ["lainnya", 1],
];

const PENGELOLA: readonly (readonly [Pengelola, number])[] = [
  ["bumdes", 6],
  ["kelompok", 4],
  ["swasta", 3],
  ["koperasi", 4],
  ["bersama", 1],
  ["belum_ada", 2],
];

/** Who runs which business in the desa; the koperasi's own appear once it works. */
export function usahaOn(riwayat: Riwayat, date: string): Isian<Usaha>[] {
  const random = riwayat.random("usaha");
  const fields = random.several(BIDANG, random.between(1, 4));
  const rows = fields.map((bidang) => business(bidang, { riwayat, random, date }));
  return rows.filter((row) => row !== null);
}

interface Waktu {
  readonly riwayat: Riwayat;
  readonly random: Random;
  readonly date: string;
}

function business(bidang: Usaha["bidang"], waktu: Waktu): Isian<Usaha> | null {
  const { riwayat, random, date } = waktu;
  const drawn = random.weigh(PENGELOLA);
  const thrives = random.chance(0.6);
  const halted = random.chance(0.15);
  const legal = random.pick(["sudah", "sudah", "proses", "belum"] as const);
  const base = random.between(4, 60) * 500_000;
  const pengelola = managerOf(drawn, riwayat);
  const ours = pengelola === "koperasi" || pengelola === "bersama";
  const begun = hasCome(riwayat.tanggal.beroperasi, date);
  if (ours && !begun && !hasCome(riwayat.tanggal.merintis, date)) return null;
  if (pengelola === "belum_ada" || (ours && !begun))
    return { bidang, pengelola, keadaan: "rencana" };
  const isPrivate = pengelola === "swasta";
  if (halted)
    return {
      ...{ bidang, pengelola, badan_hukum: legal, keadaan: "berhenti" },
      ...(isPrivate ? {} : { omzet: 0 }),
    };
  const omzet = turnover(base, riwayat, `${bidang} ${date.slice(0, 7)}`);
  return {
    bidang,
    pengelola,
    badan_hukum: ours ? "sudah" : legal,
    keadaan: thrives ? "berjalan_baik" : "belum_optimal",
    ...(isPrivate ? {} : { omzet }),
    ...(thrives && pengelola === "bumdes" ? { catatan: "Koperasi tidak masuk bidang ini." } : {}),
  };
}

/** Who was drawn, or somebody else where there is no BUMDes. */
export function managerOf(drawn: Pengelola, { bumdes }: Riwayat): Pengelola {
  if (bumdes) return drawn;
  if (drawn === "bumdes") return "kelompok";
  return drawn === "bersama" ? "koperasi" : drawn;
}

/** Turnover of a month; "<5" where fewer than five people stand behind the sum. */
function turnover(base: number, riwayat: Riwayat, month: string): number | "<5" {
  if (base < 3_000_000) return "<5";
  const swing = 0.85 + 0.3 * riwayat.random(month).next();
  return Math.round((base * swing) / 50_000) * 50_000;
}
