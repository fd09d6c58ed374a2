import type { Kemitraan } from "../records/types.gen.ts";
import { addDays, hasCome } from "./hari.ts";
import type { Isian } from "./keadaan.ts";
import type { Random } from "./random.ts";
import type { Riwayat } from "./riwayat.ts";

type Mitra = Kemitraan["mitra"];
type Status = Kemitraan["status"];

/** Institution and how common the partnership is. */
const MITRA: Readonly<Record<Mitra, readonly [lembaga: string, weight: number]>> = {
  bpd_laku_pandai: ["Bank Daerah", 26],
  pertamina_lpg: ["Agen Gas", 5],
  bri_brilink: ["Bank", 5],
  penyalur_pupuk: ["Distributor Pupuk", 4],
  gerai_sembako: ["Distributor Sembako", 4],
  bulog_rpk: ["Gudang Pangan", 4],
  posind: ["Kantor Pos", 2],
  pln: ["Layanan Listrik", 2],
  pupuk_nonsubsidi: ["Pabrik Pupuk", 2],
  bulog_gabah: ["Gudang Pangan", 2],
  bri_merchant: ["Bank", 2],
  bri_brimola: ["Bank", 2],
  bni_agen46: ["Bank", 2],
  mandiri_agen: ["Bank", 2],
  bsi_agen: ["Bank Syariah", 2],
  apotek_desa: ["Farmasi", 2],
  lainnya: ["Peternakan", 2],
};

/** How an application ends. */
const AKHIR: readonly (readonly [Status, number])[] = [
  ["aktif", 12],
  ["disetujui", 3],
  ["diproses", 3],
  ["diajukan", 2],
  ["ditolak", 3],
  ["berakhir", 1],
];

/** Steps on the way to each end, with the shortest and longest wait. */
const JALAN: Readonly<Record<Status, readonly (readonly [Status, number, number])[]>> = {
  diajukan: [],
  diproses: [["diproses", 5, 20]],
  disetujui: [
    ["diproses", 5, 20],
    ["disetujui", 7, 30],
  ],
  aktif: [
    ["diproses", 5, 20],
    ["disetujui", 7, 30],
    ["aktif", 5, 20],
  ],
  ditolak: [
    ["diproses", 5, 20],
    ["ditolak", 7, 30],
  ],
  berakhir: [
    ["diproses", 5, 15],
    ["disetujui", 5, 15],
    ["aktif", 5, 10],
    ["berakhir", 20, 40],
  ],
};

const CATATAN: Partial<Readonly<Record<Status, string>>> = {
  ditolak: "Lokasi terlalu dekat dengan agen yang sudah ada.",
  berakhir: "Kerja sama percobaan selesai dan belum diperpanjang.",
};

/** Partnerships applied for until a date, as far as they had come. */
export function kemitraanOn(riwayat: Riwayat, date: string): Isian<Kemitraan>[] {
  const random = riwayat.random("kemitraan");
  const kinds = random.several(WEIGHTS, random.between(0, 5));
  const rows = kinds.map((mitra) => rowOn(mitra, { riwayat, random, date }));
  return rows.filter((row) => row !== null);
}

const WEIGHTS = (Object.entries(MITRA) as [Mitra, readonly [string, number]][]).map(
  ([mitra, [, weight]]) => [mitra, weight] as const,
);

interface Waktu {
  readonly riwayat: Riwayat;
  readonly random: Random;
  readonly date: string;
}

/** Null before the application. */
function rowOn(mitra: Mitra, { riwayat, random, date }: Waktu): Isian<Kemitraan> | null {
  const end = random.weigh(AKHIR);
  const legal = riwayat.tanggal.badan_hukum;
  const waited = random.between(15, 150);
  const applied = legal === null ? null : addDays(legal, waited);
  const steps = JALAN[end].map(([step, low, high]) => [step, random.between(low, high)] as const);
  if (!hasCome(applied, date)) return null;
  const { status, tanggal } = follow(applied, steps, date);
  const catatan = CATATAN[status];
  return {
    mitra,
    lembaga: `${MITRA[mitra][0]} ${riwayat.latar.tanda}`,
    status,
    tanggal,
    ...(catatan === undefined ? {} : { catatan }),
  };
}

/** The day shown is that of the application, or of the approval once there is one. */
function follow(
  applied: string,
  steps: readonly (readonly [Status, number])[],
  date: string,
): { readonly status: Status; readonly tanggal: string } {
  let day = applied;
  let status: Status = "diajukan";
  let tanggal = applied;
  for (const [step, wait] of steps) {
    day = addDays(day, wait);
    if (day > date) break;
    status = step;
    if (step === "disetujui") tanggal = day;
  }
  return { status, tanggal };
}
