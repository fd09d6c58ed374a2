import { withoutPiledMarks } from "./cells.ts";
import { LIMITS } from "./gate-limits.ts";
import { quoteFound } from "../base/problem.ts";
import { isRefusal, refuse, refuseOdd, type Refusal } from "./gate-refusal.ts";
import type { Archive } from "./inflate.ts";
import type { OtherText } from "./other-text.ts";
import { splitComments, type CommentHomes } from "./parts-comments.ts";
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
  const size = parts.reduce((sum, name) => sum + archive.sizeOf(name), lengthOf(around));
  if (size > LIMITS.otherXml) return refuseWords();
  for (const part of parts) {
    const text = archive.skim(part);
    if (isRefusal(text)) return text;
    if (UNREADABLE.test(text ?? ""))
      return refuseOdd(`bagian ${quoteFound(part)} tidak dapat dibaca.`);
    sources.push(...splitComments({ part, text: text ?? "" }, homes));
  }
  const texts = sources
    .map((source) => ({ ...source, text: withoutPiledMarks(wordsOf(source.text)) }))
    .filter(({ text }) => text !== "");
  return lengthOf(texts) > LIMITS.otherText ? refuseWords() : texts;
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
export function wordsOf(source: string): string {
  const xml = shownXml(source);
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
      pieces.push("\n", ...tellingAttributes(tag, WITH_VALUES.has(name)));
    }
    at = close + 1;
  }
  const lines = pieces.join("").split("\n");
  return [...new Set(lines.map((line) => line.trim()).filter((line) => line !== ""))].join("\n");
}

const TAG_NAME = /^\/?(?:[\w.-]+:)?([\w.-]*)/u;

/** Tags inside one paragraph: what they part belongs together. */
const RUN_TAGS = new Set(["r", "t"]);

const TELLING = new Set([
  ...["name", "descr", "title", "displayName", "userId", "userName", "author", "comment"],
  ...["prompt", "promptTitle", "error", "errorTitle", "display", "tooltip", "location", "url"],
  ...["user", "totalsRowLabel", "alt", "href", "description", "help", "statusBar", "codeName"],
  ...["text", "string"],
]);

/** What a filter or a scenario keeps stays in the file after the column is deleted. */
const WITH_VALUES = new Set(["filter", "customFilter", "inputCells"]);

function tellingAttributes(tag: string, withValue: boolean): readonly string[] {
  if (!tag.includes("=") || tag.length > LIMITS.otherText) return [];
  const attributes = readAttributes(tag);
  const isExternal = /^external$/iu.test(attributes.get("TargetMode") ?? "");
  const external = isExternal ? attributes.get("Target")?.replace(/%40/gu, "@") : "";
  const found = [...attributes]
    .filter(([name]) => TELLING.has(name) || (withValue && name === "val"))
    .map(([, value]) => value);
  return [...found, external ?? ""].filter((value) => value !== "").map((value) => `${value}\n`);
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
