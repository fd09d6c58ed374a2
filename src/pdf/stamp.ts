import { fontsOf, readFont, type Huruf } from "./fonts.ts";
import { dictOf, type Ref } from "./objects.ts";
import type { PdfFile } from "./read-file.ts";

/** Letters that are on every foot besides its own text. */
export const HURUF_KAKI = "Halaman dari 0123456789…";

/** The font of a page that is set in one font alone. Throws if it is set in several or none. */
export function hurufOf(file: PdfFile, page: Ref): Huruf {
  const fonts = [...fontsOf(file, dictOf(file.object(page).value)).values()];
  const [font] = fonts;
  if (fonts.length !== 1 || !font)
    throw new Error(`PDF: the page of letters has ${fonts.length} fonts`);
  const huruf = readFont(file, font);
  if (!huruf) throw new Error("PDF: the page of letters is set in a font of another kind");
  return huruf;
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
const BASELINES = [14.2 * MM, 11.1 * MM, 8 * MM];
const SIZES = [7, 6.5, 6];
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
  const size = SIZES.find((one) => widthOf(huruf, glyphs, one) <= room) ?? SIZES.at(-1) ?? 6;
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
