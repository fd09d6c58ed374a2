export type CsvValue = string | number | null;

/**
 * RFC 4180 with BOM and CRLF: Excel opens it as UTF-8. Decimal point, ISO dates, null is an
 * empty field. Text that a spreadsheet would run as a formula gets a leading apostrophe.
 */
export function toCsv(rows: readonly (readonly CsvValue[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(",")).join("\r\n")}\r\n`;
}

function field(value: CsvValue): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  const safe = /^[=+\-@\t\r\0＝＋－＠]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
