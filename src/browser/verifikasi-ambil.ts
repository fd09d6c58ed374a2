import { formatDate, formatList } from "../base/format.ts";
import type { DaftarDokumen } from "../views/cetak/daftar.ts";
import type { DaftarEdisi } from "../views/cetak/verifikasi.ts";
import type { FolderKey } from "../views/urls-cetak.ts";
import type { DaftarDiambil } from "./verifikasi-hasil.ts";
import type { Tanda } from "./verifikasi-tanda.ts";

/** Why nothing could be compared, in a sentence for the reader. */
export class TakDapat extends Error {}

/** Where the lists of this site are. */
export interface Alamat {
  readonly edisi: string;
  /** List of a folder: ".../dokumen.json". */
  readonly daftar: (folder: FolderKey) => string;
}

/** A JSON file of this site; undefined if there is none at this address. Throws without a network. */
export type Ambil = (address: string) => Promise<unknown>;

const TOO_MANY = 12;

/** The list of the edition that a label names, and that of the newest edition of its region. */
export async function ambilDaftar(
  tanda: Tanda,
  alamat: Alamat,
  ambil: Ambil,
): Promise<{ readonly edisi: DaftarDiambil; readonly terbaru: DaftarDiambil }> {
  const wilayah = tanda.kode.slice(0, 5);
  const { edisi: known } = (await needed(ambil, alamat.edisi)) as DaftarEdisi;
  const dates = Object.hasOwn(known, wilayah) ? (known[wilayah] ?? []) : [];
  const newest = dates.at(-1);
  if (newest === undefined)
    throw new TakDapat(
      `Situs ini belum punya dokumen untuk wilayah ${wilayah}. Periksa penulisan kodenya.`,
    );
  const tanggal = tanda.tanggal ?? newest;
  if (!dates.includes(tanggal)) throw new TakDapat(missingEdition({ wilayah, tanggal }, dates));
  const load = async (date: string): Promise<DaftarDiambil> => {
    const address = alamat.daftar({ wilayah, tanggal: date });
    const daftar = (await needed(ambil, address)) as DaftarDokumen;
    return { alamat: address.slice(0, address.lastIndexOf("/") + 1), daftar };
  };
  const edisi = await load(tanggal);
  return { edisi, terbaru: tanggal === newest ? edisi : await load(newest) };
}

function missingEdition({ wilayah, tanggal }: FolderKey, dates: readonly string[]): string {
  const [first = ""] = dates;
  const newest = dates.at(-1) ?? "";
  const named = formatList(dates.slice(-TOO_MANY).map(formatDate));
  const all = dates.length > TOO_MANY ? `${dates.length} edisi, terakhir ${named}` : named;
  const why =
    tanggal > newest
      ? "Edisi itu lebih baru daripada yang ada di sini. Muat ulang halaman ini; bila tetap tidak ada, jangan dipakai sebelum edisinya terbit."
      : tanggal < first
        ? "Edisi itu lebih tua daripada yang pertama di situs ini."
        : "Periksa penulisan tanggalnya.";
  return `Situs ini tidak punya edisi ${formatDate(tanggal)} untuk wilayah ${wilayah}. ${why} Yang ada: ${all}.`;
}

async function needed(ambil: Ambil, address: string): Promise<unknown> {
  const found = await ambil(address);
  if (typeof found === "object" && found !== null && "format" in found && found.format === 1)
    return found;
  throw new TakDapat(
    found === undefined
      ? "Daftar dokumen edisi ini belum ada di situs ini; PDF-nya mungkin masih dibuat. Coba lagi nanti."
      : "Daftar dokumen di situs ini berbentuk lain dari yang dikenal halaman ini. Muat ulang halaman ini.",
  );
}

/** From this site only, never from an address that a document names. */
export async function ambilDariSitus(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: "no-cache" }).catch((cause: unknown) => {
    throw new TakDapat(
      "Daftar dokumen tidak dapat diambil. Periksa sambungan internet, lalu coba lagi.",
      { cause },
    );
  });
  if (response.status === 404) return undefined;
  if (!response.ok)
    throw new TakDapat(`Situs ini sedang tidak menjawab (${response.status}). Coba lagi nanti.`);
  return response.json().catch(() => null);
}
