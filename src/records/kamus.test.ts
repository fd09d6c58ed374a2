import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { SHEET_SPECS } from "./fields.ts";
import { kamusData } from "./kamus.ts";
import { FILE_SCHEMAS } from "./schemas.ts";

const test = suite("kamus data");

const text = kamusData();
const lines = text.split("\n");

test("schemas/README.md is fresh; `npm run generate` mends it", () => {
  assert.is(readFileSync(join(ROOT, "schemas/README.md"), "utf8"), text);
});

test("every sheet has a section and every column a line with key, content and example", () => {
  for (const { sheet, fields } of SHEET_SPECS) {
    assert.ok(lines.includes(`### ${sheet}`), sheet);
    for (const { key, heading } of fields)
      assert.ok(
        lines.some((line) => line.includes(heading) && line.includes(`\`${key}\``)),
        `${sheet}.${key}`,
      );
  }
});

test("every kind of file has a section that links to its schema", () => {
  for (const key of Object.keys(FILE_SCHEMAS))
    assert.ok(text.includes(`[${key}.schema.json](${key}.schema.json)`), key);
});

test("a required column says so, an optional one does not", () => {
  assert.match(text, /\| \*\*Kode\*\* \(wajib\) \| `kode` \| kode wilayah \|/);
  assert.match(text, /\| Jumlah Anggota \| `jumlah_anggota` \| bilangan bulat \| orang \|/);
  assert.match(
    text,
    /\| Simpanan Pokok \(Rp\) \| `simpanan_pokok` \| bilangan bulat atau &lt;5 \| rupiah/,
  );
});

test("choices are written out", () => {
  assert.match(
    text,
    /`status_operasi` \| pilihan: Belum beroperasi; Merintis usaha; Beroperasi; Beroperasi penuh; Tidak diketahui/,
  );
});

test("every line of a table has as many cells as its heading", () => {
  let columns = 0;
  for (const line of lines) {
    const cells = line.startsWith("|") ? line.split(/(?<!\\)\|/).length : 0;
    if (cells > 0 && columns > 0) assert.is(cells, columns, line);
    columns = cells;
  }
});

test.run();
