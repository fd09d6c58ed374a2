import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { madeOnce } from "./made-once.node.ts";

const test = suite("made once");
let folder = "";

test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-"));
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

const digestOf = (number: number) => number.toString(16).padStart(16, "0");

function make(text: string) {
  return (draft: string) => Promise.resolve(writeFileSync(join(draft, "isi.txt"), text));
}

test("the second time nothing is made", async () => {
  const first = await madeOnce(folder, digestOf(1), make("satu"));
  const second = await madeOnce(folder, digestOf(1), make("dua"));
  assert.is(second, first);
  assert.is(readFileSync(join(second, "isi.txt"), "utf8"), "satu");
});

test("what fails leaves nothing that is taken for whole", async () => {
  const failed = await madeOnce(folder, digestOf(1), () =>
    Promise.reject(new Error("rusak")),
  ).catch(String);
  assert.match(failed, "rusak");
  assert.equal(readdirSync(folder), []);
  const made = await madeOnce(folder, digestOf(1), make("utuh"));
  assert.is(readFileSync(join(made, "isi.txt"), "utf8"), "utuh");
});

test("where another process was faster, its folder counts", async () => {
  const made = await madeOnce(folder, digestOf(1), async (draft) => {
    mkdirSync(join(folder, digestOf(1)));
    writeFileSync(join(folder, digestOf(1), "isi.txt"), "lain");
    await make("satu")(draft);
  });
  assert.is(readFileSync(join(made, "isi.txt"), "utf8"), "lain");
  assert.equal(readdirSync(folder), [digestOf(1)]);
});

test("five stay: those that were asked for last", async () => {
  for (let number = 1; number <= 5; number += 1) {
    const made = await madeOnce(folder, digestOf(number), make("isi"));
    utimesSync(made, number, number);
  }
  await madeOnce(folder, digestOf(1), make("isi"));
  await madeOnce(folder, digestOf(6), make("isi"));
  assert.equal(readdirSync(folder).sort(), [1, 3, 4, 5, 6].map(digestOf));
});

test("what a killed build left half made goes a day later, what is being made stays", async () => {
  const [killed, busy] = [`${digestOf(1)}.4711`, `${digestOf(2)}.4712`];
  for (const name of [killed, busy]) mkdirSync(join(folder, name));
  utimesSync(join(folder, killed), 1, 1);
  await madeOnce(folder, digestOf(3), make("isi"));
  assert.equal(readdirSync(folder).sort(), [busy, digestOf(3)]);
});

test.run();
