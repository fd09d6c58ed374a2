import type { PdfTarget } from "./targets.ts";

/** Style sheet of one document: page numbers and what every sheet must say. */
export function footStyle({ kaki, contoh }: Pick<PdfTarget, "kaki" | "contoh">): string {
  const mark = contoh ? "DATA CONTOH – wilayah fiktif · " : "";
  const font = 'font: 400 7.5pt "Public Sans", sans-serif; color: #000;';
  return `@page {
    @bottom-left { content: ${cssString(`${mark}${kaki}\nBukan naskah dinas.`)}; ${font} white-space: pre-wrap; text-align: left; width: 84%; }
    @bottom-right { content: "Halaman " counter(page) " dari " counter(pages); ${font} white-space: nowrap; }
  }`;
}

/** A CSS string literal: quotes, backslashes and line breaks escaped. */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\a ")}"`;
}
