import { Inflate } from "fflate";
import { crc32 } from "./crc32.ts";
import { CENTRAL, CENTRAL_SIZE, END, END_SIZE, LOCAL, LOCAL_SIZE } from "./zip-format.ts";
import { zipPort } from "./zip-port.ts";

export { writeZip, type ZipSource } from "./zip-write.ts";

/** One file of an archive, as its central directory describes it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly packedSize: number;
  /** Where the packed bytes begin. */
  readonly offset: number;
}

/** What is wrong with the bytes of an archive. */
export type ZipFault =
  | "end-missing"
  | "end-not-last"
  | "prefix"
  | "zip64"
  | "directory"
  | "encrypted"
  | "method"
  | "duplicate-name"
  | "local-header"
  | "overlap"
  | "gap"
  | "deflate"
  | "size"
  | "checksum";

export interface ZipFailure {
  readonly fault: ZipFault;
  /** The entry concerned, if it is one entry. */
  readonly name?: string;
}

/**
 * The entries of an archive in which nothing contradicts anything else: one directory at the very
 * end, no bytes before the first entry, equal names in both headers, no name twice (whatever its
 * case), no byte used twice, none left over: what was deleted may still stand there.
 */
export function readZipDirectory(bytes: Uint8Array): readonly ZipEntry[] | ZipFailure {
  const end = readEnd(bytes);
  if ("fault" in end) return end;
  const headers = readHeaders(bytes, end);
  if ("fault" in headers) return headers;
  const entries: ZipEntry[] = [];
  for (const header of headers) {
    const entry = locate(bytes, header);
    if ("fault" in entry) return entry;
    entries.push(entry);
  }
  return duplicateIn(entries) ?? overlapIn(headers, entries, end.start) ?? entries;
}

/** The bytes of an entry, never more than its declared size, with that size and CRC-32 proved. */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry): Uint8Array | ZipFailure {
  const packed = bytes.subarray(entry.offset, entry.offset + entry.packedSize);
  const data =
    entry.method === 0
      ? packed
      : (zipPort()?.inflate(packed, entry.size) ?? inflate(packed, entry.size));
  if (data === undefined) return { fault: "deflate", name: entry.name };
  if (data.length !== entry.size) return { fault: "size", name: entry.name };
  return (zipPort()?.crc32 ?? crc32)(data) === entry.crc
    ? data
    : { fault: "checksum", name: entry.name };
}

const ZIP64_MARK = 0xffffffff;
const ENCRYPTED = 0x2041;
const SIZES_FOLLOW = 0x0008;

/** The longest data descriptor, which may follow an entry. What is longer is no part of any entry. */
const DESCRIPTOR_SIZE = 24;

/** fflate may unpack a whole push before it can be stopped: at most 16 KiB × 1032. */
const PUSH = 16_384;

interface End {
  readonly count: number;
  readonly start: number;
  readonly at: number;
}

interface Header {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly localAt: number;
  readonly nameBytes: Uint8Array;
  readonly name: string;
}

function readEnd(bytes: Uint8Array): End | ZipFailure {
  const at = bytes.length - END_SIZE;
  const view = viewOf(bytes);
  if (at < 0 || view.getUint32(at, true) !== END || view.getUint16(at + 20, true) !== 0) {
    return { fault: hasEnd(view) ? "end-not-last" : "end-missing" };
  }
  const count = view.getUint16(at + 10, true);
  const size = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  if (count === 0xffff || size === ZIP64_MARK || start === ZIP64_MARK) return { fault: "zip64" };
  // Number of this disk, disk of the directory, entries on this disk.
  const onOneDisk = view.getUint32(at + 4, true) === 0 && view.getUint16(at + 8, true) === count;
  if (!onOneDisk || start + size > at) return { fault: "directory" };
  // Offsets that point too far forward: somebody put bytes in front of a finished archive.
  return start + size === at ? { count, start, at } : { fault: "prefix" };
}

function hasEnd(view: DataView): boolean {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint8(at) === 0x50 && view.getUint32(at, true) === END) return true;
  }
  return false;
}

