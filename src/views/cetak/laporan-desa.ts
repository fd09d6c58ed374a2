import { formatNumber } from "../../base/format.ts";
import {
  badanHukumState,
  contributionOf,
  CORE_INDICATORS,
  DOKUMEN,
  dokumenState,
  type CoreIndicator,
} from "../../indicators/definitions.ts";
import type { DesaLengkap, EdisiByDesa, KoperasiLengkap } from "../../indicators/koperasi.ts";
import { labelOf } from "../../records/lists.ts";
import { findDesa, type SiteIndex } from "../site-index.ts";
import { kolom, selTeks, type BarisTabel, type Kolom, type Sel } from "../tabel.ts";
import { fullName, linkToday } from "../wilayah-link.ts";
import { barisKelompok, type TabelCetak } from "./bagian.ts";

/** Said in a narrow cell; the caption spells it out. */
const SILENT = "b.d.";

const COLUMNS: readonly Kolom[] = [
  kolom("kode", "Kode"),
  kolom("desa", "Desa/kelurahan"),
  kolom("operasi", "Operasi"),
  kolom("badan_hukum", "Badan hukum"),
  kolom("dokumen", "Dokumen (dari 6)"),
  kolom("gerai", "Gerai"),
  kolom("aset", "Aset"),
  kolom("mitra", "Mitra aktif"),
  kolom("anggota", "Anggota", ""),
];

export interface DaftarDesa {
  readonly index: SiteIndex;
  readonly edition: EdisiByDesa;
  /** Kecamatan in order; a heading for each if there are several. */
  readonly kecamatan: readonly string[];
}

/** One line per desa: how far its koperasi has come. */
export function tabelDesa({ index, edition, kecamatan }: DaftarDesa): TabelCetak {
  const { registry } = index;
  return {
    id: "desa",
    judul: `Tiap desa dan kelurahan (${SILENT} = belum dilaporkan)`,
    kolom: COLUMNS,
    baris: kecamatan.flatMap((kode) => {
      const rows = registry.childrenOf(kode).flatMap((desa) => desaRows(index, edition, desa));
      const head = selTeks(`${fullName(registry, kode)} (${kode})`);
      return kecamatan.length > 1 ? [barisKelompok(head), ...rows] : rows;
    }),
  };
}

function desaRows(index: SiteIndex, edition: EdisiByDesa, kode: string): readonly BarisTabel[] {
  const name = [selTeks(kode), selTeks(index.registry.namaOf(kode))];
  const found = findDesa(index.registry, edition, kode);
  if (found && found.tuan_rumah !== null)
    return [{ kode, sel: [...name, selTeks(joined(index, found.tuan_rumah))] }];
  if (!found || found.koperasi.every((koperasi) => !isReported(koperasi)))
    return [{ kode, sel: [...name, selTeks("belum melapor")] }];
  return found.koperasi.map((koperasi, number) => ({
    kode,
    sel:
      number === 0 ? [...name, ...cells(koperasi)] : [...second(name, number), ...cells(koperasi)],
  }));
}

function joined(index: SiteIndex, host: string): string {
  return `bergabung dengan koperasi ${linkToday(index, host).nama}`;
}

function second([kode, nama]: readonly Sel[], number: number): readonly Sel[] {
  return [selTeks(kode?.teks ?? ""), selTeks(`${nama?.teks ?? ""}, koperasi ke-${number + 1}`)];
}

function cells(koperasi: KoperasiLengkap): readonly Sel[] {
  const { row, gerai, kemitraan } = koperasi;
  const open = gerai.filter(({ status }) => status === "selesai" || status === "aktif").length;
  const active = kemitraan.filter(({ status }) => status === "aktif").length;
  return [
    short(row.status_operasi === null ? null : labelOf("status_operasi", row.status_operasi)),
    short(legalWord(koperasi)),
    short(documentWords(koperasi)),
    short(row.gerai === null ? null : countWord(open)),
    short(row.aset_terdaftar === null ? null : labelOf("ada_belum", row.aset_terdaftar)),
    short(row.kemitraan === null ? null : countWord(active)),
    short(row.jumlah_anggota === null ? null : formatNumber(row.jumlah_anggota)),
  ];
}

function short(teks: string | null): Sel {
  return teks === null
    ? { keadaan: "belum_dilaporkan", teks: SILENT, nilai: null, href: null, catatan: null }
    : selTeks(teks);
}

/** "Belum" is an answer: none is there yet. */
function countWord(count: number): string {
  return count === 0 ? "Belum" : formatNumber(count);
}

function legalWord({ row }: KoperasiLengkap): string | null {
  if (badanHukumState(row)) return labelOf("status_dokumen", "sudah");
  return row.badan_hukum === null ? null : labelOf("status_dokumen", row.badan_hukum);
}

/** "4", or with what is unknown "4, 1 b.d."; null if nothing is known of any. */
function documentWords({ row }: KoperasiLengkap): string | null {
  const states = DOKUMEN.map((dokumen) => dokumenState(row, dokumen));
  const unknown = states.filter((state) => state === null).length;
  if (unknown === DOKUMEN.length) return null;
  const done = formatNumber(states.filter(Boolean).length);
  return unknown === 0 ? done : `${done}, ${unknown} ${SILENT}`;
}

function isReported(koperasi: KoperasiLengkap): boolean {
  return CORE_INDICATORS.some((id) => contributionOf(id, koperasi) !== null);
}

/** What a desa left blank of these, by its koperasi; all of them if it reported nothing. */
export function belumDijawab(
  { koperasi }: DesaLengkap,
  indicators: readonly CoreIndicator[],
): readonly CoreIndicator[] {
  return indicators.filter((id) => koperasi.every((one) => contributionOf(id, one) === null));
}
