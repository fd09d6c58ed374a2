import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openDigestBook, scanInputs, type Inputs } from "./inputs.node.ts";

const test = suite("inputs of a build");
let folder = "";

test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-"));
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const FILES = {
  "wilayah/koreksi.csv": "kode",
  "instansi.json": "{}",
  "koperasi/33.10/2025-11-24.xlsx": "klaten",
  "publikasi/33.10.json": "[]",
  "publikasi/33.json": "[]",
};

const isFictional = (kode: string) => kode.startsWith("99");

function scanned(
  files: Readonly<Record<string, string>>,
  covers: (kode: string) => boolean = () => true,
): Inputs {
  const dir = mkdtempSync(join(folder, "data-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  const book = openDigestBook(join(folder, "sidik.json"));
  const { kabupaten, ...rest } = scanInputs(dir, {
    ...{ withoutExample: false, book, isFictional, covers },
  });
  const own = [...kabupaten].map(([kode, one]) => [kode, { ...one, dataDir: "" }] as const);
  return { ...rest, kabupaten: new Map(own) };
}

test("kabupaten of a province that the board is not about are passed over", () => {
  const two = { ...FILES, "koperasi/62.06/2025-09-01.xlsx": "katingan" };
  assert.equal([...scanned(two).kabupaten.keys()], ["33.10", "62.06"]);
  const { kabupaten, stray } = scanned(two, (kode) => !kode.startsWith("33"));
  assert.equal([[...kabupaten.keys()], stray], [["62.06"], []]);
});

test("files that a system puts beside others shape nothing, in no folder", () => {
  const hidden = {
    ".DS_Store": "x",
    "koperasi/.DS_Store": "x",
    "koperasi/33.10/._2025-11-24.xlsx": "x",
    "koperasi/62.06/.DS_Store": "x",
    "publikasi/._33.10.json": "x",
  };
  assert.equal(scanned({ ...FILES, ...hidden }), scanned(FILES));
});

test("the lock of an open workbook is among the workbooks, so that it is told of", () => {
  const lock = { "koperasi/62.06/.~lock.2025-11-24.xlsx#": "x" };
  assert.type(scanned({ ...FILES, ...lock }).kabupaten.get("62.06")?.workbooks, "string");
});

test("real workbooks in the fictional region's folder take nobody's place, and are told of", () => {
  const lost = scanned({ ...FILES, "contoh/koperasi/33.10/2025-11-24.xlsx": "lain" });
  assert.equal(lost.kabupaten, scanned(FILES).kabupaten);
  assert.equal(
    lost.stray.map(({ dir, folder: name }) => [dir, name]),
    [["contoh/", "33.10"]],
  );
  const found = scanned({ "contoh/koperasi/99.01/2025-11-24.xlsx": "fiktif" });
  assert.equal([found.stray, [...found.kabupaten.keys()]], [[], ["99.01"]]);
});

test("a workbook and a publication are their kabupaten's own, what a province publishes is everybody's", () => {
  const before = scanned(FILES);
  const workbook = scanned({ ...FILES, "koperasi/33.10/2025-11-24.xlsx": "lain" });
  const published = scanned({ ...FILES, "publikasi/33.10.json": "[1]" });
  const province = scanned({ ...FILES, "publikasi/33.json": "[1]" });
  const own = (inputs: Inputs) => inputs.kabupaten.get("33.10");
  assert.is.not(own(workbook)?.workbooks, own(before)?.workbooks);
  assert.is(own(workbook)?.publikasi, own(before)?.publikasi);
  assert.is.not(own(published)?.publikasi, own(before)?.publikasi);
  assert.equal([workbook.shared, published.shared], [before.shared, before.shared]);
  assert.is.not(province.shared, before.shared);
  assert.equal(own(province), own(before));
});

test.run();
