import type { Bekal } from "../exports/bekal.ts";
import type { EdisiJson } from "../exports/edisi-json.ts";
import type { DaftarWilayahJson, EdisiRujukan, ProvinsiJson } from "../exports/wilayah-json.ts";
import { Registry } from "../wilayah/wilayah.ts";
import { fetchJson, remembered } from "./ambil.ts";

export { SumberError } from "./ambil.ts";

/** Where a page gets the registry and the published records: the site, or what a file carries. */
export interface Sumber {
  readonly daftar: () => Promise<DaftarWilayahJson>;
  /** Undefined for a province that this source does not hold. */
  readonly provinsi: (kode: string) => Promise<ProvinsiJson | undefined>;
  readonly edisi: (rujukan: EdisiRujukan) => Promise<EdisiJson>;
}

/** The site itself, each file asked for once. `wilayah` is the address of the list of regions. */
export function siteSource(wilayah: string): Sumber {
  const folder = wilayah.replace(/\.json$/, "");
  const get = remembered(fetchJson);
  return {
    daftar: () => get(wilayah) as Promise<DaftarWilayahJson>,
    provinsi: async (kode) => {
      const { wilayah: known } = (await get(wilayah)) as DaftarWilayahJson;
      if (known[kode] === undefined) return undefined;
      return get(`${folder}/${kode}.json`) as Promise<ProvinsiJson>;
    },
    edisi: ({ data }) => get(addressOf(data, wilayah)) as Promise<EdisiJson>,
  };
}

/** In a worker a path has no page to be of: there the list's address is a full one. */
function addressOf(path: string, wilayah: string): string {
  return URL.canParse(wilayah) ? new URL(path, wilayah).href : path;
}

/** What the one-file checker carries. */
export function carriedSource({ daftar, provinsi, edisi }: Bekal): Sumber {
  return {
    daftar: async () => daftar,
    provinsi: async (kode) => provinsi.find((one) => one.kode === kode),
    edisi: async ({ data }) => {
      const found = edisi[data];
      if (!found) throw new Error(`no data of the edition: ${data}`);
      return found;
    },
  };
}

/** The registry of some provinces; of the others only the kabupaten are known. */
export function registryOf(daftar: DaftarWilayahJson, provinsi: readonly ProvinsiJson[]): Registry {
  const names = new Map(Object.entries(daftar.wilayah));
  for (const { wilayah } of provinsi)
    for (const [kode, nama] of Object.entries(wilayah)) names.set(kode, nama);
  // A change between two provinces stands in the files of both.
  const perubahan = new Map(
    provinsi.flatMap((one) => one.perubahan).map((change) => [JSON.stringify(change), change]),
  );
  return new Registry({
    names,
    koreksi: [],
    perubahan: [...perubahan.values()],
    fictional: daftar.contoh,
    simulasi: daftar.simulasi === true,
  });
}
