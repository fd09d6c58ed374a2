import { formatDate, formatNumber } from "../../base/format.ts";
import { dateFromSerial } from "../../workbook/cells.ts";
import type { Baris, Lembar } from "../edisi.ts";
import { getSheetSpec } from "../fields.ts";
import { isoDate } from "../text.ts";
import { pairsOf } from "./previous.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

const SHEETS = ["koperasi", "inventaris", "pelatihan"] as const;

/** From here on the last report vouches for a koperasi that really is that large. */
const LARGE = 10_000;

/**
 * A count of people that is the day number of a date in the year of the report or the next. A typed "1/2"
 * becomes such a number, of the year of typing, and a format like #,##0 shows it as 46.054. These are
 * the numbers from 45.658 to 46.387 in reports of 2025: no koperasi of one desa has as many people, most
 * have some hundreds, and one that has was about as large in the report before.
 */
export const orangMiripTanggal: Rule = {
  code: "orang-mirip-tanggal",
  severity: "warning",
  explainable: true,
  check: (context) => SHEETS.flatMap((sheet) => breaches(context, sheet)),
};

type Row = Baris<Readonly<Record<string, string | number | null>>>;

function breaches(context: RuleContext, sheet: (typeof SHEETS)[number]): Breach[] {
  const { edisi } = context;
  const lembar = edisi.lembar[sheet] as unknown as Lembar<Row>;
  const counts = getSheetSpec(sheet).fields.filter(({ unit }) => unit === "orang");
  return lembar.baris.flatMap((row) =>
    counts.flatMap(({ key }): Breach[] => {
      const date = meantDate(row[key], edisi.tanggal_data);
      if (date === undefined || wasLarge(context, row, key)) return [];
      const [, month, day] = date.split("-").map(Number);
      return [
        {
          place: placeOf(edisi, lembar, { row, field: key }),
          message: `isinya "${formatNumber(Number(row[key]))}", angka Excel untuk ${formatDate(date)}; mungkin diketik "${day}/${month}".`,
          fix: "ketik ulang banyaknya orang; bila memang sebanyak itu, jelaskan di Catatan.",
          alasan: typeof row["catatan"] === "string" ? row["catatan"] : null,
        },
      ];
    }),
  );
}

function meantDate(
  value: string | number | null | undefined,
  dataDate: string,
): string | undefined {
  const day = typeof value === "number" ? dateFromSerial(value, false) : undefined;
  const after = day === undefined ? -1 : day.year - Number(dataDate.slice(0, 4));
  return day && (after === 0 || after === 1) ? isoDate(day.year, day.month, day.day) : undefined;
}

/** Rows of other sheets than Koperasi are in no pair. */
function wasLarge(context: RuleContext, row: Row, key: string): boolean {
  const pair = pairsOf(context).find((each) => (each.row as unknown) === row);
  const before = (pair?.lama as unknown as Row | undefined)?.[key];
  return typeof before === "number" && before >= LARGE;
}
