import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inspectMade } from "../../check/check-fixtures.ts";
import { bookParts, zipped } from "../../workbook/gate-fixtures.ts";
import { STRINGS } from "../../workbook/parts-package.ts";
import { messyBooks } from "../corpus/messy.ts";
import { LENGKAP } from "../lengkap.ts";
import { BENTANGAN, fullRegistry, makeWorkbook, rowOf, withCell } from "../make-workbook.ts";
import { holdBook } from "../reader/hold-books.ts";
import { builtSite, filesIn, ROOT } from "./site.ts";

const test = suite("workbooks, as somebody else's reader reads them");

/** All are held, and nothing differs. */
async function assertSame(
  what: string,
  books: readonly string[],
  bytesOf: (name: string) => Uint8Array | Promise<Uint8Array>,
): Promise<void> {
  let cells = 0;
  for (const name of books) {
    const held = await holdBook(await bytesOf(name), name);
    assert.ok(held !== undefined && held.cells > 0, `${name} is not read`);
    assert.equal(held?.differences.slice(0, 5), [], name);
    cells += held?.cells ?? 0;
  }
  console.log(`${what}: ${cells} cells in ${books.length} workbooks`);
}

test("every cell of every workbook that git knows is the same", async () => {
  const known = execFileSync("git", ["ls-files", "-z", "--", "*.xlsx", "*.xlsm"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const files = known.split("\0").filter((file) => file !== "");
  // Fewer would mean that git was asked in the wrong place.
  assert.ok(files.length >= 20, `${files.length} workbooks`);
  await assertSame("known to git", files, (file) => readFileSync(join(ROOT, file)));
});

test("every cell of every workbook that the site offers is the same", async () => {
  const site = await builtSite();
  const files = filesIn(site, ".xlsx");
  assert.ok(files.length >= 70, `${files.length} workbooks`);
  await assertSame("on the site", files, (file) => readFileSync(join(site, file)));
});

test("every cell of the templates of a kabupaten, a kota and the example is the same", async () => {
  const registry = fullRegistry();
  await assertSame("templates", ["33.10", "35.72", "62.06", "99.01"], (kabupaten) =>
    makeWorkbook({ kabupaten, registry }),
  );
});

test("every cell of a marked and of a repaired workbook is the same", async () => {
  const row = rowOf(BENTANGAN);
  const { bertanda, diperbaiki } = await inspectMade({
    edit: (book) =>
      [[`AJ${row}`, "dua puluh"] as const, [`AJ${row + 1}`, "120 orang"] as const].reduce(
        (changed, cell) => withCell(changed, "Koperasi", cell),
        book,
      ),
  });
  const copies = new Map(Object.entries({ bertanda, diperbaiki }));
  await assertSame("copies of the checker", [...copies.keys()], (name) => {
    const bytes = copies.get(name);
    if (!bytes) throw new Error(`the checker gave no copy: ${name}`);
    return bytes;
  });
});

test("runs, readings, line breaks, formulas, truth values and days of other programs are the same", async () => {
  const rows = [
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c></row>',
    '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="b"><v>0</v></c><c r="C3" s="1"><v>45802.75</v></c></row>',
    '<row r="4"><c r="A4"><f>2+2</f><v>4</v></c><c r="B4" t="str"><f>"a"</f><v>&lt;a&gt;</v></c><c r="C4"><f>1+1</f></c></row>',
    '<row r="5"><c r="A5"><v>-2.5E-7</v></c><c r="B5"><v>1250.0000000000002</v></c><c r="D5" s="1"/></row>',
    '<row r="6"><c r="A6" t="inlineStr"><is><t xml:space="preserve"> satu\ndua </t></is></c></row>',
  ];
  const strings = [
    "<si><r><rPr><b/></rPr><t>Merah </t></r><r><t>Putih</t></r></si>",
    '<si><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></si>',
    '<si><t xml:space="preserve"> Desa &amp; Kelurahan </t></si>',
  ];
  const parts = bookParts({ sheets: { Koperasi: rows.join("") }, formats: ["yyyy-mm-dd"] });
  parts.set(STRINGS, `<sst>${strings.join("")}</sst>`);
  const held = await holdBook(zipped(parts), "buku.xlsx");
  assert.equal(held, { cells: 12, differences: [] });
});

/**
 * Where the other reader is the one that errs, or says less: workbooks of the corpus by name, with the
 * only difference that it may have.
 */
const OTHERWISE: Readonly<Record<string, RegExp>> = {
  // It leaves out cells with errors.
  "not-a-number-ref": /^Koperasi!AJ16: error "#REF!", but nothing$/,
  "not-a-number-spill": /^Koperasi!AJ16: error "#SPILL!", but nothing$/,
  "not-a-number-division": /^Koperasi!AJ16: error "#DIV\/0!", but nothing$/,
  "date-error": /^Koperasi!L16: error "#VALUE!", but nothing$/,
  "choice-shown-as-error-code": /^Koperasi!U16: error "#N\/A", but nothing$/,
  // For it 1e400 is infinite, and 30 February the second of March.
  "not-a-number-infinite": /^Koperasi!AJ16: error "1e400", but null$/,
  "date-iso-cell-impossible": /^Koperasi!L16: error "2025-02-30", but 2025-03-02T00:00:00\.000Z$/,
  // One broken cell, and it gives none of the others.
  "not-a-number-stored-text": /^the other reader breaks: .*row 16, col 36: VALUE_INVALID$/,
  "not-a-number-stored-comma": /^the other reader breaks: .*row 16, col 36: VALUE_INVALID$/,
  // It keeps the carriage return before a line feed; we take both for one line break.
  "text-line-breaks-in-a-note": /^Koperasi!BJ16: text "Satu\\nDua\\n", but "Satu\\r\\nDua\\n"$/,
  "text-line-breaks-of-excel": /^Koperasi!BJ16: text "Satu\\nDua", but "Satu\\r\\nDua"$/,
};
/** One in so many of the other messy workbooks is held; at night all are. */
const EVERY = LENGKAP ? 1 : 10;

test("of messy workbooks too, but for what is known of that reader", async () => {
  const books = messyBooks().filter(({ name }, at) => at % EVERY === 0 || name in OTHERWISE);
  assert.equal(
    Object.keys(OTHERWISE).filter((name) => !books.some((book) => book.name === name)),
    [],
  );
  for (const { name, make } of books) {
    const held = await holdBook(await make(), name);
    const known = OTHERWISE[name];
    const wrong = (held?.differences ?? []).filter((difference) => !known?.test(difference));
    assert.equal(wrong, [], name);
    // Once it reads them as we do, the line above goes.
    if (known) assert.is(held?.differences.length, 1, name);
  }
});

test.run();
