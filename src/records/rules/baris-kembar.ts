import type { Baris, IsiEdisi, Lembar } from "../edisi.ts";
import { getSheetSpec, type Field } from "../fields.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";
import { isReadable } from "./unread.ts";

type Row = Baris<Readonly<Record<string, string | number | null>>>;

const SHEETS = [
  ...(["gerai", "kemitraan", "aset", "pelatihan", "usaha"] as const),
  ...(["potensi", "inventaris", "pendamping", "koordinator"] as const),
] satisfies readonly (keyof IsiEdisi)[];

/**
 * The same row twice, to its last cell: pasted twice, and counted twice. A row of which a cell could not
 * be read may differ in just that cell.
 */
export const barisKembar: Rule = {
  code: "baris-kembar",
  severity: "error",
  check: (context) =>
    SHEETS.flatMap((sheet) => {
      const { edisi } = context;
      const lembar = edisi.lembar[sheet] as unknown as Lembar<Row>;
      const { fields } = getSheetSpec(sheet);
      const firstRow = new Map<string, number>();
      return lembar.baris.flatMap((row): Breach[] => {
        if (!fields.every(({ key }) => isReadable(context, lembar, { row, field: key }))) return [];
        const content = contentOf(row, fields);
        const before = firstRow.get(content);
        if (before === undefined) firstRow.set(content, row.baris);
        if (before === undefined) return [];
        const [first] = fields;
        return [
          {
            place: placeOf(edisi, lembar, { row, field: first?.key ?? "" }),
            message: `baris ini sama persis dengan baris ${before}.`,
            fix: "hapus salah satunya; bila memang dua hal yang berbeda, tulis bedanya di Catatan.",
          },
        ];
      });
    }),
};

/** Characters that no cell holds. */
const BLANK = "\u0001";
const BETWEEN = "\u0002";

/** The first koperasi of a desa is the first whether or not its number is written. */
function contentOf(row: Row, fields: readonly Field[]): string {
  let content = "";
  for (const { key } of fields) {
    const value = row[key] ?? (key === "koperasi_ke" ? 1 : BLANK);
    content += `${value}${BETWEEN}`;
  }
  return content;
}
