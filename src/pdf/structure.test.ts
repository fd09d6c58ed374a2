import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPdf } from "../test/pdf-open.ts";
import type { Anak, Unsur } from "./element.ts";
import { dictOf, Reader, Ref, valueText, type PdfDict, type PdfValue } from "./objects.ts";
import { writeStructure } from "./structure.ts";
import { Writer } from "./writer.ts";

const test = suite("structure of a PDF");

const element = (jenis: string, anak: readonly Anak[], sifat = "<<>>"): Unsur => ({
  ...{ jenis, anak },
  sifat: dictOf(new Reader(sifat).value()),
});
const mark = (halaman: number, mcid: number): Anak => ({ halaman, mcid });
const link = (halaman: number): Anak => ({ halaman, objek: new Ref(70 + halaman) });

/** A tree of one document of two pages, read back from a file. */
function written(...unsur: readonly Unsur[]) {
  const writer = new Writer();
  const pages = [writer.add(new Map()), writer.add(new Map())];
  const copies = new Map<number, Ref>();
  const annotation = ({ id }: Ref) => {
    const copy = copies.get(id) ?? writer.add("/Link");
    copies.set(id, copy);
    return copy;
  };
  const { root, annotationKeys } = writeStructure({
    ...{ writer, unsur, pages, annotation },
    copied: (value) => (value === "(peta)" ? "(Peta)" : value),
    title: "(Judul)",
  });
  const parent = writer.add(dictOf(new Reader("<</Kids []>>").value()));
  const catalog = writer.add(
    new Map<string, PdfValue>([
      ["/Pages", parent],
      ["/Tree", root],
    ]),
  );
  const pdf = openPdf(writer.finish(catalog, parent));
  const dict = (value: PdfValue | undefined) => dictOf(pdf.get(value));
  const tree = dict(root);
  const document = dict(tree.get("/K"));
  const first = dict((document.get("/K") as readonly PdfValue[])[0]);
  return { pdf, dict, tree, document, first, pages, root, annotationKeys, copies };
}

const textOf = (dict: PdfDict, ...keys: readonly string[]) =>
  keys.map((key) => (dict.has(key) ? valueText(dict.get(key) ?? null) : "–"));

test("a document names its title, and the root counts pages and links for the next number", () => {
  const { tree, document, root } = written(element("/Art", [link(0), mark(0, 0), link(1)]));
  assert.equal(textOf(document, "/Type", "/S", "/T", "/P"), [
    ...["/StructElem", "/Document", "(Judul)", `${root.id} 0 R`],
  ]);
  assert.equal(textOf(tree, "/Type", "/ParentTreeNextKey"), ["/StructTreeRoot", "4"]);
});

test("types that readers of PDF 1.7 do not know become the nearest that they do", () => {
  const shown = (jenis: string) => written(element(jenis, [])).first.get("/S");
  for (const [from, to] of [
    ["/Strong", "/Span"],
    ["/Em", "/Span"],
    ["/Sub", "/Span"],
    ["/FENote", "/Note"],
    ["/Aside", "/Sect"],
    ["/Title", "/P"],
    ["/H2", "/H2"],
  ] as const)
    assert.is(shown(from), to);
});

test("content of the element's own page is told by its number, content of another with that page", () => {
  const { first, pages, dict } = written(element("/P", [mark(1, 0), mark(0, 4), mark(1, 2)]));
  const [one, two, three] = first.get("/K") as readonly PdfValue[];
  assert.equal([first.get("/Pg"), one, three], [pages[1], 0, 2]);
  assert.equal(textOf(dict(two), "/Type", "/Pg", "/MCID"), ["/MCR", `${pages[0]?.id} 0 R`, "4"]);
});

test("an element's page is that of its first own text; one without any has none", () => {
  const inner = element("/Span", [mark(1, 0)]);
  const shown = (...anak: readonly Anak[]) => textOf(written(element("/P", anak)).first, "/Pg");
  assert.equal(shown({ unsur: inner }, mark(0, 0)), ["1 0 R"]);
  assert.equal(shown({ unsur: inner }), ["–"]);
  assert.equal(shown(link(1)), ["–"]);
});

test("one child stands alone, several in a list, and none nowhere", () => {
  const kids = (...anak: readonly Anak[]) => textOf(written(element("/P", anak)).first, "/K");
  assert.equal([kids(), kids(mark(0, 3)), kids(mark(0, 3), mark(0, 5))].flat(), [
    "–",
    "3",
    "[3 5]",
  ]);
});

test("from a page's number and a mark's the element is found, and from a link's", () => {
  const made = written(
    element("/P", [mark(0, 2), link(1)]),
    element("/P", [mark(0, 0), mark(1, 0), link(0)]),
  );
  const numbers = made.dict(made.tree.get("/ParentTree")).get("/Nums") as readonly PdfValue[];
  const keys = numbers.filter((_, at) => at % 2 === 0);
  const values = numbers.filter((_, at) => at % 2 === 1);
  const [one, two] = made.document.get("/K") as readonly PdfValue[];
  assert.equal(keys, [0, 1, 2, 3]);
  assert.equal(values.map((value) => made.pdf.get(value)).slice(0, 2), [[two, null, one], [two]]);
  assert.equal(values.slice(2), [one, two]);
  assert.equal(
    [...made.annotationKeys],
    [71, 70].map((id, at) => [made.copies.get(id)?.id, 2 + at]),
  );
});

test("a link is a child with its page and its object", () => {
  const { first, dict, pages, copies } = written(element("/Link", [link(1)]));
  assert.equal(textOf(dict(first.get("/K")), "/Type", "/Pg", "/Obj"), [
    ...["/OBJR", `${pages[1]?.id} 0 R`, `${copies.get(71)?.id} 0 R`],
  ]);
});

test("content of a page that the document has not is an error", () => {
  assert.throws(() => written(element("/P", [mark(2, 0)])), /^PDF: no page 2$/);
});

test("the scope of a heading and a span above one are kept, numbers of elements and what says nothing go", () => {
  const kept = (sifat: string) => textOf(written(element("/TH", [], sifat)).first, "/A").join();
  assert.is(kept("<</A <</O /Table /Scope /Row>>>>"), "<</O /Table/Scope /Row>>");
  assert.is(kept("<</A <</O /Table /ColSpan 2>>>>"), "<</O /Table/ColSpan 2>>");
  assert.is(
    kept("<</A <</O /Table /ColSpan 1 /RowSpan 3>>>>"),
    "<</O /Table/ColSpan 1/RowSpan 3>>",
  );
  for (const silent of [
    "<</O /Table>>",
    "<</O /Table /ColSpan 1 /RowSpan 1>>",
    "<</O /Table /Headers [(node1)]>>",
    "[]",
  ])
    assert.is(kept(`<</A ${silent}>>`), "–", silent);
  assert.is(kept("<</A <</O /Table /ColSpans 1>>>>"), "<</O /Table/ColSpans 1>>");
  assert.is(kept("<</A <</O /Layout /Width 1>>>>"), "<</O /Layout/Width 1>>");
  assert.is(
    kept("<</A [<</O /Table /ColSpan 1>> <</O /Table /Scope /Row>>]>>"),
    "<</O /Table/Scope /Row>>",
  );
  assert.is(kept("<</A [<</O /A /B 2>> 5 0 R]>>"), "[<</O /A/B 2>> 5 0 R]");
  const { first } = written(element("/Figure", [], "<</ID (node7) /Alt (peta) /Lang (id)>>"));
  assert.equal(textOf(first, "/ID", "/Alt", "/Lang", "/A"), ["–", "(Peta)", "(id)", "–"]);
});

test.run();
