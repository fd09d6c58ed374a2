import { formatDate } from "../../base/format.ts";
import { lastReport } from "./previous.ts";
import { metaPlace, type Rule } from "./rule.ts";
import type { Baris, IsiEdisi } from "../edisi.ts";

/** The same as the last report to the last cell: a prefilled template that nobody filled in. */
export const tanpaPerubahan: Rule = {
  code: "tanpa-perubahan",
  severity: "warning",
  check: (context) => {
    const { edisi } = context;
    const sebelumnya = lastReport(context);
    if (!sebelumnya || contentOf(edisi.lembar) !== contentOf(sebelumnya.lembar)) return [];
    return [
      {
        place: metaPlace(edisi, "tanggal_data"),
        message: `semua isinya sama dengan laporan ${formatDate(sebelumnya.tanggal_data)}, padahal tanggal datanya ${formatDate(edisi.tanggal_data)}.`,
        fix: "perbarui isinya; bila keadaannya memang tidak berubah, kirimkan saja.",
      },
    ];
  },
};

/** Ringkasan is not carried into a new template, so it says nothing about who typed what. */
function contentOf({ ringkasan: _ringkasan, ...sheets }: IsiEdisi): string {
  return JSON.stringify(
    Object.values(sheets).map(({ baris }) =>
      (baris as readonly Baris<object>[]).map(({ baris: _row, ...values }) => values),
    ),
  );
}
