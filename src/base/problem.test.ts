import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  formatPlace,
  formatProblem,
  hasErrors,
  quoteFound,
  quoteMasked,
  type Problem,
} from "./problem.ts";

const test = suite("problem");

const FILE = "data/koperasi/33.10/2025-11-24.xlsx";

const problem: Problem = {
  code: "sel-bukan-bilangan",
  severity: "error",
  place: { file: FILE, sheet: "Koperasi", cell: "F27", column: "Jumlah Anggota" },
  message: 'isinya "dua puluh"; seharusnya bilangan bulat, 0 atau lebih.',
  fix: "tulis angkanya saja, misalnya 20. Kosongkan bila belum dilaporkan.",
};

test("a problem is three lines: where, what, how to mend it", () => {
  assert.is(
    formatProblem(problem),
    [
      `KESALAHAN ${FILE} › lembar "Koperasi" › sel F27 (kolom "Jumlah Anggota")`,
      '  Masalah : isinya "dua puluh"; seharusnya bilangan bulat, 0 atau lebih.',
      "  Perbaiki: tulis angkanya saja, misalnya 20. Kosongkan bila belum dilaporkan.",
    ].join("\n"),
  );
});

test("warnings and notes carry their own word", () => {
  assert.match(formatProblem({ ...problem, severity: "warning" }), /^PERINGATAN data/);
  assert.match(formatProblem({ ...problem, severity: "note" }), /^CATATAN data/);
});

test("only an error forbids publication", () => {
  const lesser = [
    { ...problem, severity: "warning" },
    { ...problem, severity: "note" },
  ] as const;
  assert.is(hasErrors([]), false);
  assert.is(hasErrors(lesser), false);
  assert.is(hasErrors([...lesser, problem]), true);
});

test("a place is as exact as it is known", () => {
  assert.is(formatPlace({ file: FILE }), FILE);
  assert.is(formatPlace({ file: FILE, sheet: "Gerai" }), `${FILE} › lembar "Gerai"`);
  assert.is(
    formatPlace({ file: FILE, sheet: "Gerai", cell: "B2" }),
    `${FILE} › lembar "Gerai" › sel B2`,
  );
  assert.is(
    formatPlace({ file: FILE, sheet: "_meta", column: "Kabupaten" }),
    `${FILE} › lembar "_meta" › kolom "Kabupaten"`,
  );
});

test("a cell cannot write a line of its own on the terminal of a workflow", () => {
  const lines = formatProblem({ ...problem, message: "a\n::error::b\u001b[2J\r\nc" }).split("\n");
  assert.is(lines.length, 3);
  assert.is(lines[1], "  Masalah : a : :error: :b [2J c");
});

test("a telephone number and an address of e-mail are masked where they are quoted or name a sheet", () => {
  assert.is(quoteFound("Budi 0812-3456-7890"), '"Budi 0812•••"');
  assert.is(quoteFound("tulis ke ketua@contoh.go.id"), '"tulis ke ke•••"');
  assert.match(formatPlace({ file: FILE, sheet: "HP 081234567890" }), "0812•••");
  assert.match(formatPlace({ file: FILE, column: "HP 081234567890" }), "0812•••");
  assert.is(quoteFound("33.10.15.2015 pada 3/6/2025"), '"33.10.15.2015 pada 3/6/2025"');
});

test("a quoted cell commands nothing on GitHub Actions", () => {
  assert.is(quoteFound("::set-output ##[add-mask]x"), '": :set-output ## [add-mask]x"');
});

test("a sheet's name is cleaned like any other stranger's text", () => {
  assert.is(
    formatPlace({ file: FILE, sheet: "Ko\u202Epera\nsi" }),
    `${FILE} › lembar "Ko pera si"`,
  );
});

test("what was found is quoted on one line and cut at 60 characters", () => {
  assert.is(quoteFound("dua\u200B puluh\n"), '"dua puluh"');
  assert.is(quoteFound(33.1), '"33.1"');
  assert.is(quoteFound("x".repeat(61)), `"${"x".repeat(60)}…"`);
  assert.is(quoteFound("x".repeat(60)), `"${"x".repeat(60)}"`);
});

test("what is not seen inside a long number does not save it from the mask", () => {
  for (const between of ["\u0001", "\u200b", "\u00ad\u2060"])
    assert.is.not(quoteFound(`331001${between}250190${between}0001`).includes("250190"), true);
  assert.match(quoteFound("٣٣١٠٠١٢٥٠١٩٠٠٠٠١"), "•••••");
});

test("where no long number belongs, it is masked from six digits on", () => {
  assert.is(quoteMasked("BRI 0123-45"), '"BRI 01••-••"');
  assert.is(quoteMasked("Tahun 2025"), '"Tahun 2025"');
});

test("a longer quotation is cut where the caller says", () => {
  assert.is(quoteFound("33.10/2025-11-24/terbentuk", 5), '"33.10…"');
});

test("a quotation that is cut keeps whole letters", () => {
  assert.is(quoteFound("ab😀", 3), '"ab…"');
  assert.is(quoteFound("a😀", 3), '"a😀"');
});

test.run();
