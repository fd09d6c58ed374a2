import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { generateTypes } from "./generate.node.ts";
import { FILE_SCHEMAS, SHEET_SCHEMAS } from "./schemas.ts";

const test = suite("generate types");

const source = await generateTypes();
const bare = (text: string) => text.replace(/[\s;|()]+/g, "");

test("types.gen.ts is fresh; `npm run generate` mends it", () => {
  const file = readFileSync(join(ROOT, "src/records/types.gen.ts"), "utf8");
  assert.is(bare(file), bare(source));
});

test("there is one interface per schema, named after it; parts of one carry its name in front", () => {
  const all = [...source.matchAll(/^export interface (\w+)/gm)].map(([, name = ""]) => name);
  const names = all.filter((name) => !all.some((whole) => whole !== name && isPart(name, whole)));
  const keys = [...Object.keys(SHEET_SCHEMAS), ...Object.keys(FILE_SCHEMAS)];
  const expected = keys.map((key) =>
    key.replace(/(^|-)(.)/g, (_, _dash, letter: string) => letter.toUpperCase()),
  );
  assert.equal(names, expected);
});

/** "LaporanBerkas" is a part of "Laporan", "Pengurus" none of "Peng". */
function isPart(name: string, whole: string): boolean {
  return name.startsWith(whole) && /^[A-Z]/.test(name.slice(whole.length));
}

test("every property is read-only", () => {
  const writable = source
    .split("\n")
    .filter((line) => /^\s*\w+\??: /.test(line))
    .map((line) => line.trim());
  assert.equal(writable, []);
});

test("every key of a row is there, null is the only form of not reported", () => {
  const koperasi = source.slice(
    source.indexOf("interface Koperasi"),
    source.indexOf("interface Gerai"),
  );
  assert.match(koperasi, /readonly jumlah_anggota: \(?number \| null/);
  assert.match(koperasi, /readonly simpanan_pokok: .*"<5"/);
  assert.match(koperasi, /readonly npwp: .*"sudah" \| "proses" \| "belum".*null/);
  assert.not.match(koperasi, /readonly \w+\?:/);
});

test("two runs give the same text", async () => {
  assert.is(await generateTypes(), source);
});

test.run();
