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

/** The size of a change, in one pass: a first report has twenty thousand cells. */
export function countChanges(changes: readonly Change[]): JumlahPerubahan {
  const desa = {
    berubah: new Set<string>(),
    diisi: new Set<string>(),
    dikosongkan: new Set<string>(),
  };
  const kinds = noKinds();
  const columns = new Map<string, Kinds>();
  const sheets = new Map<string, Kinds>();
  for (const { kode, jenis, lembar, field } of changes) {
    kinds[jenis] += 1;
    kindsIn(sheets, lembar)[jenis] += 1;
    if (field !== null) kindsIn(columns, `${lembar}.${field}`)[jenis] += 1;
    if (kode?.length !== DESA_LENGTH) continue;
    desa.berubah.add(kode);
    if (jenis === "diisi" || jenis === "baris-baru") desa.diisi.add(kode);
    if (jenis === "dikosongkan" || jenis === "baris-hilang") desa.dikosongkan.add(kode);
  }
  return {
    desa_berubah: desa.berubah.size,
    desa_diisi: desa.diisi.size,
    desa_dikosongkan: desa.dikosongkan.size,
    isian_diisi: kinds.diisi,
    isian_diubah: kinds.diubah,
    isian_dikosongkan: kinds.dikosongkan,
    baris: rowsBySheet(sheets),
    kolom: cellsByColumn(columns),
  };
}

const DESA_LENGTH = "00.00.00.0000".length;

type Kinds = Record<ChangeKind, number>;

function noKinds(): Kinds {
  return { diisi: 0, dikosongkan: 0, diubah: 0, "baris-baru": 0, "baris-hilang": 0 };
}

function kindsIn(groups: Map<string, Kinds>, key: string): Kinds {
  const known = groups.get(key);
  if (known) return known;
  const kinds = noKinds();
  groups.set(key, kinds);
  return kinds;
}

function rowsBySheet(sheets: ReadonlyMap<string, Kinds>): JumlahPerubahan["baris"] {
  return SHEET_SPECS.map(({ key }) => {
    const kinds = sheets.get(key) ?? noKinds();
    return { lembar: sheetText(key), baru: kinds["baris-baru"], hilang: kinds["baris-hilang"] };
  }).filter(({ baru, hilang }) => baru + hilang > 0);
}

function cellsByColumn(columns: ReadonlyMap<string, Kinds>): JumlahPerubahan["kolom"] {
  return SHEET_SPECS.flatMap((spec) =>
    spec.fields.flatMap(({ key }) => {
      const kinds = columns.get(`${spec.key}.${key}`);
      if (!kinds) return [];
      const { diisi, diubah, dikosongkan } = kinds;
      return [
        { lembar: sheetText(spec.key), kolom: columnText(spec, key), diisi, diubah, dikosongkan },
      ];
    }),
  );
}
