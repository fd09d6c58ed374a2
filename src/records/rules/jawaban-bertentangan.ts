import { formatDate, formatNumber } from "../../base/format.ts";
import { quoteFound } from "../../base/problem.ts";
import { getField } from "../fields.ts";
import { labelOf } from "../lists.ts";
import type { Koperasi } from "../types.gen.ts";
import type { Baris } from "../edisi.ts";
import { placeOf, type Breach, type Rule } from "./rule.ts";

type Key = keyof Koperasi & string;

interface Contradiction {
  readonly answer: Key;
  /** Answers that leave the other columns without meaning. */
  readonly negative: readonly string[];
  readonly others: readonly Key[];
}

const NOT_YET = ["belum", "proses"];

const CONTRADICTIONS: readonly Contradiction[] = [
  { answer: "sosialisasi", negative: NOT_YET, others: ["tanggal_sosialisasi"] },
  { answer: "musdesus", negative: NOT_YET, others: ["tanggal_musdesus"] },
  { answer: "rapat_pendirian", negative: NOT_YET, others: ["tanggal_rapat_pendirian"] },
  { answer: "akta", negative: NOT_YET, others: ["nomor_akta", "tanggal_akta"] },
  { answer: "badan_hukum", negative: NOT_YET, others: ["nomor_sk_ahu", "tanggal_sk_ahu"] },
  { answer: "rat", negative: NOT_YET, others: ["tanggal_rat"] },
  { answer: "pinjaman", negative: ["belum"], others: ["nilai_pinjaman"] },
];

/** "Belum" beside the date of the very thing: one of the two is wrong, and both would be counted. */
export const jawabanBertentangan: Rule = {
  code: "jawaban-bertentangan",
  severity: "error",
  check: ({ edisi }) => {
    const { koperasi } = edisi.lembar;
    return koperasi.baris.flatMap((row) => [
      ...CONTRADICTIONS.flatMap((pair) =>
        contradicted(row, pair).map((other) => ({
          place: placeOf(edisi, koperasi, { row, field: pair.answer }),
          ...explain(row, pair.answer, other),
        })),
      ),
      ...bumdesBreach(row).map((breach) => ({
        place: placeOf(edisi, koperasi, { row, field: "bumdes" }),
        ...breach,
      })),
    ]);
  },
};

/** The first column that says otherwise; a loan of 0 says the same. */
function contradicted(row: Baris<Koperasi>, pair: Contradiction): readonly Key[] {
  const answer = row[pair.answer];
  if (typeof answer !== "string" || !pair.negative.includes(answer)) return [];
  return pair.others.filter((key) => row[key] !== null && row[key] !== 0).slice(0, 1);
}

function explain(row: Baris<Koperasi>, answer: Key, other: Key): Pick<Breach, "message" | "fix"> {
  const label = labelIn(answer, row[answer]);
  const { title } = getField("koperasi", other);
  return {
    message: `isinya ${quoteFound(label)}, padahal ${title} terisi ${shown(row[other])}.`,
    fix: `pilih ${answer === "pinjaman" ? "keadaan pinjamannya, misalnya Diajukan," : "Sudah"} bila memang sudah, atau kosongkan ${title}.`,
  };
}

function bumdesBreach(row: Baris<Koperasi>): Pick<Breach, "message" | "fix">[] {
  const other = (["kerja_sama_bumdes", "bumdes_badan_hukum"] as const).find(
    (key) => row[key] === "ada" || row[key] === "sudah",
  );
  if (row.bumdes !== "belum" || other === undefined) return [];
  const { title } = getField("koperasi", other);
  const found = labelIn(other, row[other]);
  return [
    {
      message: `isinya "Belum", padahal ${title} terisi ${quoteFound(found)}.`,
      fix: `pilih Ada bila desa ini punya BUMDes, atau perbaiki ${title}.`,
    },
  ];
}

function labelIn(key: Key, value: unknown): string {
  const { list } = getField("koperasi", key);
  return list && typeof value === "string" ? labelOf(list.id, value) : String(value);
}

function shown(value: unknown): string {
  if (typeof value === "number") return formatNumber(value);
  const text = String(value);
  return quoteFound(/^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDate(text) : text);
}
