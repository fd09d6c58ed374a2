import { compareDates } from "../base/dates.ts";
import { formatDate, formatList, formatNumber, lowerFirst } from "../base/format.ts";
import type { Putusan, Sebab } from "../indicators/reconcile.ts";
import { labelOf } from "../records/lists.ts";
import { INDICATORS, type DefinisiIndikator, type Observasi } from "../records/observasi.ts";
import { kabupatenOf, NASIONAL } from "../wilayah/kode.ts";
import { ledgerAnchor, publishedClaim, type Klaim } from "./klaim.ts";
import { isFictional, pageView, type PageView } from "./page.ts";
import { PUTUSAN, putusanOf, putusanWords, type PutusanView } from "./putusan.ts";
import { locationOf, newestFirst, type SiteIndex } from "./site-index.ts";
import type { Urls } from "./urls.ts";
import { linkToday } from "./wilayah-link.ts";

/** A published figure with the region it is about, and what the rows say of it. */
export interface KlaimDinilai {
  /** Anchor of the figure on its ledger, for ever. */
  readonly jangkar: string;
  readonly klaim: Klaim;
  /** "terbit 1 September 2025"; null where it is not known or the day of the data. */
  readonly terbit: string | null;
  /** "pembulatan" or "perkiraan", which "sekitar" does not tell apart; null where the figure says it. */
  readonly ketelitian: string | null;
  /** "Desa Bentangan" */
  readonly wilayah: string;
  /** "Kec. Wonosari, Kabupaten Klaten"; null for a kabupaten and above. */
  readonly letak: string | null;
  /** Null where this build makes no page of it. */
  readonly href: string | null;
  readonly putusan: PutusanView;
}

/** The complete content of a ledger: of the real regions, or of the fictional one. */
export interface BukuKlaimView extends PageView {
  readonly kalimat: readonly string[];
  readonly jumlah: number;
  /** How many of each verdict, those that do not occur left out. */
  readonly ringkas: readonly RingkasPutusan[];
  readonly bagian: readonly BagianKlaim[];
  /** True if the figures are so few that no indicator needs folding away. */
  readonly terbuka: boolean;
  readonly data: { readonly csv: string; readonly json: string };
  /** The other ledger. */
  readonly lain: { readonly judul: string; readonly href: string } | null;
}

export interface RingkasPutusan {
  readonly putusan: Putusan;
  readonly tanda: string;
  readonly kata: string;
  readonly jumlah: number;
  /** "Rincian belum lengkap 25; belum ada edisi 12"; null where the verdict needs no reason. */
  readonly rinci: string | null;
}

/** Indicators of one kind. */
export interface BagianKlaim {
  readonly id: string;
  readonly judul: string;
  readonly kelompok: readonly KelompokKlaim[];
}

export interface KelompokKlaim {
  /** Anchor: the indicator's id. */
  readonly id: string;
  readonly indikator: string;
  /** The indicator's own page. */
  readonly href: string;
  readonly klaim: readonly KlaimDinilai[];
}

function klaimDinilai(index: SiteIndex, observasi: Observasi): KlaimDinilai {
  const { kode, nama, href } = linkToday(index, observasi.wilayah);
  return {
    jangkar: ledgerAnchor(observasi),
    klaim: publishedClaim(index, observasi),
    terbit: publishedOn(observasi),
    ketelitian: precisionOf(observasi),
    wilayah: nama,
    letak: placeOf(index, kode),
    href: index.hasPage(kode) ? href : null,
    putusan: putusanOf(index, observasi),
  };
}

function precisionOf({ ketelitian }: Observasi): string | null {
  const isAbout = ketelitian === "pembulatan" || ketelitian === "perkiraan";
  return isAbout ? lowerFirst(labelOf("ketelitian", ketelitian)) : null;
}

/** Two dates: what the figure is of, and when it was published. */
function publishedOn({ tanggal_data, tanggal_terbit }: Observasi): string | null {
  if (!tanggal_terbit || tanggal_terbit === tanggal_data) return null;
  return `terbit ${formatDate(tanggal_terbit)}`;
}

/** Every published figure about the real regions, or about the fictional one, newest first. */
export function allKlaim(index: SiteIndex, fiktif = false): readonly KlaimDinilai[] {
  return index.dataset.observasi
    .filter(({ wilayah }) => isFictional(index, wilayah) === fiktif)
    .sort(newestFirst)
    .map((observasi) => klaimDinilai(index, observasi));
}

