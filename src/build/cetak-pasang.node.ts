import { existsSync, readFileSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { writeZip } from "../base/zip.ts";
import { jumlahFolder, type FolderJadi, type UkuranBerkas } from "../views/cetak/berkas.ts";
import { daftarFolder } from "../views/cetak/daftar.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { outputFile } from "../views/urls.ts";
import { sha256 } from "./sha256.node.ts";
import type { UnitWriter } from "./writer.node.ts";
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

interface Placing {
  readonly root: string;
  readonly dataDir: string;
  readonly index: SiteIndex;
  readonly writer: UnitWriter;
}

/** Puts PDFs, ZIPs, checksums and lists at their addresses. */
export function documentFiles(
  { root, dataDir, index, writer }: Placing,
  folders: readonly FolderSiap[],
): void {
  const { cetak } = index.urls;
  const hashOf = workbookHash({ root, dataDir });
  for (const { folder, sidik, berkas, zip, jadi } of folders) {
    const at = (path: string) => outputFile(index.urls, path);
    for (const one of berkas) writer.place(at(`${cetak.folder(folder)}${one.berkas}`), one);
    writer.place(at(cetak.zip(folder)), { ...jadi.zip, file: zip });
    const daftar = daftarFolder(folder, { index, jadi, sidik, hashOf, sha256 });
    writer.write(at(cetak.daftar(folder)), `${JSON.stringify(daftar)}\n`);
    writer.write(at(cetak.jumlah(folder)), jumlahFolder(folder, jadi));
  }
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
  saveFile(file, bytes);
  saveFile(about, JSON.stringify(ukuran));
  return { file, ukuran };
}
