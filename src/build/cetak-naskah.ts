import type { Judul, Tumpukan } from "../pdf/batch.ts";
import { printable, type Letters } from "../pdf/letters.ts";
import { cetakHtml } from "../site/cetak/cetak.ts";
import type { Cetakan, Rencana } from "../views/cetak/cetakan.ts";
import { isProvinsi, type FolderCetak } from "../views/cetak/folder.ts";
import { identitasOf, type CetakInput } from "../views/cetak/identitas.ts";
import type { Padat } from "../views/cetak/lembar-desa-batas.ts";
import { newestEdition } from "../views/site-index.ts";
import { berkasName, type BerkasKey } from "../views/urls-cetak.ts";

/** A folder with the digest of its data, as hex. */
export interface FolderBersidik {
  readonly folder: FolderCetak;
  readonly sidik: string;
}

export interface NaskahInput {
  readonly rencana: Rencana;
  /** Letters of the shipped fonts, and of the one that feet are set in. */
  readonly letters: { readonly all: Letters; readonly feet: Letters };
}

/** The documents of one batch as the printer takes them. */
export function naskahOf(input: FolderBersidik, { rencana, letters }: NaskahInput): Tumpukan {
  const { kertas, cetakan, gabungan } = rencana;
  const naskah = cetakan.map((one) => ({
    ...judulOf(input, { cetakan: one, key: one, feet: letters.feet }),
    batas: one.jenis === "desa" ? LEMBAR : null,
    isi: remembered((padat) => printable(textOf({ ...input, cetakan: one }, padat), letters.all)),
  }));
  const first = cetakan.find(({ kode }) => kode === gabungan);
  if (!first) return { kertas, naskah, gabungan: null };
  const key = { ...first, bentuk: "gabungan" } as const;
  return { kertas, naskah, gabungan: judulOf(input, { cetakan: first, key, feet: letters.feet }) };
}

/** Throws an Error that names the document that cannot be laid out. */
function textOf(input: CetakInput, padat: Padat): string {
  try {
    return cetakHtml(input, padat).text;
  } catch (cause) {
    const { folder, cetakan } = input;
    throw new Error(`could not lay out ${berkasName(cetakan)} of ${folder.tanggal}`, { cause });
  }
}

/** Asked for the digest first, then for the printer. */
function remembered(render: (padat: Padat) => string): (padat: number) => string {
  const known = new Map<number, string>();
  return (level) => {
    const padat = level === 0 || level === 1 ? level : 2;
    const text = known.get(padat) ?? render(padat);
    known.set(padat, text);
    return text;
  };
}

/** The sheet of a desa has two pages at most, whatever was reported. */
const LEMBAR = { halaman: 2, padat: 2 } as const;

interface JudulInput {
  readonly cetakan: Cetakan;
  readonly key: BerkasKey;
  readonly feet: Letters;
}

function judulOf({ folder, sidik }: FolderBersidik, { cetakan, key, feet }: JudulInput): Judul {
  const identitas = identitasOf({ folder, sidik, cetakan });
  const { kode, kertas, bentuk } = key;
  const merged = bentuk === "gabungan";
  return {
    berkas: berkasName(key),
    kaki: (merged ? identitas.kaki_gabungan : identitas.kaki).map((line) => printable(line, feet)),
    keterangan: {
      ...{ kode, kertas, bentuk, sidik },
      judul: merged ? identitas.judul_gabungan : identitas.judul,
      uraian: `${identitas.nama}, data per ${identitas.tanggal}, ${identitas.dasar}. Bukan naskah dinas.`,
      tanggal: folder.tanggal,
      versi: versiOf(folder),
      alamat: identitas.alamat,
    },
  };
}

/** "k0" for the first report of the folder's date; null for a province. */
function versiOf(folder: FolderCetak): string | null {
  const edisi = isProvinsi(folder)
    ? undefined
    : newestEdition(folder.index.kabupaten(folder.wilayah))?.edisi;
  return edisi ? `k${edisi.perubahan_ke}` : null;
}
