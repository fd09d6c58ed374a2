import { listOf, Ref, type PdfDict, type PdfValue } from "./objects.ts";
import type { Anak, Unsur } from "./element.ts";
import type { Writer } from "./writer.ts";

/** Types that ISO 32000-1 does not know, as the nearest that it knows. */
const STANDARD: Readonly<Record<string, string>> = {
  "/Strong": "/Span",
  "/Em": "/Span",
  "/FENote": "/Note",
  "/Aside": "/Sect",
  "/Title": "/P",
  "/Sub": "/Span",
};

export interface StructureInput {
  readonly writer: Writer;
  readonly unsur: readonly Unsur[];
  readonly pages: readonly Ref[];
  /** The new object of an annotation of the batch. */
  readonly annotation: (old: Ref) => Ref;
  /** A value of the batch as the file has it: what it refers to is copied too. */
  readonly copied: (value: PdfValue) => PdfValue;
  readonly title: string;
}

export interface Structure {
  readonly root: Ref;
  /** Number of each annotation in the parent tree, by its new object. */
  readonly annotationKeys: ReadonlyMap<number, number>;
}

/** Writes the structure tree with its parent tree; page n has the number n there. */
export function writeStructure(input: StructureInput): Structure {
  const { writer, unsur, pages, title } = input;
  const root = writer.reserve();
  const document = writer.reserve();
  const work = new Work(input);
  const kids = unsur.map((element) => work.element(element, document));
  writer.set(
    document,
    new Map<string, PdfValue>([
      ["/Type", "/StructElem"],
      ["/S", "/Document"],
      ["/T", title],
      ["/P", root],
      ["/K", kids],
    ]),
  );
  const annotationKeys = new Map<number, number>();
  const numbers: PdfValue[] = work.marked.flatMap((parents, page) => [page, writer.add(parents)]);
  for (const [index, { object, parent }] of work.annotations.entries()) {
    annotationKeys.set(object.id, pages.length + index);
    numbers.push(pages.length + index, parent);
  }
  writer.set(
    root,
    new Map<string, PdfValue>([
      ["/Type", "/StructTreeRoot"],
      ["/K", document],
      ["/ParentTree", new Map<string, PdfValue>([["/Nums", numbers]])],
      ["/ParentTreeNextKey", pages.length + work.annotations.length],
    ]),
  );
  return { root, annotationKeys };
}

class Work {
  private readonly input: StructureInput;
  /** Per page the element that each marked content belongs to. */
  readonly marked: PdfValue[][];
  readonly annotations: { readonly object: Ref; readonly parent: Ref }[] = [];

  constructor(input: StructureInput) {
    this.input = input;
    this.marked = input.pages.map(() => []);
  }

  element({ jenis, sifat, anak }: Unsur, parent: Ref): Ref {
    const { writer, copied } = this.input;
    const ref = writer.reserve();
    const page = mainPage(anak);
    const dict: PdfDict = new Map<string, PdfValue>([
      ["/S", STANDARD[jenis] ?? jenis],
      ["/P", parent],
    ]);
    for (const [key, value] of keptOf(sifat)) dict.set(key, copied(value));
    if (page !== undefined) dict.set("/Pg", this.page(page));
    const kids = anak.map((child) => this.child(child, { ref, page }));
    if (kids.length > 0) dict.set("/K", kids.length === 1 ? (kids[0] ?? null) : kids);
    writer.set(ref, dict);
    return ref;
  }

  private child(
    child: Anak,
    { ref, page }: { readonly ref: Ref; readonly page: number | undefined },
  ): PdfValue {
    if ("unsur" in child) return this.element(child.unsur, ref);
    if ("mcid" in child) {
      const { halaman, mcid } = child;
      const list = this.marked[halaman] ?? [];
      while (list.length < mcid) list.push(null);
      list[mcid] = ref;
      if (halaman === page) return mcid;
      return new Map<string, PdfValue>([
        ["/Type", "/MCR"],
        ["/Pg", this.page(halaman)],
        ["/MCID", mcid],
      ]);
    }
    const object = this.input.annotation(child.objek);
    this.annotations.push({ object, parent: ref });
    return new Map<string, PdfValue>([
      ["/Type", "/OBJR"],
      ["/Pg", this.page(child.halaman)],
      ["/Obj", object],
    ]);
  }

  private page(number: number): Ref {
    const page = this.input.pages[number];
    if (!page) throw new Error(`PDF: no page ${number}`);
    return page;
  }
}

/** The page of its first own content; undefined if it has none. */
function mainPage(anak: readonly Anak[]): number | undefined {
  return anak.find((child) => "mcid" in child)?.halaman;
}

/**
 * Attributes that say something: the scope of a heading, a span above one. Chromium's numbers of elements
 * change from run to run and serve its lists of headers alone, which the scopes make needless.
 */
function keptOf(sifat: PdfDict): PdfDict {
  const kept = new Map(sifat);
  kept.delete("/ID");
  const attributes = listOf(sifat.get("/A")).filter(saysSomething);
  const [first] = attributes;
  if (first === undefined) kept.delete("/A");
  else kept.set("/A", attributes.length === 1 ? first : attributes);
  return kept;
}

function saysSomething(attribute: PdfValue): boolean {
  if (!(attribute instanceof Map)) return true;
  const keys = [...attribute.keys()].filter((key) => key !== "/O");
  return !keys.every(
    (key) => key === "/Headers" || (/Span$/.test(key) && attribute.get(key) === 1),
  );
}
