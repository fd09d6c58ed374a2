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
  let first = 1;
  for (const [at, line] of text.split("\n").entries()) {
    const isPlain = pending === "" && !line.includes('"');
    if (pending === "") first = at + 1;
    pending = pending === "" ? line : `${pending}\n${line}`;
    if (!isPlain && countQuotes(pending) % 2 === 1) continue;
    yield { text: pending.endsWith("\r") ? pending.slice(0, -1) : pending, line: first };
    pending = "";
  }
  if (pending !== "") yield { text: pending, line: first };
}

function countQuotes(line: string): number {
  return line.split('"').length - 1;
}

function quotedFields(line: string): string[] {
  const fields: string[] = [];
  for (const [, quoted, plain = "", end] of line.matchAll(/(?:"((?:[^"]|"")*)"|([^,"]*))(,|$)/g)) {
    fields.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === "") break;
  }
  return fields;
}
