import type { Gerai, Inventaris, Koperasi } from "../records/types.gen.ts";
import { jenisOf } from "../wilayah/kode.ts";
import type { Bagian } from "./bagian.ts";
import { addDays } from "./hari.ts";
import { Random } from "./random.ts";

/** A step in the life of a koperasi that happens on one day. */
export type Tahap =
  | "sosialisasi"
  | "musdesus"
  | "rapat_pendirian"
  | "akta"
  | "badan_hukum"
  | "npwp"
  | "rekening"
  | "nib"
  | "nik_koperasi"
  | "akun_simkopdes"
  | "proposal_bisnis"
  | "lahan_diajukan"
  | "lahan_diperiksa"
  | "lahan_terverifikasi"
  | "bangun_mulai"
  | "bangun_selesai"
  | "merintis"
  | "beroperasi"
  | "beroperasi_penuh";

/** The invented world a koperasi lives in. */
export interface Latar {
  /** Any word; another word gives another world. */
  readonly benih: string;
  /** First day of the programme in the region. */
  readonly mulai: string;
  /** Stands in every invented number and institution ("Contoh"), so that none seems real. */
  readonly tanda: string;
}

export interface Desa {
  /** Code in force today: it seeds the koperasi, whatever its code was before. */
  readonly kode: string;
  readonly nama: string;
  /** 2 for a second koperasi of the desa. */
  readonly ke?: number;
}

/** What is fixed by hand; everything else is drawn. */
export interface Kasus {
  /** Null: never within the period. */
  readonly tanggal?: Partial<Readonly<Record<Tahap, string | null>>>;
  readonly nama_koperasi?: string;
  readonly model?: Model;
  /** The group or koperasi it grew from, and the route this one takes. */
  readonly pendahulu?: { readonly bentuk: Bentuk; readonly jalur: Model };
  readonly metode?: Koperasi["metode_revitalisasi"];
  readonly sasaran_anggota?: number;
  readonly jumlah_pengurus?: number;
  /** Savings are paid by this many and no more. */
  readonly penyetor?: number;
  readonly kendala?: Kendala;
  readonly pinjaman?: Pinjaman;
  /** Outlets in rooms that exist, in the order of their opening. */
  readonly gerai?: readonly Gerai["jenis"][];
  /** Nobody in the office knows whether it operates. */
  readonly operasi_tidak_diketahui?: boolean;
  /** It operated, and from this day on is only preparing again. */
  readonly mundur?: string;
  /** The only parts of the workbook it never reports. */
  readonly tidak_lapor?: readonly Bagian[];
  /** Trainings it takes part in. */
  readonly pelatihan?: number;
  /** Remarks, each shown from its day on until the next. */
  readonly catatan?: readonly (readonly [sejak: string, teks: string])[];
}

export type Bentuk = NonNullable<Inventaris["bentuk"]>;
export type Model = NonNullable<Koperasi["model_pembentukan"]>;
export type Kendala = NonNullable<Koperasi["kendala"]>;
export type Pinjaman = NonNullable<Koperasi["pinjaman"]>;

/** The whole life of one koperasi, fixed before the first month is written. */
export interface Riwayat {
  readonly kode: string;
  readonly nama: string;
  readonly ke: number;
  readonly kelurahan: boolean;
  /** The desa has a BUMDes; never true for a kelurahan. */
  readonly bumdes: boolean;
  readonly nama_koperasi: string;
  readonly model: Model;
  readonly metode: Koperasi["metode_revitalisasi"];
  readonly tanggal: Readonly<Record<Tahap, string | null>>;
  readonly latar: Latar;
  readonly kasus: Kasus;
  /** A stream for one aspect of this life, the same on every call. */
  readonly random: (aspek: string) => Random;
}

/** The life of the koperasi of a desa: equal input gives an equal life. */
export function createRiwayat(desa: Desa, latar: Latar, kasus: Kasus = {}): Riwayat {
  const ke = desa.ke ?? 1;
  const random = (aspek: string): Random => new Random(latar.benih, desa.kode, String(ke), aspek);
  const kelurahan = jenisOf(desa.kode) === "kelurahan";
  const model = kasus.model ?? random("model").weigh(MODEL);
  const sebutan = kelurahan ? "Kelurahan" : "Desa";
  return {
    kode: desa.kode,
    nama: desa.nama,
    ke,
    kelurahan,
    bumdes: !kelurahan && new Random(latar.benih, desa.kode, "bumdes").chance(0.75),
    nama_koperasi: kasus.nama_koperasi ?? `Koperasi ${sebutan} Merah Putih ${desa.nama}`,
    model,
    metode: kasus.metode ?? methodOf(model, random("metode")),
    tanggal: stepDates(random("tanggal"), latar.mulai, kasus.tanggal ?? {}),
    latar,
    kasus,
    random,
  };
}

