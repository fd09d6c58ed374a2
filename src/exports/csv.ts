export type CsvValue = string | number | null;

/**
 * RFC 4180 with BOM and CRLF: Excel opens it as UTF-8. Decimal point, ISO dates, null is an
 * empty field. Text that a spreadsheet would run as a formula gets an apostrophe before its sign.
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = neutral(value);
  return /[",;\t\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** "=", "+", "-", "@", "|" with their full-width and small forms, and the minus of mathematics. */
const SIGN = /[=+\-@|\u2212\uFE62\uFE63\uFE66\uFE6B\uFF0B\uFF0D\uFF1D\uFF20\uFF5C]/;

/** Begins with a letter or digit and holds nothing that a program may take for another field. */
const HARMLESS = /^[\p{L}\p{N}][^;\t\r\n]*$/u;

/**
 * A sign is looked for wherever a program may see the beginning of a field. Indonesian Excel takes ";"
 * for the comma; quotation marks then stand inside a field and hold nothing together.
 */
function neutral(text: string): string {
  if (HARMLESS.test(text)) return text;
  let begins = true;
  const letters = Array.from(text, (letter) => {
    const runs = begins && SIGN.test(letter);
    begins = /[;\t\r\n]/.test(letter) || (begins && !runs && /[\s"\0]/.test(letter));
    return runs ? `'${letter}` : letter;
  });
  return `${/^[\t\r\0]/.test(text) ? "'" : ""}${letters.join("")}`;
}
