import { kecamatanOf, overlaps, tingkatOf } from "../../wilayah/kode.ts";
import { newestEdition } from "../site-index.ts";
import { berkasName, type BerkasKey, type Bentuk, type Kertas } from "../urls-cetak.ts";
import { isProvinsi, type FolderCetak } from "./folder.ts";

/** One document of a folder. */
export interface Cetakan extends BerkasKey {
  readonly jenis: "desa" | "kecamatan" | "kabupaten" | "provinsi";
  readonly bentuk: Exclude<Bentuk, "gabungan">;
}

/** Documents that are printed together: a batch is a pure function of the data of its folder. */
export interface Rencana {
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
): readonly Rencana[] {
  const kecamatan = isProvinsi(folder) ? [] : [...kecamatanInEdition(folder)];
  const kept = kecamatan.filter(([kode]) => overlaps(kode, only));
  return [
    ...kept.map(([kode, desa]) => withSheets(kode, desa)),
    ...(sheets.includes("F4") ? kept.map(([, desa]) => otherSheets(desa)) : []),
    ...reports(
      folder.wilayah,
      kecamatan.map(([kode]) => kode),
    ),
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

/** The recap of a kecamatan and the sheets of its desa: one after the other the merged PDF. */
function withSheets(kode: string, desa: readonly string[]): Rencana {
  const cetakan = [kode, ...desa].map((one) => cetakanOf(one, "A4", "biasa"));
  return { kertas: "A4", cetakan, gabungan: kode };
}

function otherSheets(desa: readonly string[]): Rencana {
  return {
    kertas: "F4",
    cetakan: desa.map((kode) => cetakanOf(kode, "F4", "biasa")),
    gabungan: null,
  };
}

/** The report of a region with the recaps of its kecamatan, but for those that are with their sheets. */
function reports(wilayah: string, kecamatan: readonly string[]): readonly Rencana[] {
  return PAPERS.flatMap((kertas) =>
    FORMS.map((bentuk) => {
      const isWithSheets = kertas === "A4" && bentuk === "biasa";
      const codes = [wilayah, ...(isWithSheets ? [] : kecamatan)];
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

/** Every PDF that becomes of a batch, by its name in the folder. */
export function berkasOf({
  cetakan,
  gabungan,
}: Rencana): ReadonlyMap<string, Omit<Cetakan, "bentuk"> & Pick<BerkasKey, "bentuk">> {
  const merged = cetakan.filter(({ kode }) => kode === gabungan);
  const all = [...cetakan, ...merged.map((one) => ({ ...one, bentuk: "gabungan" as const }))];
  return new Map(all.map((one) => [berkasName(one), one]));
}
