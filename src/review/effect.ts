import { CORE_INDICATORS, type CoreIndicator } from "../indicators/definitions.ts";
import { arrangeByDesa, type DesaLengkap, type EdisiByDesa } from "../indicators/koperasi.ts";
import { wouldReveal } from "../indicators/reconcile.ts";
import { sumIndicator, type Total } from "../indicators/totals.ts";
import type { Edisi } from "../records/edisi.ts";
import { getIndikator } from "../records/observasi.ts";
import { currentKode, isWithinToday } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { numberText } from "./isian.ts";

/** A total of the kabupaten; `teks` is null when no desa reported it. */
export interface Jumlah {
  readonly nilai: number | null;
  readonly teks: string | null;
  /** Desa that reported it, of all desa of the area. */
  readonly dilaporkan: number;
  readonly desa: number;
  /** Koperasi left out of the sum because 1–4 people stand behind their figure. */
  readonly disembunyikan: number;
}

/** A core indicator of the kabupaten before and after. */
export interface Dampak {
  readonly indikator: CoreIndicator;
  readonly label: string;
  readonly satuan: string;
  /** Null without an old workbook. */
  readonly sebelum: Jumlah | null;
  readonly sesudah: Jumlah;
  /** After minus before; null unless both are reported. */
  readonly selisih: number | null;
}

/** An edition arranged for counting under today's codes. */
export interface Hitungan {
  readonly edisi: Edisi;
  readonly total: (indikator: CoreIndicator, wilayah: string) => Total;
  /**
   * Indicators of money of whose rows so few are withheld that a stated total, minus the rows, would
   * show what 1–4 people paid.
   */
  readonly menyingkap: ReadonlySet<string>;
}

/** Sums of an edition; the denominator is what the area has today. */
export function hitunganOf(edisi: Edisi, registry: Registry): Hitungan {
  const arranged = arrangeByDesa(edisi);
  const all = [...arranged.desa.values()];
  const known = new Map<string, readonly DesaLengkap[]>();
  const money = CORE_INDICATORS.filter((id) => getIndikator(id).satuan === "rupiah");
  return {
    edisi,
    menyingkap: new Set(money.filter((id) => wouldReveal(sumIndicator(id, all)))),
    total: (indikator, wilayah) => {
      const here = known.get(wilayah) ?? membersOf(arranged, wilayah, registry);
      known.set(wilayah, here);
      return sumIndicator(indikator, here, registry.desaIn(wilayah).length);
    },
  };
}

/** Every core indicator of the kabupaten, in the order of display, changed or not. */
export function compareTotals(
  { lama, baru }: { readonly lama: Hitungan | undefined; readonly baru: Hitungan },
  registry: Registry,
): readonly Dampak[] {
  const wilayah = currentKode(registry, baru.edisi.kabupaten);
  return CORE_INDICATORS.map((indikator) => {
    const { label, satuan } = getIndikator(indikator);
    const before = lama?.total(indikator, wilayah);
    const after = baru.total(indikator, wilayah);
    const known = typeof before?.nilai === "number" && after.nilai !== null;
    return {
      indikator,
      label,
      satuan,
      sebelum: before ? jumlahOf(before, satuan) : null,
      sesudah: jumlahOf(after, satuan),
      selisih: known ? (after.nilai ?? 0) - (before?.nilai ?? 0) : null,
    };
  });
}

/** True if anything a page says of this total differs. */
export function isChanged({ sebelum, sesudah }: Dampak): boolean {
  return (
    sebelum === null ||
    sebelum.nilai !== sesudah.nilai ||
    sebelum.dilaporkan !== sesudah.dilaporkan ||
    sebelum.disembunyikan !== sesudah.disembunyikan
  );
}

function membersOf(
  { desa }: EdisiByDesa,
  wilayah: string,
  registry: Registry,
): readonly DesaLengkap[] {
  return [...desa.values()].filter(({ kode }) => isWithinToday(registry, kode, wilayah));
}

function jumlahOf({ nilai, dilaporkan, desa, disembunyikan }: Total, satuan: string): Jumlah {
  const teks = nilai === null ? null : numberText(nilai, satuan);
  return { nilai, teks, dilaporkan, desa, disembunyikan };
}
