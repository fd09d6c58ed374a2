import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, rowOf, smallRegistry, withCell } from "../test/make-workbook.ts";
import { readBacaan } from "../records/read-edisi.ts";
import { readWorkbook } from "../workbook/read.ts";
import type { WriteBook, WriteValue } from "../workbook/write.ts";
import { inspectMade } from "./check-fixtures.ts";
import { checkWorkbook } from "./check.ts";

const test = suite("inspect");

const ROW = rowOf(BENTANGAN);

/** Mistakes typed into cells of Koperasi. */
function typed(...cells: readonly (readonly [string, WriteValue])[]) {
  return (book: WriteBook) =>
    cells.reduce((changed, cell) => withCell(changed, "Koperasi", cell), book);
}

test("a clean workbook says which report it is and gives nothing back", async () => {
  const { laporan, bertanda, result } = await inspectMade({});
  assert.equal(
    [laporan.kabupaten, laporan.nama_kabupaten, laporan.tanggal_data, laporan.kesalahan],
    ["33.10", "Kabupaten Klaten", "2025-11-24", 0],
  );
  assert.is(bertanda, undefined);
  assert.ok(result.edisi);
});

test("the marked workbook holds every value at its own address and can be read again", async () => {
  const edit = typed([`AJ${ROW}`, "dua puluh"], [`L${ROW}`, "03/06/2025"], [`AJ${ROW + 1}`, 120]);
  const { bertanda, laporan } = await inspectMade({ edit });
  assert.is(laporan.bertanda, "33.10_2025-11-24.bertanda.xlsx");
  const { book } = readWorkbook(bertanda ?? new Uint8Array(), "x");
  const cells = new Map(
    book?.sheets
      .get("Koperasi")
      ?.rows.flat()
      .map(({ address, value }) => [address, value]),
  );
  assert.is(cells.get(`AJ${ROW}`), "dua puluh");
  assert.is(cells.get(`L${ROW}`), "03/06/2025");
  assert.is(cells.get(`AJ${ROW + 1}`), 120);
  assert.is(cells.get(`A${ROW}`), BENTANGAN);
});

test("a workbook that would become a table of millions of cells is not copied", async () => {
  const edit = typed(["AJ16", "dua puluh"], ["IV16", "jauh"], ["A9000", "jauh"]);
  const { bertanda, laporan } = await inspectMade({ edit });
  assert.equal([bertanda, laporan.bertanda], [undefined, null]);
  assert.ok(laporan.kesalahan > 2);
});

test("the marked workbook raises the same problems as what it was made from: it can be sent", async () => {
  const made = await inspectMade({ edit: typed([`AJ${ROW}`, "dua puluh"], [`U${ROW}`, "Sdah"]) });
  const again = checkWorkbook({
    bytes: made.bertanda ?? new Uint8Array(),
    berkas: "2025-11-24.xlsx",
    registry: smallRegistry(),
    editionsOf: () => [],
    observasi: [],
  });
  const lines = (problems: typeof again.problems) =>
    problems.map(({ code, place }) => `${code} ${place.cell ?? ""}`);
  assert.equal(lines(again.problems), lines(made.result.problems));
});

test("its sheet Masalah lists the problems with links to their cells, notes stand in the cells", async () => {
  const { bertanda } = await inspectMade({ edit: typed([`AJ${ROW}`, "dua puluh"]) });
  const { book } = readWorkbook(bertanda ?? new Uint8Array(), "x");
  const [, first] = book?.sheets.get("Masalah")?.rows ?? [];
  assert.equal(first?.map(({ value }) => value).slice(0, 4), [
    "Kesalahan",
    "Koperasi",
    `AJ${ROW}`,
    "Jumlah Anggota",
  ]);
  const words = book?.otherTexts.map(({ text }) => text).join(" ") ?? "";
  assert.match(words, "dua puluh");
});

test("personal data is masked in the copy, whatever cell it stood in", async () => {
  const { bertanda, laporan } = await inspectMade({
    edit: typed([`BJ${ROW}`, "hubungi 0812-3456-7890"]),
  });
  assert.is(laporan.masalah[0]?.kode, "data-pribadi");
  const { bacaan } = readBacaan(bertanda ?? new Uint8Array(), "x");
  const text = JSON.stringify([...(bacaan?.book.sheets.values() ?? [])].map(({ rows }) => rows));
  assert.not.match(text, "3456");
  assert.match(text, "dihapus: data pribadi");
});

