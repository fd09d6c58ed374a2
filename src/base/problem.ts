/** Where a problem is. `file` is relative to the repository; the rest is absent for a whole file. */
export interface Place {
  readonly file: string;
  readonly sheet?: string;
  /** A1 address of the cell, for instance "F27". */
  readonly cell?: string;
  /** Heading of the column, as the steward sees it. */
  readonly column?: string;
}

export type Severity = "error" | "warning" | "note";

/**
 * A steward's mistake: collected, never thrown. All text is Indonesian and plain
 * (no markup); `code` is stable and is a heading in data/README.md.
 */
export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What is wrong, quoting what was found. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
  /** What was probably meant, most likely first; a person chooses. */
  readonly suggestions?: readonly string[];
  /** The one value that can have been meant, as it would be typed; null empties the cell. */
  readonly repair?: Repair;
}

/** Wrapped, because null is a repair too. */
export interface Repair {
  readonly value: string | number | null;
}

/** Longer than a region code without its dots; what is not seen may stand between the digits. */
const LONG_NUMBER = /\p{Nd}(?:[\p{Cc}\p{Cf}]{0,3}\p{Nd}){10,}/gu;

const TELEPHONE = /(?<!\d)(?:\+?62|0)[\s./()-]{0,3}8(?:[\s./()-]{0,3}\d){7,}/g;
const EMAIL = /[\w.+-]{1,64}\s?@\s?[\w-]{1,63}\.[\w.-]{2,}/g;

const SEVERITY_LABEL: Record<Severity, string> = {
  error: "KESALAHAN",
  warning: "PERINGATAN",
  note: "CATATAN",
};

/** True if at least one of the problems forbids publication. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}

/** The three lines a steward reads in a terminal; holds no control characters. */
export function formatProblem({ severity, place, message, fix }: Problem): string {
  return [
    `${SEVERITY_LABEL[severity]} ${formatPlace(place)}`,
    `  Masalah : ${plain(message)}`,
    `  Perbaiki: ${plain(fix)}`,
  ].join("\n");
}

/** `data/…xlsx › lembar "Koperasi" › sel F27 (kolom "Jumlah Anggota")` */
export function formatPlace({ file, sheet, cell, column }: Place): string {
  const where = cell === undefined ? undefined : `sel ${cell}`;
  const heading = column === undefined ? undefined : `kolom "${publicName(column)}"`;
  const inSheet = where && heading ? `${where} (${heading})` : (where ?? heading);
  const named = sheet === undefined ? undefined : `lembar "${publicName(sheet)}"`;
  return [publicName(file), named, inSheet].filter((part) => part !== undefined).join(" › ");
}

/**
 * A stranger's text made safe to print in public on one line: no control, zero-width or
 * bidirectional characters, long numbers masked (they may be a person's), at most `max` characters.
 */
export function quoteFound(value: unknown, max = 60): string {
  const text = plain(masked(String(value)));
  // Half of a letter of two parts would be none.
  const cut = text.slice(0, max).replace(/[\ud800-\udbff]$/, "");
  return `"${text.length > max ? `${cut}…` : text}"`;
}

/** The same where no long number belongs: from six digits on, only the first two are shown. */
export function quoteMasked(value: unknown, max = 60): string {
  const text = String(value);
  return quoteFound((text.match(/\p{Nd}/gu)?.length ?? 0) < LONG ? text : withoutDigits(text), max);
}

const LONG = 6;

function withoutDigits(text: string): string {
  let shown = 0;
  return text.replace(/\p{Nd}/gu, (digit) => ((shown += 1) <= 2 ? digit : "•"));
}

/** A stranger's name of a sheet, column or file, safe to print in public on one line. */
export function publicName(text: string): string {
  return plain(masked(text));
}

/** Long numbers, telephone numbers and addresses of e-mail, as far as needed to know which is meant. */
function masked(text: string): string {
  return text
    .replace(LONG_NUMBER, (digits) => digits.slice(0, 4).padEnd(digits.length, "•"))
    .replace(TELEPHONE, (number) => `${number.slice(0, 4)}•••`)
    .replace(EMAIL, (address) => `${address.slice(0, 2)}•••`);
}

/** One line that commands nothing: "::" and "##[" would speak to GitHub Actions. */
function plain(text: string): string {
  // \p{C} covers control, format, surrogate and unassigned characters.
  return text
    .replace(/[\s\p{C}]+/gu, " ")
    .replace(/:(?=:)/g, ": ")
    .replace(/##(?=\[)/g, "## ")
    .trim();
}
