/** A row with the line of the text that it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** Rows of an RFC 4180 text as lists of fields; blank lines are skipped, a BOM is ignored. */
export function parseCsv(text: string): string[][] {
  const body = withoutBom(text);
  if (!body.includes('"')) return plainRows(body);
  const rows: string[][] = [];
  for (const { text: line } of logicalLines(body)) if (line !== "") rows.push(fieldsOf(line));
  return rows;
}

/** As `parseCsv`, for whoever has to say where something stands. */
export function parseCsvRows(text: string): CsvRow[] {
  return [...logicalLines(withoutBom(text))]
    .filter(({ text: line }) => line !== "")
    .map(({ line, text: row }) => ({ line, fields: fieldsOf(row) }));
}

/** One row of an RFC 4180 text, without its line break. */
export function formatCsvRow(fields: readonly string[]): string {
  return fields
    .map((field) => (/[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field))
    .join(",");
}

/** Rows as objects keyed by the heading; fields missing at the end of a row are "". */
export function parseCsvObjects(text: string): Record<string, string>[] {
  const [heading = [], ...rows] = parseCsv(text);
  return rows.map((row) =>
    Object.fromEntries(heading.map((key, index) => [key, row[index] ?? ""])),
  );
}

function plainRows(text: string): string[][] {
  const lines = text.split(/\r?\n/);
  return lines.filter((line) => line !== "").map((line) => line.split(","));
}

function withoutBom(text: string): string {
  return text.startsWith("\uFEFF") ? text.slice(1) : text;
}

function fieldsOf(line: string): string[] {
  return line.includes('"') ? quotedFields(line) : line.split(",");
}

interface LogicalLine {
  readonly text: string;
  /** The first of the lines that it spans, counted from 1. */
  readonly line: number;
}

/** Lines that hold whole fields; a line break between quotation marks stays what it is. */
function* logicalLines(text: string): Generator<LogicalLine> {
  let pending = "";
  let first = 0;
  for (const [at, line] of text.split("\n").entries()) {
    const isOpen = endsInside(line, first > 0);
    pending = first > 0 ? `${pending}\n${line}` : line;
    if (first === 0) first = at + 1;
    if (isOpen) continue;
    yield { text: pending.endsWith("\r") ? pending.slice(0, -1) : pending, line: first };
    first = 0;
  }
  if (first > 0) yield { text: pending, line: first };
}

/**
 * True if a quoted field is still open at the end of a line, given whether one was at its beginning. Only
 * a field that begins with a quotation mark is quoted: `Soka"an` is a name as a hasty writer leaves it.
 */
function endsInside(line: string, wasInside: boolean): boolean {
  if (!line.includes('"')) return wasInside;
  const text = wasInside ? line : `,${line}`;
  let at = wasInside ? 0 : quotedFrom(text, 0);
  while (at >= 0) {
    const close = closingQuote(text, at);
    if (close < 0) return true;
    at = quotedFrom(text, close + 1);
  }
  return false;
}

/** Where the content of the next quoted field begins; -1 if there is none. */
function quotedFrom(text: string, from: number): number {
  const comma = text.indexOf(',"', from);
  return comma < 0 ? -1 : comma + 2;
}

/** A doubled quotation mark closes nothing. */
function closingQuote(text: string, from: number): number {
  let close = text.indexOf('"', from);
  while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
  return close;
}

function quotedFields(line: string): string[] {
  const fields: string[] = [];
  for (const [, quoted, plain = "", end] of line.matchAll(
    /(?:"([^"]*(?:""[^"]*)*)"|([^,]*))(,|$)/g,
  )) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
  }
  return fields;
}
