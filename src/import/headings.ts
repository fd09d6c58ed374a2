import { editDistance } from "../records/text.ts";
import { getField } from "../records/fields.ts";
import { formatSasaran, type Sasaran } from "../records/sasaran.ts";
import type { SheetKey } from "../records/schemas.ts";
import { headingPhrases } from "./phrases.ts";
import { phraseOf, withoutTail, wordsOf } from "./words.ts";

/** What a heading says of its column. */
export type HeadingReading =
  | { readonly kind: "known"; readonly sasaran: Sasaran }
  /** Names, numbers and addresses of people; the reason is Indonesian. */
  | { readonly kind: "personal"; readonly reason: string }
  | {
      readonly kind: "unknown";
      /** Most likely first. */
      readonly candidates: readonly Sasaran[];
      /** The one of which the heading is a slip of the keyboard, or mostly a short form. */
      readonly saran?: Sasaran;
    };

/**
 * Reads a heading from its top to its bottom row: "SK AHU", "Tgl". Only what the whole heading says is
 * known; where a word is left over ("Target 2026", "Anggota"), it is asked.
 */
export function readHeading(path: readonly string[], sheet: SheetKey): HeadingReading {
  const phrases = headingPhrases(sheet);
  const whole = lookUp(path, phrases);
  if (whole && !mayNamePeople(whole)) return { kind: "known", sasaran: whole };
  const part = whole ? undefined : lookUpPart(path, phrases);
  if (part?.neutral === true) return { kind: "known", sasaran: part.sasaran };
  const reason = personalReason(path);
  if (reason !== undefined) return { kind: "personal", reason };
  const likely = whole || part ? undefined : (findSlip(path, phrases) ?? findLikely(path, phrases));
  const first = whole ?? part?.sasaran ?? likely;
  const candidates = uniqueSasaran([...(first ? [first] : []), ...rank(path, phrases)]);
  return { kind: "unknown", candidates, ...(likely ? { saran: likely } : {}) };
}

/** The template wants an office here; recaps mostly name a person. */
function mayNamePeople(sasaran: Sasaran): boolean {
  return sasaran.kind === "field" && sasaran.field.key === "penanggung_jawab";
}

/** True if a row with this text is probably a row of headings. */
export function isHeadingText(text: string): boolean {
  const phrase = phraseOf(withoutHints(text));
  return PARTS.has(phrase) || SHEETS.some((sheet) => headingPhrases(sheet).has(phrase));
}

/** Sheets of the template whose rows are about desa. */
const SHEETS: readonly SheetKey[] = [
  ...(["koperasi", "gerai", "kemitraan", "aset"] as const),
  ...(["pelatihan", "usaha", "potensi", "inventaris"] as const),
];

/** Headings without which a table is not about desa. */
export function isAnchorText(text: string): boolean {
  const found = headingPhrases("koperasi").get(phraseOf(text));
  return found?.kind === "field" && ANCHORS.has(found.field.key);
}

const ANCHORS = new Set(["kode", "kecamatan", "desa", "nama_koperasi"]);

/** Words of a second or third row of headings, and of groups above them. */
const PARTS = new Set(
  `tgl,tanggal,no,nomor,no tgl,status,l,p,jml,jumlah,total,l p,pokok,wajib,sembako,sp,simpan pinjam,apotek,
  klinik,gudang,pergudangan,cold storage,logistik,kantor,lainnya,nama,nama notaris,notaris,gerai,mitra,anggota,
  simpanan,legalitas,kelembagaan,identitas,dokumen,ketua,hp,no hp,nik,alamat,brilink,pupuk,lpg,tanah,bangunan,
  jenis gerai,status gerai,jenis aset,status aset,jenis kemitraan,status kemitraan,luas,lembaga,wilayah`
    .split(",")
    .map((word) => word.trim()),
);

/** 1000 where a heading says that its figures are in thousands. */
export function scaleOf(path: readonly string[]): number {
  const words = new Set(path.flatMap(wordsOf));
  if (words.has("miliar") || words.has("milyar")) return 1e9;
  if (words.has("juta") || words.has("jutaan")) return 1e6;
  return words.has("ribu") || words.has("ribuan") || words.has("000") ? 1e3 : 1;
}

/** "(tgl/bln/thn)", "(dd/mm/yyyy)": the heading says which number is the day. */
export function saysDayFirst(path: readonly string[]): boolean {
  const words = phraseOf(path.join(" "));
  return /\b(?:tgl|tanggal|hari) (?:bln|bulan) (?:thn|tahun)\b|\bdd mm y{2,4}\b/.test(words);
}

