import type { Baris } from "../records/edisi.ts";
import type { Aset, Inventaris, Koperasi } from "../records/types.gen.ts";
import { sebaran } from "./distribution.ts";
import { reportsInventaris } from "./inventaris.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import type { DesaLengkap, KoperasiLengkap } from "./koperasi.ts";
import { jumlahan } from "./totals.ts";
import { countOf, Hitungan, knownOf, nameOf, type Cacah, type Ukuran } from "./ukuran.ts";

/** A sum over rows of which not all give the figure. */
export interface FieldSum {
  /** Null if no row gives it. */
  readonly nilai: number | null;
  /** Rows that give it, and all rows. */
  readonly dilaporkan: number;
  readonly semua: number;
}

/** Assets of an area. */
export interface AsetSum {
  /** Assets of a kind, or of all; with a status, or with any. */
  readonly aset: (jenis?: string, status?: string) => number;
  readonly luas: (jenis?: string) => FieldSum;
  readonly nilai: (jenis?: string) => FieldSum;
  /** Land and buildings that can be used now, and their area. */
  readonly tempat: number;
  readonly luas_tempat: FieldSum;
}

/** Assets by kind and status, and the places among them. */
export const ASET: Ukuran<AsetSum> = {
  id: "aset",
  cacah: countAssets,
  baca: (cacah) => {
    const aset = (jenis = ALL, status = ALL) => countOf(cacah, nameOf("aset", jenis, status));
    const sum = (name: string, semua: number) => ({ ...knownOf(cacah, name), semua });
    const tempat = countOf(cacah, "tempat");
    return {
      aset,
      luas: (jenis = ALL) => sum(nameOf("luas", jenis), aset(jenis)),
      nilai: (jenis = ALL) => sum(nameOf("nilai", jenis), aset(jenis)),
      tempat,
      luas_tempat: sum("luas_tempat", tempat),
    };
  },
};

const ALL = "semua";

function countAssets(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  for (const row of asetIn(members)) {
    for (const jenis of [row.jenis, ALL]) {
      sum.add(nameOf("aset", jenis, ALL));
      sum.add(nameOf("aset", jenis, row.status));
      sum.addKnown(nameOf("luas", jenis), row.luas);
      sum.addKnown(nameOf("nilai", jenis), row.nilai);
    }
    if (!isUsableLocation(row)) continue;
    sum.add("tempat");
    sum.addKnown("luas_tempat", row.luas);
  }
  return sum.cacah();
}

/** Koperasi by the state of their land, and what they still need, in m². */
export const LAHAN = sebaran("lahan", ({ row }) =>
  row.status_lahan === null ? null : [row.status_lahan],
);
export const KEBUTUHAN_LAHAN = jumlahan("kebutuhan_lahan", ({ row }) => row.kebutuhan_lahan);

/** Capital from others than the members, in rupiah. */
export const MODAL_LUAR = jumlahan("modal_luar", ({ row }) => row.modal_luar);

/** Koperasi with capital from outside by its largest source. */
export interface ModalSum {
  /** Null stands for those that do not name the source; without a source: all. */
  readonly koperasi: (sumber?: string | null) => number;
  /** Rupiah. */
  readonly modal: (sumber?: string | null) => number;
}

export const MODAL: Ukuran<ModalSum> = {
  id: "modal",
  cacah: countCapital,
  baca: (cacah) => ({
    koperasi: (sumber = ALL) => countOf(cacah, nameOf("koperasi", sumber ?? "")),
    modal: (sumber = ALL) => countOf(cacah, nameOf("modal", sumber ?? "")),
  }),
};

function countCapital(members: readonly DesaLengkap[]): Cacah {
  const sum = new Hitungan();
  for (const { row } of koperasiIn(members)) {
    const modal = row.modal_luar ?? 0;
    if (modal <= 0) continue;
    for (const sumber of [row.sumber_modal_luar ?? "", ALL]) {
      sum.add(nameOf("koperasi", sumber));
      sum.add(nameOf("modal", sumber), modal);
    }
  }
  return sum.cacah();
}

/** Koperasi by how far their bank loan is. */
export const PINJAMAN = sebaran("pinjaman", ({ row }) =>
  row.pinjaman === null ? null : [row.pinjaman],
);

/** The ceiling of loans, in rupiah, of koperasi whose loan is at a stage. */
export const PLAFON: Ukuran<(tahap: string) => FieldSum> = {
  id: "plafon",
  cacah: (members) => {
    const sum = new Hitungan();
    for (const { row } of koperasiIn(members)) {
      if (row.pinjaman === null) continue;
      sum.add(nameOf("koperasi", row.pinjaman));
      sum.addKnown(nameOf("plafon", row.pinjaman), row.nilai_pinjaman);
    }
    return sum.cacah();
  },
  baca: (cacah) => (tahap) => ({
    ...knownOf(cacah, nameOf("plafon", tahap)),
    semua: countOf(cacah, nameOf("koperasi", tahap)),
  }),
};

