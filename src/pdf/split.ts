import { pagesIn, type Anak, type Unsur } from "./element.ts";
import { dictOf, listOf, Ref, type PdfDict, type PdfValue } from "./objects.ts";
import { pageContents } from "./page-contents.ts";
import { meetOnce, pagesOf, type PdfFile } from "./read-file.ts";
import { Repeats } from "./repeats.ts";

/** One document of a batch: its pages, its part of the structure tree, its bookmarks. */
export interface Bagian {
  readonly file: PdfFile;
  readonly halaman: readonly Ref[];
  readonly unsur: readonly Unsur[];
  readonly penanda: readonly Penanda[];
  /** Content of a page, cleaned. */
  readonly isi: (page: Ref) => string;
}

/** A bookmark: where it leads to and what lies below it. */
export interface Penanda {
  readonly judul: PdfValue;
  readonly tujuan: readonly PdfValue[];
  readonly anak: readonly Penanda[];
}

/**
 * Takes a batch apart at the elements right below its `Document`: each begins on a page of its own and is
 * one document. Throws an Error for a batch that is untagged or where two documents share a page.
 */
export function splitBatch(file: PdfFile): readonly Bagian[] {
  const pages = pagesOf(file);
  const number = new Map(pages.map((ref, index) => [ref.id, index]));
  const catalog = dictOf(file.resolve(file.trailer.get("/Root")));
  const repeats = new Repeats();
  const elements = documentElements(file, { catalog, number }).map((one) => repeats.remove(one));
  const isi = pageContents(file, (page) => repeats.on(number.get(page.id) ?? -1));
  const starts = elements.map(firstPage);
  const bookmarks = readBookmarks(file, catalog);
  return elements.map((element, index) => {
    const [from, to] = [starts[index] ?? 0, starts[index + 1] ?? pages.length];
    if (pagesIn(element).some((page) => page >= to))
      throw new Error(`PDF: document ${index + 1} of the batch shares a page with another`);
    const halaman = pages.slice(from, to);
    const own = new Set(halaman.map(({ id }) => id));
    const penanda = bookmarks.filter(({ tujuan }) =>
      own.has((tujuan[0] as Ref | undefined)?.id ?? 0),
    );
    return { file, halaman, penanda, isi, unsur: [shifted(element, from)] };
  });
}

function firstPage(element: Unsur, index: number): number {
  const first = pagesIn(element).reduce((least, page) => Math.min(least, page), Infinity);
  if (first === Infinity) throw new Error(`PDF: document ${index + 1} of the batch is empty`);
  return first;
}

/** Several documents that follow each other as one. */
export function joinParts(parts: readonly Bagian[]): Bagian {
  const [first] = parts;
  if (!first) throw new Error("PDF: no documents to join");
  let pages = 0;
  const unsur = parts.flatMap((part) => {
    const moved = part.unsur.map((element) => shifted(element, -pages));
    pages += part.halaman.length;
    return moved;
  });
  return {
    file: first.file,
    isi: first.isi,
    halaman: parts.flatMap(({ halaman }) => halaman),
    unsur,
    penanda: parts.flatMap(({ penanda }) => penanda),
  };
}

interface Tree {
  readonly catalog: PdfDict;
  readonly number: ReadonlyMap<number, number>;
}

function documentElements(file: PdfFile, { catalog, number }: Tree): readonly Unsur[] {
  const root = file.resolve(catalog.get("/StructTreeRoot"));
  if (!(root instanceof Map)) throw new Error("PDF: the batch has no structure tree");
  const [document] = listOf(file.resolve(root.get("/K")));
  const meet = meetOnce("structure elements");
  const { anak } = readElement(file, { ref: document ?? null, number, meet });
  return anak.map((child) => {
    if ("unsur" in child) return child.unsur;
    throw new Error("PDF: content outside the documents of the batch");
  });
}

const PLACE = new Set(["/Type", "/S", "/P", "/Pg", "/K"]);

interface Element {
  readonly ref: PdfValue;
  readonly number: ReadonlyMap<number, number>;
  readonly meet: (ref: PdfValue) => void;
}

function readElement(file: PdfFile, { ref, number, meet }: Element): Unsur {
  meet(ref);
  const dict = dictOf(file.resolve(ref));
  const jenis = dict.get("/S");
  if (typeof jenis !== "string") throw new Error("PDF: a structure element without a type");
  const pageOf = (page: PdfValue | undefined): number => {
    const found = page instanceof Ref ? number.get(page.id) : undefined;
    if (found === undefined) throw new Error(`PDF: ${jenis} marks content of no page`);
    return found;
  };
  const anak = listOf(file.resolve(dict.get("/K"))).flatMap((kid): Anak | readonly Anak[] => {
    if (typeof kid === "number") return { halaman: pageOf(dict.get("/Pg")), mcid: kid };
    const target = dictOf(file.resolve(kid));
    const page = target.get("/Pg") ?? dict.get("/Pg");
    if (target.get("/Type") === "/MCR")
      return { halaman: pageOf(page), mcid: Number(target.get("/MCID")) };
    if (target.get("/Type") === "/OBJR")
      return { halaman: pageOf(page), objek: target.get("/Obj") as Ref };
    return withoutShell(readElement(file, { ref: kid, number, meet }));
  });
  const sifat = new Map([...dict].filter(([key]) => !PLACE.has(key)));
  return { jenis, anak: jenis === "/LI" ? inBody(anak) : anak, sifat };
}

const PARTS_OF_ITEM = new Set(["/Lbl", "/LBody"]);

/** An item of a list holds its text in a body of its own; Chromium makes none for items without a bullet. */
function inBody(anak: readonly Anak[]): readonly Anak[] {
  const isWhole = anak.every((child) => "unsur" in child && PARTS_OF_ITEM.has(child.unsur.jenis));
  return isWhole ? anak : [{ unsur: { jenis: "/LBody", sifat: new Map(), anak } }];
}

/** Chromium wraps every run of text in an element that means nothing: its content is its parent's. */
function withoutShell(unsur: Unsur): Anak | readonly Anak[] {
  const isShell = unsur.jenis === "/NonStruct" && unsur.sifat.size === 0;
  return isShell ? unsur.anak : { unsur };
}

/** The same element with pages counted from another one. */
function shifted(unsur: Unsur, from: number): Unsur {
  if (from === 0) return unsur;
  const anak = unsur.anak.map((child) =>
    "unsur" in child
      ? { unsur: shifted(child.unsur, from) }
      : { ...child, halaman: child.halaman - from },
  );
  return { ...unsur, anak };
}

function readBookmarks(file: PdfFile, catalog: PdfDict): readonly Penanda[] {
  const meet = meetOnce("bookmarks");
  const below = (parent: PdfDict): readonly Penanda[] => {
    const items: Penanda[] = [];
    const open = (value: PdfValue | undefined) => {
      meet(value);
      return file.resolve(value);
    };
    for (let next = open(parent.get("/First")); next instanceof Map;) {
      items.push({
        judul: next.get("/Title") ?? "()",
        tujuan: listOf(file.resolve(next.get("/Dest"))),
        anak: below(next),
      });
      next = open(next.get("/Next"));
    }
    return items;
  };
  const root = file.resolve(catalog.get("/Outlines"));
  return root instanceof Map ? below(root) : [];
}
