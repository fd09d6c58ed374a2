import { plainText } from "../base/markdown.ts";
import type { Pemetaan } from "../records/types.gen.ts";
import { cellAddress } from "../workbook/cells.ts";
import type { CellBook } from "../workbook/read.ts";
import type { WriteBook, WriteColumn } from "../workbook/write.ts";
import { allChoicesOf, choicesOf, exampleKode, takesKode } from "./answers.ts";
import { textOf } from "./grid.ts";

type Pertanyaan = Pemetaan["pertanyaan"][number];

const SHEET = "Pertanyaan";
const ANSWER = "Jawaban";
const KEY = "Kunci";
const ANSWER_AT = 3;
const LONGEST = 1000;

const COLUMNS: readonly WriteColumn[] = [
  { heading: "No", kind: "integer", width: 5, locked: true },
  { heading: "Pertanyaan", kind: "text", width: 60, locked: true },
  { heading: "Contoh", kind: "text", width: 34, locked: true },
  {
    heading: ANSWER,
    kind: "text",
    width: 44,
    note: "Pilih dari daftar. Yang belum diketahui dikosongkan saja; isinya lalu tidak dipindahkan.",
  },
  { heading: "Didukung isi rekap", kind: "text", width: 32, locked: true },
  { heading: "Boleh juga", kind: "text", width: 30, locked: true },
  { heading: KEY, kind: "text", width: 30, locked: true },
];

/** The questions of an import as a workbook: a dropdown of answers for each, the given ones filled in. */
export function questionBook(title: string, pertanyaan: readonly Pertanyaan[]): WriteBook {
  const lists = new Map<string, readonly string[]>();
  const choices = new Map<string, string>();
  const rows = pertanyaan.map((question, index) => {
    const { id, tanya, contoh = [], saran, pilih } = question;
    const all = allChoicesOf(question);
    const list = `jawaban_${index + 1}`;
    lists.set(
      list,
      all.map(({ label }) => shown(label)),
    );
    choices.set(cellAddress(index + 2, ANSWER_AT), list);
    const labelOf = (word: string | null | undefined): string | null =>
      word === null || word === undefined
        ? null
        : shown(all.find((each) => each.pilih === word)?.label ?? word);
    return [
      ...[index + 1, shown(tanya), shown(contoh.join("; ")), labelOf(pilih), labelOf(saran)],
      ...[otherWays(question, all.length), id],
    ];
  });
  const table = { name: SHEET, columns: COLUMNS, rows, spareRows: 0, choices, frozenColumns: 1 };
  return { title, tables: [{ ...table, landscape: true }], lists };
}

function otherWays(question: Pertanyaan, choices: number): string | null {
  if (takesKode(question)) return `kode wilayah lain${exampleKode(question)}`;
  return choices > choicesOf(question).length ? "kolom lain di bawah daftar pilihan" : null;
}

/** Nothing that was found in a recap may be a line break or a command. */
function shown(text: string): string {
  return plainText(text, LONGEST);
}

/** An answer as it stands in the workbook: its label, or its word. */
export interface WrittenAnswer {
  readonly id: string;
  readonly jawaban: string;
}

/** The answers in such a workbook; undefined if it is none. */
export function readQuestionBook(book: CellBook): readonly WrittenAnswer[] | undefined {
  const rows = [...book.sheets.values()].find(({ name }) => name === SHEET)?.rows ?? [];
  const heading = rows.find((row) => row.some((cell) => textOf(cell) === KEY)) ?? [];
  const [key, answer] = [KEY, ANSWER].map(
    (name) => heading.find((cell) => textOf(cell) === name)?.column,
  );
  if (key === undefined || answer === undefined) return undefined;
  return rows.slice(rows.indexOf(heading) + 1).flatMap((row) => {
    const at = (column: number) => textOf(row.find((cell) => cell.column === column));
    const [id, jawaban] = [at(key), at(answer)];
    return id === "" || jawaban === "" ? [] : [{ id, jawaban }];
  });
}
