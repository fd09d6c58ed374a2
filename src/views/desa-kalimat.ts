import { isSurelyBefore } from "../base/dates.ts";
import { formatDate, formatList, formatNumber, lowerFirst } from "../base/format.ts";
import { aktaState, badanHukumState, musdesusState } from "../indicators/definitions.ts";
import type { DesaLengkap, EdisiByDesa } from "../indicators/koperasi.ts";
import { membersOfDesa } from "../indicators/totals.ts";
import { labelOf } from "../records/lists.ts";
import type { Koperasi } from "../records/types.gen.ts";
import { kabupatenOf } from "../wilayah/kode.ts";
import { editionDate } from "./angka.ts";
import type { KonteksRow } from "./area.ts";
import type { KodeLama } from "./desa-sekitar.ts";
import type { Klaim } from "./klaim.ts";
import { saysAnything } from "./koperasi.ts";
import { findDesa, type SiteIndex } from "./site-index.ts";
import { basisOf } from "./headline.ts";
import { linkToday } from "./wilayah-link.ts";

export interface SentenceInput {
  readonly kode: string;
  readonly nama: string;
  readonly letak: string;
  readonly edition: EdisiByDesa | undefined;
  readonly desa: DesaLengkap | undefined;
  readonly pers: readonly Klaim[];
  readonly konteks: readonly KonteksRow[];
  readonly kode_lama: readonly KodeLama[];
}

/** The two or three sentences a desa page opens with; their shape follows what is known. */
export function desaSentences(index: SiteIndex, input: SentenceInput): readonly string[] {
  const { desa, edition } = input;
  if (desa?.tuan_rumah) return sharedSentences(input, linkToday(index, desa.tuan_rumah).nama);
  const rows = desa?.koperasi.map(({ row }) => row).filter(saysAnything) ?? [];
  const first = rows[0];
  if (!first || !edition) return littleKnown(index, input);
  const more = rows.length > 1 && desa ? [secondSentence(rows.length, membersOfDesa(desa))] : [];
  return [
    legalSentence(first, input.nama),
    `${operationText(first)}${setbackText(index, input, first)}.`,
    memberSentence(first, editionDate(edition.edisi)),
    ...more,
  ];
}

function secondSentence(count: number, members: number | null): string {
  const together =
    members === null ? "" : `; anggotanya bersama-sama ${formatNumber(members)} orang`;
  return `Desa ini punya ${count} koperasi${together}.`;
}

function sharedSentences({ nama, edition }: SentenceInput, host: string): string[] {
  const date = edition ? ` menurut laporan ${editionDate(edition.edisi)}` : "";
  return [
    `${nama} bergabung dengan koperasi ${host}${date}.`,
    "Angka koperasi bersama itu ada di halaman desa tuan rumahnya dan hanya dihitung satu kali.",
  ];
}

/** How far the formation is, by what is answered; a date is told where there is one. */
function legalSentence(row: Koperasi, nama: string): string {
  const koperasi = row.nama_koperasi ?? `Koperasi di ${nama}`;
  const legal = badanHukumState(row);
  if (legal) {
    return row.tanggal_sk_ahu === null
      ? `${koperasi} sudah berbadan hukum; tanggal SK-nya belum dilaporkan.`
      : `${koperasi} berbadan hukum sejak ${formatDate(row.tanggal_sk_ahu)}.`;
  }
  const rest = `SK badan hukumnya ${pending(row.badan_hukum)}`;
  if (aktaState(row))
    return `${koperasi} sudah punya akta notaris${since(row.tanggal_akta)}; ${rest}.`;
  if (musdesusState(row))
    return `${koperasi} sudah dibentuk lewat musyawarah${on(row.tanggal_musdesus)}; ${rest}.`;
  if (musdesusState(row) === false)
    return `Musyawarah pembentukan koperasi di ${nama} dilaporkan belum selesai.`;
  if (legal === false)
    return `${koperasi} belum berbadan hukum: SK-nya ${pending(row.badan_hukum)}.`;
  return `${koperasi} sudah ada dalam laporan, tetapi tahap pembentukannya belum dilaporkan.`;
}

function on(date: string | null): string {
  return date === null ? "" : ` ${formatDate(date)}`;
}

function since(date: string | null): string {
  return date === null ? "" : ` sejak ${formatDate(date)}`;
}

function pending(answer: Koperasi["badan_hukum"]): string {
  if (answer === null) return "belum dilaporkan";
  return answer === "proses" ? "masih diproses" : "dilaporkan belum ada";
}

/** Without its full stop: more may follow. */
function operationText(row: Koperasi): string {
  const obstacle =
    row.kendala === null
      ? ""
      : `; kendala utamanya: ${lowerFirst(labelOf("kendala", row.kendala))}`;
  switch (row.status_operasi) {
    case null:
      return "Status operasinya belum dilaporkan";
    case "tidak_diketahui":
      return "Pelapor menyatakan status operasinya tidak diketahui";
    case "belum":
      return `Koperasi ini belum beroperasi${obstacle}`;
    case "merintis":
      return `Koperasi ini masih merintis usaha${obstacle}`;
    case "beroperasi":
      return `Koperasi ini beroperasi${since(row.tanggal_operasi)}`;
    case "beroperasi_penuh":
      return `Koperasi ini beroperasi penuh${row.tanggal_operasi === null ? "" : `; mulai beroperasi ${formatDate(row.tanggal_operasi)}`}`;
  }
}

