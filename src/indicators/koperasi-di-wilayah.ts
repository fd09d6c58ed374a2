import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";

/**
 * Distinct koperasi of an area in the order of its desa. A koperasi shared with desa elsewhere
 * belongs to the area of its host, so that parts add up to the whole.
 */
export function koperasiIn(members: readonly DesaLengkap[]): readonly KoperasiLengkap[] {
  const area = new Set(members.map(({ kode }) => kode));
  const all = members.flatMap(({ koperasi }) => koperasi).filter(({ row }) => area.has(row.kode));
  return [...new Map(all.map((koperasi) => [koperasi.id, koperasi])).values()];
}
