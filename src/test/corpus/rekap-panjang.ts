import type { RekapCase } from "./rekap-case.ts";

const JUDUL = ["Kecamatan", "Desa", "Gerai", null, null, null, null, "Mitra", null];
const JENIS = [null, null, "Sembako", "SP", "Apotek", "Klinik", "Gudang", "BRILink", "Pupuk"];

const tandaGerai: RekapCase = {
  libreoffice: "gerai.xlsx",
  name: "ticks below Gerai and Mitra say that there is one, not how far it is",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      merges: ["A1:A2", "B1:B2", "C1:G1", "H1:I1"],
      rows: [
        JUDUL,
        JENIS,
        ["Wonosari", "Bentangan", "√", "√", "-", "-", "-", "√", "-"],
        ["Wonosari", "Duwet", "-", "-", "-", "-", "-", "-", "-"],
        ["Wonosari", "Sidowarno", "80%", null, null, null, null, null, "Diajukan"],
        ["Wonosari", "Bener", 2, "Rencana", null, null, null, null, null],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": {},
    "33.10.15.2016": { gerai: "belum" },
    "33.10.15.2001": { gerai: "ada", kemitraan: "ada" },
    "33.10.15.2002": {},
  },
  gerai: ["33.10.15.2001 sembako dibangun"],
  kemitraan: ["33.10.15.2001 penyalur_pupuk diajukan"],
  tanya: ["arti-tanda:gerai", "arti-tanda:kemitraan"],
  jawab: { "arti-tanda:gerai": "aktif", "arti-tanda:kemitraan": "disetujui" },
  sesudah: {
    koperasi: {
      "33.10.15.2015": { gerai: "ada", kemitraan: "ada" },
      "33.10.15.2016": { gerai: "belum" },
      "33.10.15.2001": { gerai: "ada", kemitraan: "ada" },
      "33.10.15.2002": { gerai: "ada" },
    },
    gerai: [
      "33.10.15.2015 sembako aktif",
      "33.10.15.2015 simpan_pinjam aktif",
      "33.10.15.2001 sembako dibangun",
      "33.10.15.2002 sembako aktif",
      "33.10.15.2002 sembako aktif",
      "33.10.15.2002 simpan_pinjam rencana",
    ],
    kemitraan: ["33.10.15.2015 bri_brilink disetujui", "33.10.15.2001 penyalur_pupuk diajukan"],
    tanya: [],
  },
};

