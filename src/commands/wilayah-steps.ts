import { DAFTAR } from "../base/daftar-wilayah.ts";
import { formatDate, formatList, formatNumber } from "../base/format.ts";
import { groupBy } from "../base/group-by.ts";
import type { KoreksiUsang, Perubahan } from "../wilayah/wilayah.ts";
import type { Macam, NamedCodes, NamedCodesFound } from "./named-codes.node.ts";

/** Everything besides the rows that has to be known before the new list is used. */
export interface Aftermath {
  readonly koreksiUsang: readonly KoreksiUsang[];
  /** Rows of perubahan.csv that end a code which the new list has again. */
  readonly overtaken: readonly Perubahan[];
  /** Names that look as if they were spoilt on their way: "35.13.15.2017 Soka\"an". */
  readonly odd: readonly string[];
  readonly data: NamedCodesFound;
  readonly berlaku: string;
  /** File with the rows, as people type it. */
  readonly usulan: string;
}

/** What else the new list touches. */
export function touchedLines({ koreksiUsang, overtaken, odd, data }: Aftermath): readonly string[] {
  return [
    ...section("Baris koreksi.csv yang terlampaui", koreksiUsang.map(koreksiLine)),
    ...section(
      "Baris perubahan.csv yang terlampaui, karena kode lamanya berlaku lagi (pastikan daftar ini lebih baru daripada yang berlaku)",
      overtaken.map(({ jenis, kode_lama, kode_baru }) => `${jenis},${kode_lama},${kode_baru},…`),
    ),
    ...section("Nama yang tampaknya salah tulis dalam daftar baru (untuk koreksi.csv)", odd),
    ...section("Berkas data yang menyebut kode yang berakhir", data.named.map(namedLine)),
    ...section("Buku kerja yang belum terbaca (npm run check)", data.unread),
  ];
}

/** Each line is something to do, so that none is left out. */
function section(heading: string, lines: readonly string[]): readonly string[] {
  if (lines.length === 0) return [];
  return ["", `${heading}: ${formatNumber(lines.length)}`, ...lines.map((line) => `  ${line}`)];
}

function koreksiLine({ kode, nama_tercatat, nama }: KoreksiUsang): string {
  const now = nama === undefined ? "kodenya tidak ada lagi" : `dalam daftar baru "${nama}"`;
  return `${kode} "${nama_tercatat}": ${now}`;
}

function namedLine({ berkas, macam, kode }: NamedCodes): string {
  return `${berkas} (${macam}): ${someOf(kode)}`;
}

const MOST_NAMED = 5;

/** The first of them, and how many more there are. */
function someOf(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  if (more <= 0) return formatList(names);
  return `${names.slice(0, MOST_NAMED).join(", ")}, dan ${formatNumber(more)} lagi`;
}

/** Reports of a kabupaten whose own code ends: no page is made of them under another code. */
function isStranded({ macam, kode }: NamedCodes): boolean {
  return (macam === "buku kerja" || macam === "disusun") && kode.some((each) => each.length === 5);
}

/** What to do next, in order and numbered. */
export function stepLines(aftermath: Aftermath): readonly string[] {
  const { koreksiUsang, overtaken, usulan, data } = aftermath;
  const stranded = data.named.filter(isStranded).map(({ berkas }) => berkas);
  const steps = [
    ...(stranded.length > 0
      ? [
          `Tahan dulu daftar baru ini: ${someOf(stranded)} milik kabupaten yang kodenya sendiri berakhir. Program ini belum dapat menerbitkan laporan di bawah kode kabupaten lama; npm run check akan menolaknya. Sampaikan kepada pengembang.`,
        ]
      : []),
    `Baca ${usulan} dan putuskan yang di atas. Bila ada keputusan yang menyatakan penerusnya, ganti senama atau hilang menjadi berganti atau digabung dan sebut keputusannya; bila ternyata bukan penerusnya, ganti senama menjadi hilang dan tambahkan baris dibentuk untuk kode barunya.`,
    ...(overtaken.length > 0
      ? ["Hapus dari data/wilayah/perubahan.csv baris yang terlampaui di atas."]
      : []),
    `Salin semua baris ${usulan} ke akhir data/wilayah/perubahan.csv dengan penyunting teks (bukan Excel); di Git Bash: cat ${usulan} >> data/wilayah/perubahan.csv`,
    ...(koreksiUsang.length > 0
      ? [
          "Dari data/wilayah/koreksi.csv, hapus baris yang terlampaui, atau sesuaikan nama_tercatat bila ejaan dalam daftar baru pun salah.",
        ]
      : []),
    `Naikkan daftarnya: npm install --save-dev --save-exact ${DAFTAR.paket}@VERSI. Tulis versi dan keputusannya di src/base/daftar-wilayah.ts, src/site/prose/tentang.md, src/bench/hugo.gotmpl, dan LICENSE-DATA.`,
    ...dataSteps(aftermath),
    "Periksa: npm run check, lalu npm test. Uji yang menyebut jumlah wilayah ikut diubah, juga src/wilayah/recorded-step.test.ts, yang menyebut langkah dari 3.1.2.",
  ];
  return ["", "Berikutnya:", ...steps.map((step, at) => `  ${at + 1}. ${step}`)];
}

/** What each kind of file needs; a workbook of before stays as it was reported. */
function dataSteps({ data, berlaku }: Aftermath): readonly string[] {
  const byKind = groupBy(data.named, ({ macam }) => macam);
  const files = (macam: Macam) => someOf((byKind.get(macam) ?? []).map(({ berkas }) => berkas));
  const ask = (macam: Macam, step: string) =>
    byKind.has(macam) ? [`${files(macam)}: ${step}`] : [];
  return [
    ...ask(
      "rujukan",
      "ganti kode yang berakhir dengan kode barunya; tanpa itu npm run check gagal.",
    ),
    ...ask(
      "pernyataan",
      "ganti kode yang berakhir, juga dalam nama berkasnya; tanpa itu npm run check gagal.",
    ),
    ...ask("pemetaan", "ganti kode kabupatennya, juga dalam nama berkasnya."),
    ...ask(
      "publikasi",
      "biarkan; kode lamanya tetap dikenal. Angka itu tampil di halaman kode penerusnya, atau di halaman kabupatennya.",
    ),
    ...workbookSteps(byKind.get("buku kerja") ?? [], berlaku),
  ];
}

function workbookSteps(books: readonly NamedCodes[], berlaku: string): readonly string[] {
  const isLate = ({ tanggal = "" }: NamedCodes) => tanggal >= berlaku;
  const inPlace = books.filter((book) => !isStranded(book));
  const [late, early] = [inPlace.filter(isLate), inPlace.filter((book) => !isLate(book))];
  const named = (some: readonly NamedCodes[]) => someOf(some.map(({ berkas }) => berkas));
  return [
    ...(early.length > 0
      ? [
          `${named(early)}: biarkan; tanggal datanya sebelum ${formatDate(berlaku)}, dan kode lamanya berlaku waktu itu. Laporan berikutnya memakai templat baru: npm run template.`,
        ]
      : []),
    ...(late.length > 0
      ? [
          `${named(late)}: minta perbaikannya (.k1) dengan kode baru; tanggal datanya tidak sebelum ${formatDate(berlaku)}.`,
        ]
      : []),
  ];
}
