import { LIMITS } from "./gate-limits.ts";
import { refuse, type Refusal } from "./gate-refusal.ts";
import { MAIN } from "./parts-package.ts";
import { dropPrefix, escapeXml, findElements } from "./parts-xml.ts";

/**
 * A style sheet with nothing but the number format of every cell style. Each format has one number of ours:
 * SheetJS has room for few. Those that no style names are left out.
 */
export function readStyles(source: string): string | Refusal {
  const xml = dropPrefix(source, "styleSheet");
  const formats = findElements(between(xml, "numFmts"), "numFmt", LIMITS.formats);
  const styles = findElements(between(xml, "cellXfs"), "xf", LIMITS.styles);
  if (formats.length > LIMITS.formats || styles.length > LIMITS.styles) return refuseStyles();
  const codes = new Map(
    formats.map((format) => [numberOf(format.get("numFmtId")), format.get("formatCode") ?? ""]),
  );
  // General stays what it is.
  codes.delete(0);
  const wanted = styles.map((style) => numberOf(style.get("numFmtId")));
  const used = [...new Set(wanted.flatMap((number) => codes.get(number) ?? []))];
  if (used.length > LIMITS.usedFormats) return refuseStyles();
  const numbers = new Map(used.map((code, at) => [code, FIRST_OWN + at]));
  const formatList = used.map(
    (code, at) => `<numFmt numFmtId="${FIRST_OWN + at}" formatCode="${escapeXml(code)}"/>`,
  );
  const styleList = wanted.map((number) => {
    const code = codes.get(number);
    const known = number < FIRST_OWN ? number : 0;
    return `<xf numFmtId="${code === undefined ? known : numbers.get(code)}"/>`;
  });
  return `<styleSheet xmlns="${MAIN}"><numFmts>${formatList.join("")}</numFmts><cellXfs>${styleList.join("")}</cellXfs></styleSheet>`;
}

/** Lower numbers are those of formats that every program has. */
const FIRST_OWN = 164;

function refuseStyles(): Refusal {
  return refuse(
    "berkas-melampaui-batas",
    "buku kerja ini memuat terlalu banyak gaya sel.",
    "salin lembarnya ke templat yang baru (tempel nilai saja), lalu unggah hasilnya.",
  );
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
