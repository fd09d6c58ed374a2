import { contributionOf } from "./definitions.ts";
import { sebaran } from "./distribution.ts";
import type { KoperasiLengkap } from "./koperasi.ts";

/** True if a koperasi is said not to operate yet. */
export function isWaiting(koperasi: KoperasiLengkap): boolean {
  return contributionOf("belum_beroperasi", koperasi) === 1;
}

/** Koperasi by what they say of their operation. */
export const STATUS_OPERASI = sebaran("status_operasi", ({ row }) =>
  row.status_operasi === null ? null : [row.status_operasi],
);

/** Koperasi that do not operate yet by what holds them up; an obstacle may also be told of others. */
export const KENDALA = sebaran("kendala", (koperasi) =>
  isWaiting(koperasi) && koperasi.row.kendala !== null ? [koperasi.row.kendala] : null,
);
