import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readEdisi, type ReadEdisi } from "../records/read-edisi.ts";
import type { SheetKey } from "../records/schemas.ts";
import { hostileBooks, messyBooks } from "./corpus/index.ts";
import { BENTANGAN, fileOf, KLATEN, placesOf, smallRegistry, TANGGAL } from "./make-workbook.ts";

const test = suite("messy workbooks");

const BOOKS = messyBooks();
const PLACE = {
  berkas: fileOf(KLATEN, TANGGAL, 0),
  kabupaten: KLATEN,
  tanggal_data: TANGGAL,
  perubahan_ke: 0,
};

test("there are at least 120 of them, each with a name of its own", () => {
  assert.ok(BOOKS.length >= 120, String(BOOKS.length));
  const names = [...BOOKS, ...hostileBooks()].map(({ name }) => name);
  assert.is(new Set(names).size, names.length);
});

for (const book of BOOKS) {
  test(`${book.name}: ${outcomeOf(book)}`, async () => {
    const read = readEdisi(await book.make(), PLACE, { registry: smallRegistry() });
    assert.equal(placesOf(read), book.problems);
    const [first] = read.problems;
    if (book.says) assert.match(`${first?.message} ${first?.fix}`, book.says);
    assert.is(read.edisi !== undefined, book.reads !== undefined);
    for (const [field, value] of Object.entries(book.reads ?? {})) {
      assert.is(valueOf(read, field), value, field);
    }
  });
}

test("the same book is made of the same bytes every time", async () => {
  for (const book of BOOKS.slice(0, 3)) assert.equal(await book.make(), await book.make());
});

function outcomeOf({ problems, reads }: (typeof BOOKS)[number]): string {
  const codes = [...new Set(problems.map((place) => place.split(" ")[0]))].join(", ");
  const how = reads === undefined ? "refused" : "read";
  return codes === "" ? how : `${how}, with ${codes}`;
}

/** "aset.luas" or "jumlah_anggota" of Bentangan. */
function valueOf({ edisi }: ReadEdisi, field: string): unknown {
  const [first = "", second] = field.split(".");
  if (first === "meta") return edisi?.meta[(second ?? "") as keyof typeof edisi.meta];
  const sheet = (second === undefined ? "koperasi" : first) as Exclude<SheetKey, "meta">;
  const rows: readonly object[] = edisi?.lembar[sheet].baris ?? [];
  const row = rows.find((each) => (each as Record<string, unknown>)["kode"] === BENTANGAN);
  return (row as Record<string, unknown> | undefined)?.[second ?? first];
}

test.run();
