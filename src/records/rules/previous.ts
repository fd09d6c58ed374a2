import { formatDate } from "../../base/format.ts";
import { kodeOn } from "../../wilayah/lineage.ts";
import { koperasiId, type Baris, type Edisi } from "../edisi.ts";
import { getSheetSpec, type Field } from "../fields.ts";
import { numbersUnder } from "../nomor-koperasi.ts";
import { normalise } from "../text.ts";
import type { Koperasi } from "../types.gen.ts";
import type { Breach, RuleContext } from "./rule.ts";
import { isColumnReadable, isReadable } from "./unread.ts";

type Row = Baris<Koperasi>;

/** Fields that count something: two koperasi have together what each of them has. */
export const COUNTED: readonly Field[] = getSheetSpec("koperasi").fields.filter(
  ({ kind, unit = "" }) =>
    (kind === "integer" || kind === "masked") && !["nomor urut", "persen"].includes(unit),
);

/** A koperasi in this report and in the one before it. */
export interface Pair {
  readonly row: Row;
  readonly lama: Row;
  /** True if koperasi of desa that were joined became this one: `lama` holds their sums. */
  readonly gabungan: boolean;
}

/** A koperasi of the report before that has no row any more, and the row of its desa. */
export interface Vanished {
  readonly row: Row;
  /** What the report before said of the koperasi in `row`; undefined if nothing. */
  readonly pasangan: Row | undefined;
  readonly lama: Row;
  readonly nomor: number;
}

/**
 * The kabupaten's own report that this one is held against. What the project compiles from publications
 * covers other things than a report: what is not in it is not lost.
 */
export function lastReport({ edisi, sebelumnya }: RuleContext): Edisi | undefined {
  return edisi.meta.disusun_oleh === "kabupaten" ? sebelumnya : undefined;
}

/** Koperasi that stand in both reports, matched under the codes of this one's date. */
export function pairsOf(context: RuleContext): readonly Pair[] {
  return match(context).pairs;
}

/** Second and further koperasi that only the report before has. */
export function vanishedOf(context: RuleContext): readonly Vanished[] {
  return match(context).vanished;
}

/** "31 Oktober 2025", the date of the report before. */
export function lastDate(context: RuleContext): string {
  return formatDate(lastReport(context)?.tanggal_data ?? "");
}

/** The steward's reason for a change and how to give one: what `Catatan` said before explains nothing new. */
export function reasonOf(
  row: Row,
  lama: Row | undefined,
  fix: string,
): Pick<Breach, "alasan" | "fix"> {
  const [now, before] = [row.catatan, lama?.catatan].map((text) => normalise(text ?? ""));
  if (!now || !before?.includes(now)) return { fix, alasan: row.catatan };
  return {
    fix: `${fix} Catatan yang ada sudah tertulis pada laporan lalu; tambahkan sebab perubahan ini.`,
    alasan: null,
  };
}

interface Match {
  readonly pairs: readonly Pair[];
  readonly vanished: readonly Vanished[];
}

function match(context: RuleContext): Match {
  const sebelumnya = lastReport(context);
  if (!sebelumnya) return { pairs: [], vanished: [] };
  const { baris } = sebelumnya.lembar.koperasi;
  const kodeNow = (kode: string) => kodeOn(context.registry, kode, context.edisi.tanggal_data);
  const numbers = numbersUnder(baris, kodeNow);
  const old = baris.map((lama): Old => {
    const nomor = numbers.get(koperasiId(lama)) ?? 1;
    return { lama, nomor, kode: kodeNow(lama.kode) };
  });
  const before = new Map(old.map((each) => [idOf(each), each.lama]));
  const rows = numberedRows(context);
  const there = new Set(rows.map((row) => koperasiId(row)));
  const gone = byKode(
    old.filter((each) => !there.has(idOf(each)) && each.lama.koperasi_bersama === null),
  );
  const firsts = new Set(new Map(rows.toReversed().map((row) => [row.kode, row])).values());
  const isComplete = isColumnReadable(context, context.edisi.lembar.koperasi, "kode");
  return {
    pairs: rows.flatMap((row) => {
      const lama = before.get(koperasiId(row));
      const joined = firsts.has(row) ? (gone.get(row.kode) ?? []).filter(hasMoved) : [];
      return lama ? [pairOf(row, lama, joined)] : [];
    }),
    vanished: [...firsts].flatMap((row) => {
      const lost = (gone.get(row.kode) ?? []).filter((each) => each.nomor > 1 && !hasMoved(each));
      if (!isComplete || row.koperasi_bersama !== null) return [];
      return lost.map((each) => ({ ...each, row, pasangan: before.get(koperasiId(row)) }));
    }),
  };
}

/** A koperasi of the report before, with the code and number that it has by now. */
interface Old {
  readonly lama: Row;
  readonly kode: string;
  readonly nomor: number;
}

function idOf({ kode, nomor }: Old): string {
  return koperasiId({ kode, koperasi_ke: nomor });
}

function byKode(all: readonly Old[]): ReadonlyMap<string, readonly Old[]> {
  const groups = new Map<string, Old[]>();
  for (const each of all) {
    const group = groups.get(each.kode);
    if (group) group.push(each);
    else groups.set(each.kode, [each]);
  }
  return groups;
}

function hasMoved({ lama, kode }: Old): boolean {
  return lama.kode !== kode;
}

/** Rows of desa of which every "Koperasi ke-" could be read: the others may be any koperasi's. */
function numberedRows(context: RuleContext): readonly Row[] {
  const { koperasi } = context.edisi.lembar;
  const unsure = new Set(
    koperasi.baris
      .filter((row) => !isReadable(context, koperasi, { row, field: "koperasi_ke" }))
      .map(({ kode }) => kode),
  );
  return koperasi.baris.filter(({ kode }) => !unsure.has(kode));
}

function pairOf(row: Row, lama: Row, joined: readonly Old[]): Pair {
  if (joined.length === 0) return { row, lama, gabungan: false };
  const all = [lama, ...joined.map((each) => each.lama)];
  const sums = COUNTED.flatMap(({ key }) => {
    const values = all
      .map((each) => each[key as keyof Koperasi])
      .filter((value) => typeof value === "number");
    return values.length === 0 ? [] : [[key, values.reduce((sum, value) => sum + value, 0)]];
  });
  return { row, lama: { ...lama, ...Object.fromEntries(sums) } as Row, gabungan: true };
}
