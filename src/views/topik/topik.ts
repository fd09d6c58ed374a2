import { tingkatOf } from "../../wilayah/kode.ts";
import { edisiView, type EdisiView } from "../edisi-ringkas.ts";
import { pageView, type PageView } from "../page.ts";
import { dokumenOf, type DokumenView } from "../pernyataan.ts";
import { perubahanTerakhir, type PerubahanTerakhir } from "../riwayat-halaman.ts";
import { findJawaban, type SiteIndex } from "../site-index.ts";
import type { Tabel, TabelIsi } from "../tabel.ts";
import { wilayahLink } from "../wilayah-link.ts";
import { areaOf, type Area } from "./area.ts";
import { asalOf, withRowLinks, type AsalInput } from "./asal.ts";

/** One part of a topic's page. */
export interface Bagian {
  readonly id: string;
  readonly judul: string;
  /** What the tables say, in sentences; computed, never a template with holes. */
  readonly kalimat: readonly string[];
  readonly tabel: readonly Tabel[];
  readonly bagan: BaganTabel | null;
  /** The chart alone, for other sites to embed; null where there is none. */
  readonly sematan: string | null;
  /** What readers must know: definitions, rules, sources. */
  readonly catatan: readonly string[];
}

/** A chart drawn from a table of the same part, so that both say the same. */
export interface BaganTabel {
  readonly jenis: "bars" | "stacked" | "burnup";
  readonly tabel: string;
  /** The finding, in words. */
  readonly judul: string;
  /** Unit, date, coverage. */
  readonly keterangan: string;
  /** Column of the category's name, and columns that are drawn. */
  readonly kategori: string;
  readonly seri: readonly string[];
  /** Where the figures come from, if not from the newest edition. */
  readonly sumber?: { readonly teks: string; readonly href: string | null };
  /** Of a burn-up: which columns hold the target, and which the range of a forecast. */
  readonly peran?: Readonly<Record<string, "target" | "rentang">>;
}

export type BagianIsi = Omit<Bagian, "tabel" | "bagan" | "catatan" | "sematan"> & {
  readonly tabel?: readonly TabelIsi[];
  readonly bagan?: BaganTabel | null;
  readonly catatan?: readonly string[];
};

/** What a topic says of one region. */
export interface Isi {
  readonly kalimat: readonly string[];
  readonly bagian: readonly BagianIsi[];
}

/** A topic: one of the programmes' questions, asked of any region with rows. */
export interface Topik {
  /** Last part of the address. */
  readonly id: string;
  readonly judul: string;
  /** Levels that have this page. */
  readonly tingkat: readonly Area["tingkat"][];
  /** Topics of statements that belong here (data/referensi/topik_pernyataan.json). */
  readonly pernyataan: readonly string[];
  /** Null: nothing to say, no page. */
  isi(index: SiteIndex, area: Area): Isi | null;
}

export interface TopikView extends PageView {
  readonly kode: string;
  readonly nama: string;
  readonly topik: string;
  readonly judul_topik: string;
  readonly kalimat: readonly string[];
  /** Of a kabupaten: its newest edition. */
  readonly edisi: EdisiView | null;
  /** What its figures changed with last; null where no edition is behind them. */
  readonly perubahan: PerubahanTerakhir | null;
  readonly bagian: readonly Bagian[];
  readonly dokumen: readonly DokumenView[];
  /** All tables of the page as one workbook; null without tables. */
  readonly buku: string | null;
}

/** The page of a topic; undefined where it has nothing to say. */
export function findTopikView(index: SiteIndex, kode: string, topik: Topik): TopikView | undefined {
  const area = areaOf(index, kode);
  const answer = answerOf(index, area, topik);
  if (answer?.isi && !answer.view) answer.view = topikView(index, { area, topik, isi: answer.isi });
  return answer?.view;
}

interface Jawab {
  readonly area: Area;
  readonly topik: Topik;
  readonly isi: Isi;
}

