import { dateCell } from "./rekap-book.ts";
import type { RekapCase } from "./rekap-case.ts";
import { byDesa, wonosari } from "./rekap-wonosari.ts";

const tanggal: RekapCase = {
  libreoffice: "tanggal.xlsx",
  ...wonosari("dates in words, with weekdays, as serials, and day and month that may be turned", {
    judul: ["Musdesus", "Tgl Akta"],
    isi: [
      ["3 Juni 2025", "Senin (24/11/2025)"],
      ["Minggu, 25 Mei 2025", 45_811],
      ["25-5-2025", "3/VI/2025"],
      ["1 Agt 2025", "Selasa, 3/6/2025"],
      ["Belum", "2 Juni 25"],
      ["-", "Nopember 2025"],
      ["03/06/2025", "21 Juli"],
      [dateCell("2025-06-20"), "06/07/2025"],
    ],
  }),
  koperasi: byDesa(
    { tanggal_musdesus: "2025-06-03", tanggal_akta: "2025-11-24" },
    { tanggal_musdesus: "2025-05-25", tanggal_akta: "2025-06-03" },
    { tanggal_musdesus: "2025-05-25", tanggal_akta: "2025-06-03" },
    { tanggal_musdesus: "2025-08-01", tanggal_akta: "2025-06-03" },
    { musdesus: "belum", tanggal_akta: "2025-06-02" },
    {},
    {},
    { tanggal_musdesus: "2025-06-20" },
  ),
  tanya: ["urutan-tanggal", "tanpa-tahun:tgl akta"],
  jawab: { "urutan-tanggal": "hari-bulan", "tanpa-tahun:tgl akta": "tahun-terdekat" },
  sesudah: {
    koperasi: byDesa(
      { tanggal_musdesus: "2025-06-03", tanggal_akta: "2025-11-24" },
      { tanggal_musdesus: "2025-05-25", tanggal_akta: "2025-06-03" },
      { tanggal_musdesus: "2025-05-25", tanggal_akta: "2025-06-03" },
      { tanggal_musdesus: "2025-08-01", tanggal_akta: "2025-06-03" },
      { musdesus: "belum", tanggal_akta: "2025-06-02" },
      {},
      { tanggal_musdesus: "2025-06-03", tanggal_akta: "2025-07-21" },
      { tanggal_musdesus: "2025-06-20", tanggal_akta: "2025-07-06" },
    ),
    tanya: [],
  },
};

const tanggalBerjudul: RekapCase = {
  ...wonosari("a heading that says which number is the day", {
    judul: ["Tgl Musdesus (tgl/bln/thn)"],
    isi: [["03/06/2025"], ["12/05/2025"]],
  }),
  koperasi: byDesa({ tanggal_musdesus: "2025-06-03" }, { tanggal_musdesus: "2025-05-12" }),
  tanya: [],
};

const tanggalTertukar: RekapCase = {
  ...wonosari("dates that an English Excel turned round before anybody saw them", {
    judul: ["Tgl Musdesus"],
    isi: [["25/05/2025"], [dateCell("2025-03-06")], ["26/05/2025"], [dateCell("2025-04-06")]],
  }),
  koperasi: byDesa({ tanggal_musdesus: "2025-05-25" }, {}, { tanggal_musdesus: "2025-05-26" }, {}),
  tanya: ["tanggal-tertukar"],
  jawab: { "tanggal-tertukar": "tukar" },
  sesudah: {
    koperasi: byDesa(
      { tanggal_musdesus: "2025-05-25" },
      { tanggal_musdesus: "2025-06-03" },
      { tanggal_musdesus: "2025-05-26" },
      { tanggal_musdesus: "2025-06-04" },
    ),
    tanya: [],
  },
};

const satuKolomDokumen: RekapCase = {
  ...wonosari(
    "number and date of a document in one cell, or a date where only the document is named",
    {
      judul: ["Akta Notaris", "SK AHU (No/Tgl)", "Musdesus"],
      isi: [
        ["No. 12 tgl 30 Mei 2025", "AHU-001, 13 Juni 2025", dateCell("2025-05-20")],
        ["13 / 30-05-2025", "AHU-002 (14-06-2025)", "21 Mei 2025"],
        ["Proses", "belum terbit", "Belum"],
      ],
    },
  ),
  koperasi: byDesa(
    {
      nomor_akta: "12",
      tanggal_akta: "2025-05-30",
      nomor_sk_ahu: "AHU-001",
      tanggal_sk_ahu: "2025-06-13",
      tanggal_musdesus: "2025-05-20",
    },
    {
      nomor_akta: "13",
      tanggal_akta: "2025-05-30",
      nomor_sk_ahu: "AHU-002",
      tanggal_sk_ahu: "2025-06-14",
      tanggal_musdesus: "2025-05-21",
    },
    { akta: "proses", badan_hukum: "belum", musdesus: "belum" },
  ),
  tanya: [],
};

export const TANGGAL_ISI: readonly RekapCase[] = [
  ...[tanggal, tanggalBerjudul, tanggalTertukar, satuKolomDokumen],
];
