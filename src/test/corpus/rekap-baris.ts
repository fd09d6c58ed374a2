import { NIK, RAHASIA, type RekapCase } from "./rekap-case.ts";

const kecamatanSalahTulis: RekapCase = {
  name: "a kecamatan that is not in the kabupaten as written",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kecamatan", "Desa", "NIB"],
        ["WONOSARRI", "BENTANGAN", "Sudah"],
        [null, "DUWET", "Belum"],
      ],
    },
  ],
  koperasi: {},
  tanya: ["kecamatan:wonosarri"],
  jawab: { "kecamatan:wonosarri": "33.10.15" },
  sesudah: {
    koperasi: { "33.10.15.2015": { nib: "sudah" }, "33.10.15.2016": { nib: "belum" } },
    tanya: [],
  },
};

const duaBaris: RekapCase = {
  name: "two rows for one desa are a question, twice the same row is none",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kecamatan", "Desa", "Nama Koperasi", "NIB"],
        ["Wonosari", "Bentangan", "KDMP Bentangan", "Sudah"],
        ["Wonosari", "Bentangan", "Koperasi Produsen Subur", "Belum"],
        ["Wonosari", "Duwet", "KDMP Duwet", "Belum"],
        ["Wonosari", "Duwet", "KDMP Duwet", "Belum"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2016": { nama_koperasi: "Koperasi Desa Merah Putih Duwet", nib: "belum" },
  },
  tanya: ["ganda:33.10.15.2015"],
  jawab: { "ganda:33.10.15.2015": "masing-masing" },
  sesudah: {
    koperasi: {
      "33.10.15.2015": { nama_koperasi: "Koperasi Desa Merah Putih Bentangan", nib: "sudah" },
      "33.10.15.2015/2": { nama_koperasi: "Koperasi Produsen Subur", nib: "belum" },
      "33.10.15.2016": { nama_koperasi: "Koperasi Desa Merah Putih Duwet", nib: "belum" },
    },
    tanya: [],
  },
};

const namaKoperasiSaja: RekapCase = {
  name: "no column of desa, but the names of the koperasi",
  kabupaten: "33.10",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["No", "Kecamatan", "Nama Koperasi", "NPWP"],
        [1, "Wonosari", "KOPERASI DESA MERAH PUTIH BENTANGAN", "Sudah"],
        [2, "Wonosari", "Kopdes Merah Putih Duwet", "Belum"],
        [3, "Klaten Utara", "KKMP Barenglor", "Sudah"],
      ],
    },
  ],
  koperasi: {
    "33.10.15.2015": { nama_koperasi: "Koperasi Desa Merah Putih Bentangan", npwp: "sudah" },
    "33.10.15.2016": { nama_koperasi: "Koperasi Desa Merah Putih Duwet", npwp: "belum" },
    "33.10.24.1002": { nama_koperasi: "Koperasi Kelurahan Merah Putih Barenglor", npwp: "sudah" },
  },
  tanya: [],
};

const salinanKotor: RekapCase = {
  name: "no-break and double spaces, invisible characters and full stops in names",
  kabupaten: "99.01",
  sheets: [
    {
      name: "Sheet1",
      rows: [
        ["Kecamatan", "Desa / Kelurahan", "Npwp ", "Pendamping"],
        ["ANGGREK\u00a0", "SUMBER\u00a0AGUNG  II.", "sudah", RAHASIA],
        ["CEMPAKA", "MUARA TEPI / SEBERANG", "belum", RAHASIA],
        ["MELATI", "Ledok Sa\u2019an\u200b", "sudah", NIK],
      ],
    },
  ],
  koperasi: {
    "99.01.03.2003": { npwp: "sudah" },
    "99.01.04.2004": { npwp: "belum" },
    "99.01.02.2013": { npwp: "sudah" },
  },
  tanya: ["kolom:pendamping"],
};

export const BARIS: readonly RekapCase[] = [
  ...[kecamatanSalahTulis, duaBaris, namaKoperasiSaja, salinanKotor],
];
