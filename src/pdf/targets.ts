import { isWithin } from "../wilayah/kode.ts";
import { editionDate, reporterOf } from "../views/angka.ts";
import { newestEdition, type SiteIndex } from "../views/site-index.ts";
import { outputFile } from "../views/urls.ts";
import { fullName } from "../views/wilayah-link.ts";

/** One PDF to be made from one page. */
export interface PdfTarget {
  readonly kode: string;
  /** Site path of the page. */
  readonly page: string;
  /** Below the output folder. */
  readonly file: string;
  /** Permanent address of the page, for the QR code. */
  readonly alamat: string;
  /** Foot of every sheet, left: what, data date, basis. */
  readonly kaki: string;
  readonly contoh: boolean;
}

/** The PDFs of the newest editions: every desa and the kabupaten, in code order. */
export function pdfTargets(index: SiteIndex, only: string | undefined): readonly PdfTarget[] {
  return index.reporting.flatMap((kabupaten) => {
    const newest = newestEdition(index.kabupaten(kabupaten));
    if (!newest) return [];
    const { edisi } = newest;
    const codes = [kabupaten, ...index.registry.desaIn(kabupaten)];
    const wanted = codes.filter(
      (kode) => only === undefined || isWithin(kode, only) || isWithin(only, kode),
    );
    return wanted.map((kode) => ({
      kode,
      page: index.urls.wilayah(kode),
      file: outputFile(index.urls, index.urls.pdf(edisi, kode)),
      alamat: index.urls.absolute(index.urls.wilayah(kode)),
      kaki: `${fullName(index.registry, kode)} (${kode}) · data per ${editionDate(edisi)} · ${reporterOf(edisi)}`,
      contoh: index.registry.isFictional(kode),
    }));
  });
}