function readHeaders(bytes: Uint8Array, end: End): readonly Header[] | ZipFailure {
  const view = viewOf(bytes);
  const headers: Header[] = [];
  let at = end.start;
  for (let index = 0; index < end.count; index += 1) {
    if (at + CENTRAL_SIZE > end.at || view.getUint32(at, true) !== CENTRAL) {
      return { fault: "directory" };
    }
    const header = readHeader(bytes, view, at);
    const next =
      at +
      CENTRAL_SIZE +
      header.nameBytes.length +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
    if (next > end.at) return { fault: "directory" };
    const fault = faultOf(header);
    if (fault !== undefined) return { fault, name: header.name };
    headers.push(header);
    at = next;
  }
  return at === end.at ? headers : { fault: "directory" };
}

function readHeader(bytes: Uint8Array, view: DataView, at: number): Header {
  const nameAt = at + CENTRAL_SIZE;
  const nameBytes = bytes.subarray(nameAt, nameAt + view.getUint16(at + 28, true));
  return {
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    localAt: view.getUint32(at + 42, true),
    nameBytes,
    name: new TextDecoder().decode(nameBytes),
  };
}

function faultOf({ flags, method, size, packedSize, localAt }: Header): ZipFault | undefined {
  if (size === ZIP64_MARK || packedSize === ZIP64_MARK || localAt === ZIP64_MARK) return "zip64";
  if ((flags & ENCRYPTED) !== 0) return "encrypted";
  if (method !== 0 && method !== 8) return "method";
  return method === 0 && size !== packedSize ? "size" : undefined;
}

/** Readers differ in which of the two headers they trust, so both must say the same. */
function locate(bytes: Uint8Array, header: Header): ZipEntry | ZipFailure {
  const { name, nameBytes, method, crc, size, packedSize, localAt } = header;
  const failure: ZipFailure = { fault: "local-header", name };
  const view = viewOf(bytes);
  if (localAt + LOCAL_SIZE > bytes.length || view.getUint32(localAt, true) !== LOCAL) {
    return failure;
  }
  const nameAt = localAt + LOCAL_SIZE;
  const nameEnd = nameAt + view.getUint16(localAt + 26, true);
  const offset = nameEnd + view.getUint16(localAt + 28, true);
  const sameName =
    nameEnd - nameAt === nameBytes.length &&
    nameBytes.every((byte, index) => byte === bytes[nameAt + index]);
  const flags = view.getUint16(localAt + 6, true);
  const sizesFollow = (flags & SIZES_FOLLOW) !== 0;
  const same = (at: number, value: number): boolean => {
    const found = view.getUint32(localAt + at, true);
    return found === value || (sizesFollow && (found === 0 || found === ZIP64_MARK));
  };
  const sameValues = same(14, crc) && same(18, packedSize) && same(22, size);
  const sameMethod = view.getUint16(localAt + 8, true) === method && (flags & ENCRYPTED) === 0;
  if (!sameName || !sameMethod || !sameValues) return failure;
  return { name, method, crc, size, packedSize, offset };
}

function duplicateIn(entries: readonly ZipEntry[]): ZipFailure | undefined {
  const seen = new Set<string>();
  for (const { name } of entries) {
    const key = name.replaceAll("\\", "/").toLowerCase();
    if (seen.has(key)) return { fault: "duplicate-name", name };
    seen.add(key);
  }
  return undefined;
}

function overlapIn(
  headers: readonly Header[],
  entries: readonly ZipEntry[],
  limit: number,
): ZipFailure | undefined {
  const ranges = entries
    .map(({ name, offset, packedSize }, index) => ({
      name,
      from: headers[index]?.localAt ?? 0,
      to: offset + packedSize,
    }))
    .sort((a, b) => a.from - b.from);
  if (ranges[0] !== undefined && ranges[0].from !== 0) return { fault: "prefix" };
  for (const [index, { name, to }] of ranges.entries()) {
    const gap = (ranges[index + 1]?.from ?? limit) - to;
    if (gap < 0) return { fault: "overlap", name };
    if (gap > DESCRIPTOR_SIZE) return { fault: "gap", name };
  }
  return undefined;
}

function inflate(packed: Uint8Array, size: number): Uint8Array | undefined {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += PUSH) {
      stream.push(packed.subarray(at, at + PUSH), at + PUSH >= packed.length);
    }
  } catch {
    return undefined;
  }
  // An empty answer has the wrong size for every entry but an empty one.
  return length === size ? out : new Uint8Array(size === 0 ? 1 : 0);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
