import {
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { saveWhole } from "../base/save.node.ts";
import { writeZip } from "../base/zip.ts";
import { jumlahFolder, type FolderJadi, type UkuranBerkas } from "../views/cetak/berkas.ts";
import { daftarFolder } from "../views/cetak/daftar.ts";
import type { SiteIndex } from "../views/site-index.ts";
import type { FolderKey } from "../views/urls-cetak.ts";
import { outputFile } from "../views/urls.ts";
import { sha256 } from "./cetak-cache.node.ts";
import { cetakDir, workbookHash, type BerkasTercetak, type FolderTercetak } from "./cetak.node.ts";

/** A folder whose ZIP is made too. */
export interface FolderSiap extends FolderTercetak {
  readonly jadi: FolderJadi;
  /** Path of the ZIP in the cache. */
  readonly zip: string;
}

/** Packs each folder into a ZIP of fixed order and times, and says what all its files are. */
export function packFolders(
  root: string,
  folders: readonly FolderTercetak[],
): readonly FolderSiap[] {
  return folders.map((tercetak) => {
    const { berkas } = tercetak;
    const { file, ukuran } = packed(root, berkas);
    const listed = berkas.map(({ file: _file, ...one }) => one);
    return { ...tercetak, zip: file, jadi: { berkas: listed, zip: ukuran } };
  });
}

/** What the site says of the documents: sizes and checksums by folder. */
export function dokumenOf(
  folders: readonly FolderSiap[],
): (key: FolderKey) => FolderJadi | undefined {
  const known = new Map(folders.map(({ folder, jadi }) => [keyOf(folder), jadi]));
  return (key) => known.get(keyOf(key));
}

interface Placing {
  readonly root: string;
  readonly index: SiteIndex;
  /** Folder with the finished pages. */
  readonly siteDir: string;
}

/** Puts PDFs, ZIPs, checksums and lists at their addresses. */
export function placeDocuments(
  { root, index, siteDir }: Placing,
  folders: readonly FolderSiap[],
): void {
  const { cetak } = index.urls;
  const hashOf = workbookHash(root);
  for (const { folder, sidik, berkas, zip, jadi } of folders) {
    const at = (path: string) => join(siteDir, outputFile(index.urls, path));
    mkdirSync(at(cetak.folder(folder)).replace(/index\.html$/, ""), { recursive: true });
    for (const one of berkas) place(one.file, at(`${cetak.folder(folder)}${one.berkas}`));
    place(zip, at(cetak.zip(folder)));
    const daftar = daftarFolder(folder, { index, jadi, sidik, hashOf, sha256 });
    writeText(at(cetak.daftar(folder)), `${JSON.stringify(daftar)}\n`);
    writeText(at(cetak.jumlah(folder)), jumlahFolder(folder, jadi));
  }
}

function writeText(file: string, text: string): void {
  saveWhole(file, (draft) => writeFileSync(draft, text));
}

/** Shares the bytes with the cache where the file system can. */
function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  saveWhole(to, (draft) => copyFileSync(from, draft, constants.COPYFILE_FICLONE));
}

function keyOf({ wilayah, tanggal }: FolderKey): string {
  return `${wilayah}/${tanggal}`;
}

/** The ZIP from the cache, or made anew; its key are the files in it. */
function packed(
  root: string,
  berkas: readonly BerkasTercetak[],
): { readonly file: string; readonly ukuran: UkuranBerkas } {
  const sums = berkas.map((one) => `${one.sha256}  ${one.berkas}\n`).join("");
  const file = join(cetakDir(root), "zip", `${sha256(sums)}.zip`);
  const about = `${file}.json`;
  if (existsSync(about) && existsSync(file)) {
    const now = new Date();
    for (const one of [file, about]) utimesSync(one, now, now);
    return { file, ukuran: JSON.parse(readFileSync(about, "utf8")) as UkuranBerkas };
  }
  const sources = berkas.map((one) => ({ name: one.berkas, bytes: readFileSync(one.file) }));
  const inside = [{ name: "SHA256SUMS", bytes: Buffer.from(sums) }, ...sources];
  const bytes = writeZip(inside, { level: 0 });
  const ukuran = { bita: bytes.length, sha256: sha256(bytes) };
  saveWhole(file, (draft) => writeFileSync(draft, bytes));
  saveWhole(about, (draft) => writeFileSync(draft, JSON.stringify(ukuran)));
  return { file, ukuran };
}
