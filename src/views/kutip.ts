/** What a citation names. The script of the page makes the same citations from the same parts. */
export interface Kutipan {
  /** "Desa Bentangan, Kec. Wonosari, Kabupaten Klaten (33.10.15.2015)" */
  readonly judul: string;
  /** The page, with origin. */
  readonly alamat: string;
  /** What the data is of; null for a page that no single edition stands behind. */
  readonly edisi: KutipanEdisi | null;
}

export interface KutipanEdisi {
  /** "2025-11-24", or "2025-11" where the day is not known. */
  readonly tanggal: string;
  /** "24 November 2025" */
  readonly teks: string;
  /** Never changes, whatever is reported or corrected later. */
  readonly alamat: string;
}

/** Who publishes: the author of every page. */
export const PENERBIT = "Papan KDKMP";

/** A figure of a page, in its own words: with its date and source, which may differ from the page's. */
export interface AngkaDikutip {
  readonly teks: string;
  /** Id of the element that holds it. */
  readonly jangkar: string;
}

/** The citation of one figure of a page. */
export function citeFigure(kutipan: Kutipan, { teks, jangkar }: AngkaDikutip): Kutipan {
  return {
    ...kutipan,
    judul: `${teks} – ${kutipan.judul}`,
    alamat: `${kutipan.alamat}#${jangkar}`,
  };
}

/** One line for a footnote. */
export function citationText({ judul, alamat, edisi }: Kutipan): string {
  const data = edisi === null ? "" : ` Data per ${edisi.teks}.`;
  const permanent = edisi === null ? "" : ` Edisi tetap: ${edisi.alamat}`;
  return `${PENERBIT}. ${judul}.${data} ${alamat}${permanent}`;
}

/** For LaTeX and reference managers. */
export function bibtex({ judul, alamat, edisi }: Kutipan): string {
  const fields = [
    ["author", `{${PENERBIT}}`],
    ["title", `{${texText(judul)}}`],
    ...(edisi === null
      ? []
      : [
          ["year", edisi.tanggal.slice(0, 4)],
          ["date", edisi.tanggal],
          ["note", texText(`Data per ${edisi.teks}. Edisi tetap: `) + `\\url{${edisi.alamat}}`],
        ]),
    ["url", alamat],
    ["language", "indonesian"],
  ];
  const lines = fields.map(([name, value]) => `${name} = {${value}},`);
  return `@misc{${citationKey(alamat, edisi)},\n${lines.join("\n")}\n}`;
}

/** For Zotero, Mendeley and Pandoc. */
export function cslJson({ judul, alamat, edisi }: Kutipan): string {
  const entry = {
    id: citationKey(alamat, edisi),
    type: "webpage",
    title: judul,
    author: [{ literal: PENERBIT }],
    "container-title": PENERBIT,
    ...(edisi === null
      ? {}
      : {
          issued: { "date-parts": [edisi.tanggal.split("-").map(Number)] },
          note: `Data per ${edisi.teks}. Edisi tetap: ${edisi.alamat}`,
        }),
    URL: alamat,
    language: "id",
  };
  return JSON.stringify([entry]);
}

/** "papan-kdkmp-desa-33.10.15.2015-2025-11-24": signs that BibTeX takes in a key. */
function citationKey(alamat: string, edisi: KutipanEdisi | null): string {
  const { pathname, hash } = new URL(alamat);
  const words = `${pathname} ${hash}`.split(/[^A-Za-z0-9.-]+/).filter((word) => word !== "");
  return ["papan-kdkmp", ...words, ...(edisi === null ? [] : [edisi.tanggal])].join("-");
}

function texText(text: string): string {
  return text.replace(/[&%$#_{}]/g, (sign) => `\\${sign}`);
}
