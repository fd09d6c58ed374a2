import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeBatch, type MadeElement } from "../test/pdf-batch.ts";
import { fileOf } from "../test/pdf-objects.ts";
import type { Anak, Unsur } from "./element.ts";
import { Ref } from "./objects.ts";
import { readFile } from "./read-file.ts";
import { joinParts, splitBatch, type Penanda } from "./split.ts";

const test = suite("splitting a batch");

const art = (...children: readonly MadeElement[]): MadeElement => ({ type: "Art", children });
const p = (text: string, page: number): MadeElement => ({ type: "P", text, page });
const partsOf = (documents: readonly MadeElement[], pages: number) =>
  splitBatch(readFile(makeBatch({ documents, pages })));

/** A tree in short: "/Art(/P(0.1))" with pages and numbers of marks. */
function shape({ jenis, anak }: Unsur): string {
  return `${jenis}(${anak.map(childShape).join(" ")})`;
}

function childShape(child: Anak): string {
  if ("unsur" in child) return shape(child.unsur);
  return "mcid" in child ? `${child.halaman}.${child.mcid}` : `${child.halaman}!${child.objek.id}`;
}

test("a document has the pages from its own first to the next one's, counted from its own", () => {
  const [first, second] = partsOf([art(p("a", 0), p("b", 1)), art(p("c", 3), p("d", 2))], 4);
  assert.equal(
    [first, second].map((part) => part?.halaman.length),
    [2, 2],
  );
  assert.equal(first?.unsur.map(shape), ["/Art(/P(0.0) /P(1.0))"]);
  assert.equal(second?.unsur.map(shape), ["/Art(/P(1.0) /P(0.0))"]);
});

test("documents that share a page, come in another order or are empty are refused by number", () => {
  const refused = (message: RegExp, ...documents: readonly MadeElement[]) =>
    assert.throws(() => partsOf(documents, 3), message);
  refused(/^PDF: document 1 of the batch shares a page/, art(p("a", 0), p("b", 1)), art(p("c", 1)));
  refused(/^PDF: document 1 of the batch shares a page/, art(p("a", 0)), art(p("b", 0)));
  refused(/^PDF: document 1 of the batch shares a page/, art(p("a", 1)), art(p("b", 0)));
  refused(
    /^PDF: document 2 of the batch shares a page/,
    ...[art(p("a", 0)), art(p("b", 1), p("c", 2)), art(p("d", 2))],
  );
  refused(/^PDF: document 2 of the batch is empty$/, art(p("a", 0)), art());
});

test("parts that are joined are counted on, with their bookmarks in order", () => {
  const parts = partsOf(
    [
      art({ type: "H1", text: "Satu", page: 0 }),
      art(p("b", 1), { type: "H1", text: "Dua", page: 2 }),
    ],
    3,
  );
  const joined = joinParts(parts);
  assert.equal(joined.unsur.map(shape), ["/Art(/H1(0.0))", "/Art(/P(1.0) /H1(2.0))"]);
  assert.is(joined.halaman.length, 3);
  assert.equal(
    joined.penanda.map(({ judul }) => judul),
    ["(Satu)", "(Dua)"],
  );
  const [first] = joined.halaman;
  assert.match(joined.isi(first as Ref), "<005300610074007500");
  assert.throws(() => joinParts([]), /^PDF: no documents to join$/);
});

/** A file whose tree below `Document` is made of these objects, from 6 on. */
function treeFile(kids: string, ...objects: readonly string[]) {
  return fileOf(
    "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 4 0 R>>",
    "<</Type /Pages /Kids [3 0 R]>>",
    "<</Type /Page /Contents []>>",
    "<</Type /StructTreeRoot /K 5 0 R>>",
    `<</Type /StructElem /S /Document /K [${kids}]>>`,
    ...objects,
  );
}

const shapesOf = (kids: string, ...objects: readonly string[]) =>
  splitBatch(treeFile(kids, ...objects)).flatMap(({ unsur }) => unsur.map(shape));

test("marks of the page of their element, marks that name a page, and links are all content", () => {
  assert.equal(shapesOf("6 0 R", "<</S /Art /Pg 3 0 R /K [0 7 0 R 8 0 R 9 0 R]>>", ...MARKS), [
    "/Art(0.0 0.7 0.8 0!1)",
  ]);
  assert.equal(shapesOf("6 0 R", "<</S /Art /K [7 0 R 9 0 R]>>", ...MARKS), ["/Art(0.7 0!1)"]);
});

const MARKS = [
  "<</Type /MCR /Pg 3 0 R /MCID 7>>",
  "<</Type /MCR /MCID 8>>",
  "<</Type /OBJR /Pg 3 0 R /Obj 1 0 R>>",
];

