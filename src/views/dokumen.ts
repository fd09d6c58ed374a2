import { isWithin } from "../wilayah/kode.ts";
import { editionDate, reporterOf } from "./angka.ts";
import { newestEdition, type SiteIndex } from "./site-index.ts";
import { fullName } from "./wilayah-link.ts";

/** One printable document: the page it is made from and what its sheets say at the foot. */
export interface Dokumen {
  readonly kode: string;
  /** Site path of the page. */
  readonly halaman: string;
  /** Site path of the PDF. */
  readonly pdf: string;
  /** Permanent address of the page, for the QR code. */
  readonly alamat: string;
  /** What, data date, basis. */
  readonly kaki: string;
  readonly contoh: boolean;
}

/** The documents of the newest editions: every kabupaten and its desa, in code order. */
export function dokumenOf(index: SiteIndex, only: string | undefined): readonly Dokumen[] {
  const { registry, urls } = index;
  return index.reporting.flatMap((kabupaten) => {
    const newest = newestEdition(index.kabupaten(kabupaten));
    if (!newest) return [];
    const { edisi } = newest;
    const wanted = [kabupaten, ...registry.desaIn(kabupaten)].filter(
      (kode) => only === undefined || isWithin(kode, only) || isWithin(only, kode),
    );
    return wanted.map((kode) => ({
      kode,
      halaman: urls.wilayah(kode),
      pdf: urls.cetak.pdf(
        { wilayah: kabupaten, tanggal: edisi.tanggal_data },
        { kode, kertas: "A4", bentuk: "biasa" },
      ),
      alamat: urls.absolute(urls.wilayah(kode)),
      kaki: `${fullName(registry, kode)} (${kode}) · data per ${editionDate(edisi)} · ${reporterOf(edisi)}`,
      contoh: registry.isFictional(kode),
    }));
  });
}
