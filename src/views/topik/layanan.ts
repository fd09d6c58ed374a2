import { formatList, formatNumber, lowerFirst } from "../../base/format.ts";
import { distribute } from "../../indicators/distribution.ts";
import { koperasiIn } from "../../indicators/koperasi-di-wilayah.ts";
import { PROGRESS_BANDS, progressBand } from "../../indicators/sumber-daya.ts";
import { sumIndicator } from "../../indicators/totals.ts";
import { getList } from "../../records/lists.ts";
import type { Gerai } from "../../records/types.gen.ts";
import { coverageText } from "../angka.ts";
import type { SiteIndex } from "../site-index.ts";
import { kolom, selAngka, selOfTotal, selTeks, type Sel, type TabelIsi } from "../tabel.ts";
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
  const outlets = sumIndicator("memiliki_gerai", area.members, area.desa);
  const progress = distribute(area.members, bandOf, area.desa);
  if (outlets.dilaporkan === 0 && progress.dilaporkan === 0) return null;
  return {
    kalimat: [serviceSentence(area), progressSentence(area)],
    bagian: [
      ...(outlets.dilaporkan === 0 ? [] : [kindPart(area), areaPart(index, area)]),
      ...(progress.dilaporkan === 0 ? [] : [progressPart(index, area)]),
    ],
  };
}

function geraiIn({ members }: Pick<Area, "members">) {
  return koperasiIn(members).flatMap(({ gerai }) => gerai);
}

function serviceSentence(area: Area): string {
  const outlets = sumIndicator("memiliki_gerai", area.members, area.desa);
  if (outlets.dilaporkan === 0) return `Gerai di ${area.nama} belum dilaporkan.`;
  const active = geraiIn(area).filter(({ status }) => status === "aktif");
  const kinds = KINDS.map(({ id, label }) => ({
    label,
    count: active.filter(({ jenis }) => jenis === id).length,
  })).filter(({ count }) => count > 0);
  const detail =
    kinds.length === 0
      ? ""
      : `: ${formatList(kinds.map(({ label, count }) => `${formatNumber(count)} ${lowerFirst(label)}`))}`;
  return `${formatNumber(active.length)} gerai aktif melayani${detail}; ${coverageText(outlets)}.`;
}

function progressSentence({ members, desa }: Area): string {
  const { jumlah, koperasi, dilaporkan } = distribute(members, bandOf, desa);
  if (dilaporkan === 0) return "Kemajuan pembangunan gerai belum dilaporkan.";
  return `Bangunan gerai ${formatNumber(jumlah.get("selesai_100") ?? 0)} dari ${formatNumber(koperasi)} koperasi sudah selesai; ${coverageText({ dilaporkan, desa, disembunyikan: 0 })}.`;
}

/** The finding in a line: the sentence above names every kind. */
function serviceTitle(area: Area): string {
  const active = geraiIn(area).filter(({ status }) => status === "aktif");
  const counts = KINDS.map(({ id, label }) => ({
    label,
    count: active.filter(({ jenis }) => jenis === id).length,
  }));
  const [first] = counts.sort((left, right) => right.count - left.count);
  if (!first || first.count === 0) return "Belum ada gerai yang aktif melayani";
  return `${formatNumber(active.length)} gerai aktif melayani, terbanyak ${lowerFirst(first.label)} (${formatNumber(first.count)})`;
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
  const all = geraiIn(area);
  const kinds = KINDS.map(({ id, label }) => {
    const own = all.filter(({ jenis }) => jenis === id);
    return { kode: null, sel: [selTeks(label), ...stateCells(own), selAngka(servedBy(area, id))] };
  });
  const sum = [selTeks("Semua gerai"), ...stateCells(all), selAngka(servedBy(area, null))];
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

function stateCells(rows: readonly Gerai[]): readonly Sel[] {
  return STATES.map(({ id }) => selAngka(rows.filter(({ status }) => status === id).length));
}

/** Koperasi with an active outlet of a kind, or of any kind. */
function servedBy({ members }: Pick<Area, "members">, kind: string | null): number {
  return koperasiIn(members).filter(({ gerai }) =>
    gerai.some(({ jenis, status }) => status === "aktif" && (kind === null || jenis === kind)),
  ).length;
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
      const total = sumIndicator("memiliki_gerai", part.members, part.desa);
      const silent = total.dilaporkan === 0;
      return [
        selOfTotal(total, "koperasi"),
        ...KINDS.map(({ id }) => selAngka(silent ? null : servedBy(part, id))),
      ];
    },
  });
  return { id: "wilayah", judul: "Layanan per wilayah", kalimat: [], tabel: [table] };
}

const bandOf = (koperasi: Parameters<typeof progressBand>[0]) => {
  const band = progressBand(koperasi);
  return band === null ? null : [band];
};

function progressPart(index: SiteIndex, area: Area): BagianIsi {
  const found = distribute(area.members, bandOf, area.desa);
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
    sel: ({ members, desa }) => {
      const { jumlah, koperasi, dilaporkan } = distribute(members, bandOf, desa);
      return [
        ...PROGRESS_BANDS.map(({ id }) => selAngka(koperasi === 0 ? null : (jumlah.get(id) ?? 0))),
        selAngka(dilaporkan, { catatan: `dari ${formatNumber(desa)}` }),
      ];
    },
  });
}
