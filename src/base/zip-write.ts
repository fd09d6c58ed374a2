import { deflateSync } from "fflate";
import { crc32 } from "./crc32.ts";
import { CENTRAL, CENTRAL_SIZE, END, END_SIZE, LOCAL, LOCAL_SIZE } from "./zip-format.ts";

/** A file to be written into an archive. */
export interface ZipSource {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface ZipOptions {
  /** 0 stores, 1 to 9 deflate. */
  readonly level: 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;
}

/** An archive whose bytes depend on its content alone: order as given, all dates 1 January 1980. */
export function writeZip(
  sources: readonly ZipSource[],
  { level }: ZipOptions,
): Uint8Array<ArrayBuffer> {
  if (sources.length >= 0xffff) throw new Error(`writeZip: too many entries: ${sources.length}`);
  const names = new Set<string>();
  for (const { name } of sources) {
    if (names.has(name)) throw new Error(`writeZip: name given twice: ${name}`);
    names.add(name);
  }
  return assemble(sources.map((source) => pack(source, level)));
}

const VERSION = 20;
const UTF8_NAME = 0x0800;
/** 1 January 1980: the earliest date the format knows. */
const DOS_DATE = 0x0021;

interface Packed {
  readonly name: Uint8Array;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly data: Uint8Array;
}

interface Writer {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly view: DataView;
  at: number;
}

function pack({ name, bytes }: ZipSource, level: ZipOptions["level"]): Packed {
  return {
    name: new TextEncoder().encode(name),
    method: level === 0 ? 0 : 8,
    crc: crc32(bytes),
    size: bytes.length,
    data: level === 0 ? bytes : deflateSync(bytes, { level }),
  };
}

function assemble(entries: readonly Packed[]): Uint8Array<ArrayBuffer> {
  const length = entries.reduce(
    (sum, { name, data }) => sum + LOCAL_SIZE + CENTRAL_SIZE + 2 * name.length + data.length,
    END_SIZE,
  );
  const bytes = new Uint8Array(length);
  const writer: Writer = { bytes, view: new DataView(bytes.buffer), at: 0 };
  const offsets = entries.map((entry) => {
    const offset = writer.at;
    putNumbers(writer, 4, [LOCAL]);
    putFields(writer, entry);
    putBytes(writer, entry.name);
    putBytes(writer, entry.data);
    return offset;
  });
  const directoryAt = writer.at;
  entries.forEach((entry, index) => {
    putNumbers(writer, 4, [CENTRAL]);
    putNumbers(writer, 2, [VERSION]);
    putFields(writer, entry);
    // Comment length, disk, inner attributes; outer attributes and offset.
    putNumbers(writer, 2, [0, 0, 0]);
    putNumbers(writer, 4, [0, offsets[index] ?? 0]);
    putBytes(writer, entry.name);
  });
  const directorySize = writer.at - directoryAt;
  putNumbers(writer, 4, [END]);
  putNumbers(writer, 2, [0, 0, entries.length, entries.length]);
  putNumbers(writer, 4, [directorySize, directoryAt]);
  putNumbers(writer, 2, [0]);
  return bytes;
}

/** The fields that stand in both headers, in the same order. */
function putFields(writer: Writer, { name, method, crc, size, data }: Packed): void {
  putNumbers(writer, 2, [VERSION, UTF8_NAME, method, 0, DOS_DATE]);
  putNumbers(writer, 4, [crc, data.length, size]);
  putNumbers(writer, 2, [name.length, 0]);
}

function putNumbers(writer: Writer, width: 2 | 4, values: readonly number[]): void {
  for (const value of values) {
    if (width === 2) writer.view.setUint16(writer.at, value, true);
    else writer.view.setUint32(writer.at, value, true);
    writer.at += width;
  }
}

function putBytes(writer: Writer, bytes: Uint8Array): void {
  writer.bytes.set(bytes, writer.at);
  writer.at += bytes.length;
}
