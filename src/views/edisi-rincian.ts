import { formatDate } from "../base/format.ts";
import type { Edisi, IsiEdisi } from "../records/edisi.ts";
import { getSheetSpec, type Field } from "../records/fields.ts";
import { anchorOf, formatAmount } from "./angka.ts";

/** A row of a long sheet in words, each value with its cell. */
export interface RincianBaris {
  /** "Gerai baris 14" */
  readonly tempat: string;
  readonly isi: readonly IsianBaris[];
}

/** A value with its heading and its cell. */
export interface IsianBaris {
  readonly judul: string;
  readonly teks: string;
  readonly sel: string;
}

const BY_DESA = [
  "gerai",
  "kemitraan",
  "aset",
  "pelatihan",
  "usaha",
  "potensi",
  "inventaris",
] as const satisfies readonly (keyof IsiEdisi)[];

/** Rows of the long sheets by the anchor of the desa's row that they belong to. */
export function rincianByAnchor(edisi: Edisi): ReadonlyMap<string, readonly RincianBaris[]> {
  const groups = new Map<string, RincianBaris[]>();
  for (const sheet of BY_DESA)
    for (const row of edisi.lembar[sheet].baris) {
      const anchor = anchorOf(row);
      const group = groups.get(anchor) ?? [];
      groups.set(anchor, group);
      group.push(rincianBaris(edisi, sheet, row));
    }
  return groups;
}

/** Rows of a sheet that is not about desa: Pendamping, Koordinator. */
export function rincianOf(
  edisi: Edisi,
  sheet: "pendamping" | "koordinator",
): readonly RincianBaris[] {
  return edisi.lembar[sheet].baris.map((row) => rincianBaris(edisi, sheet, row));
}

const IDENTITY = new Set(["kode", "kecamatan", "desa", "koperasi_ke"]);

function rincianBaris(
  edisi: Edisi,
  sheet: keyof IsiEdisi,
  row: IsiEdisi[keyof IsiEdisi]["baris"][number],
): RincianBaris {
  return {
    tempat: `${edisi.lembar[sheet].nama} baris ${row.baris}`,
    isi: isianOf(edisi, { sheet, row, skip: IDENTITY }),
  };
}

/** The values of a row that are filled in, in the order of the sheet. */
export function isianOf(
  edisi: Edisi,
  {
    sheet,
    row,
    skip,
  }: {
    readonly sheet: keyof IsiEdisi;
    readonly row: { readonly baris: number };
    readonly skip: ReadonlySet<string>;
  },
): readonly IsianBaris[] {
  const fields = getSheetSpec(sheet).fields.filter(({ key }) => !skip.has(key));
  return fields.flatMap((field) => {
    const value = (row as Readonly<Record<string, unknown>>)[field.key];
    if (typeof value !== "string" && typeof value !== "number") return [];
    return [
      {
        judul: field.heading,
        teks: cellText(value, field),
        sel: `${edisi.lembar[sheet].kolom[field.key] ?? ""}${row.baris}`,
      },
    ];
  });
}

function cellText(value: string | number, field: Field): string {
  if (field.list)
    return field.list.butir.find((butir) => butir.id === value)?.label ?? String(value);
  if (field.kind === "date") return formatDate(String(value));
  if (typeof value === "string") return value;
  // A year has no thousands.
  return field.unit === "tahun" ? String(value) : formatAmount(value, field.unit ?? "");
}
