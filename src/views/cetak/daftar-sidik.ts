import type { Edisi } from "../../records/edisi.ts";
import { isWithin } from "../../wilayah/kode.ts";
import { kabupatenIn, type SiteIndex } from "../site-index.ts";
import { isProvinsi, type FolderCetak } from "./folder.ts";
import { bahanSidik, SIDIK_LENGTH, terbitanFolder, type HashOfBerkas } from "./sidik.ts";

/** A data digest that documents of a folder have or had. */
export interface SidikDikenal {
  /** As a sheet shows it, without blanks: "1a2b3c4d5e6f7a8b". */
  readonly sidik: string;
  /** Version of the edition: "k0"; null for a province, which has none. */
  readonly versi: string | null;
  /** Published figures about the region that are known with this edition now and were not then. */
  readonly terbitan_sesudahnya: number;
}

export interface SidikInput {
  /** The site of today, with every edition and figure. */
  readonly index: SiteIndex;
  readonly hashOf: HashOfBerkas;
  readonly sha256: (text: string) => string;
}

/** Combinations of versions that are told: corrections are few, and those in force come first. */
const MOST_STATES = 64;

/**
 * Every digest that the documents of this folder can have had, the present one first: each version of each
 * workbook, with the published figures as they were filed, one after the other. While an edition is the
 * newest its documents know all figures, those too that belong to the time of a later edition; both ways
 * of counting are told. Figures of a province are filed in several files side by side: of these only all.
 */
export function sidikDikenal(folder: FolderCetak, input: SidikInput): readonly SidikDikenal[] {
  const found = new Map<string, SidikDikenal>();
  const now = terbitanFolder(folder).map(({ id }) => id);
  for (const versions of statesOf(folder))
    for (const known of knowledgeOf(folder, input.index)) {
      const then = asOf(folder, versions, known);
      const sidik = shortSidik(then, input);
      if (found.has(sidik)) continue;
      const ids = new Set(known.map(({ id }) => id));
      const terbitan_sesudahnya = now.filter((id) => !ids.has(id)).length;
      found.set(sidik, { sidik, versi: versionOf(folder, versions), terbitan_sesudahnya });
    }
  return [...found.values()];
}

function shortSidik(folder: FolderCetak, { hashOf, sha256 }: SidikInput): string {
  return sha256(bahanSidik(folder, hashOf)).slice(0, SIDIK_LENGTH);
}

type Observasi = SiteIndex["dataset"]["observasi"];

/** What was known of published figures at each time, the present first. */
function knowledgeOf(folder: FolderCetak, index: SiteIndex): readonly Observasi[] {
  const own = terbitanFolder(folder);
  const all = index.dataset.observasi.filter(({ wilayah }) => isWithin(wilayah, folder.wilayah));
  if (isProvinsi(folder)) return [own, all];
  return [own, all].flatMap((list) =>
    list.map((_, at) => list.slice(0, list.length - at)).concat([[]]),
  );
}

/** The version of each workbook of the folder that may have been in force, those in force now first. */
function statesOf({ index, wilayah }: FolderCetak): readonly (readonly Edisi[])[] {
  const workbooks = kabupatenIn(index, wilayah).flatMap((kode) =>
    index.kabupaten(kode).history.map(({ semua }) => [...semua].reverse()),
  );
  return workbooks.reduceRight<readonly (readonly Edisi[])[]>(
    (states, versions) =>
      versions
        .flatMap((version) => states.map((state) => [version, ...state]))
        .slice(0, MOST_STATES),
    [[]],
  );
}

/** The folder with these workbooks in force and these figures known. */
function asOf(folder: FolderCetak, versions: readonly Edisi[], observasi: Observasi): FolderCetak {
  const { index } = folder;
  const kabupaten: SiteIndex["kabupaten"] = (kode) => {
    const data = index.kabupaten(kode);
    const history = data.history.map((entry) => ({
      ...entry,
      berlaku: versions.find((version) => entry.semua.includes(version)) ?? entry.berlaku,
    }));
    return { ...data, history };
  };
  return { ...folder, index: { ...index, kabupaten, dataset: { ...index.dataset, observasi } } };
}

function versionOf(folder: FolderCetak, versions: readonly Edisi[]): string | null {
  if (isProvinsi(folder)) return null;
  const own = versions.find(({ tanggal_data }) => tanggal_data === folder.tanggal);
  return own ? `k${own.perubahan_ke}` : null;
}
