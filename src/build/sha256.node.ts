import { createHash, hash } from "node:crypto";
import { closeSync, existsSync, openSync, readSync, statSync } from "node:fs";

/** Hex digest. */
export function sha256(content: string | Uint8Array): string {
  return hash("sha256", content, "hex");
}

const CHUNK = Buffer.alloc(1 << 20);

/** Hex digest and size of a file, of which never more than a megabyte is in memory; undefined: no such file. */
export function sha256OfFile(
  file: string,
): { readonly digest: string; readonly bytes: number } | undefined {
  if (!existsSync(file) || !statSync(file).isFile()) return undefined;
  const handle = openSync(file, "r");
  try {
    const sum = createHash("sha256");
    let bytes = 0;
    for (let read = readSync(handle, CHUNK); read > 0; read = readSync(handle, CHUNK)) {
      sum.update(CHUNK.subarray(0, read));
      bytes += read;
    }
    return { digest: sum.digest("hex"), bytes };
  } finally {
    closeSync(handle);
  }
}
