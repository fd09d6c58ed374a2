import { tingkatOf } from "../wilayah/kode.ts";
import { cetakUrls, type CetakUrls } from "./urls-cetak.ts";

/** Where a published site says which pages stand in it, with their digests. */
export const PUBLIC_MANIFEST = "manifes.json";

/** Every address of the site, with the base path of this build in front. */
export interface Urls {
  /** "/" or "/sub/path/". */
  readonly base: string;
  readonly home: string;
  readonly publikasi: string;
  /** The same of the fictional region. */
  readonly publikasiContoh: string;
  readonly dasarHukum: string;
  readonly tentang: string;
  /** How figures are counted and compared. */
  readonly metodologi: string;
  /** Who mends mistakes, by when, and what stays to be read. */
  readonly koreksi: string;
  /** What this site is, in English. */
  readonly english: string;
  /** Addresses for search engines: of a province or the country ("00"); without a code the list of maps. */
  petaSitus(kode?: string): string;
  /** What every accepted edition and correction changed. */
  readonly perubahan: string;
  /** The changes of one year, for ever: what is no longer new still has its address there. */
  perubahanTahun(tahun: string): string;
  /** The same as an Atom feed: of a kabupaten, or of the country. */
  umpan(kode: string): string;
  /** Corrections and revisions only, of the whole country. */
  readonly umpanKoreksi: string;
  /** The checker of workbooks. */
  readonly periksa: string;
  /** The workbook to fill in; with a code, that kabupaten is chosen. */
  templat(kabupaten?: string): string;
  /** The paper form; with a code, that kabupaten or kecamatan is chosen. */
  formulir(kode?: string): string;
  /** The page of a region of any level, by its code. */
  wilayah(kode: string): string;
  /** An edition: its newest correction, or with `ke` exactly that version. */
  edisi(edition: EditionKey, ke?: number): string;
  indikator(id: string): string;
  /** A topic's page below the page of its region. */
  topik(kode: string, topik: string): string;
  /** A table of a topic's page, as CSV or JSON beside it. */
  tabel(kode: string, topik: string, tabel: string, format?: "csv" | "json"): string;
  /** All tables of a topic's page in one workbook. */
  bukuTabel(kode: string, topik: string): string;
  instruksi(id: string): string;
  /** All instructions. */
  readonly daftarInstruksi: string;
  /** Which kabupaten and kota have reported. */
  readonly laporan: string;
  /** How fresh, how complete and how large the site is. */
  readonly status: string;
  /** What stands in the published site, with digests; on a site that is not published, nothing. */
  readonly manifes: string;
  /** A table of a page that is no topic, as CSV or JSON below it. */
  tabelHalaman(halaman: string, tabel: string, format: "csv" | "json"): string;
  /** All tables of such a page in one workbook. */
  bukuHalaman(halaman: string): string;
  /** A download beside a region's page. */
  data(kode: string, file: DataFile): string;
  /** The data of one version of an edition, beside its page. */
  dataEdisi(edition: EditionKey, ke: number, file?: EditionFile): string;
  /** Every publisher's figure of an indicator, and the indicator as Satu Data metadata. */
  dataIndikator(id: string, file: "data.csv" | "metadata.json"): string;
  /** All published figures; with `contoh` those of the fictional region. */
  dataPublikasi(file: "data.csv" | "data.json", contoh?: boolean): string;
  /** What can be downloaded, for readers. */
  readonly unduhan: string;
  /** The same as a DCAT catalogue. */
  readonly katalog: string;
  /** A file about the whole country. */
  parquet(name: "koperasi" | "wilayah"): string;
  /** The JSON Schema of one kind of record, or without a name the list of all of them. */
  skema(versi: string, nama?: string): string;
  /** Names and codes of a province, for programs. */
  dataProvinsi(kode: string): string;
  /** All provinces, kabupaten and kota, for programs. */
  readonly dataWilayah: string;
  /** The search, its lists and its files. */
  readonly cari: CariUrls;
  /** Printed documents. */
  readonly cetak: CetakUrls;
  /** The picture of a kabupaten, or of the country, where its address is shared. */
  kartu(kode: string): string;
  /** A chart of a topic's page alone, for other sites to embed, and its oEmbed description. */
  sematan(chart: ChartKey): string;
  oembed(chart: ChartKey): string;
  asset(name: string): string;
  /** With origin: for QR codes, citations, canonical links. */
  absolute(path: string): string;
}

export interface CariUrls {
  readonly halaman: string;
  /** Names that begin with a letter: all of them, or one part of a long list, from 1. */
  daftar(huruf: string, bagian?: number): string;
  readonly indeks: string;
  readonly pendek: string;
  awal(nomor: number): string;
  akhir(nomor: number): string;
  kabupaten(kode: string): string;
}

/** Files beside a region's page. */
export type DataFile = EditionFile | "angka.csv" | "terbitan.csv" | "datapackage.json";

/** Files beside a version of an edition. */
export type EditionFile = "data.json" | "data.csv" | "data.xlsx";

/** A chart by its page and the table it is drawn from. */
export interface ChartKey {
  readonly kode: string;
  readonly topik: string;
  readonly tabel: string;
}

export interface EditionKey {
  readonly kabupaten: string;
  readonly tanggal_data: string;
}

const SECTION = {
  nasional: "",
  provinsi: "provinsi",
  kabupaten: "kabupaten",
  kecamatan: "kecamatan",
  desa: "desa",
} as const;

