import { existsSync, readFileSync } from "node:fs";
import { formatProblem, type Problem } from "../base/problem.ts";
import { readQuestionBook } from "../import/question-book.ts";
import { targetProblems } from "../records/pemetaan.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import { validateJson } from "../records/validate.ts";
import { readWorkbook } from "../workbook/read.ts";
import type { ImportOptions } from "./import-options.ts";

/** The decisions that an import begins with. */
export interface Mappings {
  /** Later ones win. */
  readonly all: readonly Pemetaan[];
  /** What is kept of earlier recaps. */
  readonly saved: Pemetaan | undefined;
}

interface Loaded {
  readonly value?: Pemetaan;
  readonly problems: readonly Problem[];
}

/** The saved mapping, the given one and the given answers; undefined, with what is wrong printed, if one cannot be used. */
export function loadMappings(
  saved: string,
  { pemetaan, jawaban, kabupaten }: ImportOptions,
  print: (text: string) => void,
): Mappings | undefined {
  const wanted = [
    ...(existsSync(saved) ? [saved] : []),
    ...(pemetaan === undefined ? [] : [pemetaan]),
  ];
  const loaded = [
    ...wanted.map((file) => ({ file, ...loadMapping(file, kabupaten) })),
    ...(jawaban === undefined ? [] : [{ file: jawaban, ...loadAnswers(jawaban, kabupaten) }]),
  ];
  for (const { problems } of loaded) for (const problem of problems) print(formatProblem(problem));
  if (loaded.some(({ problems }) => problems.length > 0)) return undefined;
  const all = loaded.flatMap(({ value }) => (value ? [value] : []));
  return { all, saved: loaded.find(({ file }) => file === saved)?.value };
}

/** Answers, given by the question's id, as a mapping that holds nothing else. */
export function mappingOf(kabupaten: string, answers: ReadonlyMap<string, string>): Pemetaan {
  const pertanyaan = [...answers].map(([id, pilih]) => ({ id, tanya: id, calon: [], pilih }));
  return { kabupaten, kolom: [], pertanyaan };
}

/** The list of questions, answered in a spreadsheet. */
function loadAnswers(file: string, kabupaten: string): Loaded {
  const { book, problems } = readWorkbook(readFileSync(file), file);
  if (!book) return { problems };
  const answers = readQuestionBook(book);
  if (answers)
    return {
      value: mappingOf(kabupaten, new Map(answers.map(({ id, jawaban }) => [id, jawaban]))),
      problems: [],
    };
  return {
    problems: [
      {
        code: "lembar-hilang",
        severity: "error",
        place: { file },
        message: 'tidak ada lembar "Pertanyaan" dengan kolom Jawaban dan Kunci.',
        fix: "pakai berkas …-pertanyaan.xlsx yang ditulis npm run import, tanpa mengubah judul kolomnya.",
      },
    ],
  };
}

function loadMapping(file: string, kabupaten: string): Loaded {
  const value = parseJson(readFileSync(file, "utf8"));
  const problems =
    value === undefined
      ? [
          mappingProblem(
            file,
            "bukan JSON yang utuh.",
            "periksa koma dan tanda kutip di sekitar jawaban terakhir.",
          ),
        ]
      : validateJson("pemetaan", value, file);
  if (problems.length > 0) return { problems };
  const mapping = value as Pemetaan;
  return mapping.kabupaten === kabupaten
    ? { value: mapping, problems: targetProblems({ berkas: file, value: mapping }) }
    : {
        problems: [
          mappingProblem(
            file,
            `pemetaan ini untuk ${mapping.kabupaten}, bukan ${kabupaten}.`,
            "pakai pemetaan kabupaten yang sama.",
          ),
        ],
      };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function mappingProblem(file: string, message: string, fix: string): Problem {
  return { code: "json-rusak", severity: "error", place: { file }, message, fix };
}
