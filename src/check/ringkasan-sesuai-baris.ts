import { formatNumber } from "../base/format.ts";
import type { Problem } from "../base/problem.ts";
import { isCore } from "../indicators/definitions.ts";
import { arrangeByDesa } from "../indicators/koperasi.ts";
import { compareWithRows } from "../indicators/reconcile.ts";
import { sumIndicator } from "../indicators/totals.ts";
import { cellOf, type Edisi } from "../records/edisi.ts";
import { getField } from "../records/fields.ts";
import { labelOf } from "../records/lists.ts";
import { findPersonalData } from "../records/privacy.ts";

/**
 * What Ringkasan states, held against the rows of the same workbook where every desa has reported.
 * A warning: readers see both figures, and a steward may know why they differ. Where the row's
 * Pernyataan tells it, a note.
 */
export function checkRingkasan(edisi: Edisi): readonly Problem[] {
  const { ringkasan } = edisi.lembar;
  if (ringkasan.baris.length === 0) return [];
  const members = [...arrangeByDesa(edisi).desa.values()];
  return ringkasan.baris.flatMap((row): Problem[] => {
    if (!isCore(row.indikator)) return [];
    const total = sumIndicator(row.indikator, members);
    const claim = { nilai: row.nilai, ketelitian: row.ketelitian };
    if (compareWithRows(claim, total).hasil !== "beda") return [];
    const cell = cellOf(ringkasan, row, "nilai");
    return [
      {
        code: "ringkasan-sesuai-baris",
        severity: isExplained(row.pernyataan) ? "note" : "warning",
        place: {
          file: edisi.berkas,
          sheet: ringkasan.nama,
          ...(cell === undefined ? {} : { cell }),
          column: getField("ringkasan", "nilai").heading,
        },
        message: `${labelOf("indikator", row.indikator)}: isinya "${formatNumber(row.nilai)}", padahal jumlah barisnya ${formatNumber(total.nilai ?? 0)} dan semua desa sudah melaporkan.`,
        fix: "samakan bila salah satunya keliru; bila memang berbeda, jelaskan di kolom Pernyataan.",
      },
    ];
  });
}

function isExplained(pernyataan: string | null): boolean {
  return pernyataan !== null && findPersonalData(pernyataan) === undefined;
}
