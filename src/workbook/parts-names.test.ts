import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SAVE_AGAIN } from "./gate-refusal.ts";
import { refuseArchive } from "./parts-names.ts";

const test = suite("names of parts");

const SAVE_AS_XLSX = "buka, simpan sebagai Buku Kerja Excel (.xlsx), lalu unggah hasilnya.";
const BOOKS = [
  "berkas ini arsip ZIP yang berisi buku kerja.",
  "keluarkan berkas .xlsx dari arsip itu, lalu unggah berkas .xlsx-nya saja.",
] as const;
const OTHER = ["berkas ini arsip ZIP, bukan buku kerja Excel.", SAVE_AGAIN] as const;
const ODS = [
  "berkas ini bertipe OpenDocument (misalnya .ods), bukan .xlsx.",
  SAVE_AS_XLSX,
] as const;

test("an archive is a workbook, another kind of file, or holds some", () => {
  for (const [names, message, fix] of [
    [["a/laporan.XLSX", "foto.jpg"], ...BOOKS],
    [["foto.jpg", "lama.xls"], ...BOOKS],
    [["makro.xlsm"], ...BOOKS],
    [["laporan.xlsx.txt", "laporan_xls", "a.xlsb"], ...OTHER],
    [[], ...OTHER],
    [["[Content_Types].xml", "mimetype"], ...ODS],
    [["MIMETYPE", "xl/workbook.bin"], ...ODS],
  ] as const)
    assert.equal(
      refuseArchive(names),
      { refused: "berkas-bukan-xlsx", message, fix },
      names.join(),
    );
  assert.is(refuseArchive(["[content_types].XML", "a.xlsx"]), undefined);
});

test.run();
