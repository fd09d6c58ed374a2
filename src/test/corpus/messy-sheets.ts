import { columnIndex, columnLetters } from "../../workbook/cells.ts";
import { BENTANGAN, rowOf } from "../make-workbook.ts";
import {
  change,
  changeSheet,
  messy,
  setCell,
  sheetAdded,
  text,
  type Draft,
  type MessyBook,
  type Outcome,
} from "./messy-book.ts";

const ROW = rowOf(BENTANGAN);
const READ = { reads: { kode: BENTANGAN, jumlah_anggota: 1190 } };

/** Columns and sheets as people merge, hide, move and add them. */
export function messySheets(): readonly MessyBook[] {
  return [...columns(), ...sheets(), ...hiddenSheets()];
}

function columns(): readonly MessyBook[] {
  const koperasi = (name: string, edit: (xml: string) => string, outcome: Outcome): MessyBook =>
    messy(name, (parts) => changeSheet(parts, "Koperasi", edit), outcome);
  const merged = (range: string) => (xml: string) =>
    xml.replace(
      /(<\/sheetData>.*?<autoFilter [^>]*>)/s,
      `$1<mergeCells count="1"><mergeCell ref="${range}"/></mergeCells>`,
    );
  return [
    koperasi("cells-merged", merged(`B${ROW}:B${ROW + 2}`), {
      problems: [`sel-gabungan Koperasi!B${ROW}`],
      says: /hanya isi sel pertamanya/,
    }),
    koperasi("headings-merged", merged("A1:C1"), { problems: ["sel-gabungan Koperasi!A1"] }),
    koperasi("column-hidden", (xml) => xml.replace('<col min="2" max="2"', '$& hidden="1"'), {
      ...READ,
      problems: ["baris-tersembunyi Koperasi!"],
      says: /kolom B berisi, tetapi disembunyikan/,
    }),
    koperasi("columns-moved", moveColumn, READ),
    messy("column-added", addColumn, { problems: ["kolom-tidak-dikenal Koperasi!CA1"] }),
    messy("column-without-heading", addCell, { problems: [`sel-tanpa-kolom Koperasi!CA${ROW}`] }),
  ];
}

function addColumn(parts: Draft): void {
  setCell(parts, "Koperasi", ["CA1", text("Nama Ketua")]);
  setCell(parts, "Koperasi", [`CA${ROW}`, text("Seseorang")]);
}

function addCell(parts: Draft): void {
  setCell(parts, "Koperasi", [`CA${ROW}`, text("lama")]);
}

/** Column B becomes the last one. */
function moveColumn(xml: string): string {
  const last = columnLetters(columnIndex("CA"));
  return xml.replace(/<row r="(\d+)".*?<\/row>/gs, (row, number: string) => {
    const cell = new RegExp(`<c r="B${number}".*?</c>`, "s").exec(row)?.[0] ?? "";
    const moved = cell.replace(`r="B${number}"`, `r="${last}${number}"`);
    return row.replace(cell, "").replace("</row>", `${moved}</row>`);
  });
}

function sheets(): readonly MessyBook[] {
  const renamed = (from: string, to: string) => (parts: Draft) =>
    change(parts, "xl/workbook.xml", (xml) =>
      xml.replace(`<sheet name="${from}"`, `<sheet name="${to}"`),
    );
  const unknown = (name: string): Outcome => ({ problems: [`lembar-tidak-dikenal ${name}!`] });
  return [
    messy("sheet-renamed", renamed("Gerai", "Gerai lama"), {
      problems: ["lembar-tidak-dikenal Gerai lama!"],
      says: /tampaknya ini lembar "Gerai" yang berganti nama/,
    }),
    messy("sheet-koperasi-renamed", renamed("Koperasi", "Sheet1"), {
      problems: ["lembar-tidak-dikenal Sheet1!"],
      says: /tampaknya ini lembar "Koperasi" yang berganti nama/,
    }),
    messy("sheet-meta-renamed", renamed("_meta", "meta"), {
      problems: ["lembar-tidak-dikenal meta!"],
      says: /tampaknya ini lembar "_meta"/,
    }),
    messy("sheet-added", sheetAdded("Daftar Anggota"), unknown("Daftar Anggota")),
    messy("sheet-added-hidden", sheetAdded("Kerja", ["x", ' state="hidden"']), unknown("Kerja")),
    messy(
      "sheet-added-very-hidden",
      sheetAdded("Kerja", ["x", ' state="veryHidden"']),
      unknown("Kerja"),
    ),
    messy("sheet-copied", sheetAdded("Koperasi (2)"), unknown("Koperasi (2)")),
    messy("sheet-name-in-spaces", renamed("Gerai", "Gerai "), {
      problems: ["lembar-tidak-dikenal Gerai !"],
      says: /tampaknya ini lembar "Gerai" yang berganti nama\. .*pilih Ganti Nama/,
    }),
  ];
}

function hiddenSheets(): readonly MessyBook[] {
  const workbook = (name: string, edit: (xml: string) => string): MessyBook =>
    messy(name, (parts) => change(parts, "xl/workbook.xml", edit), READ);
  return [
    workbook("sheet-meta-shown", (xml) => xml.replaceAll(' state="hidden"', "")),
    workbook("sheet-koperasi-hidden", (xml) =>
      xml.replace('<sheet name="Koperasi"', '$& state="hidden"'),
    ),
  ];
}
