import { PAPAN } from "../../base/papan.ts";
import { tanggalEdisi } from "../../records/edisi.ts";
import { kabupatenOf } from "../../wilayah/kode.ts";
import { contohTempat } from "../contoh-tempat.ts";
import { pageView, type PageView } from "../page.ts";
import { newestEdition, type SiteIndex } from "../site-index.ts";
import { tanggalFolder, wilayahCetak } from "./folder.ts";

/** The page that checks a document, and what its script needs to know of the site. */
export interface VerifikasiView extends PageView {
  /** Address of the list of editions. */
  readonly daftar: string;
  /** Full address of the home page: what is typed may name it. */
  readonly situs: string;
  readonly cari: string;
  /** A desa and its newest edition: "33.10.15.2015 2025-11-24"; null where nobody reports. */
  readonly contoh: string | null;
}

/** Which regions have documents, of which dates, oldest first: verifikasi/edisi.json. */
export interface DaftarEdisi {
  readonly format: 1;
  readonly edisi: Readonly<Record<string, readonly string[]>>;
}

/** What the page Verifikasi says about itself. */
export function verifikasiView(index: SiteIndex): VerifikasiView {
  const { urls } = index;
  return {
    ...pageView(index, {
      href: urls.cetak.verifikasi,
      judul: `Verifikasi PDF ${PAPAN.nama}`,
      deskripsi: `Membandingkan lembar atau berkas PDF ${PAPAN.nama} dengan yang diterbitkan: edisi mana, apakah datanya sama, dan apa yang berubah sesudahnya.`,
    }),
    daftar: urls.cetak.daftarEdisi,
    situs: urls.absolute(urls.home),
    cari: urls.cari.halaman,
    contoh: exampleOf(index),
  };
}

function exampleOf(index: SiteIndex): string | null {
  const found = contohTempat(index);
  const newest = found && newestEdition(index.kabupaten(kabupatenOf(found.kode)));
  return found && newest ? `${found.kode} ${tanggalEdisi(newest.edisi)}` : null;
}

/** Every folder of the site, for that page's script. */
export function daftarEdisi(index: SiteIndex): DaftarEdisi {
  const codes = [...wilayahCetak(index)].sort();
  return {
    format: 1,
    edisi: Object.fromEntries(codes.map((kode) => [kode, tanggalFolder(index, kode)])),
  };
}
