import type { Usaha } from "../records/types.gen.ts";
import { jenisOf } from "../wilayah/kode.ts";
import { badanHukumState, answered } from "./definitions.ts";
import type { DesaLengkap } from "./koperasi.ts";

/** Who runs a line of business in a desa today. */
export const RUNNERS = ["bumdes", "koperasi", "keduanya", "lain", "belum_ada"] as const;
export type Runner = (typeof RUNNERS)[number];

/**
 * What the rule between koperasi and BUMDes says of one line of business in one desa.
 * Source of the rule: Kepala DPMD Kutai Kartanegara, 10 June 2025 (data/pernyataan/64.02.json).
 */
export const VERDICTS = [
  "tidak_perlu",
  "berimpit",
  "bersama",
  "ambil_peran",
  "terbuka",
  "koperasi",
  "kelurahan",
  "pihak_lain",
  "belum_dinilai",
] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One line of business in one desa. */
export interface BidangDesa {
  readonly kode: string;
  readonly bidang: Usaha["bidang"];
  readonly kelurahan: boolean;
  readonly usaha: readonly Usaha[];
  readonly pelaku: Runner;
  readonly hasil: Verdict;
}

/** Lines of business that desa reported, each once; a desa that joined its neighbour has none. */
export function businessLines(members: readonly DesaLengkap[]): readonly BidangDesa[] {
  return members
    .filter(({ tuan_rumah }) => tuan_rumah === null)
    .flatMap(({ kode, koperasi }) => {
      const rows = koperasi.flatMap(({ usaha }) => usaha);
      const fields = [...new Set(rows.map(({ bidang }) => bidang))];
      return fields.map((bidang) =>
        lineOf(
          kode,
          rows.filter((row) => row.bidang === bidang),
        ),
      );
    });
}

function lineOf(kode: string, usaha: readonly Usaha[]): BidangDesa {
  const kelurahan = jenisOf(kode) === "kelurahan";
  const [first] = usaha;
  if (!first) throw new Error(`no business: ${kode}`);
  return {
    kode,
    bidang: first.bidang,
    kelurahan,
    usaha,
    pelaku: runnerOf(usaha),
    hasil: kelurahan ? "kelurahan" : verdictOf(usaha),
  };
}

/** What only stands in a plan or has stopped is run by nobody today. */
function isRunning({ pengelola, keadaan }: Usaha): boolean {
  return pengelola !== "belum_ada" && keadaan !== "rencana" && keadaan !== "berhenti";
}

function runnerOf(usaha: readonly Usaha[]): Runner {
  const who = usaha.filter(isRunning).map(({ pengelola }) => pengelola);
  const bumdes = who.includes("bumdes");
  const koperasi = who.includes("koperasi");
  if (who.includes("bersama") || (bumdes && koperasi)) return "keduanya";
  if (bumdes) return "bumdes";
  if (koperasi) return "koperasi";
  return who.length > 0 ? "lain" : "belum_ada";
}

function verdictOf(usaha: readonly Usaha[]): Verdict {
  const runner = runnerOf(usaha);
  if (usaha.filter(isRunning).some(({ pengelola }) => pengelola === "bersama")) return "bersama";
  const own = usaha.filter(({ pengelola }) => pengelola === "bumdes");
  if (own.some(({ keadaan }) => keadaan === "berjalan_baik"))
    return runner === "keduanya" ? "berimpit" : "tidak_perlu";
  if (own.some(({ keadaan }) => keadaan === null)) return "belum_dinilai";
  if (runner === "koperasi" || runner === "keduanya") return "koperasi";
  if (own.length > 0) return "ambil_peran";
  return runner === "lain" ? "pihak_lain" : "terbuka";
}

/** Koperasi and BUMDes of one desa beside each other. */
export interface Sinergi {
  readonly kode: string;
  /** Null: not reported. */
  readonly bumdes: boolean | null;
  /** Null: not reported, or the desa has no BUMDes. */
  readonly bumdes_badan_hukum: boolean | null;
  readonly koperasi_badan_hukum: boolean | null;
  /** Use of a warehouse, tools or the like together. */
  readonly bersama: boolean | null;
  /** Both are legal entities; null while one of the two is not reported. */
  readonly keduanya_sah: boolean | null;
}

/** BUMDes beside koperasi in each desa of an area; kelurahan have no BUMDes and are left out. */
export function synergyOf(members: readonly DesaLengkap[]): readonly Sinergi[] {
  return members.filter(({ kode }) => jenisOf(kode) === "desa").map(synergyIn);
}

function synergyIn({ kode, row, koperasi }: DesaLengkap): Sinergi {
  const [first] = koperasi;
  const own = first ? badanHukumState(first.row) : null;
  const other = answered(row.bumdes_badan_hukum);
  return {
    kode,
    bumdes: row.bumdes === null ? null : row.bumdes === "ada",
    bumdes_badan_hukum: other,
    koperasi_badan_hukum: own,
    bersama: row.kerja_sama_bumdes === null ? null : row.kerja_sama_bumdes === "ada",
    keduanya_sah:
      own === false || other === false ? false : own === null || other === null ? null : true,
  };
}
