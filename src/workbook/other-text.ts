/** What stands outside the values of cells: one line per paragraph or attribute. */
export interface OtherText {
  readonly part: string;
  /** Where a comment hangs, if that is known. */
  readonly sheet?: string;
  readonly cell?: string;
  readonly text: string;
}
