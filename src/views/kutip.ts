import { PAPAN } from "../base/papan.ts";
/** What a citation names. The script of the page makes the same citations from the same parts. */
export interface Kutipan {
  /** "Desa Bentangan, Kec. Wonosari, Kabupaten Klaten (33.10.15.2015)" */
  readonly judul: string;
  /** The page, with origin. */
  readonly alamat: string;
  /** What the data is of; null where no date can be said of the whole page. */
  readonly data: DataDikutip | null;
  /** Address of the edition, which never changes; null for a page that no single edition stands behind. */
  readonly edisi: string | null;
}

export interface DataDikutip {
  /** "2025-11-24", or "2025-11" where the day is not known. */
  readonly tanggal: string;
  /** "24 November 2025" */
  readonly teks: string;
}

/** Who publishes: the author of every page. */
export const PENERBIT = PAPAN.nama;

/** A figure of a page, in its own words: with its date and source, which may differ from the page's. */
export interface AngkaDikutip {
  readonly teks: string;
  readonly alamat: string;
  /** Of a stated or published figure: its address stays, and the page's edition need not hold it. */
  readonly data: DataDikutip | null;
}

/** The citation of one figure of a page. */
export function citeFigure(kutipan: Kutipan, { teks, alamat, data }: AngkaDikutip): Kutipan {
  const cited = { ...kutipan, judul: `${teks} – ${kutipan.judul}`, alamat };
  return data === null ? cited : { ...cited, data, edisi: null };
}

/** One line for a footnote. */
export function citationText({ judul, alamat, data, edisi }: Kutipan): string {
  const date = data === null ? "" : ` Data per ${data.teks}.`;
  const permanent = edisi === null ? "" : ` Edisi tetap: ${edisi}`;
  return `${PENERBIT}. ${judul}.${date} ${alamat}${permanent}`;
}

/** For LaTeX and reference managers. */
export function bibtex({ judul, alamat, data, edisi }: Kutipan): string {
  const fields = [
    ["author", `{${PENERBIT}}`],
    ["title", `{${texText(judul)}}`],
    ...(data === null
      ? []
      : [
          ["year", data.tanggal.slice(0, 4)],
          ["date", data.tanggal],
          [
            "note",
            `Data per ${data.teks}.${edisi === null ? "" : ` Edisi tetap: \\url{${edisi}}`}`,
          ],
        ]),
    ["url", alamat],
    ["language", isEnglish(alamat) ? "english" : "indonesian"],
  ];
  const lines = fields.map(([name, value]) => `${name} = {${value}},`);
  return `@misc{${citationKey(alamat, data)},\n${lines.join("\n")}\n}`;
}

/** For Zotero, Mendeley and Pandoc. */
export function cslJson({ judul, alamat, data, edisi }: Kutipan): string {
  const entry = {
    id: citationKey(alamat, data),
    type: "webpage",
    title: judul,
    author: [{ literal: PENERBIT }],
    "container-title": PENERBIT,
    ...(data === null
      ? {}
      : {
          issued: { "date-parts": [data.tanggal.split("-").map(Number)] },
          note: `Data per ${data.teks}.${edisi === null ? "" : ` Edisi tetap: ${edisi}`}`,
        }),
    URL: alamat,
    language: isEnglish(alamat) ? "en" : "id",
  };
  return JSON.stringify([entry]);
}

/** "papan-kdkmp-desa-33.10.15.2015-2025-11-24": signs that BibTeX takes in a key. */
function citationKey(alamat: string, data: DataDikutip | null): string {
  const { pathname, hash } = new URL(alamat);
  const words = `${pathname} ${hash}`.split(/[^A-Za-z0-9.-]+/).filter((word) => word !== "");
  const board = PENERBIT.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return [...board, ...words, ...(data === null ? [] : [data.tanggal])].join("-");
}

/** Reference managers count braces even where they are escaped: unless they pair, they go. */
/** One page is in English; its address says so. */
function isEnglish(alamat: string): boolean {
  return new URL(alamat).pathname.endsWith("/en/");
}

function texText(text: string): string {
  const paired = isPaired(text) ? text : text.replace(/[{}]/g, "");
  return paired.replace(/[&%$#_{}\\~^]/g, (sign) => TEX_WORDS[sign] ?? `\\${sign}`);
}

const TEX_WORDS: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function isPaired(text: string): boolean {
  let open = 0;
  for (const sign of text) {
    if (sign === "{") open += 1;
    if (sign === "}") open -= 1;
    if (open < 0) return false;
  }
  return open === 0;
}
