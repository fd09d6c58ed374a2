import { formatList, formatNumber, lowerFirst } from "../../base/format.ts";
import { GERAI, KEMAJUAN, PROGRESS_BANDS } from "../../indicators/gerai.ts";
import { inti } from "../../indicators/totals.ts";
import { getList } from "../../records/lists.ts";
import { coverageText } from "../angka.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selOfTotal, selTeks, type TabelIsi } from "../tabel.ts";
import type { Area } from "./area.ts";
import { perBagian } from "./per-bagian.ts";
import type { BagianIsi, Isi, Topik } from "./topik.ts";

const KINDS = getList("jenis_gerai").butir;
const STATES = getList("status_gerai").butir;

/** Services by kind and state, and how far the buildings are. Kinds: Inpres 9/2025. */
export const layananTopik: Topik = {
  id: "layanan",
  judul: "Gerai dan layanan",
  tingkat: ["nasional", "provinsi", "kabupaten"],
  pernyataan: ["layanan"],
  isi: content,
};

function content(index: SiteIndex, area: Area): Isi | null {
  const outlets = area.ukur(inti("memiliki_gerai"));
  const progress = area.ukur(KEMAJUAN);
  if (outlets.dilaporkan === 0 && progress.dilaporkan === 0) return null;
  return {
    kalimat: [serviceSentence(area), progressSentence(area)],
    bagian: [
      ...(outlets.dilaporkan === 0 ? [] : [kindPart(area), areaPart(index, area)]),
      ...(progress.dilaporkan === 0 ? [] : [progressPart(index, area)]),
    ],
  };
}

function serviceSentence(area: Area): string {
  const outlets = area.ukur(inti("memiliki_gerai"));
  if (outlets.dilaporkan === 0) return `Gerai di ${area.nama} belum dilaporkan.`;
  const kinds = activeKinds(area).filter(({ count }) => count > 0);
  const detail =
    kinds.length === 0
      ? ""
      : `: ${formatList(kinds.map(({ label, count }) => `${formatNumber(count)} ${lowerFirst(label)}`))}`;
  return `${formatNumber(area.ukur(GERAI).gerai("aktif"))} gerai aktif melayani${detail}; ${coverageText(outlets)}.`;
}

/** How many outlets of each kind serve. */
function activeKinds(area: Area) {
  const { gerai } = area.ukur(GERAI);
  return KINDS.map(({ id, label }) => ({ label, count: gerai("aktif", id) }));
}

function progressSentence(area: Area): string {
  const { jumlah, koperasi, dilaporkan, desa } = area.ukur(KEMAJUAN);
  if (dilaporkan === 0) return "Kemajuan pembangunan gerai belum dilaporkan.";
  return `Bangunan gerai ${formatNumber(jumlah.get("selesai_100") ?? 0)} dari ${formatNumber(koperasi)} koperasi sudah selesai; ${coverageText({ dilaporkan, desa, disembunyikan: 0 })}.`;
}

/** The finding in a line: the sentence above names every kind. */
function serviceTitle(area: Area): string {
  const [first] = activeKinds(area).sort((left, right) => right.count - left.count);
  if (!first || first.count === 0) return "Belum ada gerai yang aktif melayani";
  return `${formatNumber(area.ukur(GERAI).gerai("aktif"))} gerai aktif melayani, terbanyak ${lowerFirst(first.label)} (${formatNumber(first.count)})`;
}

function kindPart(area: Area): BagianIsi {
  const table = kindTable(area);
  return {
    id: "jenis",
    judul: "Layanan menurut jenis",
    kalimat: [],
    tabel: [table],
    bagan: {
      jenis: "stacked",
      tabel: table.id,
      judul: serviceTitle(area),
      keterangan: "Banyaknya gerai menurut status; yang tutup hanya di tabel.",
      kategori: "jenis",
      seri: ["aktif", "selesai", "dibangun", "rencana"],
    },
    catatan: [
      "Jenis layanan menurut Inpres 9/2025. Satu koperasi dapat punya beberapa gerai, juga di dalam satu bangunan.",
    ],
  };
}

