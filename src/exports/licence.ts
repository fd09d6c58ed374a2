import type { Tanda } from "../base/tanda.ts";
import { DAFTAR, NAMA_DAFTAR } from "../base/daftar-wilayah.ts";

/** Licence that travels with every download that carries names of the registry. */
export const DOWNLOAD_LICENCE = `ODbL-1.0; nama dan kode wilayah: ${NAMA_DAFTAR} (${DAFTAR.putusan})`;

/** A licence as catalogues name it. */
export interface Licence {
  readonly name: string;
  readonly path: string;
  readonly title: string;
}

const ODBL: Licence = {
  name: "ODbL-1.0",
  path: "https://opendatacommons.org/licenses/odbl/1-0/",
  title: "Open Data Commons Open Database License 1.0",
};

const CC_BY: Licence = {
  name: "CC-BY-4.0",
  path: "https://creativecommons.org/licenses/by/4.0/",
  title: "Creative Commons Attribution 4.0",
};

/** Invented names are nobody's list; all others come from idn-area-data. */
export function catalogueLicence(tanda: Tanda | null): Licence {
  return tanda === "contoh" ? CC_BY : ODBL;
}

/** Where the names and codes of regions come from. */
export const REGISTRY_SOURCE = {
  title: `${NAMA_DAFTAR}, menurut ${DAFTAR.putusan}`,
  path: DAFTAR.alamat,
} as const;
