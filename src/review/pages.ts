import { compareText } from "../base/format.ts";
import type { Edisi } from "../records/edisi.ts";
import { kecamatanOf, provinsiOf } from "../wilayah/kode.ts";
import { currentKode, findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Change } from "./changes.ts";

/** A region by code and name; its address belongs to views. */
export interface WilayahTinjauan {
  readonly kode: string;
  readonly nama: string;
}

/** Which pages say something else, by region; each desa page and the kabupaten's has its PDF. */
export interface Halaman {
  /** Desa and kelurahan whose own facts change. */
  readonly desa: readonly WilayahTinjauan[];
  /** The other desa pages of the kabupaten that show a new date or new totals around them. */
  readonly desa_lain: number;
  /** Kecamatan whose page changes: all if `desa_lain` is not 0. */
  readonly kecamatan: readonly WilayahTinjauan[];
  readonly kabupaten: WilayahTinjauan;
  readonly provinsi: WilayahTinjauan;
  /** False for the fictional region, which enters no national total. */
  readonly nasional: boolean;
  /** The edition's own page: its kabupaten, date and number of correction. */
  readonly edisi: {
    readonly kabupaten: string;
    readonly tanggal_data: string;
    readonly perubahan_ke: number;
  };
  /** PDFs that are printed again: one per changed desa page, and the kabupaten's. */
  readonly pdf: number;
}

export interface PagesInput {
  readonly changes: readonly Change[];
  readonly lama: Edisi | undefined;
  readonly baru: Edisi;
  readonly registry: Registry;
  /** A total of the kabupaten differs: every desa page shows it as context. */
  readonly totalsChanged: boolean;
}

/** The pages that the new workbook changes, if it is the one in force. */
export function changedPages(input: PagesInput): Halaman {
  const { changes, lama, baru, registry, totalsChanged } = input;
  const kabupaten = currentKode(registry, baru.kabupaten);
  const own = desaOf(input);
  const all = registry.desaIn(kabupaten);
  const everywhere = totalsChanged || isNewDate(lama, baru);
  const kecamatan = everywhere ? registry.childrenOf(kabupaten) : own.map(kecamatanOf);
  const desa_lain = everywhere ? all.filter((kode) => !own.includes(kode)).length : 0;
  const { tanggal_data, perubahan_ke } = baru;
  return {
    desa: own.map((kode) => named(kode, registry)),
    desa_lain,
    kecamatan: [...new Set(kecamatan)].map((kode) => named(kode, registry)),
    kabupaten: named(kabupaten, registry),
    provinsi: named(provinsiOf(kabupaten), registry),
    nasional: !registry.isFictional(kabupaten),
    edisi: { kabupaten: baru.kabupaten, tanggal_data, perubahan_ke },
    pdf: changes.length === 0 && !everywhere ? 0 : own.length + desa_lain + 1,
  };
}

/** Desa with a change of their own, and those that share the koperasi of one. */
function desaOf({ changes, baru, registry }: PagesInput): readonly string[] {
  const own = new Set(changes.flatMap(({ kode }) => (kode !== null && isDesa(kode) ? [kode] : [])));
  const guests = baru.lembar.koperasi.baris
    .filter(({ koperasi_bersama: host }) => host !== null && own.has(currentKode(registry, host)))
    .map(({ kode }) => currentKode(registry, kode));
  return [...new Set([...own, ...guests])].filter((kode) => registry.has(kode)).sort(compareText);
}

function isDesa(kode: string): boolean {
  return kode.length === "00.00.00.0000".length;
}

function isNewDate(lama: Edisi | undefined, baru: Edisi): boolean {
  return (
    lama?.tanggal_data !== baru.tanggal_data ||
    lama.meta.ketelitian_tanggal !== baru.meta.ketelitian_tanggal ||
    lama.meta.disusun_oleh !== baru.meta.disusun_oleh
  );
}

function named(kode: string, registry: Registry): WilayahTinjauan {
  return { kode, nama: findNama(registry, kode) ?? kode };
}
