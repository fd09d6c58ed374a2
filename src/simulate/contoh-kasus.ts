import type { Kasus, Latar } from "./riwayat.ts";

/** The world of the fictional region. */
export const LATAR: Latar = { benih: "contoh-1", mulai: "2025-04-14", tanda: "Contoh" };

/** The desa of the documentation's examples: much is known about it. */
export const SUKAMAJU = "99.01.02.2003";
/** Changed from 99.01.02.2008 on 1 September 2025. */
export const KARANGSARI = "99.01.04.2011";
/** A small desa that joined the koperasi of its neighbour. */
export const BERGABUNG = { kode: "99.01.05.2009", tuan: "99.01.05.2008", sejak: "2025-07-01" };
/** A desa whose farmers founded a second koperasi. */
export const KEDUA = { kode: "99.01.01.2006", sejak: "2025-09-01" };
/** Their member counts were swapped in the first workbook of August. */
export const TERTUKAR = ["99.01.01.2004", "99.01.01.2005"] as const;
/** Reports nothing from June to August. */
export const DIAM = "99.01.04.2009";
/** Its office does not know whether it operates, and reports hardly anything else. */
const SAMAR = "99.01.03.2009";
/** The only koperasi that fell back. */
export const MUNDUR = "99.01.02.2006";
/** Board of four: the only warning of the newest edition. */
export const GENAP = "99.01.03.2005";
/** One to four members paid: sums are withheld. */
export const SEDIKIT_PENYETOR = ["99.01.04.2002", "99.01.01.2012"] as const;

/** What is fixed by hand, by the code in force today. */
export const KASUS: Readonly<Record<string, Kasus>> = {
  [SUKAMAJU]: {
    tanggal: {
      sosialisasi: "2025-04-28",
      musdesus: "2025-05-25",
      rapat_pendirian: "2025-05-27",
      akta: "2025-05-30",
      badan_hukum: "2025-06-03",
      npwp: "2025-06-20",
      rekening: "2025-07-04",
      nib: "2025-07-18",
      nik_koperasi: "2025-08-12",
      akun_simkopdes: "2025-06-25",
      proposal_bisnis: "2025-08-28",
      lahan_diajukan: "2025-06-30",
      lahan_diperiksa: "2025-07-15",
      lahan_terverifikasi: "2025-08-08",
      bangun_mulai: "2025-08-25",
      bangun_selesai: "2025-11-10",
      merintis: "2025-07-10",
      beroperasi: "2025-07-21",
      beroperasi_penuh: "2025-12-01",
    },
    model: "baru",
    sasaran_anggota: 1320,
    gerai: ["sembako", "simpan_pinjam", "lainnya", "logistik", "apotek", "klinik"],
    pinjaman: "cair",
    tidak_lapor: [],
  },
  [KARANGSARI]: {
    tanggal: { musdesus: "2025-05-20", badan_hukum: "2025-06-18", merintis: "2025-09-20" },
    catatan: [["2025-09-01", "Sejak 1 September 2025 desa ini masuk Kecamatan Cempaka."]],
  },
  [BERGABUNG.tuan]: {
    tanggal: { musdesus: "2025-05-22", badan_hukum: "2025-06-24" },
    catatan: [["2025-07-01", "Koperasi ini juga melayani Desa Ujung Pandan."]],
  },
  [KEDUA.kode]: {
    tanggal: {
      sosialisasi: "2025-04-24",
      musdesus: "2025-05-12",
      akta: "2025-05-28",
      badan_hukum: "2025-06-11",
      merintis: "2025-07-28",
      beroperasi: "2025-08-18",
    },
    pendahulu: { bentuk: "kelompok_tani", jalur: "pengembangan" },
  },
  [TERTUKAR[0]]: {
    tanggal: { proposal_bisnis: "2025-08-20" },
    sasaran_anggota: 540,
    pinjaman: "lunas",
    catatan: [["2025-12-01", "Pinjaman kecil untuk stok awal dilunasi lebih cepat."]],
  },
  [TERTUKAR[1]]: { sasaran_anggota: 160 },
  [SAMAR]: {
    operasi_tidak_diketahui: true,
    tidak_lapor: [
      "npwp",
      "nib",
      "rekening",
      "nik_koperasi",
      "akun_simkopdes",
      "proposal_bisnis",
      "lahan",
      "anggota",
      "pengurus",
      "simpanan",
      "modal",
      "pinjaman",
      "rat",
      "bumdes",
      "gerai",
      "kemitraan",
      "aset",
      "pelatihan",
      "usaha",
      "potensi",
      "inventaris",
    ],
    catatan: [["2025-10-01", "Desa belum menjawab surat dinas tentang kegiatan koperasi."]],
  },
  [MUNDUR]: {
    tanggal: { merintis: "2025-08-05", beroperasi: "2025-09-20", beroperasi_penuh: null },
    mundur: "2025-12-05",
    kendala: "pasokan",
    catatan: [["2025-12-05", "Berhenti melayani sementara sejak awal Desember; pasokan terhenti."]],
  },
  [GENAP]: {
    jumlah_pengurus: 4,
    catatan: [["2025-06-01", "Satu pengurus mengundurkan diri; penggantinya belum dipilih."]],
  },
  [SEDIKIT_PENYETOR[0]]: { tanggal: { rekening: "2025-07-14" }, penyetor: 3 },
  [SEDIKIT_PENYETOR[1]]: { tanggal: { rekening: "2025-08-11" }, penyetor: 1 },
  "99.01.02.2010": { model: "revitalisasi", metode: "penggabungan" },
  "99.01.05.2004": {
    model: "revitalisasi",
    metode: "aktif_kembali",
    pendahulu: { bentuk: "kelompok_tani", jalur: "revitalisasi" },
  },
  "99.01.04.2005": {
    model: "pengembangan",
    pendahulu: { bentuk: "kelompok_nelayan", jalur: "pengembangan" },
  },
  "99.01.05.2010": { tanggal: { sosialisasi: "2025-06-28" } },
  "99.01.05.2012": {
    tanggal: {
      sosialisasi: "2025-06-12",
      badan_hukum: null,
      npwp: null,
      rekening: null,
      akun_simkopdes: null,
    },
    catatan: [["2025-08-01", "Nama koperasi sama dengan koperasi lain; akta diperbaiki."]],
  },
  "99.01.04.2006": { tanggal: { akta: "2025-12-12", badan_hukum: "2026-01-15" } },
  "99.01.03.2010": { kendala: "sarana", tanggal: { merintis: "2025-11-20", beroperasi: null } },
  "99.01.05.2011": { kendala: "lainnya", tanggal: { merintis: null } },
};

/** The second koperasi of its desa. */
export const KASUS_KEDUA: Kasus = {
  nama_koperasi: "Koperasi Desa Merah Putih Sumberejo Tani",
  model: "pengembangan",
  tanggal: {
    sosialisasi: "2025-07-08",
    musdesus: "2025-07-22",
    rapat_pendirian: "2025-07-24",
    akta: "2025-08-06",
    badan_hukum: "2025-08-27",
    rekening: "2025-09-10",
    merintis: "2025-09-15",
    beroperasi: "2025-10-13",
  },
  sasaran_anggota: 95,
  pelatihan: 2,
  tidak_lapor: [],
  catatan: [["2025-09-01", "Koperasi kedua di desa ini, dibentuk kelompok tani."]],
};
