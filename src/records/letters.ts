/**
 * A word that mixes letters which look alike and are not: "Bentаngan" with a Cyrillic "а" is another
 * name to every program. Undefined if each word keeps to one script; whole words of another script
 * may stand in any text.
 */
export function findMixedWord(text: string): string | undefined {
  if (!FOREIGN.test(text)) return undefined;
  return text.match(WORD)?.find((word) => LATIN.test(word) && FOREIGN.test(word));
}

/** Digits and letters that only look like those of a code or a number, such as "３３" or "О". */
export function hasLookAlikes(text: string): boolean {
  return /[^\p{ASCII}\p{P}\p{Z}\p{S}]/u.test(text);
}

/** The text in plain digits and letters where it is certain which are meant; undefined if it is not. */
export function plainForm(text: string): string | undefined {
  const plain = text
    .normalize("NFKC")
    .replace(/[ОоOoΟο]/gu, "0")
    .replace(/[ІіӀlI|Ι]/gu, "1");
  return /^[ -~]+$/.test(plain) ? plain : undefined;
}

const LATIN = /[\p{Script=Latin}\p{Nd}]/u;
/** The scripts whose letters are drawn like Latin ones. */
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u;
const WORD = /[\p{L}\p{M}\p{N}]+/gu;
