import { fileBytes, packed } from "./pdf-objects.ts";

/** A made-up page of a document: lines of text, each the content of one element. */
export interface MadeElement {
  readonly type: string;
  /** Further entries of its dictionary: "/Alt (x)". */
  readonly entries?: string;
  readonly text?: string;
  readonly children?: readonly MadeElement[];
  /** The page of the batch its own text is on, if not that of its document. */
  readonly page?: number;
}

export interface MadeBatch {
  /** One list of elements per document; each document has one page of its own unless `page` says more. */
  readonly documents: readonly MadeElement[];
  readonly pages: number;
  /** Content put before the marked text of a page. */
  readonly before?: Readonly<Record<number, string>>;
  readonly info?: string;
}

/**
 * A small batch in the form in which Chromium writes: a cross-reference table, one font, marked text. The
 * glyph of a letter is its code; every glyph is half an em wide.
 */
export function makeBatch(batch: MadeBatch): Buffer {
  const made = new Made(batch);
  return made.bytes();
}

const GLYPHS = Array.from({ length: 95 }, (_, index) => index + 32).concat([0x2026, 0xb7]);

class Made {
  private readonly objects: (string | Buffer)[] = [];
  private readonly batch: MadeBatch;
  private readonly pages: readonly number[];
  private readonly marks: { text: string; type: string; element: number }[][];
  private readonly bookmarks: { title: string; page: number }[] = [];

  constructor(batch: MadeBatch) {
    this.batch = batch;
    this.objects.push(`<</Title (x)\n/CreationDate (D:20260101000000+00'00')${batch.info ?? ""}>>`);
    this.pages = Array.from({ length: batch.pages }, () => this.add(""));
    this.marks = this.pages.map(() => []);
  }

  bytes(): Buffer {
    const font = this.font();
    const root = this.add("");
    const document = this.add("");
    const tops = this.batch.documents.map((element, index) =>
      this.element(element, { parent: document, page: element.page ?? index }),
    );
    this.set(document, `<</Type /StructElem /S /Document /P ${root} 0 R /K [${refs(tops)}]>>`);
    const parents = this.marks.map((marks) =>
      this.add(`[${refs(marks.map(({ element }) => element))}]`),
    );
    const numbers = parents.map((parent, page) => `${page} ${parent} 0 R`).join(" ");
    this.set(
      root,
      `<</Type /StructTreeRoot /K ${document} 0 R /ParentTree <</Nums [${numbers}]>>>>`,
    );
    const tree = this.add("");
    for (const [index, page] of this.pages.entries()) this.page(page, { index, font, tree });
    this.set(tree, `<</Type /Pages /Count ${this.pages.length} /Kids [${refs(this.pages)}]>>`);
    const catalog = this.add(
      `<</Type /Catalog /Pages ${tree} 0 R /StructTreeRoot ${root} 0 R /Outlines ${this.outline()} 0 R>>`,
    );
    return fileBytes(this.objects, catalog);
  }

  private add(object: string | Buffer): number {
    this.objects.push(object);
    return this.objects.length;
  }

  private set(id: number, object: string | Buffer): void {
    this.objects[id - 1] = object;
  }

  private element(
    made: MadeElement,
    { parent, page }: { readonly parent: number; readonly page: number },
  ): number {
    const id = this.add("");
    const own = made.page ?? page;
    const marks = this.marks[own];
    const kids: string[] = [];
    if (made.text !== undefined && marks) {
      kids.push(String(marks.length));
      marks.push({ text: made.text, type: made.type, element: id });
      if (/^H\d$/.test(made.type)) this.bookmarks.push({ title: made.text, page: own });
    }
    for (const child of made.children ?? [])
      kids.push(`${this.element(child, { parent: id, page: own })} 0 R`);
    const where = made.text === undefined ? "" : ` /Pg ${this.pages[own]} 0 R`;
    this.set(
      id,
      `<</Type /StructElem /S /${made.type} /P ${parent} 0 R /ID (node${id}) ${made.entries ?? ""}${where} /K [${kids.join(" ")}]>>`,
    );
    return id;
  }

  private page(
    id: number,
    { index, font, tree }: { readonly index: number; readonly font: number; readonly tree: number },
  ): void {
    const lines = (this.marks[index] ?? []).map(({ text, type }, mcid) => {
      const glyphs = [...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, "0"));
      const shown = glyphs.map((glyph, at) => `${at === 0 ? "" : "5 0 Td "}<${glyph}> Tj`);
      const place = `BT\n/F5 10 Tf\n1 0 0 -1 0 ${20 + mcid * 12} Tm\n${shown.join("\n")}\nET`;
      return `/${type} <</MCID ${mcid} >>BDC\n${place}\nEMC`;
    });
    const content = `.24 0 0 -.24 0 842 cm\nq\n${this.batch.before?.[index] ?? ""}${lines.join("\n")}\nQ`;
    const stream = this.add(packed(Buffer.from(content, "latin1")));
    this.set(
      id,
      `<</Type /Page /Resources <</ProcSet [/PDF] /Font <</F5 ${font} 0 R>>>> /MediaBox [0 0 594.95996 841.91998] /Contents ${stream} 0 R /StructParents ${index} /Tabs /S /Parent ${tree} 0 R>>`,
    );
  }

  private font(): number {
    const rows = GLYPHS.map((code) => `<${hex(code)}> <${hex(code)}>`);
    const map = this.add(
      packed(Buffer.from(`${rows.length} beginbfchar\n${rows.join("\n")}\nendbfchar`)),
    );
    const file = this.add(packed(Buffer.from("not a real font")));
    const descriptor = this.add(`<</Type /FontDescriptor /FontFile2 ${file} 0 R>>`);
    const cid = this.add(
      `<</Type /Font /Subtype /CIDFontType2 /BaseFont /AAAAAA+PublicSans /CIDToGIDMap /Identity /DW 500 /FontDescriptor ${descriptor} 0 R>>`,
    );
    return this.add(
      `<</Type /Font /Subtype /Type0 /BaseFont /AAAAAA+PublicSans /Encoding /Identity-H /DescendantFonts [${cid} 0 R] /ToUnicode ${map} 0 R>>`,
    );
  }

  private outline(): number {
    const root = this.add("");
    const ids = this.bookmarks.map(() => this.add(""));
    for (const [index, { title, page }] of this.bookmarks.entries()) {
      const next = ids[index + 1];
      const link = next === undefined ? "" : ` /Next ${next} 0 R`;
      this.set(
        ids[index] ?? 0,
        `<</Title (${title}) /Dest [${this.pages[page]} 0 R /XYZ 0 800 0] /Parent ${root} 0 R${link}>>`,
      );
    }
    const [first] = ids;
    const below = first === undefined ? "" : `/First ${first} 0 R`;
    this.set(root, `<</Type /Outlines ${below} /Count ${ids.length}>>`);
    return root;
  }
}

function refs(ids: readonly number[]): string {
  return ids.map((id) => `${id} 0 R`).join(" ");
}

function hex(code: number): string {
  return code.toString(16).padStart(4, "0");
}
