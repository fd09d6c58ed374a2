import { formatList, formatNumber } from "../../base/format.ts";
import { plainText } from "../../base/markdown.ts";
import type { Edisi } from "../../records/edisi.ts";
import { getField } from "../../records/fields.ts";
import type { Butir } from "../../review/items.ts";
import { tinjau, type Tinjauan } from "../../review/tinjauan.ts";
import { isWithin, tingkatOf } from "../../wilayah/kode.ts";
import { editionDate } from "../angka.ts";
import { isianBerubah } from "../isian-berubah.ts";
import { angkaBerubah } from "../pita-edisi.ts";
import { kabupatenIn, newestEdition, type SiteIndex } from "../site-index.ts";
import { isCompiled } from "../tinjauan-edisi.ts";
import { fullName } from "../wilayah-link.ts";
import { isProvinsi, type FolderCetak } from "./folder.ts";

/** What has changed since, in words, by region; a region without a change is not in it. */
export type Berubah = ReadonlyMap<string, readonly string[]>;

/** Lines told of one region; the rest is counted. */
const MOST_LINES = 5;
/** Desa named in one line. */
const MOST_NAMED = 4;
/** Letters of a cell in a line: the whole stands on the page. */
const CELL_LENGTH = 60;

/**
 * Changes since a version of the folder's edition: what its corrections changed, then what the newest edition
 * of today says differently.
 */
export function berubahSejak(
  folder: FolderCetak,
  index: SiteIndex,
  versi: Edisi | undefined,
): Berubah {
  if (isProvinsi(folder)) return kept([[folder.wilayah, provinceLines(folder, index)]]);
  const { history } = index.kabupaten(folder.wilayah);
  const baru = history.at(-1)?.berlaku;
  if (!versi || !baru) return new Map();
  const own = history.find(({ tanggal_data }) => tanggal_data === versi.tanggal_data)?.berlaku;
  const corrected = own ? between(folder, index, [versi, own]) : new Map<string, never>();
  const later =
    own && own.tanggal_data === baru.tanggal_data
      ? new Map()
      : between(folder, index, [own ?? versi, baru]);
  const told = [...corrected].map(
    ([kode, lines]) =>
      [kode, lines.map((line) => `Koreksi (k${own?.perubahan_ke}), ${line}`)] as const,
  );
  const byKode = new Map<string, readonly string[]>(told);
  for (const [kode, lines] of later) byKode.set(kode, [...(byKode.get(kode) ?? []), ...lines]);
  return byKode;
}

/** Changes from one version to another. */
function between(
  folder: FolderCetak,
  index: SiteIndex,
  [versi, baru]: readonly [Edisi, Edisi],
): Berubah {
  if (versi === baru) return new Map();
  const { registry, dataset } = index;
  const tinjauan = tinjau({ lama: versi, baru, registry, observasi: dataset.observasi });
  const desa = desaLines(tinjauan, isCompiled(baru) && !isCompiled(versi));
  const kecamatan = registry
    .childrenOf(folder.wilayah)
    .map((kode) => [kode, kecamatanLines(index, kode, desa)] as const);
  const own = kabupatenLines(index, [versi, baru], desa);
  const sheets = [...desa].filter(([kode]) => isDesa(kode));
  return kept([[folder.wilayah, own], ...kecamatan, ...sheets]);
}

function isDesa(kode: string): boolean {
  return tingkatOf(kode) === "desa";
}

function kept(lines: readonly (readonly [string, readonly string[]])[]): Berubah {
  return new Map(lines.filter(([, told]) => told.length > 0));
}

const titleOf = (key: string) => getField("koperasi", key).title;
/** What a reader of a sheet asks about first. */
const FIRST = [
  ...["status_operasi", "jumlah_anggota", "badan_hukum", "akta", "npwp", "nib", "rekening"],
  ...["nik_koperasi", "akun_simkopdes", "gerai", "progres_gerai", "rat"],
].map(titleOf);
/** Numbers and dates of papers say little; sources change with every report. */
const LAST = [
  ...["nomor_akta", "tanggal_akta", "nomor_sk_ahu", "tanggal_sk_ahu", "catatan", "sumber"],
].map(titleOf);

