import { inflateSync } from "node:zlib";
import {
  dictOf,
  Reader,
  Ref,
  type PdfDict,
  type PdfObject,
  type PdfValue,
} from "../pdf/objects.ts";

/** A finished PDF, read from its end as any reader does: cross-reference stream, object streams. */
export interface OpenPdf {
  readonly trailer: PdfDict;
  readonly catalog: PdfDict;
  /** Numbers of all objects. */
  readonly ids: readonly number[];
  object(id: number): PdfObject;
  /** The value, or what a reference leads to. */
  get(value: PdfValue | undefined): PdfValue | undefined;
  /** Bytes of a stream as text, unpacked. */
  text(ref: PdfValue | undefined): string;
  readonly pages: readonly PdfDict[];
}

/** Throws an Error for anything that is not as ISO 32000-1 says. */
export function openPdf(bytes: Uint8Array): OpenPdf {
  const raw = Buffer.from(bytes).toString("latin1");
  if (!/^%PDF-1\.7\n/.test(raw) || !/%%EOF\n$/.test(raw))
    throw new Error("no PDF 1.7 from end to end");
  const at = (offset: number): PdfObject => readAt(raw, bytes, offset);
  const table = at(Number(/startxref\n(\d+)\n%%EOF\n$/.exec(raw)?.[1]));
  const trailer = dictOf(table.value);
  const places = rowsOf(trailer, unpacked(table));
  const known = new Map<number, PdfObject>();
  const packs = new Map<number, readonly PdfValue[]>();
  const inPack = (pack: number, index: number): PdfValue => {
    const values = packs.get(pack) ?? valuesOf(at(placeOf(places, pack)[1]));
    packs.set(pack, values);
    return values[index] ?? null;
  };
  const object = (id: number): PdfObject => {
    const [kind, where, which] = placeOf(places, id);
    const found = known.get(id) ?? (kind === 2 ? { value: inPack(where, which) } : at(where));
    known.set(id, found);
    return found;
  };
  const get = (value: PdfValue | undefined) =>
    value instanceof Ref ? object(value.id).value : value;
  const text = (ref: PdfValue | undefined) => {
    if (!(ref instanceof Ref)) throw new Error("a stream is no reference");
    return Buffer.from(unpacked(object(ref.id))).toString("latin1");
  };
  const catalog = dictOf(get(trailer.get("/Root")));
  const tree = dictOf(get(catalog.get("/Pages")));
  const pages = (get(tree.get("/Kids")) as readonly PdfValue[]).map((page) => dictOf(get(page)));
  const ids = [...places.keys()].filter((id) => placeOf(places, id)[0] !== 0);
  return { trailer, catalog, ids, object, get, text, pages };
}

type Row = readonly [kind: number, where: number, which: number];

function placeOf(places: ReadonlyMap<number, Row>, id: number): Row {
  const place = places.get(id);
  if (!place) throw new Error(`no object ${id}`);
  return place;
}

function readAt(raw: string, bytes: Uint8Array, offset: number): PdfObject {
  const head = /^(\d+) 0 obj\n/.exec(raw.slice(offset, offset + 20));
  if (!head) throw new Error(`no object at ${offset}`);
  const reader = new Reader(raw, offset + head[0].length);
  const value = reader.value();
  if (!reader.take("stream\n")) return { value };
  const length = Number(dictOf(value).get("/Length"));
  const end = reader.position + length;
  if (!raw.startsWith("\nendstream\nendobj\n", end))
    throw new Error(`stream at ${offset} has no end`);
  return { value, stream: bytes.subarray(reader.position, end) };
}

function unpacked({ value, stream }: PdfObject): Uint8Array {
  if (!stream) throw new Error("no stream");
  return dictOf(value).has("/Filter") ? inflateSync(stream) : stream;
}

/** PNG's "Up" rows of 1 + 4 + 2 bytes. */
function rowsOf(trailer: PdfDict, data: Uint8Array): ReadonlyMap<number, Row> {
  const width = 7;
  const rows = new Map<number, Row>();
  const row = Buffer.alloc(width);
  const size = Number(trailer.get("/Size"));
  if (data.length !== size * (width + 1)) throw new Error("the cross-reference table is cut");
  for (let id = 0; id < size; id += 1) {
    for (let column = 0; column < width; column += 1)
      row[column] = (row[column] ?? 0) + (data[id * (width + 1) + 1 + column] ?? 0);
    rows.set(id, [row.readUInt8(0), row.readUInt32BE(1), row.readUInt16BE(5)]);
  }
  return rows;
}

function valuesOf(pack: PdfObject): readonly PdfValue[] {
  const dict = dictOf(pack.value);
  const text = Buffer.from(unpacked(pack)).toString("latin1");
  const first = Number(dict.get("/First"));
  const heads = text.slice(0, first).trim().split(/\s+/).map(Number);
  return Array.from({ length: Number(dict.get("/N")) }, (_, index) =>
    new Reader(text, first + (heads[index * 2 + 1] ?? 0)).value(),
  );
}
