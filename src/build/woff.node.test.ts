import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { unpackWoff } from "./woff.node.ts";

const file = createRequire(import.meta.url).resolve(
  "@fontsource/public-sans/files/public-sans-latin-400-normal.woff",
);
const font = unpackWoff(readFileSync(file));

/** Sum of 32-bit words, as an sfnt counts. */
function sumOf(bytes: Buffer): number {
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + bytes.readUInt32BE(at)) >>> 0;
  return sum;
}

const test = suite("woff");

test("every table of an unpacked font has the sum that its directory says", () => {
  const count = font.readUInt16BE(4);
  const tables = Array.from({ length: count }, (_, index) => 12 + 16 * index)
    .map((at) => ({
      tag: font.toString("latin1", at, at + 4),
      sum: font.readUInt32BE(at + 4),
      offset: font.readUInt32BE(at + 8),
      length: font.readUInt32BE(at + 12),
    }))
    .filter(({ tag }) => tag !== "head");
  assert.ok(tables.some(({ tag }) => tag === "glyf"));
  for (const { tag, sum, offset, length } of tables) {
    const padded = font.subarray(offset, offset + length + (-length & 3));
    assert.is(sumOf(padded), sum, tag);
  }
});

test("an unpacked font ends where its last table ends", () => {
  assert.is(font.readUInt32BE(0), 0x00010000);
  assert.is(font.length % 4, 0);
  assert.is(font.length, readFileSync(file).readUInt32BE(16));
});

test("what is no WOFF file is refused", () => {
  assert.throws(() => unpackWoff(Buffer.from("wOF2".padEnd(60))), /not a WOFF file/);
});

test.run();
