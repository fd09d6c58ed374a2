import { guideAddress, reportFormAddress } from "./ajakan.ts";
import { pageView, type PageView } from "./page.ts";
import type { SiteIndex } from "./site-index.ts";

/** A page for data stewards: what its script needs to know of the site. */
export interface PetugasView extends PageView {
  readonly provinsi: readonly { readonly kode: string; readonly nama: string }[];
  /** Address of the list of regions; those of the provinces lie below it. */
  readonly daftar: string;
  readonly repositori: string;
  readonly periksa: string;
  readonly templat: string;
  readonly formulir: string;
  /** The form that takes a finished workbook. */
  readonly kirim: string;
  readonly panduan: string;
}

type PetugasPage = "periksa" | "templat" | "formulir";

const WORDS: Readonly<Record<PetugasPage, { readonly judul: string; readonly deskripsi: string }>> =
  {
    periksa: {
      judul: "Periksa buku kerja KDKMP",
      deskripsi:
        "Memeriksa buku kerja Koperasi Desa/Kelurahan Merah Putih di perangkat sendiri, sebelum dikirim; isinya tidak dikirim ke mana pun.",
    },
    templat: {
      judul: "Templat buku kerja KDKMP",
      deskripsi:
        "Buku kerja Excel untuk melaporkan Koperasi Desa/Kelurahan Merah Putih, terisi nama desa dan isian laporan terakhir, untuk setiap kabupaten dan kota.",
    },
    formulir: {
      judul: "Formulir kertas KDKMP per kecamatan",
      deskripsi:
        "Formulir untuk dicetak, satu blok per desa dan kelurahan, bagi yang mengumpulkan data Koperasi Desa/Kelurahan Merah Putih di lapangan.",
    },
  };

/** What one of the stewards' pages says about itself, and where its data are. */
export function petugasView(index: SiteIndex, name: PetugasPage): PetugasView {
  const { registry, urls, repository } = index;
  const href = { periksa: urls.periksa, templat: urls.templat(), formulir: urls.formulir() }[name];
  const codes = registry.childrenOf("00");
  return {
    ...pageView(index, { href, ...WORDS[name] }),
    provinsi: codes.map((kode) => ({ kode, nama: registry.namaOf(kode) })),
    daftar: urls.dataWilayah,
    repositori: repository,
    periksa: urls.periksa,
    templat: urls.templat(),
    formulir: urls.formulir(),
    kirim: reportFormAddress(repository),
    panduan: guideAddress(repository),
  };
}
