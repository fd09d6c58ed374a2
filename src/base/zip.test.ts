import { deflateSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { crc32 } from "./crc32.ts";
import { changed, FIELD, headersOf, joined, setInBoth, utf8 } from "./zip-fixtures.ts";
import { inflateEntry, readZipDirectory, writeZip, type ZipEntry } from "./zip.ts";

const TEXT = utf8("Koperasi Desa Merah Putih ".repeat(50));
const PLAIN = writeZip(
  [
    { name: "a.txt", bytes: TEXT },
    { name: "folder/kosong.txt", bytes: new Uint8Array(0) },
    { name: "b.txt", bytes: utf8("b") },
  ],
  { level: 6 },
);

function faultOf(bytes: Uint8Array): string {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) return entries.fault;
  const failures = entries.map((entry) => inflateEntry(bytes, entry));
  return failures.map((data) => ("fault" in data ? data.fault : "")).join("") || "sound";
}

function entriesOf(bytes: Uint8Array): readonly ZipEntry[] {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) throw new Error(entries.fault);
  return entries;
}

const writing = suite("zip writing");

writing("the CRC-32 of 123456789 is CBF43926", () => {
  assert.is(crc32(utf8("123456789")), 0xcbf43926);
  assert.is(crc32(new Uint8Array(0)), 0);
});

writing("what was written is read back, stored or deflated", () => {
  for (const level of [0, 1, 6, 9] as const) {
    const zip = writeZip([{ name: "é.txt", bytes: TEXT }], { level });
    const [entry] = entriesOf(zip);
    assert.is(entry?.name, "é.txt");
    assert.equal(entry && inflateEntry(zip, entry), TEXT);
    assert.is(zip.length < TEXT.length, level > 0);
  }
});

writing("the same sources give the same bytes", () => {
  const sources = [{ name: "a", bytes: TEXT }];
  assert.equal(writeZip(sources, { level: 6 }), writeZip(sources, { level: 6 }));
});

writing("an archive may be empty", () => {
  assert.equal(readZipDirectory(writeZip([], { level: 0 })), []);
});

writing("a view into a larger buffer is read like any other bytes", () => {
  const inside = joined(new Uint8Array(7), PLAIN, new Uint8Array(5)).subarray(7, 7 + PLAIN.length);
  assert.is(faultOf(inside), "sound");
});

writing("a name given twice is a programmer's mistake", () => {
  const source = { name: "a", bytes: TEXT };
  assert.throws(() => writeZip([source, source], { level: 0 }), /writeZip: name given twice: a/);
});

const faults = suite("zip faults");

faults("a sound archive has none", () => {
  assert.is(faultOf(PLAIN), "sound");
});

faults("a truncated archive has no end", () => {
  for (const length of [0, 10, 21, 100, PLAIN.length - 1]) {
    assert.is(faultOf(PLAIN.subarray(0, length)), "end-missing");
  }
});

faults("bytes behind the end are found", () => {
  assert.is(faultOf(joined(PLAIN, utf8("x"))), "end-not-last");
  assert.is(faultOf(joined(PLAIN, PLAIN)), "prefix");
});

faults("bytes in front of the first entry are found, even with mended offsets", () => {
  assert.is(faultOf(joined(utf8("MZ!!"), PLAIN)), "prefix");
  const moved = joined(utf8("MZ!!"), PLAIN);
  const mended = changed(moved, (view) => {
    const end = moved.length - 22;
    view.setUint32(end + 16, view.getUint32(end + 16, true) + 4, true);
    for (const name of ["a.txt", "folder/kosong.txt", "b.txt"]) {
      const { local, central } = headersOf(moved, name);
      view.setUint32(central + 42, local, true);
    }
  });
  assert.is(faultOf(mended), "prefix");
});

faults("an encrypted entry is found", () => {
  assert.is(
    faultOf(setInBoth(PLAIN, "a.txt", { field: FIELD.flags, width: 2, value: 1 })),
    "encrypted",
  );
});

faults("a method other than stored and deflated is found", () => {
  assert.is(
    faultOf(setInBoth(PLAIN, "a.txt", { field: FIELD.method, width: 2, value: 99 })),
    "method",
  );
});

faults("ZIP64 marks are found", () => {
  const value = 0xffffffff;
  assert.is(faultOf(setInBoth(PLAIN, "a.txt", { field: FIELD.size, width: 4, value })), "zip64");
  const { length } = PLAIN;
  assert.is(faultOf(changed(PLAIN, (view) => view.setUint32(length - 6, value, true))), "zip64");
});

