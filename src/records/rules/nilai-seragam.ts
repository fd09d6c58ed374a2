import { formatNumber } from "../../base/format.ts";
import { getField } from "../fields.ts";
import type { Baris } from "../edisi.ts";
import type { Koperasi } from "../types.gen.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** Counts that differ from village to village; amounts set by by-laws (simpanan per person) are sums here. */
const VARYING = [
  "jumlah_anggota",
  "anggota_perempuan",
  "anggota_penerima_bansos",
  "jumlah_penyetor",
  "simpanan_pokok",
  "simpanan_wajib",
] as const satisfies readonly (keyof Koperasi)[];

const FEWEST = 10;
const SHARE = 0.6;

/** One number in most villages: filled down by accident, or 0 typed for "not known". */
export const nilaiSeragam: Rule = {
  code: "nilai-seragam",
  severity: "warning",
  check: (context) => VARYING.flatMap((key) => uniformBreach(context, key)),
};

function uniformBreach({ edisi }: RuleContext, key: (typeof VARYING)[number]): Breach[] {
  const { koperasi } = edisi.lembar;
  const filled = koperasi.baris.filter((row) => typeof row[key] === "number");
  const [value, rows] = mostFrequent(filled, key);
  const [row] = rows;
  if (!row || rows.length < FEWEST || rows.length < filled.length * SHARE) return [];
  const zero = value === 0 ? " 0 berarti sudah diperiksa dan memang nol;" : "";
  return [
    {
      place: placeOf(edisi, koperasi, { row, field: key }),
      message: `isinya "${formatNumber(value)}" di ${rows.length} dari ${filled.length} baris yang terisi; jumlah seperti ini biasanya lain-lain.`,
      fix: `periksa apakah ${getField("koperasi", key).title} tersalin ke bawah;${zero} kosongkan yang belum dilaporkan.`,
    },
  ];
}

function mostFrequent(
  rows: readonly Baris<Koperasi>[],
  key: (typeof VARYING)[number],
): readonly [number, readonly Baris<Koperasi>[]] {
  const groups = new Map<number, Baris<Koperasi>[]>();
  for (const row of rows) {
    const value = Number(row[key]);
    const group = groups.get(value);
    if (group) group.push(row);
    else groups.set(value, [row]);
  }
  return [...groups].reduce<readonly [number, readonly Baris<Koperasi>[]]>(
    (best, group) => (group[1].length > best[1].length ? group : best),
    [0, []],
  );
}