function desaLines(
  { perubahan, laporan_pertama, halaman }: Tinjauan,
  withoutRows: boolean,
): Map<string, readonly string[]> {
  // A workbook compiled from publications has no rows: nothing was emptied.
  if (withoutRows) return new Map();
  if (laporan_pertama)
    return new Map(halaman.desa.map(({ kode }) => [kode, ["melapor rinci untuk pertama kali"]]));
  const byDesa = new Map<string, Butir[]>();
  for (const butir of perubahan) byDesa.set(butir.kode, [...(byDesa.get(butir.kode) ?? []), butir]);
  return new Map([...byDesa].map(([kode, items]) => [kode, itemLines(items)]));
}

function itemLines(items: readonly Butir[]): readonly string[] {
  const sorted = [...items].sort((left, right) => placeOf(left) - placeOf(right));
  return capped(sorted.map(itemLine), "isian");
}

/** Whole rows and other columns stand between the first and the last, in the order of the review. */
function placeOf({ kolom }: Butir): number {
  const first = kolom === null ? -1 : FIRST.indexOf(kolom);
  return first >= 0 ? first : FIRST.length + (kolom === null ? 0 : LAST.indexOf(kolom) + 1);
}

/** "Jumlah Anggota: 20 → 24" */
function itemLine(butir: Butir): string {
  const { kolom, lama, baru, tanpa_isi } = isianBerubah(butir, () => null);
  const text = (value: string | null) =>
    value === null ? tanpa_isi : plainText(value, CELL_LENGTH);
  const second = butir.koperasi_ke === 1 ? "" : `koperasi ke-${butir.koperasi_ke}, `;
  return `${second}${kolom}: ${text(lama)} → ${text(baru)}`;
}

function capped(lines: readonly string[], what: string): readonly string[] {
  if (lines.length <= MOST_LINES) return lines;
  const rest = formatNumber(lines.length - MOST_LINES);
  return [...lines.slice(0, MOST_LINES), `dan ${rest} ${what} lagi`];
}

function kecamatanLines(index: SiteIndex, kode: string, desa: Berubah): readonly string[] {
  return [...countLine(index, kode, desa), ...(desa.get(kode) ?? [])];
}

/** "3 dari 13 desa/kelurahan berubah: Bentangan, Bolali, dan Boto" */
function countLine({ registry }: SiteIndex, wilayah: string, desa: Berubah): readonly string[] {
  const changed = [...desa.keys()].filter((kode) => isDesa(kode) && isWithin(kode, wilayah)).sort();
  if (changed.length === 0) return [];
  const all = registry.desaIn(wilayah).length;
  const named = changed.slice(0, MOST_NAMED);
  const names = named.map((kode) => registry.namaOf(kode));
  const rest = changed.length - named.length;
  const list = formatList(rest === 0 ? names : [...names, `${formatNumber(rest)} lagi`]);
  return [
    `${formatNumber(changed.length)} dari ${formatNumber(all)} desa/kelurahan berubah: ${list}`,
  ];
}

function kabupatenLines(
  index: SiteIndex,
  [versi, baru]: readonly [Edisi, Edisi],
  desa: Berubah,
): readonly string[] {
  const later = angkaBerubah(index, versi, baru);
  const figures = [...later.angka, ...later.lainnya];
  return [
    ...countLine(index, versi.kabupaten, desa),
    ...capped(
      figures.map(
        ({ label, teks, keterangan }) =>
          `${label}${countedWord(keterangan)}: ${teks}; ${keterangan}`,
      ),
      "angka",
    ),
  ];
}

/** The report may lead with what the kabupaten states: a count of rows says that it is one. */
function countedWord(keterangan: string): string {
  return keterangan.startsWith("dilaporkan ") ? ", hitungan per desa" : "";
}

/** "Kabupaten Contoh: 24 November 2025 → 31 Desember 2025" */
function provinceLines(folder: FolderCetak, index: SiteIndex): readonly string[] {
  const lines = kabupatenIn(index, folder.wilayah).flatMap((kode) => {
    const baru = newestEdition(index.kabupaten(kode))?.edisi;
    const lama = newestEdition(folder.index.kabupaten(kode))?.edisi;
    if (!baru || lama?.berkas === baru.berkas) return [];
    const before = lama ? versionDate(lama) : "belum ada edisi";
    return [`${fullName(index.registry, kode)}: ${before} → ${versionDate(baru)}`];
  });
  return capped(lines, "kabupaten/kota");
}

function versionDate(edisi: Edisi): string {
  return `${editionDate(edisi)}${edisi.perubahan_ke === 0 ? "" : ` (k${edisi.perubahan_ke})`}`;
}
