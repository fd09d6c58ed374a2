/** Helpers for tests that need archives with something wrong in them. */

/** A copy of the bytes, changed in place. */
export function changed(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** Where the two headers of an entry begin. */
export function headersOf(bytes: Uint8Array, name: string): { local: number; central: number } {
  return {
    local: headerBefore(bytes, name, { signature: 0x04034b50, size: 30 }),
    central: headerBefore(bytes, name, { signature: 0x02014b50, size: 46 }),
  };
}

/** Writes a number at the same field of both headers; the field is counted from "flags" on. */
export function setInBoth(
  bytes: Uint8Array,
  name: string,
  { field, width, value }: { field: number; width: 2 | 4; value: number },
): Uint8Array {
  const { local, central } = headersOf(bytes, name);
  return changed(bytes, (view) => {
    for (const at of [local + 6 + field, central + 8 + field]) {
      if (width === 2) view.setUint16(at, value, true);
      else view.setUint32(at, value, true);
    }
  });
}

/** Fields that both headers have, counted from the flags. */
export const FIELD = { flags: 0, method: 2, crc: 8, packedSize: 12, size: 16 } as const;

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

export function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function headerBefore(
  bytes: Uint8Array,
  name: string,
  { signature, size }: { signature: number; size: number },
): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = utf8(name);
  for (let at = 0; at + size + wanted.length <= bytes.length; at += 1) {
    const here = bytes.subarray(at + size, at + size + wanted.length);
    if (view.getUint32(at, true) !== signature) continue;
    if (wanted.every((byte, index) => byte === here[index])) return at;
  }
  throw new Error(`headerBefore: no entry ${name}`);
}
