import { deflateSync } from "node:zlib";
import { PNG } from "pngjs";
import { crc32 } from "../../base/crc32.ts";

export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8Array;
}

export function readPicture(png: Uint8Array): Picture {
  return PNG.sync.read(Buffer.from(png));
}

/**
 * A PNG in few colours, which names its maker. Text in small is mostly shades of grey: as a browser
 * writes it, it takes three times as many bytes.
 */
export function writeReference({ width, height, data }: Picture, maker: string): Buffer {
  const colours: number[] = [];
  const numbers = new Int16Array(LEVELS ** 3).fill(-1);
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    const colour = colourAt(data, at * 4);
    if (numbers[colour] === -1) numbers[colour] = numberOf(colours, colour);
    // Each row begins with the number of its filter: none.
    rows[at + Math.floor(at / width) + 1] = numbers[colour] ?? 0;
  }
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", [...bytesOf(width), ...bytesOf(height), 8, INDEXED, 0, 0, 0]),
    chunk("tEXt", Buffer.from(`${MAKER}${maker}`, "latin1")),
    chunk("PLTE", colours.flatMap(channelsOf)),
    chunk("IDAT", deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk("IEND", []),
  ]);
}

/** Who made a reference; "" for a picture that does not tell. */
export function makerOf(png: Buffer): string {
  const at = png.indexOf(`tEXt${MAKER}`, 0, "latin1");
  if (at < 0) return "";
  const start = at + 4;
  return png.toString("latin1", start + MAKER.length, start + png.readUInt32BE(at - 4));
}

/** A PNG with every colour as it is. */
export function writePicture({ width, height, data }: Picture): Buffer {
  const png = new PNG({ width, height });
  png.data.set(data);
  return PNG.sync.write(png);
}

/** The largest error of a channel that fewer colours bring is half of it; black and white stay. */
const STEP = 17;
const LEVELS = 16;
const INDEXED = 3;
const MOST_COLOURS = 256;
const MAKER = "Software\0";

function colourAt(data: Uint8Array, at: number): number {
  return (levelAt(data, at) * LEVELS + levelAt(data, at + 1)) * LEVELS + levelAt(data, at + 2);
}

function levelAt(data: Uint8Array, at: number): number {
  return Math.round((data[at] ?? 0) / STEP);
}

function channelsOf(colour: number): readonly number[] {
  const [red, rest] = [Math.floor(colour / LEVELS ** 2), colour % LEVELS ** 2];
  return [red, Math.floor(rest / LEVELS), rest % LEVELS].map((level) => level * STEP);
}

/** The place of a colour in the list, to which it is added; the nearest once the list is full. */
function numberOf(colours: number[], colour: number): number {
  if (colours.length < MOST_COLOURS) return colours.push(colour) - 1;
  const far = colours.map((other) => distance(channelsOf(other), channelsOf(colour)));
  return far.indexOf(Math.min(...far));
}

function distance(left: readonly number[], right: readonly number[]): number {
  return left.reduce((sum, value, at) => sum + Math.abs(value - (right[at] ?? 0)), 0);
}

function chunk(name: string, data: Uint8Array | readonly number[]): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), Buffer.from(data)]);
  return Buffer.from([...bytesOf(data.length), ...body, ...bytesOf(crc32(body))]);
}

function bytesOf(number: number): readonly number[] {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number);
  return [...bytes];
}
