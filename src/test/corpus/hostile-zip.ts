import { changed, headersOf, joined, setInBoth, FIELD, utf8 } from "../../base/zip-fixtures.ts";
import { readZipDirectory } from "../../base/zip.ts";
import { zipped, type Parts } from "../../workbook/gate-fixtures.ts";
import { packedZeros, partsWith } from "./hostile-book.ts";

/** The parts as an archive in which one part's packed bytes and declared size are others. */
export function rawZip(
  parts: Parts,
  name: string,
  { data, size }: { readonly data: Uint8Array; readonly size: number },
): Uint8Array {
  // Stored first, so that the bytes stand in the archive as they are given; then called deflated.
  const stored = zipped(new Map(parts).set(name, data), 0);
  const deflated = setInBoth(stored, name, { field: FIELD.method, width: 2, value: 8 });
  return setInBoth(deflated, name, { field: FIELD.size, width: 4, value: size });
}

/** David Fifield's bomb: many entries of the directory that all unpack the same bytes. */
export function overlappingBook(count: number): Uint8Array {
  const size = 10 * 1024 * 1024;
  const bomb = rawZip(partsWith({}), "xl/worksheets/sheet1.xml", { data: packedZeros(size), size });
  const { central } = headersOf(bomb, "xl/worksheets/sheet1.xml");
  const entry = bomb.subarray(central, central + 46 + "xl/worksheets/sheet1.xml".length);
  const end = bomb.length - 22;
  const copies = Array.from({ length: count }, (_, index) => {
    const name = utf8(`xl/worksheets/s${String(index).padStart(5, "0")}.xml`);
    return joined(entry.subarray(0, 46), name);
  });
  const more = copies.reduce((sum, copy) => sum + copy.length, 0);
  return changed(joined(bomb.subarray(0, end), ...copies, bomb.subarray(end)), (view) => {
    const at = view.byteLength - 22;
    for (const field of [8, 10]) {
      view.setUint16(at + field, view.getUint16(at + field, true) + count, true);
    }
    view.setUint32(at + 12, view.getUint32(at + 12, true) + more, true);
  });
}

/** The same archive with sizes behind each entry, as streaming programs write it, in `length` bytes. */
export function withDescriptors(bytes: Uint8Array, length: number): Uint8Array {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) throw new Error(entries.fault);
  const pieces: Uint8Array[] = [];
  const offsets = new Map<string, number>();
  let at = 0;
  for (const { name, offset, packedSize, size } of entries) {
    const start = headersOf(bytes, name).local;
    const data = bytes.slice(start, offset + packedSize);
    const header = new DataView(data.buffer);
    header.setUint16(6, header.getUint16(6, true) | 8, true);
    for (const field of [14, 18, 22]) header.setUint32(field, 0, true);
    const descriptor = new DataView(new ArrayBuffer(length));
    const crc = crcIn(bytes, name);
    [0x08074b50, crc, packedSize, size].forEach((value, index) =>
      descriptor.setUint32(index * 4, value, true),
    );
    pieces.push(data, new Uint8Array(descriptor.buffer));
    offsets.set(name, at);
    at += data.length + length;
  }
  return withDirectory(bytes, joined(...pieces), offsets);
}

function withDirectory(
  bytes: Uint8Array,
  content: Uint8Array,
  offsets: ReadonlyMap<string, number>,
): Uint8Array {
  const oldStart = new DataView(bytes.buffer, bytes.byteOffset).getUint32(bytes.length - 6, true);
  const directory = changed(bytes.slice(oldStart), (view) => {
    for (const [name, offset] of offsets) {
      const central = headersOf(bytes, name).central - oldStart;
      view.setUint16(central + 8, view.getUint16(central + 8, true) | 8, true);
      view.setUint32(central + 42, offset, true);
    }
    view.setUint32(view.byteLength - 6, content.length, true);
  });
  return joined(content, directory);
}

function crcIn(bytes: Uint8Array, name: string): number {
  const { central } = headersOf(bytes, name);
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(central + 16, true);
}
