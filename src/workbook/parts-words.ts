import { LIMITS } from "./gate-limits.ts";
import { isRefusal, refuse, type Refusal } from "./gate-refusal.ts";
import type { Archive } from "./inflate.ts";
import { judgePart } from "./parts-names.ts";
import { readAttributes, unescapeXml } from "./parts-xml.ts";

/** What a part outside the cells says: one line per paragraph or attribute. */
export interface OtherText {
  readonly part: string;
  readonly text: string;
}

/**
 * The words that people left outside cells: comments, properties, text boxes, defined names, links,
 * headers and footers. `around` holds the XML that surrounds the cells of the sheets.
 */
export function readWords(
  archive: Archive,
  around: readonly OtherText[],
): readonly OtherText[] | Refusal {
  const sources: OtherText[] = [...around];
  for (const part of archive.names.filter((name) => judgePart(name) === "words")) {
    const text = archive.skim(part);
    if (isRefusal(text)) return text;
    sources.push({ part, text: text ?? "" });
  }
  if (lengthOf(sources) > LIMITS.otherXml) return refuseWords();
  const texts = sources
    .map(({ part, text }) => ({ part, text: wordsOf(text) }))
    .filter(({ text }) => text !== "");
  return lengthOf(texts) > LIMITS.otherText ? refuseWords() : texts;
}

/** The text nodes and the telling attributes of XML; a text cut into runs is put together again. */
export function wordsOf(xml: string): string {
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
    else if (!inProperties && !RUN_TAGS.has(name)) pieces.push("\n", ...tellingAttributes(tag));
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
]);

function tellingAttributes(tag: string): readonly string[] {
  if (!tag.includes("=") || tag.length > LIMITS.otherText) return [];
  const attributes = readAttributes(tag);
  const external = attributes.get("TargetMode") === "External" ? attributes.get("Target") : "";
  const found = [...attributes].filter(([name]) => TELLING.has(name)).map(([, value]) => value);
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
