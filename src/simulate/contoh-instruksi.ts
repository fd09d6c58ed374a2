import type { Instruksi } from "../records/types.gen.ts";
import { KABUPATEN } from "./contoh-wilayah.ts";

type Tugas = Instruksi["tugas"][number];

/** Evidence is what this site itself shows of the fictional kabupaten. */
const HALAMAN = `/kabupaten/${KABUPATEN}/`;
/** Day on which the state of the tasks was noted: that of the newest report. */
const DICATAT = "2025-12-31";

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
    pelaporan:
      "Laporan bulanan kepada bupati melalui Dinas Koperasi, paling lambat tanggal 10 bulan berikutnya.",
    periode_laporan: "bulanan",
    batas_laporan: 10,
    tugas: TUGAS,
    sumber: {
      penerbit: "Kabar Contoh (fiktif)",
      judul: "Bupati Contoh menerbitkan instruksi percepatan koperasi",
      url: null,
    },
    catatan: "Data contoh – wilayah fiktif.",
  };
}

const SEMUA = ["Semua pelaksana", "semua"] as const;
const DINKOP = ["Dinas Koperasi", "opd"] as const;
const DINPMD = ["Dinas PMD", "opd"] as const;
const DINSOS = ["Dinas Sosial", "opd"] as const;
const CAMAT = ["Camat", "camat"] as const;
const BUMD = ["BUMD Pangan Contoh", "bumd"] as const;

const TUGAS: Tugas[] = [
  task("semua-1", SEMUA, "Menyatukan program untuk koperasi.", {}),
  task("dinkop-1", DINKOP, "Menyusun basis data koperasi.", {
    tenggat: "2025-10-31",
    ...done(HALAMAN),
    kemajuan: "unduhan",
  }),
  task("dinkop-2", DINKOP, "Menempatkan Business Assistant.", {
    tenggat: "2025-10-15",
    ...done(`${HALAMAN}2025-10-31/`),
    kemajuan: "topik/pendamping",
  }),
  task("dinkop-3", DINKOP, "Melaporkan perkembangan kepada bupati.", {
    periode: "bulanan",
    status: "berjalan",
    tanggal_status: DICATAT,
    bukti: `${HALAMAN}${DICATAT}/`,
    kemajuan: "laporan",
  }),
  task("dinpmd-1", DINPMD, "Mendata tanah kas desa untuk gerai.", {
    tenggat: "2025-11-30",
    status: "berjalan",
    tanggal_status: DICATAT,
    kemajuan: "topik/sumber-daya",
  }),
  task("dinpmd-2", DINPMD, "Mendata potensi desa.", {
    tenggat: "2025-12-31",
    ...done(`${HALAMAN}${DICATAT}/`),
    kemajuan: "topik/potensi",
  }),
  task(
    "dintan-1",
    ["Dinas Pertanian dan Perikanan", "opd"],
    "Mengajak kelompok tani dan nelayan.",
    {
      status: "berjalan",
      tanggal_status: DICATAT,
      kemajuan: "topik/sumber-daya",
    },
  ),
  task("dinkes-1", ["Dinas Kesehatan", "opd"], "Membantu perizinan apotek dan klinik.", {
    tenggat: "2026-03-31",
    status: "belum",
    tanggal_status: DICATAT,
    kemajuan: "topik/layanan",
  }),
  task("dinsos-1", DINSOS, "Mengajak penerima bantuan sosial menjadi anggota.", {
    status: "berjalan",
    tanggal_status: DICATAT,
    kemajuan: "topik/sumber-daya",
  }),
  task("camat-1", CAMAT, "Memetakan potensi usaha tiap desa.", {
    tenggat: "2025-12",
    periode: "triwulanan",
    status: "berjalan",
    tanggal_status: DICATAT,
    kemajuan: "topik/potensi",
  }),
  task("bumd-1", BUMD, "Menampung hasil panen koperasi.", {}),
  task("bumd-2", BUMD, "Menghubungkan koperasi dengan bank penyalur KUR.", {
    status: "belum",
    tanggal_status: DICATAT,
    kemajuan: "topik/sumber-daya",
  }),
  task("desa-1", ["Pemerintah desa/kelurahan", "desa"], "Menyediakan ruang kantor koperasi.", {
    status: "belum",
    tanggal_status: DICATAT,
    kemajuan: "topik/layanan",
  }),
];

function done(bukti: string): Pick<Tugas, "status" | "tanggal_status" | "bukti"> {
  return { status: "selesai", tanggal_status: DICATAT, bukti };
}

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
