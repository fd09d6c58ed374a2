import { groupBy } from "../base/group-by.ts";
import type { Baris, Edisi } from "../records/edisi.ts";
import { koperasiId } from "../records/edisi.ts";
import type {
  Aset,
  Gerai,
  Inventaris,
  Kemitraan,
  Koperasi,
  Pelatihan,
  Potensi,
  Usaha,
} from "../records/types.gen.ts";
import type { Cacah } from "./cacah.ts";

/** One koperasi of an edition with everything that other sheets say of it. */
export interface KoperasiLengkap {
  /** Desa code and number, "33.10.15.2015-1". */
  readonly id: string;
  readonly row: Baris<Koperasi>;
  readonly gerai: readonly Baris<Gerai>[];
  readonly kemitraan: readonly Baris<Kemitraan>[];
  readonly aset: readonly Baris<Aset>[];
  readonly pelatihan: readonly Baris<Pelatihan>[];
  readonly usaha: readonly Baris<Usaha>[];
}

/** One desa or kelurahan of an edition. */
export interface DesaLengkap {
  readonly kode: string;
  readonly row: Baris<Koperasi>;
  /** Own koperasi, or that of the host for a desa that joined its neighbour. */
  readonly koperasi: readonly KoperasiLengkap[];
  /** Code of the host desa, or null for a desa with a koperasi of its own. */
  readonly tuan_rumah: string | null;
  readonly potensi: readonly Baris<Potensi>[];
  readonly inventaris: readonly Baris<Inventaris>[];
}

/** An edition arranged by desa, in the order of its rows. */
export interface EdisiByDesa {
  readonly edisi: Edisi;
  readonly desa: ReadonlyMap<string, DesaLengkap>;
  /** What its rows count, by question, where they are not at hand: then `desa` throws. */
  readonly rekap?: Readonly<Record<string, Cacah>>;
}

/** Gathers the sheets of an edition by desa and koperasi. */
export function arrangeByDesa(edisi: Edisi): EdisiByDesa {
  const { lembar } = edisi;
  const sheets = sheetsOf(edisi);
  const own = groupBy(
    lembar.koperasi.baris.map((row) => gather(row, sheets)),
    ({ row }) => row.kode,
  );
  const potensi = groupBy(lembar.potensi.baris, (row) => row.kode);
  const inventaris = groupBy(lembar.inventaris.baris, (row) => row.kode);
  const desa = new Map<string, DesaLengkap>();
  for (const [kode, koperasi] of own) {
    const first = koperasi[0];
    if (!first) continue;
    const host = first.row.koperasi_bersama;
    desa.set(kode, {
      kode,
      row: first.row,
      koperasi: host === null ? koperasi : (own.get(host) ?? []),
      tuan_rumah: host,
      potensi: potensi.get(kode) ?? [],
      inventaris: inventaris.get(kode) ?? [],
    });
  }
  return { edisi, desa };
}

type LongSheets = {
  readonly [Sheet in "gerai" | "kemitraan" | "aset" | "pelatihan" | "usaha"]: ReadonlyMap<
    string,
    KoperasiLengkap[Sheet][number][]
  >;
};

function sheetsOf({ lembar }: Edisi): LongSheets {
  return {
    gerai: groupBy(lembar.gerai.baris, koperasiId),
    kemitraan: groupBy(lembar.kemitraan.baris, koperasiId),
    aset: groupBy(lembar.aset.baris, koperasiId),
    pelatihan: groupBy(lembar.pelatihan.baris, koperasiId),
    usaha: groupBy(lembar.usaha.baris, koperasiId),
  } as LongSheets;
}

function gather(row: Baris<Koperasi>, sheets: LongSheets): KoperasiLengkap {
  const id = koperasiId(row);
  return {
    id,
    row,
    gerai: (sheets.gerai.get(id) ?? []) as readonly Baris<Gerai>[],
    kemitraan: (sheets.kemitraan.get(id) ?? []) as readonly Baris<Kemitraan>[],
    aset: (sheets.aset.get(id) ?? []) as readonly Baris<Aset>[],
    pelatihan: (sheets.pelatihan.get(id) ?? []) as readonly Baris<Pelatihan>[],
    usaha: (sheets.usaha.get(id) ?? []) as readonly Baris<Usaha>[],
  };
}
