import { suite } from "uvu";
import * as assert from "uvu/assert";
import { openPdf, type OpenPdf } from "../test/pdf-open.ts";
import { fileOf, packed, streamOf } from "../test/pdf-objects.ts";
import { stringText, uaFaults } from "../test/pdf-rules.ts";
import { textOf, treeOf } from "../test/pdf-tree.ts";
import type { Anak, Unsur } from "./element.ts";
import { finishDocument, type Pdf } from "./finish.ts";
import { dictOf, Ref, type PdfDict, type PdfValue } from "./objects.ts";
import { pageContents } from "./page-contents.ts";
import type { Bagian, Penanda } from "./split.ts";
import { hurufOf } from "./stamp.ts";

const test = suite("finished PDFs");

const PAGES = [new Ref(2), new Ref(3)];
const LETTERS = Array.from({ length: 95 }, (_, at) => (at + 32).toString(16).padStart(4, "0"));

/** Two pages in one font, the first with links and a picture; what is 12 and above the tests add. */
const batchFile = (...objects: readonly string[]) =>
  fileOf(
    "<</Type /Catalog>>",
    `<</Type /Page /Resources 4 0 R /MediaBox [0 0 595 842] /Contents 6 0 R /Annots ${
      objects.length > 0 ? "[12 0 R 13 0 R]" : "[]"
    } /Parent 1 0 R>>`,
    "<</Type /Page /Resources <</Font <</F5 7 0 R>>>> /MediaBox 11 0 R /Contents 6 0 R>>",
    "<</ProcSet [/PDF] /Font 5 0 R /XObject <</X1 10 0 R>>>>",
    "<</F5 7 0 R>>",
    packed(
      Buffer.from(
        "% \xe9\n/P <</MCID 0 >>BDC\nBT\n/F5 10 Tf\n1 0 0 -1 0 9 Tm\n<0041> Tj\nET\nEMC",
        "latin1",
      ),
    ),
    "<</Type /Font /Subtype /Type0 /BaseFont /AAAAAA+PublicSans /DescendantFonts [8 0 R] /ToUnicode 9 0 R>>",
    "<</Subtype /CIDFontType2 /DW 500>>",
    packed(
      Buffer.from(
        `beginbfchar\n${LETTERS.map((one) => `<${one}> <${one}>`).join("\n")}\n<2026> <2026>\nendbfchar`,
      ),
    ),
    streamOf(Buffer.from([0, 1, 254, 255]), "/Subtype /Image /Mask [7 0 R null true]"),
    "[0 0 842 595]",
    ...objects,
  );

const link = (id: number): Anak => ({ halaman: 0, objek: new Ref(id) });
const p = (...anak: readonly Anak[]): Unsur => ({ jenis: "/Link", sifat: new Map(), anak });

interface Made {
  readonly objects?: readonly string[];
  readonly penanda?: readonly Penanda[];
  readonly links?: readonly Anak[];
  readonly judul?: string;
}

function finished({ objects = [], penanda = [], links = [], judul = "Lembar" }: Made = {}): Pdf {
  const file = batchFile(...objects);
  const part: Bagian = {
    ...{ file, penanda, halaman: PAGES },
    unsur: [p({ halaman: 0, mcid: 0 }, ...links, { halaman: 1, mcid: 0 })],
    isi: pageContents(file, () => new Set()),
  };
  return finishDocument(part, {
    kaki: ["Kaki"],
    huruf: hurufOf(file, new Ref(3)),
    keterangan: {
      ...{ judul, uraian: "Desa – uji", kode: "99.01", tanggal: "2025-12-31", versi: "k0" },
      ...{
        sidik: "ab".repeat(32),
        kertas: "A4",
        bentuk: "biasa",
        alamat: "https://papan.example/",
      },
    },
  });
}

const opened = (made?: Made): OpenPdf => openPdf(finished(made).bytes);

