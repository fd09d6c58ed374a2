/**
 * True if the XML is one element with everything in it opened, closed and quoted as XML wants it, and
 * every program must see the same in it: no processing instruction, no prefix with two meanings, and
 * what makes a workbook stands under the root's prefix, at its own depth. Programs mend what is not
 * so, each in its own way; then nobody knows what the others see.
 */
export function isWellFormed(xml: string): boolean {
  const token = new RegExp(TOKEN, "uy");
  token.lastIndex = DECLARATION.exec(xml)?.[0].length ?? 0;
  const open: string[] = [];
  const namespaces = new Map<string, string>();
  let roots = 0;
  for (let match = token.exec(xml); match !== null; match = token.exec(xml)) {
    const [, text = "", closing, name = "", attributes = "", empty] = match;
    if (open.length === 0 && /[^ \t\r\n]/u.test(text)) return false;
    if (name !== "") {
      if (open.length === 0) roots += 1;
      if (closing === "/" ? open.pop() !== name : !isPlain(attributes, namespaces)) return false;
      if (!isInItsPlace(name, open)) return false;
      if (closing === "" && empty === "") open.push(name);
    }
    if (token.lastIndex === xml.length) return open.length === 0 && roots === 1;
  }
  return false;
}

/** The four characters that XML takes for space; an expression's "\\s" has many more. */
export const SPACE = "[ \\t\\r\\n]";

/** Attributes as XML wants them, none without quotation marks. */
export const SOUND_ATTRIBUTES = `(?:${SPACE}+[\\w:.-]+${SPACE}*=${SPACE}*(?:"[^"<]*"|'[^'<]*'))*`;

/** A tag with the text before it; no text can be matched in two ways. */
const TAG = `<(/?)([A-Za-z_][\\w:.-]*)(${SOUND_ATTRIBUTES})${SPACE}*(/?)>`;
const TOKEN = `([^<]*)(?:${TAG}|$)`;
const DECLARATION = new RegExp(`^<\\?xml${SOUND_ATTRIBUTES}${SPACE}*\\?>`, "u");

/** More than any program writes in one tag. */
const MOST_ATTRIBUTES = 60;

/**
 * No attribute twice, not even under another prefix; and a namespace that a prefix stands for stays
 * what it is to the end of the part.
 */
function isPlain(attributes: string, namespaces: Map<string, string>): boolean {
  if (attributes === "") return true;
  const seen: string[] = [];
  ATTRIBUTE.lastIndex = 0;
  for (let match = ATTRIBUTE.exec(attributes); match; match = ATTRIBUTE.exec(attributes)) {
    const [, name = "", double, single] = match;
    const declared = name.startsWith("xmlns") && (name.length === 5 || name[5] === ":");
    const key = declared ? name : name.slice(name.lastIndexOf(":") + 1);
    if (seen.includes(key) || seen.length >= MOST_ATTRIBUTES) return false;
    seen.push(key);
    if (!declared) continue;
    const meaning = double ?? single ?? "";
    if ((namespaces.get(name) ?? meaning) !== meaning) return false;
    namespaces.set(name, meaning);
  }
  return true;
}

const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** How many elements are open around the tags of each element that makes a workbook. */
const DEPTHS: ReadonlyMap<string, number> = new Map([
  ["sheets", 1],
  ["sheet", 2],
  ["sheetData", 1],
  ["si", 1],
  ["Relationship", 1],
  ["Override", 1],
]);

function isInItsPlace(name: string, open: readonly string[]): boolean {
  const [root = ""] = open;
  const [prefix, local] = partsOf(name);
  const depth = DEPTHS.get(local);
  return depth === undefined || (depth === open.length && prefix === partsOf(root)[0]);
}

function partsOf(name: string): readonly [prefix: string, local: string] {
  const at = name.indexOf(":");
  return at < 0 ? ["", name] : [name.slice(0, at), name.slice(at + 1)];
}
