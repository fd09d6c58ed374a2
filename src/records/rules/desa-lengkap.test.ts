import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  fullRegistry,
  linesOf,
  placesOf,
  readMade,
  withCell,
  withTable,
} from "../../test/make-workbook.ts";

const test = suite("rule desa-lengkap");

function keep(rows: (kode: string) => boolean) {
  return (book: Parameters<typeof withTable>[0]) =>
    withTable(book, "Koperasi", (table) => ({
      ...table,
      rows: table.rows.filter(([kode]) => rows(String(kode))),
    }));
}

test("a workbook without Bentangan's row names it", async () => {
  const read = await readMade({ edit: keep((kode) => kode !== "33.10.15.2015") });
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi"',
      "  Masalah : 1 desa/kelurahan tidak punya baris: 33.10.15.2015 Bentangan.",
      "  Perbaiki: tambahkan barisnya (kode, kecamatan, nama); kolom lain boleh kosong bila belum dilaporkan.",
    ].join("\n"),
  ]);
});

test("up to five missing desa are all named", async () => {
  const read = await readMade({ edit: keep((kode) => !/^33\.10\.15\.200[1-5]$/.test(kode)) });
  assert.match(
    linesOf(read)[0] ?? "",
    /5 desa\/kelurahan tidak punya baris: .*, dan 33\.10\.15\.2005 Jelobo\./,
  );
});

test("a desa whose code could not be read is not said to be missing", async () => {
  const unread = (book: Parameters<typeof withTable>[0]) =>
    withCell(book, "Koperasi", ["A16", "Bentangan"]);
  assert.equal(placesOf(await readMade({ edit: unread })), ["sel-bukan-kode Koperasi!A16"]);
  const both = await readMade({
    edit: (book) => keep((kode) => kode !== "33.10.15.2016")(unread(book)),
  });
  assert.equal(placesOf(both), ["sel-bukan-kode Koperasi!A16", "desa-lengkap Koperasi!"]);
  assert.match(
    linesOf(both)[1] ?? "",
    /Masalah : 1 desa\/kelurahan tidak punya baris: 33\.10\.15\.2016 [^,]+\.\n/,
  );
});

test("a row under a number or without a code is its desa's by its name or the mended code", async () => {
  for (const [cell, nama] of [
    [3310152015, "Bentangan"],
    [3310152015, "Bentngan"],
    [null, "Bentangan"],
  ] as const) {
    const read = await readMade({
      edit: (book) => {
        const kept = keep((kode) => kode !== "33.10.15.2016")(book);
        const named = withCell(kept, "Koperasi", ["C16", nama]);
        return withCell(named, "Koperasi", ["A16", cell]);
      },
    });
    const [line = ""] = linesOf(read, "desa-lengkap");
    assert.match(line, /Masalah : 1 desa\/kelurahan tidak punya baris: 33\.10\.15\.2016 /, nama);
  }
});

test("a code that could not be read beside a name that nobody bears leaves it open which desa is missing", async () => {
  const read = await readMade({
    edit: (book) => {
      const kept = keep((kode) => kode !== "33.10.15.2016")(book);
      return withCell(withCell(kept, "Koperasi", ["C16", "Xyz"]), "Koperasi", ["A16", "Xyz"]);
    },
  });
  assert.match(
    linesOf(read, "desa-lengkap")[0] ?? "",
    /1 kode tidak terbaca atau tidak dikenal, dan sedikitnya 1 dari 2 desa\/kelurahan ini tidak punya baris: 33\.10\.15\.2015 Bentangan,? dan 33\.10\.15\.2016 /,
  );
});

/** Klaten has 401 desa and kelurahan; the first five are named, the others counted. */
test("a workbook with one kecamatan of 18 misses 383 of Klaten's 401", async () => {
  const read = await readMade({
    registry: fullRegistry(),
    edit: keep((kode) => kode.startsWith("33.10.15")),
  });
  assert.match(
    linesOf(read)[0] ?? "",
    /383 desa\/kelurahan tidak punya baris: 33\.10\.01\.2001 [^,]+, .*, dan 378 lainnya\./,
  );
});

test("empty rows are rows: a template with nothing filled in is complete", async () => {
  const { edisi, problems } = await readMade({ registry: fullRegistry() });
  assert.equal(problems, []);
  assert.is(edisi?.lembar.koperasi.baris.length, 401);
});

test.run();
