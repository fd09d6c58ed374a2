import type { Field } from "../records/fields.ts";
import type { Butir } from "../records/lists.ts";
import { editDistance, normalise } from "../records/text.ts";
import { NAMES_PERSON } from "./lenient-text.ts";
import { namesPerson } from "./person-names.ts";
import { asked, isDash, saysNothing, taken, unread, type Option, type Reading } from "./reading.ts";
import { DOCUMENTS, NUMBERED } from "./phrase-lists.ts";
import { readStatus, type Status } from "./status-words.ts";
import { phraseOf } from "./words.ts";

/** Names by which a list shows that it knows the answer. */
const ANSWERS: Readonly<Record<Status, readonly string[]>> = {
  sudah: ["sudah", "ada", "ya"],
  proses: ["proses"],
  belum: ["belum", "tidak"],
};

/** TRUE, FALSE, 1, 0 and percents in a column of choices. */
export function readNumericChoice(value: number, field: Field, percent: boolean): Reading {
  if (value === 1) return ofStatus("sudah", field);
  if (value === 0) return ofStatus("belum", field);
  if (percent && value > 0 && value < 1) return partly(field);
  return holdsNumbers(field) && value >= 100_000
    ? ofStatus("sudah", field)
    : unread("bukan pilihan");
}

/** A word, sign or number in a column of choices. */
export function readTextChoice(text: string, field: Field): Reading {
  const exact = findButir(text, field);
  if (exact) return taken(exact.id, text !== exact.label);
  if (saysNothing(text)) return taken(null);
  if (isDash(text)) return marked("strip", field);
  if (/^[x×]$/iu.test(text)) return marked("silang", field);
  const percent = text.match(/^(\d{1,3})(?:[.,]0+)?\s*%$/)?.[1];
  if (percent !== undefined) return readNumericChoice(Number(percent) / 100, field, true);
  const status = readStatus(text) ?? readStatus(withoutOwnName(text, field));
  if (status !== undefined) return ofStatus(status, field);
  return numbered(text, field) ?? unknownWord(text, field);
}

/** "Sudah SK AHU" → sudah, "Belum punya NIB" → belum punya: the column's own name says nothing more. */
function withoutOwnName(text: string, { key }: Field): string {
  const names = DOCUMENTS.find(({ status }) => status === key)?.names ?? NUMBERED[key] ?? [];
  const phrase = phraseOf(text);
  const own = [...names]
    .sort((left, right) => right.length - left.length)
    .find((name) => phrase.endsWith(` ${name}`) || phrase.startsWith(`${name} `));
  if (own === undefined) return "";
  return phrase.endsWith(own) ? phrase.slice(0, -own.length - 1) : phrase.slice(own.length + 1);
}

/** A dash or a cross: no, unless the rest of the column speaks against it. */
function marked(mark: "strip" | "silang", field: Field): Reading {
  const [no, yes] = [ofStatus("belum", field), ofStatus("sudah", field)];
  if (no.kind !== "taken") return mark === "strip" ? taken(null) : unread("bukan pilihan");
  return { ...no, mark, ...(yes.kind === "taken" ? { ticked: yes.value } : {}) };
}

/** The list's own answer, or a question where it has none: there is no "Proses" to Ada or Belum. */
function ofStatus(status: Status, field: Field): Reading {
  const butir = ANSWERS[status].map((name) => findButir(name, field)).find((each) => each);
  return butir ? taken(butir.id) : asked("kata", ...optionsOf(field));
}

function partly(field: Field): Reading {
  const proses = findButir("proses", field);
  return proses
    ? asked("persen", { pilih: proses.id, value: proses.id, arti: proses.label })
    : unread("bukan pilihan");
}

/** Columns that ask whether a number exists; the number itself is never copied. */
const WITH_NUMBER = new Set(["npwp", "nib", "rekening", "nik_koperasi", "akun_simkopdes"]);

function holdsNumbers({ key }: Field): boolean {
  return WITH_NUMBER.has(key);
}

/** Where the number of a document stands, the document exists. */
function numbered(text: string, field: Field): Reading | undefined {
  const digits = text.replace(/\D/g, "").length;
  if (holdsNumbers(field)) return digits >= 6 ? ofStatus("sudah", field) : undefined;
  const isNumber = digits > 0 && /^(?:no(?:mor)?\b|ahu|\d)/i.test(text) && text.length <= 80;
  return isNumber && HAS_NUMBER.has(field.key)
    ? { kind: "taken", value: null, spill: { aspect: "nomor", value: text } }
    : undefined;
}

const HAS_NUMBER = new Set(["akta", "badan_hukum"]);

function unknownWord(text: string, field: Field): Reading {
  if (namesPerson(text)) return NAMES_PERSON;
  const near = (field.list?.butir ?? []).filter((butir) => isSlip(text, butir));
  const [only] = near;
  const question = asked("kata", ...optionsOf(field));
  return only && near.length === 1 ? { ...question, saran: only.id } : question;
}

/** One letter wrong, or two in a long word. */
function isSlip(text: string, { label, alias = [] }: Butir): boolean {
  const written = phraseOf(text);
  return [label, ...alias].map(phraseOf).some((name) => {
    const limit = name.length >= 8 ? 2 : 1;
    const isNear = Math.abs(name.length - written.length) <= limit;
    return isNear && name.length >= 4 && editDistance(written, name) <= limit;
  });
}

function optionsOf(field: Field): Option[] {
  return (field.list?.butir ?? []).map(({ id, label }) => ({ pilih: id, value: id, arti: label }));
}

function findButir(text: string, { list }: Field): Butir | undefined {
  const wanted = normalise(text);
  return list?.butir.find((butir) =>
    [butir.label, butir.id, ...(butir.alias ?? [])].some((name) => normalise(name) === wanted),
  );
}
