import {
  dictOf,
  listOf,
  Reader,
  Ref,
  type PdfDict,
  type PdfObject,
  type PdfValue,
} from "./objects.ts";

/** A PDF file as Chromium writes it: one cross-reference table, no object streams, no updates. */
export interface PdfFile {
  /** Dictionary of the end of the file: /Root, /Info. */
  readonly trailer: PdfDict;
  /** Reads an object once. Throws if the file has none of that number. */
  object(ref: PdfValue | undefined): PdfObject;
  /** The value itself, or what a reference leads to. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
}

/** Opens a file. Throws an Error that says what is missing; objects are read when they are asked for. */
export function readFile(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
  const { offsets, trailer } = readXref(text);
  const known = new Map<number, PdfObject>();
  const object = (ref: PdfValue | undefined): PdfObject => {
    if (!(ref instanceof Ref))
      throw new Error(`PDF: a reference is expected, found ${String(ref)}`);
    let found = known.get(ref.id);
    if (!found) {
      found = readObject({ text, bytes, offset: offsets.get(ref.id), id: ref.id });
      known.set(ref.id, found);
    }
    return found;
  };
  const resolve = (value: PdfValue | undefined) =>
    value instanceof Ref ? object(value).value : value;
  return { trailer, object, resolve };
}

/** Throws for an object that was met before: what leads back to itself has no end. */
export function meetOnce(what: string): (value: PdfValue | undefined) => void {
  const met = new Set<number>();
  return (value) => {
    if (!(value instanceof Ref)) return;
    if (met.has(value.id)) throw new Error(`PDF: ${what} lead in a circle`);
    met.add(value.id);
  };
}

/** All pages, in order. */
export function pagesOf(file: PdfFile): readonly Ref[] {
  const meet = meetOnce("pages");
  const below = (ref: PdfValue): readonly Ref[] => {
    meet(ref);
    const node = dictOf(file.object(ref).value);
    if (node.get("/Type") === "/Page") return [ref as Ref];
    return listOf(file.resolve(node.get("/Kids"))).flatMap(below);
  };
  return below(dictOf(file.resolve(file.trailer.get("/Root"))).get("/Pages") ?? null);
}

interface Located {
  readonly text: string;
  readonly bytes: Uint8Array;
  readonly offset: number | undefined;
  readonly id: number;
}

function readObject({ text, bytes, offset, id }: Located): PdfObject {
  if (offset === undefined) throw new Error(`PDF: no object ${id}`);
  if (!text.startsWith(`${id} 0 obj`, offset))
    throw new Error(`PDF: object ${id} is not at ${offset}`);
  const reader = new Reader(text, offset + `${id} 0 obj`.length);
  const value = reader.value();
  if (!reader.take("stream")) return { value };
  const start = text[reader.position] === "\r" ? reader.position + 2 : reader.position + 1;
  const length = dictOf(value).get("/Length");
  if (typeof length !== "number") throw new Error(`PDF: stream ${id} without a length`);
  return { value, stream: bytes.subarray(start, start + length) };
}

function readXref(text: string): { offsets: ReadonlyMap<number, number>; trailer: PdfDict } {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(text.slice(-64))?.[1] ?? NaN);
  const reader = new Reader(text, start);
  if (!reader.take("xref")) throw new Error("PDF: no cross-reference table at its end");
  const offsets = new Map<number, number>();
  while (!reader.take("trailer")) {
    const [first, count] = [Number(reader.value()), Number(reader.value())];
    reader.take("");
    for (let number = 0; number < count; number += 1) {
      const line = text.slice(reader.position, reader.position + 20);
      if (line[17] === "n") offsets.set(first + number, Number(line.slice(0, 10)));
      reader.position += 20;
    }
  }
  return { offsets, trailer: dictOf(reader.value()) };
}
