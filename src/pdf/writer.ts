import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { Ref, valueText, type PdfDict, type PdfValue } from "./objects.ts";

interface Stream {
  readonly dict: PdfDict;
  readonly bytes: Uint8Array;
}

const HEADER = Buffer.from("%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "latin1");

/** Collects the objects of a new file. The same objects in the same order give the same bytes. */
export class Writer {
  private readonly values: PdfValue[] = [];
  private readonly streams = new Map<number, Stream>();

  /** A number for an object that is set later. */
  reserve(): Ref {
    this.values.push(null);
    return new Ref(this.values.length);
  }

  set(ref: Ref, value: PdfValue): void {
    this.values[ref.id - 1] = value;
  }

  add(value: PdfValue): Ref {
    const ref = this.reserve();
    this.set(ref, value);
    return ref;
  }

  /** Bytes as they are; `dict` says how they are packed. */
  stream(dict: PdfDict, bytes: Uint8Array): Ref {
    const ref = this.reserve();
    this.streams.set(ref.id, { dict: new Map(dict).set("/Length", bytes.length), bytes });
    return ref;
  }

  /** Bytes that are packed here. */
  packed(dict: PdfDict, bytes: Uint8Array): Ref {
    const { dict: full, bytes: small } = packedStream(dict, bytes);
    return this.stream(full, small);
  }

  /** The whole file: streams, then all else in one compressed object stream, then where everything is. */
  finish(root: Ref, info: Ref): Uint8Array {
    const parts: Uint8Array[] = [HEADER];
    let length = HEADER.length;
    const places: Place[] = [[0, 0, 65_535]];
    const push = (id: number, { dict, bytes }: Stream) => {
      places[id] = [1, length, 0];
      const head = Buffer.from(`${id} 0 obj\n${valueText(dict)}\nstream\n`, "latin1");
      const tail = Buffer.from("\nendstream\nendobj\n");
      for (const part of [head, bytes, tail]) parts.push(part);
      length += head.length + bytes.length + tail.length;
    };
    for (const [id, stream] of this.streams) push(id, stream);
    const packed = this.values.length + 1;
    push(
      packed,
      this.objectStream((id, index) => (places[id] = [2, packed, index])),
    );
    const [start, table] = [length, packed + 1];
    places[table] = [1, start, 0];
    const digest = createHash("sha256");
    for (const part of parts) digest.update(part);
    push(table, xrefStream(places, { root, info, id: digest.digest("hex").slice(0, 32) }));
    return Buffer.concat([...parts, Buffer.from(`startxref\n${start}\n%%EOF\n`)]);
  }

  private objectStream(onObject: (id: number, index: number) => void): Stream {
    const heads: string[] = [];
    const bodies: string[] = [];
    let offset = 0;
    for (const [index, value] of this.values.entries()) {
      const id = index + 1;
      if (this.streams.has(id)) continue;
      const body = `${valueText(value)}\n`;
      onObject(id, bodies.length);
      heads.push(`${id} ${offset}`);
      bodies.push(body);
      offset += body.length;
    }
    const head = `${heads.join(" ")}\n`;
    const dict: PdfDict = new Map<string, PdfValue>([
      ["/Type", "/ObjStm"],
      ["/N", bodies.length],
      ["/First", head.length],
    ]);
    return packedStream(dict, Buffer.from(head + bodies.join(""), "latin1"));
  }
}

/** Kind, offset or number of the object stream, generation or index in the stream (ISO 32000-1, 7.5.8). */
type Place = readonly [kind: number, where: number, which: number];

const WIDTHS = [1, 4, 2] as const;
const ROW = 7;

function xrefStream(
  places: readonly Place[],
  { root, info, id }: { readonly root: Ref; readonly info: Ref; readonly id: string },
): Stream {
  const rows = Buffer.alloc(places.length * ROW);
  for (const [index, [kind, where, which]] of places.entries()) {
    rows.writeUInt8(kind, index * ROW);
    rows.writeUInt32BE(where, index * ROW + 1);
    rows.writeUInt16BE(which, index * ROW + 5);
  }
  const dict: PdfDict = new Map<string, PdfValue>([
    ["/Type", "/XRef"],
    ["/Size", places.length],
    ["/W", WIDTHS],
    ["/Root", root],
    ["/Info", info],
    ["/ID", [`<${id}>`, `<${id}>`]],
    [
      "/DecodeParms",
      new Map([
        ["/Predictor", 12],
        ["/Columns", ROW],
      ]),
    ],
  ]);
  return packedStream(dict, differences(rows));
}

/** Each row as its difference from the one above (PNG's "Up"): rows that count on pack to almost nothing. */
function differences(rows: Buffer): Buffer {
  const count = rows.length / ROW;
  const out = Buffer.alloc(count * (ROW + 1));
  for (let row = 0; row < count; row += 1) {
    out[row * (ROW + 1)] = 2;
    for (let column = 0; column < ROW; column += 1) {
      const at = row * ROW + column;
      out[at + row + 1] = (rows[at] ?? 0) - (rows[at - ROW] ?? 0);
    }
  }
  return out;
}

function packedStream(dict: PdfDict, bytes: Uint8Array): Stream {
  const packed = deflateSync(bytes, { level: 6 });
  return { dict: dict.set("/Filter", "/FlateDecode").set("/Length", packed.length), bytes: packed };
}
