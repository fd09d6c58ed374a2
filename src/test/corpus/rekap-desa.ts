import type { RekapCase } from "./rekap-case.ts";

const kodeTanpaTitik: RekapCase = {
  name: "codes as numbers, as text without dots, and with dots",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kode", "Desa", "NIB"],
        [3310152015, "Bentangan", "Sudah"],
        ["3310152016", "Duwet", "Belum"],
        ["33.10.24.1002", "Barenglor", "Sudah"],
        ["33 10 24 2008", null, "Sudah"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { nib: "sudah" },
    "33.10.15.2016": { nib: "belum" },
    "33.10.24.1002": { nib: "sudah" },
    "33.10.24.2008": { nib: "sudah" },
  },
  tanya: [],
};

const kodeBps: RekapCase = {
  name: "a column of BPS codes is refused, names are used instead",
  kabupaten: "62.06",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kode", "Kecamatan", "Desa", "NIB"],
        ["6209080011", "Katingan Tengah", "Tumbang Lahang", "Sudah"],
        ["6209080012", "Katingan Tengah", "Tumbang Hangei", "Belum"],
      ],
    },
  ],
  koperasi: {
    "62.06.05.2001": { nib: "sudah" },
    "62.06.05.2015": { nib: "belum" },
  },
  tanya: [],
};

const kodeTertukar: RekapCase = {
  name: "a code and a name of two desa, as after a shifted paste, and a code of nobody",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kode", "Kecamatan", "Desa", "NIB"],
        ["33.10.15.2015", "Wonosari", "Duwet", "Sudah"],
        ["33.10.15.2099", "Wonosari", "Sidowarno", "Sudah"],
        ["33.10.15.2002", "Wonosari", "Benner", "Belum"],
        ["33.10.15.2003", "Wonosari", "Gunting", "Belum"],
      ],
    },
  ],
  koperasi: { "33.10.15.2002": { nib: "belum" }, "33.10.15.2003": { nib: "belum" } },
  tanya: ["baris:Sheet1!2", "baris:Sheet1!3"],
  jawab: { "baris:Sheet1!2": "33.10.15.2016", "baris:Sheet1!3": "33.10.15.2001" },
  sesudah: {
    koperasi: {
      "33.10.15.2016": { nib: "sudah" },
      "33.10.15.2001": { nib: "sudah" },
      "33.10.15.2002": { nib: "belum" },
      "33.10.15.2003": { nib: "belum" },
    },
    tanya: [],
  },
};

const ejaanKukar: RekapCase = {
  name: "short forms, numerals and slips in names are asked, with what is likely",
  kabupaten: "64.02",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kecamatan", "Desa", "NIB"],
        ["MUARA BADAK", "TJ. LIMAU", "Sudah"],
        ["MUARA BADAK", "Tanah  Datar.", "Sudah"],
        ["ANGGANA", "SEI MERIAM", "Sudah"],
        ["KOTA BANGUN DARAT", "KOTA BANGUN 3", "Sudah"],
        ["SEBULU", "SEBULU MODERN", "Sudah"],
        ["MARANG KAYU", "PERANGAT BARU", "Sudah"],
        ["SANGA-SANGA", "SANGA SANGA MUARA", "Sudah"],
        ["TABANG", "GN. SARI", "Sudah"],
      ],
    },
  ],
  koperasi: {
    "64.02.05.2006": { nib: "sudah" },
    "64.02.15.1005": { nib: "sudah" },
  },
  tanya: [
    "desa:64.02.05/tjlimau",
    "desa:64.02.04/seimeriam",
    "desa:64.02.19/kotabangun3",
    "desa:64.02.07/sebulumodern",
    "desa:64.02.17/perangatbaru",
    "desa:64.02.12/gnsari",
  ],
  jawab: {
    "desa:64.02.05/tjlimau": "64.02.05.2005",
    "desa:64.02.04/seimeriam": "64.02.04.2006",
    "desa:64.02.19/kotabangun3": "64.02.19.2006",
    "desa:64.02.07/sebulumodern": "64.02.07.2011",
    "desa:64.02.17/perangatbaru": "64.02.17.2009",
    "desa:64.02.12/gnsari": "64.02.12.2001",
  },
  sesudah: {
    koperasi: {
      "64.02.05.2005": { nib: "sudah" },
      "64.02.05.2006": { nib: "sudah" },
      "64.02.04.2006": { nib: "sudah" },
      "64.02.19.2006": { nib: "sudah" },
      "64.02.07.2011": { nib: "sudah" },
      "64.02.17.2009": { nib: "sudah" },
      "64.02.15.1005": { nib: "sudah" },
      "64.02.12.2001": { nib: "sudah" },
    },
    tanya: [],
  },
};

