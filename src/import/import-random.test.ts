import { suite } from "uvu";
import * as assert from "uvu/assert";
import { findPersonalData } from "../records/privacy.ts";
import { validateJson } from "../records/validate.ts";
import { recapBytes } from "../test/corpus/rekap-book.ts";
import { RAHASIA, TANGGAL_REKAP, TELEPON } from "../test/corpus/rekap-case.ts";
import { REKAP } from "../test/corpus/rekap.ts";
import { fullRegistry } from "../test/make-workbook.ts";
import { cellAddress } from "../workbook/cells.ts";
import { readWorkbook, type Cell, type CellBook, type Sheet } from "../workbook/read.ts";
import { importBook } from "./import.ts";

const test = suite("import of spoilt recaps");

/** What stands in cells where nobody expects it. */
const ODD: readonly (string | number | boolean)[] = [
  ...[
    "",
    "-",
    "x",
    "?",
    "√",
    "Sudah",
    "Belum",
    "JUMLAH",
    "KECAMATAN",
    "Kec. Wonosari",
    "No",
    "Desa",
  ],
  ...["NIP. 1", "Mengetahui", "25/05/2025", "03/06/2025", "1.250", "1,2 juta", "#REF!", "=1+1"],
  ...["__proto__", "constructor", "toString", "hasOwnProperty", "\u202eabc", "a".repeat(3000)],
  ...[
    0,
    1,
    33.1,
    1.25,
    -5,
    45_811,
    3310152015,
    1e15,
    true,
    false,
    "Jetis",
    "Bentangan",
    "RT 01/02",
  ],
];

/** Numbers from 0 to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

function spoil(sheet: Sheet, random: () => number): Sheet {
  const rows = sheet.rows.map((cells) =>
    cells.map((cell) => (random() < 0.15 ? odd(cell, random) : cell)),
  );
  const shuffled =
    random() < 0.2 ? rows.toReversed().map((cells, index) => moved(cells, index + 1)) : rows;
  const [top, left] = [1 + Math.floor(random() * 6), Math.floor(random() * 4)];
  const range = `${cellAddress(top, left)}:${cellAddress(top + Math.floor(random() * 4), left + Math.floor(random() * 3))}`;
  return { ...sheet, rows: shuffled, merges: random() < 0.5 ? [...sheet.merges, range] : [] };
}

function odd(cell: Cell, random: () => number): Cell {
  const value = ODD[Math.floor(random() * ODD.length)] ?? "";
  const kind = typeof value === "string" ? "text" : (typeof value as "number" | "boolean");
  return { ...cell, value, kind };
}

function moved(cells: readonly Cell[], row: number): readonly Cell[] {
  return cells.map((cell) => ({ ...cell, row, address: cellAddress(row, cell.column) }));
}

test("no recap makes import throw, and none brings personal data into its mapping", async () => {
  const registry = fullRegistry();
  for (const [index, { sheets, kabupaten, name }] of REKAP.entries()) {
    const { book } = readWorkbook(await recapBytes(sheets), "rekap.xlsx");
    if (!book) throw new Error(name);
    for (let seed = 0; seed < 8; seed += 1) {
      const random = generator(index * 1000 + seed);
      const spoilt: CellBook = {
        ...book,
        sheets: new Map([...book.sheets].map(([key, sheet]) => [key, spoil(sheet, random)])),
      };
      const input = { berkas: "rekap.xlsx", registry, kabupaten, tanggal_data: TANGGAL_REKAP };
      const hasil = importBook(spoilt, { ...input, yakin: seed % 2 === 0 });
      const mapping = JSON.stringify(hasil.pemetaan);
      assert.is(findPersonalData(mapping), undefined, `${name} ${seed}`);
      assert.is(mapping.includes(RAHASIA), false, `${name} ${seed}`);
      assert.is(JSON.stringify(hasil.rows).includes(TELEPON), false, `${name} ${seed}`);
      assert.equal(
        validateJson("pemetaan", hasil.pemetaan, "x").slice(0, 1),
        [],
        `${name} ${seed}`,
      );
    }
  }
});

test.run();