test("what can have meant one thing only is mended in a second workbook, the rest is left", async () => {
  const number = Number(BENTANGAN.replaceAll(".", ""));
  const edit = typed(
    [`A${ROW}`, number],
    [`AJ${ROW}`, "120 orang"],
    [`AJ${ROW + 1}`, "1.250"],
    [`AJ${ROW + 2}`, "dua puluh"],
  );
  const { diperbaiki, sisa, laporan } = await inspectMade({ edit });
  assert.is(laporan.diperbaiki, "33.10_2025-11-24.diperbaiki.xlsx");
  const { bacaan, problems } = readBacaan(diperbaiki ?? new Uint8Array(), "x");
  const rows = bacaan?.sheets.get("koperasi")?.lembar.baris ?? [];
  const found = rows.find(({ baris }) => baris === ROW);
  assert.equal([found?.["kode"], found?.["jumlah_anggota"]], [BENTANGAN, 120]);
  assert.equal(
    problems.map(({ code, place }) => [code, place.cell]),
    [["sel-bukan-bilangan", `AJ${ROW + 2}`]],
  );
  assert.is(sisa, 1);
});

test("a number that no village of this kabupaten has is not turned into a code", async () => {
  const lamandau = 6209012001;
  const { diperbaiki } = await inspectMade({ edit: typed([`A${ROW}`, lamandau]) });
  assert.is(diperbaiki, undefined);
});

test("an uncertain value alone gives no second workbook", async () => {
  assert.is((await inspectMade({ edit: typed([`L${ROW}`, "03/06/2025"]) })).diperbaiki, undefined);
});

test("a name that the browser changed is a warning with the name to use", async () => {
  const { laporan } = await inspectMade({}, { berkas: "C:\\Unduhan\\2025-11-24 (1).xlsx" });
  assert.equal([laporan.kesalahan, laporan.peringatan], [0, 1]);
  assert.match(laporan.masalah[0]?.perbaikan ?? "", "2025-11-24.xlsx");
});

test("a report is held against the newest one before it, and its changes are told", async () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190 }] as const;
  const known = [makeEdisi({ tanggal_data: "2025-10-31", koperasi })];
  const changed = [{ kode: BENTANGAN, jumlah_anggota: 119_000 }];
  const { laporan } = await inspectMade({ rows: { koperasi: changed } }, { known });
  assert.equal(
    laporan.masalah.map(({ kode }) => kode),
    ["nilai-melonjak"],
  );
  assert.is(laporan.tinjauan?.perubahan[0]?.nama, "Bentangan");
  assert.is(laporan.tinjauan?.lama?.tanggal_data, "2025-10-31");
});

test("a correction is compared with what it corrects", async () => {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190 }] as const;
  const known = [makeEdisi({ tanggal_data: "2025-10-31" }), makeEdisi({ koperasi })];
  const meta = { jenis_perubahan: "koreksi", alasan_perubahan: "salah ketik" } as const;
  const rows = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1191 }] };
  const { laporan } = await inspectMade({ rows, meta }, { known, berkas: "2025-11-24.k1.xlsx" });
  assert.is(laporan.tinjauan?.lama?.tanggal_data, "2025-11-24");
  assert.equal(
    laporan.tinjauan?.perubahan
      .filter(({ lembar }) => lembar === "Koperasi")
      .map(({ lama, baru }) => [lama, baru]),
    [["1.190", "1.191"]],
  );
});

test("bytes that are no workbook are one problem of the file", async () => {
  const { problems, bacaan } = checkWorkbook({
    bytes: new TextEncoder().encode("%PDF-1.7"),
    berkas: "2025-11-24.xlsx",
    registry: smallRegistry(),
    editionsOf: () => [],
    observasi: [],
  });
  assert.equal([problems.map(({ code }) => code), bacaan], [["berkas-bukan-xlsx"], undefined]);
});

test("a kabupaten in _meta that no list knows is refused with its cell's column", async () => {
  const edit = (book: WriteBook) => withCell(book, "_meta", ["B3", "33.99"]);
  const { laporan } = await inspectMade({ edit });
  assert.is(laporan.masalah[0]?.kode, "berkas-sesuai-meta");
});

test.run();
