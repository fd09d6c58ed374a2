import type { Tanda } from "../base/tanda.ts";
import { getField, getSheetSpec, type Field } from "../records/fields.ts";
import { getList } from "../records/lists.ts";
import { jenisOf, kabupatenOf } from "../wilayah/kode.ts";
import { findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";

/** One line of the paper form: the heading of its column in the workbook. */
export interface IsianKertas {
  readonly judul: string;
  /** Unit of a number. */
  readonly satuan: string | null;
}

export interface PilihanKertas {
  readonly judul: string;
  readonly pilihan: readonly string[];
}

/** A stage or document: ticked, and dated where the workbook has its date. */
export interface TahapKertas {
  readonly judul: string;
  readonly bertanggal: boolean;
  /** Heading of its number, if it has one. */
  readonly nomor: string | null;
}

export interface DesaKertas {
  readonly kode: string;
  readonly nama: string;
  /** Place in the kecamatan, counted from 1. */
  readonly urutan: number;
  /** A kelurahan has no BUMDes. */
  readonly kelurahan: boolean;
}

/** The paper form of a kecamatan, for those who collect what the workbook asks in the field. */
export interface FormulirView {
  readonly kode: string;
  readonly kecamatan: string;
  readonly kabupaten: string;
  readonly tanda: Tanda | null;
  readonly desa: readonly DesaKertas[];
  readonly nama: IsianKertas;
  readonly bersama: IsianKertas;
  readonly pilihan: readonly PilihanKertas[];
  readonly mulai: IsianKertas;
  readonly kendala: PilihanKertas;
  /** What stands behind a striking figure. */
  readonly catatan: IsianKertas;
  readonly lain: readonly IsianKertas[];
  readonly jawaban: readonly string[];
  readonly tahap: readonly TahapKertas[];
  readonly orang: readonly IsianKertas[];
  readonly uang: readonly IsianKertas[];
  readonly pinjaman: PilihanKertas;
  readonly gerai: PilihanKertas;
  readonly jenisGerai: readonly string[];
  readonly lahan: PilihanKertas;
  readonly ada: readonly string[];
  readonly hanyaDesa: readonly string[];
}

const STAGES = [
  "sosialisasi",
  "musdesus",
  "rapat_pendirian",
  "akta",
  "badan_hukum",
  "npwp",
  "nib",
  "rekening",
  "nik_koperasi",
  "akun_simkopdes",
  "proposal_bisnis",
  "rat",
] as const;

/** Where the date and the number of a stage are named otherwise than the stage. */
const DATE_OF: Readonly<Record<string, string>> = { badan_hukum: "tanggal_sk_ahu" };
const NUMBER_OF: Readonly<Record<string, string>> = {
  akta: "nomor_akta",
  badan_hukum: "nomor_sk_ahu",
};

const PEOPLE = [
  "jumlah_anggota",
  "anggota_perempuan",
  "anggota_penerima_bansos",
  "jumlah_pengurus",
  "pengurus_perempuan",
  "jumlah_pengawas",
  "jumlah_karyawan",
] as const;

const MONEY = [
  "jumlah_penyetor",
  "simpanan_pokok",
  "simpanan_wajib",
  "modal_luar",
  "nilai_pinjaman",
] as const;

const UNIT_SIGN: Readonly<Record<string, string>> = { rupiah: "Rp", persen: "%" };

/** Throws for a code that is no kecamatan of the registry. */
export function formulirView(registry: Registry, kode: string): FormulirView {
  const { nama: kecamatan, tingkat } = registry.get(kode);
  if (tingkat !== "kecamatan") throw new Error(`not a kecamatan: ${kode}`);
  return {
    kode,
    kecamatan,
    kabupaten: registry.namaOf(kabupatenOf(kode)),
    tanda: registry.tandaOf(kode),
    desa: desaOf(registry, kode),
    ...CONTENT,
  };
}

function desaOf(registry: Registry, kecamatan: string): readonly DesaKertas[] {
  return registry.desaIn(kecamatan).map((kode, index) => ({
    kode,
    nama: findNama(registry, kode) ?? "",
    urutan: index + 1,
    kelurahan: jenisOf(kode) === "kelurahan",
  }));
}

const CONTENT: Omit<FormulirView, "kode" | "kecamatan" | "kabupaten" | "tanda" | "desa"> = {
  nama: lineOf("nama_koperasi"),
  bersama: lineOf("koperasi_bersama"),
  pilihan: ["model_pembentukan", "status_operasi"].map(choiceOf),
  mulai: lineOf("tanggal_operasi"),
  kendala: choiceOf("kendala"),
  catatan: lineOf("catatan"),
  lain: ["progres_gerai"].map(lineOf),
  jawaban: labelsOf("status_dokumen"),
  tahap: STAGES.map(stageOf),
  orang: PEOPLE.map(lineOf),
  uang: MONEY.map(lineOf),
  pinjaman: choiceOf("pinjaman"),
  gerai: { judul: titleOf("gerai"), pilihan: labelsOf("status_gerai") },
  jenisGerai: labelsOf("jenis_gerai"),
  lahan: choiceOf("status_lahan"),
  ada: ["kemitraan", "aset_terdaftar", "pelatihan", "usaha", "potensi", "inventaris"].map(titleOf),
  hanyaDesa: ["bumdes"].map(titleOf),
};

function stageOf(key: string): TahapKertas {
  const date = DATE_OF[key] ?? `tanggal_${key}`;
  const number = NUMBER_OF[key];
  return {
    judul: titleOf(key),
    bertanggal: getSheetSpec("koperasi").fields.some((field) => field.key === date),
    nomor: number === undefined ? null : titleOf(number),
  };
}

function field(key: string): Field {
  return getField("koperasi", key);
}

function titleOf(key: string): string {
  return field(key).title;
}

function lineOf(key: string): IsianKertas {
  const { title, unit } = field(key);
  return { judul: title, satuan: unit === undefined ? null : (UNIT_SIGN[unit] ?? unit) };
}

function choiceOf(key: string): PilihanKertas {
  const { title, list } = field(key);
  if (!list) throw new Error(`not a choice: ${key}`);
  return { judul: title, pilihan: labelsOf(list.id) };
}

function labelsOf(list: string): readonly string[] {
  return getList(list).butir.map(({ label }) => label);
}
