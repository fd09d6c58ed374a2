import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openDigestBook, scanInputs, type Inputs, type ScanOptions } from "./inputs.node.ts";

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

/** A data folder of these files. */
function dataOf(files: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(join(folder, "data-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dir, name)), { recursive: true });
    writeFileSync(join(dir, name), text);
  }
  return dir;
}

const ALL: Omit<ScanOptions, "book"> = { withoutExample: false, isFictional, covers: () => true };

const scan = (dir: string, options: Partial<ScanOptions> = {}) =>
  scanInputs(dir, { ...ALL, book: openDigestBook(join(folder, "sidik.json")), ...options });

/** What is found, wherever the folder lies. */
function scanned(
  files: Readonly<Record<string, string>>,
  covers: (kode: string) => boolean = () => true,
): Inputs {
  const { kabupaten, ...rest } = scan(dataOf(files), { covers });
  const own = [...kabupaten].map(([kode, one]) => [kode, { ...one, dataDir: "" }] as const);
  return { ...rest, kabupaten: new Map(own) };
}

test("kabupaten of a province that the board is not about are passed over", () => {
  const two = { ...FILES, "koperasi/62.06/2025-09-01.xlsx": "katingan" };
  assert.equal([...scanned(two).kabupaten.keys()], ["33.10", "62.06"]);
  const { kabupaten, stray } = scanned(two, (kode) => !kode.startsWith("33"));
  assert.equal([[...kabupaten.keys()], stray], [["62.06"], []]);
  const here = scanned(two, (kode) => kode === "" || kode.startsWith("62"));
  assert.is(here.tables, scanned(two).tables, "what is nobody's is everybody's");
});

test("without the example nothing of it is looked at", () => {
  const dir = dataOf({ ...FILES, "contoh/koperasi/99.01/2025-11-24.xlsx": "fiktif" });
  assert.equal([...scan(dir).kabupaten.keys()].sort(), ["33.10", "99.01"]);
  const without = scan(dir, { withoutExample: true });
  assert.equal([...without.kabupaten.keys()], ["33.10"]);
  assert.is(without.shared, scanned(FILES).shared);
});

test("each kabupaten knows its folder, and one of which only others say something has no workbooks", () => {
  const dir = dataOf({ "publikasi/33.10.json": "[]", "contoh/koperasi/99.01/a.xlsx": "fiktif" });
  const { kabupaten } = scan(dir);
  assert.is(kabupaten.get("33.10")?.workbooks, null);
  assert.is(kabupaten.get("33.10")?.dataDir, dir);
  assert.is(kabupaten.get("99.01")?.dataDir, join(dir, "contoh/"));
});

test("a folder that is not there holds nothing", () => {
  const { kabupaten, stray, shared } = scan(join(folder, "tidak-ada"));
  assert.equal([kabupaten.size, stray, shared], [0, [], scanned({}).shared]);
});

test("tables are those of regions and the mark of a simulation, nothing else that is shared", () => {
  const tables = (more: Readonly<Record<string, string>>) => scanned({ ...FILES, ...more }).tables;
  const plain = tables({});
  for (const name of [
    "instansi.json",
    "dasar-hukum/a.json",
    "publikasi/33.json",
    "simulasi.json.txt",
  ])
    assert.is(tables({ [name]: "lain" }), plain, name);
  const names = ["wilayah/koreksi.csv", "contoh/wilayah/koreksi.csv", "simulasi.json"];
  const changed = names.map((name) => tables({ [name]: "lain" }));
  assert.is(new Set([plain, ...changed]).size, 4);
});

test("what people and other commands read shapes no page", () => {
  const before = scanned(FILES);
  for (const name of ["README.md", "koperasi/disusun.csv", "referensi/mitra.json"])
    assert.equal(scanned({ ...FILES, [name]: "lain" }), before, name);
  assert.is.not(scanned({ ...FILES, "wilayah/README.md": "lain" }).shared, before.shared);
});

test("files beside the folders of kabupaten are told of, by the folder they are in", () => {
  const files = { "koperasi/catatan.txt": "a", "contoh/koperasi/x.xlsx": "b" };
  const lost = {
    ...files,
    "contoh/koperasi/33.10/a.xlsx": "c",
    "contoh/koperasi/33.10/b.xlsx": "d",
  };
  const { stray, shared } = scanned({ ...FILES, ...lost });
  assert.equal(stray.map(({ dir, folder: name }) => `${dir} ${name}`).sort(), [
    " null",
    "contoh/ 33.10",
    "contoh/ null",
  ]);
  assert.is(new Set(stray.map(({ digest }) => digest)).size, 3);
  assert.is(shared, scanned(FILES).shared);
});

test("a link counts as the file it leads to; one that leads nowhere, or to a folder, is none", () => {
  const linked = (target: string) => {
    const dir = dataOf({ ...FILES, "koperasi/33.11/a.xlsx": "x" });
    writeFileSync(join(folder, "b.xlsx"), "lain");
    symlinkSync(join(folder, target), join(dir, "koperasi/33.11/b.xlsx"));
    return scan(dir).kabupaten.get("33.11")?.workbooks;
  };
  const own = (files: Readonly<Record<string, string>>) =>
    scanned(files).kabupaten.get("33.11")?.workbooks;
  const one = { "koperasi/33.11/a.xlsx": "x" };
  assert.is(linked("b.xlsx"), own({ ...one, "koperasi/33.11/b.xlsx": "lain" }));
  assert.equal([linked("tidak-ada"), linked(".")], [own(one), own(one)]);
});

/** The book as it is `later` milliseconds after now. */
function inTime<T>(later: number, use: () => T): T {
  const { now } = Date;
  Date.now = () => now() + later;
  try {
    return use();
  } finally {
    Date.now = now;
  }
}

test("a file that did not change is not read again, one that may have changed is", () => {
  const [file, book] = [join(dataOf(FILES), "instansi.json"), join(folder, "sidik.json")];
  const first = inTime(60_000, () => {
    const made = openDigestBook(book);
    const digest = made.digest(file);
    made.save();
    return digest;
  });
  // What the book says is believed, as long as size, times and number on the disk are the same.
  const noted = JSON.parse(readFileSync(book, "utf8")) as [string, unknown[]][];
  const digestWith = (change: (entry: unknown[]) => void) => {
    const entry = [...(noted[0]?.[1] ?? [])];
    entry[4] = "tertulis";
    change(entry);
    writeFileSync(book, JSON.stringify([[file, entry]]));
    return openDigestBook(book).digest(file);
  };
  assert.is(
    digestWith(() => {}),
    "tertulis",
  );
  for (const at of [0, 1, 2, 3])
    assert.is(
      digestWith((entry) => (entry[at] = 1)),
      first,
      `${at}`,
    );
  writeFileSync(book, "rusak");
  assert.is(openDigestBook(book).digest(file), first);
});

test("a file that was just written is noted only when its times tell any later write", () => {
  const [file, path] = [join(dataOf(FILES), "instansi.json"), join(folder, "sidik.json")];
  const notedAfter = (later: number) =>
    inTime(later, () => {
      const book = openDigestBook(path);
      book.digest(file);
      book.save();
      return (JSON.parse(readFileSync(path, "utf8")) as unknown[]).length;
    });
  // Only its last change of any kind tells: an old date may be set at any time.
  utimesSync(file, 1_000, 1_000);
  assert.equal([notedAfter(0), notedAfter(2_500), notedAfter(3_500)], [0, 0, 1]);
});

test("the book is written only if something was learnt, and forgets files that are gone", () => {
  const path = join(folder, "sidik.json");
  const dir = dataOf(FILES);
  const files = ["instansi.json", "publikasi/33.json"].map((name) => join(dir, name));
  const after = (some: readonly string[]) => {
    const book = openDigestBook(path);
    for (const file of some) book.digest(file);
    book.save();
    return (JSON.parse(readFileSync(path, "utf8")) as [string, unknown][]).map(([name]) => name);
  };
  inTime(60_000, () => {
    assert.equal(after(files), files);
    const { ino } = statSync(path);
    assert.equal(after(files), files);
    assert.is(statSync(path).ino, ino, "nothing was learnt");
    assert.equal(after(files.slice(1)), files.slice(1));
    assert.is.not(statSync(path).ino, ino);
    writeFileSync(files[1] ?? "", "lain");
    const before = readFileSync(path, "utf8");
    after(files.slice(1));
    assert.is.not(readFileSync(path, "utf8"), before, "a changed file is noted anew");
  });
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
