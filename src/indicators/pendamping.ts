import type { Baris, Edisi } from "../records/edisi.ts";
import type { Koordinator, Pendamping } from "../records/types.gen.ts";

/** Koperasi per Business Assistant that the ministry announced, September 2025. */
export const KOPERASI_PER_BA = 10;
/** Project Management Officers per kabupaten/kota that the ministry announced, September 2025. */
export const PMO_PER_KABUPATEN = 2;

export type Peran = Pendamping["peran"];

/** True on the edition's data date: has begun and has not ended. Without dates: true. */
export function isInService({ mulai, selesai }: Pendamping, tanggal_data: string): boolean {
  return (mulai === null || mulai <= tanggal_data) && (selesai === null || selesai >= tanggal_data);
}

/** Assistants of an edition in service on its data date. */
export function assistantsOf({ lembar, tanggal_data }: Edisi): readonly Baris<Pendamping>[] {
  return lembar.pendamping.baris.filter((row) => isInService(row, tanggal_data));
}

/** Assistants of one role, and the koperasi they say they assist. */
export interface Beban {
  /** Persons in service. */
  readonly orang: number;
  /** Sum of the koperasi they assist; null if none of them reported it. */
  readonly koperasi: number | null;
  /** Persons who reported it. */
  readonly melapor: number;
  /** Koperasi per person who reported it; null if none did. */
  readonly per_orang: number | null;
}

/** Load of the assistants of one role. Counts persons in rows, never what a kabupaten states. */
export function loadOf(rows: readonly Pendamping[], peran: Peran): Beban {
  const own = rows.filter((row) => row.peran === peran);
  const loads = own.flatMap(({ jumlah_koperasi }) => jumlah_koperasi ?? []);
  const koperasi = loads.length === 0 ? null : loads.reduce((sum, load) => sum + load, 0);
  return {
    orang: own.length,
    koperasi,
    melapor: loads.length,
    per_orang: koperasi === null ? null : koperasi / loads.length,
  };
}

/** Koperasi per assistant from two stated totals; null without assistants. */
export function statedLoad(koperasi: number, orang: number): number | null {
  return orang === 0 ? null : koperasi / orang;
}

/** Those whose area is exactly this kecamatan or kabupaten. */
export function appointedTo<Row extends Pick<Pendamping | Koordinator, "wilayah">>(
  rows: readonly Row[],
  wilayah: string,
): readonly Row[] {
  return rows.filter((row) => row.wilayah === wilayah);
}
