import type { Pelatihan } from "../records/types.gen.ts";
import type { KoperasiLengkap } from "./koperasi.ts";

/**
 * What is known of one koperasi's training, for `distribute`. "bersertifikat" holds if at least one
 * training was by a certified body, "tanpa_sertifikat" if all were by others. Null: not reported.
 */
export function trainingState({ row, pelatihan }: KoperasiLengkap): readonly string[] | null {
  if (row.pelatihan === null) return null;
  if (row.pelatihan === "belum") return ["belum"];
  return ["pernah", certificateState(pelatihan)];
}

function certificateState(rows: readonly Pelatihan[]): string {
  if (rows.some(({ bersertifikat }) => bersertifikat === "ya")) return "bersertifikat";
  const isKnown = rows.length > 0 && rows.every(({ bersertifikat }) => bersertifikat === "tidak");
  return isKnown ? "tanpa_sertifikat" : "sertifikat_tidak_dilaporkan";
}

/** Trainings that koperasi took part in: one row is one training of one koperasi. */
export interface TrainingSum {
  readonly keikutsertaan: number;
  readonly koperasi: number;
  /** Sum of those who took part; null if no row says. */
  readonly peserta: number | null;
  /** Rows that say how many took part. */
  readonly melapor: number;
  readonly bersertifikat: number;
}

/** Adds up trainings of some koperasi; `keep` chooses among them, for instance by who paid. */
export function sumTraining(
  all: readonly KoperasiLengkap[],
  keep: (row: Pelatihan) => boolean = () => true,
): TrainingSum {
  const kept = all.map(({ pelatihan }) => pelatihan.filter(keep));
  const rows = kept.flat();
  const known = rows.flatMap(({ peserta }) => peserta ?? []);
  return {
    keikutsertaan: rows.length,
    koperasi: kept.filter(({ length }) => length > 0).length,
    peserta: known.length === 0 ? null : known.reduce((sum, peserta) => sum + peserta, 0),
    melapor: known.length,
    bersertifikat: rows.filter(({ bersertifikat }) => bersertifikat === "ya").length,
  };
}
