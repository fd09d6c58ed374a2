import { addressOf, BENTANGAN, rowOf } from "../make-workbook.ts";
import {
  changeSheet,
  messy,
  number,
  setCell,
  text,
  type MessyBook,
  type Outcome,
} from "./messy-book.ts";

const ROW = rowOf(BENTANGAN);
const READ = { reads: { kode: BENTANGAN, jumlah_anggota: 1190 } };

/** Headings and rows as people retype, move, hide and add them. */
export function messyRows(): readonly MessyBook[] {
  return [...headings(), ...headingsAway(), ...hiddenRows(), ...addedRows()];
}

function headings(): readonly MessyBook[] {
  const heading = (name: string, [field, typed]: readonly [string, string], outcome: Outcome) => {
    const address = addressOf("koperasi", field, 1);
    const edit = (parts: Map<string, string>): void =>
      setCell(parts, "Koperasi", [address, text(typed)]);
    return messy(`heading-${name}`, edit, outcome);
  };
  const members = (name: string, typed: string, outcome: Outcome): MessyBook =>
    heading(name, ["jumlah_anggota", typed], outcome);
  const at = addressOf("koperasi", "jumlah_anggota", 1);
  const unknown = [`kolom-tidak-dikenal Koperasi!${at}`];
  const next = `Koperasi!${addressOf("koperasi", "jumlah_pengurus", 1)}`;
  return [
    members("in-capitals", "JUMLAH ANGGOTA", READ),
    members("on-two-lines", "Jumlah\nAnggota", READ),
    members("with-nbsp", "Jumlah\u00a0Anggota", READ),
    members("with-colon", " Jumlah Anggota: ", READ),
    members("by-key", "jumlah_anggota", READ),
    heading("without-unit", ["simpanan_pokok", "Simpanan Pokok"], READ),
    members("slip", "Jumlah Angota", { problems: unknown, says: /mungkin.*"Jumlah Anggota"/ }),
    members("unknown", "Nomor HP", { problems: unknown, says: /hapus kolom itu/ }),
    heading("twice", ["jumlah_pengurus", "Jumlah Anggota"], { problems: [`kolom-ganda ${next}`] }),
    heading("number", ["jumlah_pengurus", "2025"], { problems: [`kolom-tidak-dikenal ${next}`] }),
    members("blank-over-data", " ", {
      problems: [`sel-tanpa-kolom Koperasi!${addressOf("koperasi", "jumlah_anggota", ROW)}`],
    }),
  ];
}

/** A book in which the XML of Koperasi is another. */
function koperasi(name: string, edit: (xml: string) => string, outcome: Outcome): MessyBook {
  return messy(name, (parts) => changeSheet(parts, "Koperasi", edit), outcome);
}

function headingsAway(): readonly MessyBook[] {
  const orphans = Array.from({ length: 26 }, (_, row) => `sel-tanpa-kolom Koperasi!A${row + 2}`);
  return [
    koperasi("heading-of-the-code-missing", (xml) => xml.replace(/<c r="A1".*?<\/c>/s, ""), {
      problems: ["kolom-hilang Koperasi!", ...orphans],
    }),
    koperasi("headings-on-row-2", pushDown, {
      problems: ["kolom-hilang Koperasi!A2"],
      says: /judul kolom ada di baris 2, seharusnya di baris 1/,
    }),
  ];
}

/** Every row one lower, as a title above the table makes it. */
function pushDown(xml: string): string {
  return xml.replace(/(<row r="|<c r="[A-Z]+)(\d+)"/g, (_all, before: string, row: string) => {
    return `${before}${Number(row) + 1}"`;
  });
}

function hiddenRows(): readonly MessyBook[] {
  const hidden = { ...READ, problems: ["baris-tersembunyi Koperasi!"] };
  const dimension = (range: string) => (xml: string) =>
    xml.replace(/<dimension [^>]*>/, `<dimension ref="${range}"/>`);
  const blank = Array.from({ length: 2000 }, (_, index) => blankRow(index + 40)).join("");
  return [
    koperasi("row-hidden", (xml) => xml.replace(`<row r="${ROW}"`, '$& hidden="1"'), hidden),
    koperasi("rows-filtered", (xml) => xml.replace(/<row r="([3-9]|1\d)"/g, '$& hidden="true"'), {
      ...hidden,
      says: /baris 3–19 berisi, tetapi disembunyikan/,
    }),
    koperasi("blank-styled-rows-below", (xml) => xml.replace("</sheetData>", `${blank}$&`), READ),
    koperasi("used-range-of-the-whole-sheet", dimension("A1:XFD1048576"), READ),
    koperasi("used-range-too-small", dimension("A1:B2"), READ),
    koperasi("rows-sorted-by-name", swapRows, READ),
    koperasi(
      "row-blank-between",
      (xml) => xml.replace(/(?<=<row r="1"[^]*?<\/row>)[^]*(?=<\/sheetData>)/, pushDown),
      READ,
    ),
  ];
}

function blankRow(row: number): string {
  return `<row r="${row}" s="1" customFormat="1"><c r="A${row}" s="1"/><c r="AJ${row}" s="2"/></row>`;
}

/** The rows of two desa change places, codes and all. */
function swapRows(xml: string): string {
  const [one = "", two = ""] = [ROW, ROW + 1].map(
    (row) => new RegExp(`<row r="${row}".*?</row>`, "s").exec(xml)?.[0] ?? "",
  );
  const moved = (rowXml: string, from: number, to: number): string =>
    rowXml.replaceAll(new RegExp(`(r="[A-Z]*)${from}"`, "g"), `$1${to}"`);
  return xml.replace(one + two, () => moved(two, ROW + 1, ROW) + moved(one, ROW, ROW + 1));
}

function addedRows(): readonly MessyBook[] {
  const typed = (
    name: string,
    cells: readonly (readonly [string, string])[],
    outcome: Outcome,
  ): MessyBook =>
    messy(name, (parts) => cells.forEach((cell) => setCell(parts, "Koperasi", cell)), outcome);
  const blank = (row: number, columns: string): readonly string[] =>
    [...columns].map((column) => `sel-wajib Koperasi!${column}${row}`);
  const total = [addressOf("koperasi", "jumlah_anggota", 28), number(1190)] as const;
  return [
    typed("row-of-totals", [["A28", text("JUMLAH")], total], {
      problems: ["baris-jumlah Koperasi!A28"],
    }),
    typed("signature-below", [["E32", text("Mengetahui, Kepala Dinas")]], {
      problems: blank(32, "A"),
    }),
    typed("stray-cell-far-away", [["IV900", text("coretan")]], {
      problems: ["sel-tanpa-kolom Koperasi!IV900"],
    }),
    typed("stray-cell-beyond-everything", [["XFD900", text("coretan")]], {
      problems: ["berkas-melampaui-batas Koperasi!"],
      says: /sel XFD900 berisi, jauh di luar tabel/,
    }),
  ];
}
