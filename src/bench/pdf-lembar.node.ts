import { join } from "node:path";
import type { Judul, Naskah, Tumpukan } from "../pdf/batch.ts";
import { printBatches } from "../pdf/print.node.ts";
import { qrPath } from "../site/cetak/qr.ts";
import { repositorySite } from "../test/make-edisi.ts";
import { tumpukanOf, type Cetakan } from "../views/cetak/cetakan.ts";
import { folderCetak } from "../views/cetak/folder.ts";
import { identitasOf } from "../views/cetak/identitas.ts";
import { bahanSidik } from "../views/cetak/sidik.ts";
import { sha256 } from "../build/sha256.node.ts";
import { naskahOf, type FolderBersidik } from "../build/cetak-naskah.ts";
import { cetakLetters, workbookHash } from "../build/cetak.node.ts";

/** A sheet of a desa, rendered. */
export interface Lembar {
  readonly judul: Judul;
  readonly artikel: string;
  readonly nama: string;
  /** Address in its QR code. */
  readonly periksa: string;
}

export interface DaftarLembar {
  /** By kecamatan, as the build prints them. */
  readonly kecamatan: readonly (readonly Lembar[])[];
  /** Milliseconds from data to HTML, per sheet. */
  readonly susun: number;
}

const WILAYAH = "99.01";

/** The sheets of the example's newest edition that have two pages without being set tighter. */
export async function twoPageSheets(root: string, style: string): Promise<DaftarLembar> {
  const folder = folderCetak(repositorySite(), WILAYAH).at(-1);
  if (!folder) throw new Error(`no edition of ${WILAYAH}`);
  const hashOf = workbookHash({ root, dataDir: join(root, "data") });
  const input = { folder, sidik: sha256(bahanSidik(folder, hashOf, sha256)) };
  const plans = tumpukanOf(folder)
    .filter(({ gabungan }) => gabungan !== null)
    .map(({ cetakan }) => cetakan.filter(({ jenis }) => jenis === "desa"));
  const started = performance.now();
  const rendered = plans.map((cetakan) => renderedOf(input, cetakan));
  const milliseconds = performance.now() - started;
  const two = new Set<string>();
  await printBatches(
    rendered.map((lembar) => batchOf(lembar)),
    {
      style,
      save: (_, documents) => {
        for (const { berkas, halaman } of documents) if (halaman === 2) two.add(berkas);
      },
    },
  );
  const kecamatan = rendered.map((all) => all.filter(({ judul }) => two.has(judul.berkas)));
  return { kecamatan, susun: milliseconds / rendered.flat().length };
}

function renderedOf(input: FolderBersidik, cetakan: readonly Cetakan[]): readonly Lembar[] {
  const rencana = { kertas: "A4", cetakan, gabungan: null } as const;
  const { naskah } = naskahOf(input, { rencana, letters: cetakLetters() });
  return naskah.flatMap(({ isi, berkas, kaki, keterangan }, index) => {
    const one = cetakan[index];
    if (!one) return [];
    const { nama, periksa } = identitasOf({ ...input, cetakan: one });
    return [{ judul: { berkas, kaki, keterangan }, artikel: isi(0), nama, periksa }];
  });
}

/** A batch of sheets that are already rendered; none of them has to be set tighter. */
export function batchOf(lembar: readonly Lembar[]): Tumpukan {
  const naskah = lembar.map(({ judul, artikel }): Naskah => ({
    ...judul,
    batas: null,
    isi: () => artikel,
  }));
  return { kertas: "A4", naskah, gabungan: null };
}

/** Kabupaten of the copies: 91.01, 92.01 … 98.01, 91.02 … */
const PROVINCES = 8;

/** The sheet of another desa: its code, name, address and QR code are new, the length is the same. */
export function copyOf(lembar: Lembar, number: number): Lembar {
  const { judul, artikel, nama, periksa } = lembar;
  const region = `${91 + (number % PROVINCES)}.${two(1 + Math.floor(number / PROVINCES))}`;
  const newName = rotated(nama, number + 1);
  const changed = (text: string) =>
    text.replaceAll(nama, newName).replace(/\b99\.01\b/g, () => region);
  const { berkas, kaki, keterangan } = judul;
  return {
    nama: newName,
    periksa: changed(periksa),
    artikel: changed(artikel.replace(qrPath(periksa).d, qrPath(changed(periksa)).d)),
    judul: {
      berkas: changed(berkas),
      kaki: kaki.map(changed),
      keterangan: {
        ...keterangan,
        kode: changed(keterangan.kode),
        judul: changed(keterangan.judul),
        uraian: changed(keterangan.uraian),
        alamat: changed(keterangan.alamat),
      },
    },
  };
}

/** "Desa Sukamaju" → "Desa Ukamajus" */
function rotated(nama: string, by: number): string {
  const [kind = "", ...words] = nama.split(" ");
  const letters = words.join(" ").toLowerCase();
  const at = by % Math.max(1, letters.length);
  const turned = `${letters.slice(at)}${letters.slice(0, at)}`.trim();
  return `${kind} ${turned.charAt(0).toUpperCase()}${turned.slice(1)}`;
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}
