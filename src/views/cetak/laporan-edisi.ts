import type { CoreIndicator } from "../../indicators/definitions.ts";
import { editionDate } from "../angka.ts";
import { jumlahDi, type SiteIndex } from "../site-index.ts";
import { kolom, selOfTotal, selTeks, type BarisTabel } from "../tabel.ts";
import {
  isFullCoverage,
  tanpaCakupanPenuh,
  type BaganCetak,
  type BagianCetak,
  type TabelCetak,
} from "./bagian.ts";

const COLUMNS = [
  ["berbadan_hukum", "Berbadan hukum", "koperasi"],
  ["beroperasi", "Beroperasi", "koperasi"],
  ["memiliki_gerai", "Punya gerai", "koperasi"],
  ["mitra_laku_pandai", "Mitra Laku Pandai", "koperasi"],
  ["jumlah_anggota", "Anggota", "orang"],
] as const satisfies readonly (readonly [CoreIndicator, string, string])[];

/** Edition by edition, with members drawn; null before there are two editions with rows. */
export function bagianEdisi(index: SiteIndex, kode: string): BagianCetak | null {
  const tabel = editionTable(index, kode);
  if (tabel.baris.length < 2) return null;
  return {
    judul: "Dari edisi ke edisi",
    bagan: memberChart(tabel),
    tabel: [tanpaCakupanPenuh(tabel)],
    catatan: [
      "Di bawah angka: desa/kelurahan yang melaporkannya saat itu. Bila cakupannya berbeda, naik turunnya angka belum tentu perubahan di lapangan.",
    ],
  };
}

/** Editions in which somebody reported one of these. */
function editionTable(index: SiteIndex, kode: string): TabelCetak {
  const desa = index.registry.desaIn(kode).length;
  const rows = index.kabupaten(kode).arranged.flatMap((edition) => {
    const bagian = { edition, wilayah: kode, desa };
    const totals = COLUMNS.map(([id]) => jumlahDi(index, bagian, id));
    if (totals.every(({ dilaporkan }) => dilaporkan === 0)) return [];
    const cells = totals.map((total) => selOfTotal(total, ""));
    return [{ kode, sel: [selTeks(editionDate(edition.edisi)), ...cells] }];
  });
  return {
    id: "edisi",
    judul: "Angka pada tiap edisi, menurut laporan per desa",
    kolom: [
      kolom("tanggal", "Edisi"),
      ...COLUMNS.map(([id, label, satuan]) => kolom(id, label, satuan)),
    ],
    baris: rows,
  };
}

/** Null before members were reported twice. */
function memberChart(tabel: TabelCetak): BaganCetak | null {
  const column = tabel.kolom.length - 1;
  const known = tabel.baris.filter(({ sel }) => sel[column]?.keadaan === "ada");
  const [first, last] = [known[0], known.at(-1)];
  if (!first || !last || known.length < 2) return null;
  const words = (row: BarisTabel) => `${row.sel[column]?.teks ?? ""} (${reportedOn(row, column)})`;
  return {
    tabel: drawnTable(tabel, column),
    edisi: null,
    bagan: {
      jenis: "bars",
      tabel: tabel.id,
      judul: `Anggota koperasi yang dilaporkan: dari ${words(first)} menjadi ${words(last)}`,
      keterangan:
        "Jumlah anggota, orang, pada tiap edisi, dan berapa desa/kelurahan yang melaporkannya.",
      kategori: "tanggal",
      seri: ["jumlah_anggota"],
      sumber: { teks: "laporan per desa pada tiap edisi", href: null },
    },
  };
}

/** "Mei 2025, 4 dari 60" or "…, semua": a sum of few desa must not look like one of all. */
function reportedOn({ sel }: BarisTabel, column: number): string {
  const coverage = sel[column]?.catatan ?? "";
  return `${sel[0]?.teks}, ${isFullCoverage(coverage) ? "semua" : coverage}`;
}

function drawnTable(tabel: TabelCetak, column: number): TabelCetak {
  const baris = tabel.baris.map((row) => {
    const [, ...rest] = row.sel;
    return { ...row, sel: [selTeks(reportedOn(row, column)), ...rest] };
  });
  return { ...tabel, baris };
}
