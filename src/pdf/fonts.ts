import { inflateSync } from "node:zlib";
import { dictOf, listOf, Ref, type PdfDict, type PdfValue } from "./objects.ts";
import type { PdfFile } from "./read-file.ts";

/** A font of a batch: what its glyphs mean and how wide they are. */
export interface Huruf {
  readonly font: Ref;
  /** Glyph numbers by letter. */
  readonly glyphs: ReadonlyMap<string, number>;
  /** Advance of a glyph in thousandths of the font size. */
  width(glyph: number): number;
}

/** The fonts of a page by their names in its content: "/F5". */
export function fontsOf(file: PdfFile, page: PdfDict): ReadonlyMap<string, Ref> {
  const fonts = file.resolve(dictOf(file.resolve(page.get("/Resources"))).get("/Font"));
  const entries = fonts instanceof Map ? [...fonts] : [];
  return new Map(entries.flatMap(([name, ref]) => (ref instanceof Ref ? [[name, ref]] : [])));
}

/** Reads a font as Chromium embeds it: glyph numbers of two bytes, widths, letters. Null for another kind. */
export function readFont(file: PdfFile, font: Ref): Huruf | null {
  const dict = dictOf(file.object(font).value);
  if (dict.get("/Subtype") !== "/Type0") return null;
  const [descendant] = listOf(file.resolve(dict.get("/DescendantFonts")));
  const cid = dictOf(file.resolve(descendant));
  const widths = readWidths(file, cid);
  const others = Number(cid.get("/DW") ?? 1000);
  return { font, glyphs: readToUnicode(file, dict), width: (glyph) => widths.get(glyph) ?? others };
}

/** `[1 [500 600] 7 9 550]`: from glyph 1 on these widths, glyphs 7 to 9 all that one (ISO 32000-1, 9.7.4.3). */
function readWidths(file: PdfFile, descendant: PdfDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const list = listOf(file.resolve(descendant.get("/W")));
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
