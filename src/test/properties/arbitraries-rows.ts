import fc from "fast-check";
import type { Edisi } from "../../records/edisi.ts";
import { getSheetSpec, SHEET_SPECS, type Field, type SheetSpec } from "../../records/fields.ts";
import type { FieldValue } from "../../records/parse.ts";
import type { SheetKey } from "../../records/schemas.ts";
import { Registry } from "../../wilayah/wilayah.ts";
import { makeEdisi, type MadeEdisi } from "../make-edisi.ts";
import { KLATEN } from "../make-workbook.ts";
import { valueOf, type Places } from "./arbitraries-values.ts";

/** Five desa and kelurahan of two kecamatan of Klaten: quick to write and to read. */
export const TINY = new Registry({
  names: [
    ...([
      ["33", "Jawa Tengah"],
      [KLATEN, "Klaten"],
    ] as const),
    ...([
      ["33.10.15", "Wonosari"],
      ["33.10.24", "Klaten Utara"],
    ] as const),
    ...([
      ["33.10.15.2014", "Bener"],
      ["33.10.15.2015", "Bentangan"],
    ] as const),
    ...([
      ["33.10.15.2016", "Boto"],
      ["33.10.24.1002", "Bareng Lor"],
    ] as const),
    ...([["33.10.24.2005", "Jebugan"]] as const),
  ],
  koreksi: [],
  perubahan: [],
});

export const DESA = TINY.desaIn(KLATEN);
const PLACES: Places = { desa: DESA, areas: [KLATEN, ...TINY.childrenOf(KLATEN)] };

/** A row of any sheet by the keys of its schema. */
export type Values = Readonly<Record<string, FieldValue>>;

/** Rows of a long sheet; a blank column is absent. */
export function rowsOf(sheet: SheetKey, most = 3): fc.Arbitrary<readonly Values[]> {
  return fc.array(recordOf(getSheetSpec(sheet).fields), { maxLength: most });
}

/** What must be there, and each other column as often as not. */
function recordOf(fields: readonly Field[]): fc.Arbitrary<Values> {
  const columns = fields.map((field) => [field.key, valueOf(field, PLACES)] as const);
  const requiredKeys = fields.flatMap(({ key, required }) => (required ? [key] : []));
  return fc.record(Object.fromEntries(columns), { requiredKeys, noNullPrototype: true });
}

/** Columns of Koperasi that the registry and the rows of others decide. */
const GIVEN = new Set(["kode", "kecamatan", "desa", "koperasi_ke", "koperasi_bersama"]);
const OWN = getSheetSpec("koperasi").fields.filter(({ key }) => !GIVEN.has(key));

/** Some desa with a row of their own, each once; now and then one has a second koperasi. */
export function koperasiRows(fields: readonly Field[]): fc.Arbitrary<readonly Values[]> {
  const one = recordOf(fields);
  const desa = (kode: string) =>
    fc
      .tuple(fc.option(one, { freq: 4 }), fc.option(one, { freq: 3 }))
      .map(([first, second]): readonly Values[] => [
        ...(first ? [{ kode, ...first }] : []),
        ...(first && second ? [{ kode, koperasi_ke: 2, ...second }] : []),
      ]);
  return fc.tuple(...DESA.map(desa)).map((rows) => rows.flat());
}

/** The same with any few columns: to make all of them takes as long as to look at them. */
export function someKoperasi(most = 12): fc.Arbitrary<readonly Values[]> {
  return fc.shuffledSubarray(OWN).chain((fields) => koperasiRows(fields.slice(0, most)));
}

/** Rows by sheet. */
export type Rows = Partial<Record<SheetKey, readonly Values[]>>;

/** Some desa join the koperasi of a neighbour that has one of its own; what they said of theirs is gone. */
function withGuests(rows: readonly Values[], guests: readonly boolean[]): readonly Values[] {
  const [host] = DESA.filter((_, index) => !guests[index]);
  if (host === undefined) return rows;
  return DESA.flatMap((kode, index) =>
    guests[index] ? [{ kode, koperasi_bersama: host }] : rows.filter((row) => row["kode"] === kode),
  );
}

const LONG = ["gerai", "kemitraan", "aset", "pelatihan", "usaha", "potensi", "inventaris"] as const;

/** Rows of all sheets about koperasi and desa, and what the kabupaten itself states. */
export function rowsWith(columns: number): fc.Arbitrary<Rows> {
  return fc
    .tuple(
      someKoperasi(columns),
      fc.oneof(fc.constant([]), fc.array(fc.boolean(), { minLength: DESA.length })),
      fc.tuple(...LONG.map((key) => rowsOf(key, 2))),
      rowsOf("ringkasan", 2),
    )
    .map(([koperasi, guests, long, ringkasan]) => ({
      koperasi: withGuests(koperasi, guests),
      ...Object.fromEntries(LONG.map((key, index) => [key, long[index] ?? []])),
      ringkasan,
    }));
}

export const allRows = rowsWith(20);

/** What two sheets of a workbook hold: some columns of Koperasi, and one of the long sheets. */
export const anyRows: fc.Arbitrary<Rows> = fc
  .constantFrom(...longSheets())
  .chain(({ key }) => fc.record({ koperasi: someKoperasi(8), [key]: rowsOf(key) }));

export function longSheets(): readonly SheetSpec[] {
  return SHEET_SPECS.filter(({ key, layout }) => layout === "rows" && key !== "koperasi");
}

/** The row with every column of its sheet, null where it is blank. */
export function complete(sheet: SheetKey, row: Values): Values {
  const blank = getSheetSpec(sheet).fields.map(({ key }) => [key, null] as const);
  return { ...Object.fromEntries(blank), ...row };
}

/** An edition of these rows, as if it had been read. */
export function edisiOf(rows: Rows, more: MadeEdisi = {}): Edisi {
  const koperasi = (rows.koperasi ?? []).map((row) => ({ ...row, ...namesOf(row) }));
  return makeEdisi({ registry: TINY, ...rows, koperasi, ...more } as MadeEdisi);
}

/** Names of the kecamatan and the desa of a row, as the registry has them. */
export function namesOf(row: { readonly kode?: unknown }): Values {
  const kode = String(row.kode);
  return { kecamatan: TINY.namaOf(kode.slice(0, 8)), desa: TINY.namaOf(kode) };
}
