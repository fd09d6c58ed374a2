import { compareText, formatDate, formatList, formatNumber, upperFirst } from "../base/format.ts";
import { sumTugas, type Tugas } from "../indicators/tugas.ts";
import { getList, labelOf } from "../records/lists.ts";
import type { Instruksi } from "../records/types.gen.ts";
import { STATE_COLUMNS, stateCells, tugasTable } from "./instruksi-tugas.ts";
import { pageView, type PageView } from "./page.ts";
import { dokumenOf, type DokumenView } from "./pernyataan.ts";
import type { SiteIndex } from "./site-index.ts";
import { kolom, selAngka, selTanggal, selTeks, tabelDi, type Tabel } from "./tabel.ts";
import { documentArea } from "./wilayah-link.ts";

/** The complete content of /instruksi/. */
export interface DaftarInstruksiView extends PageView {
  /** Instructions about real regions, newest first. */
  readonly tabel: Tabel;
  /** Site path of the page's workbook. */
  readonly buku: string;
  /** The fictional one, apart: it is no instruction. */
  readonly fiktif: readonly { readonly judul: string; readonly href: string }[];
}

/** The complete content of an instruction's page. */
export interface InstruksiView extends PageView {
  readonly instruksi: Instruksi;
  readonly wilayah: { readonly nama: string; readonly href: string };
  readonly tanggal: string;
  readonly kalimat: readonly string[];
  /** How many tasks each duty holder has, and how they stand. */
  readonly pelaksana: Tabel;
  /** The tasks, a table for each kind of duty holder. */
  readonly kelompok: readonly {
    readonly id: string;
    readonly judul: string;
    readonly tabel: Tabel;
  }[];
  /** All tasks in one table, for the download. */
  readonly semua: Tabel;
  /** Site path of the page's tables as one workbook. */
  readonly buku: string;
  readonly dokumen: readonly DokumenView[];
}

/** Topics of statements that tell of an instruction. */
const TOPICS = ["dasar", "dukungan", "pendanaan", "laporan"];

export function daftarInstruksiView(index: SiteIndex): DaftarInstruksiView {
  const { dataset, registry, urls } = index;
  const isFictional = ({ wilayah }: Instruksi) => registry.isFictional(wilayah);
  const real = dataset.instruksi.filter((one) => !isFictional(one));
  const newest = [...real].sort((left, right) =>
    compareText(right.tanggal ?? "", left.tanggal ?? ""),
  );
  const tasks = sumTugas(real.flatMap(({ tugas }) => tugas));
  return {
    ...pageView(index, {
      href: urls.daftarInstruksi,
      judul: "Instruksi tentang KDKMP dan tugasnya",
      deskripsi: `${formatNumber(real.length)} instruksi kepala daerah dengan ${formatNumber(tasks.semua)} tugas; ${stateWords(tasks)}.`,
    }),
    tabel: tabelDi(index, urls.daftarInstruksi, {
      id: "instruksi",
      judul: "Instruksi dan keadaan tugasnya, terbaru di atas",
      kolom: [
        kolom("instruksi", "Instruksi"),
        kolom("wilayah", "Wilayah"),
        kolom("penerbit", "Penerbit"),
        kolom("tanggal", "Tanggal"),
        ...STATE_COLUMNS,
        kolom("bertenggat", "Bertenggat atau berperiode", ""),
      ],
      baris: newest.map((one) => ({ kode: one.wilayah, sel: listCells(index, one) })),
    }),
    buku: urls.bukuHalaman(urls.daftarInstruksi),
    fiktif: dataset.instruksi
      .filter(isFictional)
      .map(({ id, judul }) => ({ judul, href: urls.instruksi(id) })),
  };
}

function listCells(index: SiteIndex, { id, judul, wilayah, penerbit, tanggal, tugas }: Instruksi) {
  const { registry, urls } = index;
  return [
    selTeks(judul, { href: urls.instruksi(id) }),
    selTeks(documentArea(registry, wilayah), { href: urls.wilayah(wilayah) }),
    selTeks(penerbit),
    tanggal === null ? selTeks("tidak diketahui") : selTanggal(tanggal),
    ...stateCells(tugas),
    selAngka(sumTugas(tugas).bertenggat),
  ];
}

