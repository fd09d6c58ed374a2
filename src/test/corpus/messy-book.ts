import type { FieldValue } from "../../records/parse.ts";
import { getSheetSpec } from "../../records/fields.ts";
import type { SheetKey } from "../../records/schemas.ts";
import { utf8 } from "../../base/zip-fixtures.ts";
import { writeZip } from "../../base/zip.ts";
import { columnIndex } from "../../workbook/cells.ts";
import { MAIN } from "../../workbook/parts-package.ts";
import { addressOf, BENTANGAN, makeWorkbook, rowOf } from "../make-workbook.ts";
import { partsOf } from "../ooxml.ts";

/** A filled template as somebody may hand it in: one thing in it is not as it should be. */
export interface MessyBook {
  readonly name: string;
  readonly make: () => Promise<Uint8Array>;
  /** Every problem in order, as code and place: "sel-rumus Koperasi!AJ16". */
  readonly problems: readonly string[];
  /** What the first problem must say. */
  readonly says?: RegExp;
  /** "koperasi.jumlah_anggota" of Bentangan to the value read; absent: the workbook is refused. */
  readonly reads?: Readonly<Record<string, FieldValue>>;
}

/** The parts of a workbook, to be spoilt. */
export type Draft = Map<string, string>;

export interface Outcome extends Pick<MessyBook, "says" | "reads"> {
  readonly problems?: readonly string[];
}

/** A book that differs from the filled template by this edit. */
export function messy(name: string, edit: (parts: Draft) => void, outcome: Outcome): MessyBook {
  const make = async (): Promise<Uint8Array> => {
    const parts: Draft = new Map(await filledParts());
    edit(parts);
    return zip(parts);
  };
  return { name, make, ...outcome, problems: outcome.problems ?? [] };
}

/** One cell of Bentangan's row, or of the first row of another sheet, and what becomes of it. */
export function messyCell(
  name: string,
  [field, content]: readonly [field: string, content: string],
  { code, ...outcome }: Outcome & { readonly code?: string },
): MessyBook {
  const problems = outcome.problems ?? (code === undefined ? [] : [`${code} ${placeOf(field)}`]);
  return messy(name, (parts) => setField(parts, field, content), { ...outcome, problems });
}

/** "Koperasi!AJ16" for "koperasi.jumlah_anggota", or for "jumlah_anggota" alone. */
export function placeOf(field: string): string {
  const [sheet, key] = sheetAndKey(field);
  return `${getSheetSpec(sheet).sheet}!${addressIn(sheet, key)}`;
}

export function setField(parts: Draft, field: string, content: string): void {
  const [sheet, key] = sheetAndKey(field);
  setCell(parts, getSheetSpec(sheet).sheet, [addressIn(sheet, key), content]);
}

/** Puts a cell in its place; what stood there is gone. `content` is what follows the address. */
export function setCell(
  parts: Draft,
  sheet: string,
  [address, content]: readonly [address: string, content: string],
): void {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  change(parts, sheetPartOf(parts, sheet), (xml) => {
    const found = new RegExp(`<row r="${row}"[^>]*?(?:/>|>(.*?)</row>)`, "s").exec(xml);
    const cells = [...(found?.[1] ?? "").matchAll(/<c r="([A-Z]+)\d+".*?(?:\/>|<\/c>)/gs)];
    const others = cells
      .filter(([, column]) => column !== letters)
      .map(([cell, column]) => ({
        cell,
        column: columnIndex(column ?? ""),
      }));
    const own = { cell: `<c r="${address}"${content}</c>`, column: columnIndex(letters) };
    const sorted = [...others, own].sort((a, b) => a.column - b.column);
    const text = `<row r="${row}">${sorted.map(({ cell }) => cell).join("")}</row>`;
    return found
      ? xml.replace(found[0], () => text)
      : xml.replace("</sheetData>", () => `${text}</sheetData>`);
  });
}

/** The XML of a part, changed; a change that changes nothing is a mistake of the test. */
export function change(parts: Draft, part: string, edit: (xml: string) => string): void {
  const before = parts.get(part);
  const after = before === undefined ? undefined : edit(before);
  if (after === undefined || after === before) throw new Error(`nothing changed in ${part}`);
  parts.set(part, after);
}

