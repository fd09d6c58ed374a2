import { formatDate, formatNumber } from "../../base/format.ts";
import { quoteFound } from "../../base/problem.ts";
import { getSheetSpec, type Field } from "../fields.ts";
import type { Koperasi } from "../types.gen.ts";
import { pairsOf, type Pair } from "./previous.ts";
import { placeOf, type Breach, type Rule, type RuleContext } from "./rule.ts";

/** Answers from the first to the last step, by list; those of no step (ditolak, lunas) are left out. */
const LADDERS: Readonly<Record<string, readonly string[]>> = {
  status_dokumen: ["belum", "proses", "sudah"],
  status_operasi: ["belum", "merintis", "beroperasi", "beroperasi_penuh"],
  ada_belum: ["belum", "ada"],
  status_pinjaman: ["belum", "diajukan", "disetujui", "cair"],
};

/** Numbers that grow; losing more than half of one is worth a question. */
const GROWING = ["jumlah_anggota", "progres_gerai", "simpanan_pokok", "simpanan_wajib"] as const;
const HALF = 0.5;

/** A step that was reached in the last report and is not any more. */
export const nilaiMundur: Rule = {
  code: "nilai-mundur",
  severity: "warning",
  explainable: true,
  check: (context) => {
    const ranked = getSheetSpec("koperasi").fields.filter(({ list }) => list && LADDERS[list.id]);
    return pairsOf(context).flatMap((pair) => [
      ...ranked.flatMap((field) => stepBreach(context, pair, field)),
      ...GROWING.flatMap((key) => lossBreach(context, pair, key)),
    ]);
  },
};

function stepBreach(context: RuleContext, { row, lama }: Pair, field: Field): Breach[] {
  const key = field.key as keyof Koperasi;
  const ladder = LADDERS[field.list?.id ?? ""] ?? [];
  const [now, before] = [row[key], lama[key]].map((value) => ladder.indexOf(String(value)));
  if (now === undefined || before === undefined || now < 0 || now >= before) return [];
  const label = (id: unknown) => field.list?.butir.find((butir) => butir.id === id)?.label ?? "";
  return [
    breach(
      context,
      row,
      key,
      `isinya ${quoteFound(label(row[key]))}`,
      quoteFound(label(lama[key])),
    ),
  ];
}

function lossBreach(
  context: RuleContext,
  { row, lama }: Pair,
  key: (typeof GROWING)[number],
): Breach[] {
  const [now, before] = [row[key], lama[key]];
  if (typeof now !== "number" || typeof before !== "number" || now >= before * HALF) return [];
  return [
    breach(
      context,
      row,
      key,
      `isinya "${formatNumber(now)}", kurang dari separuh`,
      `"${formatNumber(before)}"`,
    ),
  ];
}

function breach(
  { edisi, sebelumnya }: RuleContext,
  row: Pair["row"],
  field: keyof Koperasi,
  ...[now, before]: readonly [string, string]
): Breach {
  return {
    place: placeOf(edisi, edisi.lembar.koperasi, { row, field }),
    message: `${now}, padahal pada laporan ${formatDate(sebelumnya?.tanggal_data ?? "")} ${before}.`,
    fix: "periksa apakah barisnya tertukar; bila memang mundur, jelaskan di Catatan.",
    alasan: row.catatan,
  };
}
