import { readAnswer, type Calon } from "./answers.ts";
import { findPersonalData } from "../records/privacy.ts";
import { namesPerson } from "./person-names.ts";

/** Something that the recap does not say by itself. */
export interface Question {
  /** The same for the same doubt next month: "kolom:kelas", "desa:33.10.15/bentanganlor". */
  readonly id: string;
  readonly tanya: string;
  readonly calon: readonly Calon[];
  /** What the file speaks for; taken only if somebody says so. */
  readonly saran?: string;
  /** Cells or rows that wait for the answer. */
  readonly jumlah: number;
  /** Places with what stands there: 'REKAP!F12 "03/06/2025"'. */
  readonly contoh: readonly string[];
  /** The answer holds for the next recap too. */
  readonly tetap: boolean;
}

export interface Asked extends Question {
  /** Undefined while nobody has answered. */
  readonly jawaban: string | undefined;
}

const CONTOH = 3;

/** Collects what has to be asked, and hands out the answers that are known already. */
export class Dialog {
  readonly #answers: ReadonlyMap<string, string>;
  readonly #takeSaran: boolean;
  readonly #asked = new Map<string, Asked>();
  readonly #refused = new Map<string, string>();

  constructor(answers: ReadonlyMap<string, string>, takeSaran: boolean) {
    this.#answers = answers;
    this.#takeSaran = takeSaran;
  }

  /** The answer, if there is one that the question allows; `isValid` allows more than its `calon`. */
  ask(question: Question, isValid: (pilih: string) => boolean = () => false): string | undefined {
    const written = this.#answers.get(question.id);
    const given = written === undefined ? undefined : readAnswer(written, question);
    const allowed = question.calon.some(({ pilih }) => pilih === given);
    const answer = given !== undefined && (allowed || isValid(given)) ? given : undefined;
    if (given !== undefined && answer === undefined) this.#refused.set(question.id, given);
    const jawaban = answer ?? (this.#takeSaran ? question.saran : undefined);
    this.#asked.set(question.id, { ...joined(this.#asked.get(question.id), question), jawaban });
    return jawaban;
  }

  /** True if an earlier answer is at hand. */
  knows(id: string): boolean {
    return this.#answers.has(id);
  }

  /** Every question in the order in which it came up, answered or not. */
  get asked(): readonly Asked[] {
    return [...this.#asked.values()];
  }

  /** Answers that no question allows, by the question's id. */
  get refused(): ReadonlyMap<string, string> {
    return this.#refused;
  }
}

/** The same doubt at another place is the same question; what could be a person's number is hidden. */
function joined(known: Question | undefined, question: Question): Question {
  const contoh = question.contoh.filter(
    (text) => findPersonalData(text) === undefined && !namesPerson(text),
  );
  return {
    ...question,
    tanya: withoutNumbers(question.tanya),
    calon: question.calon.map(({ pilih, arti }) => ({ pilih, arti: withoutNumbers(arti) })),
    jumlah: question.jumlah + (known?.jumlah ?? 0),
    contoh: [...(known?.contoh ?? []), ...contoh].slice(0, CONTOH),
  };
}

function withoutNumbers(text: string): string {
  return findPersonalData(text) === undefined ? text : text.replace(/\d/g, "•");
}
