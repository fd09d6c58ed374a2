import type { Observasi } from "../records/observasi.ts";
import type { Instansi, Meta } from "../records/types.gen.ts";
import { isFictional } from "../views/page.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { isRevealingPublished } from "../views/tersamar.ts";
import { isWithin, NASIONAL } from "../wilayah/kode.ts";
import type { Perubahan, Registry } from "../wilayah/wilayah.ts";
import { licenceOf } from "./json.ts";

/** One version of an edition and the address of its data. */
export interface EdisiRujukan {
  readonly tanggal_data: string;
  readonly ketelitian_tanggal: Meta["ketelitian_tanggal"];
  readonly perubahan_ke: number;
  readonly disusun_oleh: Meta["disusun_oleh"];
  /** Site path. */
  readonly data: string;
}

/** A province for programs: who reads a workbook of one of its kabupaten needs no more than this. */
export interface ProvinsiJson {
  readonly kode: string;
  /** The region is fictional. */
  readonly contoh: boolean;
  /** Name of the province and of everything in it, by code. */
  readonly wilayah: Readonly<Record<string, string>>;
  /** Codes that were replaced, from or to this province. */
  readonly perubahan: readonly Perubahan[];
  /** All versions of all editions by kabupaten, oldest first; a kabupaten without any is absent. */
  readonly edisi: Readonly<Record<string, readonly EdisiRujukan[]>>;
  /** Offices that may report. */
  readonly instansi: Instansi["instansi"];
  /** Published figures about its kabupaten and what lies in them. */
  readonly publikasi: readonly Observasi[];
}

/** Every province with its kabupaten and kota: what a menu of regions needs. */
export interface DaftarWilayahJson {
  readonly wilayah: Readonly<Record<string, string>>;
  /** Codes of fictional provinces. */
  readonly contoh: readonly string[];
  /** There, and true, where the whole country is simulated. */
  readonly simulasi?: true;
}

/** Codes of all provinces, the fictional one included. */
export function allProvinsi({ registry }: SiteIndex): readonly string[] {
  return registry.childrenOf(NASIONAL);
}

export function provinsiJson(index: SiteIndex, kode: string): string {
  return text(index, kode, provinsiContent(index, kode));
}

/** What `provinsiJson` holds; the one-file checker carries it too. */
export function provinsiContent(index: SiteIndex, kode: string): ProvinsiJson {
  const { registry, dataset } = index;
  const kabupaten = registry.childrenOf(kode);
  const inside = (area: string) => isWithin(area, kode);
  return {
    kode,
    contoh: isFictional(index, kode),
    wilayah: Object.fromEntries(
      allWithin(registry, kode).map((area) => [area, registry.namaOf(area)]),
    ),
    perubahan: registry.perubahan.filter(
      ({ kode_lama, kode_baru }) => inside(kode_lama) || inside(kode_baru),
    ),
    edisi: Object.fromEntries(
      kabupaten
        .map((area) => [area, editionsOf(index, area)] as const)
        .filter(([, editions]) => editions.length > 0),
    ),
    instansi: dataset.instansi.filter((entry) => inside(entry.kabupaten)),
    publikasi: dataset.observasi.filter(
      (item) => item.wilayah !== kode && inside(item.wilayah) && !isRevealingPublished(index, item),
    ),
  };
}

export function daftarWilayahJson(index: SiteIndex): string {
  return text(index, NASIONAL, daftarWilayahContent(index.registry));
}

export function daftarWilayahContent(registry: Registry): DaftarWilayahJson {
  const provinsi = registry.childrenOf(NASIONAL);
  const codes = provinsi.flatMap((kode) => [kode, ...registry.childrenOf(kode)]);
  return {
    wilayah: Object.fromEntries(codes.map((kode) => [kode, registry.namaOf(kode)])),
    contoh: provinsi.filter((kode) => registry.isFictional(kode)),
    ...(registry.simulasi ? { simulasi: true } : {}),
  };
}

function text(index: SiteIndex, kode: string, content: object): string {
  const tanda = index.registry.tandaOf(kode);
  return `${JSON.stringify({ ...licenceOf(tanda), ...content }, null, 1)}\n`;
}

function allWithin(registry: Registry, kode: string): readonly string[] {
  return [kode, ...registry.childrenOf(kode).flatMap((child) => allWithin(registry, child))];
}

function editionsOf(index: SiteIndex, kode: string): readonly EdisiRujukan[] {
  const versions = index.kabupaten(kode).history.flatMap(({ semua }) => semua);
  return versions.map((edisi) => ({
    tanggal_data: edisi.tanggal_data,
    ketelitian_tanggal: edisi.meta.ketelitian_tanggal,
    perubahan_ke: edisi.perubahan_ke,
    disusun_oleh: edisi.meta.disusun_oleh,
    data: index.urls.dataEdisi(edisi, edisi.perubahan_ke),
  }));
}
