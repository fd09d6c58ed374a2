import type { Instansi, Instruksi, Publikasi } from "../records/types.gen.ts";
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
    wilayah: "99.01.02",
    indikator: "gerai_aktif",
    nilai: 15,
    satuan: "gerai",
    ketelitian: "minimal",
    tanggal_data: "2025-12",
    judul: "Gerai Melati ramai",
    parafrasa: "Lebih dari 15 gerai di Kecamatan Melati disebut aktif.",
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

/** The fictional instruction of the bupati; its tasks show every state a task can be in. */
export function contohInstruksi(): Instruksi {
  return {
    id: "contoh-1-2025",
    judul: "Percepatan operasional koperasi desa/kelurahan di Kabupaten Contoh (fiktif)",
    nomor: "CONTOH/1/IX/2025",
    wilayah: KABUPATEN,
    penerbit: "Bupati Contoh",
    tanggal: "2025-09-15",
    pelaksana_disebut: 6,
    merujuk: [
      "Instruksi Presiden Nomor 9 Tahun 2025",
      "Surat edaran sekretaris daerah tentang pendampingan koperasi (fiktif, nomor tidak disebut)",
    ],
    pendanaan: [
      "APBD perangkat daerah yang bersangkutan sesuai kemampuan",
      "APBDes dan anggaran kelurahan",
      "Sumber lain yang sah",
    ],
    pelaporan: "Laporan bulanan kepada bupati melalui Dinas Koperasi.",
    tugas: TUGAS,
    sumber: {
      penerbit: PENERBIT,
      judul: "Bupati Contoh menerbitkan instruksi percepatan koperasi",
      url: null,
    },
    catatan: "Data contoh – wilayah fiktif.",
  };
}

type Tugas = Instruksi["tugas"][number];

const TUGAS: Tugas[] = [
  task("semua-1", ["Semua pelaksana", "semua"], "Menyatukan program untuk koperasi.", {}),
  task("dinkop-1", ["Dinas Koperasi", "opd"], "Menyusun basis data koperasi.", {
    tenggat: "2025-10-31",
    status: "selesai",
  }),
  task("dinkop-2", ["Dinas Koperasi", "opd"], "Menempatkan Business Assistant.", {
    tenggat: "2025-10-15",
    status: "selesai",
  }),
  task("dinkop-3", ["Dinas Koperasi", "opd"], "Melaporkan perkembangan kepada bupati.", {
    periode: "bulanan",
    status: "berjalan",
  }),
  task("dinpmd-1", ["Dinas PMD", "opd"], "Mendata tanah kas desa untuk gerai.", {
    tenggat: "2025-11-30",
    status: "berjalan",
  }),
  task("dinkes-1", ["Dinas Kesehatan", "opd"], "Membantu perizinan apotek dan klinik.", {
    tenggat: "2026-03-31",
    status: "belum",
  }),
  task("camat-1", ["Camat", "camat"], "Memetakan potensi usaha tiap desa.", {
    tenggat: "2025-12",
    periode: "triwulanan",
    status: "berjalan",
  }),
  task("bumd-1", ["BUMD Pangan Contoh", "bumd"], "Menampung hasil panen koperasi.", {}),
  task("desa-1", ["Pemerintah desa/kelurahan", "desa"], "Menyediakan ruang kantor koperasi.", {
    status: "belum",
  }),
];

/** What the document does not say is null; whether it was done is unknown unless stated. */
function task(
  id: string,
  [pelaksana, jenis_pelaksana]: readonly [string, Tugas["jenis_pelaksana"]],
  uraian: string,
  known: Partial<Tugas>,
): Tugas {
  return {
    id,
    pelaksana,
    jenis_pelaksana,
    uraian,
    tenggat: null,
    periode: null,
    status: "tidak_diketahui",
    bukti: null,
    ...known,
  };
}
