import { NIK, RAHASIA, TELEPON, type RekapCase } from "./rekap-case.ts";

const judulBertingkat: RekapCase = {
  libreoffice: "bertingkat.xlsx",
  name: "three rows of headings below a row of groups",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Data",
      merges: [
        "A1:J1",
        "A3:C3",
        "D3:H3",
        "I3:J3",
        "A4:A6",
        "B4:B6",
        "C4:C6",
        "D4:G4",
        "D5:E5",
        "F5:G5",
        "H4:H6",
        "I4:J4",
      ],
      rows: [
        ["PERKEMBANGAN KOPERASI DESA/KELURAHAN MERAH PUTIH"],
        [],
        ["IDENTITAS", null, null, "LEGALITAS", null, null, null, null, "KEUANGAN"],
        ["No", "Kecamatan", "Desa/Kelurahan", "BADAN HUKUM", null, null, null, "NIB", "SIMPANAN"],
        [null, null, null, "AKTA NOTARIS", null, "SK AHU"],
        [null, null, null, "NOMOR", "TANGGAL", "NOMOR", "TANGGAL", null, "POKOK", "WAJIB"],
        ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)"],
        [
          1,
          "Wonosari",
          "Bentangan",
          "7",
          "30-05-2025",
          "AHU-7",
          "13-06-2025",
          "Terbit",
          "Rp 5.000.000,-",
          "Rp. 250.000",
        ],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": {
      nomor_akta: "7",
      tanggal_akta: "2025-05-30",
      nomor_sk_ahu: "AHU-7",
      tanggal_sk_ahu: "2025-06-13",
      nib: "sudah",
      simpanan_pokok: 5_000_000,
      simpanan_wajib: 250_000,
    },
  },
  tanya: [],
};

const judulTakDigabung: RekapCase = {
  name: "groups of headings written over their first column, nothing merged",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["No", "Kecamatan", "Desa", "SK AHU", null, "Anggota", null, null, "NPWP"],
        [null, null, null, "No", "Tgl", "L", "P", "Jml"],
        [1, "Wonosari", "Bentangan", "AHU-9", "13 Juni 2025", 30, 20, 50, "Sudah"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": {
      nomor_sk_ahu: "AHU-9",
      tanggal_sk_ahu: "2025-06-13",
      anggota_perempuan: 20,
      jumlah_anggota: 50,
      npwp: "sudah",
    },
  },
  tanya: [],
};

const judulBerulang: RekapCase = {
  name: "headings repeated on every printed page; the kecamatan goes on",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Cetak",
      rows: [
        ["No", "Kecamatan", "Desa", "NIB"],
        [1, "Wonosari", "Bentangan", "Sudah"],
        ["No", "Kecamatan", "Desa", "NIB"],
        [2, null, "Duwet", "Belum"],
        [3, "Klaten Utara", "Barenglor", "Sudah"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { nib: "sudah" },
    "33.10.15.2016": { nib: "belum" },
    "33.10.24.1002": { nib: "sudah" },
  },
  tanya: [],
};

const satuKolomPerJawaban: RekapCase = {
  name: "a column of ticks for each answer",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      merges: ["A1:A2", "B1:B2", "C1:E1", "F1:G1"],
      rows: [
        ["Kecamatan", "Desa", "NPWP", null, null, "Operasional", null],
        [null, null, "Sudah", "Proses", "Belum", "Sudah", "Belum"],
        ["Wonosari", "Bentangan", "V", null, null, null, "V"],
        ["Wonosari", "Duwet", "-", "-", "V", "V", "-"],
        ["Wonosari", "Sidowarno", "V", null, "V", null, null],
        ["Jumlah", null, 2, 0, 2, 1, 1],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { npwp: "sudah", status_operasi: "belum" },
    "33.10.15.2016": { npwp: "belum", status_operasi: "beroperasi" },
    "33.10.15.2001": {},
  },
  tanya: [],
};

const silangPerJawaban: RekapCase = {
  name: "crosses in a column for each answer are the ticks, if somebody says so",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      rows: [
        ["Kecamatan", "Desa", "NIB Sudah", "NIB Belum"],
        ["Wonosari", "Bentangan", "x", null],
        ["Wonosari", "Duwet", null, "x"],
      ],
    },
  ],
  koperasi: { "33.10.15.2015": {}, "33.10.15.2016": {} },
  tanya: ["silang"],
  jawab: { silang: "sudah" },
  sesudah: {
    koperasi: { "33.10.15.2015": { nib: "sudah" }, "33.10.15.2016": { nib: "belum" } },
    tanya: [],
  },
};

const tersembunyi: RekapCase = {
  name: "hidden columns and rows are read, hidden sheets are not",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      hiddenColumns: ["D"],
      hiddenRows: [3],
      rows: [
        ["No", "Kecamatan", "Desa", "NIB", "NPWP"],
        [1, "Wonosari", "Bentangan", "Sudah", "Belum"],
        [2, "Wonosari", "Duwet", "Belum", "Sudah"],
      ],
    },
    {
      name: "Lama",
      hidden: true,
      rows: [
        ["No", "Kecamatan", "Desa", "NIB"],
        [1, "Wonosari", "Bener", "Sudah"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { nib: "sudah", npwp: "belum" },
    "33.10.15.2016": { nib: "belum", npwp: "sudah" },
  },
  tanya: [],
};

const pribadi: RekapCase = {
  name: "columns about people are left out, and so is a number in a remark",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      rows: [
        [
          "No",
          "Kecamatan",
          "Desa",
          "Nama Ketua",
          "NIK Ketua",
          "No. HP/WA",
          "Alamat",
          "E-mail",
          "Pengurus",
          "Ket.",
          "No Rekening",
          "NPWP",
        ],
        [
          1,
          "Wonosari",
          "Bentangan",
          RAHASIA,
          NIK,
          TELEPON,
          "Jl. RAHASIA 1",
          "rahasia@contoh.id",
          5,
          `hubungi ${TELEPON}`,
          "1234-01-005678-53-9",
          "01.234.567.8-901.000",
        ],
        [
          2,
          "Wonosari",
          "Duwet",
          RAHASIA,
          NIK,
          TELEPON,
          "Jl. RAHASIA 2",
          "rahasia@contoh.id",
          7,
          "lengkap",
          "belum",
          "-",
        ],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { jumlah_pengurus: 5, rekening: "sudah", npwp: "sudah" },
    "33.10.15.2016": { jumlah_pengurus: 7, rekening: "belum", catatan: "lengkap" },
  },
  // A dash beside a number: there is none, or nobody knows it.
  tanya: ["strip-pilihan"],
  jawab: { "strip-pilihan": "belum" },
  sesudah: {
    koperasi: {
      "33.10.15.2015": { jumlah_pengurus: 5, rekening: "sudah", npwp: "sudah" },
      "33.10.15.2016": { jumlah_pengurus: 7, rekening: "belum", npwp: "belum", catatan: "lengkap" },
    },
    tanya: [],
  },
};

export const JUDUL: readonly RekapCase[] = [
  ...[
    judulBertingkat,
    judulTakDigabung,
    judulBerulang,
    satuKolomPerJawaban,
    silangPerJawaban,
    tersembunyi,
    pribadi,
  ],
];
