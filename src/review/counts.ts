import { SHEET_SPECS } from "../records/fields.ts";
import type { Change, ChangeKind } from "./changes.ts";
import { columnText, sheetText } from "./isian.ts";

/** How much changed; desa are counted once, cells and rows each. */
export interface JumlahPerubahan {
  readonly desa_berubah: number;
  /** Desa with a cell that was blank before, or a new row. */
  readonly desa_diisi: number;
  /** Desa with a cell that is blank now, or a row that vanished. */
  readonly desa_dikosongkan: number;
  readonly isian_diisi: number;
  readonly isian_diubah: number;
  readonly isian_dikosongkan: number;
  /** Rows added and taken away, by sheet; only sheets with any. */
  readonly baris: readonly {
    readonly lembar: string;
    readonly baru: number;
    readonly hilang: number;
  }[];
  /** Cells by column, in the order of the workbook; only columns with any. */
  readonly kolom: readonly {
    readonly lembar: string;
    readonly kolom: string;
    readonly diisi: number;
    readonly diubah: number;
    readonly dikosongkan: number;
  }[];
}

/** The size of a change. */
export function countChanges(changes: readonly Change[]): JumlahPerubahan {
  const desa = changes.filter(({ kode }) => kode?.length === DESA_LENGTH);
  return {
    desa_berubah: countDesa(desa),
    desa_diisi: countDesa(of(desa, "diisi", "baris-baru")),
    desa_dikosongkan: countDesa(of(desa, "dikosongkan", "baris-hilang")),
    isian_diisi: of(changes, "diisi").length,
    isian_diubah: of(changes, "diubah").length,
    isian_dikosongkan: of(changes, "dikosongkan").length,
    baris: countRows(changes),
    kolom: countColumns(changes),
  };
}

const DESA_LENGTH = "00.00.00.0000".length;

function of(changes: readonly Change[], ...kinds: readonly ChangeKind[]): readonly Change[] {
  return changes.filter(({ jenis }) => kinds.includes(jenis));
}

function countDesa(changes: readonly Change[]): number {
  return new Set(changes.map(({ kode }) => kode)).size;
}

function countRows(changes: readonly Change[]): JumlahPerubahan["baris"] {
  return SHEET_SPECS.map(({ key }) => {
    const here = changes.filter(({ lembar }) => lembar === key);
    const [baru, hilang] = [of(here, "baris-baru").length, of(here, "baris-hilang").length];
    return { lembar: sheetText(key), baru, hilang };
  }).filter(({ baru, hilang }) => baru + hilang > 0);
}

function countColumns(changes: readonly Change[]): JumlahPerubahan["kolom"] {
  const byColumn = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.lembar}.${change.field}`;
    const group = byColumn.get(key);
    if (group) group.push(change);
    else byColumn.set(key, [change]);
  }
  return SHEET_SPECS.flatMap((spec) =>
    spec.fields.flatMap(({ key }) => {
      const here = byColumn.get(`${spec.key}.${key}`);
      if (!here) return [];
      const count = (kind: ChangeKind) => of(here, kind).length;
      return [
        {
          lembar: sheetText(spec.key),
          kolom: columnText(spec, key),
          diisi: count("diisi"),
          diubah: count("diubah"),
          dikosongkan: count("dikosongkan"),
        },
      ];
    }),
  );
}
