import type { CariAwal, CariIndeks, CariKabupaten, CariNama } from "../exports/cari.ts";
import type { Urls } from "../views/urls.ts";
import { fetchJson, remembered } from "./ambil.ts";
import type { CariSumber } from "./cari-mesin.ts";

/** The files of the search on the site, each asked for once. */
export function cariSource({ cari }: Urls): CariSumber {
  const get = remembered(fetchJson);
  return {
    indeks: () => get(cari.indeks) as Promise<CariIndeks>,
    awal: (nomor) => get(cari.awal(nomor)) as Promise<CariAwal>,
    akhir: (nomor) => get(cari.akhir(nomor)) as Promise<CariNama>,
    pendek: () => get(cari.pendek) as Promise<CariNama>,
    kabupaten: (kode) => get(cari.kabupaten(kode)) as Promise<CariKabupaten>,
  };
}
