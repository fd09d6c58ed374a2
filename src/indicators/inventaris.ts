import type { Baris } from "../records/edisi.ts";
import type { Inventaris } from "../records/types.gen.ts";
import type { DesaLengkap } from "./koperasi.ts";

/** The koperasi that existed before, in an area. */
export interface InventarisSum {
  /** Every reported former koperasi, in the order of the workbook. */
  readonly baris: readonly Baris<Inventaris>[];
  /** Desa that answered, "belum" (none found) included. */
  readonly dilaporkan: number;
  readonly desa: number;
}

/** Gathers the inventory of an area. Source: SE Menkop 1/2025 asks for it per desa. */
export function sumInventaris(
  members: readonly DesaLengkap[],
  desa = members.length,
): InventarisSum {
  const answered = members.filter(
    ({ row, inventaris }) => row.inventaris !== null || inventaris.length > 0,
  );
  return {
    baris: members.flatMap(({ inventaris }) => inventaris),
    dilaporkan: answered.length,
    desa,
  };
}

/** Rows whose field has this value; null if nobody reported the inventory. */
export function countInventaris(
  { baris, dilaporkan }: InventarisSum,
  keep: (row: Baris<Inventaris>) => boolean,
): number | null {
  return dilaporkan === 0 ? null : baris.filter(keep).length;
}
