import { compareText, formatNumber } from "../../base/format.ts";
import {
  KOMODITAS,
  POTENSI,
  type Komoditas,
  type Penggarap,
  type PotensiSum,
} from "../../indicators/potensi.ts";
import { getList, labelOf } from "../../records/lists.ts";
import type { Potensi } from "../../records/types.gen.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selTeks, type Kolom, type Sel, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells, labelCell } from "./baris-desa.ts";
import { perBagian } from "./per-bagian.ts";

const FIELDS = getList("bidang_potensi").butir;

/** Who works it, as columns; together they are all potential. */
const WORKED_BY: readonly (readonly [id: string, label: string, among: readonly Penggarap[]])[] = [
  ["belum_ada", "Belum digarap", ["belum_ada"]],
  ["koperasi", "Digarap koperasi", ["koperasi", "bersama"]],
  ["bumdes", "Digarap BUMDes", ["bumdes"]],
  ["pihak_lain", "Digarap kelompok atau swasta", ["kelompok", "swasta"]],
  ["tidak_disebut", "Penggarap belum dilaporkan", [null]],
];

const COUNT_COLUMNS: readonly Kolom[] = [
  ...WORKED_BY.map(([id, label]) => kolom(id, label, "potensi")),
  kolom("potensi", "Potensi tercatat", "potensi"),
];

/** Of a field, or of all. */
function countCells(found: PotensiSum, bidang?: string): readonly Sel[] {
  const isSilent = found.dilaporkan === 0;
  const all = bidang === undefined ? found.tercatat : found.bidang(bidang);
  return [
    ...WORKED_BY.map(([, , among]) => selAngka(isSilent ? null : found.digarap(among, bidang))),
    selAngka(isSilent ? null : all),
  ];
}

/** Potential by field and who works it. */
export function fieldTable(area: Area): TabelIsi {
  const found = area.ukur(POTENSI);
  const used = FIELDS.filter(({ id }) => found.bidang(id) > 0);
  return {
    id: "potensi-per-bidang",
    daftar: "potensi",
    judul: "Potensi menurut bidang dan penggarapnya",
    kolom: [kolom("bidang", "Bidang"), ...COUNT_COLUMNS],
    baris: [
      ...used.map(({ id, label }) => ({
        kode: null,
        sel: [selTeks(label), ...countCells(found, id)],
      })),
      { kode: null, sel: [selTeks("Semua bidang"), ...countCells(found)], jumlah: true },
    ],
  };
}

/** The same for each part of the region, with coverage. */
export function potentialAreaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "potensi-per-wilayah",
    daftar: "potensi",
    judul: "Potensi menurut wilayah dan penggarapnya",
    kolom: [
      ...COUNT_COLUMNS,
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan", "desa/kelurahan"),
      kolom("desa", "Semua desa/kelurahan", "desa/kelurahan"),
    ],
    sel: (part) => {
      const found = part.ukur(POTENSI);
      return [...countCells(found), selAngka(found.dilaporkan), selAngka(found.desa)];
    },
  });
}

/** Commodities with their volume, one row per unit; null if no potential was found. */
export function commodityTable(area: Area): TabelIsi | null {
  const all = area.ukur(KOMODITAS);
  if (all.length === 0) return null;
  const order = FIELDS.map(({ id }) => id as string);
  const sorted = [...all].sort(
    (left, right) =>
      order.indexOf(left.bidang) - order.indexOf(right.bidang) ||
      compareText(left.nama, right.nama),
  );
  return {
    id: "komoditas",
    daftar: "potensi",
    judul: "Potensi menurut komoditas",
    kolom: [
      kolom("bidang", "Bidang"),
      kolom("komoditas", "Komoditas"),
      kolom("volume", "Perkiraan volume setahun", ""),
      kolom("satuan", "Satuan"),
      kolom("desa", "Desa/kelurahan", "desa/kelurahan"),
      kolom("belum_digarap", "Belum digarap", "desa/kelurahan"),
    ],
    baris: sorted.map((one) => ({ kode: null, sel: commodityCells(one) })),
    saring: ["bidang"],
  };
}

function commodityCells({
  bidang,
  nama,
  satuan,
  volume,
  terukur,
  tercatat,
  desa,
  belum_digarap,
}: Komoditas): readonly Sel[] {
  const coverage =
    volume === null ? null : `${formatNumber(terukur)} dari ${formatNumber(tercatat)}`;
  return [
    selTeks(labelOf("bidang_potensi", bidang)),
    selTeks(nama),
    selAngka(volume, { catatan: coverage }),
    selTeks(volume === null ? "" : satuan),
    selAngka(desa),
    selAngka(belum_digarap),
  ];
}

/** Each potential, a row each; null if none was found. */
export function potentialTable(
  index: SiteIndex,
  { members, editions }: Pick<Area, "members" | "editions">,
): TabelIsi | null {
  const [edition] = editions;
  const rows = members.flatMap(({ potensi }) => potensi);
  if (!edition || rows.length === 0) return null;
  return {
    id: "potensi",
    judul: "Potensi tiap desa/kelurahan",
    kolom: [
      ...DESA_COLUMNS,
      kolom("bidang", "Bidang"),
      kolom("komoditas", "Komoditas"),
      kolom("volume", "Volume setahun", ""),
      kolom("satuan", "Satuan"),
      kolom("digarap", "Kini digarap"),
      kolom("catatan", "Catatan"),
    ],
    baris: rows.map((row) => ({
      kode: row.kode,
      sel: [...desaCells(index, edition, row), ...rowCells(row)],
    })),
    saring: ["kecamatan", "bidang", "digarap"],
  };
}

function rowCells({
  bidang,
  komoditas,
  volume,
  satuan,
  digarap,
  catatan,
}: Potensi): readonly Sel[] {
  return [
    selTeks(labelOf("bidang_potensi", bidang)),
    selTeks(komoditas),
    selAngka(volume),
    selTeks(volume === null ? "" : satuan),
    labelCell("pengelola_usaha", digarap),
    selTeks(catatan ?? ""),
  ];
}
