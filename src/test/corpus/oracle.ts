/**
 * A second way to read a workbook, which shares nothing with the first: a walk over the tags, with no
 * expression of the gate and without SheetJS. It believes everything; it is there to count.
 */

/** Sheet name to address to what the cell shows; an error or a bare formula is null. */
export type Shown = ReadonlyMap<string, ReadonlyMap<string, Value>>;
type Value = string | number | boolean | null;

/** Every cell that holds something, as the parts say; throws if a cell stands twice. */
export function readByTags(parts: ReadonlyMap<string, string>): Shown {
  const find = (path: string): string => {
    const key = [...parts.keys()].find((name) => name.toLowerCase() === path.toLowerCase());
    return key === undefined ? "" : (parts.get(key) ?? "");
  };
  const workbook = linkOf(find("_rels/.rels"), "officeDocument")?.target ?? "";
  const folder = workbook.slice(0, workbook.lastIndexOf("/") + 1);
  const rels = find(`${folder}_rels/${workbook.slice(folder.length)}.rels`);
  const strings = linkOf(rels, "sharedStrings");
  const texts = strings ? readTexts(find(under(folder, strings.target))) : [];
  const sheets = tagsOf(find(workbook)).filter(({ name, opens }) => opens && name === "sheet");
  return new Map(
    sheets.map(({ attributes }) => {
      const link = linksOf(rels).find(({ id }) => id === attributes.get("id"));
      return [
        attributes.get("name") ?? "",
        readCells(find(under(folder, link?.target ?? "")), texts),
      ] as const;
    }),
  );
}

interface Tag {
  /** Without prefix. */
  readonly name: string;
  readonly opens: boolean;
  readonly closes: boolean;
  readonly attributes: ReadonlyMap<string, string>;
  /** The text between this tag and the next, decoded. */
  readonly text: string;
}

function tagsOf(xml: string): readonly Tag[] {
  const tags: Tag[] = [];
  let at = xml.indexOf("<");
  while (at >= 0) {
    const end = endOfTag(xml, at);
    const next = xml.indexOf("<", end + 1);
    const inner = xml.slice(at + 1, end);
    const closing = inner.startsWith("/");
    const selfClosing = inner.endsWith("/");
    const body = inner.slice(closing ? 1 : 0, selfClosing ? -1 : undefined);
    const space = firstSpace(body);
    tags.push({
      name: body.slice(0, space).split(":").at(-1) ?? "",
      opens: !closing,
      closes: closing || selfClosing,
      attributes: attributesOf(body.slice(space)),
      text: decode(xml.slice(end + 1, next < 0 ? undefined : next)),
    });
    at = next;
  }
  return tags;
}

/** The ">" that no quotation marks enclose. */
function endOfTag(xml: string, from: number): number {
  let quote = "";
  for (let at = from; at < xml.length; at += 1) {
    const letter = xml.charAt(at);
    if (quote !== "") {
      if (letter === quote) quote = "";
    } else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === ">") return at;
  }
  return xml.length;
}

function firstSpace(text: string): number {
  const spaces = [" ", "\n", "\t", "\r"].map((space) => text.indexOf(space));
  return Math.min(text.length, ...spaces.filter((at) => at >= 0));
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let at = text.indexOf("=");
  let from = 0;
  while (at >= 0) {
    const name = text.slice(from, at).trim().split(":").at(-1) ?? "";
    const rest = text.slice(at + 1).trimStart();
    const start = text.length - rest.length;
    const end = text.indexOf(rest.charAt(0), start + 1);
    if (end < 0) return found;
    found.set(name, decode(text.slice(start + 1, end)));
    from = end + 1;
    at = text.indexOf("=", from);
  }
  return found;
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  amp: "&",
  quot: '"',
  apos: "'",
};

function decode(text: string): string {
  const [first = "", ...rest] = text.split("&");
  return (
    first +
    rest
      .map((piece) => {
        const end = piece.indexOf(";");
        const name = end < 0 ? "" : piece.slice(0, end);
        const letter = name.startsWith("#")
          ? numbered(name.slice(1))
          : ENTITIES[name.toLowerCase()];
        return letter === undefined ? `&${piece}` : letter + piece.slice(end + 1);
      })
      .join("")
  );
}

function numbered(digits: string): string | undefined {
  const isHex = digits.startsWith("x") || digits.startsWith("X");
  const code = isHex ? Number(`0x${digits.slice(1)}`) : Number(digits);
  if (!Number.isInteger(code) || digits === "" || digits.length > 7) return undefined;
  return code > 0x10ffff ? "\ufffd" : String.fromCodePoint(code);
}

