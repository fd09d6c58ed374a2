/** Letters that the shipped fonts have. */
export type Letters = ReadonlySet<number>;

/** Signs that people paste from elsewhere, in letters that every font has. */
const ALIKE: Readonly<Record<string, string>> = {
  "\u2010": "-",
  "\u2011": "-",
  "\u2028": " ",
  "\u2029": " ",
  "\uf0b7": "•",
  "●": "•",
  "▪": "•",
  "■": "•",
  "→": "->",
  "≥": ">=",
  "≤": "<=",
  "≈": "kira-kira ",
  "✓": "ya",
  "✔": "ya",
  "☑": "ya",
};

/** Stands for a letter that no shipped font has. */
const UNKNOWN = "?";

/**
 * Text in letters of the shipped fonts alone: what a system's fonts would draw differs from machine to
 * machine. Compatible forms are taken apart (㎡ is m2), marks a letter cannot carry are left out, and what is
 * left is a question mark. Works on HTML too: its own signs are ASCII.
 */
export function printable(text: string, letters: Letters): string {
  if (isPlain(text, letters)) return text;
  return [...text.normalize("NFC")].map((letter) => shown(letter, letters)).join("");
}

function shown(letter: string, letters: Letters): string {
  const code = letter.codePointAt(0) ?? 0;
  if (letters.has(code) || code < 0x20) return letter;
  const alike = ALIKE[letter];
  if (alike !== undefined) return escaped(alike);
  if (/\p{M}|\p{Cf}/u.test(letter)) return "";
  const apart = [...letter.normalize("NFKD")].filter((one) => letters.has(one.codePointAt(0) ?? 0));
  return apart.length > 0 ? escaped(apart.join("")) : UNKNOWN;
}

function isPlain(text: string, letters: Letters): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code > 0x7e && !letters.has(code)) return false;
  }
  return true;
}

/** What replaces a letter may itself mean something in HTML. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
