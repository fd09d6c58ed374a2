import type { RekapCase } from "./rekap-case.ts";
import { byDesa, wonosari } from "./rekap-wonosari.ts";

const tanda: RekapCase = {
  ...wonosari("ticks, crosses, dashes, words, one and nought, percents", {
    judul: ["NPWP", "NIB", "Rekening", "NIK Koperasi"],
    isi: [
      ["✓", 1, "SUDAH", { value: 1, format: "0%" }],
      ["√", 0, "BELUM", "100%"],
      ["V", true, "Proses bank", { value: 0, format: "0%" }],
      ["x", false, "Terbit", "0%"],
      ["-", 1, "blm ada", "Sdh terbit"],
      [null, 0, "?", "n/a"],
    ],
  }),
  koperasi: byDesa(
    { npwp: "sudah", nib: "sudah", rekening: "sudah", nik_koperasi: "sudah" },
    { npwp: "sudah", nib: "belum", rekening: "belum", nik_koperasi: "sudah" },
    { npwp: "sudah", nib: "sudah", rekening: "proses", nik_koperasi: "belum" },
    { npwp: "belum", nib: "belum", rekening: "sudah", nik_koperasi: "belum" },
    { npwp: "belum", nib: "sudah", rekening: "belum", nik_koperasi: "sudah" },
    { nib: "belum" },
  ),
  tanya: [],
};

const silang: RekapCase = {
  ...wonosari("a cross alone may be the tick, a dash beside Belum may be a gap", {
    judul: ["NPWP", "NIB"],
    isi: [
      ["x", "Sudah"],
      ["X", "Belum"],
      [null, "-"],
    ],
  }),
  koperasi: byDesa({ nib: "sudah" }, { nib: "belum" }, {}),
  tanya: ["silang", "strip-pilihan"],
  jawab: { silang: "sudah", "strip-pilihan": "kosong" },
  sesudah: {
    koperasi: byDesa({ npwp: "sudah", nib: "sudah" }, { npwp: "sudah", nib: "belum" }, {}),
    tanya: [],
  },
};

const uang: RekapCase = {
  libreoffice: "uang.xlsx",
  ...wonosari("amounts: rupiah signs, grouping, English settings, millions and dashes", {
    judul: ["Anggota", "Simpanan Pokok (Rp)", "Simpanan Wajib (ribuan Rp)"],
    isi: [
      [50, "Rp 1.250.000,-", 250],
      ["60 orang", "Rp1.250.000,00", "1.250"],
      ["1.250", "1,250,000", 12.5],
      [1.25, "Rp1,6 miliar", 100],
      [33.1, "1,2 juta", 100],
      ["± 10", "-", 100],
      ["20 s/d 50", "nihil", 100],
      ["10-an", 8_000_000, 100],
    ],
  }),
  koperasi: byDesa(
    { jumlah_anggota: 50, simpanan_pokok: 1_250_000, simpanan_wajib: 250_000 },
    { jumlah_anggota: 60, simpanan_pokok: 1_250_000, simpanan_wajib: 1_250_000 },
    { jumlah_anggota: 1250, simpanan_pokok: 1_250_000 },
    { simpanan_wajib: 100_000 },
    { simpanan_wajib: 100_000 },
    { simpanan_wajib: 100_000 },
    { simpanan_pokok: 0, simpanan_wajib: 100_000 },
    { simpanan_pokok: 8_000_000, simpanan_wajib: 100_000 },
  ),
  tanya: [
    ...["ribuan:anggota", "perkiraan:anggota", "rentang:anggota", "pembulatan:simpanan pokok rp"],
    ...["strip-angka", "ribuan:simpanan wajib ribuan rp"],
  ],
  jawab: {
    "ribuan:anggota": "ribuan",
    "perkiraan:anggota": "angka",
    "rentang:anggota": "bawah",
    "pembulatan:simpanan pokok rp": "angka",
    "strip-angka": "nol",
    "ribuan:simpanan wajib ribuan rp": "apa-adanya",
  },
  sesudah: {
    koperasi: byDesa(
      { jumlah_anggota: 50, simpanan_pokok: 1_250_000, simpanan_wajib: 250_000 },
      { jumlah_anggota: 60, simpanan_pokok: 1_250_000, simpanan_wajib: 1_250_000 },
      { jumlah_anggota: 1250, simpanan_pokok: 1_250_000, simpanan_wajib: 12_500 },
      { jumlah_anggota: 1250, simpanan_pokok: 1_600_000_000, simpanan_wajib: 100_000 },
      { jumlah_anggota: 33_100, simpanan_pokok: 1_200_000, simpanan_wajib: 100_000 },
      { jumlah_anggota: 10, simpanan_pokok: 0, simpanan_wajib: 100_000 },
      { jumlah_anggota: 20, simpanan_pokok: 0, simpanan_wajib: 100_000 },
      { jumlah_anggota: 10, simpanan_pokok: 8_000_000, simpanan_wajib: 100_000 },
    ),
    tanya: [],
  },
};

