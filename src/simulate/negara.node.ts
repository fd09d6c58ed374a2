import { copyFileSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { templateBook } from "../records/template.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { SIMULASI_FILE } from "../wilayah/load.node.ts";
import { simulatedEditions } from "./negara.ts";
import type { Simulasi } from "./negara-laporan.ts";
import { simulatedPublikasi } from "./negara-publikasi.ts";

/** What all kabupaten of a simulated country share: the mark, and the tables of regions. */
export function writeCountry(
  dataDir: string,
  { root, seed, editions }: Pick<Simulasi, "seed" | "editions"> & { readonly root: string },
): void {
  save(dataDir, SIMULASI_FILE, json({ benih: seed, edisi: editions, keterangan: MARK }));
  for (const table of ["koreksi.csv", "perubahan.csv"]) {
    const target = join(dataDir, "wilayah", table);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(root, "data/wilayah", table), target);
  }
}

const MARK =
  "SIMULASI: semua buku kerja dan angka di folder ini rekaan, dibuat untuk menguji kecepatan.";

/** Writes every workbook of one kabupaten and what is published about it; returns how many bytes. */
export async function writeKabupaten(
  dataDir: string,
  simulasi: Simulasi,
  kabupaten: string,
): Promise<number> {
  let bytes = 0;
  for (const { berkas, content } of simulatedEditions(simulasi, kabupaten)) {
    const workbook = await writeWorkbook(templateBook(content));
    saveFile(join(dataDir, berkas), workbook);
    bytes += workbook.length;
  }
  save(dataDir, `publikasi/${kabupaten}.json`, json(simulatedPublikasi(simulasi, kabupaten)));
  return bytes;
}

function save(dataDir: string, name: string, text: string): void {
  saveFile(join(dataDir, name), text);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
