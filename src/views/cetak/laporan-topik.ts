import { formatList, lowerFirst } from "../../base/format.ts";
import type { SiteIndex } from "../site-index.ts";
import { topikDaftar, TOPICS } from "../topik/topics.ts";

/** Figures that tell something of a topic although no desa reported on it, as patterns of their ids. */
const TOLD: Readonly<Record<string, RegExp>> = {
  tahap: /^(berbadan_hukum|dokumen_lengkap|sosialisasi|musdesus|proses_|siap_daftar|sk_|persen_)/,
  kemitraan: /kemitraan|mitra/,
  pendamping: /business_assistant|project_management|pendamping|didampingi|koordinator/,
  usaha: /omzet|ternak/,
  jalur: /^(kdmp|kkmp)_|koperasi_aktif/,
  layanan: /gerai|gudang|kantor|lahan|material|pembangunan/,
  "sumber-daya": /anggota|aset|simpanan|modal|pengurus|pengawas/,
  target: /target|tenggat|sasaran/,
};

/** Topics that desa do not report on: a province has no figure of them. */
const NOT_OF_DESA = "target";

/**
 * Topics that no desa reported on, in one sentence; not those of which the document has a figure that
 * somebody stated or published.
 */
export function topikTanpaRincian(
  index: SiteIndex,
  wilayah: string,
  indikator: readonly string[],
): readonly string[] {
  const { belum } = topikDaftar(index, wilayah);
  const isTold = (judul: string) => {
    const id = TOPICS.find((topik) => topik.judul === judul)?.id ?? "";
    const isAsked = wilayah.length > 2 || id !== NOT_OF_DESA;
    return !isAsked || indikator.some((one) => TOLD[id]?.test(one));
  };
  const silent = belum.filter((judul) => !isTold(judul));
  if (silent.length === 0) return [];
  return [`Tidak ada rincian per desa tentang ${formatList(silent.map(lowerFirst))}.`];
}
