import { formatNumber } from "../../base/format.ts";
import { DOKUMEN, dokumenState, type Dokumen } from "../../indicators/definitions.ts";
import { distribute } from "../../indicators/distribution.ts";
import { koperasiIn } from "../../indicators/koperasi-di-wilayah.ts";
import type { KoperasiLengkap } from "../../indicators/koperasi.ts";
import { stagesOf, type StageState } from "../../indicators/stages.ts";
import { sumIndicator } from "../../indicators/totals.ts";
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
  const all = koperasiIn(area.members);
  const ladder = ladderTable(all);
  if (ladder === null) return null;
  return { kalimat: sentences(area), bagian: [ladderPart(ladder), documentPart(index, area)] };
}

function sentences({ members, desa }: Area): string[] {
  const legal = sumIndicator("berbadan_hukum", members, desa);
  const complete = sumIndicator("dokumen_lengkap", members, desa);
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
function ladderTable(all: readonly KoperasiLengkap[]): TabelIsi | null {
  const ladders = all.map(stagesOf);
  const rungs = ladders[0] ?? [];
  const known = ladders.some((ladder) => ladder.some(({ keadaan }) => keadaan !== null));
  if (!known) return null;
  return {
    id: "tangga",
    judul: "Koperasi menurut tahap yang dicapai",
    kolom: [
      kolom("tahap", "Tahap"),
      ...STATES.map(([id, label]) => kolom(id, label, "koperasi")),
      kolom("tidak_diketahui", "Tidak diketahui pelapor", "koperasi"),
      kolom("belum_dilaporkan", "Belum dilaporkan", "koperasi"),
    ],
    baris: rungs.map(({ label }, rung) => {
      const states = ladders.map((ladder) => ladder[rung]?.keadaan ?? null);
      const count = (wanted: StageState) => states.filter((state) => state === wanted).length;
      const silent = count(null) === states.length;
      const figures = [...STATES.map(([id]) => id), "tidak_diketahui" as const].map((state) =>
        selAngka(silent ? null : count(state)),
      );
      return { kode: null, sel: [selTeks(label), ...figures, selAngka(count(null))] };
    }),
  };
}

/** The ladder counts otherwise than two indicators whose names are like those of its rungs. */
const STAGE_NOTE =
  "“Gerai dibangun” menurut progres pembangunannya (selesai = sudah); indikator “Memiliki gerai” menghitung koperasi dengan gerai yang selesai dibangun atau aktif melayani, juga di bangunan yang tidak dibangunnya, misalnya sewa. “Kemitraan” sudah berarti ada kemitraan apa pun, juga yang baru diajukan.";

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

function documentCells({ members, desa }: Area): readonly Sel[] {
  const cells = DOKUMEN.map((dokumen) => {
    const found = distribute(members, stateOf(dokumen), desa);
    const nilai = found.koperasi === 0 ? null : (found.jumlah.get("sudah") ?? 0);
    return selAngka(nilai, {
      catatan: `${formatNumber(found.dilaporkan)} dari ${formatNumber(desa)}`,
    });
  });
  return [...cells, selOfTotal(sumIndicator("dokumen_lengkap", members, desa), "koperasi")];
}

function stateOf(dokumen: Dokumen) {
  return ({ row }: KoperasiLengkap) => {
    const state = dokumenState(row, dokumen);
    return state === null ? null : [state ? "sudah" : "belum"];
  };
}