function kindTable(area: Area): TabelIsi {
  const { gerai, melayani } = area.ukur(GERAI);
  const cells = (jenis?: string) => [
    ...STATES.map(({ id }) => selAngka(gerai(id, jenis))),
    selAngka(melayani(jenis)),
  ];
  const kinds = KINDS.map(({ id, label }) => ({ kode: null, sel: [selTeks(label), ...cells(id)] }));
  const sum = [selTeks("Semua gerai"), ...cells()];
  return {
    id: "gerai-menurut-jenis",
    judul: "Gerai menurut jenis layanan dan statusnya",
    kolom: [
      kolom("jenis", "Jenis layanan"),
      ...STATES.map(({ id, label }) => kolom(id, label, "gerai")),
      kolom("koperasi", "Koperasi yang melayaninya", "koperasi"),
    ],
    baris: [...kinds, { kode: null, sel: sum, jumlah: true }],
  };
}

function areaPart(index: SiteIndex, area: Area): BagianIsi {
  const table = perBagian(index, area, {
    id: "layanan-per-wilayah",
    judul: "Koperasi yang melayani, menurut jenis layanannya",
    kolom: [
      kolom("memiliki_gerai", "Punya gerai yang selesai atau aktif", "koperasi"),
      ...KINDS.map(({ id, label }) => kolom(id, label, "koperasi")),
    ],
    sel: (part) => {
      const total = part.ukur(inti("memiliki_gerai"));
      const silent = total.dilaporkan === 0;
      return [
        selOfTotal(total, "koperasi"),
        ...KINDS.map(({ id }) => selAngka(silent ? null : part.ukur(GERAI).melayani(id))),
      ];
    },
  });
  return { id: "wilayah", judul: "Layanan per wilayah", kalimat: [], tabel: [table] };
}

function progressPart(index: SiteIndex, area: Area): BagianIsi {
  const found = area.ukur(KEMAJUAN);
  const bands: TabelIsi = {
    id: "kemajuan",
    judul: "Koperasi menurut kemajuan bangunan gerainya",
    kolom: [kolom("kemajuan", "Kemajuan"), kolom("koperasi", "Koperasi", "koperasi")],
    baris: PROGRESS_BANDS.map(({ id, label }) => ({
      kode: null,
      sel: [selTeks(label), selAngka(found.jumlah.get(id) ?? 0)],
    })),
  };
  return {
    id: "kemajuan",
    judul: "Kemajuan pembangunan",
    kalimat: [],
    tabel: [bands, progressAreaTable(index, area)],
    bagan: {
      jenis: "bars",
      tabel: bands.id,
      judul: progressSentence(area),
      keterangan: "Banyaknya koperasi menurut kemajuan bangunan gerainya.",
      kategori: "kemajuan",
      seri: ["koperasi"],
    },
    catatan: ["Sampai 20 % memuat juga yang belum mulai dibangun (0 %)."],
  };
}

function progressAreaTable(index: SiteIndex, area: Area): TabelIsi {
  return perBagian(index, area, {
    id: "kemajuan-per-wilayah",
    judul: "Kemajuan bangunan gerai per wilayah",
    kolom: [
      ...PROGRESS_BANDS.map(({ id, label }) => kolom(id, label, "koperasi")),
      kolom("dilaporkan", "Desa/kelurahan yang melaporkan", "desa/kelurahan"),
    ],
    sel: (part) => {
      const { jumlah, koperasi, dilaporkan, desa } = part.ukur(KEMAJUAN);
      return [
        ...PROGRESS_BANDS.map(({ id }) => selAngka(koperasi === 0 ? null : (jumlah.get(id) ?? 0))),
        selAngka(dilaporkan, { catatan: `dari ${formatNumber(desa)}` }),
      ];
    },
  });
}
