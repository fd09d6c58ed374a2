import { formatNumber, formatShare, lowerFirst, upperFirst } from "../base/format.ts";
import { HEADLINE_INDICATORS, type CoreIndicator } from "../indicators/definitions.ts";
import type { EdisiByDesa } from "../indicators/koperasi.ts";
import { desaByOperation, type OperasiDesa } from "../indicators/operasi.ts";
import { assistantsOf } from "../indicators/pendamping.ts";
import { labelOf } from "../records/lists.ts";
import { jenisOf } from "../wilayah/kode.ts";
import { editionDate, claimBasis } from "./angka.ts";
import { ajakanFor, type Ajakan } from "./ajakan.ts";
import { rowsHref } from "./baris-edisi.ts";
import { areaHeadlines } from "./area.ts";
import { dokumenLink, pdfOf } from "./cetak/daftar-halaman.ts";
import { correctionLines, edisiView, type EdisiView } from "./edisi-ringkas.ts";
import { dataLinks, type KabupatenData } from "./kabupaten-data.ts";
import { basisOf, type Headline } from "./headline.ts";
import { figureSentence, isOneBasis, remarkOf, restWords } from "./headline-kalimat.ts";
import { klaimTanpaHalaman, klaimTentang, onlyKlaim, type KlaimDinilai } from "./buku-klaim.ts";
import { claimWords, statedClaims, type Klaim } from "./klaim.ts";
import { taskSummary } from "./instruksi-tugas.ts";
import { pageView, type PageView } from "./page.ts";
import { newestChange, type PerubahanJudul } from "./perubahan.ts";
import { joinedSentence, pindahKabupaten, type PindahKabupaten } from "./pindah-desa.ts";
import { riwayatHalaman, type RiwayatHalaman } from "./riwayat-halaman.ts";
import { membersOf, newestEdition, type SiteIndex } from "./site-index.ts";
import { dokumenOf, type DokumenView } from "./pernyataan.ts";
import { topikDaftar, type TopikDaftar } from "./topik/topics.ts";
import type { PdfLink } from "./urls-cetak.ts";
import { wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** The complete content of a kabupaten page. */
export interface KabupatenView extends PageView {
  readonly kode: string;
  readonly nama: string;
  readonly kalimat: readonly string[];
  /** Desa that left or came since. */
  readonly pindah: readonly PindahKabupaten[];
  readonly edisi: EdisiView | null;
  /** The newest report or correction, whatever date it is of. */
  readonly perubahan: PerubahanJudul | null;
  /** All desa and kelurahan, and how many of each. */
  readonly jumlah: { readonly semua: number; readonly desa: number; readonly kelurahan: number };
  /** The seven of the coordination meeting. */
  readonly utama: readonly Headline[];
  readonly lain: readonly Headline[];
  readonly kecamatan: readonly KecamatanRow[];
  /** True if the table of kecamatan has a figure: at least one desa reported something. */
  readonly ada_rincian: boolean;
  /** Stated totals that are not core indicators: assistants, targets. */
  readonly pernyataan: readonly Klaim[];
  readonly pendamping: readonly PendampingRow[];
  readonly publikasi: readonly KlaimDinilai[];
  /** Published figures about its kecamatan and desa, where those have no page. */
  readonly publikasi_bawah: readonly KlaimDinilai[];
  readonly instruksi: readonly {
    readonly judul: string;
    readonly href: string;
    /** "25 tugas, 3 selesai", or that their state is not reported. */
    readonly tugas: string;
  }[];
  readonly editions: readonly EdisiRow[];
  readonly riwayat: RiwayatHalaman;
  readonly ajakan: Ajakan;
  readonly topik: TopikDaftar;
  readonly dokumen: readonly DokumenView[];
  readonly pdf: PdfLink | null;
  /** All documents of the kabupaten; null where none are printed. */
  readonly semua_pdf: string | null;
  readonly data: KabupatenData | null;
}

/** One kecamatan in the table of its kabupaten. */
export interface KecamatanRow extends WilayahLink {
  readonly desa: number;
  readonly kelurahan: number;
  /** The page exists in this build. */
  readonly punya_halaman: boolean;
  /** The rows that the figures sum, in the newest edition; null without one. */
  readonly baris: string | null;
  /** As its own page shows it: an older figure where the newest edition is of few desa. */
  readonly angka: Readonly<Record<(typeof KECAMATAN_COLUMNS)[number], AreaFigure>>;
  /** Its desa and kelurahan by whether their koperasi operates. */
  readonly operasi: OperasiDesa;
}

/** What a table shows of a headline. */
export type AreaFigure = Pick<Headline, "angka" | "total" | "terdahulu">;

/** Assistants of one role. */
export interface PendampingRow {
  readonly peran: string;
  readonly orang: number;
  readonly koperasi: number | null;
}

/** One edition in the list of editions. */
export interface EdisiRow {
  readonly tanggal: string;
  readonly href: string;
  readonly dasar: string;
  readonly perubahan: readonly string[];
}

export const KECAMATAN_COLUMNS = [
  "berbadan_hukum",
  "beroperasi",
  "memiliki_gerai",
  "jumlah_anggota",
] as const satisfies readonly CoreIndicator[];

const OTHER_INDICATORS = [
  "berbadan_hukum",
  "merintis",
  "dokumen_lengkap",
  "jumlah_anggota",
  "simpanan_pokok",
  "simpanan_wajib",
] as const;

/** What the page of a kabupaten or kota says, whether or not it has an edition. */
export function kabupatenView(index: SiteIndex, kode: string): KabupatenView {
  const { registry, urls } = index;
  const newest = newestEdition(index.kabupaten(kode));
  const nama = registry.namaOf(kode);
  const utama = areaHeadlines(index, kode, HEADLINE_INDICATORS);
  const jumlah = countDesa(index, kode);
  const publikasi = klaimTentang(index, kode);
  const lain = areaHeadlines(index, kode, OTHER_INDICATORS);
  const reported = Math.max(...[...utama, ...lain].map(({ total }) => total.dilaporkan));
  const told = kabupatenSentences({ nama, jumlah, newest, utama, publikasi, reported });
  const kalimat = [...told, ...joinedSentence(index, newest, kode)];
  const rows = registry.childrenOf(kode).map((kecamatan) => kecamatanRow(index, kecamatan, newest));
  return {
    ...pageView(index, {
      href: urls.wilayah(kode),
      kode,
      judul: `KDKMP ${nama} (${kode})`,
      deskripsi: kalimat.join(" "),
    }),
    ...{ kode, nama, kalimat, jumlah, utama, publikasi },
    pindah: pindahKabupaten(index, kode),
    publikasi_bawah: klaimTanpaHalaman(index, kode),
    edisi: newest ? edisiView(index, newest.edisi) : null,
    perubahan: newestChange(index, kode),
    lain: lain.filter(({ angka }) => angka.keadaan !== "belum_dilaporkan"),
    kecamatan: rows,
    ada_rincian: reported > 0 || rows.some(hasFigure),
    pernyataan: newest ? otherStatements(index, newest) : [],
    pendamping: newest ? assistants(newest) : [],
    instruksi: instructionLinks(index, kode),
    editions: editionRows(index, kode),
    riwayat: riwayatHalaman(index, kode),
    ajakan: ajakanFor(index, kode),
    topik: topikDaftar(index, kode),
    dokumen: dokumenOf(index, kode),
    pdf: newest ? pdfOf(index, newest.edisi, kode) : null,
    semua_pdf: dokumenLink(index, kode),
    data: newest ? dataLinks(index, kode, newest.edisi) : null,
  };
}

function hasFigure({ angka }: KecamatanRow): boolean {
  return Object.values(angka).some((headline) => headline.angka.keadaan === "ada");
}

/** Desa and kelurahan of an area by kind. */
export function countDesa({ registry }: SiteIndex, kode: string): KabupatenView["jumlah"] {
  const all = registry.desaIn(kode);
  const kelurahan = all.filter((desa) => jenisOf(desa) === "kelurahan").length;
  return { semua: all.length, desa: all.length - kelurahan, kelurahan };
}

function instructionLinks({ dataset, urls }: SiteIndex, kode: string): KabupatenView["instruksi"] {
  const own = dataset.instruksi.filter((entry) => entry.wilayah === kode);
  return own.map((instruksi) => ({
    judul: `${instruksi.penerbit}: ${instruksi.judul}`,
    href: urls.instruksi(instruksi.id),
    tugas: taskSummary(instruksi),
  }));
}

interface SentenceInput {
  readonly nama: string;
  readonly jumlah: KabupatenView["jumlah"];
  readonly newest: EdisiByDesa | undefined;
  readonly utama: readonly Headline[];
  readonly publikasi: readonly KlaimDinilai[];
  /** Desa that reported at least the best-reported indicator. */
  readonly reported: number;
}

function kabupatenSentences({
  nama,
  jumlah,
  newest,
  utama,
  publikasi,
  reported,
}: SentenceInput): string[] {
  const place = `${nama} punya ${desaKelurahan(jumlah)}.`;
  if (!newest)
    return [
      place,
      ...withoutEdition(onlyKlaim(publikasi), nama.startsWith("Kota ") ? "kota" : "kabupaten"),
    ];
  const detail =
    reported > 0
      ? `Laporan per ${editionDate(newest.edisi)} ${reported * 2 < jumlah.semua ? "baru " : ""}memuat rincian ${formatNumber(reported)} dari ${formatNumber(jumlah.semua)} desa/kelurahan.`
      : "Rincian per desa belum dilaporkan di sini.";
  return [place, ...leadingSentences(utama), detail];
}

/** How many operate; in one sentence, and as a share, only figures of one basis. A publisher said no share. */
function leadingSentences([formed, operating, notYet]: readonly Headline[]): string[] {
  const known = [operating, formed].filter((headline) => headline?.angka.keadaan === "ada");
  if (formed && operating && known.length === 2 && isOneBasis(formed, operating)) {
    const share = shareWords(operating, formed);
    const rest = notYet ? restWords(formed, operating, notYet) : "";
    return [
      `${operating.angka.teks} dari ${formed.angka.teks} koperasi yang terbentuk sudah beroperasi${share}${rest}, ${basisOf(operating)}${remarkOf(operating)}.`,
    ].map(upperFirst);
  }
  return known.flatMap((headline) => (headline ? [figureSentence(headline)] : []));
}

/** " (70,8 %)"; a bound or an estimate has no share. */
function shareWords(operating: Headline, formed: Headline): string {
  if (![operating, formed].every(({ angka }) => /^\d/.test(angka.teks))) return "";
  const computed = formatShare(operating.angka.nilai ?? 0, formed.angka.nilai ?? 0);
  return ` (${operating.dari_klaim ? `${computed}, dihitung Papan` : computed})`;
}

function withoutEdition(publikasi: readonly Klaim[], level: "kota" | "kabupaten"): string[] {
  const newest = publikasi.find(({ dicabut, ambigu }) => !dicabut && !ambigu);
  const opening = `Belum ada laporan ${level} di sini.`;
  if (!newest) return [opening];
  const { label, sumber, teks, satuan_teks, dasar } = newest;
  return [
    opening,
    `Angka terbitan terbaru tentang wilayah ini: ${satuan_teks === "" ? `${lowerFirst(label)}: ${teks}` : `${claimWords(newest)} ${lowerFirst(label)}`}, ${sumber.tanggal}, ${claimBasis(dasar, sumber.label)}.`,
  ];
}

function desaKelurahan({ semua, desa, kelurahan }: KabupatenView["jumlah"]): string {
  if (kelurahan === 0) return `${formatNumber(semua)} desa`;
  if (desa === 0) return `${formatNumber(semua)} kelurahan`;
  return `${formatNumber(desa)} desa dan ${formatNumber(kelurahan)} kelurahan`;
}

function kecamatanRow(
  index: SiteIndex,
  kode: string,
  newest: EdisiByDesa | undefined,
): KecamatanRow {
  const { desa, kelurahan, semua } = countDesa(index, kode);
  const members = newest ? membersOf(index.registry, newest, kode) : [];
  const headlines = areaHeadlines(index, kode, KECAMATAN_COLUMNS);
  return {
    ...wilayahLink(index, kode),
    desa,
    kelurahan,
    punya_halaman: index.hasPage(kode),
    baris: newest ? rowsHref(index, newest, kode) : null,
    angka: Object.fromEntries(
      headlines.map(({ id, angka, total, terdahulu }) => [id, { angka, total, terdahulu }]),
    ) as KecamatanRow["angka"],
    operasi: desaByOperation(members, semua),
  };
}

function otherStatements(index: SiteIndex, { edisi }: EdisiByDesa): Klaim[] {
  const core = new Set<string>([...HEADLINE_INDICATORS, ...OTHER_INDICATORS]);
  return [...statedClaims(index, edisi).values()].filter(({ indikator }) => !core.has(indikator));
}

function assistants({ edisi }: EdisiByDesa): PendampingRow[] {
  const rows = assistantsOf(edisi);
  const roles = [...new Set(rows.map(({ peran }) => peran))];
  return roles.map((peran) => {
    const members = rows.filter((row) => row.peran === peran);
    const loads = members.flatMap(({ jumlah_koperasi }) => jumlah_koperasi ?? []);
    return {
      peran: labelOf("peran_pendamping", peran),
      orang: members.length,
      koperasi: loads.length === 0 ? null : loads.reduce((sum, load) => sum + load, 0),
    };
  });
}

function editionRows(index: SiteIndex, kode: string): EdisiRow[] {
  const rows = index.kabupaten(kode).history.map(({ berlaku, semua }): EdisiRow => ({
    tanggal: editionDate(berlaku),
    href: index.urls.edisi(berlaku),
    dasar: edisiView(index, berlaku).dasar,
    perubahan: correctionLines(semua),
  }));
  return rows.reverse();
}
