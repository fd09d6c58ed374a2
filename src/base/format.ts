/** Month names as Indonesian offices write them; index 0 is January. */
export const MONTHS = [
  "Januari",
  "Februari",
  "Maret",
  "April",
  "Mei",
  "Juni",
  "Juli",
  "Agustus",
  "September",
  "Oktober",
  "November",
  "Desember",
] as const;

const NUMBER = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 2 });
const SHARE = new Intl.NumberFormat("id-ID", { maximumFractionDigits: 1 });

/** 1234.5 → "1.234,5"; at most two decimals. */
export function formatNumber(value: number): string {
  return Number.isSafeInteger(value) && value >= 0 ? grouped(value) : NUMBER.format(value);
}

/** Whole numbers without `Intl`, which takes ten times as long: every page has hundreds. */
function grouped(value: number): string {
  const digits = String(value);
  let text = digits.slice(-3);
  for (let end = digits.length - 3; end > 0; end -= 3)
    text = `${digits.slice(Math.max(0, end - 3), end)}.${text}`;
  return text;
}

/** 10.552 → "10,6": for averages, which are no more exact than that. */
export function formatDecimal(value: number): string {
  return SHARE.format(value);
}

/** 8000000 → "Rp8.000.000" */
export function formatRupiah(value: number): string {
  return `Rp${formatNumber(value)}`;
}

/** Part of a whole, (284, 401) → "70,8 %"; "–" if the whole is 0. Never rounds up to 100 or down to 0. */
export function formatShare(part: number, whole: number): string {
  if (whole === 0) return "–";
  const percent = (part / whole) * 100;
  if (part > 0 && percent < 0.05) return "< 0,1 %";
  const rounded = part < whole && percent > 99.9 ? 99.9 : percent;
  return `${SHARE.format(rounded)} %`;
}

/** Size of a file: 37120 → "37 KB", 1250000 → "1,3 MB"; never "0 KB". */
export function formatSize(bytes: number): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000));
  return kilobytes < 1000 ? `${kilobytes} KB` : `${SHARE.format(bytes / 1_000_000)} MB`;
}

/** A difference with its sign and a true minus: 12 → "+12", −3 → "−3", 0 → "tetap". */
export function formatChange(value: number): string {
  if (value === 0) return "tetap";
  return `${value > 0 ? "+" : "−"}${formatNumber(Math.abs(value))}`;
}

/** "2025-11-24" → "24 November 2025", "2025-09" → "September 2025", "2025" → "2025" */
export function formatDate(date: string): string {
  const known = dates.get(date);
  if (known !== undefined) return known;
  const [year, month, day] = date.split("-");
  const monthName = month === undefined ? undefined : MONTHS[Number(month) - 1];
  const text = [day === undefined ? undefined : String(Number(day)), monthName, year]
    .filter((part) => part !== undefined)
    .join(" ");
  if (dates.size < MANY_DATES) dates.set(date, text);
  return text;
}

/** Dates in words: the same few come again and again. */
const dates = new Map<string, string>();
const MANY_DATES = 10_000;

/** As `formatDate`, but says only the month when that is all that is known of the date. */
export function formatDataDate(date: string, precision: "hari" | "bulan"): string {
  return formatDate(precision === "bulan" ? date.slice(0, 7) : date);
}

/** ["a", "b", "c"] → "a, b, dan c" */
export function formatList(items: readonly string[]): string {
  if (items.length <= 2) return items.join(" dan ");
  return `${items.slice(0, -1).join(", ")}, dan ${items.at(-1)}`;
}

/** "Sudah beroperasi" → "sudah beroperasi"; abbreviations (NPWP, BUMDes) stay as they are. */
export function lowerFirst(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** First letter upper-case, the rest as it is. */
export function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Order by code unit: the same on every machine, whatever its language. */
export function compareText(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}
