import type { Usaha } from "../records/types.gen.ts";
import { jenisOf } from "../wilayah/kode.ts";
import { badanHukumState, answered } from "./definitions.ts";
import type { DesaLengkap } from "./koperasi.ts";
import { countOf, Hitungan, nameOf, type Cacah, type Ukuran } from "./ukuran.ts";

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
        lineOf(kode, {
          bidang,
          usaha: rows.filter((row) => row.bidang === bidang),
        }),
      );
    });
}

function lineOf(kode: string, { bidang, usaha }: Pick<BidangDesa, "bidang" | "usaha">): BidangDesa {
  const kelurahan = jenisOf(kode) === "kelurahan";
  return {
    kode,
    bidang,
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

/** True if the desa answered what business there is. */
export function reportsBusiness({ row, koperasi, tuan_rumah }: DesaLengkap): boolean {
  return (
    tuan_rumah === null && (row.usaha !== null || koperasi.some(({ usaha }) => usaha.length > 0))
  );
}

/** Lines of business of an area; one line is one field in one desa. */
export interface UsahaSum {
  readonly tercatat: number;
  /** Of a field: by who runs it, in kelurahan, and all. */
  readonly pelaku: (bidang: string, pelaku: Runner) => number;
  readonly kelurahan: (bidang: string) => number;
  readonly bidang: (bidang: string) => number;
  /** By what the rule says, and in how many desa. */
  readonly hasil: (hasil: Verdict) => number;
  readonly desa_dengan: (hasil: Verdict) => number;
  /** Desa that answered, and all desa of the area. */
  readonly dilaporkan: number;
  readonly desa: number;
}

/** Lines of business added up by field, by who runs them and by what the rule says. */
export const USAHA: Ukuran<UsahaSum> = {
  id: "usaha",
  cacah: countBusiness,
  baca: (cacah, desa) => ({
    tercatat: countOf(cacah, "tercatat"),
    pelaku: (bidang, pelaku) => countOf(cacah, nameOf("pelaku", bidang, pelaku)),
    kelurahan: (bidang) => countOf(cacah, nameOf("kelurahan", bidang)),
    bidang: (bidang) => countOf(cacah, nameOf("bidang", bidang)),
    hasil: (hasil) => countOf(cacah, nameOf("hasil", hasil)),
    desa_dengan: (hasil) => countOf(cacah, nameOf("desa", hasil)),
    dilaporkan: countOf(cacah, "dilaporkan"),
    desa,
  }),
};

function countBusiness(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  sum.add("dilaporkan", members.filter(reportsBusiness).length);
  const places = new Set<string>();
  for (const { kode, bidang, pelaku, kelurahan, hasil } of businessLines(members)) {
    sum.add("tercatat");
    sum.add(nameOf("bidang", bidang));
    sum.add(nameOf("pelaku", bidang, pelaku));
    if (kelurahan) sum.add(nameOf("kelurahan", bidang));
    sum.add(nameOf("hasil", hasil));
    const place = nameOf(kode, hasil);
    if (!places.has(place)) sum.add(nameOf("desa", hasil));
    places.add(place);
  }
  return sum.cacah();
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

/** Answers to questions about koperasi and BUMDes, counted over desa. */
export interface SinergiSum {
  /** Desa that answered with yes; null if none answered. */
  readonly ya: (tanya: SinergiTanya) => number | null;
  /** Desa that answered at all. */
  readonly dijawab: (tanya: SinergiTanya) => number;
}

/** Each question with how a desa answers it; null: not reported. */
const SINERGI_TANYA = {
  bumdes: ({ bumdes }: Sinergi) => bumdes,
  bumdes_belum: ({ bumdes }: Sinergi) => (bumdes === null ? null : !bumdes),
  bumdes_badan_hukum: ({ bumdes_badan_hukum }: Sinergi) => bumdes_badan_hukum,
  keduanya_sah: ({ keduanya_sah }: Sinergi) => keduanya_sah,
  bersama: ({ bersama }: Sinergi) => bersama,
  bersama_belum_sah: ({ bersama, keduanya_sah }: Sinergi) =>
    bersama === null ? null : bersama && keduanya_sah === false,
} as const satisfies Readonly<Record<string, (one: Sinergi) => boolean | null>>;

export type SinergiTanya = keyof typeof SINERGI_TANYA;

/** BUMDes beside koperasi, added up over the desa of an area. */
export const SINERGI: Ukuran<SinergiSum> = {
  id: "sinergi",
  cacah: countSynergy,
  baca: (cacah) => ({
    ya: (tanya) =>
      countOf(cacah, `${tanya} dijawab`) === 0 ? null : countOf(cacah, `${tanya} ya`),
    dijawab: (tanya) => countOf(cacah, `${tanya} dijawab`),
  }),
};

function countSynergy(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  for (const one of synergyOf(members))
    for (const [tanya, asks] of Object.entries(SINERGI_TANYA)) {
      const answer = asks(one);
      if (answer !== null) sum.add(`${tanya} dijawab`);
      if (answer === true) sum.add(`${tanya} ya`);
    }
  return sum.cacah();
}
