import { compareText, formatDate } from "../base/format.ts";
import { labelOf } from "../records/lists.ts";
import type { DasarHukum } from "../records/types.gen.ts";
import { pageView, type PageView } from "./page.ts";
import type { SiteIndex } from "./site-index.ts";
import { documentArea } from "./wilayah-link.ts";

/** The complete content of /dasar-hukum/. */
export interface DasarHukumView extends PageView {
  readonly dokumen: readonly (DasarHukum & {
    readonly jenis_label: string;
    readonly tanggal_teks: string;
    readonly wilayah_nama: string;
  })[];
}

export function dasarHukumView(index: SiteIndex): DasarHukumView {
  const real = index.dataset.dasar_hukum.filter(
    ({ wilayah }) => !index.registry.isFictional(wilayah),
  );
  const dated = [...real].sort((left, right) =>
    compareText(left.tanggal ?? "9", right.tanggal ?? "9"),
  );
  return {
    ...pageView(index, {
      href: index.urls.dasarHukum,
      judul: "Dasar hukum dan pedoman KDKMP",
      deskripsi:
        "Dokumen yang menjadi dasar program. Ringkasannya menurut sumber yang disebut pada tiap dokumen; naskah aslinya belum tentu dibaca proyek ini.",
    }),
    dokumen: dated.map((dokumen) => ({
      ...dokumen,
      jenis_label: labelOf("jenis_dokumen", dokumen.jenis),
      tanggal_teks:
        dokumen.tanggal === null ? "tanggal tidak diketahui" : formatDate(dokumen.tanggal),
      wilayah_nama: documentArea(index.registry, dokumen.wilayah),
    })),
  };
}