/** All assets of the koperasi of an area, those shared with desa elsewhere at their host. */
export function asetIn(members: readonly DesaLengkap[]): readonly Baris<Aset>[] {
  return koperasiIn(members).flatMap(({ aset }) => aset);
}

/** True for land or a building that the koperasi may use now: not one that is only proposed. */
export function isUsableLocation({ jenis, status }: Aset): boolean {
  return isLocation({ jenis }) && status !== "diusulkan";
}

/** Land and buildings: what a gerai can stand on or in. */
export function isLocation({ jenis }: Pick<Aset, "jenis">): boolean {
  return jenis === "tanah" || jenis === "bangunan";
}

/** A farmers' or fishers' group of the inventory, with the desa it lies in. */
export interface Kelompok {
  readonly row: Baris<Inventaris>;
  readonly desa: DesaLengkap;
}

/** Farmers' and fishers' groups of an area. */
export function kelompokIn(members: readonly DesaLengkap[]): readonly Kelompok[] {
  return members.flatMap((desa) =>
    desa.inventaris
      .filter(({ bentuk }) => bentuk === "kelompok_tani" || bentuk === "kelompok_nelayan")
      .map((row) => ({ row, desa })),
  );
}

/**
 * The koperasi that a group became, or became part of: one of its desa that took the very route the
 * inventory names for the group, by development or revitalisation. Null if there is none; a new
 * koperasi beside the group is none.
 */
export function koperasiOfKelompok({ row, desa }: Kelompok): KoperasiLengkap | null {
  const { jalur } = row;
  if (jalur !== "pengembangan" && jalur !== "revitalisasi") return null;
  return desa.koperasi.find((koperasi) => koperasi.row.model_pembentukan === jalur) ?? null;
}

/** Farmers' and fishers' groups of an area. */
export interface KelompokSum {
  readonly tani: number;
  readonly nelayan: number;
  /** Those that became a koperasi or part of one. */
  readonly menjadi_koperasi: number;
  /** Desa that answered what there was before, and all desa of the area. */
  readonly dilaporkan: number;
  readonly desa: number;
}

export const KELOMPOK: Ukuran<KelompokSum> = {
  id: "kelompok",
  cacah: (members) => {
    const sum = new Hitungan();
    sum.add("dilaporkan", members.filter(reportsInventaris).length);
    for (const group of kelompokIn(members)) {
      sum.add(group.row.bentuk === "kelompok_tani" ? "tani" : "nelayan");
      if (koperasiOfKelompok(group) !== null) sum.add("menjadi_koperasi");
    }
    return sum.cacah();
  },
  baca: (cacah, desa) => ({
    tani: countOf(cacah, "tani"),
    nelayan: countOf(cacah, "nelayan"),
    menjadi_koperasi: countOf(cacah, "menjadi_koperasi"),
    dilaporkan: countOf(cacah, "dilaporkan"),
    desa,
  }),
};

/** Recipients of social aid among members, counted only where both numbers are reported. */
export interface BansosSum {
  readonly penerima: number | null;
  /** Members of the same koperasi: the denominator. */
  readonly anggota: number | null;
  /** Desa that reported the recipients, and all desa of the area. */
  readonly dilaporkan: number;
  readonly desa: number;
}

export const BANSOS: Ukuran<BansosSum> = {
  id: "bansos",
  cacah: (members) => {
    const sum = new Hitungan();
    const reports = ({ koperasi }: DesaLengkap) => koperasi.some(({ row }) => hasBansos(row));
    sum.add("dilaporkan", members.filter(reports).length);
    for (const { row } of koperasiIn(members).filter((one) => hasBansos(one.row))) {
      sum.addKnown("penerima", row.anggota_penerima_bansos);
      sum.addKnown("anggota", row.jumlah_anggota);
    }
    return sum.cacah();
  },
  baca: (cacah, desa) => ({
    penerima: knownOf(cacah, "penerima").nilai,
    anggota: knownOf(cacah, "anggota").nilai,
    dilaporkan: countOf(cacah, "dilaporkan"),
    desa,
  }),
};

function hasBansos({ anggota_penerima_bansos, jumlah_anggota }: Koperasi): boolean {
  return anggota_penerima_bansos !== null && jumlah_anggota !== null;
}
