import type { Edisi } from "../records/edisi.ts";
import { templateBook, type TemplateContent } from "../records/template.ts";
import { publicRingkasan } from "../views/baris.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { WriteBook } from "../workbook/write.ts";
import { edisiContent } from "./edisi-json.ts";

export interface EdisiXlsxAbout {
  readonly registry: Registry;
  /** Permanent address of this version's page. */
  readonly alamat: string;
  readonly contoh: boolean;
}

/**
 * One version of an edition as a workbook made anew from what was published: no author, no comment,
 * no hidden cell of the file that was sent. Totals that would betray rows are left out.
 */
export function edisiBook(edisi: Edisi, { registry, alamat, contoh }: EdisiXlsxAbout): WriteBook {
  const { edisi: meta, asal: _asal, ...sheets } = edisiContent(edisi);
  const copy = `Salinan data yang terbit di ${alamat}; dibuat ulang, bukan berkas yang dikirim.`;
  const stated = publicRingkasan(edisi).filter(({ nilai }) => nilai !== null);
  return templateBook({
    registry,
    meta,
    rows: { ...sheets, ringkasan: stated } as unknown as TemplateContent["rows"],
    notice: contoh ? `DATA CONTOH – wilayah fiktif. ${copy}` : copy,
    ...(edisi.perubahan_ke === 0 ? {} : { perubahan_ke: edisi.perubahan_ke }),
  });
}
