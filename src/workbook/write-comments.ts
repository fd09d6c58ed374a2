import type { WriteSheet } from "hucre";

/**
 * The boxes of a sheet's comments, made as tall as their texts: hucre gives all of them the room of
 * four rows, and Excel shows no more of a text than fits.
 */
export function resizeComments(vml: string, sheet: WriteSheet): string {
  return vml.replace(
    /<x:Anchor>[^<]*<\/x:Anchor>(.*?<x:Row>(\d+)<\/x:Row><x:Column>(\d+)<\/x:Column>)/gs,
    (_, rest: string, row: string, column: string) => {
      const text = sheet.cells?.get(`${row},${column}`)?.comment?.text ?? "";
      const anchor = anchorOf(sheet, { row: Number(row), column: Number(column), text });
      return `<x:Anchor>${anchor.join(",")}</x:Anchor>${rest}`;
    },
  );
}

interface Box {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** Pixels at 96 dpi. A comment has letters of 9 points, about 45 to a line of this width. */
const BOX_WIDTH = 300;
const LINE_HEIGHT = 17;
const LETTERS_PER_LINE = 42;
const GAP = 15;
const DEFAULT_COLUMN = 64;
const DEFAULT_ROW = 20;

/** Where a box begins and ends: column, pixels in it, row, pixels in it, twice. */
function anchorOf(sheet: WriteSheet, { row, column, text }: Box): readonly number[] {
  const right = walk(column + 1, GAP + BOX_WIDTH, (index) => columnPixels(sheet, index));
  const bottom = walk(row, 2 + boxHeight(text), (index) => rowPixels(sheet, index));
  return [column + 1, GAP, row, 2, ...right, ...bottom];
}

function boxHeight(text: string): number {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LETTERS_PER_LINE)), 0);
  return (lines + 1) * LINE_HEIGHT;
}

/** The row or column that holds the point `pixels` after the start of `from`, and its place there. */
function walk(
  from: number,
  pixels: number,
  sizeOf: (index: number) => number,
): readonly [index: number, offset: number] {
  let index = from;
  let rest = pixels;
  while (rest >= sizeOf(index)) {
    rest -= sizeOf(index);
    index += 1;
  }
  return [index, rest];
}

/** Arial 10 has digits of 7 pixels and a column 5 pixels of margin. */
function columnPixels({ columns }: WriteSheet, index: number): number {
  const width = columns?.[index]?.width;
  return width === undefined ? DEFAULT_COLUMN : Math.round(width * 7 + 5);
}

function rowPixels({ rowDefs }: WriteSheet, index: number): number {
  const points = rowDefs?.get(index)?.height;
  return points === undefined ? DEFAULT_ROW : Math.round((points * 4) / 3);
}
