import { dictOf, type PdfDict } from "../pdf/objects.ts";
import type { OpenPdf } from "./pdf-open.ts";

/** What the content of a page shows. */
export interface PageContent {
  /** Text by number of marked content. */
  readonly marked: ReadonlyMap<number, string>;
  /** Text of artifacts, in the order drawn. */
  readonly artifacts: readonly string[];
  /** What is painted outside any mark. */
  readonly unmarked: readonly string[];
}

const PAINTS = new Set(["f", "f*", "S", "s", "B", "B*", "b", "b*", "Tj", "TJ", "Do", "sh"]);

/** Follows the content of a page operator by operator. */
export function contentOf(pdf: OpenPdf, page: PdfDict): PageContent {
  const fonts = fontsOf(pdf, page);
  const contents = pdf.get(page.get("/Contents"));
  const text = (Array.isArray(contents) ? contents : [page.get("/Contents") ?? null])
    .map((ref) => pdf.text(ref))
    .join("\n");
  const marked = new Map<number, string>();
  const artifacts: string[] = [];
  const unmarked: string[] = [];
  let open: readonly (number | "artifact")[] = [];
  let font: ReadonlyMap<string, string> = new Map();
  const show = (shown: string) => {
    const mark = open.at(-1);
    if (mark === "artifact") artifacts.push(shown);
    else if (mark !== undefined) marked.set(mark, (marked.get(mark) ?? "") + shown);
  };
  for (const { operator, operands } of operationsOf(text)) {
    if (operator === "BDC" || operator === "BMC") open = [...open, markOf(operands, open.at(-1))];
    else if (operator === "EMC") open = open.slice(0, -1);
    else if (operator === "Tf") font = fonts.get(/^(\/\S+)/.exec(operands)?.[1] ?? "") ?? new Map();
    else if (operator === "Tj" || operator === "TJ") show(decoded(operands, font));
    if (PAINTS.has(operator) && open.length === 0) unmarked.push(`${operands} ${operator}`);
  }
  if (open.length > 0) throw new Error("marked content without an end");
  return { marked, artifacts, unmarked };
}

interface Operation {
  readonly operator: string;
  readonly operands: string;
}

/** One operation per operator; Chromium's content holds no inline images and no literal strings. */
function* operationsOf(text: string): Iterable<Operation> {
  let start = 0;
  for (const word of text.matchAll(
    /<<[\s\S]*?>>|\/\S+|<[\dA-Fa-f]*>|\[[^\]]*\]|([A-Za-z*'"]+)(?=\s|$)/g,
  )) {
    const operator = word[1];
    if (operator === undefined) continue;
    yield { operator, operands: text.slice(start, word.index).trim() };
    start = word.index + operator.length;
  }
}

/** A mark without a number (its language, its letters) belongs to the one around it. */
function markOf(operands: string, around: number | "artifact" | undefined): number | "artifact" {
  if (operands.startsWith("/Artifact")) return "artifact";
  const mcid = /\/MCID (\d+)/.exec(operands)?.[1];
  if (mcid !== undefined) return Number(mcid);
  if (around === undefined) throw new Error(`a mark without number: ${operands}`);
  return around;
}

function decoded(operands: string, font: ReadonlyMap<string, string>): string {
  const hex = [...operands.matchAll(/<([\dA-Fa-f]*)>/g)].map(([, part]) => part).join("");
  return (hex.match(/.{4}/g) ?? [])
    .map((glyph) => {
      const letter = font.get(glyph.toLowerCase());
      if (letter === undefined) throw new Error(`glyph ${glyph} has no letter`);
      return letter === "\u0000" ? "" : letter;
    })
    .join("");
}

function fontsOf(pdf: OpenPdf, page: PdfDict): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const fonts = pdf.get(dictOf(pdf.get(page.get("/Resources"))).get("/Font"));
  return new Map(
    [...(fonts instanceof Map ? fonts : new Map())].map(([name, ref]) => [
      name as string,
      lettersOf(pdf.text(dictOf(pdf.get(ref)).get("/ToUnicode"))),
    ]),
  );
}

/** Letters by glyph, from a ToUnicode map. */
function lettersOf(map: string): ReadonlyMap<string, string> {
  const letters = new Map<string, string>();
  for (const [, block = ""] of map.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", code = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>/g))
      letters.set(glyph.toLowerCase(), utf16(code));
  for (const [, block = ""] of map.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", code = ""] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g))
      for (let step = 0; step <= parseInt(to, 16) - parseInt(from, 16); step += 1) {
        const glyph = (parseInt(from, 16) + step).toString(16).padStart(4, "0");
        letters.set(glyph, String.fromCharCode(parseInt(code, 16) + step));
      }
  return letters;
}

function utf16(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join("");
}
