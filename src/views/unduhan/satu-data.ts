import { peringatanOf, type Tanda } from "../../base/tanda.ts";
import { isCore } from "../../indicators/definitions.ts";
import { labelOf } from "../../records/lists.ts";
import { getIndikator } from "../../records/observasi.ts";
import { TEMPLATE_VERSION } from "../../records/template-content.ts";

/** Metadata of an indicator as Perpres 39/2019 (Satu Data Indonesia) asks for it. */
export interface MetadataIndikator {
  /** Where all figures are invented. */
  readonly peringatan?: string;
  readonly id: string;
  readonly nama: string;
  readonly konsep: string;
  readonly definisi: string;
  readonly klasifikasi: string;
  readonly ukuran: string;
  readonly satuan: string;
  readonly kode_referensi_wilayah: string;
  readonly periode: string;
  readonly tanggal_data: string;
  readonly produsen_data: string;
  readonly walidata: string;
  readonly kontak: string;
  readonly lisensi: string;
  readonly versi: string;
}

/** What the country's code list is called in law. */
export const KODE_REFERENSI = "Kepmendagri 300.2.2-2138 Tahun 2025 (kode Kemendagri, bertitik)";
const UNKNOWN = "tidak dinyatakan";

const UKURAN: Readonly<Record<string, string>> = {
  koperasi: "jumlah koperasi",
  orang: "jumlah orang",
  bulan: "lama waktu",
  "desa per hari": "laju",
  "ya/tidak": "ya atau tidak",
  rupiah: "jumlah uang",
  persen: "bagian per seratus",
  kejadian: "terjadi atau belum",
};

/** What nobody stated is said to be "tidak dinyatakan". */
export function metadataIndikator(id: string, tanda: Tanda | null = null): MetadataIndikator {
  const { label, satuan, golongan, definisi } = getIndikator(id);
  const counted = isCore(id);
  return {
    ...(tanda ? { peringatan: peringatanOf(tanda) } : {}),
    id,
    nama: label,
    konsep: counted
      ? `${label}, satu dari keadaan yang dilaporkan tiap Koperasi Desa/Kelurahan Merah Putih`
      : `${label}, menurut yang menerbitkannya tentang Koperasi Desa/Kelurahan Merah Putih`,
    definisi,
    klasifikasi: labelOf("golongan_indikator", golongan),
    ukuran: UKURAN[satuan] ?? `jumlah ${satuan}`,
    satuan,
    kode_referensi_wilayah: KODE_REFERENSI,
    periode: counted
      ? "tiap edisi kabupaten/kota; periode tetap tidak dinyatakan"
      : "tiap kali diterbitkan",
    tanggal_data: "disebut di samping tiap angka",
    produsen_data: counted
      ? "kabupaten/kota yang melapor, disebut di tiap edisi; tanpa laporan: penerbit angkanya"
      : "penerbit yang disebut di samping tiap angka",
    walidata: UNKNOWN,
    kontak: UNKNOWN,
    lisensi: "CC BY 4.0; unduhan yang memuat nama dan kode wilayah ODbL 1.0",
    versi: TEMPLATE_VERSION,
  };
}

/** Labels of what the indicator's page shows of it. */
export function metadataLines(meta: MetadataIndikator): readonly (readonly [string, string])[] {
  return [
    ["Konsep", meta.konsep],
    ["Klasifikasi", meta.klasifikasi],
    ["Ukuran", meta.ukuran],
    ["Kode referensi wilayah", meta.kode_referensi_wilayah],
    ["Periode", meta.periode],
    ["Produsen data", meta.produsen_data],
    ["Walidata", meta.walidata],
    ["Lisensi", meta.lisensi],
    ["Versi kontrak data", meta.versi],
  ];
}
