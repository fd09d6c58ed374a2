import type { Gerai } from "../records/types.gen.ts";
import { addDays, daysBetween, hasCome } from "./hari.ts";
import { progressOn, type Isian } from "./keadaan.ts";
import type { Random } from "./random.ts";
import type { Riwayat } from "./riwayat.ts";

/** One outlet as it was meant to be: the days are fixed, the status follows from them. */
interface Rencana {
  readonly jenis: Gerai["jenis"];
  /** In the koperasi's own new building; otherwise in rooms that exist. */
  readonly baru: boolean;
  readonly rencana: string | null;
  readonly buka: string | null;
  readonly tutup: string | null;
  readonly sumber_dana: Gerai["sumber_dana"];
  readonly luas: number;
}

const JENIS: readonly (readonly [Gerai["jenis"], number])[] = [
  ["sembako", 6],
  ["simpan_pinjam", 4],
  ["logistik", 2],
  ["apotek", 2],
  ["klinik", 1],
  ["lainnya", 2],
];

const DANA_BANGUN: readonly NonNullable<Gerai["sumber_dana"]>[] = [
  "apbn",
  "himbara",
  "apbdes",
  "apbd",
  "dau_dbh",
];
const DANA_MODAL: readonly NonNullable<Gerai["sumber_dana"]>[] = [
  "anggota",
  "anggota",
  "sendiri",
  "apbdes",
  "hibah",
  "kur",
  "lainnya",
];

/** Outlets known on a date: planned ones included, those not yet thought of absent. */
export function geraiOn(riwayat: Riwayat, date: string): Isian<Gerai>[] {
  return plans(riwayat)
    .filter(({ rencana }) => hasCome(rencana, date))
    .map((plan) => rowOf(plan, riwayat, date));
}

function rowOf(plan: Rencana, riwayat: Riwayat, date: string): Isian<Gerai> {
  const status = statusOf(plan, riwayat, date);
  const progress = progressOn(riwayat, date) ?? 0;
  const opened = hasCome(plan.buka, date) ? plan.buka : null;
  return {
    jenis: plan.jenis,
    status,
    progres: plan.baru ? progress : null,
    tanggal_buka: opened,
    sumber_dana: status === "rencana" ? null : plan.sumber_dana,
    luas: plan.luas,
    ...(status === "tutup" ? { catatan: "Ditutup sementara karena pasokan terhenti." } : {}),
  };
}

function statusOf(plan: Rencana, { tanggal }: Riwayat, date: string): Gerai["status"] {
  if (hasCome(plan.tutup, date)) return "tutup";
  if (hasCome(plan.buka, date)) return "aktif";
  if (!plan.baru) return "rencana";
  if (hasCome(tanggal.bangun_selesai, date)) return "selesai";
  return hasCome(tanggal.bangun_mulai, date) ? "dibangun" : "rencana";
}

function plans(riwayat: Riwayat): Rencana[] {
  const random = riwayat.random("gerai");
  return [
    officePlan(riwayat, random),
    ...storePlans(riwayat, random),
    buildingPlan(riwayat, random),
  ];
}

/** An office in a room of the village hall, soon after the koperasi became a legal entity. */
function officePlan({ tanggal }: Riwayat, random: Random): Rencana {
  const opens = random.chance(0.35) ? laterBy(tanggal.badan_hukum, random.between(10, 60)) : null;
  return {
    jenis: "kantor",
    baru: false,
    rencana: opens,
    buka: opens,
    tutup: null,
    sumber_dana: random.pick(["apbdes", "sendiri", "anggota"] as const),
    luas: random.between(12, 36),
  };
}

function storePlans({ tanggal, kasus }: Riwayat, random: Random): Rencana[] {
  const drawn = random.several(JENIS, random.between(1, 4));
  const kinds = kasus.gerai ?? drawn;
  return kinds.map((jenis, index) => {
    const first = index === 0;
    const buka = laterBy(tanggal.beroperasi, first ? 0 : 15 * index + random.between(0, 60));
    const closes =
      !first && kasus.gerai === undefined && random.chance(0.15)
        ? laterBy(buka, random.between(15, 50))
        : null;
    return {
      jenis,
      baru: false,
      rencana: laterBy(tanggal.merintis, random.between(0, 20)),
      buka,
      tutup: closes,
      sumber_dana: random.pick(DANA_MODAL),
      luas: random.between(18, 96) / 2,
    };
  });
}

/** The new building: a warehouse, or a shop where there is none yet. */
function buildingPlan({ tanggal }: Riwayat, random: Random): Rencana {
  const built = tanggal.bangun_selesai;
  const waits = built === null ? 0 : random.between(10, 40);
  const serves = tanggal.beroperasi !== null && built !== null;
  const opens = serves ? laterOf(addDays(built, waits), tanggal.beroperasi) : null;
  return {
    jenis: "gudang",
    baru: true,
    rencana: tanggal.bangun_mulai === null ? null : tanggal.lahan_terverifikasi,
    buka: opens,
    tutup: null,
    sumber_dana: random.pick(DANA_BANGUN),
    luas: random.between(60, 300),
  };
}

function laterBy(day: string | null, days: number): string | null {
  return day === null ? null : addDays(day, days);
}

function laterOf(day: string, other: string | null): string {
  return other !== null && daysBetween(day, other) > 0 ? other : day;
}
