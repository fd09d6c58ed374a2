/** Rows of an RFC 4180 text as lists of fields; blank lines are skipped, a BOM is ignored. */
export function parseCsv(text: string): string[][] {
  const body = text.startsWith("\uFEFF") ? text.slice(1) : text;
  if (!body.includes('"')) return plainRows(body);
  const rows: string[][] = [];
  for (const line of logicalLines(body)) {
    if (line !== "") rows.push(line.includes('"') ? quotedFields(line) : line.split(","));
  }
  return rows;
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

/** Lines that hold whole fields; a line break between quotation marks stays what it is. */
function* logicalLines(text: string): Generator<string> {
  let pending = "";
  for (const line of text.split("\n")) {
    const isPlain = pending === "" && !line.includes('"');
    pending = pending === "" ? line : `${pending}\n${line}`;
    if (!isPlain && countQuotes(pending) % 2 === 1) continue;
    yield pending.endsWith("\r") ? pending.slice(0, -1) : pending;
    pending = "";
  }
  if (pending !== "") yield pending;
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
