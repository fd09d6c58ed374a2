import { inflateSync } from "node:zlib";

const WOFF_HEAD = 44;
const WOFF_ENTRY = 20;
const SFNT_HEAD = 12;
const SFNT_ENTRY = 16;

/** Unpacks a WOFF file: each table of the font was packed by itself. Throws for any other file. */
export function unpackWoff(woff: Buffer): Buffer {
  if (woff.toString("latin1", 0, 4) !== "wOFF") throw new Error("not a WOFF file");
  const count = woff.readUInt16BE(12);
  const head = sfntHead(woff, count);
  const parts = [head];
  let at = head.length;
  for (let index = 0; index < count; index += 1) {
    const entry = WOFF_HEAD + WOFF_ENTRY * index;
    const table = unpackTable(woff, entry);
    const place = SFNT_HEAD + SFNT_ENTRY * index;
    woff.copy(head, place, entry, entry + 4);
    woff.copy(head, place + 4, entry + 16, entry + 20);
    head.writeUInt32BE(at, place + 8);
    head.writeUInt32BE(table.length, place + 12);
    const whole = Buffer.concat([table, Buffer.alloc(-table.length & 3)]);
    parts.push(whole);
    at += whole.length;
  }
  return Buffer.concat(parts);
}

/** A table that would not get smaller is stored as it is. */
function unpackTable(woff: Buffer, entry: number): Buffer {
  const [offset, packed, length] = [4, 8, 12].map((at) => woff.readUInt32BE(entry + at)) as [
    number,
    number,
    number,
  ];
  const bytes = woff.subarray(offset, offset + packed);
  const table = packed < length ? inflateSync(bytes) : bytes;
  if (table.length !== length) throw new Error("a table of the WOFF file is cut");
  return table;
}

/** Flavour, number of tables, and what a reader needs to halve its way to one. */
function sfntHead(woff: Buffer, count: number): Buffer {
  const head = Buffer.alloc(SFNT_HEAD + SFNT_ENTRY * count);
  const halvings = Math.floor(Math.log2(count));
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(SFNT_ENTRY * 2 ** halvings, 6);
  head.writeUInt16BE(halvings, 8);
  head.writeUInt16BE(SFNT_ENTRY * (count - 2 ** halvings), 10);
  return head;
}

/** Code points that a TrueType font has glyphs for (its `cmap`, format 4). Throws if it has no such table. */
export function lettersOf(font: Buffer): ReadonlySet<number> {
  const table = tableAt(font, "cmap");
  const count = font.readUInt16BE(table + 2);
  const starts = Array.from({ length: count }, (_, index) =>
    font.readUInt32BE(table + 4 + index * 8 + 4),
  );
  const start = starts.map((offset) => table + offset).find((at) => font.readUInt16BE(at) === 4);
  if (start === undefined) throw new Error("font without a cmap of format 4");
  const segments = font.readUInt16BE(start + 6) / 2;
  const letters = new Set<number>();
  for (let index = 0; index < segments; index += 1) {
    const last = font.readUInt16BE(start + 14 + index * 2);
    const first = font.readUInt16BE(start + 16 + (segments + index) * 2);
    for (let code = first; code <= last && code < 0xffff; code += 1) letters.add(code);
  }
  return letters;
}

function tableAt(font: Buffer, name: string): number {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + index * 16;
    if (font.toString("latin1", entry, entry + 4) === name) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`font without table ${name}`);
}
