import { peringatanOf, type Tanda } from "../base/tanda.ts";
import type { KabupatenView } from "../views/kabupaten.ts";
import type { DesaView } from "../views/desa.ts";
import { tanggalEdisi, type Edisi } from "../records/edisi.ts";
import { getSheetSpec } from "../records/fields.ts";
import type { Headline, Total } from "../views/headline.ts";
import type { Klaim } from "../views/klaim.ts";
import type { KecamatanView } from "../views/kecamatan.ts";
import { toCsv } from "./csv.ts";
import { linesJson } from "./data-tabel.ts";
import { edisiContent } from "./edisi-json.ts";
import { DOWNLOAD_LICENCE } from "./licence.ts";

export { DOWNLOAD_LICENCE } from "./licence.ts";

/** Licence, behind the warning of invented data; behind invented names stands no registry. */
export function licenceOf(tanda: Tanda | null): Readonly<Record<string, string>> {
  return {
    ...(tanda ? { peringatan: peringatanOf(tanda) } : {}),
    lisensi: tanda === "contoh" ? "CC-BY-4.0" : DOWNLOAD_LICENCE,
  };
}

/** The content of a desa page as data: the same words and numbers, the same sources. */
export function desaJson(
  view: DesaView,
  row: readonly Readonly<Record<string, unknown>>[],
): string {
  const { kode, nama, jenis, letak, alamat, tanda, edisi, tuan_rumah, pers, kode_lama } = view;
  return `${JSON.stringify(
    {
      ...licenceOf(tanda),
      kode,
      nama,
      jenis,
      letak,
      alamat,
      edisi: edisi && { tanggal_data: edisi.tanggal_data, dasar: edisi.dasar },
      koperasi_bersama: tuan_rumah?.kode ?? null,
      koperasi: row,
      terbitan: pers.map(claimJson),
      kode_lama: kode_lama.map((lama) => lama.kode),
    },
    null,
    1,
  )}\n`;
}

/** A kabupaten's newest edition: what it states, what the rows add up to, every row of every sheet. */
export function kabupatenJson(view: KabupatenView, edisi: Edisi): string {
  const { kode, nama, alamat, tanda, utama, lain, publikasi } = view;
  const { edisi: meta, ...sheets } = edisiContent(edisi);
  return `${JSON.stringify(
    {
      ...licenceOf(tanda),
      kode,
      nama,
      alamat,
      edisi: meta,
      indikator: [...utama, ...lain].map(indicatorJson),
      ...sheets,
      terbitan: publikasi.map(({ klaim, putusan }) => ({
        ...claimJson(klaim),
        baris_nilai: putusan.baris?.nilai ?? null,
        putusan: putusan.putusan,
      })),
    },
    null,
    1,
  )}\n`;
}

/** A published figure: both ends of a range, its words, and what to know before quoting it. */
function claimJson(klaim: Klaim) {
  const { indikator, nilai, nilai_atas, satuan, ketelitian, teks, dicabut, ambigu } = klaim;
  const { tanggal_data, sumber, pernyataan, catatan } = klaim;
  return {
    ...{ indikator, nilai, nilai_atas, satuan, ketelitian, teks, dicabut, ambigu, tanggal_data },
    ...{ penerbit: sumber.label, url: sumber.href, pernyataan, catatan },
  };
}

/** A kecamatan: its indicators, and the rows of its desa in the kabupaten's newest edition. */
export function kecamatanJson(
  view: KecamatanView,
  edisi: Edisi,
  desa: ReadonlySet<string>,
): string {
  const { kode, nama, letak, alamat, tanda, angka } = view;
  return linesJson({
    ...licenceOf(tanda),
    ...{ kode, nama, letak, alamat },
    edisi: { tanggal_data: tanggalEdisi(edisi), disusun_oleh: edisi.meta.disusun_oleh },
    indikator: angka.map(indicatorJson),
    koperasi: edisi.lembar.koperasi.baris.filter(({ kode: own }) => desa.has(own)),
  });
}

function indicatorJson({ id, label, angka, dasar, total, cakupan }: Headline) {
  const { nilai, keadaan, teks, satuan, sumber } = angka;
  return {
    id,
    label,
    nilai,
    keadaan,
    teks,
    satuan,
    dasar,
    cakupan,
    dari_baris: totalJson(total),
    sumber,
  };
}

/**
 * A sum over rows. That rows left an indicator blank says nothing of the koperasi, so the field does not
 * bear their name, and there is none where no row tells the indicator.
 */
export function totalJson({ koperasi_belum, ...total }: Total) {
  return { ...total, baris_kosong: total.dilaporkan === 0 ? null : koperasi_belum };
}

/** One version of an edition, every row of every sheet. */
export function edisiJson(edisi: Edisi, about: EdisiAbout): string {
  const { kode, nama, alamat, tanda } = about;
  const content = { ...licenceOf(tanda), kode, nama, alamat, ...edisiContent(edisi) };
  return `${JSON.stringify(content, null, 1)}\n`;
}

/** Whose edition it is, and the address of its page. */
export interface EdisiAbout {
  readonly kode: string;
  readonly nama: string;
  readonly alamat: string;
  readonly tanda: Tanda | null;
}

export interface CsvAbout {
  readonly tanda: Tanda | null;
  /** Codes of the rows that are wanted; all if absent. */
  readonly desa?: ReadonlySet<string>;
}

/** Columns behind those of the sheet: every row says whose edition it is. */
export const EDITION_COLUMNS = ["edisi_tanggal_data", "edisi_disusun_oleh", "peringatan"] as const;

/** The Koperasi sheet of an edition as CSV. */
export function kabupatenCsv(edisi: Edisi, { tanda, desa }: CsvAbout): string {
  const fields = getSheetSpec("koperasi").fields.map(({ key }) => key);
  const about = [tanggalEdisi(edisi), edisi.meta.disusun_oleh, peringatanOf(tanda)];
  const wanted = edisi.lembar.koperasi.baris.filter(({ kode }) => desa?.has(kode) ?? true);
  const rows = wanted.map((row) => [
    ...fields.map((field) => row[field as keyof typeof row] ?? null),
    ...about,
  ]);
  return toCsv([[...fields, ...EDITION_COLUMNS], ...rows]);
}
