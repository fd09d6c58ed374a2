import type { FieldValue } from "../records/parse.ts";

/** Ways of writing that can mean two things; a column's answer holds for all its cells of one form. */
export type Form =
  /** "-" in a column of numbers: nought or nothing known. */
  | "strip-angka"
  /** "-" beside "Belum" in a column of yes and no. */
  | "strip-pilihan"
  /** "x" without any other mark in the column: marked, or crossed out. */
  | "silang"
  | "urutan-tanggal"
  | "tahun-dua-angka"
  | "tanpa-tahun"
  | "hari-tanggal"
  | "tanggal-angka"
  /** Dates that Excel may have turned round before anybody saw it. */
  | "tanggal-tertukar"
  /** 1.25 where whole numbers stand: English settings make it of a typed 1.250. */
  | "ribuan"
  | "koma-ribuan"
  | "titik-ribuan"
  | "pembulatan"
  | "perkiraan"
  | "rentang"
  | "persen"
  /** A word that is no choice of the column. */
  | "kata"
  /** One cell merged over several rows. */
  | "gabungan";

/** One way to understand a cell. `pilih` is the same for every cell of the form. */
export interface Option {
  readonly pilih: string;
  readonly value: FieldValue;
  /** Where the value is not what a reader sees: "Sudah". */
  readonly arti?: string;
}

/** What a cell says about the same document in another column: "Belum" where a date should stand. */
export interface Spill {
  readonly aspect: "status" | "tanggal" | "nomor";
  readonly value: FieldValue;
}

/** Understood without doubt. */
export interface Taken {
  readonly kind: "taken";
  readonly value: FieldValue;
  /** Not as written: worth a line in the report. */
  readonly rewritten?: boolean;
  /** A sign whose meaning hangs on the rest of the column. */
  readonly mark?: "strip" | "silang";
  /** What a cross stands for if it is the tick. */
  readonly ticked?: FieldValue;
  readonly spill?: Spill;
}

/** Two meanings or none that is certain; the options are shown to a person. */
export interface Asked {
  readonly kind: "asked";
  readonly form: Form;
  readonly options: readonly Option[];
  /** What the file itself speaks for. */
  readonly saran?: string;
}

/** Left blank, and said so. */
export interface Unread {
  readonly kind: "unread";
  readonly reason: string;
  /** The content may be somebody's name or number: it is not repeated. */
  readonly secret?: boolean;
}

export type Reading = Taken | Asked | Unread;

export const BLANK: Option = { pilih: "kosong", value: null };

export function taken(value: FieldValue, rewritten = true): Taken {
  return rewritten ? { kind: "taken", value, rewritten } : { kind: "taken", value };
}

export function asked(form: Form, ...options: readonly Option[]): Asked {
  return { kind: "asked", form, options: [...options, BLANK] };
}

export function unread(reason: string): Unread {
  return { kind: "unread", reason };
}

/** A sign for "nobody knows", which is not a nought: n/a, ?, three dots. */
export function saysNothing(text: string): boolean {
  return /^(?:n\.?\/?a\.?|\?+|[.…]+|tad|tidak ada data|belum ada data|data belum ada)$/iu.test(
    text,
  );
}

/** A dash alone. */
export function isDash(text: string): boolean {
  return /^[-–—−_]+$/u.test(text);
}