test("an element that means nothing gives its content to its parent, unless it says something", () => {
  const tree = "<</S /Art /Pg 3 0 R /K [7 0 R]>>";
  const inner = (entries: string, type = "/NonStruct") => [
    tree,
    `<</Type /StructElem /S ${type} ${entries} /P 6 0 R /Pg 3 0 R /K 5>>`,
  ];
  assert.equal(shapesOf("6 0 R", ...inner("")), ["/Art(0.5)"]);
  assert.equal(shapesOf("6 0 R", ...inner("/Lang (en)")), ["/Art(/NonStruct(0.5))"]);
  assert.equal(shapesOf("6 0 R", ...inner("", "/Span")), ["/Art(/Span(0.5))"]);
});

test("an item of a list gets a body around what it holds, unless it has one", () => {
  const item = (kids: string, ...types: readonly string[]) => [
    `<</S /Art /Pg 3 0 R /K [<</S /LI /Pg 3 0 R /K [${kids}]>>]>>`,
    ...types.map((type) => `<</S ${type} /Pg 3 0 R /K 1>>`),
  ];
  const whole = item("7 0 R 8 0 R", "/Lbl", "/LBody");
  assert.equal(shapesOf("6 0 R", ...whole), ["/Art(/LI(/Lbl(0.1) /LBody(0.1)))"]);
  for (const [kids, types, body] of [
    ["2", [], "0.2"],
    ["7 0 R 8 0 R", ["/Lbl", "/P"], "/Lbl(0.1) /P(0.1)"],
    ["7 0 R", ["/LBodyless"], "/LBodyless(0.1)"],
  ] as const)
    assert.equal(shapesOf("6 0 R", ...item(kids, ...types)), [`/Art(/LI(/LBody(${body})))`]);
});

test("of an element all is kept but its place, which is told anew", () => {
  const [part] = splitBatch(
    treeFile("6 0 R", "<</Type /StructElem /S /Art /P 5 0 R /Pg 3 0 R /K 0 /Lang (en) /Alt (x)>>"),
  );
  assert.equal(
    [...(part?.unsur[0]?.sifat ?? [])],
    [
      ["/Lang", "(en)"],
      ["/Alt", "(x)"],
    ],
  );
});

test("a tree that is broken is refused by what is wrong with it", () => {
  const refused = (message: RegExp, kids: string, ...objects: readonly string[]) =>
    assert.throws(() => splitBatch(treeFile(kids, ...objects)), message);
  refused(/^PDF: content outside the documents of the batch$/, "<</Type /MCR /Pg 3 0 R /MCID 0>>");
  refused(/^PDF: a structure element without a type$/, "6 0 R", "<</K 0>>");
  refused(/^PDF: \/Art marks content of no page$/, "6 0 R", "<</S /Art /K 0>>");
  refused(/^PDF: \/Art marks content of no page$/, "6 0 R", "<</S /Art /Pg 5 0 R /K 0>>");
  refused(
    /^PDF: structure elements lead in a circle$/,
    "6 0 R",
    "<</S /Art /Pg 3 0 R /K [6 0 R]>>",
  );
  const untagged = fileOf("<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids []>>");
  assert.throws(() => splitBatch(untagged), /^PDF: the batch has no structure tree$/);
});

/** Bookmarks with what lies below them: "Satu[Satu-a]". */
const names = (penanda: readonly Penanda[]): readonly string[] =>
  penanda.map(
    ({ judul, anak }) => `${String(judul)}${anak.length > 0 ? `[${names(anak).join()}]` : ""}`,
  );

test("bookmarks keep what lies below them and go with the document that they lead to", () => {
  const file = fileOf(
    "<</Type /Catalog /Pages 2 0 R /StructTreeRoot 5 0 R /Outlines 9 0 R>>",
    "<</Type /Pages /Kids [3 0 R 4 0 R]>>",
    ...["<</Type /Page>>", "<</Type /Page>>", "<</K 6 0 R>>"],
    "<</S /Document /K [7 0 R 8 0 R]>>",
    ...["<</S /Art /Pg 3 0 R /K 0>>", "<</S /Art /Pg 4 0 R /K 0>>"],
    "<</First 10 0 R>>",
    "<</Title (Satu) /Dest [3 0 R /XYZ 0 800 0] /First 12 0 R /Next 11 0 R>>",
    "<</Title (Dua) /Dest 14 0 R /Next 15 0 R>>",
    "<</Title (a) /Dest [3 0 R /XYZ 0 700 0] /Next 13 0 R>>",
    "<</Dest [3 0 R /XYZ 0 600 0]>>",
    "[4 0 R /XYZ 0 800 0]",
    "<</Title (nowhere) /Dest []>>",
  );
  const [first, second] = splitBatch(file).map(({ penanda }) => penanda);
  assert.equal(names(first ?? []), ["(Satu)[(a),()]"]);
  assert.equal(names(second ?? []), ["(Dua)"]);
  assert.equal(second?.[0]?.tujuan, [new Ref(4), "/XYZ", 0, 800, 0]);
});

test.run();
