import { plainText } from "../base/markdown.ts";

const LONGEST_HEADING = 120;
const LONGEST_PART = 4000;

/** A heading of the recap as a terminal may show it. */
export function shownHeading(judul: string): string {
  return plainText(judul, LONGEST_HEADING);
}

/**
 * A line that may hold names of sheets, texts of cells or given answers: nothing of it is a command
 * to the terminal. Runs of blanks stay, they are the indentation.
 */
export function shownLine(line: string): string {
  return line
    .split(/( {2,})/)
    .map((part) => (part.startsWith("  ") ? part : plainText(part, LONGEST_PART)))
    .join("");
}
