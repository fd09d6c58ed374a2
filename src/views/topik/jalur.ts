import { formatList, formatNumber, lowerFirst } from "../../base/format.ts";
import { INVENTARIS } from "../../indicators/inventaris.ts";
import { JALUR, METODE } from "../../indicators/jalur.ts";
import { getList } from "../../records/lists.ts";
import { coverageText } from "../angka.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, type Sel } from "../tabel.ts";
import type { Area } from "./area.ts";
import { inventarisTable } from "./jalur-inventaris.ts";
import { perBagian } from "./per-bagian.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

const ROUTES = getList("model_pembentukan").butir;
const METHODS = getList("metode_revitalisasi").butir;
const STATES = getList("keadaan_koperasi_lama").butir;

/**
 * Koperasi that existed before, and the route each koperasi took: new, development or revitalisation.
 * Source of the routes: Inpres 9/2025 as in data/referensi/model_pembentukan.json.
 */
export const jalurTopik: Topik = {
  id: "jalur",
  judul: "Inventaris dan jalur pembentukan",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["jalur", "inventaris"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const routes = area.ukur(JALUR);
  const found = area.ukur(INVENTARIS);
  if (routes.dilaporkan === 0 && found.dilaporkan === 0) return null;
  return {
    kalimat: [routeSentence(area), inventorySentence(area)],
    bagian: [routePart(index, area), methodPart(index, area), ...inventoryParts(index, area)],
  };
}

function routeSentence(area: Area): string {
  const { jumlah, dilaporkan, desa } = area.ukur(JALUR);
  if (dilaporkan === 0) return `Jalur pembentukan koperasi di ${area.nama} belum dilaporkan.`;
  const parts = ROUTES.filter(({ id }) => jumlah.has(id)).map(
    ({ id, label }) => `${formatNumber(jumlah.get(id) ?? 0)} lewat ${lowerFirst(label)}`,
  );
  return `Koperasi di ${area.nama} menurut jalurnya: ${formatList(parts)}; ${coverageText({ dilaporkan, desa, disembunyikan: 0 })}.`;
}

function inventorySentence(area: Area): string {
  const { desa, nama } = area;
  const found = area.ukur(INVENTARIS);
  if (found.dilaporkan === 0)
    return `Koperasi yang sudah ada sebelumnya di ${nama} belum diinventarisasi di sini.`;
  return `${formatNumber(found.dilaporkan)} dari ${formatNumber(desa)} desa/kelurahan sudah mendata koperasi atau kelompok yang ada sebelumnya: ${formatNumber(found.tercatat)} tercatat, ${formatNumber(found.layak)} dinilai layak dikembangkan.`;
}

function routePart(index: SiteIndex, area: Area): BagianIsi {
  const table = perBagian(index, area, {
    id: "jalur-per-wilayah",
    judul: "Koperasi menurut jalur pembentukan",
    kolom: [
      ...ROUTES.map(({ id, label }) => kolom(id, label, "koperasi")),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan", "desa/kelurahan"),
      kolom("desa", "Semua desa/kelurahan", "desa/kelurahan"),
    ],
    sel: routeCells,
  });
  return {
    id: "jalur",
    judul: "Tiga jalur",
    kalimat: [],
    tabel: [table],
    bagan: {
      jenis: "stacked",
      tabel: table.id,
      judul: routeSentence(area),
      keterangan: "Banyaknya koperasi menurut jalur; yang belum melaporkan tidak digambar.",
      kategori: "wilayah",
      seri: ROUTES.map(({ id }) => id),
    },
    catatan: [
      "Jalur menurut Inpres 9/2025: membentuk koperasi baru, mengembangkan koperasi yang ada, atau merevitalisasi koperasi yang tidak aktif.",
    ],
  };
}

function methodPart(index: SiteIndex, area: Area): BagianIsi {
  return {
    id: "metode",
    judul: "Cara merevitalisasi",
    kalimat: [],
    tabel: [
      perBagian(index, area, {
        id: "metode-per-wilayah",
        judul: "Koperasi revitalisasi menurut caranya",
        kolom: [
          ...METHODS.map(({ id, label }) => kolom(id, label, "koperasi")),
          kolom("tanpa_cara", "Caranya belum dilaporkan", "koperasi"),
          kolom("dilaporkan", "Desa/kelurahan yang melaporkan jalurnya", "desa/kelurahan"),
        ],
        sel: methodCells,
      }),
    ],
  };
}

/** Where routes are known and none is a revitalisation, no method is none, not "not reported". */
function methodCells(area: Area): readonly Sel[] {
  const routes = area.ukur(JALUR);
  const found = area.ukur(METODE);
  const revitalised = routes.jumlah.get("revitalisasi") ?? 0;
  const isSilent = routes.koperasi === 0 || (revitalised > 0 && found.koperasi === 0);
  return [
    ...METHODS.map(({ id }) => selAngka(isSilent ? null : (found.jumlah.get(id) ?? 0))),
    selAngka(routes.koperasi === 0 ? null : revitalised - found.koperasi),
    selAngka(routes.dilaporkan, { catatan: `dari ${formatNumber(area.desa)}` }),
  ];
}

function routeCells(area: Area): readonly Sel[] {
  const found = area.ukur(JALUR);
  return [
    ...ROUTES.map(({ id }) => selAngka(found.koperasi === 0 ? null : (found.jumlah.get(id) ?? 0))),
    selAngka(found.dilaporkan),
    selAngka(found.desa),
  ];
}

function inventoryParts(index: SiteIndex, area: Area): readonly BagianIsi[] {
  const totals = perBagian(index, area, {
    id: "inventaris-per-wilayah",
    daftar: "inventaris",
    judul: "Koperasi dan kelompok yang sudah ada, menurut keadaannya",
    kolom: [
      ...STATES.map(({ id, label }) => kolom(id, label, "koperasi")),
      kolom("tanpa_keadaan", "Keadaan belum dilaporkan", "koperasi"),
      kolom("layak", "Layak dikembangkan", "koperasi"),
      kolom("dilaporkan", "Desa/kelurahan yang mendata", "desa/kelurahan"),
      kolom("desa", "Semua desa/kelurahan", "desa/kelurahan"),
    ],
    sel: inventoryCells,
  });
  const rows = area.tingkat === "kabupaten" ? [inventarisTable(index, area)] : [];
  return [
    {
      id: "inventaris",
      judul: "Koperasi yang sudah ada sebelumnya",
      kalimat: [],
      tabel: [totals, ...rows.flatMap((table) => (table === null ? [] : [table]))],
    },
  ];
}

function inventoryCells(area: Area): readonly Sel[] {
  const found = area.ukur(INVENTARIS);
  const isSilent = found.dilaporkan === 0;
  return [
    ...[...STATES.map(({ id }) => id), null].map((id) =>
      selAngka(isSilent ? null : found.keadaan(id)),
    ),
    selAngka(isSilent ? null : found.layak),
    selAngka(found.dilaporkan),
    selAngka(area.desa),
  ];
}
