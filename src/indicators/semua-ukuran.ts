import { CORE_INDICATORS } from "./definitions.ts";
import { BANYAK_DOKUMEN, KELENGKAPAN } from "./dokumen.ts";
import { GERAI, KEMAJUAN } from "./gerai.ts";
import { INVENTARIS } from "./inventaris.ts";
import { JALUR, METODE } from "./jalur.ts";
import { LEMBAGA_MITRA, MITRA_JENIS, MITRA_KEADAAN } from "./kemitraan.ts";
import { LAMA_LEGAL, LEGALITAS } from "./legalitas.ts";
import { PELATIHAN, PELATIHAN_JUMLAH } from "./pelatihan.ts";
import { KOMODITAS, POTENSI } from "./potensi.ts";
import { TANGGA } from "./stages.ts";
import {
  ASET,
  BANSOS,
  KEBUTUHAN_LAHAN,
  KELOMPOK,
  LAHAN,
  MODAL,
  MODAL_LUAR,
  PINJAMAN,
  PLAFON,
} from "./sumber-daya.ts";
import { KENDALA, STATUS_OPERASI } from "./tindak-lanjut.ts";
import { inti } from "./totals.ts";
import { BANYAK_DESA, type Ukuran } from "./ukuran.ts";
import { SINERGI, USAHA } from "./usaha.ts";

/** What is asked of every edition in force: series and sums at a date rest on it. */
export const UKURAN_EDISI: readonly Ukuran<unknown>[] = [BANYAK_DESA, ...CORE_INDICATORS.map(inti)];

/** Every question that a province or the country is asked, of the newest editions of its kabupaten. */
export const UKURAN: readonly Ukuran<unknown>[] = [
  ...UKURAN_EDISI,
  ...Object.values(KELENGKAPAN),
  BANYAK_DOKUMEN,
  TANGGA,
  LEGALITAS,
  LAMA_LEGAL,
  MITRA_JENIS,
  MITRA_KEADAAN,
  LEMBAGA_MITRA,
  USAHA,
  SINERGI,
  POTENSI,
  KOMODITAS,
  PELATIHAN,
  PELATIHAN_JUMLAH,
  JALUR,
  METODE,
  INVENTARIS,
  GERAI,
  KEMAJUAN,
  ASET,
  LAHAN,
  KEBUTUHAN_LAHAN,
  MODAL_LUAR,
  MODAL,
  PINJAMAN,
  PLAFON,
  KELOMPOK,
  BANSOS,
  STATUS_OPERASI,
  KENDALA,
];
