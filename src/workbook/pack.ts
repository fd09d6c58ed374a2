import { inflateEntry, readZipDirectory, writeZip, type ZipSource } from "../base/zip.ts";

/**
 * The same archive, packed by this project, each part as `change` leaves it. hucre packs with the
 * platform's CompressionStream, and Node and browsers answer the same content with different bytes.
 */
export function repack(
  bytes: Uint8Array,
  change: (part: ZipSource) => ZipSource = (part) => part,
): Uint8Array<ArrayBuffer> {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) throw new Error(`hucre wrote no archive: ${entries.fault}`);
  const parts = entries.map((entry) => {
    const content = inflateEntry(bytes, entry);
    if ("fault" in content) throw new Error(`hucre wrote a broken part: ${entry.name}`);
    return change({ name: entry.name, bytes: content });
  });
  return writeZip(parts, { level: 6 });
}
