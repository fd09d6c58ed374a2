import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readZipDirectory, writeZip } from "../base/zip.ts";
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

test("what is no archive is the programmer's mistake", () => {
  assert.throws(() => repack(new Uint8Array(30)), /hucre wrote no archive: end-missing/);
});

test.run();
