import { LIMITS } from "./gate-limits.ts";
import { refuse, type Refusal } from "./gate-refusal.ts";
import { MAIN } from "./parts-package.ts";
import { dropPrefix, escapeXml, findElements } from "./parts-xml.ts";

/** A style sheet with nothing but the number format of every cell style. */
export function readStyles(source: string): string | Refusal {
  const xml = dropPrefix(source, "styleSheet");
  const formats = findElements(between(xml, "numFmts"), "numFmt", LIMITS.formats);
  const styles = findElements(between(xml, "cellXfs"), "xf", LIMITS.styles);
  if (formats.length > LIMITS.formats || styles.length > LIMITS.styles) {
    return refuse(
      "berkas-melampaui-batas",
      "buku kerja ini memuat terlalu banyak gaya sel.",
      "salin lembarnya ke templat yang baru (tempel nilai saja), lalu unggah hasilnya.",
    );
  }
  const formatList = formats.map(
    (format) =>
      `<numFmt numFmtId="${numberOf(format.get("numFmtId"))}" formatCode="${escapeXml(format.get("formatCode") ?? "")}"/>`,
  );
  const styleList = styles.map((style) => `<xf numFmtId="${numberOf(style.get("numFmtId"))}"/>`);
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formatList.join("")}</numFmts><cellXfs>${styleList.join("")}</cellXfs></styleSheet>`;
}

/** XML of what a style sheet says in words: number formats, and names of styles. */
export function styleWords(source: string): string {
  return ["numFmt", "cellStyle", "tableStyle"]
    .flatMap((name) => findElements(source, name, LIMITS.styles))
    .map(
      (element) =>
        `<a name="${escapeXml(element.get("name") ?? "")}" formatCode="${escapeXml(element.get("formatCode") ?? "")}"/>`,
    )
    .join("");
}

function between(xml: string, name: string): string {
  const start = xml.search(new RegExp(`<${name}(?=[\\s/>])`, "u"));
  const end = xml.indexOf(`</${name}>`, start);
  return start < 0 || end < 0 ? "" : xml.slice(start, end);
}

function numberOf(text: string | undefined): number {
  return /^\d{1,5}$/u.test(text ?? "") ? Number(text) : 0;
}
