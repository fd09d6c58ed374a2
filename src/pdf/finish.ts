import { dictOf, listOf, Ref, textString, type PdfDict, type PdfValue } from "./objects.ts";
import type { Bagian, Penanda } from "./split.ts";
import type { Huruf } from "./fonts.ts";
import { kakiContent } from "./stamp.ts";
import { writeStructure } from "./structure.ts";
import { Writer } from "./writer.ts";
import { PENERBIT, xmpPacket, type Keterangan } from "./xmp.ts";

export interface Selesai {
  readonly keterangan: Keterangan;
  /** Lines at the foot of every page. */
  readonly kaki: readonly string[];
  readonly huruf: Huruf;
}

/** A finished PDF and how many pages it has. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly halaman: number;
}

/**
 * Writes one document of a batch as a file of its own: tagged, with title, language, bookmarks, page numbers
 * and XMP. The same part and the same text give the same bytes.
 */
export function finishDocument(part: Bagian, { keterangan, kaki, huruf }: Selesai): Pdf {
  const writer = new Writer();
  const title = textString(keterangan.judul);
  const copy = new Copier(part, writer);
  const pages = part.halaman.map(() => writer.reserve());
  const parent = writer.reserve();
  const { root: structure, annotationKeys } = writeStructure({
    writer,
    unsur: part.unsur,
    pages,
    annotation: (old) => copy.reference(old),
    copied: (value) => copy.value(value),
    title,
  });
  for (const [number, page] of pages.entries()) {
    const content = (lebar: number) =>
      footOf({ huruf, kaki, lebar, number: number + 1, of: pages.length });
    writer.set(page, pageDict({ copy, part, number, parent, annotationKeys, content, huruf }));
  }
  writer.set(parent, dict({ "/Type": "/Pages", "/Count": pages.length, "/Kids": pages }));
  const root = dict({
    "/Type": "/Catalog",
    "/Pages": parent,
    "/MarkInfo": dict({ "/Marked": true }),
    "/StructTreeRoot": structure,
    "/ViewerPreferences": dict({ "/DisplayDocTitle": true }),
    "/Lang": textString("id-ID"),
    "/Metadata": writer.stream(
      dict({ "/Type": "/Metadata", "/Subtype": "/XML" }),
      Buffer.from(xmpPacket(keterangan)),
    ),
  });
  const outline = writeOutline(writer, part, pages);
  if (outline) root.set("/Outlines", outline);
  const bytes = writer.finish(writer.add(root), writer.add(infoDict(keterangan, title)));
  return { bytes, halaman: pages.length };
}

interface PageInput {
  readonly copy: Copier;
  readonly part: Bagian;
  readonly number: number;
  readonly parent: Ref;
  readonly annotationKeys: ReadonlyMap<number, number>;
  readonly huruf: Huruf;
  /** What the foot draws on a page of this width. */
  readonly content: (lebar: number) => string;
}

const FOOT_FONT = "/Kaki";

function pageDict(input: PageInput): PdfDict {
  const { copy, part, number, parent, annotationKeys, huruf, content } = input;
  const { file } = part;
  const old = dictOf(file.resolve(part.halaman[number]));
  const resources = new Map(dictOf(file.resolve(old.get("/Resources"))));
  const fonts = file.resolve(resources.get("/Font"));
  resources.delete("/ProcSet");
  resources.set("/Font", new Map(fonts instanceof Map ? fonts : []).set(FOOT_FONT, huruf.font));
  const box = listOf(file.resolve(old.get("/MediaBox")));
  const shown = content(Number(box[2])) + part.isi(part.halaman[number] ?? parent);
  const annotations = listOf(file.resolve(old.get("/Annots"))).map((annotation) =>
    copy.annotation(annotation as Ref, annotationKeys),
  );
  const page = dict({
    "/Type": "/Page",
    "/Parent": parent,
    "/MediaBox": box,
    "/Resources": copy.value(resources),
    "/Contents": copy.content(shown),
    "/StructParents": number,
    "/Tabs": "/S",
  });
  return annotations.length > 0 ? page.set("/Annots", annotations) : page;
}

interface Foot {
  readonly huruf: Huruf;
  readonly kaki: readonly string[];
  readonly lebar: number;
  readonly number: number;
  readonly of: number;
}