const HINTS = new Set(
  `rp rupiah orang org unit m2 persen % buah dd mm yy yyyy tgl bln thn tanggal hari bulan tahun ya tidak sudah
  belum ada v x ribu ribuan juta jutaan miliar milyar 000 dalam isi kdkmp kdmp kkmp`.split(/\s+/),
);

/** Drops a parenthesis that only says how to fill the column in; "(Tgl)" alone says more. */
function withoutHints(text: string): string {
  return withoutUnit(
    text.replace(/\(([^()]*)\)/g, (whole, inner: string) => {
      const words = wordsOf(inner);
      const isHint = words.length > 0 && words.every((word) => HINTS.has(word));
      return isHint && !/^(?:tgl|tanggal|no|nomor)$/.test(words.join(" ")) ? " " : whole;
    }),
  );
}

/** "Simpanan Pokok, Rp" → Simpanan Pokok */
function withoutUnit(text: string): string {
  const bare = text.trimEnd();
  const rest = bare.replace(/(?:Rp\.?|orang)$/i, "");
  const isUnit = rest.length < bare.length && /[\s,]/.test(rest.slice(-1));
  return isUnit ? withoutTail(rest, /[\s,]/) : text;
}

type Phrases = ReadonlyMap<string, Sasaran>;

function lookUp(path: readonly string[], phrases: Phrases): Sasaran | undefined {
  return (
    phrases.get(phraseOf(path.join(" "))) ?? phrases.get(phraseOf(withoutHints(path.join(" "))))
  );
}

/** The lower rows alone; `neutral` if what stands above them changes nothing. */
function lookUpPart(
  path: readonly string[],
  phrases: Phrases,
): { readonly sasaran: Sasaran; readonly neutral: boolean } | undefined {
  for (let from = 1; from < path.length; from += 1) {
    const lower = path.slice(from);
    const sasaran = lookUp(lower, phrases);
    if (!sasaran) continue;
    const below = new Set(lower.flatMap(wordsOf));
    const above = path.slice(0, from).flatMap((text) => wordsOf(withoutHints(text)));
    return { sasaran, neutral: above.every((word) => NEUTRAL.has(word) || below.has(word)) };
  }
  return undefined;
}

const NEUTRAL = new Set(
  `data umum identitas wilayah lokasi legalitas kelembagaan dokumen kelengkapan keuangan permodalan sdm progres
  perkembangan tahapan pembentukan koperasi kdkmp kdmp kkmp merah putih desa kelurahan profil administrasi aspek
  status keterangan informasi uraian badan hukum dan`.split(/\s+/),
);

const PEOPLE =
  "ketua|sekretaris|bendahara|pengurus|pengawas|notaris|kades|kepala desa|lurah|manajer|pengelola|pendamping|pic|operator|wakil|anggota|ba|pmo";

const PERSONAL: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/\b(?:hp|handphone|telp|telepon|telpon|tlp|wa|whatsapp|kontak|contact|cp)\b/, "nomor kontak"],
  [/\b(?:e ?mail|surel)\b/, "alamat surel"],
  [/\b(?:nik|ktp|kk)\b/, "nomor identitas orang"],
  [/\b(?:alamat|rt|rw|koordinat|titik koordinat)\b/, "alamat"],
  [
    /\b(?:tempat lahir|tanggal lahir|tgl lahir|ttl|jenis kelamin|umur|usia|foto)\b/,
    "keterangan orang",
  ],
  [new RegExp(`\\b(?:nama|nm) (?:\\w+ )?(?:${PEOPLE})\\b|\\b(?:${PEOPLE}) nama\\b`), "nama orang"],
  [
    /\b(?:ketua|sekretaris|bendahara|(?<!akt[ae] )notaris|kades|kepala desa|lurah|pic)$/,
    "nama orang",
  ],
];

function personalReason(path: readonly string[]): string | undefined {
  const phrase = phraseOf(path.join(" "));
  return PERSONAL.find(([pattern]) => pattern.test(phrase))?.[1];
}

const SHOWN = 4;

