import { compareText } from "../base/format.ts";
import type { Edisi } from "../records/edisi.ts";
import type { Field, SheetSpec } from "../records/fields.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { columnText, isianText, placeText, rowText, sheetText } from "./isian.ts";
import { addressOf, isSameValue, type Row } from "./rows.ts";

/** The three versions of one row; each may be absent. */
export interface Versions {
  readonly asal: Row | undefined;
  readonly kita: Row | undefined;
  readonly mereka: Row | undefined;
}

/** A cell or a row about which two workbooks disagree, in words; a person decides. */
export interface Bentrok {
  readonly lembar: string;
  /** "Bentangan (33.10.15.2015)", with what the row is on a long sheet; empty for `_meta`. */
  readonly tentang: string;
  /** Title of the column; null for a whole row. */
  readonly kolom: string | null;
  /** What each version says; null: blank, or no such row. */
  readonly asal: string | null;
  readonly kita: string | null;
  readonly mereka: string | null;
  /** Cells of our and of their workbook; null for a row that was taken away. */
  readonly sel_kita: string | null;
  readonly sel_mereka: string | null;
}

/** Where the versions come from. */
export interface Sources {
  readonly kita: Edisi;
  readonly mereka: Edisi;
  readonly registry: Registry;
}

/** The same cell, changed to two values. */
export function cellConflict(
  spec: SheetSpec,
  versions: Versions,
  { field, ...sources }: Sources & { readonly field: Field },
): Bentrok {
  const { registry } = sources;
  const text = (row: Row | undefined) =>
    row ? isianText(row[field.key] ?? null, { field, row, registry }) : null;
  return {
    ...aboutOf(spec, versions, { ...sources, field: field.key }),
    kolom: columnText(spec, field.key),
    asal: text(versions.asal),
    kita: text(versions.kita),
    mereka: text(versions.mereka),
  };
}

/** A row that one side took away and the other changed; the changed cells stand for the latter. */
export function rowConflict(spec: SheetSpec, versions: Versions, sources: Sources): Bentrok {
  const { registry } = sources;
  const { asal, kita, mereka } = versions;
  const changes = (row: Row | undefined) => {
    if (!row || !asal) return null;
    const parts = spec.fields
      .filter(({ key }) => !isSameValue(asal[key], row[key], registry))
      .map((field) => {
        const [before, after] = [asal, row].map((version) =>
          isianText(version[field.key] ?? null, { field, row: version, registry }),
        );
        return `${field.title}: ${before ?? BLANK} → ${after ?? BLANK}`;
      });
    return parts.join("; ");
  };
  return {
    ...aboutOf(spec, versions, { ...sources, field: spec.identity[0] ?? "" }),
    kolom: null,
    asal: null,
    kita: changes(kita),
    mereka: changes(mereka),
  };
}

/** The lines a maintainer reads in a terminal. */
export function formatConflict({ lembar, tentang, kolom, asal, ...sides }: Bentrok): string {
  const where = [
    `lembar "${lembar}"`,
    ...(tentang === "" ? [] : [tentang]),
    kolom === null ? "seluruh barisnya" : `kolom "${kolom}"`,
  ];
  const gone = kolom === null ? "barisnya dihapus" : BLANK;
  const side = (text: string | null, cell: string | null) =>
    `${text ?? gone}${cell === null ? "" : ` (sel ${cell})`}`;
  return [
    `BENTROK ${where.join(" › ")}`,
    ...(kolom === null ? [] : [`  Asal  : ${asal ?? BLANK}`]),
    `  Kita  : ${side(sides.kita, sides.sel_kita)}`,
    `  Mereka: ${side(sides.mereka, sides.sel_mereka)}`,
  ].join("\n");
}

const BLANK = "(kosong)";

function aboutOf(
  spec: SheetSpec,
  { asal, kita, mereka }: Versions,
  { field, registry, ...editions }: Sources & { readonly field: string },
): Pick<Bentrok, "lembar" | "tentang" | "sel_kita" | "sel_mereka"> {
  const row = kita ?? mereka ?? asal;
  const kode = row?.["kode"];
  const number = row?.["koperasi_ke"] ?? 1;
  const names = [
    typeof kode === "string" ? placeText(kode, registry) : null,
    number === 1 ? null : `koperasi ke-${number}`,
    fullest([kita, mereka, asal].map((one) => (one ? rowText(spec, one, registry) : null))),
  ];
  return {
    lembar: sheetText(spec.key),
    tentang: names.filter((name) => name !== null).join(", "),
    sel_kita: addressOf(editions.kita, spec.key, kita, field),
    sel_mereka: addressOf(editions.mereka, spec.key, mereka, field),
  };
}

/** What says most of a row that each side tells in its own words: the same whoever is called ours. */
function fullest([kita = null, mereka = null, asal = null]: readonly (string | null)[]):
  string | null {
  const told = [kita, mereka].filter((text) => text !== null);
  const byLength = (left: string, right: string) =>
    right.length - left.length || compareText(left, right);
  return told.sort(byLength)[0] ?? asal;
}
