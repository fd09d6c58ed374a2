import type { IndukView } from "../views/wilayah-induk.ts";
import type { DataTabel } from "../views/unduhan/data-tabel.ts";
import { dataObjects, linesJson } from "./data-tabel.ts";
import { licenceOf, totalJson } from "./json.ts";

/** A province or the country: sums over the newest editions, then every kabupaten's core indicators. */
export function indukJson(view: IndukView, indikator: DataTabel): string {
  const { kode, nama, alamat, contoh, jumlah, cakupan, angka } = view;
  return linesJson({
    ...licenceOf(contoh),
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
  { alamat, contoh }: { readonly alamat: string; readonly contoh: boolean },
): string {
  return linesJson({ ...licenceOf(contoh), alamat, kolom: tabel.kolom, angka: dataObjects(tabel) });
}
