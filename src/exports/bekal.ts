import { escapeHtml } from "../base/html.ts";
import { formatDataDate, formatList } from "../base/format.ts";
import { packText, unpackText } from "../base/pack-text.ts";
import { SHEET_SPECS } from "../records/fields.ts";
import type { EdisiJson } from "./edisi-json.ts";
import type { DaftarWilayahJson, EdisiRujukan, ProvinsiJson } from "./wilayah-json.ts";

/** What the one-file checker carries of one kabupaten: it has no network to ask. */
export interface Bekal {
  readonly kabupaten: string;
  /** Home page of the site it was made from. */
  readonly situs: string;
  readonly repositori: string;
  readonly daftar: DaftarWilayahJson;
  /** The province; of its editions only those of the kabupaten. */
  readonly provinsi: ProvinsiJson;
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
  const { kode, contoh, wilayah, perubahan, instansi, publikasi } = provinsi;
  const own = provinsi.edisi[kabupaten] ?? [];
  return {
    kabupaten,
    situs,
    repositori,
    daftar: { wilayah: daftar.wilayah, contoh: daftar.contoh },
    provinsi: {
      kode,
      contoh,
      wilayah,
      perubahan,
      edisi: own.length === 0 ? {} : { [kabupaten]: own },
      instansi: instansi.filter((entry) => entry.kabupaten === kabupaten),
      publikasi: publikasi.filter((entry) => entry.wilayah.startsWith(kabupaten)),
    },
    edisi: Object.fromEntries(own.map(({ data }) => [data, pickEdisi(edisi[data], data)])),
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

function checkerTitle({ kabupaten, provinsi }: Bekal): string {
  return `Pemeriksa buku kerja ${kabupaten} ${provinsi.wilayah[kabupaten] ?? ""}`;
}

/** For which kabupaten it was made, how many desa and which reports it knows. */
export function knowledgeOf({ kabupaten, provinsi }: Bekal): string {
  const nama = provinsi.wilayah[kabupaten] ?? kabupaten;
  const desa = Object.keys(provinsi.wilayah).filter(
    (kode) => kode.length === DESA_LENGTH && kode.startsWith(`${kabupaten}.`),
  ).length;
  const known = `Pemeriksa ini dibuat untuk ${nama} (${kabupaten}) dan mengenal ${desa} desa dan kelurahannya`;
  const newest = (provinsi.edisi[kabupaten] ?? []).at(-1);
  const records =
    newest === undefined
      ? "Belum ada laporan yang terbit saat berkas ini dibuat."
      : `Laporan yang dikenalnya: ${formatList(datesOf(provinsi.edisi[kabupaten] ?? []))}.`;
  const warning = provinsi.contoh ? " DATA CONTOH – wilayah fiktif." : "";
  return `${known}, menurut Kepmendagri 300.2.2-2138/2025. ${records}${warning}`;
}

const DESA_LENGTH = "00.00.00.0000".length;
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
