import type { Tanda } from "../base/tanda.ts";
import type { IndukView } from "../views/wilayah-induk.ts";
import type { DataTabel } from "../views/unduhan/data-tabel.ts";
import { dataObjects, linesJson } from "./data-tabel.ts";
import { licenceOf, totalJson } from "./json.ts";

/** A province or the country: sums over the newest editions, then every kabupaten's core indicators. */
export function indukJson(view: IndukView, indikator: DataTabel): string {
  const { kode, nama, alamat, tanda, jumlah, cakupan, angka } = view;
  return linesJson({
    ...licenceOf(tanda),
    ...{ kode, nama, alamat, jumlah, cakupan },
    hitungan: angka.map(({ id, label, satuan, total }) => ({
      id,
      label,
      satuan,
      ...totalJson(total),
    })),
    kolom: indikator.kolom,
    indikator: dataObjects(indikator),
  });
}

/** Published figures as JSON. */
export function klaimJson(
  tabel: DataTabel,
  { alamat, tanda }: { readonly alamat: string; readonly tanda: Tanda | null },
): string {
  return linesJson({ ...licenceOf(tanda), alamat, kolom: tabel.kolom, angka: dataObjects(tabel) });
}
