import { bertanda, type Tanda } from "../base/tanda.ts";
import type { Edisi } from "../records/edisi.ts";
import { templateBook, type TemplateContent } from "../records/template.ts";
import { FIGURE_SHEETS } from "../records/fields.ts";
import { publicRingkasan } from "../views/baris.ts";
import type { DataTabel } from "../views/unduhan/data-tabel.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { WriteBook, WriteTable } from "../workbook/write.ts";
import { edisiContent } from "./edisi-json.ts";

export interface EdisiXlsxAbout {
  readonly registry: Registry;
  /** Permanent address of this version's page. */
  readonly alamat: string;
  readonly tanda: Tanda | null;
  /** Beside the newest edition: what its page leads with, and what is published about the kabupaten. */
  readonly angka?: { readonly indikator: DataTabel; readonly terbitan: DataTabel };
}

/**
 * One version of an edition as a workbook made anew from what was published: no author, no comment,
 * no hidden cell of the file that was sent. Totals that would betray rows are left out.
 */
export function edisiBook(edisi: Edisi, about: EdisiXlsxAbout): WriteBook {
  const { registry, alamat, tanda, angka } = about;
  const { edisi: meta, asal: _asal, ...sheets } = edisiContent(edisi);
  const copy = `Salinan data yang terbit di ${alamat}; dibuat ulang, bukan berkas yang dikirim.`;
  const stated = publicRingkasan(edisi).filter(({ nilai }) => nilai !== null);
  const book = templateBook({
    registry,
    meta,
    rows: { ...sheets, ringkasan: stated } as unknown as TemplateContent["rows"],
    notice: bertanda(tanda, copy),
    ...(edisi.perubahan_ke === 0 ? {} : { perubahan_ke: edisi.perubahan_ke }),
  });
  if (!angka) return book;
  const figures = [
    dataSheet(FIGURE_SHEETS[0], angka.indikator),
    dataSheet(FIGURE_SHEETS[1], angka.terbitan),
  ];
  return { ...book, tables: [...book.tables, ...figures] };
}

const TEXT_WIDTH = 28;
const FIGURE_WIDTH = 14;

/** Nobody types here, and the checker does not read it: see `FIGURE_SHEETS`. */
function dataSheet(name: string, { kolom, baris }: DataTabel): WriteTable {
  return {
    name,
    columns: kolom.map(({ judul, jenis, keterangan }) => ({
      heading: judul,
      kind: "text",
      width: jenis === "bilangan" ? FIGURE_WIDTH : TEXT_WIDTH,
      note: keterangan,
    })),
    rows: baris,
    spareRows: 0,
    frozenColumns: 1,
  };
}
