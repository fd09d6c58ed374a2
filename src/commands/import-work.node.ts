import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Problem } from "../base/problem.ts";
import type { Asked } from "../import/dialog.ts";
import { importRecap, type Hasil } from "../import/import.ts";
import { openLines, understoodLines } from "../import/report.ts";
import { SHEET_SPECS } from "../records/fields.ts";
import { loadInstansi } from "../records/instansi.node.ts";
import { readEdisi } from "../records/read-edisi.ts";
import { carriedContent } from "../records/template-carry.ts";
import { templateBook, type TemplateContent } from "../records/template.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import { loadDataFolder, type DataFolder } from "../wilayah/load.node.ts";
import { writeWorkbook } from "../workbook/write.ts";

/** What the process that reads one recap is told. */
export interface ImportWork {
  /** Absolute path of the data folder. */
  readonly dataDir: string;
  /** The recap itself, and its name as a person reads it. */
  readonly rekap: string;
  readonly berkas: string;
  readonly kabupaten: string;
  readonly tanggal_data: string;
  readonly ketelitian_tanggal: "hari" | "bulan";
  readonly pemetaan: readonly Pemetaan[];
  readonly yakin: boolean;
}

/** What it answers; plain JSON. */
export interface ImportAnswer {
  /** What the gate says of the recap. */
  readonly problems: readonly Problem[];
  /** Absent if the recap cannot be read at all. */
  readonly hasil?: ImportOutcome;
}

export interface ImportOutcome {
  /** What was understood, line by line, and what has to be answered. */
  readonly dipahami: readonly string[];
  readonly ditanyakan: readonly string[];
  readonly pertanyaan: readonly Asked[];
  readonly pemetaan: Pemetaan;
  /** Absent if the recap has no table of desa. */
  readonly buku?: ImportBook;
}

/** The template that the recap became. */
export interface ImportBook {
  /** Base 64. */
  readonly isi: string;
  /** Rows by the name of their sheet, of those that have any. */
  readonly baris: readonly (readonly [lembar: string, jumlah: number])[];
  /** What the checker says of it. */
  readonly masalah: readonly Problem[];
}

/** Reads a recap, writes the template in memory and checks it. */
export async function workOnRecap(work: ImportWork): Promise<ImportAnswer> {
  const folder = loadDataFolder(resolve(work.dataDir));
  const { registry } = folder;
  const { problems, hasil } = importRecap({ ...work, registry, bytes: readFileSync(work.rekap) });
  if (!hasil) return { problems };
  const buku = hasil.layout.tables.length === 0 ? undefined : await bookOf(hasil, work, folder);
  return {
    problems,
    hasil: {
      dipahami: understoodLines(hasil, registry),
      ditanyakan: openLines(hasil),
      pertanyaan: hasil.pertanyaan,
      pemetaan: hasil.pemetaan,
      ...(buku ? { buku } : {}),
    },
  };
}

/** The rows of every desa are there, filled as far as the recap is certain. */
async function bookOf(
  { rows }: Hasil,
  { berkas, kabupaten, tanggal_data, ketelitian_tanggal }: ImportWork,
  { registry, dirOf }: DataFolder,
): Promise<ImportBook> {
  const instansi = loadInstansi(dirOf(kabupaten));
  const about = { registry, kabupaten, tanggal_data, ketelitian_tanggal, instansi };
  const content = carriedContent(about);
  const meta = { ...content.meta, sumber: "Dipindahkan dari rekap kabupaten." };
  const bytes = await writeWorkbook(templateBook({ ...content, meta, rows }));
  const place = { berkas, kabupaten, tanggal_data, perubahan_ke: 0 };
  return {
    isi: Buffer.from(bytes).toString("base64"),
    baris: countsOf(rows),
    masalah: readEdisi(bytes, place, { registry }).problems,
  };
}

function countsOf(rows: TemplateContent["rows"]): ImportBook["baris"] {
  return SHEET_SPECS.flatMap(({ key, sheet }) => {
    const count = rows[key]?.length ?? 0;
    return count === 0 ? [] : [[sheet, count] as const];
  });
}
