import { formatDecimal, formatNumber } from "../../base/format.ts";
import {
  isInService,
  KOPERASI_PER_BA,
  loadOf,
  PMO_PER_KABUPATEN,
  type Beban,
  type Peran,
} from "../../indicators/pendamping.ts";
import { addTotals, isComplete } from "../../indicators/totals.ts";
import type { Edisi } from "../../records/edisi.ts";
import { getList } from "../../records/lists.ts";
import type { Pendamping } from "../../records/types.gen.ts";
import { kabupatenOf } from "../../wilayah/kode.ts";
import { jumlahDi, kabupatenIn, type SiteIndex } from "../site-index.ts";
import {
  kolom,
  selAngka,
  selKosong,
  selOfTotal,
  selTanggal,
  selTeks,
  type Sel,
  type TabelIsi,
} from "../tabel.ts";
import type { Area } from "./area.ts";
import { labelCell } from "./baris-desa.ts";
import { assistantsIn, coordinatorsIn, regionOf } from "./pendamping-area.ts";
import { perBagian } from "./per-bagian.ts";

const ROLES = getList("peran_pendamping").butir;

/** Persons, koperasi and load by role, held against the national measure where there is one. */
export function roleTable(index: SiteIndex, area: Area): TabelIsi {
  const rows = assistantsIn(index, area);
  const used = ROLES.filter(({ id }) => rows.some(({ peran }) => peran === id));
  return {
    id: "beban",
    daftar: "pendamping",
    judul: "Pendamping yang bertugas, menurut peran",
    kolom: [
      kolom("peran", "Peran"),
      kolom("orang", "Bertugas", "orang"),
      kolom("koperasi", "Koperasi didampingi", "koperasi"),
      kolom("per_orang", "Koperasi per orang", "koperasi"),
      kolom("ukuran", "Ukuran nasional"),
    ],
    baris: used.map(({ id, label }) => {
      const load = loadOf(rows, id as Peran);
      return {
        kode: null,
        sel: [
          selTeks(label),
          selAngka(load.orang),
          selAngka(load.koperasi, { catatan: reportedBy(load) }),
          decimalCell(load.per_orang),
          normCell(index, area, id as Peran),
        ],
      };
    }),
  };
}

function reportedBy({ melapor, orang }: Beban): string {
  return `${formatNumber(melapor)} dari ${formatNumber(orang)} orang melaporkan`;
}

function decimalCell(value: number | null): Sel {
  return value === null ? selAngka(null) : { ...selTeks(formatDecimal(value)), nilai: value };
}

function normCell(index: SiteIndex, { kode, tingkat }: Area, peran: Peran): Sel {
  if (peran === "ba") return selTeks(`1 orang untuk ${formatNumber(KOPERASI_PER_BA)} koperasi`);
  if (peran !== "pmo") return selKosong("tidak_berlaku", "tidak ada ukuran yang diketahui");
  const norm = `${formatNumber(PMO_PER_KABUPATEN)} orang per kabupaten/kota`;
  if (tingkat === "kabupaten") return selTeks(norm);
  const all = kabupatenIn(index, kode).length * PMO_PER_KABUPATEN;
  return selTeks(norm, {
    catatan: `${formatNumber(all)} orang untuk semua kabupaten/kota di sini`,
  });
}

/** Koperasi and assistants of each part; a kecamatan without an assistant shows zero. */
export function areaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "pendamping-per-wilayah",
    daftar: "pendamping",
    judul: "Koperasi dan pendamping menurut wilayah tugas",
    kolom: [
      kolom("koperasi", "Koperasi terbentuk", "koperasi"),
      kolom("ba", "Business Assistant", "orang"),
      kolom("per_ba", "Koperasi per Business Assistant", "koperasi"),
      kolom("pmo", "Project Management Officer", "orang"),
      kolom("p3md", "Pendamping desa (P3MD)", "orang"),
      kolom("koordinator", "Koordinator kecamatan", "orang"),
    ],
    sel: (part) => areaCells(index, part),
  });
}

function areaCells(index: SiteIndex, part: Area): readonly Sel[] {
  const rows = assistantsIn(index, part);
  const koperasi = assistedTotal(index, part);
  const isKnown = koperasi.reporting;
  const count = (peran: Peran) => rows.filter((row) => row.peran === peran).length;
  const people = (peran: Peran) => selAngka(isKnown ? count(peran) : null);
  return [
    selOfTotal(koperasi.total, "koperasi"),
    people("ba"),
    isKnown ? loadCell(koperasi, count("ba")) : selAngka(null),
    people("pmo"),
    people("p3md"),
    selAngka(coordinatorCount(index, part)),
  ];
}

/** A sum of some desa says nothing of a load. */
function loadCell({ total, complete }: ReturnType<typeof assistedTotal>, ba: number): Sel {
  if (ba === 0) return selKosong("tidak_berlaku", "belum ada Business Assistant sendiri");
  return complete && total.nilai !== null
    ? decimalCell(total.nilai / ba)
    : selKosong("belum_dilaporkan", "belum semua desa/kelurahan melapor");
}