test("every page has its box, its foot for that width, what it needs of the batch and its order of tabs", () => {
  const pdf = opened();
  const [first, second] = pdf.pages as [PdfDict, PdfDict];
  assert.equal(
    [first, second].map((page) => page.get("/MediaBox")),
    [
      [0, 0, 595, 842],
      [0, 0, 842, 595],
    ],
  );
  assert.equal(
    [first, second].map((page) => ["/Type", "/StructParents", "/Tabs"].map((key) => page.get(key))),
    [
      ["/Page", 0, "/S"],
      ["/Page", 1, "/S"],
    ],
  );
  assert.not.ok(first.has("/Annots"), "no list of links where there are none");
  const { pages, document } = treeOf(pdf);
  assert.equal(
    pages.map(({ artifacts }) => artifacts),
    [
      ["Kaki", "Halaman 1 dari 2"],
      ["Kaki", "Halaman 2 dari 2"],
    ],
  );
  assert.is(textOf(document).trim(), "A A");
  assert.match(pdf.text(first.get("/Contents")), "% \xe9\n");
  const placeOf = (page: PdfDict) =>
    Number(
      pdf
        .text(page.get("/Contents"))
        .match(/ (\S+) \S+ Td/g)
        ?.at(1)
        ?.split(" ")[1],
    );
  assert.ok(Math.abs(placeOf(second) - placeOf(first) - (842 - 595)) < 0.02, "at the right margin");
});

test("resources are copied once each, with what they refer to, and old lists of procedures go", () => {
  const pdf = opened();
  const resources = pdf.pages.map((page) => dictOf(page.get("/Resources")));
  const fonts = resources.map((one) => dictOf(one.get("/Font")));
  assert.equal([...(resources[0]?.keys() ?? [])], ["/Font", "/XObject"]);
  assert.equal([...(fonts[0]?.keys() ?? [])], ["/F5", "/Kaki"]);
  const font = fonts[0]?.get("/F5");
  assert.equal(
    [fonts[0]?.get("/Kaki"), fonts[1]?.get("/F5"), fonts[1]?.get("/Kaki")],
    [font, font, font],
  );
  const picture = pdf.object((dictOf(resources[0]?.get("/XObject")).get("/X1") as Ref).id);
  assert.equal([...(picture.stream ?? [])], [0, 1, 254, 255]);
  assert.equal(dictOf(picture.value).get("/Mask"), [font, null, true]);
  const [cid] = dictOf(pdf.get(font)).get("/DescendantFonts") as readonly PdfValue[];
  assert.is(dictOf(pdf.get(cid)).get("/DW"), 500);
});

test("the document tells title, subject, who made it and its data's date; no other time", () => {
  const pdf = opened({ judul: "Lembar (uji)" });
  const info = dictOf(pdf.get(pdf.trailer.get("/Info")));
  assert.equal(
    ["/Title", "/Subject", "/Author", "/Creator"].map((key) => stringText(info.get(key))),
    ["Lembar (uji)", "Desa – uji", "Papan KDKMP", "Papan KDKMP"],
  );
  assert.equal(
    ["/CreationDate", "/ModDate"].map((key) => info.get(key)),
    ["(D:20251231000000Z)", "(D:20251231000000Z)"],
  );
  const { catalog } = pdf;
  assert.equal([stringText(catalog.get("/Lang")), catalog.get("/Type")], ["id-ID", "/Catalog"]);
  const packet = pdf.object((catalog.get("/Metadata") as Ref).id);
  assert.equal(
    ["/Type", "/Subtype", "/Filter"].map((key) => dictOf(packet.value).get(key)),
    ["/Metadata", "/XML", undefined],
  );
  assert.match(Buffer.from(packet.stream ?? []).toString("utf8"), "Desa – uji");
  const tree = dictOf(pdf.get(catalog.get("/Pages")));
  assert.equal([tree.get("/Type"), tree.get("/Count")], ["/Pages", 2]);
  assert.ok(pdf.pages.every((page) => pdf.get(page.get("/Parent")) === tree));
});

const ADDRESS = "(https://papan.example/desa/99.01.02.2003/)";
const LINKS = [
  `<</Type /Annot /Subtype /Link /Rect [1 2 3 4] /StructParent 900 /A <</S /URI /URI ${ADDRESS}>>>>`,
  `<</Type /Annot /Subtype /Link /StructParent 901 /Contents (Situs) /A 14 0 R>>`,
  `<</S /URI /URI ${ADDRESS}>>`,
];

test("a link is read aloud by its address, or by what it says, and knows its element", () => {
  const pdf = opened({ objects: LINKS, links: [link(12), link(13)], penanda: bookmarks(["a"]) });
  const [one, other] = (pdf.pages[0]?.get("/Annots") as readonly PdfValue[]).map((ref) =>
    dictOf(pdf.get(ref)),
  );
  assert.equal([one?.get("/Contents"), other?.get("/Contents")], [ADDRESS, "(Situs)"]);
  assert.equal([one?.get("/StructParent"), other?.get("/StructParent")], [2, 3]);
  assert.equal(one?.get("/Rect"), [1, 2, 3, 4]);
  assert.equal(treeOf(pdf).faults, []);
  const left = uaFaults(pdf, treeOf(pdf)).filter((fault) => !/^font/.test(fault));
  assert.equal(left, []);
});

