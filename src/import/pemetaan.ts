import { findPersonalData } from "../records/privacy.ts";
import { describeSasaran, formatSasaran } from "../records/sasaran.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import type { DecidedColumn } from "./columns.ts";
import type { Asked } from "./dialog.ts";
import { namesPerson } from "./person-names.ts";

type Kolom = Pemetaan["kolom"][number];
type Pertanyaan = Pemetaan["pertanyaan"][number];

/** What earlier mappings have decided. */
export interface Decisions {
  /** Target by heading. */
  readonly columns: ReadonlyMap<string, string>;
  /** Answer by the question's id. */
  readonly answers: ReadonlyMap<string, string>;
}

/** The decisions of several mappings; the later ones win. */
export function readPemetaan(pemetaan: readonly Pemetaan[]): Decisions {
  const columns = pemetaan.flatMap(({ kolom }) =>
    kolom.flatMap(({ judul, bidang }) => (bidang === null ? [] : [[judul, bidang] as const])),
  );
  const answers = pemetaan.flatMap(({ pertanyaan }) =>
    pertanyaan.flatMap(({ id, pilih }) => (pilih === null ? [] : [[id, pilih] as const])),
  );
  return { columns: new Map(columns), answers: new Map(answers) };
}

/** The file beside the result: every column, every question with its candidates, to be answered in it. */
export function workingPemetaan(
  kabupaten: string,
  columns: readonly DecidedColumn[],
  asked: readonly Asked[],
): Pemetaan {
  return {
    kabupaten,
    kolom: columns.flatMap(kolomOf),
    pertanyaan: asked.map((question) => pertanyaanOf(question, true)).filter(isPublic),
  };
}

/**
 * What is kept for the next recap of the kabupaten: the columns, and the answers that are habits of
 * the office. What this month's recap had no occasion for stays as it was.
 */
export function lastingPemetaan(
  working: Pemetaan,
  asked: readonly Asked[],
  saved?: Pemetaan,
): Pemetaan {
  const columns = new Map((saved?.kolom ?? []).map((each) => [each.judul, each]));
  for (const each of working.kolom) if (each.bidang !== null) columns.set(each.judul, each);
  const answers = new Map((saved?.pertanyaan ?? []).map((each) => [each.id, each]));
  for (const question of asked) {
    if (question.tetap && question.jawaban !== undefined) {
      answers.set(question.id, pertanyaanOf(question, false));
    }
  }
  return {
    kabupaten: working.kabupaten,
    kolom: [...columns.values()],
    pertanyaan: [...answers.values()],
  };
}

/** A sheet or a place may be named after a person's number: such a question is asked on the screen only. */
function isPublic(pertanyaan: Pertanyaan): boolean {
  return findPersonalData(JSON.stringify(pertanyaan)) === undefined;
}

function mayNamePerson(judul: string): boolean {
  return findPersonalData(judul) !== undefined || namesPerson(judul);
}

function kolomOf(column: DecidedColumn): Kolom[] {
  const { key, sasaran, dasar } = column;
  if (key === "" || dasar === "tanpa-judul" || mayNamePerson(column.judul)) return [];
  if (dasar === "pribadi")
    return [{ judul: key, bidang: "lewati", arti: `ditinggalkan: ${column.alasan}` }];
  return sasaran
    ? [{ judul: key, bidang: formatSasaran(sasaran), arti: describeSasaran(sasaran) }]
    : [{ judul: key, bidang: null }];
}

function pertanyaanOf(question: Asked, withExamples: boolean): Pertanyaan {
  const { id, tanya, calon, saran, contoh, jawaban } = question;
  return {
    id,
    tanya,
    calon: [...calon],
    ...(saran === undefined || !withExamples ? {} : { saran }),
    ...(withExamples && contoh.length > 0 ? { contoh: [...contoh] } : {}),
    pilih: jawaban ?? null,
  };
}