interface Link {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function linksOf(xml: string): readonly Link[] {
  return tagsOf(xml)
    .filter(({ name, opens }) => opens && name === "Relationship")
    .map(({ attributes }) => ({
      id: attributes.get("Id") ?? "",
      type: attributes.get("Type")?.split("/").at(-1) ?? "",
      target: attributes.get("Target") ?? "",
    }));
}

function linkOf(xml: string, type: string): Link | undefined {
  const link = linksOf(xml).find((each) => each.type === type);
  return (
    link && { ...link, target: type === "officeDocument" ? under("", link.target) : link.target }
  );
}

function under(folder: string, target: string): string {
  const path = target.startsWith("/") ? target.slice(1) : folder + target;
  const kept: string[] = [];
  for (const step of path.split("/")) {
    if (step === "..") kept.pop();
    else if (step !== "." && step !== "") kept.push(step);
  }
  return kept.join("/");
}

/** The text of each item: its runs together, without readings. */
function readTexts(xml: string): readonly string[] {
  const texts: string[] = [];
  let reading = 0;
  for (const { name, opens, closes, text } of tagsOf(xml)) {
    if (name === "si" && opens) texts.push("");
    if (name === "rPh") reading += (opens ? 1 : 0) - (closes ? 1 : 0);
    const shown = name === "t" && opens && !closes && reading === 0;
    if (shown) texts.push((texts.pop() ?? "") + text);
  }
  return texts;
}

interface OpenCell {
  readonly address: string;
  readonly type: string;
  value: string;
  inline: string;
  formula: boolean;
}

function readCells(xml: string, texts: readonly string[]): ReadonlyMap<string, Value> {
  const cells = new Map<string, Value>();
  let row = 0;
  let column = 0;
  let cell: OpenCell | undefined;
  let reading = 0;
  for (const { name, opens, closes, attributes, text } of tagsOf(xml)) {
    if (name === "row" && opens) {
      row = Number(attributes.get("r") ?? row + 1);
      column = 0;
    }
    if (name === "c" && opens) {
      const address = attributes.get("r") ?? `${lettersOf(column + 1)}${row}`;
      column = numberOf(address.replace(/\d+$/, ""));
      cell = { address, type: attributes.get("t") ?? "n", value: "", inline: "", formula: false };
    }
    if (name === "rPh") reading += (opens ? 1 : 0) - (closes ? 1 : 0);
    if (cell && opens && !closes) {
      if (name === "v") cell.value += text;
      if (name === "t" && reading === 0) cell.inline += text;
    }
    if (cell && name === "f" && opens)
      cell.formula ||= text !== "" || attributes.get("t") === "shared";
    if (cell && name === "c" && closes) {
      const shown = valueOf(cell, texts);
      if (shown !== undefined) {
        if (cells.has(cell.address)) throw new Error(`cell stands twice: ${cell.address}`);
        cells.set(cell.address, shown);
      }
      cell = undefined;
    }
  }
  return cells;
}

/** Undefined for a cell that holds nothing. */
function valueOf(
  { type, value, inline, formula }: OpenCell,
  texts: readonly string[],
): Value | undefined {
  const text =
    type === "s" && value !== "" ? texts[Number(value)] : type === "inlineStr" ? inline : value;
  if (type === "e") return null;
  if (text === undefined || text === "")
    return formula ? (type === "str" || type === "inlineStr" ? "" : null) : undefined;
  if (type === "s" || type === "str" || type === "inlineStr")
    return hidesLetters(text) ? null : escapes(text);
  if (type === "b") return text === "1" ? true : text === "0" ? false : null;
  const number = Number(text);
  return type === "n" &&
    text.trim() === text &&
    Number.isFinite(number) &&
    !/^0[xob]|^\+/i.test(text)
    ? number
    : null;
}

/** "_x0041_" is an "A" to Excel, and a carriage return before a line feed is none to SheetJS. */
function escapes(text: string): string {
  return text
    .replace(/_x([\da-f]{4})_/gi, (_all, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    )
    .replaceAll("\r\n", "\n");
}

/** Escapes of letters are read in two ways, so they are errors; of "_" and of controls they are not. */
function hidesLetters(text: string): boolean {
  return [...text.matchAll(/_x([\da-f]{4})_/gi)].some(([, hex = ""]) => {
    const code = Number.parseInt(hex, 16);
    return (code > 0x9f && code < 0xfffe) || (code > 0x1f && code < 0x7f && code !== 0x5f);
  });
}

function lettersOf(column: number): string {
  const rest = (column - 1) % 26;
  const before = (column - 1 - rest) / 26;
  return (before === 0 ? "" : lettersOf(before)) + String.fromCharCode(65 + rest);
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
