import qrcode from "qrcode";
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

/** A QR code of the page's address as one SVG path. */
export function qrPath(text: string): { readonly size: number; readonly d: string } {
  const { modules } = qrcode.create(text, { errorCorrectionLevel: "M" });
  const { size, data } = modules;
  const runs = Array.from({ length: size }, (_, row) =>
    rowRuns(data.subarray(row * size, (row + 1) * size), row),
  );
  return { size, d: runs.join("") };
}

function rowRuns(row: Uint8Array, y: number): string {
  return [...row.join("").matchAll(/1+/g)]
    .map((run) => `M${run.index} ${y}h${run[0].length}v1h-${run[0].length}z`)
    .join("");
}

/** A CSS string literal: quotes, backslashes and line breaks escaped. */
function cssString(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\a ")}"`;
}