/** The same life under the code that was in force at some time. */
export function underKode(riwayat: Riwayat, kode: string): Riwayat {
  return { ...riwayat, kode };
}

const MODEL = [
  ["baru", 16],
  ["pengembangan", 2],
  ["revitalisasi", 2],
] as const satisfies readonly (readonly [Model, number])[];

function methodOf(model: Model, random: Random): Koperasi["metode_revitalisasi"] {
  return model === "revitalisasi" ? random.pick(["aktif_kembali", "penggabungan"]) : null;
}

interface Langkah {
  /** The step it waits for; null for the start of the programme. */
  readonly sesudah: Tahap | null;
  /** Shortest and longest wait in days, before the pace of the desa. */
  readonly jeda: readonly [number, number];
  /** Probability that it happens at all. */
  readonly peluang: number;
}

/** Every step stands behind the one it waits for. */
const LANGKAH: Readonly<Record<Tahap, Langkah>> = {
  sosialisasi: { sesudah: null, jeda: [0, 26], peluang: 1 },
  musdesus: { sesudah: "sosialisasi", jeda: [6, 26], peluang: 1 },
  rapat_pendirian: { sesudah: "musdesus", jeda: [0, 5], peluang: 1 },
  akta: { sesudah: "rapat_pendirian", jeda: [3, 20], peluang: 1 },
  badan_hukum: { sesudah: "akta", jeda: [4, 20], peluang: 0.97 },
  npwp: { sesudah: "badan_hukum", jeda: [5, 70], peluang: 0.97 },
  rekening: { sesudah: "badan_hukum", jeda: [10, 100], peluang: 0.93 },
  nib: { sesudah: "npwp", jeda: [10, 90], peluang: 0.85 },
  nik_koperasi: { sesudah: "badan_hukum", jeda: [25, 170], peluang: 0.85 },
  akun_simkopdes: { sesudah: "badan_hukum", jeda: [5, 60], peluang: 0.96 },
  proposal_bisnis: { sesudah: "badan_hukum", jeda: [40, 180], peluang: 0.8 },
  lahan_diajukan: { sesudah: "badan_hukum", jeda: [20, 100], peluang: 0.85 },
  lahan_diperiksa: { sesudah: "lahan_diajukan", jeda: [5, 30], peluang: 0.95 },
  lahan_terverifikasi: { sesudah: "lahan_diperiksa", jeda: [7, 40], peluang: 0.8 },
  bangun_mulai: { sesudah: "lahan_terverifikasi", jeda: [10, 60], peluang: 0.65 },
  bangun_selesai: { sesudah: "bangun_mulai", jeda: [40, 90], peluang: 1 },
  merintis: { sesudah: "badan_hukum", jeda: [30, 160], peluang: 0.9 },
  beroperasi: { sesudah: "merintis", jeda: [20, 80], peluang: 0.85 },
  beroperasi_penuh: { sesudah: "beroperasi", jeda: [45, 150], peluang: 0.4 },
};

/** Slow and quick desa: waits are multiplied by this. */
const LAJU = [0.6, 1.6] as const;

function stepDates(
  random: Random,
  start: string,
  fixed: NonNullable<Kasus["tanggal"]>,
): Record<Tahap, string | null> {
  const pace = LAJU[0] + (LAJU[1] - LAJU[0]) * random.next();
  const dates: Partial<Record<Tahap, string | null>> = {};
  for (const [tahap, { sesudah, jeda, peluang }] of Object.entries(LANGKAH) as [Tahap, Langkah][]) {
    const wait = (jeda[0] + (jeda[1] - jeda[0]) * random.next()) * pace;
    const happens = random.chance(peluang);
    const before = sesudah === null ? start : (dates[sesudah] ?? null);
    const drawn = before !== null && happens ? addDays(before, wait) : null;
    const given = fixed[tahap];
    dates[tahap] = given === undefined ? drawn : given;
  }
  return dates as Record<Tahap, string | null>;
}
