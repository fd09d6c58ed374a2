import { compareDates } from "../../base/dates.ts";
import { formatDate, lowerFirst } from "../../base/format.ts";
import { isCore } from "../../indicators/definitions.ts";
import { tanggalEdisi, type Edisi } from "../../records/edisi.ts";
import { isWithdrawn } from "../../records/observasi.ts";
import { labelOf } from "../../records/lists.ts";
import { kecamatanOf } from "../../wilayah/kode.ts";
import { newestEdition, newestFirst, type SiteIndex } from "../site-index.ts";
import type { FolderCetak } from "./folder.ts";
import { cutText } from "./lembar-desa-batas.ts";

/** Letters of why an edition was corrected, in the head of a document. */
const REASON = 110;

/**
 * "angka terbitan sampai Januari 2026", where a document holds a published figure that is newer than its
 * edition; else null.
 */
export function terbitanSampai(folder: FolderCetak, kode: string): string | null {
  const { index, wilayah, tanggal } = folder;
  const edisi = newestEdition(index.kabupaten(wilayah))?.edisi;
  const [newest] = [...shownFigures(index, kode)].sort(newestFirst);
  const since = edisi ? tanggalEdisi(edisi) : tanggal;
  return newest && compareDates(newest.tanggal_data, since) > 0
    ? `angka terbitan sampai ${formatDate(newest.tanggal_data)}`
    : null;
}

/** All figures about the region itself; of those around or in it, which lead its tables, the core ones. */
function shownFigures(index: SiteIndex, kode: string) {
  const { observasi } = index.dataset;
  const beside = relatives(index, kode).flatMap((one) => index.observasi(one));
  const core = beside.filter(({ indikator, status }) => isCore(indikator) && status !== "ambigu");
  return [...index.observasi(kode), ...core].filter((one) => !isWithdrawn(one, observasi));
}

function relatives({ registry }: SiteIndex, kode: string): readonly string[] {
  if (kode.length === 2) return registry.childrenOf(kode);
  if (kode.length === 5) return [];
  return kode.length > 8 ? [kecamatanOf(kode), kode.slice(0, 5)] : [kode.slice(0, 5)];
}

/**
 * "koreksi k1: jumlah anggota dua desa tertukar" of an edition that was corrected; null of another. On
 * the sheet of a desa without the reason, which may be another desa's.
 */
export function koreksiEdisi({ meta, perubahan_ke }: Edisi, kode: string): string | null {
  if (perubahan_ke === 0) return null;
  const { jenis_perubahan, alasan_perubahan } = meta;
  const kind =
    jenis_perubahan === null
      ? "perubahan"
      : lowerFirst(labelOf("jenis_perubahan", jenis_perubahan));
  const mark = `${kind} k${perubahan_ke}`;
  const reason = alasan_perubahan?.trim().replace(/\.+$/, "") ?? "";
  return kode.length > 8 || reason === "" ? mark : `${mark}: ${cutText(reason, REASON)}`;
}