function topikView(index: SiteIndex, { area, topik, isi }: Jawab): TopikView {
  const { urls } = index;
  const { kode } = area;
  const [edition] = area.editions;
  const input: AsalInput = {
    area,
    tabel: isi.bagian.flatMap(({ tabel = [] }) => tabel),
    halaman: (part) => (hasTopik(index, part, topik) ? urls.topik(part, topik.id) : null),
  };
  const view = pageView(index, {
    href: urls.topik(kode, topik.id),
    judul: `${topik.judul}: KDKMP ${area.nama} (${kode})`,
    deskripsi: isi.kalimat.join(" "),
    kode,
  });
  return {
    ...view,
    remah: [...view.remah, wilayahLink(index, kode)],
    kode,
    nama: area.nama,
    topik: topik.id,
    judul_topik: topik.judul,
    kalimat: isi.kalimat,
    edisi: edition && tingkatOf(kode) === "kabupaten" ? edisiView(index, edition.edisi) : null,
    perubahan: perubahanTerakhir(index, kode),
    dokumen: dokumenOf(index, kode, topik.pernyataan),
    buku: isi.bagian.some(({ tabel = [] }) => tabel.length > 0)
      ? urls.bukuTabel(kode, topik.id)
      : null,
    bagian: isi.bagian.map((bagian) => bagianOf(index, { ...input, topik: topik.id }, bagian)),
  };
}

/** A part with the addresses of its tables and of its chart. */
function bagianOf(
  index: SiteIndex,
  { topik, ...input }: AsalInput & { readonly topik: string },
  bagian: BagianIsi,
): Bagian {
  const { urls, reporting } = index;
  const { kode } = input.area;
  const { bagan = null, catatan = [], tabel = [] } = bagian;
  return {
    ...bagian,
    bagan,
    catatan,
    sematan:
      bagan && reporting.includes(kode) ? urls.sematan({ kode, topik, tabel: bagan.tabel }) : null,
    tabel: tabel.map((one) => ({
      saring: [],
      ...withRowLinks(index, input, one),
      asal: asalOf(index, input, one),
      unduhan: urls.tabel(kode, topik, one.id),
      unduhan_json: urls.tabel(kode, topik, one.id, "json"),
    })),
  };
}

/** True if the region has this page. */
export function hasTopik(index: SiteIndex, kode: string, topik: Topik): boolean {
  return topikLead(index, kode, topik) !== null;
}

/** What the page says first; null where the region has no such page. */
export function topikLead(index: SiteIndex, kode: string, topik: Topik): string | null {
  const told = tingkatOf(kode) === "kabupaten" ? findLead(index, kode, topik) : undefined;
  if (told !== undefined) return told;
  const isi = contentOf(index, areaOf(index, kode), topik);
  return isi === null ? null : (isi.kalimat[0] ?? "");
}

/** What the recap of a kabupaten answers with `topikLead`. */
export function tanyaTopik({ id }: Pick<Topik, "id">): string {
  return `topik ${id}`;
}

function findLead(index: SiteIndex, kode: string, topik: Topik): string | null | undefined {
  return findJawaban(index, kode, tanyaTopik(topik));
}

/** What a topic says of a region, for documents of other shapes; null where it has nothing to say. */
export function findIsi(index: SiteIndex, kode: string, topik: Topik): Isi | null {
  return contentOf(index, areaOf(index, kode), topik);
}

/** What a topic says of a region (null: nothing), and its page once that was asked for. */
interface Answer {
  readonly isi: Isi | null;
  view?: TopikView;
}

/** A topic is asked by its page, each download of it and every page that links to it. */
const answers = new WeakMap<SiteIndex, Map<string, Answer>>();

function contentOf(index: SiteIndex, area: Area, topik: Topik): Isi | null {
  return answerOf(index, area, topik)?.isi ?? null;
}

/** Undefined where regions of this level have no such topic. */
function answerOf(index: SiteIndex, area: Area, topik: Topik): Answer | undefined {
  if (!topik.tingkat.includes(area.tingkat)) return undefined;
  const cache = answers.get(index) ?? new Map<string, Answer>();
  answers.set(index, cache);
  const key = `${area.kode}/${topik.id}`;
  const known = cache.get(key) ?? { isi: topik.isi(index, area) };
  cache.set(key, known);
  return known;
}
