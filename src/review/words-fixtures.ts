import { BENTANGAN } from "../test/make-workbook.ts";
import type { Kecocokan } from "./agreement.ts";
import type { JumlahPerubahan } from "./counts.ts";
import type { Dampak, Jumlah } from "./effect.ts";
import type { Butir } from "./items.ts";
import type { EdisiTinjauan, Tinjauan } from "./tinjauan.ts";

export const NO_COUNTS: JumlahPerubahan = {
  desa_berubah: 0,
  desa_diisi: 0,
  desa_dikosongkan: 0,
  isian_diisi: 0,
  isian_diubah: 0,
  isian_dikosongkan: 0,
  baris: [],
  kolom: [],
};

export const PLACES = {
  contoh: { kode: "99.01", nama: "Kabupaten Contoh" },
  mekarsari: { kode: "99.01.02.2003", nama: "Mekarsari" },
  kecamatan: { kode: "99.01.02", nama: "Kecamatan Dua" },
  provinsi: { kode: "99", nama: "Provinsi Contoh" },
} as const;

export const EDITION: EdisiTinjauan = {
  berkas: "2025-11-24.xlsx",
  tanggal_data: "2025-11-24",
  tanggal: "24 November 2025",
  perubahan_ke: 0,
  disusun: false,
  alasan: null,
};

/** A review in which nothing changed, but for what is given. */
export function plainReview(change: Partial<Tinjauan> = {}): Tinjauan {
  return {
    kabupaten: PLACES.contoh,
    lama: { ...EDITION, tanggal: "31 Oktober 2025" },
    baru: EDITION,
    laporan_pertama: false,
    tidak_terbaca: 0,
    jumlah: NO_COUNTS,
    mencurigakan: 0,
    perubahan: [],
    seragam: [],
    dampak: [],
    kecocokan: [],
    halaman: {
      desa: [],
      desa_lain: 0,
      kecamatan: [],
      kabupaten: PLACES.contoh,
      provinsi: PLACES.provinsi,
      nasional: false,
      edisi: { kabupaten: "99.01", tanggal_data: "2025-11-24", perubahan_ke: 0 },
      pdf: 0,
    },
    ...change,
  };
}

/** 1,190 members of Bentangan, reported for the first time. */
export function plainItem(change: Partial<Butir> = {}): Butir {
  return {
    jenis: "diisi",
    lembar: "Koperasi",
    kode: BENTANGAN,
    nama: "Bentangan",
    koperasi_ke: 1,
    baris: null,
    kolom: "Jumlah Anggota",
    lama: null,
    baru: "1.190",
    sel: "AJ16",
    sel_lama: null,
    curiga: null,
    ...change,
  };
}

/** A total that all of 401 desa report. */
export function plainSum(nilai: number | null, change: Partial<Jumlah> = {}): Jumlah {
  const teks = nilai === null ? null : String(nilai);
  return { nilai, teks, dilaporkan: 401, desa: 401, disembunyikan: 0, ...change };
}

/** 284 → 301 koperasi at work. */
export function plainTotal(change: Partial<Dampak> = {}): Dampak {
  return {
    indikator: "beroperasi",
    label: "Sudah beroperasi",
    satuan: "koperasi",
    sebelum: plainSum(284),
    sesudah: plainSum(301),
    selisih: 17,
    ...change,
  };
}

/** A total stated on Ringkasan, as the rows have it. */
export function plainClaim(change: Partial<Kecocokan> = {}): Kecocokan {
  return {
    indikator: "beroperasi",
    label: "Sudah beroperasi",
    wilayah: null,
    penerbit: "Ringkasan",
    tanggal: "24 November 2025",
    angka_sebelum: "34",
    angka_sesudah: "34",
    sebelum: "sama",
    sesudah: "sama",
    rincian: "34",
    ...change,
  };
}
