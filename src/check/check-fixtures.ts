import { writeZip } from "../base/zip.ts";
import type { Edisi } from "../records/edisi.ts";
import { readBacaan } from "../records/read-edisi.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { makeWorkbook, smallRegistry, type MadeBook } from "../test/make-workbook.ts";
import { partsOf, sheetXml } from "../test/ooxml.ts";
import type { Cell } from "../workbook/read.ts";
import { inspectWorkbook, type Inspection } from "./inspect.ts";

interface Known {
  readonly berkas?: string;
  readonly known?: readonly Edisi[];
  readonly registry?: Registry | undefined;
}

/** A made workbook as `check` sees it: outside the data folder, under the name given. */
export async function inspectMade(made: MadeBook, known: Known = {}): Promise<Inspection> {
  return inspectBytes(await makeWorkbook(made), { ...known, registry: made.registry });
}

/** Any bytes as `check` sees them. */
export function inspectBytes(
  bytes: Uint8Array,
  { berkas = "2025-11-24.xlsx", known = [], registry }: Known = {},
): Promise<Inspection> {
  return inspectWorkbook({
    ...{ bytes, berkas },
    registry: registry ?? smallRegistry(),
    editionsOf: () => known,
    observasi: [],
  });
}

/** A workbook with the XML of one cell put in place of what stands there: `<f>1+1</f><v>2</v>`. */
export function withCellXml(
  bytes: Uint8Array,
  sheet: string,
  [address, content, attributes = ""]: readonly [string, string, (string | undefined)?],
): Uint8Array {
  const cell = new RegExp(`<c r="${address}"( s="\\d+")?[^>]*?(?:/>|>.*?</c>)`);
  return withXml(bytes, (parts) => {
    const xml = sheetXml(parts, sheet);
    const changed = xml.replace(
      cell,
      (_, style = "") => `<c r="${address}"${style} ${attributes}>${content}</c>`,
    );
    if (changed === xml) throw new Error(`withCellXml: ${sheet} has no cell ${address}`);
    return [xml, changed];
  });
}

/** The same workbook in the calendar that begins in 1904; its numbers stay as they are. */
export function with1904(bytes: Uint8Array): Uint8Array {
  return withXml(bytes, (parts) => {
    const xml = parts.get("xl/workbook.xml") ?? "";
    return [xml, xml.replace("<bookViews>", '<workbookPr date1904="1"/><bookViews>')];
  });
}

/** The part that holds the first text exchanged for the second. */
function withXml(
  bytes: Uint8Array,
  change: (parts: ReadonlyMap<string, string>) => readonly [string, string],
): Uint8Array {
  const parts = partsOf(bytes);
  const [before, after] = change(parts);
  const encoder = new TextEncoder();
  return writeZip(
    [...parts].map(([name, text]) => ({
      name,
      bytes: encoder.encode(text === before ? after : text),
    })),
    { level: 0 },
  );
}

/** The cells of a copy by sheet and address: "Koperasi!AJ16". */
export function cellsOfCopy(bytes: Uint8Array | undefined): ReadonlyMap<string, Cell> {
  const { bacaan } = readBacaan(bytes ?? new Uint8Array(), "x");
  if (!bacaan) throw new Error("cellsOfCopy: no workbook");
  return new Map(
    [...bacaan.book.sheets.values()].flatMap(({ name, rows }) =>
      rows.flat().map((cell) => [`${name}!${cell.address}`, cell] as const),
    ),
  );
}

/** "sel-rumus Koperasi!A16" of every error that reading a workbook finds. */
export function errorPlaces(bytes: Uint8Array | undefined): readonly string[] {
  return readBacaan(bytes ?? new Uint8Array(), "x")
    .problems.filter(({ severity }) => severity === "error")
    .map(({ code, place }) => `${code} ${place.sheet ?? ""}!${place.cell ?? ""}`);
}
