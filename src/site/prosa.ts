import { html } from "../base/html.ts";
import { PAPAN } from "../base/papan.ts";
import { contohTempat } from "../views/contoh-tempat.ts";
import type { SiteIndex } from "../views/site-index.ts";

/** The text with the board's own name. */
export function withName(text: string): string {
  return text.replaceAll("NAMA-PAPAN", PAPAN.nama);
}

/**
 * The text without those list items whose story is not in this build's data: "<!-- bila 64.02 beroperasi -->"
 * asks for a published figure of that indicator about that region.
 */
export function toldOnly(content: string, { dataset }: SiteIndex): string {
  return content.replace(
    /<li>((?:(?!<\/li>)[\s\S])*?) <!-- bila (\S+) (\S+) --><\/li>\n?/g,
    (_, text: string, wilayah: string, indikator: string) =>
      dataset.observasi.some((item) => item.wilayah === wilayah && item.indikator === indikator)
        ? `<li>${text}</li>\n`
        : "",
  );
}

/** ", misalnya …" with addresses that this build has; nothing where nobody reports. */
export function withExamples(content: string, index: SiteIndex): string {
  const found = contohTempat(index);
  const desa = found && html`, misalnya <a href="${found.href}">/desa/${found.kode}/</a>`;
  const kabupaten =
    found && html`, misalnya <a href="${found.kabupaten.href}">${found.kabupaten.nama}</a>`;
  return content
    .replaceAll("<!-- contoh desa -->", String(desa ?? ""))
    .replaceAll("<!-- contoh kabupaten -->", String(kabupaten ?? ""));
}