/** Koperasi formed where assistants were reported: others have assistants nobody has told of here. */
function assistedTotal(index: SiteIndex, { kode, desa, editions }: Area) {
  const telling = editions.filter(({ edisi }) => edisi.lembar.pendamping.baris.length > 0);
  const totals = telling.map((edition) => {
    const wilayah = kode.length > 5 ? kode : edition.edisi.kabupaten;
    return jumlahDi(index, { edition, wilayah }, "terbentuk");
  });
  const sum = addTotals(totals);
  return {
    reporting: telling.length > 0,
    complete: isComplete(sum),
    total: { ...sum, desa },
  };
}

/** Persons on the sheet Koordinator; one may have several kecamatan. Null if nobody reported any. */
function coordinatorCount(index: SiteIndex, part: Area): number | null {
  const isKnown = part.editions.some(({ edisi }) => edisi.lembar.koordinator.baris.length > 0);
  const persons = coordinatorsIn(index, part).map(
    ({ kode_koordinator, wilayah }) => `${kabupatenOf(wilayah)}/${kode_koordinator}`,
  );
  return isKnown ? new Set(persons).size : null;
}

/** Each assistant, also those who have left. */
export function assistantTable(index: SiteIndex, { editions }: Area): TabelIsi {
  const baris = editions.flatMap(({ edisi }) =>
    edisi.lembar.pendamping.baris.map((row) => ({
      kode: row.wilayah,
      sel: assistantCells(index, row, edisi),
    })),
  );
  return {
    id: "pendamping",
    judul: "Tiap pendamping",
    kolom: [
      kolom("kode_pendamping", "Kode"),
      kolom("peran", "Peran"),
      kolom("wilayah", "Wilayah tugas"),
      kolom("jumlah_koperasi", "Koperasi didampingi", "koperasi"),
      kolom("mulai", "Mulai"),
      kolom("selesai", "Selesai"),
      kolom("keadaan", "Pada tanggal data"),
    ],
    baris,
    saring: ["peran", "wilayah", "keadaan"],
  };
}

function assistantCells(index: SiteIndex, row: Pendamping, edisi: Edisi): readonly Sel[] {
  const { kode_pendamping, peran, jumlah_koperasi: load, mulai, selesai } = row;
  const isServing = isInService(row, edisi.tanggal_data);
  const over = peran === "ba" && load !== null && load > KOPERASI_PER_BA;
  return [
    selTeks(kode_pendamping, { catatan: row.catatan, href: sheetHref(index, edisi) }),
    labelCell("peran_pendamping", peran),
    regionCell(index, row.wilayah),
    selAngka(load, { catatan: over ? `di atas ${formatNumber(KOPERASI_PER_BA)}` : null }),
    selTanggal(mulai),
    selesai === null && isServing ? selTeks("masih bertugas") : selTanggal(selesai),
    selTeks(isServing ? "bertugas" : "tidak bertugas"),
  ];
}

/** Areas of the coordinators, and how far they have come; null if none was reported. */
export function coordinatorTable(index: SiteIndex, area: Area): TabelIsi | null {
  const rows = coordinatorsIn(index, area);
  if (rows.length === 0) return null;
  return {
    id: "koordinator",
    judul: "Koordinator wilayah dan desa yang sudah didampingi",
    kolom: [
      kolom("kode_koordinator", "Kode"),
      kolom("wilayah", "Kecamatan"),
      kolom("kode", "Kode wilayah"),
      kolom("kantor", "Kantor"),
      kolom("desa_didampingi", "Desa/kelurahan didampingi", "desa/kelurahan"),
      kolom("desa", "Semua desa/kelurahan", "desa/kelurahan"),
    ],
    baris: rows.map(({ kode_koordinator, wilayah, kantor, desa_didampingi, catatan }) => ({
      kode: wilayah,
      sel: [
        selTeks(kode_koordinator, { catatan, href: editionHref(index, area, wilayah) }),
        regionCell(index, wilayah),
        selTeks(wilayah),
        selTeks(kantor),
        selAngka(desa_didampingi),
        selAngka(regionOf(index, wilayah)?.desa ?? null),
      ],
    })),
    saring: ["kantor"],
  };
}

/** Where an edition's page shows the rows of Pendamping and Koordinator. */
function sheetHref({ urls }: SiteIndex, edisi: Edisi): string {
  return `${urls.edisi(edisi)}#pendamping`;
}

function editionHref(index: SiteIndex, { editions }: Area, wilayah: string): string | null {
  const edition = editions.find(({ edisi }) => edisi.kabupaten === kabupatenOf(wilayah));
  return edition ? sheetHref(index, edition.edisi) : null;
}

/** Name of an area with its page: of a kecamatan, or of the kabupaten for those who serve all of it. */
function regionCell(index: SiteIndex, kode: string): Sel {
  const region = regionOf(index, kode);
  if (!region) return selTeks(kode);
  const href = index.hasPage(kode) ? index.urls.wilayah(kode) : null;
  return selTeks(region.nama.replace(/^Kecamatan /, ""), { href });
}
