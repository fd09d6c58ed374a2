/** Attributes of one element by local name, entities decoded. */
export type Attributes = ReadonlyMap<string, string>;

/**
 * The start tags of all elements of that name, whatever their namespace prefix; no more than one
 * above `limit`, which tells the caller that there are too many.
 */
export function findElements(xml: string, name: string, limit: number): readonly Attributes[] {
  const pattern = new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])(${ATTRIBUTES})>`, "gu");
  const found: Attributes[] = [];
  for (const [, attributes = ""] of xml.matchAll(pattern)) {
    found.push(readAttributes(attributes));
    if (found.length > limit) break;
  }
  return found;
}

export function readAttributes(text: string): Attributes {
  const found = new Map<string, string>();
  if (text === "") return found;
  const attribute = new RegExp(ATTRIBUTE, "gu");
  for (let match = attribute.exec(text); match !== null; match = attribute.exec(text)) {
    found.set(match[1] ?? "", unescapeXml(match[2] ?? match[3] ?? ""));
  }
  return found;
}

/** Entities decoded; an unknown entity stays as it is. */
export function unescapeXml(text: string): string {
  return text.includes("&") ? text.replace(ENTITY, decodeEntity) : text;
}

/**
 * The XML with every numeric reference written out as its character: SheetJS cuts off those above
 * U+FFFF and mistakes the others in results of formulas for bytes of UTF-8.
 */
export function writeOutReferences(xml: string): string {
  if (!xml.includes("&#")) return xml;
  return xml.replace(/&#(\d{1,7}|x[\da-f]{1,6});/giu, (entity) => {
    const character = unescapeXml(entity);
    // A number that is no letter: SheetJS would make another letter of it.
    return character === entity ? "\ufffd" : (RESERVED.get(character) ?? character);
  });
}

export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => `&#${character.charCodeAt(0)};`);
}

/**
 * The XML without the prefix that its root element has: `<x:worksheet>` becomes `<worksheet>`.
 * Programs built on the OpenXML SDK write such prefixes; everything after this may ignore them.
 */
export function dropPrefix(xml: string, root: string): string {
  const [, prefix] =
    new RegExp(`<([\\w.-]+):${root}(?=[\\s/>])`, "u").exec(xml.slice(0, 4096)) ?? [];
  if (prefix === undefined) return xml;
  return xml.replaceAll(`<${prefix}:`, "<").replaceAll(`</${prefix}:`, "</");
}

/**
 * What stands between the name of an element and its ">". Written so that no text can be matched in
 * two ways, and counted: a regular expression that backtracks through megabytes is a way to hang us.
 */
const ATTRIBUTES = `[^<>"']*(?:"[^"<]*"[^<>"']*|'[^'<]*'[^<>"']*){0,200}`;
const ATTRIBUTE = /(?:^|[\s:])([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/u;
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d{1,7})|#x([\da-f]{1,6}));/giu;
const NAMED = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);
const RESERVED = new Map([
  ["<", "&lt;"],
  [">", "&gt;"],
  ["&", "&amp;"],
]);

function decodeEntity(entity: string, name?: string, decimal?: string, hex?: string): string {
  if (name !== undefined) return NAMED.get(name.toLowerCase()) ?? entity;
  const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
  return code <= 0x10_ffff ? String.fromCodePoint(code) : entity;
}
