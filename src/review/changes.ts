import type { FieldValue } from "../records/parse.ts";
import type { Edisi } from "../records/edisi.ts";
import { getSheetSpec, SHEET_SPECS, type Field, type SheetSpec } from "../records/fields.ts";
import type { SheetKey } from "../records/schemas.ts";
import { currentKode } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { addressOf, isSameValue, pairRows, rowsOf, type Row, type RowPair } from "./rows.ts";

/** "diisi": a blank cell was filled in. A blank is "not reported", never 0. */
export type ChangeKind = "diisi" | "dikosongkan" | "diubah" | "baris-baru" | "baris-hilang";

/** One difference between two workbooks: of a cell, or of a whole row (then `field` is null). */
export interface Change {
  readonly jenis: ChangeKind;
  readonly lembar: SheetKey;
  /** Sheet, identity and order among rows alike in it: the same for every change of one row. */
  readonly kunci: string;
  /** Today's code of the region the row is about; null for `_meta` and Ringkasan. */
  readonly kode: string | null;
  readonly field: string | null;
  readonly lama: FieldValue;
  readonly baru: FieldValue;
  /** Cell of the new workbook ("AJ16"), of the old one; null where there is none. */
  readonly sel: string | null;
  readonly sel_lama: string | null;
  readonly baris_lama: Row | null;
  readonly baris_baru: Row | null;
}

export interface Comparison {
  /** Absent: nothing was reported before, so whatever is reported is new. */
  readonly lama?: Edisi | undefined;
  readonly baru: Edisi;
  readonly registry: Registry;
  /**
   * Cells ("Koperasi!AJ16") that hold something unreadable: they are not blank, and not compared.
   * Given, even empty, for a workbook that was refused.
   */
  readonly tidakTerbaca?: {
    readonly lama?: ReadonlySet<string>;
    readonly baru?: ReadonlySet<string>;
  };
}

/**
 * Everything that differs between two workbooks, by sheet, row and column; the order of rows and
 * the looks of cells do not matter. A desa that has a row in only one of them is a whole row;
 * without an old workbook each reported cell of Koperasi is "diisi".
 */
export function compareEditions(comparison: Comparison): readonly Change[] {
  return SHEET_SPECS.flatMap((spec) => compareSheet(comparison, spec));
}

/**
 * Identity columns say which row it is; names are the registry's, the form's version is not a fact.
 * What tells one workbook from the other (dates, kind and reason of a correction) always differs.
 */
const NOT_COMPARED: ReadonlySet<string> = new Set([
  ...["koperasi.kecamatan", "koperasi.desa", "meta.versi_templat"],
  ...["meta.tanggal_data", "meta.tanggal_laporan"],
  ...["meta.jenis_perubahan", "meta.alasan_perubahan"],
  ...SHEET_SPECS.flatMap(({ key }) => [`${key}.kode`, `${key}.koperasi_ke`]),
]);

function compareSheet(comparison: Comparison, spec: SheetSpec): Change[] {
  const { lama, baru, registry } = comparison;
  if (spec.key === "meta" && !lama) return [];
  const fields = spec.fields.filter(({ key }) => !NOT_COMPARED.has(`${spec.key}.${key}`));
  const before = lama ? rowsOf(lama, spec) : [];
  const pairs = pairRows(spec, { lama: before, baru: rowsOf(baru, spec) }, registry);
  const lost = {
    lama: hasLostRows(comparison.tidakTerbaca?.lama, lama, spec),
    baru: hasLostRows(comparison.tidakTerbaca?.baru, baru, spec),
  };
  return pairs.flatMap((pair) => {
    const first = pair.baru ?? pair.lama;
    if (!first || (!pair.baru && lost.baru) || (!pair.lama && lost.lama)) return [];
    const kunci = `${spec.key}|${pair.kunci}`;
    const about = { lembar: spec.key, kunci, kode: kodeOf(first, registry) };
    const isFirstReport = !lama && spec.key === "koperasi";
    if ((pair.lama && pair.baru) || isFirstReport)
      return compareCells({ comparison, fields, pair, about });
    return [{ ...about, ...wholeRow(comparison, spec, pair) }];
  });
}

type About = Pick<Change, "lembar" | "kunci" | "kode">;

interface CellsInput {
  readonly comparison: Comparison;
  readonly fields: readonly Field[];
  readonly pair: RowPair;
  readonly about: About;
}

/** A plain loop: with 24,000 pairs of cells that are nearly all equal, it is what the time goes into. */
function compareCells({ comparison, fields, pair, about }: CellsInput): Change[] {
  const changes: Change[] = [];
  for (const { key } of fields) {
    const lama = pair.lama?.[key] ?? null;
    const baru = pair.baru?.[key] ?? null;
    if (lama === baru || isSameValue(lama, baru, comparison.registry)) continue;
    const sel = addressOf(comparison.baru, about.lembar, pair.baru, key);
    const sel_lama = addressOf(comparison.lama, about.lembar, pair.lama, key);
    const { lama: oldUnread, baru: newUnread } = comparison.tidakTerbaca ?? {};
    if (lama === null && pair.lama && isUnread(oldUnread, about.lembar, sel_lama)) continue;
    if (baru === null && pair.baru && isUnread(newUnread, about.lembar, sel)) continue;
    const jenis = lama === null ? "diisi" : baru === null ? "dikosongkan" : "diubah";
    const rows = { baris_lama: pair.lama ?? null, baris_baru: pair.baru ?? null };
    changes.push({ ...about, ...rows, jenis, field: key, lama, baru, sel, sel_lama });
  }
  return changes;
}

/** True also for a column that a workbook with unreadable cells does not have: its heading may be one. */
function isUnread(
  cells: ReadonlySet<string> | undefined,
  lembar: SheetKey,
  sel: string | null,
): boolean {
  return cells !== undefined && (sel === null || cells.has(`${getSheetSpec(lembar).sheet}!${sel}`));
}

/** True if a row of the sheet does not say what it is about: a row that seems missing may be that one. */
function hasLostRows(
  cells: ReadonlySet<string> | undefined,
  edisi: Edisi | undefined,
  spec: SheetSpec,
): boolean {
  if (!cells || !edisi || spec.key === "meta") return false;
  const column = edisi.lembar[spec.key].kolom[spec.identity[0] ?? ""];
  const pattern = new RegExp(`^${spec.sheet}!${column}\\d+$`);
  return column === undefined || [...cells].some((cell) => pattern.test(cell));
}

function wholeRow(
  { lama: old, baru: now }: Comparison,
  spec: SheetSpec,
  { lama, baru }: RowPair,
): Omit<Change, keyof About> {
  const field = spec.identity[0] ?? "";
  return {
    jenis: baru ? "baris-baru" : "baris-hilang",
    field: null,
    lama: null,
    baru: null,
    sel: addressOf(now, spec.key, baru, field),
    sel_lama: addressOf(old, spec.key, lama, field),
    baris_lama: lama ?? null,
    baris_baru: baru ?? null,
  };
}

/** The row's own code, or the area of an assistant. */
function kodeOf(row: Row, registry: Registry): string | null {
  const kode = row["kode"] ?? row["wilayah"];
  return typeof kode === "string" ? currentKode(registry, kode) : null;
}
