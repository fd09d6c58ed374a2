import { formatDate, formatNumber, lowerFirst, upperFirst } from "../base/format.ts";
import { DOKUMEN, dokumenState, type Dokumen } from "../indicators/definitions.ts";
import type { KoperasiLengkap } from "../indicators/koperasi.ts";
import { stagesOf, type Stage } from "../indicators/stages.ts";
import type { Edisi } from "../records/edisi.ts";
import { getField } from "../records/fields.ts";
import { labelOf } from "../records/lists.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { janggalLain, type JanggalBerlabel } from "./janggal.ts";
import { FIGURES, figuresOf, type KoperasiAngka } from "./koperasi-angka.ts";
import type { SiteIndex } from "./site-index.ts";

/** A rung of the ladder in words. */
export interface TahapView {
  readonly label: string;
  readonly keadaan: "sudah" | "proses" | "belum" | "tidak_diketahui" | "belum_dilaporkan";
  /** "Sudah, 3 Juni 2025", "Belum", "Belum dilaporkan" */
  readonly teks: string;
}

/** A long-sheet row in words: what, state, more. */
export interface Butir {
  readonly nama: string;
  readonly status: string;
  readonly rincian: string;
}

/** A group of long-sheet rows, or the answer that there are none. */
export interface Kelompok {
  readonly judul: string;
  readonly butir: readonly Butir[];
  /** "Dilaporkan belum ada." when the answer is Belum; null otherwise. */
  readonly kosong: string | null;
}

/** Everything one edition says of one koperasi. */
export interface KoperasiView extends KoperasiAngka {
  readonly id: string;
  readonly nama: string | null;
  readonly tahap: readonly TahapView[];
  readonly dokumen: readonly TahapView[];
  /** "3 dari 6 sudah, 2 belum dilaporkan" */
  readonly dokumen_ringkas: string;
  readonly operasi: readonly (readonly [label: string, teks: string])[];
  readonly kelompok: readonly Kelompok[];
  /** What strikes in columns that show no figure. */
  readonly janggal: readonly JanggalBerlabel[];
  readonly catatan: string | null;
  readonly sumber: string | null;
  /** Titles of columns this edition leaves blank for this koperasi. */
  readonly tidak_dilaporkan: readonly string[];
}

const STATE_WORD = {
  sudah: "Sudah",
  proses: "Proses",
  belum: "Belum",
  tidak_diketahui: "Tidak diketahui",
  belum_dilaporkan: "Belum dilaporkan",
} as const;

/** The words of one koperasi of one edition. */
export function koperasiView(
  index: SiteIndex,
  edisi: Edisi,
  koperasi: KoperasiLengkap,
): KoperasiView {
  const { row } = koperasi;
  return {
    id: koperasi.id,
    nama: row.nama_koperasi,
    tahap: stagesOf(koperasi).map(tahapView),
    dokumen: DOKUMEN.map((dokumen) => dokumenView(row, dokumen)),
    dokumen_ringkas: documentSummary(row),
    operasi: operationLines(row),
    kelompok: [
      servicesGroup(koperasi),
      partnershipGroup(koperasi),
      assetGroup(koperasi),
      trainingGroup(koperasi),
      businessGroup(koperasi),
    ].filter((group) => group !== null),
    ...figuresOf(index, edisi, row),
    janggal: janggalLain(edisi, row, new Set(FIGURES.filter((field) => row[field] !== null))),
    catatan: row.catatan,
    sumber: row.sumber,
    tidak_dilaporkan: unreported(row),
  };
}

/** True if the row says anything beyond who the desa is. */
export function saysAnything(row: Koperasi): boolean {
  for (const key in row) if (row[key as keyof Koperasi] !== null && !IDENTITY.has(key)) return true;
  return false;
}

const IDENTITY = new Set([
  "baris",
  "kode",
  "kecamatan",
  "desa",
  "koperasi_ke",
  "sumber",
  "catatan",
]);

function tahapView({ label, keadaan, tanggal, rincian, kolom }: Stage): TahapView {
  const state = keadaan ?? "belum_dilaporkan";
  const more = [rincianText(kolom, rincian), tanggal === null ? null : formatDate(tanggal)].filter(
    (part) => part !== null,
  );
  const told = more[0]?.startsWith(STATE_WORD[state].toLowerCase()) ?? false;
  const words = told ? more : [STATE_WORD[state], ...more];
  return { label, keadaan: state, teks: upperFirst(words.join(", ")) };
}

function rincianText(kolom: keyof Koperasi, rincian: string | null): string | null {
  const list = rincian === null ? undefined : getField("koperasi", kolom).list;
  const label = list?.butir.find((butir) => butir.id === rincian)?.label;
  return label === undefined ? rincian : lowerFirst(label);
}

/** The six documents of PMK 49/2025 as pages name them. */
export const DOKUMEN_LABEL: Readonly<Record<Dokumen, string>> = {
  badan_hukum: "Badan hukum (SK AHU)",
  nik_koperasi: "NIK koperasi",
  rekening: "Rekening bank",
  npwp: "NPWP",
  nib: "NIB",
  proposal_bisnis: "Proposal bisnis",
};

