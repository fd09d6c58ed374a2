import type { WriteBook, WriteTable } from "./write-model.ts";

/** What programs show whole; what is longer is refused here, because some cut it and some call the file damaged. */
export const WRITE_LIMITS = {
  comment: 1_000,
  prompt: 255,
  promptTitle: 32,
  cell: 32_767,
  sheetName: 31,
} as const;

/** Throws if a workbook holds what no spreadsheet can: programming mistakes, not a steward's. */
export function assertWritable({ tables }: WriteBook): void {
  for (const table of tables) {
    assertShort(table.name, WRITE_LIMITS.sheetName, `name of sheet ${table.name}`);
    assertTexts(table);
    assertValues(table);
    assertLinks(table);
  }
}

function assertTexts({ name, columns, marks }: WriteTable): void {
  for (const { heading, note = "", prompt = "", group = "" } of columns) {
    assertShort(note, WRITE_LIMITS.comment, `note of ${name}, ${heading}`);
    assertShort(prompt, WRITE_LIMITS.prompt, `prompt of ${name}, ${heading}`);
    assertShort(group, WRITE_LIMITS.promptTitle, `group of ${name}, ${heading}`);
  }
  for (const [address, { note = "" }] of marks ?? [])
    assertShort(note, WRITE_LIMITS.comment, `mark of ${name}!${address}`);
}

function assertValues({ name, rows }: WriteTable): void {
  for (const [index, row] of rows.entries()) {
    for (const value of row) {
      const at = `${name}, row ${index + 2}`;
      if (typeof value === "string") assertShort(value, WRITE_LIMITS.cell, `text in ${at}`);
      if (typeof value === "number" && !Number.isFinite(value))
        throw new Error(`not a finite number in ${at}: ${value}`);
    }
  }
}

function assertLinks({ name, links }: WriteTable): void {
  for (const [address, { target, text = "" }] of links ?? []) {
    if (!target.startsWith("#"))
      throw new Error(`no internal link in ${name}!${address}: ${target}`);
    assertShort(text, WRITE_LIMITS.cell, `link of ${name}!${address}`);
  }
}

function assertShort(text: string, limit: number, what: string): void {
  if (text.length > limit) throw new Error(`${what}: ${text.length} characters, at most ${limit}`);
}
