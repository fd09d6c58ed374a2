import type { Huruf } from "./fonts.ts";

export interface ContentInput {
  /** Fonts by their names in the content: "/F5". */
  readonly fonts: ReadonlyMap<string, Huruf>;
  /** Marked content that readers aloud shall skip: heads of tables repeated on a later page. */
  readonly repeated: ReadonlySet<number>;
}

/**
 * The content of a page as Chromium writes it, made better for readers aloud and smaller. What is painted
 * without a mark, and what is repeated, becomes an artifact; lines of text end with a blank, so that words
 * do not run together; glyphs that Chromium places one by one are shown line by line. Nothing moves by more
 * than a hundredth of a point.
 */
export function cleanContent(content: string, input: ContentInput): string {
  const lines = content.split("\n");
  const out: string[] = [];
  const state: State = { depth: 0, path: null };
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line === "BT") {
      const end = lines.indexOf("ET", index);
      if (end < 0) throw new Error("PDF: text without an end");
      const shown = showText(lines.slice(index + 1, end), { ...input, next: nextLine(lines, end) });
      out.push(...(state.depth === 0 && shown.length > 0 ? artifact(shown) : shown));
      index = end;
    } else passLine(line, { out, state, input });
  }
  return out.join("\n");
}

interface State {
  /** Marks that are open. */
  depth: number;
  /** Where in the output the path begins that is being drawn. */
  path: number | null;
}

interface Pass {
  readonly out: string[];
  readonly state: State;
  readonly input: ContentInput;
}

const PATH = / (?:m|l|c|v|y|re)$|^h$/;
const PAINT = /^(?:f|F|f\*|S|s|B|B\*|b|b\*)$/;
const ALONE = / (?:Do|sh)$/;

function passLine(line: string, { out, state, input }: Pass): void {
  if (line.endsWith("BDC")) {
    state.depth += 1;
    const mcid = Number(/\/MCID (\d+) /.exec(line)?.[1]);
    out.push(input.repeated.has(mcid) ? "/Artifact <</Type /Pagination>>BDC" : line);
    return;
  }
  if (line === "EMC") state.depth -= 1;
  if (state.depth === 0 && ALONE.test(line)) {
    out.push(...artifact([line]));
    return;
  }
  if (PATH.test(line)) state.path ??= out.length;
  out.push(line);
  if (PAINT.test(line) && state.depth === 0 && state.path !== null)
    out.push(...artifact(out.splice(state.path)));
  if (!PATH.test(line)) state.path = null;
}

function artifact(lines: readonly string[]): readonly string[] {
  return ["/Artifact BMC", ...lines, "EMC"];
}

interface TextInput extends ContentInput {
  /** The matrix of the text that follows, if nothing but its own place differs; null at another place. */
  readonly next: string | null;
}

const START = /^(.*) (-?[\d.]+) (-?[\d.]+) Tm$/;
const STEP = /^(?:(-?[\d.]+) (-?[\d.]+) Td )?<([\dA-Fa-f]+)> Tj$/;

/**
 * One text object, its glyphs in one operator where they stand on one line. Text of another font or with
 * marks of its own (one glyph for several letters, right to left) stays as it is.
 */
function showText(lines: readonly string[], { fonts, next }: TextInput): readonly string[] {
  if (lines.length === 0) return [];
  const [, name = "", size = ""] = /^(\/\S+) ([\d.]+) Tf$/.exec(lines[0] ?? "") ?? [];
  const matrix = START.exec(lines[1] ?? "");
  const font = fonts.get(name);
  const steps = lines.slice(2).map((line) => STEP.exec(line));
  if (!font || !matrix || !steps.every((step) => step !== null)) return ["BT", ...lines, "ET"];
  const row = new Row(font, Number(size));
  for (const [, x = 0, y = 0, hex = ""] of steps) row.add(Number(x), Number(y), hex);
  if (next !== matrix[3]) row.endLine();
  return ["BT", lines[0] ?? "", lines[1] ?? "", ...row.finish(), "ET"];
}

/** Letters after which a line may end in the middle of a word. */
const HOLD = ["-", "/", " "];

type Point = readonly [x: number, y: number];

/** Collects glyphs; positions are kept by numbers between them, in thousandths of the font size. */
class Row {
  private readonly font: Huruf;
  private readonly size: number;
  private readonly out: string[] = [];
  private parts: string[] = [];
  private hex = "";
  /** Where Chromium's line begins by now, where ours does, and where the glyphs begin that are collected. */
  private line: Point = [0, 0];
  private ours: Point = [0, 0];
  private start: Point = [0, 0];
  /** How far right of its beginning the pen is. */
  private pen = 0;

  constructor(font: Huruf, size: number) {
    this.font = font;
    this.size = size;
  }

  add(x: number, y: number, hex: string): void {
    this.line = [this.line[0] + x, this.line[1] + y];
    if (y !== 0) this.flush();
    if (this.hex === "") {
      this.start = this.line;
      this.pen = 0;
    } else this.adjust(this.line[0] - this.start[0]);
    this.hex += hex;
    for (let index = 0; index < hex.length; index += 4)
      this.pen += (this.font.width(parseInt(hex.slice(index, index + 4), 16)) * this.size) / 1000;
  }

  endLine(): void {
    const blank = this.font.glyphs.get(" ");
    const last = parseInt(this.hex.slice(-4), 16);
    if (blank === undefined || HOLD.some((letter) => this.font.glyphs.get(letter) === last)) return;
    this.hex += blank.toString(16).toUpperCase().padStart(4, "0");
  }

  finish(): readonly string[] {
    this.flush();
    return this.out;
  }

  /** A number moves what follows to the left. */
  private adjust(wanted: number): void {
    const ahead = this.pen - wanted;
    if (Math.abs(ahead) < 0.01) return;
    const moved = Math.round((ahead * 10_000) / this.size) / 10;
    if (moved === 0) return;
    this.parts.push(`<${this.hex}>`, String(moved));
    this.hex = "";
    this.pen -= (moved * this.size) / 1000;
  }

  private flush(): void {
    if (this.hex !== "") this.parts.push(`<${this.hex}>`);
    if (this.parts.length === 0) return;
    const [x, y] = [this.start[0] - this.ours[0], this.start[1] - this.ours[1]];
    const move = x === 0 && y === 0 ? "" : `${short(x)} ${short(y)} Td `;
    const shown = this.parts.length === 1 ? `${this.parts[0]} Tj` : `[${this.parts.join("")}] TJ`;
    this.out.push(`${move}${shown}`);
    this.ours = this.start;
    this.parts = [];
    this.hex = "";
  }
}

function short(value: number): string {
  return String(Math.round(value * 10_000) / 10_000);
}

/** Height of the next text on the page; null if it lies in another frame or there is none. */
function nextLine(lines: readonly string[], end: number): string | null {
  for (let index = end + 1; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (line.endsWith(" cm")) return null;
    const start = line.endsWith(" Tm") ? START.exec(line) : null;
    if (start) return start[3] ?? null;
  }
  return null;
}
