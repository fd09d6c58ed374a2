import type { RekapCase } from "./rekap-case.ts";
import { byDesa, wonosari } from "./rekap-wonosari.ts";

const legalitas: RekapCase = {
  name: "documents below LEGALITAS, their own names in the cells, dashes beside words and numbers",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      merges: ["A1:A2", "B1:B2", "C1:F1", "G1:G2", "H1:H2"],
      rows: [
        ["Kecamatan", "Desa", "LEGALITAS", null, null, null, "REK. BANK", "SDM"],
        [null, null, "AKTA NOTARIS", "SK AHU", "TGL SK", "NPWP"],
        ["Wonosari", "Bentangan", "Sudah", "Sudah SK AHU", "3 Juni 2025", "√", "Sudah", 12],
        [null, "Duwet", "Belum", "Belum ada SK AHU", null, "-", "-", 4],
        [
          null,
          "Sidowarno",
          "Proses notaris",
          "SK AHU proses",
          null,
          "√",
          "BRI 1234-01-005678-53-9",
        ],
        ["JUMLAH", null, 1, 1, 1, 2, 2, 16],
      ],
    },
  ],
  koperasi: byDesa(
    { akta: "sudah", badan_hukum: "sudah", npwp: "sudah", rekening: "sudah" },
    { akta: "belum", badan_hukum: "belum", npwp: "belum" },
    { akta: "proses", badan_hukum: "proses", npwp: "sudah", rekening: "sudah" },
  ),
  tanya: ["kolom:legalitas tgl sk", "kolom:sdm", "strip-pilihan"],
  jawab: {
    "kolom:legalitas tgl sk": "koperasi.tanggal_sk_ahu",
    "kolom:sdm": "lewati",
    "strip-pilihan": "kosong",
  },
  sesudah: {
    koperasi: byDesa(
      {
        ...{ akta: "sudah", badan_hukum: "sudah", tanggal_sk_ahu: "2025-06-03" },
        ...{ npwp: "sudah", rekening: "sudah" },
      },
      { akta: "belum", badan_hukum: "belum", npwp: "belum" },
      { akta: "proses", badan_hukum: "proses", npwp: "sudah", rekening: "sudah" },
    ),
    tanya: [],
  },
};

const jumlah: RekapCase = {
  ...wonosari("a sum of men and women is neither of them, whatever it is called", {
    judul: ["JUMLAH ANGGOTA L", "JUMLAH ANGGOTA P", "JUMLAH ANGGOTA JML", "Pengurus L", "P", "JML"],
    isi: [
      [30, 20, 50, 3, 2, 5],
      [25, 15, 40, 4, 1, 5],
      ["-", "-", "-", "-", "-", "-"],
    ],
  }),
  koperasi: byDesa(
    { jumlah_anggota: 50, anggota_perempuan: 20 },
    { jumlah_anggota: 40, anggota_perempuan: 15 },
    {},
  ),
  tanya: ["kolom:p", "kolom:jml", "strip-angka"],
  jawab: {
    "kolom:p": "koperasi.pengurus_perempuan",
    "kolom:jml": "koperasi.jumlah_pengurus",
    "strip-angka": "kosong",
  },
  sesudah: {
    koperasi: byDesa(
      {
        ...{ jumlah_anggota: 50, anggota_perempuan: 20 },
        ...{ jumlah_pengurus: 5, pengurus_perempuan: 2 },
      },
      {
        ...{ jumlah_anggota: 40, anggota_perempuan: 15 },
        ...{ jumlah_pengurus: 5, pengurus_perempuan: 1 },
      },
      {},
    ),
    tanya: [],
  },
};

const orang: RekapCase = {
  ...wonosari("people named in remarks and in columns of words are left out", {
    judul: ["NPWP", "Keterangan"],
    isi: [
      ["Sudah", "menunggu Pak Camat SITI RAHASIA"],
      ["Pak Camat RAHASIA", "menunggu Pak Camat"],
      ["Belum", "akta di notaris SITI RAHASIA, S.H., M.Kn."],
      ["Belum", "lengkap"],
    ],
  }),
  koperasi: byDesa(
    { npwp: "sudah" },
    { catatan: "menunggu Pak Camat" },
    { npwp: "belum" },
    { npwp: "belum", catatan: "lengkap" },
  ),
  tanya: [],
};

export const SINGKAT: readonly RekapCase[] = [legalitas, jumlah, orang];
