import type { Koperasi } from "../records/types.gen.ts";
import { addDays, hasCome } from "./hari.ts";
import { dayOn, type Isian } from "./keadaan.ts";
import type { Pinjaman, Riwayat } from "./riwayat.ts";

type SumberDana = NonNullable<Koperasi["sumber_modal_luar"]>;

const SUMBER: readonly (readonly [SumberDana, number])[] = [
  ["apbdes", 5],
  ["apbd", 3],
  ["apbn", 2],
  ["dau_dbh", 2],
  ["himbara", 2],
  ["kur", 2],
  ["hibah", 3],
  ["lainnya", 1],
];

/** Capital from outside comes with the opening; most koperasi have none. */
export function capitalGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("modal");
  const receives = random.chance(0.6);
  const sumber_modal_luar = random.weigh(SUMBER);
  const modal_luar = random.between(3, 60) * 2_500_000;
  if (!receives || dayOn(riwayat, "merintis", date) === null) return { modal_luar: 0 };
  return { modal_luar, sumber_modal_luar };
}

/** How far each application goes, with the days it waits before each step. */
const JALAN: Readonly<Record<Pinjaman, readonly (readonly [Pinjaman, number])[]>> = {
  belum: [],
  diajukan: [["diajukan", 15]],
  ditolak: [
    ["diajukan", 15],
    ["ditolak", 30],
  ],
  disetujui: [
    ["diajukan", 15],
    ["disetujui", 30],
  ],
  cair: [
    ["diajukan", 10],
    ["disetujui", 25],
    ["cair", 15],
  ],
  lunas: [
    ["diajukan", 10],
    ["disetujui", 20],
    ["cair", 10],
    ["lunas", 50],
  ],
};

const TUJUAN: readonly (readonly [Pinjaman, number])[] = [
  ["belum", 8],
  ["diajukan", 4],
  ["disetujui", 3],
  ["cair", 3],
  ["ditolak", 1],
];

/** The bank loan of PMK 49/2025: only after the business proposal, at most Rp3 miliar. */
export function loanGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("pinjaman");
  const goal = riwayat.kasus.pinjaman ?? random.weigh(TUJUAN);
  const nilai_pinjaman = random.between(2, 30) * 100_000_000;
  const proposal = riwayat.tanggal.proposal_bisnis;
  let day = proposal;
  let pinjaman: Pinjaman = "belum";
  for (const [step, wait] of JALAN[goal]) {
    day = day === null ? null : addDays(day, wait);
    if (hasCome(day, date)) pinjaman = step;
  }
  return pinjaman === "belum" ? { pinjaman } : { pinjaman, nilai_pinjaman };
}