const gabungan: RekapCase = {
  name: "one value merged over several desa",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      merges: ["A2:A4", "C3:C4"],
      rows: [
        ["Kecamatan", "Desa", "NIB"],
        ["Wonosari", "Bentangan", "Sudah"],
        [null, "Duwet", "Proses"],
        [null, "Sidowarno", null],
      ],
    },
  ],
  koperasi: byDesa({ nib: "sudah" }, {}, {}),
  tanya: ["gabungan"],
  jawab: { gabungan: "semua" },
  sesudah: { koperasi: byDesa({ nib: "sudah" }, { nib: "proses" }, { nib: "proses" }), tanya: [] },
};

const anggota: RekapCase = {
  ...wonosari("men and women without a sum, few payers, and a sum that differs", {
    judul: [
      "Anggota L",
      "Anggota P",
      "Pengurus L",
      "Pengurus P",
      "Jumlah Pengurus",
      "Penyetor",
      "Simpanan Pokok",
    ],
    isi: [
      [30, 20, 3, 2, 5, 40, 4_000_000],
      [25, 15, 4, 2, 5, 3, 300_000],
      [2, 1, 3, 2, 5, null, 100_000],
    ],
  }),
  koperasi: byDesa(
    {
      ...{ jumlah_anggota: 50, anggota_perempuan: 20, jumlah_pengurus: 5, pengurus_perempuan: 2 },
      ...{ jumlah_penyetor: 40, simpanan_pokok: 4_000_000 },
    },
    {
      ...{ jumlah_anggota: 40, anggota_perempuan: 15, pengurus_perempuan: 2 },
      ...{ jumlah_penyetor: "<5", simpanan_pokok: "<5" },
    },
    {
      ...{ jumlah_anggota: 3, anggota_perempuan: 1, jumlah_pengurus: 5, pengurus_perempuan: 2 },
      simpanan_pokok: "<5",
    },
  ),
  tanya: ["jumlah-lp:jumlah_pengurus"],
};

const terbuka: RekapCase = {
  ...wonosari("a sum that is asked about is not filled by men and women meanwhile", {
    judul: ["Anggota L", "Anggota P", "Jumlah Anggota"],
    isi: [
      [42, 60, "1,250"],
      [41, 60, null],
      [40, 60, 100],
    ],
  }),
  koperasi: byDesa(
    { anggota_perempuan: 60 },
    { jumlah_anggota: 101, anggota_perempuan: 60 },
    { jumlah_anggota: 100, anggota_perempuan: 60 },
  ),
  tanya: ["koma-ribuan:jumlah anggota"],
  jawab: { "koma-ribuan:jumlah anggota": "ribuan", "jumlah-lp:jumlah_anggota": "jumlah" },
  sesudah: {
    koperasi: byDesa(
      { jumlah_anggota: 1250, anggota_perempuan: 60 },
      { jumlah_anggota: 101, anggota_perempuan: 60 },
      { jumlah_anggota: 100, anggota_perempuan: 60 },
    ),
    tanya: [],
  },
};

const rumus: RekapCase = {
  ...wonosari("formulas: their stored results count, those without one do not", {
    judul: ["NIB", "Anggota"],
    isi: [
      ["Sudah", { formula: "30+20", value: 50 }],
      ["Belum", { formula: "A1+B1" }],
    ],
  }),
  koperasi: byDesa({ nib: "sudah", jumlah_anggota: 50 }, { nib: "belum" }),
  tanya: [],
};

const kata: RekapCase = {
  ...wonosari("words that are no choice, a slip of the keyboard, and an unknown heading", {
    judul: ["Status", "NIB", "Target 2026"],
    isi: [
      ["Sudah beroperasi", "Sudah", 5],
      ["Merintis", "Sdah", 6],
      ["Jalan", "Belum", 7],
      ["Belum", "Belum", 8],
    ],
  }),
  koperasi: byDesa({ nib: "sudah" }, {}, { nib: "belum" }, { nib: "belum" }),
  tanya: ["kolom:status", "kolom:target 2026", "kata:nib/sdah"],
  jawab: {
    "kolom:status": "koperasi.status_operasi",
    "kolom:target 2026": "lewati",
    "kata:nib/sdah": "sudah",
    "kata:status/jalan": "beroperasi",
  },
  sesudah: {
    koperasi: byDesa(
      { nib: "sudah", status_operasi: "beroperasi" },
      { nib: "sudah", status_operasi: "merintis" },
      { nib: "belum", status_operasi: "beroperasi" },
      { nib: "belum", status_operasi: "belum" },
    ),
    tanya: [],
  },
};

export const ISI: readonly RekapCase[] = [
  tanda,
  silang,
  uang,
  gabungan,
  anggota,
  terbuka,
  rumus,
  kata,
];
