import { formatList, formatNumber, lowerFirst } from "../../base/format.ts";
import { DOKUMEN } from "../../indicators/definitions.ts";
import { BANYAK_DOKUMEN, KELENGKAPAN } from "../../indicators/dokumen.ts";
import type { EdisiView } from "../edisi-ringkas.ts";
import { DOKUMEN_LABEL } from "../koperasi.ts";
import { kolom, selAngka, selTeks, type BarisTabel } from "../tabel.ts";
import type { Area } from "../topik/area.ts";
import type { Isi } from "../topik/topik.ts";
import {
  bagianTopik,
  COVERAGE_NOTE,
  tanpaCakupanPenuh,
  type BaganCetak,
  type BagianCetak,
  type TabelCetak,
} from "./bagian.ts";
import { tanpaKode } from "./laporan-kecamatan.ts";

/** The ladder of stages: how many koperasi stand on each rung; null where nobody reported any. */
export function bagianTahap(isi: Isi | null, edisi: EdisiView | null): BagianCetak | null {
  const [part] = bagianTopik(isi, ["tangga"]);
  const [tabel] = part?.tabel ?? [];
  if (!part?.bagan || !tabel) return null;
  return {
    judul: "Tangga tahap",
    bagan: { tabel, edisi, bagan: { ...part.bagan, judul: ladderFinding(tabel) } },
    tabel: [tabel],
    catatan: part.catatan ?? [],
  };
}

/** Where most koperasi still stand before a rung. */
function ladderFinding(tabel: TabelCetak): string {
  const at = (id: string) => tabel.kolom.findIndex((column) => column.id === id);
  const open = ({ sel }: BarisTabel) =>
    ["belum", "proses"].reduce((sum, id) => sum + Number(sel[at(id)]?.nilai ?? 0), 0);
  const [worst] = [...tabel.baris].sort((left, right) => open(right) - open(left));
  if (!worst || open(worst) === 0) return "Semua koperasi yang menjawab sudah melewati tiap tahap";
  return `Paling banyak yang belum melewati tahap ${worst.sel[0]?.teks ?? ""}: ${formatNumber(open(worst))} koperasi`;
}

/** The six documents: how many koperasi have how many, and which one is missing where. */
export function bagianDokumen(
  area: Area,
  isi: Isi | null,
  edisi: EdisiView | null,
): BagianCetak | null {
  const table = documentTable(area);
  if (table === null) return null;
  const places = bagianTopik(isi, ["dokumen"]).flatMap(({ tabel }) => tabel);
  return {
    judul: "Kelengkapan dokumen",
    kalimat: [howMany(area)],
    bagan: documentChart(table, edisi),
    tabel: [table, ...places.map((one) => tanpaCakupanPenuh(tanpaKode(one)))],
    catatan: ["Enam dokumen ini syarat pinjaman menurut PMK 49/2025.", COVERAGE_NOTE],
  };
}

function documentTable(area: Area): TabelCetak | null {
  const found = DOKUMEN.map((id) => ({ id, ...area.ukur(KELENGKAPAN[id]) }));
  if (found.every(({ dilaporkan }) => dilaporkan === 0)) return null;
  return {
    id: "dokumen",
    judul: "Koperasi menurut dokumennya",
    kolom: [
      kolom("dokumen", "Dokumen"),
      kolom("sudah", "Sudah", "koperasi"),
      kolom("belum", "Belum atau proses", "koperasi"),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan", ""),
    ],
    baris: found.map(({ id, jumlah, koperasi, dilaporkan }) => {
      const count = (state: string) => selAngka(koperasi === 0 ? null : (jumlah.get(state) ?? 0));
      const coverage = selTeks(`${formatNumber(dilaporkan)} dari ${formatNumber(area.desa)}`);
      return {
        kode: null,
        sel: [selTeks(DOKUMEN_LABEL[id]), count("sudah"), count("belum"), coverage],
      };
    }),
  };
}

/** "Enam dokumen: 20 koperasi; lima: 12; …": only of koperasi that answered for all six. */
function howMany(area: Area): string {
  const { jumlah, koperasi, dilaporkan, desa } = area.ukur(BANYAK_DOKUMEN);
  if (koperasi === 0) return "Belum ada koperasi yang menjawab keenam dokumen.";
  const words = [6, 5, 4, 3, 2, 1, 0].flatMap((count) => {
    const found = jumlah.get(String(count)) ?? 0;
    return found === 0 ? [] : [`${formatNumber(found)} punya ${count}`];
  });
  return `Dari enam dokumen, ${formatList(words)}; dihitung dari ${formatNumber(koperasi)} koperasi yang menjawab keenamnya, di ${formatNumber(dilaporkan)} dari ${formatNumber(desa)} desa/kelurahan.`;
}

function documentChart(tabel: TabelCetak, edisi: EdisiView | null): BaganCetak {
  const missing = ({ sel }: BarisTabel) => Number(sel[2]?.nilai ?? 0);
  const [most] = [...tabel.baris].sort((left, right) => missing(right) - missing(left));
  const judul =
    !most || missing(most) === 0
      ? "Tidak ada dokumen yang dilaporkan belum ada"
      : `Yang paling sering belum ada: ${nameOf(most)}, di ${formatNumber(missing(most))} koperasi`;
  return {
    tabel,
    edisi,
    bagan: {
      jenis: "stacked",
      tabel: tabel.id,
      judul,
      keterangan: "Banyaknya koperasi menurut jawabannya; yang belum melaporkan tidak digambar.",
      kategori: "dokumen",
      seri: ["sudah", "belum"],
    },
  };
}

/** "NPWP" stays as it is. */
function nameOf({ sel }: BarisTabel): string {
  const name = sel[0]?.teks ?? "";
  return /^[A-Z]{2}/.test(name) ? name : lowerFirst(name);
}
