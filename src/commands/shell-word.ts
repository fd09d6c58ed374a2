/** A file name as it can be typed after a command, in bash as in cmd and PowerShell. */
export function shellWord(text: string): string {
  if (/^[\p{L}\p{N}_./:\\@%+=,-]+$/u.test(text)) return text;
  return /["$`!]/.test(text) ? `'${text.replaceAll("'", `'\\''`)}'` : `"${text}"`;
}
