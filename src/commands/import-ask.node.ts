import { createInterface } from "node:readline";
import { plainText } from "../base/markdown.ts";
import {
  allChoicesOf,
  choicesOf,
  exampleKode,
  takesKode,
  type Pilihan,
} from "../import/answers.ts";
import type { Asked } from "../import/dialog.ts";
import { phraseOf } from "../import/words.ts";

/** Where questions are put to a person. */
export interface Terminal {
  say(text: string): void;
  /** What was typed; undefined at the end of input. */
  ask(prompt: string): Promise<string | undefined>;
  close(): void;
}

/** The terminal of this process. */
export function openTerminal(): Terminal {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  let ended = false;
  let waiting: ((line: string | undefined) => void) | undefined;
  lines.on("close", () => {
    ended = true;
    waiting?.(undefined);
  });
  return {
    say: (text) => console.log(text),
    ask: (prompt) =>
      new Promise((resolve) => {
        if (ended) return resolve(undefined);
        waiting = resolve;
        lines.question(prompt, resolve);
      }),
    close: () => lines.close(),
  };
}

/** What a round of questions came to. */
export interface Round {
  /** Answers by the question's id. */
  readonly answers: ReadonlyMap<string, string>;
  /** The person wants no further questions. */
  readonly stopped: boolean;
}

/** Asks one by one; Enter passes over a question, "selesai" over all that are left. */
export async function askRound(questions: readonly Asked[], terminal: Terminal): Promise<Round> {
  const answers = new Map<string, string>();
  for (const [index, question] of questions.entries()) {
    for (const line of questionText(question, `${index + 1} dari ${questions.length}`))
      terminal.say(line);
    const answer = await askOne(question, terminal);
    if (answer === STOP) return { answers, stopped: true };
    if (answer !== undefined) answers.set(question.id, answer);
  }
  return { answers, stopped: false };
}

const STOP = Symbol("stop");
const HOW = "Nomor jawaban (Enter = lewati dulu, selesai = berhenti bertanya): ";
const LONGEST = 400;
const MOST_FOUND = 15;

function questionText(question: Asked, count: string): readonly string[] {
  const { tanya, contoh, saran } = question;
  const shown = (text: string): string => plainText(text, LONGEST);
  const choices = choicesOf(question);
  return [
    "",
    `Pertanyaan ${count}: ${shown(tanya)}`,
    ...(contoh.length === 0 ? [] : [`  Contoh: ${shown(contoh.join(", "))}`]),
    ...choices.map(({ pilih, label }, index) => {
      const mark = pilih === saran ? "  ← didukung isi rekap" : "";
      return `  ${index + 1}. ${shown(label)}${mark}`;
    }),
    ...otherWays(question, choices.length),
  ];
}

function otherWays(question: Asked, named: number): readonly string[] {
  if (takesKode(question)) return [`  Lainnya: ketik kode wilayahnya${exampleKode(question)}.`];
  return allChoicesOf(question).length > named
    ? ["  Kolom lain: ketik sebagian namanya, misalnya npwp."]
    : [];
}

async function askOne(
  question: Asked,
  terminal: Terminal,
): Promise<string | typeof STOP | undefined> {
  let offered: readonly Pilihan[] = choicesOf(question);
  for (;;) {
    const typed = await terminal.ask(HOW);
    if (typed === undefined || /^\s*(?:selesai|q)\s*$/i.test(typed)) return STOP;
    const text = typed.trim();
    if (text === "") return undefined;
    const numbered = /^\d{1,3}$/.test(text) ? offered[Number(text) - 1] : undefined;
    if (numbered) return numbered.pilih;
    if (takesKode(question) && /^\d{2}(?:\.\d{2}){2}(?:\.\d{4})?$/.test(text)) return text;
    const found = findChoices(text, question);
    const [only] = found;
    if (only && found.length === 1) {
      terminal.say(`  → ${plainText(only.label, LONGEST)}`);
      return only.pilih;
    }
    if (found.length > 0) offered = found;
    for (const line of retryLines(found)) terminal.say(line);
  }
}

function retryLines(found: readonly Pilihan[]): readonly string[] {
  if (found.length === 0) return ["  Jawaban itu tidak ada. Ketik nomor di depannya."];
  return [
    "  Yang dimaksud yang mana?",
    ...found.map(({ label }, index) => `  ${index + 1}. ${plainText(label, LONGEST)}`),
  ];
}

/** Answers of this very word or label, else those that hold what was typed. */
function findChoices(text: string, question: Asked): readonly Pilihan[] {
  const wanted = phraseOf(text);
  if (wanted === "") return [];
  const all = allChoicesOf(question);
  const exact = all.filter(({ pilih, label }) => pilih === text || phraseOf(label) === wanted);
  if (exact.length > 0) return exact;
  return all.filter(({ label }) => phraseOf(label).includes(wanted)).slice(0, MOST_FOUND);
}
