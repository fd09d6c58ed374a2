import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as XLSX from "xlsx";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, makeWorkbook, placesOf, smallRegistry } from "../test/make-workbook.ts";
import type { Edisi } from "./edisi.ts";
import { readEdisi, type ReadEdisi } from "./read-edisi.ts";

/** Workbooks that another program saved: what spreadsheets.md §3.2 found in real files. */
const test = suite("read-edisi: saved by others");

const PLACE = {
  berkas: "data/koperasi/33.10/2025-11-24.xlsx",
  kabupaten: "33.10",
  tanggal_data: "2025-11-24",
  perubahan_ke: 0,
};

type Change = (sheet: XLSX.WorkSheet, book: XLSX.WorkBook) => void;

/** The filled-in template, opened, changed on Koperasi and saved by SheetJS. */
async function resaved(change: Change, sebelumnya?: Edisi): Promise<ReadEdisi> {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190, catatan: "Rapat." }];
  const book = XLSX.read(await makeWorkbook({ rows: { koperasi } }), { type: "array" });
  const sheet = book.Sheets["Koperasi"];
  if (!sheet) throw new Error("no sheet Koperasi");
  change(sheet, book);
  const bytes = XLSX.write(book, { type: "buffer", bookType: "xlsx" }) as Buffer;
  return readEdisi(new Uint8Array(bytes), PLACE, { registry: smallRegistry(), sebelumnya });
}

function isAccepted({ edisi }: ReadEdisi): boolean {
  return edisi !== undefined;
}

function rowIn({ edisi }: ReadEdisi) {
  return edisi?.lembar.koperasi.baris.find(({ kode }) => kode === BENTANGAN);
}

test("a workbook saved by another program is read as it was", async () => {
  const read = await resaved(() => undefined);
  assert.equal(read.problems, []);
  assert.is(rowIn(read)?.jumlah_anggota, 1190);
});

test("33.10.15.2015 turned into a number is refused with its dots", async () => {
  const read = await resaved((sheet) => {
    sheet["A16"] = { t: "n", v: 3310152015 };
  });
  assert.equal(placesOf(read), ["sel-bukan-kode Koperasi!A16"]);
  assert.match(read.problems[0]?.fix ?? "", /maksudnya 33\.10\.15\.2015\?/);
});

test("a formula is read with a warning, one without a result is refused", async () => {
  const cached = await resaved((sheet) => {
    sheet["AJ16"] = { t: "n", v: 1190, f: "600+590" };
  });
  assert.equal(placesOf(cached), ["sel-rumus Koperasi!AJ16"]);
  assert.is(rowIn(cached)?.jumlah_anggota, 1190);
  const blank = await resaved((sheet) => {
    sheet["AJ16"] = { t: "z", f: "600+590" };
  });
  assert.equal(placesOf(blank), ["sel-rumus Koperasi!AJ16"]);
  assert.is(isAccepted(blank), false);
});

test("an error cell is refused by its name", async () => {
  const read = await resaved((sheet) => {
    sheet["AJ16"] = { t: "e", v: 0x17 };
  });
  assert.equal(placesOf(read), ["sel-galat Koperasi!AJ16"]);
  assert.match(read.problems[0]?.message ?? "", /#REF!/);
});

test("a tick saved as TRUE is read as Sudah, with a note", async () => {
  const read = await resaved((sheet) => {
    sheet["U16"] = { t: "b", v: true };
  });
  assert.equal(placesOf(read), ["sel-dibaca-sebagai Koperasi!U16"]);
  assert.is(rowIn(read)?.npwp, "sudah");
});

test("dates of a workbook of the 1904 system are four years later", async () => {
  const read = await resaved((sheet, book) => {
    book.Workbook = { ...book.Workbook, WBProps: { ...book.Workbook?.WBProps, date1904: true } };
    sheet["L16"] = { t: "n", v: 44340, z: "yyyy-mm-dd" };
    const meta = book.Sheets["_meta"];
    if (meta) meta["B4"] = { t: "s", v: "2025-11-24" };
  });
  assert.equal(read.problems, []);
  assert.is(rowIn(read)?.tanggal_musdesus, "2025-05-25");
});

test("a cell typed far outside the table is found", async () => {
  const read = await resaved((sheet) => {
    sheet["CA900"] = { t: "s", v: "coretan" };
    sheet["!ref"] = "A1:CA900";
  });
  assert.ok(placesOf(read).includes("sel-tanpa-kolom Koperasi!CA900"));
});

test("merged cells over the data are refused: only the first keeps its value", async () => {
  const read = await resaved((sheet) => {
    sheet["!merges"] = [XLSX.utils.decode_range("B16:B18")];
  });
  assert.is(isAccepted(read), false);
});

test("cells under a merge are told as merged, not as emptied since the last report", async () => {
  const sebelumnya = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: [{ kode: BENTANGAN, status_operasi: "beroperasi", jumlah_anggota: 1190 }],
  });
  const merge: Change = (sheet) => {
    sheet["!merges"] = [XLSX.utils.decode_range("AD15:AD17")];
  };
  assert.equal(placesOf(await resaved(merge, sebelumnya)), ["sel-gabungan Koperasi!AD15"]);
});

test("hidden rows are read, with a warning", async () => {
  const read = await resaved((sheet) => {
    sheet["!rows"] = Array.from({ length: 27 }, (_, row) => ({ hidden: row === 15 }));
  });
  assert.is(rowIn(read)?.jumlah_anggota, 1190);
  assert.ok(read.problems.some(({ severity }) => severity === "warning"));
});

test("sixteen digits are refused wherever they stand: they may be a person's NIK", async () => {
  const asNumber = await resaved((sheet) => {
    sheet["AJ16"] = { t: "n", v: 3310012501900001 };
  });
  assert.is(isAccepted(asNumber), false);
  const asText = await resaved((sheet) => {
    sheet["BJ16"] = { t: "s", v: "Ketua: 3310012501900001" };
  });
  assert.is(isAccepted(asText), false);
});

test("telephone numbers and e-mail addresses are refused in every text", async () => {
  for (const text of ["hub. 081234567890", "+62 812-3456-7890", "ketua@contoh.id"]) {
    const read = await resaved((sheet) => {
      sheet["BJ16"] = { t: "s", v: text };
    });
    assert.is(isAccepted(read), false, text);
  }
});

test("a suggested answer that is also the name of a sheet hides nothing of that sheet", async () => {
  const read = await resaved((sheet, { Sheets }) => {
    // Without its heading, a column may stand below one that was not understood.
    const heading = Object.keys(sheet).find((cell) => sheet[cell]?.v === "Koperasi ke-");
    const column = heading?.replace(/\d+$/, "") ?? "";
    for (let row = 1; row <= 27; row++) delete sheet[`${column}${row}`];
    Sheets["Gerai"] = XLSX.utils.aoa_to_sheet([
      ["Kode", "Koperasi ke-", "Jenis Gerai", "Status Gerai"],
      [BENTANGAN, 2, "Kantor koperasi", "Aktif melayani"],
    ]);
    Sheets["Usaha"] = XLSX.utils.aoa_to_sheet([
      ["Kode", "Bidang Usaha", "Pengelola"],
      [BENTANGAN, "Sembako", "Koperasu"],
    ]);
  });
  assert.equal(read.problems.find(({ code }) => code === "sel-bukan-pilihan")?.suggestions, [
    "Koperasi",
  ]);
  assert.ok(placesOf(read).includes("baris-bertuan Gerai!B2"));
});

test.run();
