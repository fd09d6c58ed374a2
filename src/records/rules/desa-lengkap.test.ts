import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy, type MadeCheck } from "../../test/found-by.ts";
import {
  fullRegistry,
  linesOf,
  placesOf,
  readMade,
  registryWith,
  withCell,
  withTable,
} from "../../test/make-workbook.ts";
import type { Baris } from "../edisi.ts";
import type { Koperasi } from "../types.gen.ts";
import { desaLengkap } from "./desa-lengkap.ts";

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

const [BENTANGAN, DUWET] = ["33.10.15.2015", "33.10.15.2016"];

/** What is said where the row of Duwet is gone, and others are changed. */
const said = (change: Partial<Koperasi>, rest: MadeCheck = {}) => {
  const found = foundBy(desaLengkap, {
    koperasi: (rows) =>
      rows
        .filter(({ kode }) => kode !== DUWET)
        .map((row) => (row.kode === BENTANGAN ? { ...row, ...change } : row)),
    ...rest,
  });
  return found.map(([place, message = ""]) => {
    assert.is(place, "error Koperasi!");
    return message.replace(/ tidak punya baris/, "");
  });
};
const UNSURE =
  "1 kode tidak terbaca atau tidak dikenal, dan sedikitnya 1 dari 2 desa/kelurahan ini";
const [ONE, BOTH] = [
  `1 desa/kelurahan: ${DUWET} Duwet.`,
  `${BENTANGAN} Bentangan dan ${DUWET} Duwet.`,
];

test("a row under a wrong code is its desa's by its name, or leaves open which is missing", () => {
  assert.equal(said({}), [ONE]);
  assert.equal(said({ kode: "62.09.01.2001" }), [ONE]);
  assert.equal(said({ kode: "62.09.01.2001", desa: "Tidak Ada" }), [`${UNSURE}: ${BOTH}`]);
  assert.equal(said({ kode: "62.09.01.2001", desa: "Duwet" }), [
    `1 desa/kelurahan: ${BENTANGAN} Bentangan.`,
  ]);
});

test("a row without a readable code is the one absent desa's that its code or name means", () => {
  const tidakTerbaca = new Set(["Koperasi!A40"]);
  const without = (kode: string | undefined, desa: string | null) =>
    said({}, { tidakTerbaca, tanpaKode: [{ kode, desa }] });
  assert.equal(without(DUWET, null), []);
  assert.equal(without(undefined, "Duwet"), []);
  for (const kode of [undefined, "33.10.99.2001"])
    assert.equal(said({}, { tanpaKode: [{ kode, desa: "Duwet" }] }), []);
  // A desa that has its row is not meant: the row may be Duwet's.
  assert.equal(without(undefined, "Bentangan"), []);
  assert.equal(said({}, { tanpaKode: [{ kode: undefined, desa: "Bentangan" }] }), [ONE]);
  const twins = ["33.10.24.2091", "33.10.24.2092"].map((kode) => [kode, "Kembar"] as const);
  const absent = { koperasi: (rows: readonly Baris<Koperasi>[]) => rows.slice(0, -2) };
  const made = { registry: registryWith([], twins), tidakTerbaca, ...absent };
  assert.equal(said({}, { ...made, tanpaKode: [{ kode: undefined, desa: "Kembar" }] }), [
    `${UNSURE}: 33.10.24.2091 Kembar dan 33.10.24.2092 Kembar.`,
  ]);
});

test("of seven missing desa five are named and two counted", () => {
  const koperasi = (rows: readonly Baris<Koperasi>[]) => rows.slice(7);
  assert.equal(said({}, { koperasi }), [
    "7 desa/kelurahan: 33.10.15.2001 Sidowarno, 33.10.15.2002 Bener, 33.10.15.2003 Gunting, 33.10.15.2004 Kingkang, 33.10.15.2005 Jelobo, dan 2 lainnya.",
  ]);
});

test.run();
