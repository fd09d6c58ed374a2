import type { Pelatihan } from "../records/types.gen.ts";
import { sebaran } from "./distribution.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";
import {
  countOf,
  Hitungan,
  knownOf,
  nameOf,
  partsOfName,
  type Cacah,
  type Ukuran,
} from "./ukuran.ts";

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

/** Koperasi by what is known of their training. */
export const PELATIHAN = sebaran("pelatihan", trainingState);

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

/** Trainings of an area, together and in groups; null stands for rows that do not say. */
export interface TrainingSums {
  readonly semua: TrainingSum;
  readonly dana: (sumber: string | null) => TrainingSum;
  readonly penyelenggara: (nama: string | null) => TrainingSum;
  /** Everybody who organised one; null among them if a row does not say. */
  readonly para_penyelenggara: readonly (string | null)[];
}

/** Trainings added up: all, by who paid, and by who organised them. */
export const PELATIHAN_JUMLAH: Ukuran<TrainingSums> = {
  id: "pelatihan_jumlah",
  cacah: countTraining,
  baca: (cacah) => ({
    semua: sumOf(cacah, ALL),
    dana: (sumber) => sumOf(cacah, nameOf("dana", sumber ?? "")),
    penyelenggara: (nama) => sumOf(cacah, nameOf("oleh", nama ?? "")),
    para_penyelenggara: Object.keys(cacah)
      .map(partsOfName)
      .filter(([group, , figure]) => group === "oleh" && figure === "keikutsertaan")
      .map(([, nama]) => nama || null),
  }),
};

const ALL = nameOf("semua", "");

function countTraining(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  for (const { pelatihan } of koperasiIn(members)) {
    const groups = new Set<string>();
    for (const row of pelatihan)
      for (const group of groupsOf(row)) {
        groups.add(group);
        sum.add(nameOf(group, "keikutsertaan"));
        sum.addKnown(nameOf(group, "peserta"), row.peserta);
        if (row.bersertifikat === "ya") sum.add(nameOf(group, "bersertifikat"));
      }
    for (const group of groups) sum.add(nameOf(group, "koperasi"));
  }
  return sum.cacah();
}

function groupsOf({ sumber_dana, penyelenggara }: Pelatihan): readonly string[] {
  return [ALL, nameOf("dana", sumber_dana ?? ""), nameOf("oleh", penyelenggara ?? "")];
}

function sumOf(cacah: Cacah, group: string): TrainingSum {
  const { nilai, dilaporkan } = knownOf(cacah, nameOf(group, "peserta"));
  return {
    keikutsertaan: countOf(cacah, nameOf(group, "keikutsertaan")),
    koperasi: countOf(cacah, nameOf(group, "koperasi")),
    peserta: nilai,
    melapor: dilaporkan,
    bersertifikat: countOf(cacah, nameOf(group, "bersertifikat")),
  };
}
