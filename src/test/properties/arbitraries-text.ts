import fc from "fast-check";

/** What breaks careless programs: zero-width, right-to-left, half letters, words of other formats. */
export const TRAPS: readonly string[] = [
  ...["\u200b", "\u200d", "\ufeff", "\u00ad", "\u202e", "\u2066", "\u061c", "\u180e"],
  ...["\u0000", "\u0007", "\u001f", "\u0085", "\ufffd", "\uffff", "\ud800", "\udc00", "\ud83d"],
  ...["\u00a0", "\u2003", "\u3000", "\u2028", "\t", "\n", "\r", "\r\n", "  "],
  ...["שלום", "مرحبا", "東京", "３３", "٣٣", "О", "Ι", "é", "e\u0301", "ﬁ", "ß", "İ", "👨‍👩‍👧", "𝟛"],
  ...['"', "'", ",", ";", "|", "=", "+", "-", "−", "@", "<", ">", "&", "&amp;", "]]>", "<!--"],
  ...["_x0041_", "_x005F_", "::", "##[", "\\", "(", ")", "%", "•••", "…", "§", "${x}", "`"],
  ...["__proto__", "constructor", "toString", "NaN", "Infinity", "null", "undefined", "#REF!"],
];

/** Words that stand in workbooks. */
export const WORDS: readonly string[] = [
  ...["Desa", "Kec.", "Jumlah", "TOTAL", "Bentangan", "sudah", "Belum", "Rp", "orang", "juta"],
  ...["1.250", "1,5", "45%", "33.10", "24/11/2025", "November", "2025", "<5", "-", "0", "RT 01/02"],
];

/** Pieces that a text is put together from. */
const piece: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.string({ maxLength: 6 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 2, arbitrary: fc.constantFrom(...TRAPS) },
  { weight: 2, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  },
  { weight: 1, arbitrary: fc.constant(" ") },
);

/** Any text at all, half surrogate pairs included. */
export const anyText: fc.Arbitrary<string> = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => pieces.join(""));

/** Any text of whole letters: what UTF-8 can hold. */
export const wholeText: fc.Arbitrary<string> = anyText.map((text) =>
  text.replace(/\p{Cs}/gu, "\ufffd"),
);

/** Texts in which a digit stands somewhere, as offices write numbers and dates, and worse. */
export const numberText: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0 }).map(String),
  fc.double().map(String),
  fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String),
  fc.stringMatching(/^-?\d{1,3}([., ]\d{3}){0,4}([.,]\d{0,3})?$/),
  fc.stringMatching(/^(Rp\.? ?)?\d{1,9}(,00|,-)?( ?(orang|juta|rb|%|m2))?$/),
  fc.stringMatching(/^[+-]?\d{1,4}([eE][+-]?\d{1,3})?$/),
  fc.constantFrom(
    "-0",
    "0x1F",
    "1_000",
    "٣٣",
    "１２",
    "1/2",
    "½",
    "1e999",
    "<5",
    "< 5",
    "0,5",
    "007",
  ),
);

/** Dates as offices write them, real ones and others. */
export const dateText: fc.Arbitrary<string> = fc.oneof(
  fc
    .date({ min: new Date("1899-12-30"), max: new Date("2101-01-01"), noInvalidDate: true })
    .map(isoOf),
  fc.stringMatching(/^\d{1,2}[/.-]\d{1,2}[/.-](\d{2}|\d{4})$/),
  fc.stringMatching(/^20(20|24|25|26)-(0?[0-9]|1[0-3])-(0?[0-9]|[12][0-9]|3[0-2])$/),
  fc.stringMatching(
    /^((Senin|Jum'at|Ahad),? )?[0-3]?\d (Januari|Feb|Pebruari|Nop|Agt\.|Mei) 20[12]\d$/,
  ),
  fc.constantFrom(
    "29 Februari 2024",
    "29 Februari 2025",
    "2024-02-29",
    "2100-02-29",
    "31/04/2025",
    "11/2025",
  ),
);

/** What a cell may hold in words. */
export const cellText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: anyText },
  { weight: 2, arbitrary: numberText },
  { weight: 2, arbitrary: dateText },
  { weight: 1, arbitrary: fc.constantFrom(...WORDS, "", " ", "\u200b") },
);

function isoOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