function footOf({ huruf, kaki, lebar, number, of }: Foot): string {
  const nomor = `Halaman ${number} dari ${of}`;
  return kakiContent({ huruf, nama: FOOT_FONT, baris: kaki, nomor, lebar });
}

/** Copies what pages need from the batch; each object once. */
class Copier {
  private readonly part: Bagian;
  private readonly writer: Writer;
  private readonly known = new Map<number, Ref>();

  constructor(part: Bagian, writer: Writer) {
    this.part = part;
    this.writer = writer;
  }

  content(text: string): Ref {
    return this.writer.packed(new Map(), Buffer.from(text, "latin1"));
  }

  value(value: PdfValue): PdfValue {
    if (value instanceof Ref) return this.reference(value);
    if (value instanceof Map)
      return new Map([...value].map(([key, item]) => [key, this.value(item)]));
    return Array.isArray(value) ? value.map((item) => this.value(item)) : value;
  }

  /** Throws for a page: whatever points to one leads out of the document. */
  reference(ref: Ref): Ref {
    const known = this.known.get(ref.id);
    if (known) return known;
    const { value, stream } = this.part.file.object(ref);
    const type = value instanceof Map ? value.get("/Type") : undefined;
    if (type === "/Page" || type === "/Pages")
      throw new Error("PDF: a link inside the batch leads to another page");
    const copied = stream
      ? this.writer.stream(this.value(value) as PdfDict, stream)
      : this.writer.reserve();
    this.known.set(ref.id, copied);
    if (!stream) this.writer.set(copied, this.value(value));
    return copied;
  }

  /** A link with its place in the structure tree and, for readers aloud, its address. */
  annotation(ref: Ref, keys: ReadonlyMap<number, number>): Ref {
    const copied = this.reference(ref);
    const old = dictOf(this.part.file.object(ref).value);
    const value = dictOf(this.value(old));
    const action = this.part.file.resolve(old.get("/A"));
    const address = action instanceof Map ? action.get("/URI") : undefined;
    if (!value.has("/Contents") && address !== undefined) value.set("/Contents", address);
    const key = keys.get(copied.id);
    if (key === undefined) value.delete("/StructParent");
    else value.set("/StructParent", key);
    this.writer.set(copied, value);
    return copied;
  }
}

function writeOutline(writer: Writer, { penanda, halaman }: Bagian, pages: readonly Ref[]) {
  if (penanda.length === 0) return null;
  const numbers = new Map(halaman.map(({ id }, index) => [id, pages[index] ?? null]));
  const root = writer.reserve();
  const place = (tujuan: readonly PdfValue[]) => {
    const [page, ...rest] = tujuan;
    return [page instanceof Ref ? (numbers.get(page.id) ?? null) : null, ...rest];
  };
  const level = (items: readonly Penanda[], parent: Ref, above: PdfDict): number => {
    const refs = items.map(() => writer.reserve());
    let count = items.length;
    for (const [index, item] of items.entries()) {
      const own = dict({ "/Title": item.judul, "/Parent": parent, "/Dest": place(item.tujuan) });
      const [before, after] = [refs[index - 1], refs[index + 1]];
      if (before) own.set("/Prev", before);
      if (after) own.set("/Next", after);
      const ref = refs[index] ?? root;
      if (item.anak.length > 0) count += level(item.anak, ref, own);
      writer.set(ref, own);
    }
    above.set("/First", refs[0] ?? null).set("/Last", refs.at(-1) ?? null);
    above.set("/Count", count);
    return count;
  };
  const top = dict({ "/Type": "/Outlines" });
  level(penanda, root, top);
  writer.set(root, top);
  return root;
}

function infoDict({ uraian, tanggal }: Keterangan, title: string): PdfDict {
  const date = `(D:${tanggal.replaceAll("-", "")}000000Z)`;
  return dict({
    "/Title": title,
    "/Subject": textString(uraian),
    "/Author": textString(PENERBIT),
    "/Creator": textString(PENERBIT),
    "/CreationDate": date,
    "/ModDate": date,
  });
}

function dict(entries: Readonly<Record<string, PdfValue>>): PdfDict {
  return new Map(Object.entries(entries));
}
