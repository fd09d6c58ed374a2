import { formatNumber, lowerFirst, upperFirst } from "../base/format.ts";
import { badanHukumState, type CoreIndicator } from "../indicators/definitions.ts";
import type { DesaLengkap, EdisiByDesa } from "../indicators/koperasi.ts";
import { desaByOperation } from "../indicators/operasi.ts";
import { membersOfDesa } from "../indicators/totals.ts";
import { labelOf } from "../records/lists.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { angkaOf, cellSource, editionDate, empty, type Angka } from "./angka.ts";
import { ajakanFor, type Ajakan } from "./ajakan.ts";
import { areaHeadlines } from "./area.ts";
import { dokumenLink } from "./cetak/daftar-halaman.ts";
import { edisiView, type EdisiView } from "./edisi-ringkas.ts";
import { basisOf, type Headline } from "./headline.ts";
import { figureSentence, isOneBasis, remarkOf } from "./headline-kalimat.ts";
import { countDesa, type KabupatenView } from "./kabupaten.ts";
import { pageView, type PageView } from "./page.ts";
import { joinedSentence, pindahKecamatan } from "./pindah-desa.ts";
import { riwayatHalaman, type RiwayatHalaman } from "./riwayat-halaman.ts";
import { findDesa, membersOf, newestEdition, type SiteIndex } from "./site-index.ts";
import { kecamatanTopics, type TopikKecamatan } from "./topik/kecamatan.ts";
import { fullName, linkToday, wilayahLink, type WilayahLink } from "./wilayah-link.ts";

/** The complete content of a kecamatan page. */
export interface KecamatanView extends PageView {
  readonly kode: string;
  readonly nama: string;
  readonly letak: string;
  readonly kalimat: readonly string[];
  readonly edisi: EdisiView | null;
  readonly jumlah: KabupatenView["jumlah"];
  readonly angka: readonly Headline[];
  /** The same indicators for the kabupaten around it. */
  readonly kabupaten: readonly Headline[];
  readonly ada_rincian: boolean;
  /** Koperasi by status of operation; "belum dilaporkan" is one of the groups. */
  readonly operasi: readonly { readonly label: string; readonly desa: number }[];
  readonly desa: readonly DesaRow[];
  /** What the camat works from: next steps and potential. */
  readonly topik: readonly TopikKecamatan[];
  readonly tetangga: readonly WilayahLink[];
  readonly riwayat: RiwayatHalaman;
  readonly ajakan: Ajakan;
  /** All documents of the kabupaten; null where none are printed. */
  readonly semua_pdf: string | null;
  readonly data: { readonly json: string; readonly csv: string } | null;
}

/** One desa in the table of its kecamatan. */
export interface DesaRow extends WilayahLink {
  readonly tahap: string;
  readonly operasi: string;
  readonly anggota: Angka;
}

const INDICATORS = [
  "terbentuk",
  "berbadan_hukum",
  "beroperasi",
  "belum_beroperasi",
  "memiliki_gerai",
  "dokumen_lengkap",
  "jumlah_anggota",
] as const satisfies readonly CoreIndicator[];

/** What the page of a kecamatan says. */
export function kecamatanView(index: SiteIndex, kode: string): KecamatanView {
  const { registry, urls } = index;
  const kabupaten = kabupatenOf(kode);
  const newest = newestEdition(index.kabupaten(kabupaten));
  const angka = areaHeadlines(index, kode, INDICATORS);
  const jumlah = countDesa(index, kode);
  const members = newest ? membersOf(registry, newest, kode) : [];
  const nama = fullName(registry, kode);
  const letak = registry.namaOf(kabupaten);
  const rinci = angka.some(({ total }) => total.dilaporkan > 0);
  const told = sentences({ nama, letak, jumlah, newest, angka, rinci });
  const moved = [...joinedSentence(index, newest, kode), ...pindahKecamatan(index, kode)];
  const kalimat = [...told, ...moved];
  return {
    ...pageView(index, {
      href: urls.wilayah(kode),
      kode,
      judul: `KDKMP ${nama}, ${letak} (${kode})`,
      deskripsi: kalimat.join(" "),
    }),
    ...{ kode, nama, letak, kalimat },
    edisi: newest ? edisiView(index, newest.edisi) : null,
    jumlah,
    angka,
    kabupaten: areaHeadlines(index, kabupaten, INDICATORS),
    ada_rincian: rinci,
    operasi: operationGroups(members, jumlah.semua),
    desa: registry.childrenOf(kode).map((desa) => desaRow(index, desa, newest)),
    topik: kecamatanTopics(index, kode),
    tetangga: registry
      .childrenOf(kabupaten)
      .filter((other) => other !== kode)
      .map((other) => wilayahLink(index, other)),
    riwayat: riwayatHalaman(index, kode),
    ajakan: ajakanFor(index, kabupaten),
    semua_pdf: dokumenLink(index, kode),
    data: newest ? { json: urls.data(kode, "data.json"), csv: urls.data(kode, "data.csv") } : null,
  };
}

