import type { Koperasi } from "../records/types.gen.ts";
import type { Kelompok } from "./bagian.ts";
import { daysBetween } from "./hari.ts";
import {
  dayOn,
  landStatus,
  membersOn,
  payersOn,
  progressOn,
  statusOn,
  type Isian,
} from "./keadaan.ts";
import { operationGroup } from "./operasi.ts";
import { capitalGroup, loanGroup } from "./modal.ts";
import type { Riwayat } from "./riwayat.ts";

type GroupWriter = (riwayat: Riwayat, date: string) => Isian<Koperasi>;

/** What each group says on a date. */
export const KELOMPOK: Readonly<Record<Kelompok, GroupWriter>> = {
  pembentukan: formationGroup,
  legalitas: legalGroup,
  npwp: (riwayat, date) => ({ npwp: statusOn(riwayat, "npwp", date) }),
  nib: (riwayat, date) => ({ nib: statusOn(riwayat, "nib", date) }),
  rekening: (riwayat, date) => ({ rekening: statusOn(riwayat, "rekening", date) }),
  nik_koperasi: (riwayat, date) => ({ nik_koperasi: statusOn(riwayat, "nik_koperasi", date) }),
  akun_simkopdes: (riwayat, date) => ({
    akun_simkopdes: statusOn(riwayat, "akun_simkopdes", date),
  }),
  proposal_bisnis: (riwayat, date) => ({
    proposal_bisnis: statusOn(riwayat, "proposal_bisnis", date),
  }),
  lahan: landGroup,
  operasi: operationGroup,
  anggota: memberGroup,
  pengurus: boardGroup,
  simpanan: savingsGroup,
  modal: capitalGroup,
  pinjaman: loanGroup,
  rat: meetingGroup,
  bumdes: bumdesGroup,
};

function formationGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  return {
    nama_koperasi: dayOn(riwayat, "musdesus", date) && riwayat.nama_koperasi,
    model_pembentukan: riwayat.model,
    metode_revitalisasi: riwayat.metode,
    sosialisasi: statusOn(riwayat, "sosialisasi", date),
    tanggal_sosialisasi: dayOn(riwayat, "sosialisasi", date),
    musdesus: statusOn(riwayat, "musdesus", date),
    tanggal_musdesus: dayOn(riwayat, "musdesus", date),
    rapat_pendirian: statusOn(riwayat, "rapat_pendirian", date),
    tanggal_rapat_pendirian: dayOn(riwayat, "rapat_pendirian", date),
  };
}

function legalGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("nomor");
  const akta = dayOn(riwayat, "akta", date);
  const sk = dayOn(riwayat, "badan_hukum", date);
  const nomor = random.between(1, 9999).toString().padStart(4, "0");
  return {
    akta: statusOn(riwayat, "akta", date),
    nomor_akta: akta && String(random.between(1, 60)),
    tanggal_akta: akta,
    badan_hukum: statusOn(riwayat, "badan_hukum", date),
    nomor_sk_ahu:
      sk && `AHU-${riwayat.latar.tanda.toUpperCase()}-${nomor}.AH.01.29.TAHUN ${sk.slice(0, 4)}`,
    tanggal_sk_ahu: sk,
  };
}

function landGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const need = riwayat.random("lahan").between(6, 20) * 50;
  const status = landStatus(riwayat, date);
  return {
    status_lahan: status,
    kebutuhan_lahan: status === "terverifikasi" ? 0 : need,
    progres_gerai: progressOn(riwayat, date) ?? 0,
  };
}

function memberGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("susunan");
  const members = membersOn(riwayat, date);
  return {
    jumlah_anggota: members,
    anggota_perempuan: Math.round(members * (0.3 + 0.35 * random.next())),
    anggota_penerima_bansos: Math.round(members * 0.25 * random.next()),
  };
}

function boardGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("pengurus");
  const drawn = { pengurus: random.pick([5, 5, 5, 5, 7]), pengawas: random.pick([3, 3, 3, 5]) };
  const women = random.between(1, 3);
  const staff = random.between(1, 6);
  if (dayOn(riwayat, "rapat_pendirian", date) === null) return {};
  return {
    jumlah_pengurus: riwayat.kasus.jumlah_pengurus ?? drawn.pengurus,
    pengurus_perempuan: women,
    jumlah_pengawas: drawn.pengawas,
    jumlah_karyawan: dayOn(riwayat, "beroperasi", date) === null ? 0 : staff,
  };
}

/** Sums paid by 1 to 4 members are written "<5", as the law on personal data suggests. */
function savingsGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("simpanan");
  const pokok = random.pick([25_000, 50_000, 50_000, 100_000]);
  const wajib = random.pick([5_000, 10_000, 10_000, 20_000]);
  const payers = payersOn(riwayat, date);
  if (payers >= 1 && payers <= 4) {
    return { jumlah_penyetor: "<5", simpanan_pokok: "<5", simpanan_wajib: "<5" };
  }
  const opened = dayOn(riwayat, "rekening", date);
  const months = opened === null ? 0 : 1 + Math.floor(daysBetween(opened, date) / 30);
  return {
    jumlah_penyetor: payers,
    simpanan_pokok: payers * pokok,
    simpanan_wajib: payers * wajib * months,
  };
}

/** A koperasi that was at work before held its RAT in spring; the others have none yet. */
function meetingGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("rat");
  const year = Number(riwayat.latar.mulai.slice(0, 4));
  if (riwayat.model === "pengembangan") {
    const day = `${year}-0${random.between(2, 3)}-${random.between(10, 28)}`;
    return { rat: "sudah", tanggal_rat: day };
  }
  const preparing = date >= `${year}-12-01` && random.chance(0.3);
  return { rat: preparing ? "proses" : "belum" };
}

/** A kelurahan has no BUMDes, and the desa is asked once, not again for its second koperasi. */
function bumdesGroup(riwayat: Riwayat, date: string): Isian<Koperasi> {
  const random = riwayat.random("bumdes");
  const legal = random.weigh([
    ["sudah", 6],
    ["proses", 2],
    ["belum", 2],
  ] as const);
  const together = random.chance(0.4);
  if (riwayat.kelurahan || riwayat.ke !== 1) return {};
  if (!riwayat.bumdes) return { bumdes: "belum" };
  const cooperates = together && dayOn(riwayat, "merintis", date) !== null;
  return {
    bumdes: "ada",
    bumdes_badan_hukum: legal,
    kerja_sama_bumdes: cooperates ? "ada" : "belum",
  };
}
