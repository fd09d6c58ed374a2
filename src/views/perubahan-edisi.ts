import type { Edisi } from "../records/edisi.ts";
import { getField } from "../records/fields.ts";
import type { Butir } from "../review/items.ts";
import type { Tinjauan } from "../review/tinjauan.ts";
import { withoutUniform, type Seragam } from "../review/uniform.ts";
import {
  amountText,
  coverageText,
  differenceText,
  restText,
  rowsText,
  splitTotals,
} from "../review/words.ts";
import { currentKode } from "../wilayah/lineage.ts";
import { anchorOf } from "./angka.ts";
import { isianBerubah, type IsianBerubah } from "./isian-berubah.ts";
import { summaryOf } from "./perubahan.ts";
import type { SiteIndex } from "./site-index.ts";
import { isCompiled, tinjauanOf } from "./tinjauan-edisi.ts";
import { findUmpan, type UmpanLink } from "./umpan-link.ts";

/** What an edition changed, for its own page. */
export interface PerubahanEdisi {
  /** "Yang berubah sejak laporan per 31 Oktober 2025" */
  readonly judul: string;
  readonly kalimat: readonly string[];
  /** What the rules found striking, or a row that vanished, unexplained ones first. */
  readonly mencolok: Daftar<IsianBerubah>;
  /** Totals of the kabupaten that differ in value or coverage. */
  readonly jumlah: readonly JumlahBerubah[];
  /** "Terbentuk 60; Berbadan hukum 55"; null if none stayed. */
  readonly tetap: string | null;
  /** The same change in many desa. */
  readonly seragam: Daftar<SeragamView>;
  readonly isian: Daftar<IsianBerubah>;
  /** Every column with a change: the whole in short. */
  readonly kolom: readonly KolomBerubah[];
  /** The page of all changes, and the feed of this kabupaten's. */
  readonly semua: string;
  readonly umpan: UmpanLink | null;
}

/** A list that may be cut; `jumlah` counts all of it. */
export interface Daftar<Entry> {
  readonly jumlah: number;
  readonly butir: readonly Entry[];
  /** "dan 812 lainnya"; null if nothing was cut. */
  readonly sisa: string | null;
}

export interface JumlahBerubah {
  readonly label: string;
  /** "57 → 60 dari 60" */
  readonly dilaporkan: string;
  /** Null: there was no report before. */
  readonly lama: string | null;
  readonly baru: string;
  /** "+2"; empty where it cannot be said. */
  readonly selisih: string;
}

export interface SeragamView extends Pick<Seragam, "lama" | "baru" | "desa"> {
  readonly kolom: string;
  /** "Sengon, Jatipuro, Karang, …" */
  readonly contoh: string;
}

export interface KolomBerubah {
  readonly lembar: string;
  readonly kolom: string;
  readonly diisi: number;
  readonly diubah: number;
  readonly dikosongkan: number;
}

/** Rows of a table on one page; a full kabupaten changes thousands of cells a month. */
const MOST_ROWS = 200;

/** What this version of an edition changed, against the version or report before it. */
export function perubahanEdisi(index: SiteIndex, edisi: Edisi): PerubahanEdisi {
  return index.remember(edisi, "edisi", () => makePerubahanEdisi(index, edisi));
}

function makePerubahanEdisi(index: SiteIndex, edisi: Edisi): PerubahanEdisi {
  const tinjauan = tinjauanOf(index, edisi);
  const { perubahan, mencurigakan, seragam, jumlah, baru } = tinjauan;
  const hrefOf = rowLinks(index, edisi);
  const isianOf = (butir: Butir) => isianBerubah(butir, hrefOf);
  const { changed, same } = splitTotals(tinjauan);
  const others = withoutUniform(perubahan.slice(mencurigakan), seragam);
  return {
    judul: titleOf(edisi, tinjauan),
    kalimat: [
      summaryOf(edisi, tinjauan),
      baru.alasan,
      isCompiled(edisi) ? null : rowsText(tinjauan),
    ].filter((text) => typeof text === "string"),
    mencolok: listOf(perubahan.slice(0, mencurigakan), isianOf),
    jumlah: changed.map((dampak) => ({
      label: dampak.label,
      dilaporkan: coverageText(dampak),
      lama: dampak.sebelum === null ? null : amountText(dampak.sebelum),
      baru: amountText(dampak.sesudah),
      selisih: differenceText(dampak),
    })),
    tetap: stayed(same),
    seragam: listOf(sourcesLast(seragam), uniformView),
    isian: listOf(others, isianOf),
    kolom: jumlah.kolom,
    semua: index.urls.perubahan,
    umpan: findUmpan(index, edisi.kabupaten),
  };
}

function titleOf(edisi: Edisi, { lama, laporan_pertama }: Tinjauan): string {
  if (edisi.perubahan_ke > 0 && lama)
    return `Yang berubah sejak ${lama.perubahan_ke === 0 ? "versi pertama" : "versi sebelumnya"} (k${lama.perubahan_ke})`;
  if (lama && isCompiled(edisi)) return `Yang berubah sejak edisi per ${lama.tanggal}`;
  if (!lama || laporan_pertama) return "Yang baru dalam edisi ini";
  return `Yang berubah sejak laporan per ${lama.tanggal}`;
}

/** Where a changed row stands: on the edition's page, else on the page of its region. */
export function rowLinks(index: SiteIndex, { lembar }: Edisi) {
  const { registry, urls } = index;
  const keyOf = (kode: string, koperasi_ke: number | null) =>
    `${currentKode(registry, kode)}|${koperasi_ke ?? 1}`;
  const anchors = new Map(
    lembar.koperasi.baris.map((row) => [keyOf(row.kode, row.koperasi_ke), `#${anchorOf(row)}`]),
  );
  return ({ kode, koperasi_ke }: Pick<Butir, "kode" | "koperasi_ke">): string | null =>
    anchors.get(keyOf(kode, koperasi_ke)) ??
    (registry.has(kode) && index.hasPage(kode) ? urls.wilayah(kode) : null);
}

function listOf<Entry, View>(
  entries: readonly Entry[],
  view: (entry: Entry) => View,
): Daftar<View> {
  return {
    jumlah: entries.length,
    butir: entries.slice(0, MOST_ROWS).map(view),
    sisa: restText(entries.length - MOST_ROWS) ?? null,
  };
}

/** Where a figure comes from changes every month; what changed is told first. */
function sourcesLast(seragam: readonly Seragam[]): readonly Seragam[] {
  const isSource = ({ kolom }: Seragam) => kolom === getField("koperasi", "sumber").title;
  return [...seragam.filter((line) => !isSource(line)), ...seragam.filter(isSource)];
}

function uniformView({ lembar, kolom, lama, baru, desa, contoh }: Seragam): SeragamView {
  return {
    kolom: lembar === "Koperasi" ? kolom : `${lembar}: ${kolom}`,
    lama,
    baru,
    desa,
    contoh: `${contoh.join(", ")}, …`,
  };
}

function stayed(same: ReturnType<typeof splitTotals>["same"]): string | null {
  const parts = same.map(({ label, sesudah }) => `${label} ${sesudah.teks ?? "–"}`);
  return parts.length === 0 ? null : parts.join("; ");
}
