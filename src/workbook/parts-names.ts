import { quoteFound } from "../base/problem.ts";
import { refuse, refuseTrap, SAVE_AGAIN, type Refusal } from "./gate-refusal.ts";

/**
 * What becomes of a part: it is read, only its words are (for the privacy scan), the letters between
 * its bytes are, or it is a picture and left unopened. A part that no rule knows is refused: nobody
 * would look at what it holds.
 */
export type PartUse = "read" | "words" | "letters" | "leave";

export function judgePart(name: string): PartUse | Refusal {
  const key = name.toLowerCase();
  if (ODD_NAME.test(key)) {
    return refuseTrap(`nama bagian ${quoteFound(name)} di dalam berkas tidak wajar.`);
  }
  const banned = BANNED.find(([pattern]) => pattern.test(key));
  if (banned !== undefined) return banned[1](name);
  const known = KNOWN.find(([pattern]) => pattern.test(key));
  return known?.[1] ?? refuseUnknown(name);
}

/** Why an archive with these entries is some other kind of file; undefined for a workbook. */
export function refuseArchive(names: readonly string[]): Refusal | undefined {
  const keys = new Set(names.map((name) => name.toLowerCase()));
  const known = OTHER_ARCHIVES.find(([mark]) => keys.has(mark));
  if (known !== undefined) return refuse("berkas-bukan-xlsx", known[1], known[2]);
  if (keys.has("[content_types].xml")) return undefined;
  return [...keys].some((key) => /\.xls[xm]?$/.test(key))
    ? refuse(
        "berkas-bukan-xlsx",
        "berkas ini arsip ZIP yang berisi buku kerja.",
        "keluarkan berkas .xlsx dari arsip itu, lalu unggah berkas .xlsx-nya saja.",
      )
    : refuse("berkas-bukan-xlsx", "berkas ini arsip ZIP, bukan buku kerja Excel.", SAVE_AGAIN);
}

export function refuseMacros(): Refusal {
  return refuse(
    "berkas-makro",
    "buku kerja ini berisi makro (.xlsm).",
    "di Excel pilih Simpan Sebagai, Buku Kerja Excel (.xlsx) tanpa makro, lalu unggah hasilnya.",
  );
}

const SAVE_AS_XLSX = "buka, simpan sebagai Buku Kerja Excel (.xlsx), lalu unggah hasilnya.";

/** The mark of a kind of archive, lower case; the first that is found decides. */
const OTHER_ARCHIVES: readonly (readonly [string, string, string])[] = [
  ["mimetype", "berkas ini bertipe OpenDocument (misalnya .ods), bukan .xlsx.", SAVE_AS_XLSX],
  [
    "meta-inf/manifest.xml",
    "berkas ini bertipe OpenDocument atau program Java, bukan .xlsx.",
    SAVE_AS_XLSX,
  ],
  [
    "word/document.xml",
    "berkas ini dokumen Word (.docx), bukan buku kerja.",
    "salin isinya ke templat buku kerja kabupaten ini.",
  ],
  [
    "ppt/presentation.xml",
    "berkas ini presentasi PowerPoint (.pptx), bukan buku kerja.",
    "salin isinya ke templat buku kerja kabupaten ini.",
  ],
  ["xl/workbook.bin", "berkas ini buku kerja biner (.xlsb), bukan .xlsx.", SAVE_AS_XLSX],
  [
    "index/document.iwa",
    "berkas ini bertipe Apple Numbers, bukan .xlsx.",
    "di Numbers pilih File, Export To, Excel, lalu unggah hasilnya.",
  ],
  [
    "index.zip",
    "berkas ini bertipe Apple Numbers, bukan .xlsx.",
    "di Numbers pilih File, Export To, Excel, lalu unggah hasilnya.",
  ],
];

