import { formatNumber } from "../../base/format.ts";
import { distribute } from "../../indicators/distribution.ts";
import type { KoperasiLengkap } from "../../indicators/koperasi.ts";
import {
  asetIn,
  isLocation,
  isUsableLocation,
  sumField,
  type FieldSum,
} from "../../indicators/sumber-daya.ts";
import { sumContributions, sumIndicator } from "../../indicators/totals.ts";
import { getList } from "../../records/lists.ts";
import type { Aset } from "../../records/types.gen.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selOfTotal, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { DESA_COLUMNS, desaCells, labelCell } from "./baris-desa.ts";
import { perBagian } from "./per-bagian.ts";
import type { BagianIsi } from "./topik.ts";

const KINDS = getList("jenis_aset").butir;
const STATES = getList("status_aset").butir;
const LAND = getList("status_lahan").butir;

/** Assets by kind, by part of the region, and of a kabupaten each place a gerai could use. */
export function asetTables(index: SiteIndex, area: Area): readonly TabelIsi[] {
  const places = area.tingkat === "kabupaten" ? placeTable(index, area) : null;
  return [kindTable(area), areaTable(index, area), ...(places ? [places] : [])];
}

function kindTable({ members }: Area): TabelIsi {
  const all = asetIn(members);
  const row = (label: string, rows: readonly Aset[]) => [selTeks(label), ...kindCells(rows)];
  const kinds = KINDS.map(({ id, label }) => ({
    kode: null,
    sel: row(
      label,
      all.filter(({ jenis }) => jenis === id),
    ),
  }));
  return {
    id: "aset-menurut-jenis",
    judul: "Aset menurut jenis dan dasar pemakaiannya",
    kolom: [
      kolom("jenis", "Jenis"),
      kolom("aset", "Aset", "aset"),
      ...STATES.map(({ id, label }) => kolom(id, label, "aset")),
      kolom("luas", "Luas", "m²"),
      kolom("nilai", "Nilai", "rupiah"),
    ],
    baris: [...kinds, { kode: null, sel: row("Semua aset", all), jumlah: true }],
  };
}

function kindCells(rows: readonly Aset[]): readonly Sel[] {
  return [
    selAngka(rows.length),
    ...STATES.map(({ id }) => selAngka(rows.filter(({ status }) => status === id).length)),
    fieldCell(
      sumField(rows, ({ luas }) => luas),
      "m²",
    ),
    fieldCell(
      sumField(rows, ({ nilai }) => nilai),
      "rupiah",
    ),
  ];
}

/** A sum with the number of rows it rests on; of no rows it is zero, of silent rows unknown. */
export function fieldCell({ nilai, dilaporkan, semua }: FieldSum, satuan: string): Sel {
  if (semua === 0) return selAngka(0, { satuan });
  const catatan = `${formatNumber(dilaporkan)} dari ${formatNumber(semua)}`;
  return selAngka(nilai, { satuan, catatan });
}

function areaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "aset-per-wilayah",
    judul: "Koperasi dengan aset terdaftar, dan tempat yang dapat dipakai untuk gerai",
    kolom: [
      kolom("aset_terdaftar", "Punya aset terdaftar", "koperasi"),
      kolom("aset", "Aset", "aset"),
      kolom("tempat", "Tanah dan bangunan yang dapat dipakai", "aset"),
      kolom("luas", "Luasnya", "m²"),
    ],
    sel: ({ members, desa }) => {
      const total = sumIndicator("aset_terdaftar", members, desa);
      const rows = asetIn(members);
      const places = rows.filter(isUsableLocation);
      const silent = total.dilaporkan === 0;
      return [
        selOfTotal(total, "koperasi"),
        selAngka(silent ? null : rows.length),
        selAngka(silent ? null : places.length),
        silent
          ? selAngka(null)
          : fieldCell(
              sumField(places, ({ luas }) => luas),
              "m²",
            ),
      ];
    },
  });
}

function placeTable(index: SiteIndex, { members, editions }: Area): TabelIsi | null {
  const [edition] = editions;
  const rows = asetIn(members).filter(isLocation);
  if (!edition || rows.length === 0) return null;
  return {
    id: "tempat",
    judul: "Tanah dan bangunan untuk koperasi",
    kolom: [
      ...DESA_COLUMNS,
      kolom("jenis", "Jenis"),
      kolom("status", "Dasar pemakaian"),
      kolom("uraian", "Uraian"),
      kolom("luas", "Luas", "m²"),
      kolom("sumber_dana", "Sumber dana"),
    ],
    baris: rows.map((row) => ({
      kode: row.kode,
      sel: [
        ...desaCells(index, edition, row),
        labelCell("jenis_aset", row.jenis),
        { ...labelCell("status_aset", row.status), catatan: row.catatan },
        selTeks(row.uraian),
        selAngka(row.luas),
        labelCell("sumber_dana", row.sumber_dana),
      ],
    })),
    saring: ["kecamatan", "jenis", "status"],
  };
}

const landOf = ({ row }: KoperasiLengkap) =>
  row.status_lahan === null ? null : [row.status_lahan];

/** How far the land of each koperasi is, and how much is still needed. */
export function landPart(index: SiteIndex, area: Area): BagianIsi {
  const table = perBagian(index, area, {
    id: "lahan-per-wilayah",
    judul: "Koperasi menurut status lahannya, dan lahan yang masih dibutuhkan",
    kolom: [
      ...LAND.map(({ id, label }) => kolom(id, label, "koperasi")),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan", "desa/kelurahan"),
      kolom("kebutuhan_lahan", "Masih dibutuhkan", "m²"),
    ],
    sel: landCells,
  });
  const { jumlah, koperasi } = distribute(area.members, landOf);
  const verified = jumlah.get("terverifikasi") ?? 0;
  return {
    id: "lahan",
    judul: "Lahan",
    kalimat: [],
    tabel: [table],
    bagan:
      koperasi === 0
        ? null
        : {
            jenis: "stacked",
            tabel: table.id,
            judul: `${formatNumber(verified)} dari ${formatNumber(koperasi)} koperasi punya lahan yang terverifikasi`,
            keterangan:
              "Banyaknya koperasi menurut status lahan; yang tidak dapat dipakai dan yang belum melaporkan hanya di tabel.",
            kategori: "wilayah",
            seri: ["terverifikasi", "diperiksa", "diajukan", "belum"],
          },
  };
}

function landCells({ members, desa }: Area): readonly Sel[] {
  const found = distribute(members, landOf, desa);
  const need = sumContributions(({ row }) => row.kebutuhan_lahan, members, desa);
  return [
    ...LAND.map(({ id }) => selAngka(found.koperasi === 0 ? null : (found.jumlah.get(id) ?? 0))),
    selAngka(found.dilaporkan, { catatan: `dari ${formatNumber(desa)}` }),
    selOfTotal(need, "m²"),
  ];
}
