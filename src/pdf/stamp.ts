import { inflateSync } from "node:zlib";
import { dictOf, listOf, Ref, type PdfDict, type PdfValue } from "./objects.ts";
import type { PdfFile } from "./read-file.ts";

/** A font of a batch, for text that is drawn after the split. */
export interface Huruf {
  readonly font: Ref;
  /** Glyph numbers by letter. */
  readonly glyphs: ReadonlyMap<string, number>;
  /** Advance of a glyph in thousandths of the font size. */
  width(glyph: number): number;
}

/** Letters that are on every foot besides its own text. */
export const HURUF_KAKI = "Halaman dari 0123456789…";

/** The font of a page that is set in one font alone. Throws if it is set in several or none. */
export function hurufOf(file: PdfFile, page: Ref): Huruf {
  const resources = dictOf(file.resolve(dictOf(file.object(page).value).get("/Resources")));
  const fonts = [...dictOf(file.resolve(resources.get("/Font"))).values()];
  const [font] = fonts;
  if (fonts.length !== 1 || !(font instanceof Ref))
    throw new Error(`PDF: the page of letters has ${fonts.length} fonts`);
  const dict = dictOf(file.object(font).value);
  const [descendant] = listOf(file.resolve(dict.get("/DescendantFonts")));
  const widths = readWidths(dictOf(file.resolve(descendant)));
  return { font, glyphs: readToUnicode(file, dict), width: (glyph) => widths.get(glyph) ?? 1000 };
}

export interface Kaki {
  readonly huruf: Huruf;
  /** Name of the font among the resources of the page. */
  readonly nama: string;
  /** At the left, one below the other. */
  readonly baris: readonly string[];
  /** "Halaman 1 dari 2" */
  readonly nomor: string;
  /** Width of the page in points. */
  readonly lebar: number;
}

const MM = 72 / 25.4;
const LEFT = 30 * MM;
const RIGHT = 15 * MM;
const BASELINES = [11.5 * MM, 8 * MM];
const SIZES = [7, 6.5, 6, 5.5];
const GAP = 12;

/** Content that draws the foot of one page, marked as an artifact: readers aloud skip it. */
export function kakiContent({ huruf, nama, baris, nomor, lebar }: Kaki): string {
  const number = glyphsOf(huruf, nomor);
  const numberWidth = widthOf(huruf, number, 7);
  const room = lebar - LEFT - RIGHT - numberWidth - GAP;
  const lines = baris.map((text, index) => {
    const { glyphs, size } = fitted(huruf, text, index === 0 ? room : room + numberWidth + GAP);
    return showText({ nama, size, x: LEFT, y: BASELINES[index] ?? 0, glyphs });
  });
  const x = lebar - RIGHT - numberWidth;
  const page = showText({ nama, size: 7, x, y: BASELINES[0] ?? 0, glyphs: number });
  return `/Artifact <</Type /Pagination/Subtype /Footer>>BDC\nq\n0 g\n${lines.join("")}${page}Q\nEMC\n`;
}

/** The largest size at which a line fits; a line that fits at none is cut. */
function fitted(huruf: Huruf, text: string, room: number) {
  const glyphs = glyphsOf(huruf, text);
  const size = SIZES.find((one) => widthOf(huruf, glyphs, one) <= room) ?? SIZES.at(-1) ?? 5;
  const [dots = 0] = glyphsOf(huruf, "…");
  let shown = glyphs;
  while (shown.length > 1 && widthOf(huruf, shown, size) > room)
    shown = [...glyphs.slice(0, shown.length - 2), dots];
  return { glyphs: shown, size };
}

function glyphsOf({ glyphs }: Huruf, text: string): readonly number[] {
  return [...text].map((letter) => {
    const glyph = glyphs.get(letter);
    if (glyph === undefined) throw new Error(`PDF: the page of letters lacks "${letter}"`);
    return glyph;
  });
}

function widthOf(huruf: Huruf, glyphs: readonly number[], size: number): number {
  return (glyphs.reduce((sum, glyph) => sum + huruf.width(glyph), 0) * size) / 1000;
}

interface Shown {
  readonly nama: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly glyphs: readonly number[];
}

function showText({ nama, size, x, y, glyphs }: Shown): string {
  const hex = glyphs.map((glyph) => glyph.toString(16).padStart(4, "0")).join("");
  return `BT ${nama} ${size} Tf ${x.toFixed(2)} ${y.toFixed(2)} Td <${hex}> Tj ET\n`;
}

/** `[1 [500 600] 7 9 550]`: from glyph 1 on these widths, glyphs 7 to 9 all that one (ISO 32000-1, 9.7.4.3). */
function readWidths(descendant: PdfDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const list = listOf(descendant.get("/W"));
  for (let index = 0; index < list.length;) {
    const first = Number(list[index]);
    const second = list[index + 1];
    if (Array.isArray(second)) {
      for (const [step, width] of second.entries()) widths.set(first + step, Number(width));
      index += 2;
    } else {
      for (let glyph = first; glyph <= Number(second); glyph += 1)
        widths.set(glyph, Number(list[index + 2]));
      index += 3;
    }
  }
  return widths;
}

function readToUnicode(file: PdfFile, font: PdfDict): ReadonlyMap<string, number> {
  const { stream, value } = file.object(font.get("/ToUnicode"));
  if (!stream) throw new Error("PDF: a font without letters");
  const packed = dictOf(value).get("/Filter") === ("/FlateDecode" satisfies PdfValue);
  const text = Buffer.from(packed ? inflateSync(stream) : stream).toString("latin1");
  const glyphs = new Map<string, number>();
  const set = (glyph: number, code: number) => {
    const letter = String.fromCharCode(code);
    if (!glyphs.has(letter)) glyphs.set(letter, glyph);
  };
  for (const [, block = ""] of text.matchAll(/beginbfchar\s([\s\S]*?)endbfchar/g))
    for (const [, glyph = "", code = ""] of block.matchAll(/<(\w+)>\s*<(\w{4})>/g))
      set(parseInt(glyph, 16), parseInt(code, 16));
  for (const [, block = ""] of text.matchAll(/beginbfrange\s([\s\S]*?)endbfrange/g))
    for (const [, from = "", to = "", code = ""] of block.matchAll(
      /<(\w+)>\s*<(\w+)>\s*<(\w{4})>/g,
    ))
      for (let step = 0; step <= parseInt(to, 16) - parseInt(from, 16); step += 1)
        set(parseInt(from, 16) + step, parseInt(code, 16) + step);
  return glyphs;
}
