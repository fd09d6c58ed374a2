/** A mutant that no test can notice, because nothing that anybody sees differs. */
export interface Alike {
  readonly why: string;
  readonly file: string;
  /**
   * The line as it stands, and what Stryker makes of a part of it: "a < b; ⇒ a <= b". Where one reads like
   * another before it in its file, it has a number: "a < b; ⇒ a <= b #2".
   */
  readonly change: string;
}

/** Between a line and what becomes of it. */
const BECOMES = " ⇒ ";

/** A mutant in the words of the list. */
export function changeOf(line: string, replacement: string): string {
  return `${line.trim()}${BECOMES}${replacement.replace(/\s+/g, " ").slice(0, 80)}`;
}

/** Changes of one file in their order, each in words that no other has. */
export function numbered(changes: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return changes.map((change) => {
    const number = (seen.get(change) ?? 0) + 1;
    seen.set(change, number);
    return number === 1 ? change : `${change} #${number}`;
  });
}

/** The line that a change begins in, as it stands in its file but for the blanks before it. */
export function lineOf({ change }: Alike): string {
  return change.slice(0, change.lastIndexOf(BECOMES));
}

/** Reads the list: reasons behind "#", below each the files, below each the changes. Throws where one lacks. */
export function parseAlike(text: string): readonly Alike[] {
  let [why, file] = ["", ""];
  return text.split("\n").flatMap((line) => {
    if (line.startsWith("# ")) [why, file] = [line.slice(2), ""];
    else if (line.startsWith("src/")) file = line;
    else if (line.trim() !== "") {
      const change = line.trim();
      if (why === "" || file === "" || !change.includes(BECOMES))
        throw new Error(`no reason, no file or no change: ${line}`);
      return [{ why, file, change }];
    }
    return [];
  });
}