/** Published figures about exactly this region, newest first. */
export function klaimTentang(index: SiteIndex, kode: string): readonly KlaimDinilai[] {
  return index.observasi(kode).map((observasi) => klaimDinilai(index, observasi));
}

/** Published figures about places in a kabupaten that have no page here to stand on, newest first. */
export function klaimTanpaHalaman(index: SiteIndex, kabupaten: string): readonly KlaimDinilai[] {
  const { registry } = index;
  return [...registry.childrenOf(kabupaten), ...registry.desaIn(kabupaten)]
    .filter((kode) => !index.hasPage(kode))
    .flatMap((kode) => index.observasi(kode))
    .sort(newestFirst)
    .map((observasi) => klaimDinilai(index, observasi));
}

/** The figures without what the rows say of them. */
export function onlyKlaim(claims: readonly KlaimDinilai[]): readonly Klaim[] {
  return claims.map(({ klaim }) => klaim);
}

/** How many figures by whom, and how they compare with the rows: what a ledger says first. */
export function ledgerSentences(claims: readonly KlaimDinilai[]): readonly string[] {
  const ringkas = PUTUSAN.flatMap((putusan) => summaryOf(claims, putusan));
  return [scopeSentence(claims), ...verdictSentence(claims.length, ringkas)];
}

/** The claim ledger at /publikasi/. */
export function bukuKlaimView(index: SiteIndex): BukuKlaimView {
  const claims = allKlaim(index);
  const { urls } = index;
  return {
    ...pageView(index, {
      href: urls.publikasi,
      judul: "Angka terbitan tentang KDKMP, disandingkan dengan baris per desa",
      deskripsi: `${scopeSentence(claims)} Di samping masing-masing: jumlah baris per desa pada tanggal itu, atau kenapa belum dapat dibandingkan.`,
    }),
    ...ledger(index, claims),
    data: { csv: urls.dataPublikasi("data.csv"), json: urls.dataPublikasi("data.json") },
    lain: hasContohKlaim(index)
      ? { judul: "Wilayah contoh (fiktif), dengan semua putusan", href: urls.publikasiContoh }
      : null,
  };
}

/** The ledger of the fictional region, apart from the real one. */
export function bukuKlaimContohView(index: SiteIndex): BukuKlaimView {
  const claims = allKlaim(index, true);
  const region = index.dataset.observasi.find(({ wilayah }) => isFictional(index, wilayah));
  const { urls } = index;
  return {
    ...pageView(index, {
      href: urls.publikasiContoh,
      kode: kabupatenOf(region?.wilayah ?? NASIONAL),
      judul: "DATA CONTOH: angka terbitan tentang wilayah fiktif",
      deskripsi: `Karangan, untuk memperagakan buku klaim. ${scopeSentence(claims)}`,
    }),
    ...ledger(index, claims),
    data: {
      csv: urls.dataPublikasi("data.csv", true),
      json: urls.dataPublikasi("data.json", true),
    },
    lain: { judul: "Angka terbitan tentang wilayah sungguhan", href: urls.publikasi },
  };
}

/** True if there is a fictional region of which somebody "published" something. */
export function hasContohKlaim(index: SiteIndex): boolean {
  return index.dataset.observasi.some(({ wilayah }) => isFictional(index, wilayah));
}

function placeOf({ registry }: SiteIndex, kode: string): string | null {
  if (kode.length <= 5) return null;
  return kode.length > 8 ? locationOf(registry, kode) : registry.namaOf(kabupatenOf(kode));
}

type Ledger = Pick<BukuKlaimView, "kalimat" | "jumlah" | "ringkas" | "bagian" | "terbuka">;

function ledger({ urls }: SiteIndex, claims: readonly KlaimDinilai[]): Ledger {
  const ringkas = PUTUSAN.flatMap((putusan) => summaryOf(claims, putusan));
  return {
    kalimat: ledgerSentences(claims),
    jumlah: claims.length,
    ringkas,
    bagian: KINDS.flatMap(([id, judul]) => {
      const kelompok = INDICATORS.filter(({ golongan }) => golongan === id).flatMap((indikator) =>
        groupOf(urls, indikator, claims),
      );
      return kelompok.length === 0 ? [] : [{ id, judul, kelompok }];
    }),
    terbuka: claims.length <= FEW,
  };
}

