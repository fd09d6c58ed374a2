import { Buffer } from "node:buffer";
import * as zlib from "node:zlib";
import { useZipPort, type ZipPort } from "./zip-port.ts";

/** Node's zlib. */
export const NODE_ZIP: ZipPort = {
  inflate: inflateWhole,
  // Node has it since 20.15 and 22.2.
  crc32: (zlib as { readonly crc32?: (bytes: Uint8Array) => number }).crc32,
};

/** Archives are unpacked by Node in every process that imports this module. */
useZipPort(NODE_ZIP);

function inflateWhole(packed: Uint8Array, size: number): Uint8Array | undefined {
  try {
    const options = { chunkSize: Math.max(LEAST_CHUNK, size + 1), maxOutputLength: size + 1 };
    const { buffer, engine } = zlib.inflateRawSync(packed, {
      ...options,
      info: true,
    }) as unknown as Told;
    if (buffer.length !== size || engine.bytesWritten !== packed.length) return undefined;
    return new Uint8Array(buffer.buffer, buffer.byteOffset, size);
  } catch {
    return undefined;
  }
}

/** What zlib answers with `info`, of which its types know nothing. */
interface Told {
  readonly buffer: Buffer;
  /** `bytesWritten`: how many packed bytes were used. */
  readonly engine: { readonly bytesWritten: number };
}

const LEAST_CHUNK = 64;