function dokumenView(row: Koperasi, dokumen: Dokumen): TahapView {
  const done = dokumenState(row, dokumen);
  const keadaan = done ? "sudah" : (row[dokumen] ?? "belum_dilaporkan");
  return { label: DOKUMEN_LABEL[dokumen], keadaan, teks: STATE_WORD[keadaan] };
}

/** "3 dari 6 sudah, 2 belum dilaporkan"; nothing known of any document is not "0 dari 6". */
export function documentSummary(row: Koperasi): string {
  const states = DOKUMEN.map((dokumen) => dokumenState(row, dokumen));
  const done = states.filter((state) => state === true).length;
  const unknown = states.filter((state) => state === null).length;
  if (unknown === DOKUMEN.length) return "belum dilaporkan";
  const rest = unknown === 0 ? "" : `, ${unknown} belum dilaporkan`;
  return `${done} dari ${DOKUMEN.length} sudah${rest}`;
}

function operationLines(row: Koperasi): (readonly [string, string])[] {
  const choice = (field: keyof Koperasi & string) => choiceLabel(field, row[field]);
  const lines: (readonly [string, string | null])[] = [
    ["Model pembentukan", choice("model_pembentukan")],
    ["Metode revitalisasi", choice("metode_revitalisasi")],
    ["Status operasi", choice("status_operasi")],
    ["Kendala utama", choice("kendala")],
    ["Tindak lanjut", row.tindak_lanjut],
    ["Penanggung jawab", row.penanggung_jawab],
    ["Tenggat", row.tenggat === null ? null : formatDate(row.tenggat)],
    ["Sumber modal dari luar", choice("sumber_modal_luar")],
  ];
  return lines.flatMap(([label, text]) => (text === null ? [] : [[label, text] as const]));
}

function choiceLabel(field: keyof Koperasi & string, value: unknown): string | null {
  const list = getField("koperasi", field).list;
  return list?.butir.find((butir) => butir.id === value)?.label ?? null;
}

function servicesGroup({ row, gerai }: KoperasiLengkap): Kelompok | null {
  const butir = gerai.map(({ jenis, status, progres, tanggal_buka, luas }) => ({
    nama: labelOf("jenis_gerai", jenis),
    status: labelOf("status_gerai", status),
    rincian: joined([
      progres === null ? null : `${progres} %`,
      tanggal_buka === null ? null : `dibuka ${formatDate(tanggal_buka)}`,
      luas === null ? null : `${formatNumber(luas)} m²`,
    ]),
  }));
  return group("Gerai dan layanan", butir, row.gerai);
}

function partnershipGroup({ row, kemitraan }: KoperasiLengkap): Kelompok | null {
  const butir = kemitraan.map(({ mitra, lembaga, status, tanggal }) => ({
    nama: labelOf("mitra", mitra),
    status: labelOf("status_kemitraan", status),
    rincian: joined([lembaga, tanggal === null ? null : formatDate(tanggal)]),
  }));
  return group("Kemitraan", butir, row.kemitraan);
}

function assetGroup({ row, aset }: KoperasiLengkap): Kelompok | null {
  const butir = aset.map(({ jenis, status, uraian, luas }) => ({
    nama: labelOf("jenis_aset", jenis),
    status: labelOf("status_aset", status),
    rincian: joined([uraian, luas === null ? null : `${formatNumber(luas)} m²`]),
  }));
  return group("Aset", butir, row.aset_terdaftar);
}

function trainingGroup({ row, pelatihan }: KoperasiLengkap): Kelompok | null {
  const butir = pelatihan.map(({ materi, bersertifikat, penyelenggara, tanggal, peserta }) => ({
    nama: materi,
    status: certificateText(bersertifikat),
    rincian: joined([
      penyelenggara,
      tanggal === null ? null : formatDate(tanggal),
      peserta === null ? null : `${peserta} peserta`,
    ]),
  }));
  return group("Pelatihan", butir, row.pelatihan);
}

function certificateText(certified: "ya" | "tidak" | null): string {
  if (certified === null) return "Sertifikat belum dilaporkan";
  return certified === "ya" ? "Bersertifikat" : "Tidak bersertifikat";
}

function businessGroup({ row, usaha }: KoperasiLengkap): Kelompok | null {
  const butir = usaha.map(({ bidang, pengelola, keadaan }) => ({
    nama: labelOf("bidang_usaha", bidang),
    status: labelOf("pengelola_usaha", pengelola),
    rincian: keadaan === null ? "" : labelOf("keadaan_usaha", keadaan),
  }));
  return group("Usaha di desa", butir, row.usaha);
}

function group(
  judul: string,
  butir: readonly Butir[],
  flag: "ada" | "belum" | null,
): Kelompok | null {
  if (flag === null) return null;
  return { judul, butir, kosong: flag === "belum" ? "Dilaporkan belum ada." : null };
}

/** The known parts with a middle dot between them. */
export function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(" · ");
}

/** Blank columns a reader may look for; identity, free text and follow-up columns are not among them. */
function unreported(row: Koperasi): string[] {
  const expected = [
    ...FIGURES.slice(0, 10),
    "status_operasi",
    "model_pembentukan",
    "gerai",
    "kemitraan",
    "aset_terdaftar",
    "pelatihan",
    "npwp",
    "nib",
    "rekening",
    "nik_koperasi",
    "proposal_bisnis",
  ] as const;
  return expected
    .filter((field) => row[field] === null)
    .map((field) => getField("koperasi", field).title);
}
