import { dokumenOf, type Dokumen } from "../views/dokumen.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { outputFile } from "../views/urls.ts";

/** One PDF to be made from one page. */
export interface PdfTarget extends Dokumen {
  /** The page's file and the PDF's, below the output folder. */
  readonly pageFile: string;
  readonly file: string;
}

/** Every PDF of a build, in a fixed order. */
export function pdfTargets(index: SiteIndex, only: string | undefined): readonly PdfTarget[] {
  return dokumenOf(index, only).map((dokumen) => ({
    ...dokumen,
    pageFile: outputFile(index.urls, dokumen.halaman),
    file: outputFile(index.urls, dokumen.pdf),
  }));
}
