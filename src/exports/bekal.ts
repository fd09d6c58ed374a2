import { escapeHtml } from "../base/html.ts";
import { formatDataDate, formatList } from "../base/format.ts";
import { bercap, peringatanOf, tandaTempatNyata, type Tanda } from "../base/tanda.ts";
import { packText, unpackText } from "../base/pack-text.ts";
import { SHEET_SPECS } from "../records/fields.ts";
import type { EdisiJson } from "./edisi-json.ts";
import type { DaftarWilayahJson, EdisiRujukan, ProvinsiJson } from "./wilayah-json.ts";
import { DAFTAR } from "../base/daftar-wilayah.ts";

/** What the one-file checker carries of one kabupaten: it has no network to ask. */
export interface Bekal {
  readonly kabupaten: string;
  /** Home page of the site it was made from. */
  readonly situs: string;
  readonly repositori: string;
  readonly daftar: DaftarWilayahJson;
  /** All of them: codes of another province are told as what they are. Editions only of the kabupaten. */
  readonly provinsi: readonly ProvinsiJson[];
  /** Editions of the kabupaten by the address of their data. */
  readonly edisi: Readonly<Record<string, EdisiJson>>;
}

/** What the base file leaves open for a kabupaten. */
export const OPEN_PLACES = ["judul", "pengenal", "situs", "bekal"] as const;

export type OpenPlace = (typeof OPEN_PLACES)[number];

/** How an open place is marked. Never as one literal: the script, which stands in the file too, must not hold it. */
export function placeMark(name: OpenPlace): string {
  return `<!--${name}-->`;
}

/** The same bekal whether its parts come from the dataset or from the site's files. */
export function makeBekal(bekal: Bekal): Bekal {
  const { kabupaten, situs, repositori, daftar, provinsi, edisi } = bekal;
  return {
    kabupaten,
    situs,
    repositori,
    daftar: pickDaftar(daftar),
    provinsi: provinsi.map((one) => pickProvinsi(one, kabupaten)),
    edisi: Object.fromEntries(
      editionsOf(bekal).map(({ data }) => [data, pickEdisi(edisi[data], data)]),
    ),
  };
}

/** The one-file checker of a kabupaten: `base` with everything it needs to know inside. */
export function oneFileChecker(base: string, bekal: Bekal): string {
  const filled: Readonly<Record<OpenPlace, string>> = {
    judul: escapeHtml(checkerTitle(bekal)),
    pengenal: escapeHtml(knowledgeOf(bekal)),
    situs: escapeHtml(bekal.situs),
    bekal: packText(JSON.stringify(makeBekal(bekal))),
  };
  return OPEN_PLACES.reduce((text, name) => {
    const mark = placeMark(name);
    if (!text.includes(mark)) throw new Error(`the base of the checker has no ${mark}`);
    return text.replaceAll(mark, () => filled[name]);
  }, base);
}

/** What `oneFileChecker` put into its page. */
export function readBekal(packed: string): Bekal {
  return JSON.parse(unpackText(packed)) as Bekal;
}

/** Name of the file to carry: "pemeriksa-33.10.html". */
export function checkerFileName(kabupaten: string): string {
  return `pemeriksa-${kabupaten}.html`;
}

function checkerTitle({ kabupaten, daftar }: Bekal): string {
  const title = `Pemeriksa buku kerja ${kabupaten} ${daftar.wilayah[kabupaten] ?? ""}`;
  return bercap(tandaTempatNyata(tandaOf(daftar, kabupaten)), title);
}

/** For which kabupaten it was made, and which reports it knows. */
export function knowledgeOf(bekal: Bekal): string {
  const { kabupaten, daftar } = bekal;
  const nama = `${daftar.wilayah[kabupaten] ?? ""} (${kabupaten})`;
  const editions = editionsOf(bekal);
  const records =
    editions.length === 0
      ? `Belum ada laporan ${nama} yang terbit saat berkas ini dibuat.`
      : `Pemeriksa ini membawa laporan ${nama} ${formatList(datesOf(editions))}.`;
  const tanda = tandaOf(daftar, kabupaten);
  const warning = tanda ? ` ${peringatanOf(tanda)}.` : "";
  return `${records} Nama dan kode desa menurut ${DAFTAR.putusan}.${warning}`;
}

function tandaOf({ contoh, simulasi }: DaftarWilayahJson, kabupaten: string): Tanda | null {
  if (contoh.some((kode) => kabupaten.startsWith(`${kode}.`))) return "contoh";
  return simulasi ? "simulasi" : null;
}

function pickDaftar({ wilayah, contoh, simulasi }: DaftarWilayahJson): DaftarWilayahJson {
  return { wilayah, contoh, ...(simulasi ? { simulasi } : {}) };
}

function editionsOf({ kabupaten, provinsi }: Bekal): readonly EdisiRujukan[] {
  return provinsi.flatMap(({ edisi }) => edisi[kabupaten] ?? []);
}

function pickProvinsi(provinsi: ProvinsiJson, kabupaten: string): ProvinsiJson {
  const { kode, contoh, wilayah, perubahan, edisi, instansi, publikasi } = provinsi;
  const own = edisi[kabupaten];
  return {
    kode,
    contoh,
    wilayah,
    perubahan,
    edisi: own === undefined ? {} : { [kabupaten]: own },
    instansi: instansi.filter((entry) => entry.kabupaten === kabupaten),
    publikasi: publikasi.filter((entry) => entry.wilayah.startsWith(kabupaten)),
  };
}

const MOST_DATES = 4;

/** The newest few, newest first. */
function datesOf(editions: readonly EdisiRujukan[]): readonly string[] {
  const dates = [...new Set(editions.map(dateText))].reverse();
  const more = dates.length - MOST_DATES;
  return more <= 0 ? dates : [...dates.slice(0, MOST_DATES), `${more} yang lebih lama`];
}

function dateText({ tanggal_data, ketelitian_tanggal }: EdisiRujukan): string {
  return `per ${formatDataDate(tanggal_data, ketelitian_tanggal ?? "hari")}`;
}

function pickEdisi(edisi: EdisiJson | undefined, address: string): EdisiJson {
  if (!edisi) throw new Error(`no data of the edition: ${address}`);
  const keys = SHEET_SPECS.map(({ key }) => key).filter((key) => key !== "meta");
  const sheets = Object.fromEntries(keys.map((key) => [key, edisi[key as keyof EdisiJson]]));
  return { edisi: edisi.edisi, ...sheets, asal: edisi.asal } as unknown as EdisiJson;
}
