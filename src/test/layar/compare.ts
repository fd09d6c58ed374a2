import pixelmatch from "pixelmatch";
import type { Picture } from "./picture.ts";

export interface Comparison {
  /** What differs, in words; "" if nothing does that matters. */
  readonly found: string;
  /** The picture in pale, what differs in red. */
  readonly shown: Picture;
}

/** A colour differs if it does so by more than what few colours in the reference can bring. */
const THRESHOLD = 0.05;
/** Pixels that may differ: the edges of what is scrolled are drawn one way or another. A badge has 100. */
const MOST_PIXELS = 30;

/** Holds a picture against one that the same browser has made: nearly every pixel must be the same. */
export function compareClosely(reference: Picture, actual: Picture): Comparison {
  const { pixels, share, shown } = count(reference, actual, THRESHOLD);
  const height = heights(reference, actual);
  const isSame = pixels <= MOST_PIXELS && height === "";
  return { found: isSame ? "" : `${pixels} pixels (${percent(share)}) differ${height}`, shown };
}

/** Side of the squares whose mean colours are compared when another browser draws. */
const SQUARE = 16;
/**
 * Measured with Chromium 131, 143 and 153 against references of 156, all with other form fields: at most 0.5 % of the
 * squares differed by this much, 1.8 % on the page with a field for a file, and heights by 3.5 %. Where all
 * charts were gone, more than 2.5 % did in 7 pictures of 78: this sees the loss of much, not of one thing.
 */
const ROUGH_THRESHOLD = 0.2;
const MOST_SHARE = 0.025;
/** Of a small picture one square is more than that. */
const MOST_SQUARES = 2;
const MOST_HEIGHT = 0.05;

/**
 * Holds a picture against one of another browser: letters and form fields have other edges and sizes, so the
 * mean colours of squares are compared. A lost style sheet or much that is missing is still seen.
 */
export function compareRoughly(reference: Picture, actual: Picture): Comparison {
  const [was, is] = [inSquares(reference), inSquares(actual)];
  const { pixels, share, shown } = count(was, is, ROUGH_THRESHOLD);
  const off = Math.abs(actual.height / reference.height - 1) > MOST_HEIGHT;
  const height = off ? heights(reference, actual) : "";
  const isSame = (pixels <= MOST_SQUARES || share <= MOST_SHARE) && height === "";
  return { found: isSame ? "" : `${percent(share)} of its area differs${height}`, shown };
}

function count(left: Picture, right: Picture, threshold: number) {
  const [width, height] = [
    Math.min(left.width, right.width),
    Math.min(left.height, right.height),
  ] as const;
  const shown = { width, height, data: new Uint8Array(width * height * 4) };
  const [one, other] = [cropped(left, shown), cropped(right, shown)];
  const options = { threshold, includeAA: true };
  const pixels = pixelmatch(one, other, shown.data, width, height, options);
  return { pixels, share: pixels / (width * height), shown };
}

function cropped({ width, data }: Picture, to: Picture): Uint8Array {
  const size = to.width * to.height * 4;
  if (width === to.width) return data.subarray(0, size);
  const rows = Array.from({ length: to.height }, (_, row) =>
    data.subarray(row * width * 4, (row * width + to.width) * 4),
  );
  return Buffer.concat(rows);
}

function heights(reference: Picture, actual: Picture): string {
  const [was, is] = [reference, actual].map(({ width, height }) => `${width} × ${height}`);
  return was === is ? "" : `, it is ${is} and was ${was}`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(3)} %`;
}

/** A pixel for each square: the mean of its colours. What is less than a square at the ends is left out. */
function inSquares({ width, height, data }: Picture): Picture {
  const [across, down] = [Math.floor(width / SQUARE), Math.floor(height / SQUARE)];
  const sums = new Float64Array(across * down * 4);
  for (let y = 0; y < down * SQUARE; y += 1) {
    for (let x = 0; x < across * SQUARE; x += 1) {
      const to = (Math.floor(y / SQUARE) * across + Math.floor(x / SQUARE)) * 4;
      const from = (y * width + x) * 4;
      for (let n = 0; n < 4; n += 1) sums[to + n] = (sums[to + n] ?? 0) + (data[from + n] ?? 0);
    }
  }
  return { width: across, height: down, data: Uint8Array.from(sums, (sum) => sum / SQUARE ** 2) };
}
