/**
 * A stranger's text on one line for a terminal or a log: no control, format, bidirectional or
 * unassigned characters, no command of GitHub Actions ("::" at the start, "##[" anywhere), no towers
 * of accents; at most `max` characters, with "…" for the rest.
 */
export function plainText(text: string, max = 60): string {
  if (text.length <= max && PLAIN.test(text)) return text;
  const letters = Array.from(
    text
      .normalize("NFC")
      // \p{C} covers control, format, surrogate and unassigned characters.
      .replace(/[\s\p{C}]+/gu, " ")
      .replace(/(\p{M}{2})\p{M}+/gu, "$1")
      .replace(/:(?=:)/g, ": ")
      .replace(/##(?=\[)/g, "## ")
      .trim(),
  );
  return letters.length > max ? `${letters.slice(0, max).join("").trimEnd()}…` : letters.join("");
}

/** Nothing in it could be cleaned: most of what anybody writes. */
const PLAIN = /^[!-"$-9;-~]+(?: [!-"$-9;-~]+)*$/;

/**
 * A stranger's text for a comment on GitHub: shows as it is typed, and nothing of it is Markdown,
 * HTML, a link, a mention, a reference to an issue or commit, an emoji or a formula. One line, at most
 * `max` characters as read.
 *
 * GitHub finds mentions and references in the finished text, where escapes are gone: only a
 * character of no width in between stops it.
 */
export function escapeMarkdown(text: string, max = 60): string {
  return plainText(text, max)
    .replace(MAGIC, (found) => `${found}${GAP}`)
    .replace(COMMIT, (digits) => digits.replace(/.{6}(?=.)/g, `$&${GAP}`))
    .replace(SYNTAX, entity)
    .replace(/^[-+=]/, entity)
    .replace(
      /^(\d+)([.)])(?=\s|$)/,
      (_whole, digits: string, mark: string) => `${digits}${entity(mark)}`,
    );
}

/** Zero-width space. */
const GAP = "\u200b";

/** "@name", "#12", "GH-12", "https://", "mailto:", ":smile:", "www.": what a link begins with. */
const MAGIC = /@|#(?=\d)|GH-(?=\d)|:(?=\S)|www(?=\.)/gi;

/** Seven or more hexadecimal digits, letters and numbers mixed, may be a commit. */
const COMMIT = /\b(?=\d*[a-f])(?=[a-f]*\d)[\da-f]{7,40}\b/gi;

/** Whatever means something to Markdown, HTML or a formula away from the start of a line. */
const SYNTAX = /[&<>|`*_~[\]\\$#]/g;

function entity(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}
