import { hasErrors, type Problem } from "../base/problem.ts";
import { readWorkbook, type CellBook } from "../workbook/read.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { readKeyValues, readRows, type Draft } from "./drafts.ts";
import type { Baris, Edisi, IsiEdisi, Lembar } from "./edisi.ts";
import { SHEET_SPECS, TEMPLATE_ONLY_SHEETS, type SheetSpec } from "./fields.ts";
import { privacyProblems } from "./privacy.ts";
import { applyRule } from "./rules/rule.ts";
import { RULES } from "./rules/index.ts";
import { shapeProblems } from "./sheet-shape.ts";
import type { Meta } from "./types.gen.ts";
import { validateRows } from "./validate.ts";

/** Where a workbook stands, which says what it must contain. */
export interface EdisiPlace {
  readonly berkas: string;
  readonly kabupaten: string;
  readonly tanggal_data: string;
  readonly perubahan_ke: number;
}

export interface ReadEdisi {
  /** Absent if there is an error; warnings and notes stand in `problems` in any case. */
  readonly edisi?: Edisi;
  readonly problems: readonly Problem[];
}

/** Workbook bytes → a checked edition. Never throws for any bytes: what is wrong is a problem. */
export function readEdisi(bytes: Uint8Array, place: EdisiPlace, registry: Registry): ReadEdisi {
  const { book, problems: unreadable } = readWorkbook(bytes, place.berkas);
  if (!book) return { problems: unreadable };
  const drafts = SHEET_SPECS.map((spec) => readSheet(book, spec, place.berkas));
  const problems = [
    ...unreadable,
    ...privacyProblems(book, place.berkas),
    ...unknownSheets(book, place.berkas),
    ...shapeProblems(book, place.berkas),
    ...drafts.flatMap((draft) => draft.problems),
  ];
  if (hasErrors(problems)) return { problems };
  const edisi = toEdisi(place, new Map(drafts.map(({ spec, lembar }) => [spec.key, lembar])));
  const broken = RULES.flatMap((rule) => applyRule(rule, { edisi, registry }));
  const all = [...problems, ...broken];
  return hasErrors(all) ? { problems: all } : { edisi: { ...edisi, temuan: all }, problems: all };
}

interface SheetDraft {
  readonly spec: SheetSpec;
  readonly lembar: Lembar<Draft>;
  readonly problems: readonly Problem[];
}

function readSheet(book: CellBook, spec: SheetSpec, file: string): SheetDraft {
  const read = spec.layout === "rows" ? readRows : readKeyValues;
  const { lembar, problems } = read(book, spec, file);
  const unreadable = new Set(
    problems
      .filter((problem) => problem.severity === "error")
      .map(({ place }) => `${place.sheet}!${place.cell}`),
  );
  return {
    spec,
    lembar,
    problems: [...problems, ...validateRows({ spec, lembar, file }, unreadable)],
  };
}

/** The schemas have just accepted every draft, so the rows are of the generated types. */
function toEdisi(place: EdisiPlace, sheets: ReadonlyMap<string, Lembar<Draft>>): Edisi {
  const { meta: _meta, ...lembar } = Object.fromEntries(sheets);
  const sheet = sheets.get("meta");
  const meta = sheet?.baris[0] as unknown as Baris<Meta>;
  return {
    ...place,
    meta,
    sel_meta: sheet?.sel ?? {},
    lembar: lembar as unknown as IsiEdisi,
    temuan: [],
  };
}

function unknownSheets(book: CellBook, file: string): Problem[] {
  const known = new Set<string>([
    ...SHEET_SPECS.map((spec) => spec.sheet),
    ...TEMPLATE_ONLY_SHEETS,
  ]);
  return [...book.sheets.keys()]
    .filter((name) => !known.has(name))
    .map((name) => ({
      code: "lembar-tidak-dikenal",
      severity: "error",
      place: { file, sheet: name },
      message: "lembar ini tidak ada dalam templat.",
      fix: "hapus lembar itu; data pribadi atau catatan kerja jangan ikut terkirim.",
    }));
}
