import { deflateSync } from "fflate";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { crc32 } from "./crc32.ts";
import { joined, utf8 } from "./zip-fixtures.ts";
import { useZipPort } from "./zip-port.ts";
import { NODE_ZIP } from "./zip-port.node.ts";
import { inflateEntry, type ZipEntry } from "./zip.ts";

const port = suite("unpacking by Node");

const TEXTS = ["", "b", "Koperasi Desa Merah Putih ".repeat(5000)].map(utf8);

port("sound streams of every length and level are unpacked", () => {
  for (const text of TEXTS)
    for (const level of [0, 1, 6, 9] as const)
      assert.equal(NODE_ZIP.inflate(deflateSync(text, { level }), text.length), text);
});

port("checksums are the same", () => {
  for (const text of TEXTS) if (NODE_ZIP.crc32) assert.is(NODE_ZIP.crc32(text), crc32(text));
});

port("it answers for no stream of another size, cut off, or with bytes behind it", () => {
  const text = utf8("Bentangan ".repeat(300));
  const packed = deflateSync(text);
  for (const size of [0, text.length - 1, text.length + 1, 1_000_000])
    assert.is(NODE_ZIP.inflate(packed, size), undefined);
  for (const wrong of [packed.subarray(0, -1), joined(packed, utf8("x")), utf8("bukan")])
    assert.is(NODE_ZIP.inflate(wrong, text.length), undefined);
});

port("what is found wrong with an entry is the same with it and without it", () => {
  const text = utf8("Bentangan ".repeat(300));
  const packed = deflateSync(text);
  const entry = { name: "a", method: 8, crc: crc32(text), size: text.length, offset: 0 };
  for (const bytes of [packed, packed.subarray(0, -3), joined(packed, utf8("x")), utf8("bukan")])
    for (const size of [text.length, text.length - 1, text.length + 1]) {
      const each: ZipEntry = { ...entry, size, packedSize: bytes.length };
      const byNode = inflateEntry(bytes, each);
      useZipPort(undefined);
      const everywhere = inflateEntry(bytes, each);
      useZipPort(NODE_ZIP);
      assert.equal(byNode, everywhere, `${bytes.length} ${size}`);
    }
});

port.run();
