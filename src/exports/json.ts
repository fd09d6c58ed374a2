import type { KabupatenView } from "../views/kabupaten.ts";
import type { DesaView } from "../views/desa.ts";
import type { Edisi } from "../records/edisi.ts";
import { getSheetSpec } from "../records/fields.ts";
import { toCsv } from "./csv.ts";
import { edisiContent } from "./edisi-json.ts";

/** Licence that travels with every download that carries names of the registry. */
export const DOWNLOAD_LICENCE =
  "ODbL-1.0; nama dan kode wilayah: idn-area-data 4.0.1 (Kepmendagri 300.2.2-2138/2025)";

/** Licence, or for invented data the warning instead: no registry stands behind them. */
export function licenceOf(contoh: boolean): Readonly<Record<string, string>> {
  return contoh
    ? { peringatan: "DATA CONTOH – wilayah fiktif", lisensi: "CC-BY-4.0" }
    : { lisensi: DOWNLOAD_LICENCE };
}

/** The content of a desa page as data: the same words and numbers, the same sources. */
export function desaJson(
  view: DesaView,
  row: readonly Readonly<Record<string, unknown>>[],
): string {
  const { kode, nama, jenis, letak, alamat, contoh, edisi, tuan_rumah, pers, kode_lama } = view;
  return `${JSON.stringify(
    {
      ...licenceOf(contoh),
      kode,
      nama,
      jenis,
      letak,
      alamat,
      edisi: edisi && { tanggal_data: edisi.tanggal_data, dasar: edisi.dasar },
      koperasi_bersama: tuan_rumah?.kode ?? null,
      koperasi: row,
      terbitan: pers.map(
        ({ indikator, nilai, satuan, ketelitian, dicabut, tanggal_data, sumber, pernyataan }) => ({
          indikator,
          nilai,
          satuan,
          ketelitian,
          dicabut,
          tanggal_data,
          penerbit: sumber.label,
          url: sumber.href,
          pernyataan,
        }),
      ),
      kode_lama: kode_lama.map((lama) => lama.kode),
    },
    null,
    1,
  )}\n`;
}

/** A kabupaten's newest edition: what it states, what the rows add up to, every row of every sheet. */
export function kabupatenJson(view: KabupatenView, edisi: Edisi): string {
  const { kode, nama, alamat, contoh, utama, lain } = view;
  const { edisi: meta, ...sheets } = edisiContent(edisi);
  return `${JSON.stringify(
    {
      ...licenceOf(contoh),
      kode,
      nama,
      alamat,
      edisi: meta,
      indikator: [...utama, ...lain].map(({ id, angka, dasar, total }) => ({
        id,
        nilai: angka.nilai,
        keadaan: angka.keadaan,
        dasar,
        dari_baris: total,
        sumber: angka.sumber,
      })),
      ...sheets,
    },
    null,
    1,
  )}\n`;
}

/** One version of an edition, every row of every sheet. */
export function edisiJson(edisi: Edisi, about: EdisiAbout): string {
  const { kode, nama, alamat, contoh } = about;
  const content = { ...licenceOf(contoh), kode, nama, alamat, ...edisiContent(edisi) };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Whose edition it is, and the address of its page. */
export interface EdisiAbout {
  readonly kode: string;
  readonly nama: string;
  readonly alamat: string;
  readonly contoh: boolean;
}

/** The Koperasi sheet of a kabupaten's newest edition as CSV; every row says whose edition it is. */
export function kabupatenCsv(edisi: Edisi, { contoh }: { readonly contoh: boolean }): string {
  const fields = getSheetSpec("koperasi").fields.map(({ key }) => key);
  const { tanggal_data, disusun_oleh } = edisi.meta;
  const about = [tanggal_data, disusun_oleh, contoh ? "DATA CONTOH – wilayah fiktif" : null];
  const rows = edisi.lembar.koperasi.baris.map((row) => [
    ...fields.map((field) => row[field as keyof typeof row] ?? null),
    ...about,
  ]);
  return toCsv([[...fields, "edisi_tanggal_data", "edisi_disusun_oleh", "peringatan"], ...rows]);
}
