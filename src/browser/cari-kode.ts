import type { CariIndeks } from "../exports/cari.ts";
import { isKode, kabupatenOf, parentOf, tingkatOf } from "../wilayah/kode.ts";
import type { CariSumber } from "./cari-mesin.ts";
import type { Temuan } from "./cari-temuan.ts";

/** What a code leads to, and what the reader should know before he follows it. */
export interface JawabanKode {
  readonly temuan: readonly Temuan[];
  readonly catatan: string | null;
}

/** Only digits, dots, blanks and hyphens: the reader means a code. */
export function isCodeQuery(text: string): boolean {
  return /^\s*\d[\d.\s-]*$/.test(text);
}

const BPS =
  "Kode BPS mirip, tetapi untuk banyak wilayah berbeda dari kode Kemendagri yang dipakai di sini";

/** The region of a code. Codes of BPS look alike: the name is always shown, never opened by itself. */
export async function findKode(text: string, sumber: CariSumber): Promise<JawabanKode> {
  const indeks = await sumber.indeks();
  const digits = text.replace(/\D/g, "");
  const isDotted = text.includes(".");
  const written = dotted(digits);
  const kode = newestOf(indeks, written);
  const found = isKode(kode) ? await findName(kode, indeks, sumber) : undefined;
  if (found) return { temuan: [found], catatan: noteOf({ written, kode, isDotted, digits }) };
  const gone = await findGone(kode, indeks, sumber);
  if (gone) return gone;
  const starts = isDotted && digits.length < 4 ? startingWith(indeks, text.trim()) : [];
  if (starts.length > 0)
    return { temuan: starts, catatan: `Kode kabupaten dan kota yang diawali ${text.trim()}:` };
  const missing = `Tidak ada wilayah berkode ${isDotted ? text.trim() : digits}.`;
  if (!isDotted)
    return {
      temuan: [],
      catatan: `${missing} ${BPS}: carilah dengan nama, atau tulis kode Kemendagri.`,
    };
  const parent = isKode(kode) ? await findName(parentOf(kode), indeks, sumber) : undefined;
  const catatan = parent ? `${missing} Yang ada di atasnya:` : missing;
  return { temuan: parent ? [parent] : [], catatan };
}

interface Note {
  readonly written: string;
  readonly kode: string;
  readonly isDotted: boolean;
  readonly digits: string;
}

function noteOf({ written, kode, isDotted, digits }: Note): string | null {
  const changed = written === kode ? null : `Kode ${written} sudah diganti menjadi ${kode}.`;
  const alike =
    isDotted || digits.length < 4 ? null : `${BPS}. Cocokkan nama di bawah ini sebelum dipakai.`;
  const notes = [changed, alike].filter((note) => note !== null);
  return notes.length === 0 ? null : notes.join(" ");
}

/** "3310152015" → "33.10.15.2015"; anything of another length stays no code. */
function dotted(digits: string): string {
  return [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4, 6), digits.slice(6)]
    .filter((part) => part !== "")
    .join(".");
}

function newestOf({ pengganti }: CariIndeks, kode: string): string {
  const seen = new Set<string>();
  let current = kode;
  for (
    let next = pengganti[current];
    next !== undefined && !seen.has(next);
    next = pengganti[next]
  ) {
    seen.add(next);
    current = next;
  }
  return current;
}

async function findName(
  kode: string,
  { wilayah }: CariIndeks,
  sumber: CariSumber,
): Promise<Temuan | undefined> {
  const above = wilayah[kode];
  if (above !== undefined) return only(kode, above, null);
  if (kode.length <= 5 || wilayah[kabupatenOf(kode)] === undefined) return undefined;
  const all = new Map(await sumber.kabupaten(kabupatenOf(kode)));
  const nama = all.get(kode.slice(6));
  const kecamatan = kode.length > 8 ? (all.get(kode.slice(6, 8)) ?? null) : null;
  return nama === undefined ? undefined : only(kode, nama, kecamatan);
}

/** A code that ended and nobody says what follows has a page that says so. */
async function findGone(
  kode: string,
  { hilang }: CariIndeks,
  sumber: CariSumber,
): Promise<JawabanKode | undefined> {
  const nama = hilang[kode];
  if (nama === undefined) return undefined;
  const names = new Map(await sumber.kabupaten(kabupatenOf(kode)));
  return {
    temuan: [only(kode, nama, names.get(kode.slice(6, 8)) ?? null)],
    catatan: `Kode ${kode} tidak berlaku lagi; penerusnya tidak diketahui.`,
  };
}

function only(kode: string, nama: string, kecamatan: string | null): Temuan {
  return { nama, tingkat: tingkatOf(kode), tempat: [{ kode, kecamatan }], ongkos: 0 };
}

/** Excel makes "33.1" of 33.10. */
function startingWith({ wilayah }: CariIndeks, start: string): readonly Temuan[] {
  return Object.entries(wilayah)
    .filter(([kode]) => kode.length === 5 && kode.startsWith(start))
    .map(([kode, nama]) => only(kode, nama, null));
}
