import { formatNumber } from "../../base/format.ts";
import { quoteFound } from "../../base/problem.ts";
import { getSheetSpec, type Field } from "../fields.ts";
import type { Koperasi } from "../types.gen.ts";
import { isLeap } from "./nilai-melonjak.ts";
import { lastDate, pairsOf, reasonOf, type Pair } from "./previous.ts";
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
  needsOwner: true,
  check: (context) => {
    const ranked = getSheetSpec("koperasi").fields.filter(({ list }) => list && LADDERS[list.id]);
    return pairsOf(context).flatMap((pair) => [
      ...ranked.flatMap((field) => stepBreach(context, pair, field)),
      ...GROWING.flatMap((key) => lossBreach(context, pair, key)),
    ]);
  },
};

function stepBreach(context: RuleContext, pair: Pair, field: Field): Breach[] {
  const { row, lama } = pair;
  const key = field.key as keyof Koperasi;
  const ladder = LADDERS[field.list?.id ?? ""] ?? [];
  const [now, before] = [row[key], lama[key]].map((value) => ladder.indexOf(String(value)));
  if (now === undefined || before === undefined || now < 0 || now >= before) return [];
  const label = (id: unknown) => field.list?.butir.find((butir) => butir.id === id)?.label ?? "";
  const message = `isinya ${quoteFound(label(row[key]))}, padahal pada laporan ${lastDate(context)} ${quoteFound(label(lama[key]))}.`;
  return [breach(context, pair, { key, message, fix: SWAPPED })];
}

/** A fall to a tenth is told as a leap. Koperasi that became one have no fewer members than before. */
function lossBreach(context: RuleContext, pair: Pair, key: (typeof GROWING)[number]): Breach[] {
  const { row, lama, gabungan } = pair;
  const [now, before] = [row[key], lama[key]];
  if (typeof now !== "number" || typeof before !== "number" || isLeap(key, now, before)) return [];
  const isJoined = gabungan && key !== "progres_gerai";
  if (now >= (isJoined ? before : before * HALF)) return [];
  const [found, was] = [formatNumber(now), formatNumber(before)];
  const message = isJoined
    ? `isinya "${found}", padahal pada laporan ${lastDate(context)} koperasi desa-desa yang kini bergabung berjumlah "${was}".`
    : `isinya "${found}", kurang dari separuh, padahal pada laporan ${lastDate(context)} "${was}".`;
  return [breach(context, pair, { key, message, fix: isJoined ? JOINED : SWAPPED })];
}

const SWAPPED = "periksa apakah barisnya tertukar; bila memang mundur, jelaskan di Catatan.";
const JOINED =
  "ikutkan angka desa yang bergabung, atau tulis koperasinya di baris sendiri dengan Koperasi ke- 2; bila memang berkurang, jelaskan di Catatan.";

interface Step {
  readonly key: keyof Koperasi;
  readonly message: string;
  readonly fix: string;
}

function breach({ edisi }: RuleContext, { row, lama }: Pair, { key, message, fix }: Step): Breach {
  return {
    place: placeOf(edisi, edisi.lembar.koperasi, { row, field: key }),
    message,
    ...reasonOf(row, lama, fix),
  };
}
