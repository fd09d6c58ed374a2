import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cellBook, smallRegistry } from "../test/make-workbook.ts";
import { importBook } from "./import.ts";
import { reportLines } from "./report.ts";
import { shownHeading, shownLine } from "./terminal.ts";

const test = suite("what an import says to a terminal");

/** Clears the screen, renames the window, colours by a C1 control, turns the text round. */
const EVIL =
  "\u001b[2J\u001b]0;PWN\u0007\u001b]8;;https://x.example\u001b\\\u009b31m\u202e::error::x";
const COMMAND = /[^\P{C}\n]|::|##\[/u;

/** The report of a recap in which every text is an attack. */
function reportOf(sheet: string): string {
  const rows = [
    ["No", "Kecamatan", "Desa", "Jumlah Anggota", `Aneh${EVIL}`, `Telp${EVIL}`, `NPWP${EVIL}`, ""],
    [1, "Wonosari", "Bentangan", `dua puluh 1${EVIL}`, `isi${EVIL}`, "ada", `mungkin${EVIL}`, EVIL],
    [2, "Wonosari", `Bolaly${EVIL}`, 30, `isi${EVIL}`, "ada", "Sudah", EVIL],
    [3, `Wono${EVIL}`, "Sidowarno", 40, "", "ada", "Sudah", EVIL],
    ["", "", "Jumlah", 999, "", "", "", ""],
  ];
  const registry = smallRegistry();
  const pertanyaan = [{ id: `kolom:aneh ${EVIL}`, tanya: "?", calon: [], pilih: EVIL }];
  const hasil = importBook(cellBook({ [sheet]: rows, [`${sheet}2`]: [["kosong"]] }), {
    berkas: "rekap.xlsx",
    registry,
    kabupaten: "33.10",
    tanggal_data: "2025-11-24",
    pemetaan: [{ kabupaten: "33.10", kolom: [], pertanyaan }],
  });
  return reportLines(hasil, registry).join("\n");
}

test("headings, sheets, cells and answers give the terminal no commands", () => {
  const text = reportOf(`Rekap${EVIL}`);
  assert.match(text, "Kolom yang ditinggalkan");
  assert.match(text, "Aneh");
  assert.match(text, "Telp");
  assert.not.match(text, COMMAND);
});

test("an endless heading is cut where it is shown", () => {
  assert.is(shownHeading("a".repeat(30_000)).length, 121);
  assert.is(
    shownHeading(`SK AHU${EVIL}`),
    "SK AHU [2J ]0;PWN ]8;;https://x.example \\ 31m : :error: :x",
  );
});

test("blanks that align a line stay, controls between them do not", () => {
  assert.is(shownLine("     atau  kolom   E"), "     atau  kolom   E");
  assert.is(shownLine(`E  Kelas\u001b[2J\n  ::error::`), "E  Kelas [2J  : :error: :");
});

test.run();
