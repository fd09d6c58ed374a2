import type { Kemitraan } from "../records/types.gen.ts";
import { contributionOf } from "./definitions.ts";
import { sebaran } from "./distribution.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";
import { countOf, Hitungan, nameOf, partsOfName, type Cacah, type Ukuran } from "./ukuran.ts";

type Mitra = Kemitraan["mitra"];
type Status = Kemitraan["status"];

/** Statuses of an application that has not ended: neither refused nor over. */
export const ON_THE_WAY: readonly Status[] = ["diajukan", "diproses", "disetujui"];

/** Category of a koperasi that has a partnership of this kind with this status. */
export function partnerKey(mitra: Mitra | "semua", status: Status | "semua"): string {
  return `${mitra} ${status}`;
}

/**
 * Categories of one koperasi for `distribute`: each kind with each status, and "semua" of both, so
 * that a koperasi with two partners of a kind counts once. Null: partnerships not reported.
 */
export function partnerCategories({ row, kemitraan }: KoperasiLengkap): readonly string[] | null {
  if (row.kemitraan === null) return null;
  return kemitraan.flatMap(({ mitra, status }) => [
    partnerKey(mitra, status),
    partnerKey(mitra, "semua"),
    partnerKey("semua", status),
    partnerKey("semua", "semua"),
  ]);
}

/** What a koperasi's partnerships amount to. Null: not reported. */
export function partnerState(koperasi: KoperasiLengkap): readonly string[] | null {
  if (koperasi.row.kemitraan === null) return null;
  const statuses = koperasi.kemitraan.map(({ status }) => status);
  const isActive = statuses.includes("aktif");
  const waits = contributionOf("belum_beroperasi", koperasi) === 1;
  return [
    ...(isActive ? ["aktif"] : []),
    ...(statuses.some((status) => ON_THE_WAY.includes(status)) ? ["dalam_proses"] : []),
    ...(statuses.length === 0 ? ["tanpa"] : []),
    // A partner need not operate: Klaten named 296 partners and 284 in operation.
    ...(isActive && waits ? ["aktif_belum_beroperasi"] : []),
  ];
}

/** Koperasi by kind and status of their partnerships. */
export const MITRA_JENIS = sebaran("mitra_jenis", partnerCategories);

/** Koperasi by what their partnerships amount to. */
export const MITRA_KEADAAN = sebaran("mitra_keadaan", partnerState);

/** An institution with a kind of partnership: koperasi by how far it has come. */
export interface LembagaMitra {
  readonly lembaga: string;
  readonly mitra: string;
  readonly aktif: number;
  readonly dalam_proses: number;
  /** Refused or over. */
  readonly selesai: number;
}

/** Institutions that koperasi name as partners; each koperasi once per state. */
export const LEMBAGA_MITRA: Ukuran<readonly LembagaMitra[]> = {
  id: "lembaga_mitra",
  cacah: countInstitutions,
  baca: (cacah) => {
    const groups = Object.keys(cacah).map((name) => nameOf(...partsOfName(name).slice(0, 2)));
    return [...new Set(groups)].map((group) => {
      const [lembaga = "", mitra = ""] = partsOfName(group);
      const count = (state: State) => countOf(cacah, nameOf(group, state));
      return {
        ...{ lembaga, mitra, aktif: count("aktif") },
        dalam_proses: count("dalam_proses"),
        selesai: count("selesai"),
      };
    });
  },
};

type State = "aktif" | "dalam_proses" | "selesai";

function countInstitutions(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  for (const { kemitraan } of koperasiIn(members)) {
    const named = kemitraan.flatMap(({ lembaga, mitra, status }) =>
      lembaga === null ? [] : [nameOf(lembaga.trim(), mitra, stateOf(status))],
    );
    for (const name of new Set(named)) sum.add(name);
  }
  return sum.cacah();
}

function stateOf(status: Status): State {
  if (status === "aktif") return "aktif";
  return ON_THE_WAY.includes(status) ? "dalam_proses" : "selesai";
}