/** That an earlier report had it in operation: the newest word alone would hide a setback. */
function setbackText(index: SiteIndex, { kode, edition }: SentenceInput, row: Koperasi): string {
  if (OPERATING.has(row.status_operasi)) return "";
  const statusIn = (earlier: EdisiByDesa) =>
    findDesa(index.registry, earlier, kode)?.koperasi.find(
      (koperasi) => (koperasi.row.koperasi_ke ?? 1) === (row.koperasi_ke ?? 1),
    )?.row.status_operasi ?? null;
  const last = earlierThan(index, kode, edition).find((earlier) =>
    OPERATING.has(statusIn(earlier)),
  );
  if (!last) return "";
  const link = row.status_operasi === null ? "menurut" : "padahal menurut";
  return `; ${link} laporan per ${editionDate(last.edisi)} sudah beroperasi`;
}

/** Editions before this one, newest first. */
function earlierThan(
  index: SiteIndex,
  kode: string,
  edition: EdisiByDesa | undefined,
): readonly EdisiByDesa[] {
  const date = edition?.edisi.tanggal_data ?? "";
  const { arranged } = index.kabupaten(kabupatenOf(kode));
  return arranged.filter(({ edisi }) => edisi.tanggal_data < date).reverse();
}

const OPERATING: ReadonlySet<Koperasi["status_operasi"]> = new Set([
  "beroperasi",
  "beroperasi_penuh",
]);

function memberSentence(row: Koperasi, date: string): string {
  if (row.jumlah_anggota === null) return `Laporan terakhir, ${date}, tidak memuat jumlah anggota.`;
  return `Anggotanya ${formatNumber(row.jumlah_anggota)} orang per ${date}.`;
}

/** The newest edition says nothing of this desa: say so, then what is known from before, from others and around it. */
function littleKnown(index: SiteIndex, input: SentenceInput): string[] {
  const { nama, edition, pers, konteks, kode_lama } = input;
  const press = pressSentence(pers, nama);
  if (!edition)
    return [
      `Belum ada laporan kabupaten tentang koperasi di ${nama}.`,
      ...beforeSentence(kode_lama),
      ...press,
    ];
  const claims = konteks
    .map((row) => row.kabupaten)
    .filter(({ dari_klaim, terdahulu }) => dari_klaim || terdahulu);
  const stated = claims.find(({ id }) => id === "beroperasi") ?? claims[0];
  const kabupaten = index.registry.namaOf(edition.edisi.kabupaten);
  const around =
    stated && stated.angka.sumber
      ? [
          `${kabupaten} secara keseluruhan: ${stated.angka.teks} koperasi ${lowerFirst(stated.label)}, ${basisOf(stated)}.`,
        ]
      : [];
  return [silentSentence(index, input, edition), ...press, ...around];
}

/** Where to look for reports of the time when it lay in another kabupaten. */
function beforeSentence(kode_lama: readonly KodeLama[]): readonly string[] {
  return kode_lama
    .slice(0, 1)
    .flatMap(({ kalimat, kabupaten }) =>
      kabupaten
        ? [`${kalimat} Laporan dari masa itu, bila ada, di halaman ${kabupaten.nama}.`]
        : [],
    );
}

function silentSentence(
  index: SiteIndex,
  { kode, nama, desa, kode_lama }: SentenceInput,
  edition: EdisiByDesa,
): string {
  const date = editionDate(edition.edisi);
  const last = earlierThan(index, kode, edition).find((earlier) =>
    findDesa(index.registry, earlier, kode)?.koperasi.some(({ row }) => saysAnything(row)),
  );
  if (last)
    return `Laporan per ${date} belum memuat rincian koperasi di ${nama}; yang terakhir, per ${editionDate(last.edisi)}, ada di riwayat di bawah.`;
  if (desa) return `Rincian koperasi di ${nama} belum dilaporkan.`;
  const parts = kode_lama.filter((lama) => edition.desa.has(lama.kode)).map((lama) => lama.nama);
  return parts.length === 0
    ? `Edisi ${date} belum memuat ${nama}.`
    : `Edisi ${date} masih memuat ${formatList(parts)}, yang kemudian menjadi bagian ${nama}.`;
}

function pressSentence(pers: readonly Klaim[], nama: string): string[] {
  const [newest, ...others] = pers.filter(({ dicabut, ambigu }) => !dicabut && !ambigu);
  if (!newest?.pernyataan) return [];
  const { sumber, pernyataan, catatan } = newest;
  const count = pers.length === 1 ? "Satu keterangan" : `${pers.length} keterangan`;
  const doubt = catatan === null ? "" : " Baca catatannya di bawah.";
  return [
    `${count} tentang ${nama} pernah terbit; ${whichOf(newest, others, pers.length)} ${sumber.tanggal}, menurut ${sumber.label}: ${pernyataan}${doubt}`,
  ];
}

/** What of one day, or of a month that another's day lies in, is not known to be the newest. */
function whichOf(first: Klaim, others: readonly Klaim[], count: number): string {
  if (count === 1) return "per";
  const isNewest = others.every((one) => isSurelyBefore(one.tanggal_data, first.tanggal_data));
  return isNewest ? "yang terbaru," : "salah satunya,";
}
