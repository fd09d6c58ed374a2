import { lowerFirst } from "../../base/format.ts";
import type { Angka, Sumber } from "../angka.ts";
import type { Janggal } from "../janggal.ts";
import type { AngkaBerlabel } from "../koperasi-angka.ts";
import type { Butir, Kelompok, KoperasiView, TahapView } from "../koperasi.ts";
import {
  batasKoperasi,
  cutText,
  potong,
  type Batas,
  type Padat,
  type Potong,
} from "./lembar-desa-batas.ts";

/** Rows of one long sheet in words: "Klinik desa: Aktif melayani · 22 m²". */
export interface LembarKelompok extends Potong<Butir> {
  readonly judul: string;
}

/** A figure of the sheet Koperasi, with what must be said beside it. */
export interface LembarAngka {
  readonly label: string;
  readonly angka: Angka;
  /** "sel AM30", "sel AM30, janggal" */
  readonly sumber: string;
  /** Why it is striking; null for an ordinary figure, or where only the word has room. */
  readonly sebab: string | null;
}

/** One koperasi on the sheet of its desa. */
export interface LembarKoperasi {
  /** "Koperasi ke-2: Koperasi Maju"; null for the first, which the sentences name. */
  readonly judul: string | null;
  /** Set in running text instead of lists and tables. */
  readonly ringkas: boolean;
  /** Rungs that somebody reported on. */
  readonly tahap: readonly TahapView[];
  /** "Tahap yang belum dilaporkan: …"; null if there is none. */
  readonly tahap_kosong: string | null;
  /** "6 dari 6 sudah. Sudah: Badan hukum (SK AHU), NIB …" */
  readonly dokumen: string;
  readonly operasi: readonly (readonly [label: string, teks: string])[];
  readonly kelompok: readonly LembarKelompok[];
  /** "Dilaporkan belum ada: aset, pelatihan."; null if there is none. */
  readonly belum_ada: string | null;
  readonly angka: readonly LembarAngka[];
  readonly sumber_angka: Pick<Sumber, "label" | "tanggal">;
}

/** Which koperasi of its desa, and how tightly it is set. */
interface Nomor {
  readonly ke: number;
  readonly padat: Padat;
}

/** What the sheet says of the desa's koperasi number `ke`. */
export function lembarKoperasi(koperasi: KoperasiView, { ke, padat }: Nomor): LembarKoperasi {
  const batas = batasKoperasi(padat, ke);
  const { tahap, operasi, kelompok, angka, sumber_angka } = koperasi;
  const reported = tahap.filter(({ keadaan }) => keadaan !== "belum_dilaporkan");
  return {
    judul: ke === 1 ? null : secondTitle(koperasi, { ke, batas }),
    ringkas: padat === 2 || (padat === 1 && ke > 1),
    tahap: reported,
    tahap_kosong: listLine(
      "Tahap yang belum dilaporkan",
      tahap.filter((rung) => !reported.includes(rung)).map(({ label }) => label),
    ),
    dokumen: documentText(koperasi),
    operasi: (batas.butir === 0 ? [] : operasi).map(([label, teks]) => [
      label,
      cutText(teks, batas.rincian),
    ]),
    kelompok: kelompok
      .filter(({ kosong }) => kosong === null)
      .map((group) => lembarKelompok(group, batas)),
    belum_ada: listLine(
      "Dilaporkan belum ada",
      kelompok.filter(({ kosong }) => kosong !== null).map(({ judul }) => lowerFirst(judul)),
    ),
    angka: angka.map((figure) => lembarAngka(figure, batas)),
    sumber_angka,
  };
}

/** The first rows of a long sheet, each cut to its room. */
export function lembarKelompok(
  { judul, butir }: Pick<Kelompok, "judul" | "butir">,
  batas: Batas,
): LembarKelompok {
  const { isi, sisa } = potong(butir, batas.butir);
  const cut = isi.map(({ nama, status, rincian }) => ({
    nama: cutText(nama, batas.nama),
    status,
    rincian: cutText(rincian, batas.rincian),
  }));
  return { judul, isi: cut, sisa };
}

function secondTitle(
  { nama }: KoperasiView,
  { ke, batas }: { readonly ke: number; readonly batas: Batas },
): string {
  return nama === null ? `Koperasi ke-${ke}` : `Koperasi ke-${ke}: ${cutText(nama, batas.nama)}`;
}

function listLine(label: string, items: readonly string[]): string | null {
  return items.length === 0 ? null : `${label}: ${items.join(", ")}.`;
}

const STATES: readonly (readonly [TahapView["keadaan"], string])[] = [
  ["sudah", "Sudah"],
  ["proses", "Proses"],
  ["belum", "Belum"],
  ["tidak_diketahui", "Tidak diketahui"],
  ["belum_dilaporkan", "Belum dilaporkan"],
];

function documentText({ dokumen, dokumen_ringkas }: KoperasiView): string {
  const lines = STATES.flatMap(([keadaan, word]) => {
    const here = dokumen.filter((one) => one.keadaan === keadaan).map(({ label }) => label);
    const [first = "", ...others] = here;
    return here.length === 0 ? [] : (listLine(word, [first, ...others.map(lowerFirst)]) ?? []);
  });
  return [`${dokumen_ringkas}.`, ...lines].join(" ");
}

function lembarAngka({ label, angka, sel, janggal }: AngkaBerlabel, batas: Batas): LembarAngka {
  return {
    ...{ label, angka },
    sumber: janggal === null ? sel : `${sel}, janggal`,
    sebab: janggal && batas.sebab > 0 ? `Janggal: ${cutText(oddText(janggal), batas.sebab)}` : null,
  };
}

function oddText({ sebab, penjelasan }: Janggal): string {
  const why =
    penjelasan === null ? "Belum dijelaskan pelapor." : `Penjelasan pelapor: ${penjelasan}`;
  return `${sebab}. ${why}`;
}

/** Of a koperasi: what strikes beside its figures, the reporter's remark, what is blank, the row's source. */
export function koperasiRemarks(
  { janggal, catatan, tidak_dilaporkan, sumber }: KoperasiView,
  { ke, padat }: Nomor,
): readonly string[] {
  const batas = batasKoperasi(padat, ke);
  const odd = janggal.map((one) => `Janggal: ${one.label} ${oddText(one)}`);
  const { isi, sisa } = potong(odd, batas.janggal);
  const lines = [
    ...isi,
    sisa && `Yang janggal: ${sisa}.`,
    catatan && `Catatan pelapor: ${catatan}`,
    listLine("Tidak dilaporkan", tidak_dilaporkan),
    sumber && `Sumber baris ini: ${sumber}`,
  ];
  return lines
    .filter((line) => line !== null)
    .map((line) => (line.startsWith("Tidak dilaporkan") ? line : cutText(line, batas.kalimat)))
    .map((line) => (ke === 1 ? line : `Koperasi ke-${ke}: ${lowerFirst(line)}`));
}
