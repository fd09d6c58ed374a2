import { formatNumber } from "../../base/format.ts";
import { DOKUMEN } from "../../indicators/definitions.ts";
import { KELENGKAPAN } from "../../indicators/dokumen.ts";
import { STAGES, TANGGA, type StageState } from "../../indicators/stages.ts";
import { inti } from "../../indicators/totals.ts";
import { coverageText } from "../angka.ts";
import { DOKUMEN_LABEL } from "../koperasi.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selOfTotal, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { perBagian } from "./per-bagian.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

/**
 * How far koperasi have come: the ladder of stages and the six documents of PMK 49/2025.
 * Source of both: domain of the programme as in src/indicators/stages.ts and definitions.ts.
 */
export const tahapTopik: Topik = {
  id: "tahap",
  judul: "Tahap dan dokumen",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["pembentukan", "legalitas", "dasar"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const ladder = ladderTable(area);
  if (ladder === null) return null;
  return { kalimat: sentences(area), bagian: [ladderPart(ladder), documentPart(index, area)] };
}

function sentences(area: Area): string[] {
  const legal = area.ukur(inti("berbadan_hukum"));
  const complete = area.ukur(inti("dokumen_lengkap"));
  return [
    legal.nilai === null
      ? "Badan hukum koperasi belum dilaporkan."
      : `${formatNumber(legal.nilai)} koperasi berbadan hukum; ${coverageText(legal)}.`,
    complete.nilai === null
      ? "Kelengkapan keenam dokumen belum dilaporkan."
      : `${formatNumber(complete.nilai)} koperasi punya keenam dokumen yang disyaratkan untuk pinjaman; ${coverageText(complete)}.`,
  ];
}

const STATES = [
  ["sudah", "Sudah"],
  ["proses", "Proses"],
  ["belum", "Belum"],
] as const satisfies readonly (readonly [StageState & string, string])[];

/** One row per rung; null if no koperasi reported any. */
function ladderTable(area: Area): TabelIsi | null {
  const { jumlah, koperasi } = area.ukur(TANGGA);
  if (STAGES.every(({ id }) => jumlah(id, null) === koperasi)) return null;
  return {
    id: "tangga",
    judul: "Koperasi menurut tahap yang dicapai",
    kolom: [
      kolom("tahap", "Tahap"),
      ...STATES.map(([id, label]) => kolom(id, label, "koperasi")),
      kolom("tidak_diketahui", "Tidak diketahui pelapor", "koperasi"),
      kolom("belum_dilaporkan", "Belum dilaporkan", "koperasi"),
    ],
    baris: STAGES.map(({ id, label }) => {
      const silent = jumlah(id, null) === koperasi;
      const figures = [...STATES.map(([state]) => state), "tidak_diketahui" as const].map((state) =>
        selAngka(silent ? null : jumlah(id, state)),
      );
      return { kode: null, sel: [selTeks(label), ...figures, selAngka(jumlah(id, null))] };
    }),
  };
}

/** The ladder counts otherwise than two indicators whose names are like those of its rungs. */
const STAGE_NOTE =
  "“Gerai dibangun” menurut progres pembangunannya (selesai = sudah); indikator “Memiliki gerai” menghitung koperasi dengan gerai yang selesai dibangun atau aktif melayani, juga di bangunan yang tidak dibangunnya, misalnya sewa. “Kemitraan” sudah berarti ada yang aktif atau, bila rinciannya tidak dilaporkan, dijawab ada; proses berarti baru diajukan, diproses, atau disetujui; belum juga bila semuanya ditolak atau berakhir.";

function ladderPart(tabel: TabelIsi): BagianIsi {
  return {
    id: "tangga",
    judul: "Tangga tahap",
    kalimat: [],
    tabel: [tabel],
    bagan: {
      jenis: "stacked",
      tabel: tabel.id,
      judul: "Sudah sampai mana koperasi menaiki tangga tahap",
      keterangan:
        "Banyaknya koperasi menurut jawaban tiap tahap; yang belum melaporkan tidak digambar.",
      kategori: "tahap",
      seri: STATES.map(([id]) => id),
    },
    catatan: ["Tahap tidak selalu dilalui berurutan.", STAGE_NOTE],
  };
}

function documentPart(index: SiteIndex, area: Area): BagianIsi {
  const table = perBagian(index, area, {
    id: "dokumen-per-wilayah",
    judul: "Koperasi yang sudah punya tiap dokumen",
    kolom: [
      ...DOKUMEN.map((id) => kolom(id, DOKUMEN_LABEL[id], "koperasi")),
      kolom("dokumen_lengkap", "Keenamnya lengkap", "koperasi"),
    ],
    sel: documentCells,
  });
  return {
    id: "dokumen",
    judul: "Enam dokumen",
    kalimat: [],
    tabel: [table],
    catatan: [
      "Enam dokumen ini syarat pinjaman menurut PMK 49/2025. Di bawah tiap angka: desa/kelurahan yang melaporkannya.",
    ],
  };
}

function documentCells(area: Area): readonly Sel[] {
  const cells = DOKUMEN.map((dokumen) => {
    const found = area.ukur(KELENGKAPAN[dokumen]);
    const nilai = found.koperasi === 0 ? null : (found.jumlah.get("sudah") ?? 0);
    return selAngka(nilai, {
      catatan: `${formatNumber(found.dilaporkan)} dari ${formatNumber(found.desa)}`,
    });
  });
  return [...cells, selOfTotal(area.ukur(inti("dokumen_lengkap")), "koperasi")];
}