/** Headings that share words with this one, the nearest first, one per column of the template. */
function rank(path: readonly string[], phrases: Phrases): readonly Sasaran[] {
  const words = new Set(path.flatMap((text) => wordsOf(withoutHints(text))).filter(isTelling));
  if (words.size === 0) return [];
  const scored = tellingPhrases(phrases).flatMap(({ others, sasaran }) => {
    const shared = others.filter((word) => words.has(word)).length;
    // "SDM" alone is not about one of the hindrances, though that one is called so.
    if (sasaran.kind === "choice" && shared < others.length) return [];
    return shared === 0 ? [] : [{ sasaran, score: shared / (words.size + others.length - shared) }];
  });
  scored.sort((left, right) => right.score - left.score);
  return uniqueSasaran(scored.map(({ sasaran }) => sasaran)).slice(0, SHOWN);
}

interface TellingPhrase {
  readonly others: readonly string[];
  readonly sasaran: Sasaran;
}

const telling = new WeakMap<Phrases, readonly TellingPhrase[]>();

/** The words of every phrase that tell it from others; thousands, so they are parted once. */
function tellingPhrases(phrases: Phrases): readonly TellingPhrase[] {
  const known = telling.get(phrases);
  if (known) return known;
  const parted = [...phrases]
    .map(([phrase, sasaran]) => ({ others: phrase.split(" ").filter(isTelling), sasaran }))
    .filter(({ others }) => others.length > 0);
  telling.set(phrases, parted);
  return parted;
}

function isTelling(word: string): boolean {
  return !/^(?:no|nomor|tgl|tanggal|jumlah|jml|total|nama|status|jenis|desa|kelurahan|koperasi|dan|sudah|belum|ada|l|p)$/.test(
    word,
  );
}

/** One letter wrong, or two in a long heading: "Jumlah Angota". */
function findSlip(path: readonly string[], phrases: Phrases): Sasaran | undefined {
  const written = phraseOf(withoutHints(path.join(" ")));
  if (written.length < 5) return undefined;
  const limit = written.length >= 10 ? 2 : 1;
  const near: (readonly [string, Sasaran])[] = [];
  for (const [phrase, sasaran] of phrases) {
    if (phrase.length < 5 || Math.abs(phrase.length - written.length) > limit) continue;
    if (isSlip(written, phrase, limit)) near.push([phrase, sasaran]);
  }
  const targets = uniqueSasaran(near.map(([, sasaran]) => sasaran));
  return targets.length === 1 ? targets[0] : undefined;
}

const SHORTEST_SLIP = 4;

/** Short words are words of their own: "jml" is no slip of "l", nor "no" of "nib". */
function isSlip(written: string, phrase: string, limit: number): boolean {
  if (editDistance(written, phrase) > limit) return false;
  const [left, right] = [written.split(" "), phrase.split(" ")];
  if (left.length !== right.length) return left.join("") === right.join("");
  return left.every((word, at) => {
    const other = right[at] ?? "";
    return word === other || Math.min(word.length, other.length) >= SHORTEST_SLIP;
  });
}

/** Short forms that mostly mean one thing in recaps of koperasi, but not in all. */
const LIKELY: Readonly<Record<string, string>> = {
  sk: "badan_hukum",
  "tgl sk": "tanggal_sk_ahu",
  "tanggal sk": "tanggal_sk_ahu",
  "sk tgl": "tanggal_sk_ahu",
  "sk tanggal": "tanggal_sk_ahu",
  "no sk": "nomor_sk_ahu",
  "nomor sk": "nomor_sk_ahu",
  "sk no": "nomor_sk_ahu",
  "sk nomor": "nomor_sk_ahu",
};

function findLikely(path: readonly string[], phrases: Phrases): Sasaran | undefined {
  const ways = path.map((_, from) => phraseOf(withoutHints(path.slice(from).join(" "))));
  const key = ways
    .map((way) => (Object.hasOwn(LIKELY, way) ? LIKELY[way] : undefined))
    .find((each) => each);
  if (key === undefined) return findOutlet(path, phrases);
  return { kind: "field", sheet: "koperasi", field: getField("koperasi", key) };
}

/** "UNIT USAHA" over "SEMBAKO": what a koperasi runs mostly is one of its outlets. */
function findOutlet(path: readonly string[], phrases: Phrases): Sasaran | undefined {
  const above = phraseOf(path.slice(0, -1).join(" "));
  const found = /\b(?:usaha|unit|gerai)\b/.test(above)
    ? phrases.get(`gerai ${phraseOf(path.at(-1) ?? "")}`)
    : undefined;
  return found?.kind === "mark" ? found : undefined;
}

/** Each target once, in the order given. */
export function uniqueSasaran(targets: readonly Sasaran[]): readonly Sasaran[] {
  return [...new Map(targets.map((each) => [formatSasaran(each), each])).values()];
}