export function instruksiView(index: SiteIndex, instruksi: Instruksi): InstruksiView {
  const { id, wilayah, penerbit, judul, tanggal, tugas } = instruksi;
  const href = index.urls.instruksi(id);
  const kalimat = sentences(instruksi);
  const table = (tabel: string, title: string, some: readonly Tugas[]) =>
    tabelDi(index, href, tugasTable(index, instruksi, { id: tabel, judul: title, tugas: some }));
  return {
    ...pageView(index, {
      href,
      kode: wilayah,
      judul: `${penerbit}: ${judul}`,
      deskripsi: kalimat.join(" "),
    }),
    instruksi,
    wilayah: { nama: documentArea(index.registry, wilayah), href: index.urls.wilayah(wilayah) },
    tanggal: tanggal === null ? "tanggal tidak diketahui" : formatDate(tanggal),
    kalimat,
    pelaksana: tabelDi(index, href, holderTable(tugas)),
    kelompok: kindsOf(tugas).map(({ id: kind, label }) => ({
      id: kind,
      judul: label,
      tabel: table(
        `tugas-${kind}`,
        `Tugas: ${label}`,
        tugas.filter(({ jenis_pelaksana }) => jenis_pelaksana === kind),
      ),
    })),
    semua: table("tugas", "Semua tugas", tugas),
    buku: index.urls.bukuHalaman(href),
    dokumen: dokumenOf(index, wilayah, TOPICS),
  };
}

/** Every table of an instruction's page that can be downloaded. */
export function instruksiTables(view: InstruksiView): readonly Tabel[] {
  return [view.semua, view.pelaksana, ...view.kelompok.map(({ tabel }) => tabel)];
}

function sentences(instruksi: Instruksi): string[] {
  const { tugas } = instruksi;
  const sum = sumTugas(tugas);
  return [
    `${formatNumber(sum.semua)} tugas, dipilah proyek ini dari pemberitaan tentang instruksi ${instruksi.nomor ?? "ini"}: ${stateWords(sum)}.`,
    deadlineSentence(sum),
    ...namedSentence(instruksi),
  ];
}

function stateWords({ selesai, berjalan, belum, tidak_diketahui }: ReturnType<typeof sumTugas>) {
  const parts = [
    [selesai, "selesai"],
    [berjalan, "berjalan"],
    [belum, "belum dimulai"],
    [tidak_diketahui, "belum ada laporannya di sini"],
  ] as const;
  const known = parts.filter(([count]) => count > 0);
  return formatList(known.map(([count, word]) => `${formatNumber(count)} ${word}`));
}

function deadlineSentence({ bertenggat, lewat }: ReturnType<typeof sumTugas>): string {
  if (bertenggat === 0)
    return "Sumbernya tidak menyatakan tenggat atau periode, sehingga tidak ada tugas yang dapat disebut terlambat.";
  const late = lewat === 0 ? "" : `; ${formatNumber(lewat)} lewat tenggat dan belum selesai`;
  return `${formatNumber(bertenggat)} tugas bertenggat atau berperiode${late}.`;
}

/** "Sepuluh perangkat daerah disebut, delapan bernama: …"; nothing if the document gives no number. */
function namedSentence({ pelaksana_disebut, tugas }: Instruksi): string[] {
  if (pelaksana_disebut === null || pelaksana_disebut === undefined) return [];
  const named = holdersOf(tugas.filter(({ jenis_pelaksana }) => jenis_pelaksana === "opd"));
  return [
    `${upperFirst(numberWord(pelaksana_disebut))} perangkat daerah disebut, ${numberWord(named.length)} bernama: ${formatList(named)}.`,
  ];
}

const NUMBER_WORDS =
  "nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas".split(" ");

function numberWord(count: number): string {
  return NUMBER_WORDS[count] ?? formatNumber(count);
}

function holderTable(tugas: readonly Tugas[]) {
  const rows = holdersOf(tugas).map((holder) => {
    const own = tugas.filter(({ pelaksana }) => pelaksana === holder);
    const kinds = [...new Set(own.map(({ jenis_pelaksana }) => jenis_pelaksana))];
    const kind = formatList(kinds.map((id) => labelOf("jenis_pelaksana", id)));
    return { kode: null, sel: [selTeks(holder), selTeks(kind), ...stateCells(own)] };
  });
  const sum = [selTeks("Jumlah"), selTeks(""), ...stateCells(tugas)];
  return {
    id: "pelaksana",
    judul: "Banyaknya tugas menurut pelaksana dan keadaannya",
    kolom: [kolom("pelaksana", "Pelaksana"), kolom("golongan", "Golongan"), ...STATE_COLUMNS],
    baris: [...rows, { kode: null, sel: sum, jumlah: true }],
  };
}

function holdersOf(tugas: readonly Tugas[]): readonly string[] {
  return [...new Set(tugas.map(({ pelaksana }) => pelaksana))];
}

/** Kinds of duty holders that have a task: offices first, then camat, BUMD, desa, everybody. */
function kindsOf(tugas: readonly Tugas[]) {
  return getList("jenis_pelaksana").butir.filter(({ id }) =>
    tugas.some(({ jenis_pelaksana }) => jenis_pelaksana === id),
  );
}
