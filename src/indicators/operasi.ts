import type { DesaLengkap } from "./koperasi.ts";

/** Desa of an area by whether their koperasi operates; together they are all desa. */
export interface OperasiDesa {
  readonly beroperasi: number;
  readonly merintis: number;
  readonly belum: number;
  /** The reporter says that he does not know. */
  readonly tidak_diketahui: number;
  readonly belum_dilaporkan: number;
}

const OPERATES = ["beroperasi", "beroperasi_penuh"];

/**
 * Counts desa, not koperasi: a desa whose second koperasi operates counts as operating, and one that
 * joined its neighbour's koperasi goes with it. `desa` is the number of desa the area has.
 */
export function desaByOperation(members: readonly DesaLengkap[], desa: number): OperasiDesa {
  const states = members.map(stateOf);
  const count = (state: string) => states.filter((one) => one === state).length;
  return {
    beroperasi: count("beroperasi"),
    merintis: count("merintis"),
    belum: count("belum"),
    tidak_diketahui: count("tidak_diketahui"),
    belum_dilaporkan: desa - states.filter((state) => state !== null).length,
  };
}

/** The furthest that one of the desa's koperasi has come; null if none reported it. */
function stateOf({ koperasi }: DesaLengkap): string | null {
  const answers = koperasi.flatMap(({ row }) => row.status_operasi ?? []);
  if (answers.some((answer) => OPERATES.includes(answer))) return "beroperasi";
  return (
    ["merintis", "belum", "tidak_diketahui"].find((state) =>
      answers.some((answer) => answer === state),
    ) ?? null
  );
}
