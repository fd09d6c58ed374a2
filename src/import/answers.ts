import { getField, getSheetSpec, SHEET_SPECS } from "../records/fields.ts";
import { describeSasaran, formatSasaran, MARK_SHEETS, type Sasaran } from "../records/sasaran.ts";
import type { SheetKey } from "../records/schemas.ts";
import { phraseOf } from "./words.ts";

/** One answer that a question allows. */
export interface Calon {
  readonly pilih: string;
  readonly arti: string;
}

/** An answer as a person chooses it; no two of a question read alike. */
export interface Pilihan {
  readonly pilih: string;
  readonly label: string;
}

interface Asking {
  readonly id: string;
  readonly calon: readonly Calon[];
}

/** The answers that a question names, in its order. */
export function choicesOf({ calon }: Pick<Asking, "calon">): readonly Pilihan[] {
  return distinct(calon);
}

/** The same, and after them whatever else a column may be for. */
export function allChoicesOf({ id, calon }: Asking): readonly Pilihan[] {
  const named = new Set(calon.map(({ pilih }) => pilih));
  const others = id.startsWith(COLUMN) ? [...targetsIn(sheetIn(id)), SKIP_COLUMN] : [];
  return distinct([...calon, ...others.filter(({ pilih }) => !named.has(pilih))]);
}

/** The answer that somebody wrote: its word or its label; what else is written stays as it is. */
export function readAnswer(text: string, question: Asking): string {
  const given = text.trim();
  const named = question.calon.find(({ pilih }) => pilih === given);
  if (named) return named.pilih;
  const wanted = phraseOf(given);
  const found = allChoicesOf(question).find(({ label }) => phraseOf(label) === wanted);
  return wanted === "" ? given : (found?.pilih ?? given);
}

/** Whether the answer may be a region that the question does not name, by its code. */
export function takesKode({ id }: Pick<Asking, "id">): boolean {
  return /^(?:desa|baris|kecamatan):/.test(id);
}

/** ", misalnya 64.02.05.2005": a code of the very place that is asked about; nothing where none is known. */
export function exampleKode({ calon }: Pick<Asking, "calon">): string {
  const kode = calon.find(({ pilih }) => /^\d\d(?:\.\d+)+$/.test(pilih))?.pilih;
  return kode === undefined ? "" : `, misalnya ${kode}`;
}

/** A column that nothing is taken of. */
export const SKIP_COLUMN: Calon = { pilih: "lewati", arti: "tinggalkan kolom ini" };

const COLUMN = "kolom:";

/** A column of a table about outlets or partners has its sheet in its key: "kolom:gerai: luas". */
function sheetIn(id: string): SheetKey {
  const [, name] = id.match(/^kolom:([a-z]+): /) ?? [];
  return SHEET_SPECS.find(({ key }) => key === name)?.key ?? "koperasi";
}

function targetsIn(sheet: SheetKey): readonly Calon[] {
  const fields = getSheetSpec(sheet).fields.map((field): Sasaran => ({
    kind: "field",
    sheet,
    field,
  }));
  const marks = sheet === "koperasi" ? markTargets() : [];
  return [...fields, ...marks].map((each) => ({
    pilih: formatSasaran(each),
    arti: describeSasaran(each),
  }));
}

function markTargets(): readonly Sasaran[] {
  return (["gerai", "kemitraan", "aset"] as const).flatMap((sheet) =>
    (getField(sheet, MARK_SHEETS[sheet].kind).list?.butir ?? []).map(({ id }): Sasaran => ({
      kind: "mark",
      sheet,
      butir: id,
    })),
  );
}

function distinct(calon: readonly Calon[]): readonly Pilihan[] {
  const times = new Map<string, number>();
  for (const { arti } of calon) times.set(phraseOf(arti), (times.get(phraseOf(arti)) ?? 0) + 1);
  return calon.map(({ pilih, arti }) => ({
    pilih,
    label: (times.get(phraseOf(arti)) ?? 0) > 1 ? `${arti} (${pilih})` : arti,
  }));
}
