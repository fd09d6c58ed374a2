import { formatList } from "../base/format.ts";
import type { SiteIndex } from "./site-index.ts";

/** Who can report what is missing, and how. */
export interface Ajakan {
  readonly teks: string;
  /** Folder of the kabupaten's workbooks in the repository: where a new one is uploaded. */
  readonly unggah: string;
  readonly panduan: string;
  /** Opens a report of a mistake. */
  readonly kekeliruan: string;
}

/** The invitation of a kabupaten and of everything in it. */
export function ajakanFor(index: SiteIndex, kabupaten: string): Ajakan {
  return { ...contributionLinks(index, kabupaten), teks: contributionText(index, kabupaten) };
}

/** Names the office that may report, if data/instansi.json knows it. */
export function contributionText(index: SiteIndex, kabupaten: string): string {
  const offices = index.dataset.instansi
    .filter((entry) => entry.kabupaten === kabupaten)
    .map((entry) => entry.kantor);
  const nama = index.registry.namaOf(kabupaten);
  const who =
    offices.length === 0 ? `dinas yang membidangi koperasi di ${nama}` : formatList(offices);
  return `Yang dapat melapor: ${who}, dengan buku kerja Excel yang memuat satu baris per desa dan kelurahan.`;
}

export function contributionLinks(index: SiteIndex, kabupaten: string): Omit<Ajakan, "teks"> {
  const folder = index.registry.isFictional(kabupaten) ? "data/contoh/koperasi" : "data/koperasi";
  return {
    unggah: `${index.repository}/upload/main/${folder}/${kabupaten}`,
    panduan: `${index.repository}/blob/main/data/README.md`,
    kekeliruan: `${index.repository}/issues/new`,
  };
}
