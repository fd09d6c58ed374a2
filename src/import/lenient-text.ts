import { findPersonalData } from "../records/privacy.ts";
import type { Field } from "../records/fields.ts";
import type { JenisDesa } from "../wilayah/kode.ts";
import { namesPerson } from "./person-names.ts";
import { isDash, saysNothing, taken, unread, type Reading } from "./reading.ts";
import { alnumOf, withoutTail, wordsOf } from "./words.ts";

/** The desa a text belongs to, for names of koperasi. */
export interface Owner {
  readonly nama: string;
  readonly jenis: JenisDesa;
}

/** Names and numbers of institutions, in which no person is named but by accident. */
const OFFICIAL = new Set(["nama_koperasi", "nomor_akta", "nomor_sk_ahu"]);

/** A cell that is left blank and not repeated. */
export const NAMES_PERSON: Reading = {
  kind: "unread",
  reason: "memuat nama orang",
  secret: true,
};

/** A free text: kept as written, but never with what looks like personal data. */
export function readFreeText(text: string, field: Field): Reading {
  if (isDash(text) || saysNothing(text) || /^nihil$/i.test(text)) return taken(null);
  const what = findPersonalData(text);
  if (what !== undefined) return { kind: "unread", reason: `memuat ${what}`, secret: true };
  if (!OFFICIAL.has(field.key) && namesPerson(text)) return NAMES_PERSON;
  const { longest = Infinity } = field;
  if (text.length > longest) return unread(`lebih dari ${longest} huruf`);
  return taken(text, false);
}

/** A number in a text column as its cell shows it: 12 with the format "000" is "012". */
export function readNumericText(value: number, format: string | undefined): Reading {
  if (!Number.isInteger(value) || value < 0) return unread("angka, bukan teks");
  const digits = format !== undefined && /^0+$/.test(format) ? format.length : 1;
  const text = String(value).padStart(digits, "0");
  if (findPersonalData(text) !== undefined || text.length > 10) {
    return { kind: "unread", reason: "nomor panjang", secret: true };
  }
  return taken(text);
}

const SHORT_NAMES: readonly (readonly [pattern: RegExp, jenis: JenisDesa | undefined])[] = [
  [/^(?:kop(?:erasi)?\.?\s*desa|kopdes|kdmp)(?:\s*\(?kdmp\)?)?\b/iu, "desa"],
  [
    /^(?:kop(?:erasi)?\.?\s*kel(?:urahan)?\.?|kopkel|kkmp)(?:\s*\(?kkmp\)?)?(?=\W|$)/iu,
    "kelurahan",
  ],
  [/^(?:kdkmp|kmp|kop(?:erasi)?\.?(?=\s+(?:merah\s+putih|mp)\b))/iu, undefined],
];

/**
 * "KDMP SUMBER REJO", "Kopdes Merah Putih Sumber Rejo" → Koperasi Desa Merah Putih Sumber Rejo. A name
 * of another make, and a KDMP of a kelurahan, stay as they are written.
 */
export function canonicalCoopName(text: string, owner: Owner | undefined): string {
  for (const [pattern, jenis] of SHORT_NAMES) {
    const found = text.match(pattern)?.[0];
    if (found === undefined) continue;
    const kind = jenis ?? owner?.jenis;
    const rest = text
      .slice(found.length)
      .replace(/^[\s.:]*(?:(?:merah\s+putih|mp)\b)?[\s.:]*/iu, "");
    const isShort =
      !/merah\s+putih/iu.test(text) && /^kop/iu.test(found) && !/^kop(?:des|kel)/iu.test(found);
    if (kind === undefined || (owner && owner.jenis !== kind) || isShort) return text;
    const place = placeName(rest, owner);
    return `Koperasi ${kind === "desa" ? "Desa" : "Kelurahan"} Merah Putih${place === "" ? "" : ` ${place}`}`;
  }
  return text;
}

/** The registry's spelling where it is the same name; capitals become a name otherwise. */
function placeName(text: string, owner: Owner | undefined): string {
  const bare = withoutTail(text.replace(/^(?:desa|ds|kelurahan|kel)(?:\.\s*|\s+)/iu, ""), /[\s.,]/);
  if (owner && alnumOf(bare) === alnumOf(owner.nama)) return owner.nama;
  return bare === bare.toUpperCase() ? titleCase(bare) : bare;
}

function titleCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(?:^|[\s/-])\p{L}/gu, (start) => start.toUpperCase())
    .replace(/\b(?:i{1,3}|iv|vi{0,3}|ix|x)\b/giu, (numeral) => numeral.toUpperCase());
}

/** The desa's name inside the name of its koperasi, where a recap has no column of names. */
export function placeInCoopName(text: string): string {
  const canonical = canonicalCoopName(text, undefined);
  const words = /^Koperasi (?:Desa|Kelurahan) Merah Putih /u;
  if (words.test(canonical)) return canonical.replace(words, "");
  return wordsOf(text).length === 0
    ? ""
    : text.replace(/^(?:kdkmp|kmp|kop(?:erasi)?\.? (?:merah putih|mp))\s+/iu, "");
}
