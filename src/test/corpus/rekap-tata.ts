import { dateCell, type RecapCell } from "./rekap-book.ts";
import { RAHASIA, type RekapCase } from "./rekap-case.ts";

const SIGNATURE: readonly (readonly RecapCell[])[] = [
  [],
  [null, null, null, null, null, "Klaten, 31 Desember 2025"],
  [null, "Mengetahui", null, null, null, "Kepala Dinas Koperasi"],
  [],
  [null, null, null, null, null, RAHASIA],
  [null, null, null, null, null, "NIP. 19700101 199703 1 001"],
];

const klasik: RekapCase = {
  libreoffice: "klasik.xlsx",
  name: "title rows, two-row merged headings, a number row, subtotals, a total and a signature",
  kabupaten: "33.10",
  sheets: [
    {
      name: "REKAP",
      merges: [
        ...[
          "A1:L1",
          "A2:L2",
          "A4:A5",
          "B4:B5",
          "C4:C5",
          "D4:D5",
          "F4:H4",
          "I4:J4",
          "K4:K5",
          "L4:L5",
        ],
        ...["B7:B8", "A9:C9", "A11:C11", "A12:C12"],
      ],
      rows: [
        ["REKAPITULASI PROGRES KDKMP KABUPATEN KLATEN TAHUN 2025"],
        ["Posisi: 31 Desember 2025"],
        [],
        [
          "No",
          "Kecamatan",
          "Desa/\nKelurahan",
          "Nama Koperasi",
          "Musdesus",
          "Akta Notaris",
          null,
          null,
          "SK AHU",
          null,
          "NPWP",
          "Ket.",
        ],
        [null, null, null, null, "(Tgl)", "No", "Tgl", "Nama Notaris", "No", "Tgl"],
        [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],
        [
          1,
          "WONOSARI",
          "BENTANGAN",
          "KDMP BENTANGAN",
          "25/05/2025",
          12,
          "30 Mei 2025",
          RAHASIA,
          "AHU-001",
          dateCell("2025-06-03"),
          "Sudah",
          null,
        ],
        [
          2,
          null,
          "DUWET",
          "KDMP DUWET",
          "26/05/2025",
          13,
          "30 Mei 2025",
          RAHASIA,
          "Proses",
          null,
          "Belum",
          "menunggu akta",
        ],
        ["JUMLAH", null, null, null, 2],
        [
          3,
          "KLATEN UTARA",
          "BARENGLOR",
          "KKMP BARENGLOR",
          "27/05/2025",
          14,
          "2 Juni 2025",
          RAHASIA,
          "AHU-003",
          dateCell("2025-06-10"),
          "Proses",
        ],
        ["JUMLAH", null, null, null, 1],
        ["TOTAL KABUPATEN", null, null, null, 3],
        ...SIGNATURE,
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": {
      nama_koperasi: "Koperasi Desa Merah Putih Bentangan",
      tanggal_musdesus: "2025-05-25",
      nomor_akta: "12",
      tanggal_akta: "2025-05-30",
      nomor_sk_ahu: "AHU-001",
      tanggal_sk_ahu: "2025-06-03",
      npwp: "sudah",
    },
    "33.10.15.2016": {
      nama_koperasi: "Koperasi Desa Merah Putih Duwet",
      tanggal_musdesus: "2025-05-26",
      nomor_akta: "13",
      tanggal_akta: "2025-05-30",
      badan_hukum: "proses",
      npwp: "belum",
      catatan: "menunggu akta",
    },
    "33.10.24.1002": {
      nama_koperasi: "Koperasi Kelurahan Merah Putih Barenglor",
      tanggal_musdesus: "2025-05-27",
      nomor_akta: "14",
      tanggal_akta: "2025-06-02",
      nomor_sk_ahu: "AHU-003",
      tanggal_sk_ahu: "2025-06-10",
      npwp: "proses",
    },
  },
  tanya: [],
};

const tertulisSekali: RekapCase = {
  name: "the kecamatan written once and left blank below, one row of headings",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["No.", "Kec.", "Nama Desa/Kel.", "NPWP", "NIB"],
        [1, "Kec. Wonosari", "Ds. Bentangan", "Sudah", "Belum"],
        [2, null, "Ds. Duwet", "Sdh", "Blm"],
        [3, "Kec. Klaten Utara", "Kel. Barenglor", "Ada", "Tidak"],
        [4, '"', "Ds. Jebugan", "Ya", "Tdk"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { npwp: "sudah", nib: "belum" },
    "33.10.15.2016": { npwp: "sudah", nib: "belum" },
    "33.10.24.1002": { npwp: "sudah", nib: "belum" },
    "33.10.24.2008": { npwp: "sudah", nib: "belum" },
  },
  tanya: [],
};

const barisKecamatan: RekapCase = {
  name: "kecamatan as rows of their own, with their sums",
  kabupaten: "33.10",
  sheets: [
    {
      name: "DATA",
      rows: [
        ["DATA KDKMP SE-KABUPATEN KLATEN"],
        ["NO", "DESA", "NIB", "ANGGOTA"],
        ["I", "KECAMATAN WONOSARI", null, 120],
        [1, "BENTANGAN", "SUDAH", 50],
        [2, "DUWET", "BELUM", 70],
        ["II", "KECAMATAN KLATEN UTARA", null, 30],
        [1, "BARENGLOR", "SUDAH", 30],
        ["TOTAL", null, null, 150],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { nib: "sudah", jumlah_anggota: 50 },
    "33.10.15.2016": { nib: "belum", jumlah_anggota: 70 },
    "33.10.24.1002": { nib: "sudah", jumlah_anggota: 30 },
  },
  tanya: [],
};

const lembarPerKecamatan: RekapCase = {
  name: "one sheet per kecamatan, named by the sheet or by a line above",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Kec. Wonosari",
      rows: [
        ["No", "Desa", "NPWP"],
        [1, "Bentangan", "Sudah"],
        [2, "Duwet", "Belum"],
        ["Jumlah", null, 1],
      ],
    },
    {
      name: "Sheet2",
      rows: [
        ["KECAMATAN", ": KLATEN UTARA"],
        ["KABUPATEN", ": KLATEN"],
        [],
        ["No", "Desa", "NPWP"],
        [1, "Barenglor", "Proses"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { npwp: "sudah" },
    "33.10.15.2016": { npwp: "belum" },
    "33.10.24.1002": { npwp: "proses" },
  },
  tanya: [],
};

const rekapDanRinci: RekapCase = {
  name: "a sheet of sums per kecamatan beside the detail",
  kabupaten: "33.10",
  sheets: [
    {
      name: "REKAP",
      rows: [
        ["No", "Kecamatan", "Jumlah Desa", "NPWP", "NIB"],
        [1, "Wonosari", 18, 10, 8],
        [2, "Klaten Utara", 8, 5, 5],
      ],
    },
    {
      name: "RINCI",
      rows: [
        ["No", "Kecamatan", "Desa", "NPWP"],
        [1, "Wonosari", "Bentangan", "Sudah"],
      ],
    },
  ],
  koperasi: { "33.10.15.2015": { npwp: "sudah" } },
  tanya: [],
};

const satuKolom: RekapCase = {
  name: "kecamatan and desa in one column, one kecamatan named like its desa",
  kabupaten: "35.05",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["No", "Kecamatan/Desa", "NPWP", "Anggota"],
        ["A", "PONGGOK"],
        [1, "Ponggok", "Sudah", 40],
        [2, "Bendo", "Belum", 25],
        ["B", "KESAMBEN"],
        [1, "Pagergunung", "Sudah", 31],
      ],
    },
  ],
  koperasi: {
    "35.05.06.2007": { npwp: "sudah", jumlah_anggota: 40 },
    "35.05.06.2011": { npwp: "belum", jumlah_anggota: 25 },
    "35.05.19.2005": { npwp: "sudah", jumlah_anggota: 31 },
  },
  tanya: [],
};

export const TATA: readonly RekapCase[] = [
  ...[klasik, tertulisSekali, barisKecamatan, lembarPerKecamatan, rekapDanRinci, satuKolom],
];
