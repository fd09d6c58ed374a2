import { isWithin, kecamatanOf, tingkatOf } from "../../wilayah/kode.ts";
import { newestEdition } from "../site-index.ts";
import type { BerkasKey, Bentuk, Kertas } from "../urls-cetak.ts";
import { isProvinsi, type FolderCetak } from "./folder.ts";

/** One document of a folder. */
export interface Cetakan extends BerkasKey {
  readonly jenis: "desa" | "kecamatan" | "kabupaten" | "provinsi";
  readonly bentuk: Exclude<Bentuk, "gabungan">;
}

/** Documents that are printed together: a batch is a pure function of the data of its folder. */
export interface Tumpukan {
  readonly kertas: Kertas;
  readonly cetakan: readonly Cetakan[];
  /** All of them one after the other are a document too: the merged PDF of this kecamatan. */
  readonly gabungan: string | null;
}

const PAPERS: readonly Kertas[] = ["A4", "F4"];
const FORMS = ["biasa", "kop"] as const;

/**
 * The documents of a folder, batch by batch: each kecamatan with its desa, then the reports of the whole.
 * `only` keeps the batches that touch a region; `sheets` are the papers of the sheets of desa.
 */
export function tumpukanOf(
  folder: FolderCetak,
  {
    only,
    sheets = ["A4"],
  }: { readonly only?: string | undefined; readonly sheets?: readonly Kertas[] } = {},
): readonly Tumpukan[] {
  const kept = (kode: string) => only === undefined || isWithin(kode, only) || isWithin(only, kode);
  if (isProvinsi(folder)) return reports(folder.wilayah, { kecamatan: [], sheets });
  const kecamatan = kecamatanInEdition(folder);
  const batches = sheets.flatMap((kertas) =>
    [...kecamatan].map(([kode, desa]) => kecamatanBatch(kode, desa, kertas)),
  );
  return [
    ...batches.filter(({ gabungan }) => gabungan !== null && kept(gabungan)),
    ...reports(folder.wilayah, { kecamatan: [...kecamatan.keys()], sheets }),
  ];
}

/** Today's kecamatan of the kabupaten, each with its desa, in code order. */
function kecamatanInEdition({
  wilayah,
  index,
}: FolderCetak): ReadonlyMap<string, readonly string[]> {
  const { registry } = index;
  if (!newestEdition(index.kabupaten(wilayah))) return new Map();
  const byKecamatan = new Map<string, string[]>();
  for (const kode of registry.desaIn(wilayah)) {
    const kecamatan = kecamatanOf(kode);
    byKecamatan.set(kecamatan, [...(byKecamatan.get(kecamatan) ?? []), kode]);
  }
  return byKecamatan;
}

function kecamatanBatch(kode: string, desa: readonly string[], kertas: Kertas): Tumpukan {
  const cetakan = [kode, ...desa].map((one) => cetakanOf(one, kertas, "biasa"));
  return { kertas, cetakan, gabungan: kode };
}

/** Reports of the region, and of its kecamatan in the papers and forms that no batch of sheets has. */
function reports(
  wilayah: string,
  {
    kecamatan,
    sheets,
  }: { readonly kecamatan: readonly string[]; readonly sheets: readonly Kertas[] },
): readonly Tumpukan[] {
  return PAPERS.flatMap((kertas) =>
    FORMS.map((bentuk) => {
      const known = bentuk === "biasa" && sheets.includes(kertas);
      const codes = [wilayah, ...(known ? [] : kecamatan)];
      return {
        kertas,
        gabungan: null,
        cetakan: codes.map((kode) => cetakanOf(kode, kertas, bentuk)),
      };
    }),
  );
}

function cetakanOf(kode: string, kertas: Kertas, bentuk: Cetakan["bentuk"]): Cetakan {
  const jenis = tingkatOf(kode);
  if (jenis === "nasional") throw new Error(`no document of the country: ${kode}`);
  return { jenis, kode, kertas, bentuk };
}
