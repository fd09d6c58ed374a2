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
  /** The workbook to fill in, the paper form and the checker. */
  readonly templat: string;
  readonly formulir: string;
  readonly periksa: string;
  /** The form for those who may not upload. */
  readonly kirim: string;
  /** Where all these ways stand together, for pages that name only some. */
  readonly cara: string;
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
  const { repository, registry, urls } = index;
  return {
    ...repositoryLinks(repository, { kabupaten, contoh: registry.isFictional(kabupaten) }),
    templat: urls.templat(kabupaten),
    formulir: urls.formulir(kabupaten),
    periksa: urls.periksa,
    kirim: reportFormAddress(repository),
    cara: `${urls.wilayah(kabupaten)}#lapor`,
  };
}

/** Addresses in the repository that a kabupaten's steward needs. */
export function repositoryLinks(
  repository: string,
  { kabupaten, contoh }: { readonly kabupaten: string; readonly contoh: boolean },
): Pick<Ajakan, "unggah" | "panduan" | "kekeliruan"> {
  const folder = contoh ? "data/contoh/koperasi" : "data/koperasi";
  return {
    unggah: `${repository}/upload/main/${folder}/${kabupaten}`,
    panduan: guideAddress(repository),
    kekeliruan: mistakeAddress(repository),
  };
}

/** A workbook as it was sent; null for one of another folder, which is not in the repository. */
export function workbookAddress(repository: string, berkas: string): string | null {
  return berkas.startsWith("data/") ? `${repository}/raw/main/${berkas}` : null;
}

/** The form that takes the report of a mistake; with a page, its first answer is filled in. */
export function mistakeAddress(repository: string, halaman?: string): string {
  const prefilled = halaman === undefined ? "" : `&halaman=${encodeURIComponent(halaman)}`;
  return `${repository}/issues/new?template=kekeliruan.yml${prefilled}`;
}

/** The guide of data stewards; with a code, the meaning of that problem. */
export function guideAddress(repository: string, code?: string): string {
  return `${repository}/blob/main/data/README.md${code === undefined ? "" : `#${code}`}`;
}

/** The form that takes a workbook from those who may not upload it themselves. */
export function reportFormAddress(repository: string): string {
  return `${repository}/issues/new?template=laporan.yml`;
}
