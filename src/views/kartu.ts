import { peringatanOf } from "../base/tanda.ts";
import { wholeSentences } from "./bagikan.ts";
import { kabupatenView } from "./kabupaten.ts";
import type { SiteIndex } from "./site-index.ts";

/** What the picture of a kabupaten says where its address is shared. */
export interface KartuView {
  readonly judul: string;
  readonly kode: string | null;
  readonly kalimat: string;
  readonly angka: readonly KartuAngka[];
  /** Says what is invented; null where nothing is. */
  readonly peringatan: string | null;
}

export interface KartuAngka {
  readonly label: string;
  readonly teks: string;
  /** Date and basis, or coverage: no figure stands alone. */
  readonly dasar: string;
}

const MOST_FIGURES = 3;
/** Characters that a card without figures holds. */
const MOST_WORDS = 300;

/** The card of a kabupaten, or with "00" the one that names no place. */
export function kartuView(index: SiteIndex, kode: string): KartuView {
  if (kode === "00")
    return {
      judul: "Koperasi Desa/Kelurahan Merah Putih, desa demi desa",
      kode: null,
      kalimat: "Dengan tanggal dan sumber tiap angka.",
      angka: [],
      peringatan: peringatanOf(index.registry.tandaOf()),
    };
  const { nama, kalimat, utama, tanda } = kabupatenView(index, kode);
  const known = utama.filter(({ angka }) => angka.keadaan === "ada").slice(0, MOST_FIGURES);
  return {
    judul: nama,
    kode,
    kalimat:
      known.length > 0
        ? "Koperasi Desa/Kelurahan Merah Putih"
        : wholeSentences(kalimat.join(" "), MOST_WORDS),
    angka: known.map(({ label, angka, dasar, cakupan, dari_klaim, terdahulu }) => ({
      label,
      teks: angka.teks,
      dasar: `per ${angka.sumber?.tanggal ?? ""}, ${dari_klaim || terdahulu ? dasar : cakupan}`,
    })),
    peringatan: peringatanOf(tanda),
  };
}
