import type { DesaLengkap } from "./koperasi.ts";
import { countOf, Hitungan, type Cacah, type Ukuran } from "./ukuran.ts";

/** The koperasi that existed before, in an area. */
export interface InventarisSum {
  /** Former koperasi that were reported. */
  readonly tercatat: number;
  /** By their state; null stands for those whose state was not reported. */
  readonly keadaan: (keadaan: string | null) => number;
  /** Those judged fit to be developed. */
  readonly layak: number;
  /** Desa that answered, "belum" (none found) included. */
  readonly dilaporkan: number;
  readonly desa: number;
}

/** The inventory of an area. Source: SE Menkop 1/2025 asks for it per desa. */
export const INVENTARIS: Ukuran<InventarisSum> = {
  id: "inventaris",
  cacah: countInventaris,
  baca: (cacah, desa) => ({
    tercatat: countOf(cacah, "tercatat"),
    keadaan: (keadaan) => countOf(cacah, `keadaan ${keadaan ?? "?"}`),
    layak: countOf(cacah, "layak"),
    dilaporkan: countOf(cacah, "dilaporkan"),
    desa,
  }),
};

/** True if the desa answered what koperasi there were before. */
export function reportsInventaris({ row, inventaris }: DesaLengkap): boolean {
  return row.inventaris !== null || inventaris.length > 0;
}

function countInventaris(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  sum.add("dilaporkan", members.filter(reportsInventaris).length);
  for (const { keadaan, layak } of members.flatMap(({ inventaris }) => inventaris)) {
    sum.add("tercatat");
    sum.add(`keadaan ${keadaan ?? "?"}`);
    if (layak === "ya") sum.add("layak");
  }
  return sum.cacah();
}
