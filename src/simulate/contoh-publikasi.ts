import type { Instansi, Publikasi } from "../records/types.gen.ts";
import { KARANGSARI, SUKAMAJU } from "./contoh-kasus.ts";
import { KABUPATEN } from "./contoh-wilayah.ts";

type Observasi = Publikasi["observasi"][number];

const PENERBIT = "Kabar Contoh (fiktif)";
const KARANGSARI_LAMA = "99.01.02.2008";

/** Figures that an invented newspaper printed about the invented region. */
export function contohPublikasi(): Publikasi {
  return { wilayah: KABUPATEN, observasi: BERITA.map(observation) };
}

/** Only what differs from one to the next. */
type Berita = Omit<Observasi, "id" | "penerbit" | "tanggal_terbit" | "url" | "dokumen"> & {
  readonly tanggal_terbit?: string;
};

function observation(berita: Berita): Observasi {
  const { wilayah, indikator, tanggal_data, judul } = berita;
  return {
    id: `${wilayah}/${tanggal_data}/${indikator}/kabar-contoh`,
    tanggal_terbit: null,
    penerbit: PENERBIT,
    url: null,
    dokumen: `${PENERBIT}: ${judul}`,
    ...berita,
  };
}

/** In the order of the data dates, as the rule for such files asks. */
const BERITA: readonly Berita[] = [
  {
    wilayah: KABUPATEN,
    indikator: "mulai_tenggat_pembentukan",
    nilai: 1,
    satuan: "kejadian",
    ketelitian: "tepat",
    tanggal_data: "2025-04-14",
    judul: "Kabupaten mulai membentuk koperasi",
    parafrasa: "Waktu enam bulan dihitung sejak 14 April 2025.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "kabar_lama_percontohan",
    nilai: 12,
    satuan: "desa",
    ketelitian: "tepat",
    tanggal_data: "2025-05",
    judul: "Dua belas desa menjadi percontohan",
    parafrasa: "Hanya 12 desa disebut menjadi percontohan.",
    status: "dicabut",
  },
  {
    wilayah: KABUPATEN,
    indikator: "desa_didampingi_per_hari",
    nilai: 2,
    nilai_atas: 3,
    satuan: "desa per hari",
    ketelitian: "perkiraan",
    tanggal_data: "2025-05-20",
    tanggal_terbit: "2025-05-21",
    judul: "Dinas mendampingi desa setiap hari",
    parafrasa: "Dinas mendampingi dua sampai tiga desa sehari.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "target_koperasi",
    nilai: 60,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data: "2025-05-20",
    tanggal_terbit: "2025-05-21",
    pernyataan_oleh: "Kepala Dinas Koperasi Kabupaten Contoh",
    judul: "Dinas mendampingi desa setiap hari",
    parafrasa: "Semua 60 desa dan kelurahan ditargetkan, bukan hanya desa percontohan.",
    mencabut: `${KABUPATEN}/2025-05/kabar_lama_percontohan/kabar-contoh`,
  },
  {
    wilayah: KABUPATEN,
    indikator: "tenggat_pembentukan",
    nilai: 6,
    satuan: "bulan",
    ketelitian: "tepat",
    tanggal_data: "2025-05-20",
    judul: "Dinas mendampingi desa setiap hari",
    parafrasa: "Semua koperasi ditargetkan berdiri dalam enam bulan.",
  },
  {
    wilayah: SUKAMAJU,
    indikator: "musdesus",
    nilai: 1,
    satuan: "kejadian",
    ketelitian: "tepat",
    tanggal_data: "2025-05-25",
    judul: "Sukamaju bermusyawarah",
    parafrasa: "Musyawarah desa khusus diadakan pada 25 Mei 2025.",
  },
  {
    wilayah: KARANGSARI_LAMA,
    indikator: "anggota_perkiraan",
    nilai: 100,
    satuan: "orang",
    ketelitian: "minimal",
    tanggal_data: "2025-07",
    judul: "Karangsari menghimpun anggota",
    parafrasa: "Anggota koperasi disebut lebih dari 100 orang.",
    catatan: `Kode desa ini waktu itu ${KARANGSARI_LAMA}; sejak 1 September 2025 ${KARANGSARI}.`,
  },
  {
    wilayah: SUKAMAJU,
    indikator: "jumlah_anggota",
    nilai: 500,
    satuan: "orang",
    ketelitian: "hampir",
    tanggal_data: "2025-07-21",
    tanggal_terbit: "2025-07-22",
    judul: "Koperasi Sukamaju mulai melayani",
    parafrasa: "Anggota koperasi disebut hampir 500 orang.",
  },
  {
    wilayah: SUKAMAJU,
    indikator: "unit_gerai",
    nilai: 2,
    satuan: "gerai",
    ketelitian: "tepat",
    tanggal_data: "2025-07-21",
    tanggal_terbit: "2025-07-22",
    judul: "Koperasi Sukamaju mulai melayani",
    parafrasa: "Dua gerai dibuka pada hari pertama.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "mulai_tenggat_beroperasi",
    nilai: 1,
    satuan: "kejadian",
    ketelitian: "tepat",
    tanggal_data: "2025-07-21",
    judul: "Koperasi Sukamaju mulai melayani",
    parafrasa: "Waktu sembilan bulan dihitung sejak 21 Juli 2025.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "target_beroperasi",
    nilai: 60,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data: "2025-07-21",
    judul: "Koperasi Sukamaju mulai melayani",
    parafrasa: "Semua 60 koperasi ditargetkan beroperasi.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "tenggat_beroperasi",
    nilai: 9,
    satuan: "bulan",
    ketelitian: "tepat",
    tanggal_data: "2025-07-21",
    judul: "Koperasi Sukamaju mulai melayani",
    parafrasa: "Semua koperasi ditargetkan beroperasi dalam sembilan bulan.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "siap_beroperasi",
    nilai: 20,
    satuan: "koperasi",
    ketelitian: "perkiraan",
    tanggal_data: "2025-07-21",
    tanggal_terbit: "2025-07-22",
    judul: "Koperasi Sukamaju mulai melayani",
    parafrasa: "Sekitar 20 koperasi disebut siap beroperasi.",
    catatan: "Tidak jelas apakah siap berarti sudah melayani.",
    status: "ambigu",
  },
  {
    wilayah: KABUPATEN,
    indikator: "berbadan_hukum",
    nilai: 50,
    satuan: "koperasi",
    ketelitian: "pembulatan",
    tanggal_data: "2025-08-17",
    judul: "Lima puluh koperasi berbadan hukum",
    parafrasa: "50 koperasi disebut sudah berbadan hukum.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "beroperasi",
    nilai: 18,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data: "2025-09-01",
    judul: "Delapan belas koperasi melayani",
    parafrasa: "18 koperasi disebut sudah beroperasi.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "beroperasi",
    nilai: 25,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data: "2025-10-06",
    judul: "Koperasi beroperasi bertambah",
    parafrasa: "25 koperasi disebut sudah beroperasi.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "beroperasi",
    nilai: 38,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data: "2025-11-24",
    tanggal_terbit: "2025-11-25",
    pernyataan_oleh: "Bupati Contoh",
    judul: "Bupati meninjau koperasi",
    parafrasa: "38 koperasi disebut sudah beroperasi.",
    catatan: "Laporan kabupaten pada tanggal yang sama menyebut angka lain.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "berbadan_hukum",
    nilai: 55,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data: "2025-11-24",
    tanggal_terbit: "2025-11-25",
    judul: "Bupati meninjau koperasi",
    parafrasa: "55 koperasi disebut sudah berbadan hukum.",
  },
  {
    wilayah: "99.01.02",
    indikator: "gerai_aktif",
    nilai: 15,
    satuan: "gerai",
    ketelitian: "minimal",
    tanggal_data: "2025-12",
    judul: "Gerai Melati ramai",
    parafrasa: "Lebih dari 15 gerai di Kecamatan Melati disebut aktif.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "berbadan_hukum",
    nilai: 48,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data: "2025-12-10",
    judul: "SK koperasi dibagikan",
    parafrasa: "48 koperasi disebut sudah memegang SK badan hukumnya.",
    definisi: "koperasi yang SK cetaknya sudah diterima pengurus",
  },
  {
    wilayah: KABUPATEN,
    indikator: "beroperasi",
    nilai: 41,
    satuan: "koperasi",
    ketelitian: "tepat",
    tanggal_data: "2025-12-22",
    judul: "Koperasi beroperasi menjelang akhir tahun",
    parafrasa: "41 koperasi disebut sudah beroperasi.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "berbadan_hukum",
    nilai: 50,
    satuan: "koperasi",
    ketelitian: "minimal",
    tanggal_data: "2025-12-31",
    judul: "Akhir tahun koperasi",
    parafrasa: "Lebih dari 50 koperasi disebut sudah berbadan hukum.",
  },
  {
    wilayah: KABUPATEN,
    indikator: "merintis",
    nilai: 10,
    satuan: "koperasi",
    ketelitian: "perkiraan",
    tanggal_data: "2025-12-31",
    judul: "Akhir tahun koperasi",
    parafrasa: "Sekitar sepuluh koperasi disebut masih merintis usaha.",
  },
];

/** The fictional office that reports. */
export function contohInstansi(): Instansi {
  return {
    instansi: [
      {
        kabupaten: KABUPATEN,
        kantor: "Dinas Koperasi Kabupaten Contoh (fiktif)",
        tim_github: null,
        sumber: "Data contoh – wilayah fiktif",
      },
    ],
  };
}
