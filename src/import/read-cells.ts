import { getField, type Field } from "../records/fields.ts";
import type { MarkSheet, Sasaran } from "../records/sasaran.ts";
import { jenisOf } from "../wilayah/kode.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { findNama } from "../wilayah/lineage.ts";
import type { CellBook } from "../workbook/read.ts";
import { isReported, type ColumnCell, type DecidedColumn } from "./columns.ts";
import type { Dialog } from "./dialog.ts";
import { textOf } from "./grid.ts";
import { scaleOf } from "./headings.ts";
import { describeKinds, flagSheet, readFlag } from "./kinds.ts";
import type { Layout } from "./layout.ts";
import { readLeniently, type LenientContext } from "./lenient.ts";
import type { Owner } from "./lenient-text.ts";
import { describeMark, flagField, readMark } from "./marks.ts";
import type { MatchedRecap } from "./match-recap.ts";
import { taken, unread, type Reading } from "./reading.ts";
import { placeOfRow } from "./rows.ts";
import { describeValue, settleColumns, type SettledColumn } from "./settle.ts";

interface CellContext {
  readonly book: CellBook;
  readonly registry: Registry;
  readonly tanggal_data: string;
  readonly dialog: Dialog;
}

/** Reads every column that reports something. */
export function readCells(
  layout: Layout,
  matched: MatchedRecap,
  context: CellContext,
): readonly SettledColumn[] {
  const owners = new Map(
    matched.rows.map((row) => [placeOfRow(row), ownerOf(row.kodeDesa, context.registry)] as const),
  );
  const columns = layout.columns.filter(({ sasaran }) => sasaran && isReported(sasaran));
  const cells = new Map(columns.map((column) => [column, layout.cellsOf(column)] as const));
  const hasTicks = [...cells.values()].flat().some(({ cell }) => /^[v✓✔√☑]$/iu.test(textOf(cell)));
  const requests = columns.flatMap((column) => {
    const own = cells.get(column) ?? [];
    if (!column.sasaran || own.length === 0) return [];
    return [{ column, cells: own, ...readerOf(column, column.sasaran, { ...context, owners }) }];
  });
  const { date1904 } = context.book;
  return settleColumns(requests, { dialog: context.dialog, hasTicks, date1904 });
}

function ownerOf(kode: string, registry: Registry): Owner {
  return { nama: findNama(registry, kode) ?? "", jenis: jenisOf(kode) };
}

interface Reader {
  readonly field: Field;
  readonly read: (source: ColumnCell) => Reading;
  readonly describe: (value: string | number | null) => string;
}

interface ReaderContext extends CellContext {
  readonly owners: ReadonlyMap<string, Owner>;
}

/** How the cells of a column are read, by what it is for. */
function readerOf(column: DecidedColumn, sasaran: Sasaran, context: ReaderContext): Reader {
  const lenient = (source: ColumnCell): LenientContext => ({
    date1904: context.book.date1904,
    tanggal_data: context.tanggal_data,
    scale: scaleOf(column.path),
    owner: context.owners.get(placeOfRow(source)),
    tersirat: column.tersirat ?? false,
  });
  if (sasaran.kind === "mark") return markReader(sasaran.sheet, lenient);
  if (sasaran.kind === "choice") return choiceReader(sasaran, lenient);
  const field = sasaran.kind === "field" || sasaran.kind === "men" ? sasaran.field : COUNT;
  const sheet = sasaran.kind === "field" ? flagSheet(field.key) : undefined;
  return {
    field,
    read: (source) =>
      sheet === undefined
        ? readLeniently(source.cell, field, lenient(source))
        : readFlag(source.cell, sheet, lenient(source)),
    describe: (value) =>
      (sheet === undefined ? undefined : describeKinds(value, sheet)) ??
      describeValue(value, field),
  };
}

/** A plain count, for columns that have no field of their own. */
const COUNT = getField("koperasi", "jumlah_pengawas");

/** A tick is the answer that the heading names; its absence is none. */
function choiceReader(
  { field, butir }: Sasaran & { readonly kind: "choice" },
  lenient: (source: ColumnCell) => LenientContext,
): Reader {
  return {
    field,
    read: (source) => {
      const reading = readLeniently(source.cell, TICK, lenient(source));
      if (reading.kind !== "taken" || reading.spill) return unread("bukan tanda");
      if (reading.mark === "silang") return { ...reading, value: null, ticked: butir };
      return taken(reading.value === TICKED ? butir : null, reading.value === TICKED);
    },
    describe: (value) => describeValue(value, field),
  };
}

const TICK = getField("koperasi", "bumdes");
const TICKED = "ada";

function markReader(sheet: MarkSheet, lenient: (source: ColumnCell) => LenientContext): Reader {
  return {
    field: flagField(sheet),
    read: (source) => readMark(source.cell, sheet, lenient(source)),
    describe: (value) => describeMark(value, sheet),
  };
}
