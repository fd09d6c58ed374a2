import { formatNumber } from "../../base/format.ts";
import {
  ASET,
  asetIn,
  isLocation,
  KEBUTUHAN_LAHAN,
  LAHAN,
  type AsetSum,
  type FieldSum,
} from "../../indicators/sumber-daya.ts";
import { inti } from "../../indicators/totals.ts";
import { getList } from "../../records/lists.ts";
import { coverageText } from "../angka.ts";
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

function kindTable(area: Area): TabelIsi {
  const found = area.ukur(ASET);
  const kinds = KINDS.map(({ id, label }) => ({
    kode: null,
    sel: [selTeks(label), ...kindCells(found, id)],
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
    baris: [
      ...kinds,
      { kode: null, sel: [selTeks("Semua aset"), ...kindCells(found)], jumlah: true },
    ],
  };
}

/** Of a kind, or of all. */
function kindCells({ aset, luas, nilai }: AsetSum, jenis?: string): readonly Sel[] {
  return [
    selAngka(aset(jenis)),
    ...STATES.map(({ id }) => selAngka(aset(jenis, id))),
    fieldCell(luas(jenis), "m²"),
    fieldCell(nilai(jenis), "rupiah"),
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
    sel: (part) => {
      const total = part.ukur(inti("aset_terdaftar"));
      const { aset, tempat, luas_tempat } = part.ukur(ASET);
      const silent = total.dilaporkan === 0;
      return [
        selOfTotal(total, "koperasi"),
        selAngka(silent ? null : aset()),
        selAngka(silent ? null : tempat),
        silent ? selAngka(null) : fieldCell(luas_tempat, "m²"),
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
  const found = area.ukur(LAHAN);
  const verified = formatNumber(found.jumlah.get("terverifikasi") ?? 0);
  return {
    id: "lahan",
    judul: "Lahan",
    kalimat: [],
    tabel: [table],
    bagan:
      found.koperasi === 0
        ? null
        : {
            jenis: "stacked",
            tabel: table.id,
            judul: `${verified} dari ${formatNumber(found.koperasi)} koperasi punya lahan yang terverifikasi; ${coverageText({ ...found, disembunyikan: 0 })}`,
            keterangan:
              "Banyaknya koperasi menurut status lahan; yang tidak dapat dipakai dan yang belum melaporkan hanya di tabel.",
            kategori: "wilayah",
            seri: ["terverifikasi", "diperiksa", "diajukan", "belum"],
          },
  };
}

function landCells(area: Area): readonly Sel[] {
  const found = area.ukur(LAHAN);
  return [
    ...LAND.map(({ id }) => selAngka(found.koperasi === 0 ? null : (found.jumlah.get(id) ?? 0))),
    selAngka(found.dilaporkan, { catatan: `dari ${formatNumber(found.desa)}` }),
    selOfTotal(area.ukur(KEBUTUHAN_LAHAN), "m²"),
  ];
}
