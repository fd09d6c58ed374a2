import { getField, getSheetSpec } from "../records/fields.ts";
import { findSasaran, MARK_SHEETS, type MarkSheet, type Sasaran } from "../records/sasaran.ts";
import type { SheetKey } from "../records/schemas.ts";
import { COUNTED, DOCUMENTS, MARKS, NUMBERED, PLAIN } from "./phrase-lists.ts";
import { phraseOf } from "./words.ts";

const DATE_WORDS = ["tgl", "tanggal", "tg"];
const NUMBER_WORDS = ["no", "nomor", "nmr"];
const BOTH_WORDS = ["no tgl", "no dan tgl", "nomor tanggal", "nomor dan tanggal", "no tanggal"];
const STATUS_WORDS = ["status", "sudah belum", "ada belum", "ada tidak", "kepemilikan"];

const built = new Map<SheetKey, ReadonlyMap<string, Sasaran>>();

/**
 * Every heading that is understood without asking, in the form of `phraseOf`, and what it is for.
 * The schema's headings and aliases come last and win; the rest is how offices write them.
 */
export function headingPhrases(sheet: SheetKey): ReadonlyMap<string, Sasaran> {
  const known = built.get(sheet);
  if (known) return known;
  const phrases = new Map<string, Sasaran>();
  if (sheet === "koperasi") addKoperasi(phrases);
  addPlain(phrases, sheet);
  for (const field of getSheetSpec(sheet).fields) {
    for (const name of [field.heading, field.title, field.key, ...field.aliases]) {
      phrases.set(phraseOf(name), { kind: "field", sheet, field });
    }
  }
  if (sheet === "koperasi") addChoices(phrases);
  built.set(sheet, phrases);
  return phrases;
}

type Phrases = Map<string, Sasaran>;

function addKoperasi(phrases: Phrases): void {
  for (const { names, status, nomor, tanggal } of DOCUMENTS) {
    for (const name of names) {
      add(phrases, name, status);
      for (const word of DATE_WORDS) addBoth(phrases, [word, name], tanggal);
      for (const word of nomor === undefined ? [] : [...NUMBER_WORDS, ...BOTH_WORDS])
        addBoth(phrases, [word, name], nomor);
      for (const word of STATUS_WORDS) addBoth(phrases, [word, name], status);
    }
  }
  for (const [key, names] of Object.entries(NUMBERED)) {
    for (const name of names) {
      add(phrases, name, key);
      for (const word of [...NUMBER_WORDS, ...STATUS_WORDS, "punya", "memiliki"])
        addBoth(phrases, [word, name], key);
      add(phrases, `sudah ${name}`, key);
    }
  }
  for (const counted of COUNTED) addCounted(phrases, counted);
  for (const sheet of Object.keys(MARKS) as MarkSheet[]) addMarks(phrases, sheet);
}

function add(phrases: Phrases, phrase: string, key: string | undefined): void {
  if (key === undefined) return;
  phrases.set(phrase, { kind: "field", sheet: "koperasi", field: getField("koperasi", key) });
}

function addBoth(
  phrases: Phrases,
  [word, name]: readonly [string, string],
  key: string | undefined,
): void {
  add(phrases, `${word} ${name}`, key);
  add(phrases, `${name} ${word}`, key);
}

/** Words for a sum. */
export const TOTAL: readonly string[] = ["jumlah", "jml", "jlh", "total", "banyak", "banyaknya"];
export const MEN: readonly string[] = ["l", "lk", "laki laki", "pria", "laki"];
export const WOMEN: readonly string[] = ["p", "pr", "perempuan", "wanita"];

function addCounted(phrases: Phrases, { names, total, women }: (typeof COUNTED)[number]): void {
  for (const name of names) {
    const whole = [name, ...TOTAL.flatMap((word) => [`${word} ${name}`, `${name} ${word}`])];
    const twice = TOTAL.flatMap((word) => TOTAL.map((other) => `${word} ${name} ${other}`));
    for (const phrase of [...whole, ...twice, `${name} l p`, `${name} orang`])
      add(phrases, phrase, total);
    for (const base of [name, ...TOTAL.map((word) => `${word} ${name}`)]) {
      for (const word of WOMEN) add(phrases, `${base} ${word}`, women);
      for (const word of MEN) {
        phrases.set(`${base} ${word}`, { kind: "men", field: getField("koperasi", total) });
      }
    }
  }
}

/** "gerai sembako", "gerai aktif sembako", "mitra brilink", "jumlah gerai". */
function addMarks(phrases: Phrases, sheet: MarkSheet): void {
  const { parents, stages, kinds } = MARKS[sheet];
  for (const parent of parents) {
    for (const word of TOTAL) {
      phrases.set(`${word} ${parent}`, { kind: "count", sheet });
      phrases.set(`${parent} ${word}`, { kind: "count", sheet });
    }
  }
  const list = getField(sheet, MARK_SHEETS[sheet].kind).list?.butir ?? [];
  for (const { id, label, alias = [] } of list) {
    const names = [label, ...alias, ...(kinds[id] ?? [])].map(phraseOf);
    for (const name of names) {
      for (const parent of parents)
        phrases.set(`${parent} ${name}`, { kind: "mark", sheet, butir: id });
      for (const [stage, words] of Object.entries(stages)) {
        for (const word of words)
          phrases.set(`${word} ${name}`, { kind: "mark", sheet, butir: id, status: stage });
      }
    }
  }
}

/** "npwp belum": a column of ticks for one answer beside those for the others. */
function addChoices(phrases: Phrases): void {
  for (const [phrase, sasaran] of [...phrases]) {
    if (sasaran.kind !== "field" || FLAGS.has(sasaran.field.key)) continue;
    const { field } = sasaran;
    for (const { id, label, alias = [] } of field.list?.butir ?? []) {
      for (const name of [id, label, ...alias].map(phraseOf)) {
        const both = `${phrase} ${name}`;
        if (name !== "" && !phrases.has(both))
          phrases.set(both, { kind: "choice", field, butir: id });
      }
    }
  }
}

/** Answers that go with rows of a long sheet. */
const FLAGS: ReadonlySet<string> = new Set(Object.values(MARK_SHEETS).map(({ flag }) => flag));

function addPlain(phrases: Phrases, sheet: SheetKey): void {
  for (const [target, names] of Object.entries(PLAIN)) {
    const found = findSasaran(target);
    if (!found) throw new Error(`no such column: ${target}`);
    const local = found.kind === "field" ? inSheet(found, sheet) : found;
    if (local) for (const name of names) phrases.set(name, local);
  }
}

/** Kode and catatan are columns of every sheet; kecamatan and desa stand on long sheets to be matched. */
function inSheet(
  found: Sasaran & { readonly kind: "field" },
  sheet: SheetKey,
): Sasaran | undefined {
  if (sheet === "koperasi" || found.field.key === "kecamatan" || found.field.key === "desa")
    return found;
  const field = getSheetSpec(sheet).fields.find(({ key }) => key === found.field.key);
  return field ? { kind: "field", sheet, field } : undefined;
}