export function changeSheet(parts: Draft, sheet: string, edit: (xml: string) => string): void {
  change(parts, sheetPartOf(parts, sheet), edit);
}

/** One more sheet, which holds one text; `attributes` say whether it is shown. */
export function sheetAdded(
  name: string,
  [content, attributes]: readonly [content: string, attributes: string] = ["x", ""],
): (parts: Draft) => void {
  return (parts) => {
    const rows = `<row r="1"><c r="A1"${text(content)}</c></row>`;
    parts.set(
      "xl/worksheets/sheet99.xml",
      `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`,
    );
    const link = `<Relationship Id="rId99" Type="${WORKSHEET}" Target="worksheets/sheet99.xml"/>`;
    const entry = `<sheet name="${name}" sheetId="99" r:id="rId99"${attributes}/>`;
    change(parts, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace("</Relationships>", `${link}$&`),
    );
    change(parts, "xl/workbook.xml", (xml) => xml.replace("</sheets>", `${entry}$&`));
  };
}

const WORKSHEET = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";

/** Index of a cell style with this number format, which the workbook gets besides its own. */
export function addFormat(parts: Draft, numFmtId: number): number {
  const [, count = "0"] = /<cellXfs count="(\d+)"/.exec(parts.get("xl/styles.xml") ?? "") ?? [];
  change(parts, "xl/styles.xml", (xml) =>
    xml
      .replace(/<cellXfs count="\d+"/, `<cellXfs count="${Number(count) + 1}"`)
      .replace("</cellXfs>", `<xf numFmtId="${numFmtId}" applyNumberFormat="1"/></cellXfs>`),
  );
  return Number(count);
}

// What follows the address of a cell.

export function number(value: number | string, style?: number): string {
  return `${style === undefined ? "" : ` s="${style}"`}><v>${value}</v>`;
}

export function text(value: string): string {
  return ` t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is>`;
}

export function boolean(value: boolean): string {
  return ` t="b"><v>${value ? 1 : 0}</v>`;
}

export function error(value: string): string {
  return ` t="e"><v>${value}</v>`;
}

/** `value` is the stored result, "" for none. */
export function formula(written: string, value: number | ""): string {
  return `><f>${escape(written)}</f>${value === "" ? "" : `<v>${value}</v>`}`;
}

export function escape(value: string): string {
  return value.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

export function sheetPartOf(parts: Draft, name: string): string {
  const names = [...(parts.get("xl/workbook.xml") ?? "").matchAll(/<sheet name="([^"]*)"/g)];
  const index = names.findIndex(([, found]) => found === name);
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** 24 November 2025, with one row on each of three other sheets. */
const FILLED = {
  koperasi: [
    { kode: BENTANGAN, jumlah_anggota: 1190, gerai: "ada", aset_terdaftar: "ada", potensi: "ada" },
  ],
  gerai: [{ kode: BENTANGAN, jenis: "kantor", status: "selesai", luas: 48.5 }],
  aset: [{ kode: BENTANGAN, jenis: "tanah", status: "milik", luas: 250, nilai: 1_250_000 }],
  potensi: [
    { kode: BENTANGAN, bidang: "pertanian", komoditas: "Padi", volume: 12.5, satuan: "ton" },
  ],
};

let filled: Promise<ReadonlyMap<string, string>> | undefined;

/** Made once: every book begins with these parts. */
export function filledParts(): Promise<ReadonlyMap<string, string>> {
  filled ??= makeWorkbook({ rows: FILLED }).then(partsOf);
  return filled;
}

export function zip(parts: Draft): Uint8Array {
  const sources = [...parts].map(([name, xml]) => ({ name, bytes: utf8(xml) }));
  return writeZip(sources, { level: 1 });
}

function sheetAndKey(field: string): readonly [SheetKey, string] {
  const [first = "", second] = field.split(".");
  return second === undefined ? ["koperasi", first] : [first as SheetKey, second];
}

function addressIn(sheet: SheetKey, key: string): string {
  if (getSheetSpec(sheet).layout === "rows") {
    return addressOf(sheet, key, sheet === "koperasi" ? rowOf(BENTANGAN) : 2);
  }
  return `B${getSheetSpec(sheet).fields.findIndex((field) => field.key === key) + 2}`;
}