/** So many figures need no folding. */
const FEW = 30;

const KINDS = [
  ["inti", "Indikator yang juga dihitung dari baris"],
  ["jumlah", "Jumlah lain"],
  ["persen", "Persen"],
  ["kejadian", "Peristiwa"],
] as const;

function groupOf(
  urls: Urls,
  { id, label }: DefinisiIndikator,
  claims: readonly KlaimDinilai[],
): readonly KelompokKlaim[] {
  const klaim = claims.filter((claim) => claim.klaim.indikator === id);
  return klaim.length === 0 ? [] : [{ id, indikator: label, href: urls.indikator(id), klaim }];
}

/** "178 angka tentang 37 wilayah dari 60 penerbit, tertanggal 27 Maret 2025 sampai 18 Februari 2026." */
export function scopeSentence(claims: readonly KlaimDinilai[]): string {
  const dates = claims.map(({ klaim }) => klaim.tanggal_data).sort(compareDates);
  const [first] = dates;
  const last = dates.at(-1);
  if (first === undefined || last === undefined) return "Belum ada angka yang diterbitkan.";
  const areas = new Set(claims.map(({ wilayah, letak }) => `${wilayah}|${letak ?? ""}`)).size;
  const publishers = new Set(claims.map(({ klaim }) => klaim.sumber.label)).size;
  const span =
    first === last
      ? `tertanggal ${formatDate(first)}`
      : `tertanggal ${formatDate(first)} sampai ${formatDate(last)}`;
  return `${formatNumber(claims.length)} angka tentang ${formatNumber(areas)} wilayah dari ${formatNumber(publishers)} penerbit, ${span}.`;
}

/** How many agree and how many do not; of figures that nothing can be said of, that. */
function verdictSentence(all: number, ringkas: readonly RingkasPutusan[]): readonly string[] {
  if (all === 0) return [];
  const silent: readonly Putusan[] = ["definisi_berbeda", "tidak_dapat"];
  const compared = ringkas.filter(({ putusan }) => !silent.includes(putusan));
  const number = compared.reduce((sum, { jumlah }) => sum + jumlah, 0);
  if (number === 0)
    return [
      "Belum satu pun dapat dibandingkan dengan baris per desa; sebabnya tertulis di samping tiap angka.",
    ];
  const words = compared.map(
    ({ jumlah, putusan }) => `${formatNumber(jumlah)} ${IN_SENTENCE[putusan] ?? ""}`,
  );
  return [
    `${formatNumber(number)} dapat dibandingkan dengan baris per desa pada tanggal yang sama: ${formatList(words)}. Yang lain menyebut sebabnya.`,
  ];
}

const IN_SENTENCE: Readonly<Partial<Record<Putusan, string>>> = {
  sama: "sama",
  sejalan: "sejalan",
  beda: "berbeda",
  perkiraan: "perkiraan yang berselisih",
};

const REASON: Readonly<Record<Sebab, string>> = {
  dicabut: "dicabut",
  ambigu: "kutipan ambigu",
  ukuran_penerbit: "penerbit menyebut ukuran lain",
  indikator_mirip: "indikatornya lain",
  tidak_dihitung: "tidak dihitung dari baris",
  satuan_lain: "satuannya lain",
  belum_ada_edisi: "belum ada edisi pada tanggal itu",
  rincian_belum_lengkap: "rincian belum lengkap",
  disembunyikan: "ada yang disembunyikan",
  tanggal_lain: "edisinya bertanggal lain",
};

function summaryOf(claims: readonly KlaimDinilai[], putusan: Putusan): readonly RingkasPutusan[] {
  const these = claims.filter((claim) => claim.putusan.putusan === putusan);
  if (these.length === 0) return [];
  const [tanda, kata] = putusanWords(putusan);
  const reasons = (Object.keys(REASON) as Sebab[]).flatMap((sebab) => {
    const number = these.filter((claim) => claim.putusan.kode_sebab === sebab).length;
    return number === 0 ? [] : [`${REASON[sebab]} ${formatNumber(number)}`];
  });
  const rinci = reasons.length === 0 ? null : reasons.join("; ");
  return [{ putusan, tanda, kata, jumlah: these.length, rinci }];
}
