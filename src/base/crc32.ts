/** CRC-32 as ZIP and PNG use it. */
export function crc32(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let crc = -1;
  let index = 0;
  // Four bytes a step: three times as fast as one, and the gate checks megabytes.
  for (const last = bytes.length - 3; index < last; index += 4) {
    crc ^= view.getInt32(index, true);
    crc =
      lookUp(768 + (crc & 255)) ^
      lookUp(512 + ((crc >>> 8) & 255)) ^
      lookUp(256 + ((crc >>> 16) & 255)) ^
      lookUp(crc >>> 24);
  }
  for (; index < bytes.length; index += 1) {
    crc = lookUp((crc ^ view.getUint8(index)) & 255) ^ (crc >>> 8);
  }
  return ~crc >>> 0;
}

/** Four tables of 256, one behind the other ("slicing by four"). */
const TABLE = buildTable();

function lookUp(index: number): number {
  return TABLE[index] ?? 0;
}

function buildTable(): Int32Array {
  const table = new Int32Array(1024);
  for (let byte = 0; byte < 256; byte += 1) {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) {
      value = (value & 1) === 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    }
    table[byte] = value;
  }
  for (let index = 256; index < 1024; index += 1) {
    const before = table[index - 256] ?? 0;
    table[index] = (table[before & 255] ?? 0) ^ (before >>> 8);
  }
  return table;
}
