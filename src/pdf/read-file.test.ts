import { suite } from "uvu";
import * as assert from "uvu/assert";
import { fileBytes, fileOf, streamOf } from "../test/pdf-objects.ts";
import { Ref } from "./objects.ts";
import { meetOnce, pagesOf, readFile } from "./read-file.ts";

const test = suite("reading a PDF of Chromium");

const CATALOG = "<</Type /Catalog /Pages 2 0 R>>";
const changed = (bytes: Buffer, from: string | RegExp, to: string) =>
  Buffer.from(bytes.toString("latin1").replace(from, to), "latin1");

test("objects are read where the table at the end says, streams byte by byte", () => {
  const bytes = Buffer.from([0, 255, 10, 13, 62]);
  const file = fileOf("<</Type /Catalog>>", streamOf(bytes), "[1 2]");
  assert.equal([...(file.object(new Ref(2)).stream ?? [])], [...bytes]);
  assert.equal(file.object(new Ref(3)), { value: [1, 2] });
  assert.is(file.object(new Ref(3)), file.object(new Ref(3)), "once");
  assert.equal([file.resolve(new Ref(3)), file.resolve(7)], [[1, 2], 7]);
  assert.equal(file.trailer.get("/Root"), new Ref(1));
});

test("a stream may begin after a line feed, alone or with a carriage return before it", () => {
  const whole = fileBytes([CATALOG, streamOf(Buffer.from("abc"))], 1);
  const longer = changed(whole, "stream\nabc", "stream\r\nabc");
  // The table follows: what stands behind moved by one byte.
  const moved = changed(longer, /startxref\n(\d+)/, `startxref\n${longer.indexOf("xref\n0 3")}`);
  for (const bytes of [whole, moved])
    assert.is(Buffer.from(readFile(bytes).object(new Ref(2)).stream ?? []).toString(), "abc");
});

test("a part of a larger buffer is read as a file of its own", () => {
  const whole = fileBytes([CATALOG, streamOf(Buffer.from("abc"))], 1);
  const within = Buffer.concat([Buffer.from("before"), whole, Buffer.from("after")]);
  const file = readFile(within.subarray(6, 6 + whole.length));
  assert.is(Buffer.from(file.object(new Ref(2)).stream ?? []).toString(), "abc");
});

test("a table of several sections counts anew in each, and what is free is no object", () => {
  const head = "%PDF-1.4\n7 0 obj\n(tujuh)\nendobj\n";
  const table = [
    "xref\n0 2\n0000000000 65535 f \n0000000009 00000 f \n",
    "7 1\n0000000009 00000 n \ntrailer\n<</Root 7 0 R>>\n",
    `startxref  \n${head.length}\n\n%%EOF\n\n`,
  ];
  const file = readFile(Buffer.from(head + table.join("")));
  assert.is(file.resolve(new Ref(7)), "(tujuh)");
  assert.throws(() => file.object(new Ref(1)), /^PDF: no object 1$/);
});

test("what is broken is told by what is missing, and where", () => {
  const whole = fileBytes([CATALOG, streamOf(Buffer.from("abc"))], 1);
  const two = (bytes: Buffer) => () => readFile(bytes).object(new Ref(2));
  assert.throws(two(changed(whole, "2 0 obj", "3 0 obj")), /^PDF: object 2 is not at 56$/);
  assert.throws(two(changed(whole, "/Length 3", "/Langth 3")), /^PDF: stream 2 without a length$/);
  for (const bytes of [
    Buffer.alloc(0),
    changed(whole, /startxref\n\d+/, "startxref\nx"),
    changed(whole, /startxref\n\d+/, "startxref\n9"),
    changed(whole, /%%EOF\n$/, "%%EOF\nmore"),
  ])
    assert.throws(() => readFile(bytes), /^PDF: no cross-reference table at its end$/);
  const file = readFile(whole);
  assert.throws(() => file.object(undefined), /^PDF: a reference is expected, found undefined$/);
  assert.throws(() => file.object("/Page"), /^PDF: a reference is expected, found \/Page$/);
});

test("pages are found in order through folders of folders; a folder within itself is an error", () => {
  const page = "<</Type /Page>>";
  const tree = (kids: string) =>
    fileOf(
      CATALOG,
      "<</Type /Pages /Kids [3 0 R 4 0 R]>>",
      `<</Type /Pages /Kids [${kids}]>>`,
      page,
      page,
      page,
    );
  assert.equal(
    pagesOf(tree("6 0 R 5 0 R")).map(({ id }) => id),
    [6, 5, 4],
  );
  assert.throws(() => pagesOf(tree("5 0 R 2 0 R")), /^PDF: pages lead in a circle$/);
  assert.throws(() => pagesOf(fileOf("<</Type /Catalog>>")), /a reference is expected, found null/);
});

test("only objects are met: values may be alike", () => {
  const meet = meetOnce("things");
  for (const value of [1, 1, null, null, undefined, undefined]) meet(value);
  meet(new Ref(1));
  assert.throws(() => meet(new Ref(1)), /^PDF: things lead in a circle$/);
});

test.run();
