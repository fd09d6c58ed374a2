import { dictOf, listOf, Ref, type PdfDict, type PdfValue } from "../pdf/objects.ts";
import { contentOf, type PageContent } from "./pdf-content.ts";
import type { OpenPdf } from "./pdf-open.ts";

/** An element of a structure tree with what it marks. */
export interface TreeElement {
  /** "H1", "TD" … */
  readonly type: string;
  readonly dict: PdfDict;
  readonly children: readonly (TreeElement | TreeText)[];
}

/** Marked content of a page. */
export interface TreeText {
  readonly text: string;
}

export interface Tree {
  readonly document: TreeElement;
  readonly pages: readonly PageContent[];
  /** What is wrong with the tree itself: content nobody names, or that is named twice. */
  readonly faults: readonly string[];
}

/** Reads a tree from its root down and holds it against the content of the pages and the parent tree. */
export function treeOf(pdf: OpenPdf): Tree {
  const contents = new Map(pdf.pages.map((page) => [page, contentOf(pdf, page)]));
  const root = dictOf(pdf.get(pdf.catalog.get("/StructTreeRoot")));
  const reader = new TreeReader(pdf, contents, parentsOf(pdf, root));
  const [top] = listOf(root.get("/K"));
  const document = reader.element(top as Ref, pdf.catalog.get("/StructTreeRoot") as Ref);
  return { document, pages: [...contents.values()], faults: [...reader.faults, ...reader.left()] };
}

/** All text below an element; a blank between elements. */
export function textOf(element: TreeElement | TreeText): string {
  if ("text" in element) return element.text;
  return element.children.map(textOf).join(BLOCK.has(element.type) ? " " : "");
}

const BLOCK = new Set([
  "Document",
  "Art",
  "Sect",
  "Div",
  "Table",
  "TR",
  "TD",
  "TH",
  "L",
  "LI",
  "NonStruct",
]);

/** Every element, from the top down. */
export function elementsOf(element: TreeElement): readonly TreeElement[] {
  const below = element.children.flatMap((child) => ("text" in child ? [] : elementsOf(child)));
  return [element, ...below];
}

class TreeReader {
  readonly faults: string[] = [];
  private readonly pdf: OpenPdf;
  private readonly contents: ReadonlyMap<PdfDict, PageContent>;
  private readonly parents: ReadonlyMap<number, readonly PdfValue[]>;
  private readonly seen = new Map<PdfDict, Set<number>>();

  constructor(
    pdf: OpenPdf,
    contents: ReadonlyMap<PdfDict, PageContent>,
    parents: ReadonlyMap<number, readonly PdfValue[]>,
  ) {
    this.pdf = pdf;
    this.contents = contents;
    this.parents = parents;
  }

  element(ref: Ref, parent: Ref): TreeElement {
    const dict = dictOf(this.pdf.get(ref));
    const type = String(dict.get("/S")).slice(1);
    const above = dict.get("/P");
    if (!(above instanceof Ref) || above.id !== parent.id)
      this.faults.push(`${type} does not know its parent`);
    const children = listOf(dict.get("/K")).flatMap((kid) => this.child(kid, { ref, dict }));
    return { type, dict, children };
  }

  /** Marks that no element names. */
  left(): readonly string[] {
    return [...this.contents].flatMap(([page, { marked }]) =>
      [...marked.keys()]
        .filter((mcid) => this.seen.get(page)?.has(mcid) !== true)
        .map((mcid) => `no element names content ${mcid}: "${marked.get(mcid)}"`),
    );
  }

  private child(
    kid: PdfValue,
    own: { readonly ref: Ref; readonly dict: PdfDict },
  ): readonly (TreeElement | TreeText)[] {
    if (typeof kid === "number") return [this.marked(kid, own.dict.get("/Pg"), own.ref)];
    const dict = dictOf(this.pdf.get(kid));
    if (dict.get("/Type") === "/MCR")
      return [this.marked(Number(dict.get("/MCID")), dict.get("/Pg"), own.ref)];
    if (dict.get("/Type") === "/OBJR") {
      const key = Number(dictOf(this.pdf.get(dict.get("/Obj"))).get("/StructParent"));
      if ((this.parents.get(key)?.[0] as Ref | undefined)?.id !== own.ref.id)
        this.faults.push(`annotation ${key} does not know its element`);
      return [];
    }
    return [this.element(kid as Ref, own.ref)];
  }

  private marked(mcid: number, pageRef: PdfValue | undefined, parent: Ref): TreeText {
    const page = dictOf(this.pdf.get(pageRef));
    const seen = this.seen.get(page) ?? new Set<number>();
    this.seen.set(page, seen);
    if (seen.has(mcid)) this.faults.push(`content ${mcid} is named twice`);
    seen.add(mcid);
    const named = this.parents.get(Number(page.get("/StructParents")))?.[mcid];
    if (!(named instanceof Ref) || named.id !== parent.id)
      this.faults.push(`content ${mcid} has another parent in the parent tree`);
    return { text: this.contents.get(page)?.marked.get(mcid) ?? "" };
  }
}

function parentsOf(pdf: OpenPdf, root: PdfDict): ReadonlyMap<number, readonly PdfValue[]> {
  const numbers = listOf(dictOf(pdf.get(root.get("/ParentTree"))).get("/Nums"));
  const parents = new Map<number, readonly PdfValue[]>();
  for (let index = 0; index < numbers.length; index += 2) {
    const value = numbers[index + 1];
    const list = pdf.get(value);
    parents.set(Number(numbers[index]), Array.isArray(list) ? list : [value ?? null]);
  }
  return parents;
}
