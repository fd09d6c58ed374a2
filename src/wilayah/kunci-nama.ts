/*
 * What spellings of one region's name have in common. The files of the search are laid out by these
 * keys when the site is built, and the browser asks for them by the same keys.
 */

/** Words that offices shorten; keys hold the long form. */
const LONG_FORM: Readonly<Record<string, string>> = {
  sei: "sungai",
  gn: "gunung",
  gng: "gunung",
  tj: "tanjung",
  tjg: "tanjung",
  tg: "tanjung",
  ps: "pasar",
  psr: "pasar",
  kp: "kampung",
  kmp: "kampung",
  kpg: "kampung",
  tlk: "teluk",
  kb: "kebun",
  kep: "kepulauan",
};

const PLAIN = /^[A-Za-z]+(?: [A-Za-z]+)*$/;

/** "Tj. Ra'as 2" → ["tanjung", "raas", "ii"]; numbers are roman, as most names write them. */
export function wordsOfName(text: string): readonly string[] {
  const words = PLAIN.test(text) ? text.toLowerCase().split(" ") : wordsOfAny(text);
  return words.map((word) => longForm(word) ?? romanOf(word));
}

/** Every object has a "constructor". */
function longForm(word: string): string | undefined {
  return Object.hasOwn(LONG_FORM, word) ? LONG_FORM[word] : undefined;
}

/** "Kota Bangun 2" and "KOTA BANGUN II" → "kotabangunii" */
export function keyOfName(text: string): string {
  return wordsOfName(text).join("");
}

/** Letters and digits as they are written, for lists in the order of the alphabet. */
export function lettersOfName(text: string): string {
  return PLAIN.test(text) ? text.toLowerCase().replaceAll(" ", "") : wordsOfAny(text).join("");
}

function wordsOfAny(text: string): readonly string[] {
  const plain = text
    .normalize("NFD")
    .replace(/[\p{M}'"`’‘]/gu, "")
    .toLowerCase();
  return plain.match(/[a-z]+|\d+/g) ?? [];
}

const UNITS = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/** Names count up to some dozens; larger numbers stay as they are. */
function romanOf(word: string): string {
  const number = /^\d{1,2}$/.test(word) ? Number(word) : 0;
  if (number < 1 || number > 39) return word;
  return "x".repeat(Math.floor(number / 10)) + (UNITS[number % 10] ?? "");
}
