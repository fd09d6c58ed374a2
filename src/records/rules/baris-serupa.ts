import { koperasiId } from "../edisi.ts";
import { labelOf } from "../lists.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** One koperasi with two outlets of a kind, one helper twice in an area: seldom true, often pasted twice. */
export const barisSerupa: Rule = {
  code: "baris-serupa",
  severity: "warning",
  explainable: true,
  check: (context) => [...sameOutlets(context), ...sameHelpers(context)],
};

function sameOutlets({ edisi }: RuleContext): Breach[] {
  const { gerai } = edisi.lembar;
  const kinds = gerai.baris.filter(({ jenis }) => jenis !== "lainnya");
  return repeated(kinds, (row) => `${koperasiId(row)} ${row.jenis}`).map(([row, before]) => ({
    place: placeOf(edisi, gerai, { row, field: "jenis" }),
    message: `koperasi ini sudah punya ${labelOf("jenis_gerai", row.jenis)} di baris ${before.baris}.`,
    fix: "gabungkan bila gerainya sama; bila memang dua, jelaskan di Catatan baris ini.",
    alasan: row.catatan,
  }));
}

function sameHelpers({ edisi }: RuleContext): Breach[] {
  const { pendamping } = edisi.lembar;
  const key = (row: (typeof pendamping.baris)[number]) => `${row.kode_pendamping} ${row.wilayah}`;
  return repeated(pendamping.baris, key).map(([row, before]) => ({
    place: placeOf(edisi, pendamping, { row, field: "kode_pendamping" }),
    message: `pendamping ${row.kode_pendamping} sudah tercatat di ${row.wilayah} pada baris ${before.baris}.`,
    fix: "gabungkan bila orangnya sama; beri kode lain bila orangnya lain, atau jelaskan di Catatan.",
    alasan: row.catatan,
  }));
}

/** Each row that has the same key as one above, with the first that has it; equal rows are another rule's. */
function repeated<Row extends object>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): readonly (readonly [row: Row, before: Row])[] {
  const first = new Map<string, Row>();
  return rows.flatMap((row) => {
    const before = first.get(keyOf(row));
    if (!before) first.set(keyOf(row), row);
    return before && contentOf(row) !== contentOf(before) ? [[row, before] as const] : [];
  });
}

/** The key says already which koperasi it is; the first is the first whether or not its number is written. */
function contentOf(row: object): string {
  return JSON.stringify({ ...row, baris: 0, koperasi_ke: 0 });
}
