import type { TemplateContent, TemplateRow } from "../records/template.ts";
import type { BarisPanjang, Laporan } from "./laporan.ts";

const LONG_SHEETS: readonly (keyof BarisPanjang)[] = [
  "gerai",
  "kemitraan",
  "aset",
  "pelatihan",
  "usaha",
  "potensi",
  "inventaris",
];

/** The rows of what koperasi report, sheet by sheet, as a workbook holds them. */
export function sheetRows(reports: readonly Laporan[]): TemplateContent["rows"] {
  const sheets = LONG_SHEETS.map((sheet) => [
    sheet,
    rowsOf(reports.flatMap((report): readonly object[] => report[sheet])),
  ]);
  return {
    koperasi: rowsOf(reports.map(({ koperasi }) => koperasi)),
    ...Object.fromEntries(sheets),
  };
}

/** An interface has no index signature; its copy does. */
export function rowsOf<Row extends object>(rows: readonly Row[]): TemplateRow[] {
  return rows.map((row) => Object.fromEntries(Object.entries(row)) as TemplateRow);
}
