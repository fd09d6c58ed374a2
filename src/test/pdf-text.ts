import { readFileSync } from "node:fs";
import { extractText, getDocumentProxy } from "unpdf";

/** The words of a PDF as a reader copies them, line breaks and runs of blanks as one blank. */
export async function textOfPdf(file: string): Promise<string> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { text } = await extractText(pdf, { mergePages: true });
  return text.replace(/\s+/g, " ");
}