const geraiAktif: RekapCase = {
  name: "a heading that says the stage makes a tick certain",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      merges: ["C1:D1"],
      rows: [
        ["Kecamatan", "Desa", "GERAI AKTIF", null, "Aset"],
        [null, null, "SEMBAKO", "APOTEK"],
        ["Wonosari", "Bentangan", "V", null, "Belum"],
        ["Wonosari", "Duwet", null, "V", "Ada"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { gerai: "ada", aset_terdaftar: "belum" },
    "33.10.15.2016": { gerai: "ada" },
  },
  gerai: ["33.10.15.2015 sembako aktif", "33.10.15.2016 apotek aktif"],
  tanya: [],
};

const daftarGerai: RekapCase = {
  name: "the kinds listed in one cell, and a number of outlets without their kinds",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      rows: [
        ["Kecamatan", "Desa", "Gerai", "Jumlah Mitra"],
        ["Wonosari", "Bentangan", "Sembako, SP", 0],
        ["Wonosari", "Duwet", "Belum", 3],
        ["Wonosari", "Sidowarno", "Ada", null],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { kemitraan: "belum" },
    "33.10.15.2016": { gerai: "belum" },
    "33.10.15.2001": {},
  },
  tanya: ["arti-tanda:gerai"],
  jawab: { "arti-tanda:gerai": "selesai" },
  sesudah: {
    koperasi: {
      "33.10.15.2015": { gerai: "ada", kemitraan: "belum" },
      "33.10.15.2016": { gerai: "belum" },
      "33.10.15.2001": {},
    },
    gerai: ["33.10.15.2015 sembako selesai", "33.10.15.2015 simpan_pinjam selesai"],
    tanya: [],
  },
};

const barisPerGerai: RekapCase = {
  name: "a sheet with a row per outlet and one with a row per asset",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Koperasi",
      rows: [
        ["Kecamatan", "Desa", "NIB"],
        ["Wonosari", "Bentangan", "Sudah"],
        ["Wonosari", "Duwet", "Belum"],
      ],
    },
    {
      name: "Daftar Gerai",
      rows: [
        ["No", "Kecamatan", "Desa", "Jenis Gerai", "Status Gerai", "Luas (m²)"],
        [1, "Wonosari", "Bentangan", "Sembako", "Aktif", "48 m2"],
        [2, "Wonosari", "Bentangan", "Apotek", "Dibangun", 1.25],
        [3, "Wonosari", "Duwet", "Gudang", null, 60],
      ],
    },
    {
      name: "Daftar Aset",
      rows: [
        ["Kecamatan", "Desa", "Jenis Aset", "Status Aset"],
        ["Wonosari", "Duwet", "Tanah", "Pinjam pakai"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { nib: "sudah", gerai: "ada" },
    "33.10.15.2016": { nib: "belum", aset_terdaftar: "ada" },
  },
  gerai: ["33.10.15.2015 sembako aktif", "33.10.15.2015 apotek dibangun"],
  aset: ["33.10.15.2016 tanah pinjam_pakai"],
  tanya: ["ribuan:gerai: luas m2"],
};

const duaLembar: RekapCase = {
  name: "two sheets about the same desa complete each other; where they differ it is asked",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Legalitas",
      rows: [
        ["Kecamatan", "Desa", "NIB", "Anggota"],
        ["Wonosari", "Bentangan", "Sudah", 50],
        ["Wonosari", "Duwet", "Belum", 40],
      ],
    },
    {
      name: "Keuangan",
      rows: [
        ["Kecamatan", "Desa", "Simpanan Pokok", "Jumlah Anggota"],
        ["Wonosari", "Bentangan", 5_000_000, 50],
        ["Wonosari", "Duwet", 4_000_000, 45],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { nib: "sudah", jumlah_anggota: 50, simpanan_pokok: 5_000_000 },
    "33.10.15.2016": { nib: "belum", simpanan_pokok: 4_000_000 },
  },
  tanya: ["beda:jumlah_anggota"],
  jawab: { "beda:jumlah_anggota": "Keuangan" },
  sesudah: {
    koperasi: {
      "33.10.15.2015": { nib: "sudah", jumlah_anggota: 50, simpanan_pokok: 5_000_000 },
      "33.10.15.2016": { nib: "belum", jumlah_anggota: 45, simpanan_pokok: 4_000_000 },
    },
    tanya: [],
  },
};

const bumdes: RekapCase = {
  name: "a kelurahan has no BUMDes, whatever its row says; two columns for one thing are asked",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Rekap",
      rows: [
        ["Kecamatan", "Desa/Kelurahan", "BUMDes", "NPWP", "No. NPWP"],
        ["Klaten Utara", "Barenglor", "Belum", "Sudah", "-"],
        ["Klaten Utara", "Jebugan", "Ada", "Belum", "V"],
      ],
    },
  ],
  koperasi: { "33.10.24.1002": {}, "33.10.24.2008": { bumdes: "ada" } },
  tanya: ["kolom-ganda:koperasi.npwp"],
  jawab: { "kolom-ganda:koperasi.npwp": "npwp" },
  sesudah: {
    koperasi: {
      "33.10.24.1002": { npwp: "sudah" },
      "33.10.24.2008": { bumdes: "ada", npwp: "belum" },
    },
    tanya: [],
  },
};

export const PANJANG: readonly RekapCase[] = [
  tandaGerai,
  geraiAktif,
  daftarGerai,
  barisPerGerai,
  duaLembar,
  bumdes,
];