const empatJetis: RekapCase = {
  name: "names that repeat in the kabupaten are told apart by their kecamatan alone",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kecamatan", "Desa", "NIB"],
        ["Karangnongko", "Jetis", "Sudah"],
        ["Juwiring", "Jetis", "Belum"],
        ["Delanggu", "Jetis", "Sudah"],
        ["Klaten Selatan", "Jetis", "Belum"],
        ["Gantiwarno", "Mlese", "Sudah"],
        ["Cawas", "Mlese", "Belum"],
        ["Ceper", "Mlese", "Sudah"],
      ],
    },
  ],
  koperasi: {
    "33.10.10.2005": { nib: "sudah" },
    "33.10.14.2004": { nib: "belum" },
    "33.10.16.2002": { nib: "sudah" },
    "33.10.26.2012": { nib: "belum" },
    "33.10.02.2012": { nib: "sudah" },
    "33.10.05.2017": { nib: "belum" },
    "33.10.11.2007": { nib: "sudah" },
  },
  tanya: [],
};

const tanpaKecamatan: RekapCase = {
  name: "a recap that never names a kecamatan",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["No", "Desa", "NIB"],
        [1, "Bentangan", "Sudah"],
        [2, "Jetis", "Sudah"],
        [3, "Ponggok", "Belum"],
      ],
    },
  ],
  koperasi: {},
  tanya: ["tanpa-kecamatan", "desa:-/jetis"],
  jawab: { "tanpa-kecamatan": "ya", "desa:-/jetis": "33.10.16.2002" },
  sesudah: {
    koperasi: {
      "33.10.15.2015": { nib: "sudah" },
      "33.10.16.2002": { nib: "sudah" },
      "33.10.17.2011": { nib: "belum" },
    },
    tanya: [],
  },
};

const kembar: RekapCase = {
  name: "a desa and a kelurahan of one name in one kecamatan",
  kabupaten: "12.01",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kecamatan", "Desa/Kelurahan", "NIB"],
        ["Sorkam Barat", "Kel. Sorkam Kanan", "Sudah"],
        ["Sorkam Barat", "Desa Sorkam Kanan", "Belum"],
      ],
    },
  ],
  koperasi: { "12.01.10.1001": { nib: "sudah" }, "12.01.10.2018": { nib: "belum" } },
  tanya: [],
};

const kembarSama: RekapCase = {
  name: "two desa of one name in one kecamatan",
  kabupaten: "71.02",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kecamatan", "Desa", "NIB"],
        ["Sonder", "Tounelet Satu", "Sudah"],
        ["Sonder", "Tounelet Satu", "Belum"],
      ],
    },
  ],
  koperasi: {},
  tanya: ["desa:71.02.11/touneletsatu", "desa:71.02.11/touneletsatu#2"],
  jawab: {
    "desa:71.02.11/touneletsatu": "71.02.11.2003",
    "desa:71.02.11/touneletsatu#2": "71.02.11.2018",
  },
  sesudah: {
    koperasi: { "71.02.11.2003": { nib: "sudah" }, "71.02.11.2018": { nib: "belum" } },
    tanya: [],
  },
};

export const DESA: readonly RekapCase[] = [
  ...[kodeTanpaTitik, kodeBps, kodeTertukar, ejaanKukar, empatJetis, tanpaKecamatan],
  ...[kembar, kembarSama],
];
