import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, fullRegistry } from "../test/make-workbook.ts";
import type { Asked } from "./dialog.ts";
import { importBook, type Hasil } from "./import.ts";

const test = suite("desa of the rows of recaps");

type Row = readonly (string | number | null)[];

/** A recap of Klaten with these rows below "Kode, Kecamatan, Desa, NIB". */
function matched(rows: readonly Row[], jawab: Readonly<Record<string, string>> = {}): Hasil {
  const book = cellBook({ Rekap: [["Kode", "Kecamatan", "Desa", "NIB"], ...rows] });
  const pertanyaan = Object.entries(jawab).map(([id, pilih]) => ({
    ...{ id, tanya: "", calon: [], pilih },
  }));
  return importBook(book, {
    berkas: "rekap.xlsx",
    registry: fullRegistry(),
    kabupaten: "33.10",
    tanggal_data: "2025-12-31",
    pemetaan: [{ kabupaten: "33.10", kolom: [], pertanyaan }],
  });
}

/** "33.10.15.2015 kode" for each row that was matched. */
function ways(hasil: Hasil): readonly string[] {
  return hasil.matched.rows.map(({ kodeDesa, lewat }) => `${kodeDesa} ${lewat}`);
}

function openQuestions({ pertanyaan }: Hasil): readonly Asked[] {
  return pertanyaan.filter(({ jawaban }) => jawaban === undefined);
}

function choices(hasil: Hasil): readonly string[] {
  return openQuestions(hasil).flatMap(({ calon }) => calon.map(({ pilih }) => pilih));
}

test("a code is taken beside its own name, a misspelt one, and none at all", () => {
  for (const name of ["Bentangan", "DS. BENTANGAN", "Bentangann", "Tlogoo", null]) {
    const kode = name === "Tlogoo" ? "33.10.01.2006" : "33.10.15.2015";
    const row = [kode, kode.startsWith("33.10.15") ? "Wonosari" : "Prambanan", name, "Ya"];
    assert.equal(ways(matched([row])), [`${kode} kode`], String(name));
  }
});

test("a code beside the exact name of another desa is asked about, however near the two names are", () => {
  // Kebondalem Kidul's code beside Kebondalem Lor; Tlogo's (Prambanan) beside Teloyo (Wonosari).
  const rows = [
    ["33.10.01.2005", "Prambanan", "Kebondalem Lor", "Ya"],
    ["33.10.01.2006", "Prambanan", "Teloyo", "Ya"],
    ["33.10.01.2003", null, "Kokosan", "Ya"],
  ];
  const others = ["33.10.01.2013", "33.10.15.2018", "33.10.01.2012"];
  for (const [index, row] of rows.entries()) {
    const hasil = matched([row]);
    assert.equal(ways(hasil), [], String(row));
    assert.equal(choices(hasil), [row[0], others[index], "lewati"], String(row));
  }
});

test("a code of a desa in one kecamatan beside its namesake's kecamatan is asked about", () => {
  // Beji is a desa of Pedan (33.10.12) and of Tulung (33.10.19).
  const hasil = matched([["33.10.12.2002", "Tulung", "Beji", "Ya"]]);
  assert.equal(ways(hasil), []);
  assert.equal(choices(hasil), ["33.10.12.2002", "33.10.19.2010", "lewati"]);
  assert.equal(ways(matched([["33.10.12.2002", "Pedan", "Beji", "Ya"]])), ["33.10.12.2002 kode"]);
  // Of a kecamatan that has no such desa, the code and the name are two against one.
  assert.equal(ways(matched([["33.10.12.2002", "Wonosari", "Beji", "Ya"]])), [
    "33.10.12.2002 kode",
  ]);
});

test("a name like none of its kecamatan is asked with the desa of that kecamatan that no row has", () => {
  const hasil = matched([
    ["33.10.15.2015", "Wonosari", "Bentangan", "Ya"],
    [null, "Wonosari", "Zyxwvutsrqpo", "Ya"],
  ]);
  const offered = choices(hasil);
  assert.ok(offered.length > 10, offered.join());
  assert.ok(offered.every((pilih) => pilih === "lewati" || pilih.startsWith("33.10.15.")));
  assert.not.ok(offered.includes("33.10.15.2015"));
});

test("the answer about a row is used, and only for that row", () => {
  const rows = [
    ["33.10.01.2005", "Prambanan", "Kebondalem Lor", "Ya"],
    ["33.10.01.2006", "Prambanan", "Tlogo", "Ya"],
  ];
  assert.equal(ways(matched(rows, { "baris:Rekap!2": "33.10.01.2013" })), [
    "33.10.01.2013 jawaban",
    "33.10.01.2006 kode",
  ]);
  assert.equal(ways(matched(rows, { "baris:Rekap!2": "lewati" })), ["33.10.01.2006 kode"]);
});

test("codes that are mostly none of this kabupaten leave the whole column out", () => {
  const rows = [
    [3310150015, "Wonosari", "Bentangan", "Ya"],
    [3310150016, "Wonosari", "Duwet", "Ya"],
    ["33.10.15.2014", "Wonosari", "Jelobo", "Ya"],
  ];
  const hasil = matched(rows);
  assert.is(hasil.matched.refusedCodes, 2);
  assert.ok(ways(hasil).every((way) => way.endsWith(" nama")));
});

test("a name is looked for in its kecamatan, and one of a row without kecamatan is asked about", () => {
  assert.equal(ways(matched([[null, "Tulung", "Beji", "Ya"]])), ["33.10.19.2010 nama"]);
  const alone = matched([[null, null, "Kebondalem Lor", "Ya"]]);
  assert.equal(
    openQuestions(alone).map(({ id, saran }) => [id, saran]),
    [["tanpa-kecamatan", "ya"]],
  );
  const several = matched([[null, null, "Beji", "Ya"]]);
  assert.equal(choices(several), ["33.10.12.2002", "33.10.19.2010", "lewati"]);
  assert.equal(ways(matched([[null, null, "Beji", null]])), []);
});

test("a numeral is no slip of a word, and the desa of that numeral elsewhere is offered", () => {
  // Kota Bangun I to III are desa of Kota Bangun Darat, Ulu and Ilir of Kota Bangun.
  const rows = [
    ["Kecamatan", "Desa", "NIB"],
    ["Kota Bangun", "Kota Bangun 2", "Ya"],
  ];
  const { pertanyaan } = importBook(cellBook({ Rekap: rows }), {
    ...{ berkas: "rekap.xlsx", registry: fullRegistry() },
    ...{ kabupaten: "64.02", tanggal_data: "2025-12-31" },
  });
  assert.equal(
    pertanyaan.map(({ saran }) => saran),
    [undefined],
  );
  assert.ok(
    pertanyaan[0]?.calon.some(({ arti }) => arti === "Kota Bangun II, Kec. Kota Bangun Darat"),
  );
});

test("two rows with one unknown name are two questions, and what others took is no suggestion", () => {
  const hasil = matched([
    [null, "Wonosari", "Bentangan", "Ya"],
    [null, "Wonosari", "Bentangann", "Ya"],
    [null, "Wonosari", "Bentangann", "Ya"],
  ]);
  assert.equal(
    openQuestions(hasil).map(({ id, saran }) => [id, saran]),
    [
      ["desa:33.10.15/bentangann", undefined],
      ["desa:33.10.15/bentangann#2", undefined],
    ],
  );
});

test.run();