interface SentenceInput {
  readonly nama: string;
  readonly letak: string;
  readonly jumlah: KabupatenView["jumlah"];
  readonly newest: EdisiByDesa | undefined;
  readonly angka: readonly Headline[];
  readonly rinci: boolean;
}

function sentences({ nama, letak, jumlah, newest, angka, rinci }: SentenceInput): string[] {
  const place = `${nama} di ${letak} punya ${formatNumber(jumlah.semua)} desa/kelurahan.`;
  if (!newest) return [place, "Belum ada laporan kabupaten tentang kecamatan ini."];
  const known = angka.filter(
    ({ id, angka: figure }) =>
      (id === "berbadan_hukum" || id === "beroperasi") && figure.keadaan === "ada",
  );
  const silent = rinci ? [] : [`Edisi ${editionDate(newest.edisi)} belum memuat rincian per desa.`];
  if (rinci && known.length === 0)
    return [place, `Laporan per ${editionDate(newest.edisi)} belum memuat tahap dan operasinya.`];
  return [place, ...silent, ...figureSentences(known)];
}

/** Figures of one basis in one sentence, others in one each. */
function figureSentences(known: readonly Headline[]): string[] {
  const [first] = known;
  if (!first || !known.every((headline) => isOneBasis(headline, first)))
    return known.map(figureSentence);
  const words = known.map(({ angka, label }) => `${angka.teks} koperasi ${lowerFirst(label)}`);
  return [`${upperFirst(words.join(" dan "))}, ${basisOf(first)}${remarkOf(first)}.`];
}

function operationGroups(members: readonly DesaLengkap[], desa: number): KecamatanView["operasi"] {
  const found = desaByOperation(members, desa);
  return [
    { label: "Beroperasi", desa: found.beroperasi },
    { label: "Merintis usaha", desa: found.merintis },
    { label: "Belum beroperasi (selain merintis)", desa: found.belum },
    ...(found.tidak_diketahui === 0
      ? []
      : [{ label: "Tidak diketahui", desa: found.tidak_diketahui }]),
    { label: "Belum dilaporkan", desa: found.belum_dilaporkan },
  ];
}

function desaRow(index: SiteIndex, kode: string, newest: EdisiByDesa | undefined): DesaRow {
  const desa = newest && findDesa(index.registry, newest, kode);
  const koperasi = desa?.koperasi[0];
  const link = wilayahLink(index, kode);
  if (!newest || !desa || !koperasi)
    return { ...link, tahap: BLANK, operasi: BLANK, anggota: empty("belum_dilaporkan", "orang") };
  if (desa.tuan_rumah) {
    const shared = `bergabung dengan ${linkToday(index, desa.tuan_rumah).nama}`;
    return { ...link, tahap: shared, operasi: shared, anggota: empty("tidak_berlaku", "orang") };
  }
  const { row } = koperasi;
  const sumber = cellSource(index, newest.edisi, {
    lembar: newest.edisi.lembar.koperasi,
    row,
    field: "jumlah_anggota",
  });
  return {
    ...link,
    tahap: legalWord(row),
    operasi: row.status_operasi === null ? BLANK : labelOf("status_operasi", row.status_operasi),
    anggota: angkaOf(membersOfDesa(desa), "orang", sumber),
  };
}

const BLANK = "belum dilaporkan";

function legalWord(row: DesaLengkap["row"]): string {
  if (badanHukumState(row)) return labelOf("status_dokumen", "sudah");
  return row.badan_hukum === null ? BLANK : labelOf("status_dokumen", row.badan_hukum);
}
