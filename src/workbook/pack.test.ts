import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inflateEntry, readZipDirectory, writeZip } from "../base/zip.ts";
import { repack } from "./pack.ts";

const test = suite("pack");

const PARTS = [
  { name: "[Content_Types].xml", bytes: new TextEncoder().encode("<Types/>".repeat(400)) },
  { name: "xl/workbook.xml", bytes: new TextEncoder().encode("<workbook/>".repeat(90)) },
];

test("the same parts have the same bytes, however they were packed before", () => {
  const stored = writeZip(PARTS, { level: 0 });
  const small = writeZip(PARTS, { level: 9 });
  assert.not.equal(stored.length, small.length);
  assert.equal(repack(stored), repack(small));
});

test("parts keep their order", () => {
  const entries = readZipDirectory(repack(writeZip(PARTS, { level: 9 })));
  if ("fault" in entries) throw new Error(entries.fault);
  assert.equal(
    entries.map(({ name }) => name),
    PARTS.map(({ name }) => name),
  );
});

test("parts are changed on their way, one by one", () => {
  const packed = repack(writeZip(PARTS, { level: 9 }), (part) =>
    part.name === "xl/workbook.xml" ? { ...part, bytes: new Uint8Array([1, 2, 3]) } : part,
  );
  const entries = readZipDirectory(packed);
  if ("fault" in entries) throw new Error(entries.fault);
  assert.equal(
    entries.map((entry) => inflateEntry(packed, entry)),
    [PARTS[0]?.bytes, new Uint8Array([1, 2, 3])],
  );
});

test("a broken part is the programmer's mistake", () => {
  const bytes = writeZip([{ name: "xl/a.xml", bytes: new Uint8Array([7, 7, 7, 7]) }], { level: 0 });
  const [entry] = readZipDirectory(bytes) as readonly { readonly offset: number }[];
  assert.ok(entry);
  bytes[entry.offset] = 8;
  assert.throws(
    () => repack(bytes),
    (error: Error) => error.message === "hucre wrote a broken part: xl/a.xml",
  );
});

test("what is no archive is the programmer's mistake", () => {
  assert.throws(() => repack(new Uint8Array(30)), /hucre wrote no archive: end-missing/);
});

test.run();
