import type { Place, Problem } from "../base/problem.ts";
import type { CellBook, Sheet } from "../workbook/read.ts";
import { SHEET_SPECS, TEMPLATE_ONLY_SHEETS, type SheetSpec } from "./fields.ts";
import { countHeadings } from "./headings.ts";
import { normalise, rankNearest } from "./text.ts";

/** Sheets that no template has, each with the missing sheet that it seems to be under another name. */
export function unknownSheets(book: CellBook, file: string): Problem[] {
  const meant = meantSheets(book);
  return namesUnknown(book).map((name) => unknownSheet(meant.get(name), { file, sheet: name }));
}

/** Names of missing sheets by the names they seem to bear now; no two sheets are taken for one. */
export function meantSheets(book: CellBook): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const meant = namesUnknown(book).flatMap((name): (readonly [string, string])[] => {
    const missing = KNOWN.filter((known) => !book.sheets.has(known) && !taken.has(known));
    const sheet = book.sheets.get(name);
    const found = sheet && findMeant(sheet, missing);
    if (found === undefined) return [];
    taken.add(found);
    return [[name, found]];
  });
  return new Map(meant);
}

const KNOWN: readonly string[] = [
  ...SHEET_SPECS.map(({ sheet }) => sheet),
  ...TEMPLATE_ONLY_SHEETS,
];

function namesUnknown(book: CellBook): readonly string[] {
  return [...book.sheets.keys()].filter((name) => !KNOWN.includes(name));
}

/** By its name, else by its headings: a sheet called Sheet1 may hold four hundred desa. */
function findMeant(sheet: Sheet, missing: readonly string[]): string | undefined {
  const [near] = rankNearest(sheet.name, missing, 1);
  return near ?? findByHeadings(sheet, missing);
}

/** Sheets share Kode, Catatan and Sumber; most of the headings must be there. */
const SHARE = 0.6;

function findByHeadings(sheet: Sheet, missing: readonly string[]): string | undefined {
  const [best] = SHEET_SPECS.filter((spec) => missing.includes(spec.sheet))
    .map((spec) => ({ name: spec.sheet, share: shareOf(sheet, spec) }))
    .filter(({ share }) => share >= SHARE)
    .sort((left, right) => right.share - left.share);
  return best?.name;
}

function shareOf(sheet: Sheet, spec: SheetSpec): number {
  const titles = new Set(spec.fields.map(({ title }) => normalise(title)));
  const found =
    spec.layout === "rows"
      ? countHeadings(sheet, spec)
      : sheet.rows.filter(([key]) => key && titles.has(normalise(String(key.value)))).length;
  return found / spec.fields.length;
}

const RENAME = "Klik kanan tab lembarnya, pilih Ganti Nama";
const UNLOCK_BOOK = "Menunya kelabu? Matikan dulu Tinjau › Lindungi Buku Kerja (tanpa sandi).";

/** A sheet whose name is only misspelt must not be deleted. */
function unknownSheet(near: string | undefined, place: Place): Problem {
  return {
    code: "lembar-tidak-dikenal",
    severity: "error",
    place,
    message: "lembar ini tidak ada dalam templat.",
    fix:
      near === undefined
        ? "hapus lembar itu; data pribadi atau catatan kerja jangan ikut terkirim."
        : `tampaknya ini lembar "${near}" yang berganti nama. ${RENAME}, lalu tulis ${near} tanpa spasi di belakangnya. ${UNLOCK_BOOK}`,
    ...(near === undefined ? {} : { suggestions: [near] }),
  };
}
