import { PAPAN } from "../base/papan.ts";
import { parseCsvObjects } from "../base/csv.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { templateBook, type TemplateContent, type TemplateRow } from "./template.ts";
import type { WriteBook } from "../workbook/write.ts";

/** A workbook to be made from publications, and where it belongs. */
export interface CompiledBook {
  /** "33.10/2025-11-24.xlsx" */
  readonly file: string;
  readonly book: WriteBook;
}

const COLUMNS = ["indikator", "nilai", "ketelitian", "pernyataan", "sumber"] as const;

/**
 * The workbooks of data/koperasi/disusun.csv: every desa's row from the registry, blank, and on
 * Ringkasan what the source states. Marked `disusun_oleh: proyek`: nobody reported them.
 */
export function compileBooks(csv: string, registry: Registry): readonly CompiledBook[] {
  return [...groupRows(parseCsvObjects(csv))].map(([key, rows]) => ({
    file: `${key}.xlsx`,
    book: templateBook(contentOf(rows, registry)),
  }));
}

type Row = Readonly<Record<string, string>>;

function keyOf(row: Row): string {
  return `${row["kabupaten"]}/${row["tanggal_data"]}`;
}

function groupRows(rows: readonly Row[]): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  return groups;
}

function contentOf(rows: readonly Row[], registry: Registry): TemplateContent {
  const [first] = rows;
  if (!first) throw new Error("a compiled workbook needs at least one row");
  return {
    registry,
    meta: {
      kabupaten: first["kabupaten"] ?? "",
      tanggal_data: first["tanggal_data"] ?? "",
      ketelitian_tanggal: first["ketelitian_tanggal"] === "bulan" ? "bulan" : "hari",
      disusun_oleh: "proyek",
      penyusun: PAPAN.nama,
      tanggal_laporan: null,
      jenis_perubahan: null,
      alasan_perubahan: null,
      sumber: first["sumber"] ?? null,
    },
    rows: { ringkasan: rows.map(ringkasanRow) },
    notice: "Disusun dari publikasi, bukan laporan kabupaten.",
  };
}

function ringkasanRow(row: Row): TemplateRow {
  const entries = COLUMNS.map(
    (column) => [column, column === "nilai" ? Number(row[column]) : (row[column] ?? null)] as const,
  );
  return Object.fromEntries(entries);
}