/** `baseUrl` is the full address of the home page: "https://papan.example/" or with a sub-path. */
export function createUrls(baseUrl: string): Urls {
  const { origin, pathname } = new URL(baseUrl);
  const base = pathname.endsWith("/") ? pathname : `${pathname}/`;
  const region = regionUrls(base);
  return {
    base,
    ...fixedUrls(base),
    ...region,
    perubahanTahun: (tahun) => `${base}perubahan/${tahun}/`,
    templat: (kabupaten) => `${base}templat/${fragment(kabupaten)}`,
    formulir: (kode) => `${base}formulir/${fragment(kode)}`,
    indikator: (id) => `${base}indikator/${id}/`,
    instruksi: (id) => `${base}instruksi/${id}/`,
    tabelHalaman: (halaman, tabel, format) => `${halaman}${tabel}.${format}`,
    bukuHalaman: (halaman) => `${halaman}tabel.xlsx`,
    ...downloadUrls(base, region),
    ...sharedUrls(base),
    cari: cariUrls(base),
    cetak: cetakUrls(base, region.wilayah),
    asset: (name) => `${base}assets/${name}`,
    absolute: (path) => `${origin}${path}`,
  };
}

/** Pages there is one of. */
function fixedUrls(base: string) {
  return {
    home: base,
    publikasi: `${base}publikasi/`,
    publikasiContoh: `${base}publikasi/contoh/`,
    dasarHukum: `${base}dasar-hukum/`,
    tentang: `${base}tentang/`,
    metodologi: `${base}metodologi/`,
    koreksi: `${base}koreksi/`,
    english: `${base}en/`,
    perubahan: `${base}perubahan/`,
    umpanKoreksi: `${base}koreksi.xml`,
    periksa: `${base}periksa/`,
    daftarInstruksi: `${base}instruksi/`,
    laporan: `${base}laporan/`,
    status: `${base}status/`,
    manifes: `${base}${PUBLIC_MANIFEST}`,
  };
}

type RegionUrls = Pick<Urls, "wilayah" | "edisi" | "umpan" | "topik" | "tabel" | "bukuTabel">;

/** A region's page and what stands below it. */
function regionUrls(base: string): RegionUrls {
  const wilayah = (kode: string) => {
    const section = SECTION[tingkatOf(kode)];
    return section === "" ? base : `${base}${section}/${kode}/`;
  };
  const edisi = ({ kabupaten, tanggal_data }: EditionKey, ke?: number) =>
    `${wilayah(kabupaten)}${tanggal_data}/${ke === undefined ? "" : `k${ke}/`}`;
  return {
    wilayah,
    edisi,
    umpan: (kode) => `${wilayah(kode)}perubahan.xml`,
    topik: (kode, topik) => `${wilayah(kode)}${topik}/`,
    tabel: (kode, topik, tabel, format = "csv") => `${wilayah(kode)}${topik}/${tabel}.${format}`,
    bukuTabel: (kode, topik) => `${wilayah(kode)}${topik}/tabel.xlsx`,
  };
}

type DownloadUrls = Pick<
  Urls,
  | "data"
  | "dataEdisi"
  | "dataIndikator"
  | "dataPublikasi"
  | "unduhan"
  | "katalog"
  | "parquet"
  | "skema"
  | "dataProvinsi"
  | "dataWilayah"
>;

/** Files for programs, beside the pages that say the same. */
function downloadUrls(base: string, { wilayah, edisi }: RegionUrls): DownloadUrls {
  return {
    data: (kode, file) => `${wilayah(kode)}${file}`,
    dataEdisi: (edition, ke, file = "data.json") => `${edisi(edition, ke)}${file}`,
    dataIndikator: (id, file) => `${base}indikator/${id}/${file}`,
    dataPublikasi: (file, contoh = false) => `${base}publikasi/${contoh ? "contoh/" : ""}${file}`,
    unduhan: `${base}data/`,
    katalog: `${base}data/katalog.jsonld`,
    parquet: (name) => `${base}data/${name}.parquet`,
    skema: (versi, nama) =>
      `${base}skema/${versi}/${nama === undefined ? "index.json" : `${nama}.schema.json`}`,
    dataProvinsi: (kode) => `${base}data/wilayah/${kode}.json`,
    dataWilayah: `${base}data/wilayah.json`,
  };
}

/** What other sites, messengers and search engines ask for. */
function sharedUrls(base: string): Pick<Urls, "petaSitus" | "kartu" | "sematan" | "oembed"> {
  return {
    petaSitus: (kode) => `${base}sitemap${kode === undefined ? "" : `-${kode}`}.xml`,
    kartu: (kode) => `${base}kartu/${kode}.png`,
    sematan: ({ kode, topik, tabel }) => `${base}sematan/${kode}/${topik}-${tabel}/`,
    oembed: ({ kode, topik, tabel }) => `${base}oembed/${kode}/${topik}-${tabel}.json`,
  };
}

function cariUrls(base: string): CariUrls {
  const files = `${base}data/cari/`;
  return {
    halaman: `${base}cari/`,
    daftar: (huruf, bagian) => `${base}cari/${huruf}/${bagian === undefined ? "" : `${bagian}/`}`,
    indeks: `${files}indeks.json`,
    pendek: `${files}pendek.json`,
    awal: (nomor) => `${files}awal/${nomor}.json`,
    akhir: (nomor) => `${files}akhir/${nomor}.json`,
    kabupaten: (kode) => `${files}kabupaten/${kode}.json`,
  };
}

function fragment(kode: string | undefined): string {
  return kode === undefined ? "" : `#${kode}`;
}

/** File below the output folder that serves an address: "/desa/33/" → "desa/33/index.html". */
export function outputFile(urls: Urls, path: string): string {
  const inside = path.slice(urls.base.length);
  return inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside;
}
