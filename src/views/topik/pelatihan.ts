import { formatNumber } from "../../base/format.ts";
import { PELATIHAN, PELATIHAN_JUMLAH } from "../../indicators/pelatihan.ts";
import { coverageText } from "../angka.ts";
import type { SiteIndex } from "../site-index.ts";
import type { TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import {
  fundTable,
  organiserTable,
  trainingAreaTable,
  trainingTable,
  untrainedTable,
} from "./pelatihan-tabel.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

/**
 * Whose board was trained, by a certified body or not, and who paid.
 * Source: Kutai Kartanegara, 10 June 2025: a certified body is wanted, desa may budget it.
 */
export const pelatihanTopik: Topik = {
  id: "pelatihan",
  judul: "Pelatihan pengurus",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["pelatihan", "pembinaan"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const found = area.ukur(PELATIHAN);
  if (found.dilaporkan === 0) return null;
  const isKabupaten = area.tingkat === "kabupaten";
  const fund = fundTable(area);
  return {
    kalimat: sentences(area),
    bagian: [
      areaPart(index, area),
      ...part("dana", "Siapa yang membiayai", [fund], FUND_NOTE),
      ...part("penyelenggara", "Siapa yang menyelenggarakan", [organiserTable(area)], BODY_NOTE),
      ...part("belum", "Koperasi yang belum pernah dilatih", [
        isKabupaten ? untrainedTable(index, area) : null,
      ]),
      ...part("daftar", "Tiap pelatihan", [isKabupaten ? trainingTable(index, area) : null]),
    ],
  };
}

const FUND_NOTE =
  "Satu keikutsertaan ialah satu koperasi pada satu pelatihan; pelatihan yang diikuti sepuluh koperasi tercatat sepuluh kali.";
const BODY_NOTE =
  "Bersertifikat menurut yang dilaporkan; sertifikat lembaganya tidak diperiksa di sini.";

function part(
  id: string,
  judul: string,
  tables: readonly (TabelIsi | null)[],
  note?: string,
): readonly BagianIsi[] {
  const tabel = tables.filter((table) => table !== null);
  if (tabel.length === 0) return [];
  return [{ id, judul, kalimat: [], tabel, catatan: note === undefined ? [] : [note] }];
}

function sentences(area: Area): string[] {
  const found = area.ukur(PELATIHAN);
  const count = (state: string) => formatNumber(found.jumlah.get(state) ?? 0);
  const { peserta, melapor, keikutsertaan } = area.ukur(PELATIHAN_JUMLAH).semua;
  const attended =
    peserta === null
      ? []
      : [
          `${formatNumber(peserta)} orang dari koperasi tercatat mengikuti, menurut ${formatNumber(melapor)} dari ${formatNumber(keikutsertaan)} catatan yang menyebut jumlah pesertanya; orang yang ikut dua pelatihan terhitung dua kali.`,
        ];
  return [
    `Pengurus ${count("pernah")} dari ${formatNumber(found.koperasi)} koperasi pernah dilatih, ${count("bersertifikat")} di antaranya oleh lembaga bersertifikat; ${count("belum")} belum pernah; ${coverageText({ ...found, disembunyikan: 0 })}.`,
    ...attended,
  ];
}

function areaPart(index: SiteIndex, area: Area): BagianIsi {
  const table = trainingAreaTable(index, area);
  return {
    id: "wilayah",
    judul: "Menurut wilayah",
    kalimat: [],
    tabel: [table],
    bagan: {
      jenis: "stacked",
      tabel: table.id,
      judul: "Koperasi yang pengurusnya pernah dilatih, dan yang belum",
      keterangan: "Banyaknya koperasi; yang belum melaporkan tidak digambar.",
      kategori: "wilayah",
      seri: ["bersertifikat", "tanpa_sertifikat", "sertifikat_tidak_dilaporkan", "belum"],
    },
  };
}