const BANNED: readonly (readonly [RegExp, (name: string) => Refusal])[] = [
  [/^xl\/vba|^xl\/(?:macro|intlmacro|dialog)sheets\/|^customui\//, refuseMacros],
  [
    /^xl\/(?:activex|ctrlprops)\//,
    ban(
      "tombol atau kotak kendali (form control)",
      "hapus tombol dan kotak kendali dari lembar, lalu simpan ulang.",
    ),
  ],
  [
    /^xl\/embeddings\//,
    ban(
      "berkas lain yang disisipkan",
      "hapus objek yang disisipkan dari lembar, lalu simpan ulang.",
    ),
  ],
  [
    /^xl\/externallinks\//,
    ban(
      "tautan ke buku kerja lain",
      "di Excel pilih Data, Edit Tautan, Putuskan Tautan, lalu simpan ulang.",
    ),
  ],
  [
    /^xl\/(?:connections\.xml|querytables\/|model\/)/,
    ban(
      "sambungan ke sumber data luar",
      "di Excel pilih Data, Kueri & Koneksi, hapus semuanya, lalu simpan ulang.",
    ),
  ],
  [
    /^xl\/pivot/,
    ban(
      "tabel pivot, yang menyimpan salinan data secara tersembunyi",
      "hapus tabel pivot beserta lembarnya, lalu simpan ulang.",
    ),
  ],
  [
    /^_xmlsignatures\//,
    ban(
      "tanda tangan digital, yang memuat nama dan sertifikat orangnya",
      "di Excel pilih File, Info, Lihat Tanda Tangan, hapus tanda tangannya, lalu simpan ulang.",
    ),
  ],
  [
    /^xl\/(?:revisions|usernames)/,
    ban(
      "riwayat perubahan buku kerja bersama",
      "di Excel matikan berbagi buku kerja (Tinjau, Batalkan Berbagi), lalu simpan ulang.",
    ),
  ],
];

const KNOWN: readonly (readonly [RegExp, PartUse])[] = [
  [/\/$/, "leave"],
  [/^\[content_types\]\.xml$|^_rels\/\.rels$/, "read"],
  [/^xl\/workbook\d*\.xml$|^xl\/_rels\/workbook\d*\.xml\.rels$/, "read"],
  [/^xl\/worksheets\/[^/]+\.xml$|^xl\/(?:sharedstrings|styles)\d*\.xml$/, "read"],
  [/^xl\/(?:worksheets|drawings|chartsheets|tables)\/_rels\/[^/]+\.rels$/, "words"],
  [/^docprops\/[^/]+\.xml$|^customxml\/|^docmetadata\/[^/]+\.xml$|\.psmdcp$/, "words"],
  [/^xl\/(?:threaded)?comments/, "words"],
  [/^xl\/(?:persons|drawings|charts|tables|chartsheets|diagrams)\/[^/]+\.(?:xml|vml)$/, "words"],
  [/^xl\/(?:documenttasks|namedsheetviews|slicers|slicercaches)\/[^/]+\.xml$/, "words"],
  [/^xl\/(?:timelines|timelinecaches|featurepropertybag|webextensions)\/[^/]+\.xml$/, "words"],
  [/^xl\/(?:theme|richdata)\/[^/]+\.xml$/, "words"],
  [
    /^xl\/(?:calcchain|metadata|volatiledependencies|cellimages|woinfos|xmlmaps)(?:\.xml)?$/,
    "words",
  ],
  [/^xl\/(?:[^/]+\/)?_rels\/[^/]+\.rels$/, "words"],
  [/^xl\/media\/[^/]+\.(?:png|jpe?g|jfif|gif|bmp|tiff?|emf|wmf|svg|webp|wdp)$/, "leave"],
  [/^docprops\/thumbnail\.|^xl\/theme\/[^/]+\.(?:png|jpe?g|gif)$/, "leave"],
  [/^xl\/printersettings\/|^xl\/customproperty\d*\.bin$/, "letters"],
  [/^xl\/(?:richdata|featurepropertybag|slicers|webextensions)\//, "letters"],
  [/^customstorage\/|^\[trash\]\//, "letters"],
];

function ban(what: string, fix: string): (name: string) => Refusal {
  return () => refuse("berkas-bagian-terlarang", `buku kerja ini berisi ${what}.`, fix);
}

function refuseUnknown(name: string): Refusal {
  return refuse(
    "berkas-bagian-terlarang",
    `buku kerja ini berisi bagian yang tidak dikenal: ${quoteFound(name)}.`,
    "salin lembarnya ke templat yang baru, simpan sebagai .xlsx, lalu unggah hasilnya.",
  );
}

/** Names that lead out of the archive, or that two systems read as two files. */
const ODD_NAME = /\\|^\/|(?:^|\/)\.{1,2}(?:\/|$)|\/\/|[\0-\x1f\x7f\ufffd]|^[a-z]:/u;
