/**
 * True if the XML is one element with everything in it opened, closed and quoted as XML wants it.
 * Programs mend what is not, each in its own way; so nobody knows what the others see.
 */
export function isWellFormed(xml: string): boolean {
  const start = xml.startsWith("<?xml") ? DECLARATION.exec(xml)?.[0].length : 0;
  if (start === undefined) return false;
  const token = new RegExp(TOKEN, "uy");
  token.lastIndex = start;
  const open: string[] = [];
  let roots = 0;
  for (let match = token.exec(xml); match !== null; match = token.exec(xml)) {
    const [whole, text = "", closing, name = "", attributes = "", empty] = match;
    if (open.length === 0 && /[^ \t\r\n]/u.test(text)) return false;
    if (name !== "") {
      if (open.length === 0) roots += 1;
      if (closing === "/" ? open.pop() !== name : repeats(attributes)) return false;
      if (closing === "" && empty === "") open.push(name);
    }
    if (token.lastIndex === xml.length) return open.length === 0 && roots === 1;
    if (whole === "") return false;
  }
  return false;
}

/** The four characters that XML takes for space; an expression's "\\s" has many more. */
export const SPACE = "[ \\t\\r\\n]";

/** Attributes as XML wants them, none without quotation marks. */
export const SOUND_ATTRIBUTES = `(?:${SPACE}+[\\w:.-]+${SPACE}*=${SPACE}*(?:"[^"<]*"|'[^'<]*'))*`;

/** A tag with the text before it; no text can be matched in two ways. */
const TAG = `<(/?)([A-Za-z_][\\w:.-]*)(${SOUND_ATTRIBUTES})${SPACE}*(/?)>`;
const TOKEN = `([^<]*)(?:${TAG}|<\\?(?!xml\\b)[^<>]*\\?>|$)`;
const DECLARATION = new RegExp(`^<\\?xml${SOUND_ATTRIBUTES}${SPACE}*\\?>`, "u");

function repeats(attributes: string): boolean {
  if (attributes === "") return false;
  const names = Array.from(
    attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"[^"]*"|'[^']*')/gu),
    ([, name]) => name,
  );
  return new Set(names).size !== names.length;
}
