import { compareText } from "../base/format.ts";
import { plainText } from "../base/markdown.ts";
import { getField, getSheetSpec, SHEET_SPECS, type Field } from "../records/fields.ts";
import { findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Change, ChangeKind } from "./changes.ts";
import type { Hitungan } from "./effect.ts";
import { columnText, contentText, isianText, rowText, sheetText, WITHHELD_TEXT } from "./isian.ts";
import { addressOf, type Row } from "./rows.ts";
import { compareSuspicion, type Curiga } from "./suspicious.ts";
import { isWithheld } from "./withheld.ts";

/** One change as people read it. All text is plain: escape it where it is printed. */
export interface Butir {
  readonly jenis: ChangeKind;
  /** Name of the sheet: "Koperasi". */
  readonly lembar: string;
  /** Today's code of the desa, kecamatan or kabupaten it is about. */
  readonly kode: string;
  readonly nama: string;
  /** 2 for the second koperasi of the desa. */
  readonly koperasi_ke: number;
  /** Which row of a long sheet: "Sembako"; null where the desa has one row. */
  readonly baris: string | null;
  /** Title of the column; null for a whole row, which may also be filled in or emptied altogether. */
  readonly kolom: string | null;
  /** Null: blank, that is not reported. Of a whole row its filled cells. */
  readonly lama: string | null;
  readonly baru: string | null;
  /** Cell of the new workbook, of the old one. */
  readonly sel: string | null;
  readonly sel_lama: string | null;
  /** Why it is to be looked at first; null for an ordinary change. */
  readonly curiga: Curiga | null;
}

export interface ItemsInput {
  readonly changes: readonly Change[];
  readonly suspicions: ReadonlyMap<Change, Curiga>;
  readonly lama: Hitungan | undefined;
  readonly baru: Hitungan;
  readonly registry: Registry;
}

/** The changes in words: striking ones first, then by sheet and desa. */
export function listItems(input: ItemsInput): readonly Butir[] {
  const items = foldRows(input).map((change) => ({ change, butir: itemOf(change, input) }));
  return items
    .sort(
      (left, right) =>
        compareSuspicion(left.butir.curiga, right.butir.curiga) ||
        orderOf(left.change) - orderOf(right.change) ||
        compareText(left.butir.kode, right.butir.kode),
    )
    .map(({ butir }) => butir);
}

/** A change with the reason to look at it. */
interface Entry extends Change {
  readonly curiga: Curiga | null;
}

/**
 * A desa that falls silent or reports for the first time is one change, not fifty: the cells of a row
 * of Koperasi that is blank now, or was blank, become one entry. Striking cells of a row that was
 * filled in stay by themselves.
 */
function foldRows({ changes, suspicions, lama, baru }: ItemsInput): readonly Entry[] {
  const told = new Set<string>();
  const strongest = strongestByRow(suspicions);
  return changes.flatMap((change): Entry[] => {
    const curiga = suspicions.get(change) ?? null;
    const { lembar, jenis, kunci, baris_baru, baris_lama } = change;
    const emptied = jenis === "dikosongkan" && isBlank(baris_baru);
    const filled = jenis === "diisi" && isBlank(baris_lama) && curiga === null;
    if (lembar !== "koperasi" || (!emptied && !filled)) return [{ ...change, curiga }];
    if (told.has(kunci)) return [];
    told.add(kunci);
    const sel = addressOf(baru.edisi, lembar, baris_baru ?? undefined, "kode");
    const sel_lama = addressOf(lama?.edisi, lembar, baris_lama ?? undefined, "kode");
    const why = emptied ? (strongest.get(kunci) ?? null) : null;
    return [{ ...change, curiga: why, field: null, sel, sel_lama }];
  });
}

function strongestByRow(suspicions: ItemsInput["suspicions"]): ReadonlyMap<string, Curiga> {
  const strongest = new Map<string, Curiga>();
  for (const [{ kunci }, curiga] of suspicions) {
    const known = strongest.get(kunci);
    if (!known || compareSuspicion(curiga, known) < 0) strongest.set(kunci, curiga);
  }
  return strongest;
}

const IDENTITY = new Set(["baris", "kode", "kecamatan", "desa", "koperasi_ke"]);

function isBlank(row: Row | null): boolean {
  return Object.entries(row ?? {}).every(([key, value]) => IDENTITY.has(key) || value === null);
}

const SHEET_ORDER: ReadonlyMap<string, number> = new Map(
  SHEET_SPECS.map(({ key }, index) => [key, index]),
);

function orderOf({ lembar }: Change): number {
  return SHEET_ORDER.get(lembar) ?? SHEET_ORDER.size;
}

function itemOf(change: Entry, input: ItemsInput): Butir {
  const { jenis, lembar, field, sel, sel_lama, baris_baru, baris_lama } = change;
  const { baru, registry } = input;
  const spec = getSheetSpec(lembar);
  const row = baris_baru ?? baris_lama;
  const kode = change.kode ?? baru.edisi.kabupaten;
  const [before, after] = focused(sidesOf(change, input));
  const { curiga } = change;
  const isHidden = before === WITHHELD_TEXT || after === WITHHELD_TEXT;
  return {
    jenis,
    lembar: sheetText(lembar),
    kode,
    nama: findNama(registry, kode) ?? kode,
    koperasi_ke: Number(row?.["koperasi_ke"] ?? 1),
    baris: row ? rowText(spec, row, registry) : null,
    kolom: field === null ? null : columnText(spec, field),
    lama: before,
    baru: after,
    sel,
    sel_lama,
    curiga: curiga && isHidden ? { ...curiga, pesan: "isinya disembunyikan." } : curiga,
  };
}

function sidesOf(change: Change, { lama, baru, registry }: ItemsInput): Sides {
  return [
    sideText({ ...change, row: change.baris_lama, value: change.lama, hitungan: lama, registry }),
    sideText({ ...change, row: change.baris_baru, value: change.baru, hitungan: baru, registry }),
  ];
}

type Sides = readonly [string | null, string | null];

/** Letters that a table shows of a cell, and those left standing before the first difference. */
const SHOWN = 40;
const LEAD = 12;

/** A remark is compared to its end; where it is shown it is cut. */
const MOST_LETTERS = 2_000;
const KEPT = 200;

/** Two long texts that begin alike are told from shortly before they differ. */
function focused([before, after]: Sides): Sides {
  if (before === null || after === null) return [cut(before), cut(after)];
  const [left, right] = [Array.from(before), Array.from(after)];
  let same = 0;
  while (same < left.length && left[same] === right[same]) same += 1;
  if (same <= SHOWN || before === after) return [cut(before), cut(after)];
  const from = same - LEAD;
  return [cut(`…${left.slice(from).join("")}`), cut(`…${right.slice(from).join("")}`)];
}

function cut(text: string | null): string | null {
  return text === null ? null : plainText(text, KEPT);
}

interface Side extends Pick<Change, "lembar" | "field"> {
  readonly row: Row | null;
  readonly value: Change["baru"];
  readonly hitungan: Hitungan | undefined;
  readonly registry: Registry;
}

function sideText({ lembar, field, row, value, hitungan, registry }: Side): string | null {
  if (!row || !hitungan || (field === null && isBlank(row))) return null;
  if (field === null) {
    const isShown = ({ key }: Field) => !isWithheld(hitungan, row, { lembar, field: key });
    return contentText(getSheetSpec(lembar), row, { registry, isShown });
  }
  if (value !== null && isWithheld(hitungan, row, { lembar, field })) return WITHHELD_TEXT;
  const max = MOST_LETTERS;
  return isianText(value, { field: getField(lembar, field), row, registry, max });
}
