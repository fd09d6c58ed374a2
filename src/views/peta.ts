import { formatNumber } from "../base/format.ts";
import { PETAK_PROVINSI, type PetakProvinsi } from "./petak-provinsi.ts";
import type { AnakRow } from "./wilayah-induk.ts";

/** The provinces as tiles, by how many of their kabupaten have an edition. */
export interface PetaView {
  readonly judul: string;
  readonly petak: readonly Petak[];
  /** Size of the grid in tiles. */
  readonly kolom: number;
  readonly baris: number;
}

export interface Petak extends PetakProvinsi {
  readonly kode: string;
  readonly href: string;
  /** "Jawa Tengah: 1 dari 35 kabupaten/kota punya edisi" */
  readonly label: string;
  /** "1/35" */
  readonly teks: string;
  /** Part of the kabupaten that have an edition, 0 to 1. */
  readonly bagian: number;
}

/** The map of the country, from the rows of its table; a province without a tile is only in the table. */
export function petaView(anak: readonly AnakRow[]): PetaView {
  const petak = anak.flatMap((row) => {
    const place = PETAK_PROVINSI[row.kode];
    return place ? [{ ...place, ...tileOf(row) }] : [];
  });
  const covered = petak.filter(({ bagian }) => bagian > 0).length;
  return {
    judul: `${formatNumber(covered)} dari ${formatNumber(anak.length)} provinsi punya kabupaten/kota dengan edisi di sini`,
    petak,
    kolom: Math.max(0, ...petak.map(({ kolom }) => kolom + 1)),
    baris: Math.max(0, ...petak.map(({ baris }) => baris + 1)),
  };
}

function tileOf({ kode, nama, href, cakupan }: AnakRow): Omit<Petak, keyof PetakProvinsi> {
  const { kabupaten, dilaporkan, disusun } = cakupan;
  const covered = dilaporkan + disusun;
  const many = `${formatNumber(covered)} dari ${formatNumber(kabupaten)} kabupaten/kota punya edisi`;
  return {
    kode,
    href,
    label: `${nama.replace(/^Provinsi /, "")}: ${covered === 0 ? "belum ada edisi" : many}`,
    teks: `${formatNumber(covered)}/${formatNumber(kabupaten)}`,
    bagian: kabupaten === 0 ? 0 : covered / kabupaten,
  };
}
