import { dictOf, listOf, type PdfDict, type PdfValue } from "../pdf/objects.ts";
import type { OpenPdf } from "./pdf-open.ts";
import { elementsOf, textOf, type Tree, type TreeElement } from "./pdf-tree.ts";

/** Standard structure types of ISO 32000-1, 14.8.4. */
const STANDARD = new Set(
  (
    "Document Part Art Sect Div BlockQuote Caption TOC TOCI Index NonStruct Private P H H1 H2 H3 H4 H5 H6 " +
    "L LI Lbl LBody Table TR TH TD THead TBody TFoot Span Quote Note Reference BibEntry Code Link Annot " +
    "Ruby Warichu Figure Formula Form"
  ).split(" "),
);

/** What a PDF breaks of the conditions of PDF/UA-1 (ISO 14289-1) that a program can check. */
export function uaFaults(pdf: OpenPdf, tree: Tree): readonly string[] {
  const elements = elementsOf(tree.document);
  return [
    ...documentFaults(pdf),
    ...tree.faults,
    ...tree.pages.flatMap(({ unmarked }) => unmarked.map((one) => `painted unmarked: ${one}`)),
    ...elements.filter(({ type }) => !STANDARD.has(type)).map(({ type }) => `type ${type}`),
    ...headingFaults(elements),
    ...elements.flatMap(elementFaults),
    ...fontFaults(pdf),
    ...pdf.pages.flatMap((page) => pageFaults(pdf, page)),
  ];
}

function documentFaults(pdf: OpenPdf): readonly string[] {
  const { catalog, trailer } = pdf;
  const flag = (key: string, name: string) => {
    const dict = pdf.get(catalog.get(key));
    return dict instanceof Map && dict.get(name) === true;
  };
  const packet = catalog.has("/Metadata")
    ? Buffer.from(pdf.text(catalog.get("/Metadata")), "latin1").toString("utf8")
    : "";
  const title = stringText(dictOf(pdf.get(trailer.get("/Info"))).get("/Title"));
  const faults: readonly (readonly [boolean, string])[] = [
    [flag("/MarkInfo", "/Marked"), "not marked as tagged"],
    [flag("/ViewerPreferences", "/DisplayDocTitle"), "does not show its title"],
    [stringText(catalog.get("/Lang")) === "id-ID", "no language"],
    [packet.includes("<pdfuaid:part>1</pdfuaid:part>"), "no PDF/UA identifier"],
    [title !== "" && unescaped(packet).includes(`>${title}</rdf:li>`), "title and XMP differ"],
    [!trailer.has("/Encrypt"), "encrypted"],
    [!catalog.has("/OpenAction") && !catalog.has("/AA"), "has an action of its own"],
    [catalog.has("/Outlines"), "no bookmarks"],
  ];
  return faults.filter(([holds]) => !holds).map(([, fault]) => fault);
}

function headingFaults(elements: readonly TreeElement[]): readonly string[] {
  const levels = elements.flatMap(({ type }) => (/^H\d$/.test(type) ? [Number(type[1])] : []));
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1);
  return skipped.map((level) => `H${level} after a level above the one before`);
}

/** Kinds of children that an element may have, where ISO 32000-1 says so. */
const CHILDREN: Readonly<Record<string, ReadonlySet<string>>> = {
  Table: new Set(["TR", "THead", "TBody", "TFoot", "Caption"]),
  TR: new Set(["TH", "TD"]),
  L: new Set(["LI", "L", "Caption"]),
  LI: new Set(["Lbl", "LBody"]),
};

function elementFaults(element: TreeElement): readonly string[] {
  const { type, dict, children } = element;
  const faults: string[] = [];
  if (type === "Figure" && stringText(dict.get("/Alt")) === "") faults.push("a figure without Alt");
  if (type === "TH" && !attributesOf(dict).some((one) => one.has("/Scope")))
    faults.push(`a heading of a table without scope: ${textOf(element)}`);
  if (type === "Table") faults.push(...tableFaults(element));
  const allowed = CHILDREN[type];
  for (const child of children) {
    if ("text" in child && allowed && child.text.trim() !== "")
      faults.push(`text right in a ${type}`);
    if (!("text" in child) && allowed && !allowed.has(child.type))
      faults.push(`${child.type} right in a ${type}`);
  }
  return faults;
}

/** Rows of one table have as many cells as each other. */
function tableFaults(table: TreeElement): readonly string[] {
  const rows = elementsOf(table).filter(({ type }) => type === "TR");
  const pending = new Map<number, number>();
  const widths = rows.map((row) => {
    let column = 0;
    const skip = () => {
      while ((pending.get(column) ?? 0) > 0) {
        pending.set(column, (pending.get(column) ?? 0) - 1);
        column += 1;
      }
    };
    for (const cell of row.children) {
      if ("text" in cell) continue;
      skip();
      const [across, down] = [spanOf(cell, "/ColSpan"), spanOf(cell, "/RowSpan")];
      for (let step = 0; step < across; step += 1) pending.set(column + step, down - 1);
      column += across;
    }
    skip();
    return column;
  });
  return new Set(widths).size > 1 ? [`a table with rows of ${widths.join(", ")} cells`] : [];
}

function spanOf({ dict }: TreeElement, key: string): number {
  const found = attributesOf(dict).find((attribute) => attribute.has(key));
  return found ? Number(found.get(key)) : 1;
}

function attributesOf(dict: PdfDict): readonly PdfDict[] {
  return listOf(dict.get("/A")).filter((value): value is PdfDict => value instanceof Map);
}

function fontFaults(pdf: OpenPdf): readonly string[] {
  return pdf.ids.flatMap((id) => {
    const { value } = pdf.object(id);
    if (!(value instanceof Map) || value.get("/Type") !== "/Font") return [];
    if (value.get("/Subtype") === "/CIDFontType2") {
      const descriptor = dictOf(pdf.get(value.get("/FontDescriptor")));
      const whole = descriptor.has("/FontFile2") && value.get("/CIDToGIDMap") === "/Identity";
      return whole ? [] : [`font ${String(value.get("/BaseFont"))} is not embedded`];
    }
    const known = value.get("/Subtype") === "/Type0" && value.has("/ToUnicode");
    const subset = /^\/[A-Z]{6}\+PublicSans/.test(String(value.get("/BaseFont")));
    return known && subset ? [] : [`font ${String(value.get("/BaseFont"))}`];
  });
}

function pageFaults(pdf: OpenPdf, page: PdfDict): readonly string[] {
  const annotations = listOf(pdf.get(page.get("/Annots"))).map((ref) => dictOf(pdf.get(ref)));
  const silent = annotations.filter((one) => !one.has("/Contents") || !one.has("/StructParent"));
  return [
    ...(page.get("/Tabs") === "/S" ? [] : ["a page without order of tabs"]),
    ...silent.map(() => "a link without description or place in the structure"),
  ];
}

/** Text of a string as a reader sees it. */
export function stringText(value: PdfValue | undefined): string {
  if (typeof value !== "string") return "";
  if (value.startsWith("(")) return value.slice(1, -1).replace(/\\([\\()])/g, "$1");
  const bytes = Buffer.from(value.slice(1, -1), "hex");
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? bytes.subarray(2).swap16().toString("utf16le")
    : "";
}

function unescaped(xml: string): string {
  return xml.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
