import { kecamatanOf, tingkatOf } from "../wilayah/kode.ts";
import { desaOn, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { SHEET_SPECS, type Field } from "./fields.ts";

/** The kabupaten and the day whose regions a workbook offers. */
export interface RegionChoice {
  readonly registry: Registry;
  readonly kabupaten: string;
  readonly tanggal_data: string;
}

/** The dropdown lists of a workbook by name: its desa, its kecamatan, and every code list in use. */
export function templateLists(choice: RegionChoice): ReadonlyMap<string, readonly string[]> {
  const { registry, kabupaten, tanggal_data } = choice;
  const desa = desaOn(registry, kabupaten, tanggal_data);
  const kecamatan = new Set(desa.map(kecamatanOf));
  const withName = (kode: string) => regionLabel(kode, registry);
  return new Map([
    [DESA_LIST, desa.map(withName)],
    [WILAYAH_LIST, [kabupaten, ...kecamatan].map(withName)],
    ...codeLists(),
  ]);
}

/** Name of the list that a column offers; undefined if it offers none. */
export function listNameOf(field: Field): string | undefined {
  if (field.kind !== "kode") return field.list?.id;
  return tingkatOf(field.example) === "desa" ? DESA_LIST : WILAYAH_LIST;
}

/** "33.10.15.2015 – Bentangan"; the code alone if nobody knows its name. */
export function regionLabel(kode: string, registry: Registry): string {
  const nama = findNama(registry, kode);
  return nama === undefined ? kode : `${kode} – ${nama}`;
}

const DESA_LIST = "desa";
const WILAYAH_LIST = "wilayah";

function codeLists(): [string, string[]][] {
  const lists = new Map(
    SHEET_SPECS.flatMap((spec) => spec.fields).flatMap((field) =>
      field.list ? [[field.list.id, field.list] as const] : [],
    ),
  );
  return [...lists].map(([id, list]) => [id, list.butir.map((butir) => butir.label)]);
}