test("a link that no element holds has no place in the structure, and no address where it has none", () => {
  const [first = ""] = LINKS;
  const pdf = opened({ objects: [first, "<</Type /Annot /StructParent 5>>"], links: [link(12)] });
  const [one, other] = (pdf.pages[0]?.get("/Annots") as readonly PdfValue[]).map((ref) =>
    dictOf(pdf.get(ref)),
  );
  assert.is(one?.get("/StructParent"), 2);
  assert.equal([...(other ?? [])], [["/Type", "/Annot"]]);
});

test("a link to another page of the batch is refused: that page may be of another document", () => {
  const jump = (target: string) => () =>
    opened({
      objects: ["<</Type /Annot>>", `<</Type /Annot /Dest ${target}>>`, "<</Type /Pages>>"],
    });
  for (const target of ["[3 0 R /XYZ 0 0 0]", "3 0 R", "14 0 R"])
    assert.throws(jump(target), /^PDF: a link inside the batch leads to another page$/);
});

test("what refers to itself is copied once", () => {
  const pdf = opened({
    objects: ["<</Type /Annot /Popup 13 0 R>>", "<</Type /Annot /Parent 12 0 R>>"],
  });
  const [one, other] = pdf.pages[0]?.get("/Annots") as readonly Ref[];
  assert.equal(dictOf(pdf.get(one)).get("/Popup"), other);
  assert.equal(dictOf(pdf.get(other)).get("/Parent"), one);
});

type Names = readonly (string | readonly [string, Names])[];

/** Bookmarks of these names that lead to the first page, those below another to the second. */
function bookmarks(names: Names, page = PAGES[0]): readonly Penanda[] {
  return names.map((name) => {
    const [judul, below] = typeof name === "string" ? [name, []] : name;
    const tujuan = [page ?? null, "/XYZ", 0, 800, 0];
    return { judul: `(${judul})`, tujuan, anak: bookmarks(below, PAGES[1]) };
  });
}

/** Bookmarks as a reader finds them from the first on, held against the way back. */
function outlineOf(pdf: OpenPdf, ref: PdfValue | undefined): Names {
  const parent = dictOf(pdf.get(ref));
  const found: Names[number][] = [];
  let last: PdfValue | undefined;
  for (let next = parent.get("/First"); next !== undefined;) {
    const item = dictOf(pdf.get(next));
    assert.equal([item.get("/Parent"), item.get("/Prev")], [ref, last]);
    const name = stringText(item.get("/Title"));
    found.push(item.has("/First") ? [name, outlineOf(pdf, next)] : name);
    [last, next] = [next, item.get("/Next")];
  }
  assert.equal(parent.get("/Last"), last);
  return found;
}

test("bookmarks lead forth and back, and each counts all that lie below it", () => {
  const names: Names = ["satu", ["dua", ["dua-a", ["dua-b", ["dua-b-1"]]]], "tiga"];
  const pdf = opened({ penanda: bookmarks(names) });
  const root = pdf.catalog.get("/Outlines");
  assert.equal(outlineOf(pdf, root), names);
  const top = dictOf(pdf.get(root));
  assert.equal([top.get("/Type"), top.get("/Count")], ["/Outlines", 6]);
  const two = dictOf(pdf.get(dictOf(pdf.get(top.get("/First"))).get("/Next")));
  const inner = dictOf(pdf.get(two.get("/First")));
  assert.equal([two.get("/Count"), inner.has("/Count")], [3, false]);
  const kids = dictOf(pdf.get(pdf.catalog.get("/Pages"))).get("/Kids") as readonly PdfValue[];
  assert.equal(two.get("/Dest"), [kids[0], "/XYZ", 0, 800, 0]);
  assert.equal(inner.get("/Dest"), [kids[1], "/XYZ", 0, 800, 0]);
});

test("a bookmark whose page is not in the document leads nowhere, none at all leave no list", () => {
  const elsewhere = bookmarks(["a", "b"], new Ref(9));
  const pdf = opened({
    penanda: elsewhere.map((one, at) => (at === 0 ? one : { ...one, tujuan: ["/Top"] })),
  });
  const top = dictOf(pdf.get(pdf.catalog.get("/Outlines")));
  assert.equal(
    ["/First", "/Last"].map((key) => dictOf(pdf.get(top.get(key))).get("/Dest")),
    [[null, "/XYZ", 0, 800, 0], [null]],
  );
  assert.not.ok(opened().catalog.has("/Outlines"));
});

test.run();
