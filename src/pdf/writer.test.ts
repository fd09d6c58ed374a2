import { inflateSync } from "node:zlib";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPdf } from "../test/pdf-open.ts";
import { dictOf, Reader, type PdfValue } from "./objects.ts";
import { Writer } from "./writer.ts";

const test = suite("writing a PDF");

/** A catalog, a value, a stream, and what the file says of where they are. */
function written(value: PdfValue) {
  const writer = new Writer();
  const pages = writer.add(new Map<string, PdfValue>([["/Kids", []]]));
  const root = writer.add(new Map<string, PdfValue>([["/Pages", pages]]));
  const packed = writer.packed(new Map(), Buffer.from("abc"));
  const kept = writer.stream(new Map([["/Name", value]]), Buffer.from([0, 10, 255]));
  const last = writer.add(value);
  const bytes = Buffer.from(writer.finish(root, last));
  const text = bytes.toString("latin1");
  const start = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  const reader = new Reader(text, text.indexOf("<<", start));
  const trailer = dictOf(reader.value());
  assert.ok(reader.take("stream\n"));
  const rows = inflateSync(bytes.subarray(reader.position)).toString("hex").match(/.{16}/g) ?? [];
  return { pdf: openPdf(bytes), bytes, text, start, trailer, rows, packed, kept, last };
}

test("values and streams are found again, bytes as they were, letters beyond ASCII as one byte", () => {
  const { pdf, packed, kept, last } = written("(caf\xe9)");
  assert.is(pdf.object(last.id).value, "(caf\xe9)");
  assert.is(pdf.text(packed), "abc");
  const { value, stream } = pdf.object(kept.id);
  assert.equal([...(stream ?? [])], [0, 10, 255]);
  assert.equal(
    [...dictOf(value)],
    [
      ["/Name", "(caf\xe9)"],
      ["/Length", 3],
    ],
  );
});

test("the file begins with its version and four bytes that say it is not text", () => {
  const { bytes } = written(1);
  assert.is(bytes.subarray(0, 15).toString("hex"), "255044462d312e370a25e2e3cfd30a");
});

test("the table knows every object, itself, and the head of the list of free ones", () => {
  const { trailer, rows, start, text } = written(true);
  // Five objects, the pack of those that are no streams, the table; each row told from the one above.
  assert.is(trailer.get("/Size"), 8);
  let above = Buffer.alloc(7);
  const places = rows.map((row) => {
    assert.is(row.slice(0, 2), "02", "PNG's Up");
    above = Buffer.from(
      Buffer.from(row.slice(2), "hex").map((byte, at) => byte + (above[at] ?? 0)),
    );
    return [above.readUInt8(0), above.readUInt32BE(1), above.readUInt16BE(5)];
  });
  const at = (id: number) => text.indexOf(`\n${id} 0 obj\n`) + 1;
  assert.equal(places, [
    [0, 0, 65_535],
    ...[0, 1].map((index) => [2, 6, index]),
    ...[3, 4].map((id) => [1, at(id), 0]),
    [2, 6, 2],
    ...[6, 7].map((id) => [1, at(id), 0]),
  ]);
  assert.is(places.at(-1)?.[1], start);
  assert.equal(trailer.get("/W"), [1, 4, 2]);
  assert.equal(
    [...dictOf(trailer.get("/DecodeParms"))],
    [
      ["/Predictor", 12],
      ["/Columns", 7],
    ],
  );
});

test("its number comes from what is in it: 32 hex digits, twice", () => {
  const [one, same, other] = ["(a)", "(a)", "(b)"].map((value) => written(value));
  const [first, second] = one?.trailer.get("/ID") as readonly PdfValue[];
  assert.match(String(first), /^<[0-9a-f]{32}>$/);
  assert.is(second, first);
  assert.equal(same?.bytes, one?.bytes);
  assert.not.equal(other?.trailer.get("/ID"), one?.trailer.get("/ID"));
});

test.run();
