import type { Instruksi } from "../records/types.gen.ts";

/** One task of an instruction. */
export type Tugas = Instruksi["tugas"][number];

/** Tasks by what is known of them. */
export interface TugasSum {
  readonly semua: number;
  readonly selesai: number;
  readonly berjalan: number;
  readonly belum: number;
  /** Nobody told how they stand: neither done nor undone. */
  readonly tidak_diketahui: number;
  /** Tasks for which the document states a deadline or a period. */
  readonly bertenggat: number;
  /** Tasks that were not done on the day their state was noted, though their deadline had passed. */
  readonly lewat: number;
}

/** Counts tasks by state. */
export function sumTugas(tugas: readonly Tugas[]): TugasSum {
  const count = (keep: (one: Tugas) => boolean) => tugas.filter(keep).length;
  const inState = (status: Tugas["status"]) => count((one) => one.status === status);
  return {
    semua: tugas.length,
    selesai: inState("selesai"),
    berjalan: inState("berjalan"),
    belum: inState("belum"),
    tidak_diketahui: inState("tidak_diketahui"),
    bertenggat: count(({ tenggat, periode }) => tenggat !== null || periode !== null),
    lewat: count(isOverdue),
  };
}

/**
 * True if the deadline that the document states had passed on the day the task was last seen undone.
 * Without a stated deadline or a dated state nothing is overdue.
 */
export function isOverdue({ status, tenggat, tanggal_status }: Tugas): boolean {
  if (tenggat === null || !tanggal_status) return false;
  if (status === "selesai" || status === "tidak_diketahui") return false;
  return tenggat < tanggal_status.slice(0, tenggat.length);
}
