import { withoutPiledMarks } from "./cells.ts";
import { LIMITS } from "./gate-limits.ts";
import { onForget } from "../base/memo.ts";
import { quoteFound } from "../base/problem.ts";
import { isRefusal, refuse, refuseOdd, type Refusal } from "./gate-refusal.ts";
import type { Archive } from "./inflate.ts";
import { literalsOf } from "./number-format.ts";
import type { OtherText } from "./other-text.ts";
import { splitComments, type CommentHomes } from "./parts-comments.ts";
import { lettersIn, withoutCodes } from "./parts-letters.ts";
import { judgePart } from "./parts-names.ts";
import { readAttributes, unescapeXml } from "./parts-xml.ts";

/**
 * The words that people left outside cells: comments, properties, text boxes, defined names, links,
 * headers and footers. `around` holds the XML that surrounds the cells of the sheets.
 */
export function readWords(
  archive: Archive,
  around: readonly OtherText[],
  homes: CommentHomes,
): readonly OtherText[] | Refusal {
  const sources: OtherText[] = [...around];
  const parts = archive.names.filter((name) => judgePart(name) === "words");
  const binaries = archive.names.filter((name) => judgePart(name) === "letters");
  const size = [...parts, ...binaries].reduce(
    (sum, name) => sum + archive.sizeOf(name),
    lengthOf(around),
  );
  if (size > LIMITS.otherXml) return refuseWords();
  for (const part of parts) {
    const text = archive.skim(part);
    if (isRefusal(text)) return text;
    if (UNREADABLE.test(text ?? ""))
      return refuseOdd(`bagian ${quoteFound(part)} tidak dapat dibaca.`);
    sources.push(...splitComments({ part, text: text ?? "" }, homes));
  }
  const letters = readLetters(archive, binaries);
  if (isRefusal(letters)) return letters;
  const texts = [
    ...sources.map((source) => ({ ...source, text: wordsOf(source.text, source.part) })),
    ...letters,
    { part: "[nama bagian]", text: archive.names.filter(isTelling).join("\n") },
  ]
    .map((source) => ({ ...source, text: withoutPiledMarks(source.text) }))
    .filter(({ text }) => text !== "");
  return lengthOf(texts) > LIMITS.otherText ? refuseWords() : texts;
}

function readLetters(archive: Archive, names: readonly string[]): readonly OtherText[] | Refusal {
  const found: OtherText[] = [];
  for (const part of names) {
    const bytes = archive.bytesOf(part);
    if (isRefusal(bytes)) return bytes;
    found.push({ part, text: lettersIn(bytes ?? new Uint8Array()) });
  }
  return found;
}

/** Names of parts are in the file too; those of core properties are random letters and digits. */
function isTelling(name: string): boolean {
  return /\d{7}|@/u.test(name) && !/\.psmdcp$/iu.test(name);
}

/** Another encoding than UTF-8, or words that the part defines for itself. */
const UNREADABLE = /\u0000|\ufffd{2}|<!(?:DOCTYPE|ENTITY)/iu;

/** Without what no reader shows: instructions and comments; marked text as text. */
function shownXml(xml: string): string {
  return cutOut(cutOut(xml, "<?", "?>"), "<!--", "-->")
    .replaceAll("<![CDATA[", "")
    .replaceAll("]]>", "");
}

function cutOut(text: string, from: string, to: string): string {
  const [first = "", ...pieces] = text.split(from);
  return [first, ...pieces.map((piece) => piece.slice(indexOrEnd(piece, to, 0) + to.length))].join(
    "",
  );
}

/** The text nodes and the telling attributes of XML; a text cut into runs is put together again. */
export function wordsOf(source: string, part: string): string {
  const known = KNOWN.get(part)?.get(source);
  if (known !== undefined) return known;
  const words = findWords(source, part);
  remember(part, source, words);
  return words;
}

/** Words by XML, by part: notes and drawings are the same in all workbooks of one template. */
const KNOWN = new Map<string, Map<string, string>>();
let remembered = 0;
onForget(forget);
/** Letters of XML. */
const MOST_REMEMBERED = 2_000_000;

