import { deflateSync } from "node:zlib";
import { readFile, type PdfFile } from "../pdf/read-file.ts";

/** A file of these objects, numbered from 1 on, in the form in which Chromium writes. */
export function fileBytes(objects: readonly (string | Buffer)[], catalog: number): Buffer {
  const parts: Buffer[] = [Buffer.from("%PDF-1.4\n")];
  let length = 9;
  const offsets = objects.map((object, index) => {
    const at = length;
    const body = Buffer.isBuffer(object) ? object : Buffer.from(object, "latin1");
    const part = Buffer.concat([
      Buffer.from(`${index + 1} 0 obj\n`),
      body,
      Buffer.from("\nendobj\n"),
    ]);
    parts.push(part);
    length += part.length;
    return `${String(at).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<</Size ${size}\n/Root ${catalog} 0 R\n/Info 1 0 R>>\nstartxref\n${length}\n%%EOF\n`;
  return Buffer.concat([...parts, Buffer.from(table)]);
}

/** The same, opened; the catalog is the first. */
export function fileOf(...objects: readonly (string | Buffer)[]): PdfFile {
  return readFile(fileBytes(objects, 1));
}

/** A stream that is packed. */
export function packed(bytes: Buffer): Buffer {
  return streamOf(deflateSync(bytes), "/Filter /FlateDecode ");
}

/** A stream of these bytes as they are. */
export function streamOf(bytes: Buffer, entries = ""): Buffer {
  return Buffer.concat([
    Buffer.from(`<<${entries}/Length ${bytes.length}>> stream\n`),
    bytes,
    Buffer.from("\nendstream"),
  ]);
}