faults("the same name twice is found, whatever its case", () => {
  const names = ["xl/a.xml", "xl/b.xml", "XL/A.XML", "xl\\b.xml"];
  const twice = names.map((name) => ({ name, bytes: TEXT }));
  assert.equal(readZipDirectory(writeZip(twice, { level: 0 })), {
    fault: "duplicate-name",
    name: "XL/A.XML",
  });
});

faults("two entries over the same bytes are found", () => {
  const other = headersOf(PLAIN, "a.txt");
  const { central } = headersOf(PLAIN, "b.txt");
  // "b.txt" takes over the header of "a.txt"; equally long names make the two look alike.
  const overlapping = changed(PLAIN, (view) => {
    for (let at = 0; at < 20; at += 4) {
      view.setUint32(central + 8 + at, view.getUint32(other.central + 8 + at, true), true);
    }
    view.setUint32(central + 42, other.local, true);
  });
  assert.is(faultOf(overlapping), "local-header");
  const renamed = changed(overlapping, (view) => view.setUint8(central + 46, 0x61));
  assert.is(faultOf(renamed), "duplicate-name");
});

faults("an entry that reaches into the next one is found", () => {
  const stored = writeZip(
    [
      { name: "a", bytes: TEXT },
      { name: "b", bytes: TEXT },
    ],
    { level: 0 },
  );
  const value = TEXT.length + 40;
  const longer = setInBoth(stored, "a", { field: FIELD.packedSize, width: 4, value });
  assert.is(faultOf(setInBoth(longer, "a", { field: FIELD.size, width: 4, value })), "overlap");
});

faults("bytes that belong to no entry are found: a deleted entry may still stand there", () => {
  const { local, central } = headersOf(PLAIN, "b.txt");
  const hidden = 40;
  const moved = joined(PLAIN.subarray(0, local), new Uint8Array(hidden), PLAIN.subarray(local));
  const mended = changed(moved, (view) => {
    const end = moved.length - 22;
    view.setUint32(end + 16, view.getUint32(end + 16, true) + hidden, true);
    view.setUint32(central + hidden + 42, local + hidden, true);
  });
  assert.equal(readZipDirectory(mended), { fault: "gap", name: "folder/kosong.txt" });
});

faults("two headers that contradict each other are found", () => {
  const { local } = headersOf(PLAIN, "a.txt");
  for (const at of [8, 14, 18, 22, 30]) {
    assert.is(faultOf(changed(PLAIN, (view) => view.setUint8(local + at, 77))), "local-header");
  }
});

faults("a directory that leads nowhere is found", () => {
  const { central } = headersOf(PLAIN, "a.txt");
  assert.is(faultOf(changed(PLAIN, (view) => view.setUint8(central, 0))), "directory");
  assert.is(
    faultOf(changed(PLAIN, (view) => view.setUint16(central + 28, 60_000, true))),
    "directory",
  );
  assert.is(
    faultOf(changed(PLAIN, (view) => view.setUint32(central + 42, 0xfffffff0, true))),
    "local-header",
  );
});

faults("a wrong CRC-32 is found", () => {
  assert.is(
    faultOf(setInBoth(PLAIN, "a.txt", { field: FIELD.crc, width: 4, value: 1 })),
    "checksum",
  );
});

faults("a declared size that is too small or too large is found", () => {
  for (const value of [0, 10, TEXT.length - 1, TEXT.length + 1]) {
    assert.is(faultOf(setInBoth(PLAIN, "a.txt", { field: FIELD.size, width: 4, value })), "size");
  }
});

faults("a flipped bit in the packed bytes is found", () => {
  const [entry] = entriesOf(PLAIN);
  for (let at = 0; at < (entry?.packedSize ?? 0); at += 1) {
    const flipped = changed(PLAIN, (view) => {
      const place = (entry?.offset ?? 0) + at;
      view.setUint8(place, view.getUint8(place) ^ 4);
    });
    assert.match(faultOf(flipped), /^(?:checksum|size|deflate)$/);
  }
});

faults("unpacking stops at the declared size", () => {
  // 40 MB of zeros in 40 KB, declared as 1000 bytes.
  const packed = deflateSync(new Uint8Array(40_000_000), { level: 9 });
  const entry = { name: "x", method: 8, crc: 0, size: 1000, packedSize: packed.length, offset: 0 };
  const start = performance.now();
  assert.equal(inflateEntry(packed, entry), { fault: "size", name: "x" });
  assert.ok(performance.now() - start < 1000);
});

writing.run();
faults.run();