function remember(part: string, source: string, words: string): void {
  remembered += source.length;
  if (remembered > MOST_REMEMBERED) return forget();
  const ofPart = KNOWN.get(part) ?? new Map<string, string>();
  ofPart.set(source, words);
  KNOWN.set(part, ofPart);
}

function forget(): void {
  KNOWN.clear();
  remembered = 0;
}

function findWords(source: string, part: string): string {
  const xml = withoutCodes(shownXml(source), part);
  const telling = WITH_ANYTHING.test(part) ? isAnyText : isTellingName;
  const pieces: string[] = [];
  let inProperties = false;
  let at = 0;
  while (at < xml.length) {
    const open = indexOrEnd(xml, "<", at);
    const close = indexOrEnd(xml, ">", open);
    pieces.push(unescapeXml(xml.slice(at, open)));
    const tag = xml.slice(open + 1, close);
    const [, name = ""] = TAG_NAME.exec(tag) ?? [];
    if (name === "rPr") inProperties = !tag.startsWith("/") && !tag.endsWith("/");
    else if (!inProperties && !RUN_TAGS.has(name)) {
      pieces.push("\n");
      const wanted = WITH_VALUES.has(name) ? isValue : telling;
      if (wanted !== isTellingName || ANY_TELLING.test(tag))
        pieces.push(...tellingAttributes(tag, wanted));
    }
    at = close + 1;
  }
  const lines = pieces.join("").split("\n");
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ""))].join("\n");
}

const TAG_NAME = /^\/?(?:[\w.-]+:)?([\w.-]*)/u;

/** Tags inside one paragraph: what they part belongs together. */
const RUN_TAGS = new Set(["r", "t", "fld"]);

const TELLING = new Set([
  ...["name", "descr", "title", "displayName", "userId", "userName", "author", "comment"],
  ...["prompt", "promptTitle", "error", "errorTitle", "display", "tooltip", "location", "url"],
  ...["user", "totalsRowLabel", "alt", "href", "description", "help", "statusBar", "codeName"],
  ...["text", "string", "customList", "caption", "destinationFile", "formatCode"],
]);

/** Nearly no tag has one of these attributes. */
const ANY_TELLING = new RegExp(`(?:^|[\\s:])(?:${[...TELLING].join("|")}|TargetMode)\\s*=`, "u");

/** What a filter, a scenario or an add-in keeps stays in the file after the column is deleted. */
const WITH_VALUES = new Set(["filter", "customFilter", "inputCells", "property"]);

/** Parts in which programs of all kinds leave what they like. */
const WITH_ANYTHING = /^(?:docProps|customXml|docMetadata)\//iu;

type IsTelling = (name: string, value: string) => boolean;

const isTellingName: IsTelling = (name) => TELLING.has(name);
const isValue: IsTelling = (name) => TELLING.has(name) || name === "val" || name === "value";
/** Identifiers hold digits between letters from a to f, and addresses of schemas hold years. */
const isAnyText: IsTelling = (_name, value) =>
  !/^https?:\/\//iu.test(value) && (!/^[\da-fx{}-]+$/iu.test(value) || !/[a-f]/iu.test(value));

function tellingAttributes(tag: string, isTelling: IsTelling): readonly string[] {
  if (!tag.includes("=")) return [];
  const attributes = readAttributes(tag);
  const isExternal = /^external$/iu.test(attributes.get("TargetMode") ?? "");
  const external = isExternal ? attributes.get("Target")?.replace(/%40/gu, "@") : "";
  const found = [...attributes]
    .filter(([name, value]) => isTelling(name, value))
    .map(([name, value]) => (name === "formatCode" ? literalsOf(value) : value));
  return [...found, external ?? ""].map((value) => `${value}\n`);
}

function lengthOf(texts: readonly OtherText[]): number {
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

function indexOrEnd(text: string, wanted: string, from: number): number {
  const index = text.indexOf(wanted, from);
  return index < 0 ? text.length : index;
}

function refuseWords(): Refusal {
  return refuse(
    "berkas-melampaui-batas",
    "buku kerja ini memuat terlalu banyak teks di luar sel (komentar, kotak teks, sifat berkas).",
    "hapus komentar dan kotak teks, simpan, lalu unggah ulang.",
  );
}
