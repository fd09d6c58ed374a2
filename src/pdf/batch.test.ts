import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeBatch, type MadeElement } from "../test/pdf-batch.ts";
import { openPdf } from "../test/pdf-open.ts";
import { stringText, uaFaults } from "../test/pdf-rules.ts";
import { elementsOf, textOf, treeOf } from "../test/pdf-tree.ts";
import {
  batchBody,
  batchShell,
  isShrunk,
  roomOn,
  splitPrinted,
  type Naskah,
  type Sempit,
  type Tumpukan,
} from "./batch.ts";
import { dictOf } from "./objects.ts";
import { readFile } from "./read-file.ts";
import { HURUF_KAKI } from "./stamp.ts";

const test = suite("pdf batch");

const split = (batch: Tumpukan, printed: Uint8Array) => splitPrinted(batch, readFile(printed));

function naskah(berkas: string): Naskah {
  return {
    berkas,
    batas: null,
    isi: () => `<article>${berkas}</article>`,
    kaki: [`Lembar ${berkas}`, "baris kedua"],
    keterangan: {
      judul: `Lembar Data ${berkas}`,
      uraian: "uji",
      kode: "99.01.02.2003",
      tanggal: "2025-12-31",
      versi: "k0",
      sidik: "ab".repeat(32),
      kertas: "A4",
      bentuk: "biasa",
      alamat: "https://papan.example/desa/99.01.02.2003/",
    },
  };
}

const art = (...children: readonly MadeElement[]): MadeElement => ({ type: "Art", children });
const h1 = (text: string): MadeElement => ({ type: "H1", text });
const p = (text: string, page?: number): MadeElement => ({
  type: "P",
  text,
  ...(page === undefined ? {} : { page }),
});
const LETTERS = art({ type: "P", text: `${HURUF_KAKI}Lembr stukp.-` });

const batchOf = (names: readonly string[], gabungan = false): Tumpukan => ({
  kertas: "A4",
  naskah: names.map(naskah),
  gabungan: gabungan ? naskah("semua") : null,
});

/** Two documents of one page, the sheet of letters, and what the test adds. */
const two = (extra: { info?: string; before?: Record<number, string> } = {}) =>
  makeBatch({
    documents: [art(h1("Satu"), p("isi satu")), art(h1("Dua"), p("isi dua")), LETTERS],
    pages: 3,
    ...extra,
  });

test("each document of a batch becomes a file with its own text, title and bookmark", () => {
  const [first, second] = split(batchOf(["satu", "dua"]), two());
  for (const [file, name, text] of [
    [first, "satu", "Satu isi satu"],
    [second, "dua", "Dua isi dua"],
  ] as const) {
    assert.ok(file);
    const pdf = openPdf(file.bytes);
    const tree = treeOf(pdf);
    assert.is(file.halaman, 1);
    assert.is(pdf.pages.length, 1);
    assert.equal(
      elementsOf(tree.document).map(({ type }) => type),
      ["Document", "Art", "H1", "P"],
    );
    assert.is(textOf(tree.document).replace(/\s+/g, " ").trim(), text);
    assert.equal(tree.pages[0]?.artifacts, [`Lembar ${name}`, "baris kedua", "Halaman 1 dari 1"]);
    assert.equal(uaFaults(pdf, tree), []);
    assert.is(stringText(tree.document.dict.get("/T")), `Lembar Data ${name}`);
  }
});

test("the merged document has all pages, counted as its own", () => {
  const files = split(batchOf(["satu", "dua"], true), two());
  const merged = files.find(({ berkas }) => berkas === "semua");
  assert.ok(merged);
  const pdf = openPdf(merged.bytes);
  const tree = treeOf(pdf);
  assert.equal(uaFaults(pdf, tree), []);
  assert.equal(
    tree.pages.map(({ artifacts }) => artifacts.at(-1)),
    ["Halaman 1 dari 2", "Halaman 2 dari 2"],
  );
});

test("the same content gives the same bytes, whatever Chromium's dates and numbers of elements", () => {
  const [first] = split(batchOf(["satu", "dua"]), two());
  const [again] = split(batchOf(["satu", "dua"]), two({ info: "/Producer (lain)" }));
  assert.equal(first?.bytes, again?.bytes);
  assert.not.match(Buffer.from(first?.bytes ?? []).toString("latin1"), /node\d|D:2026/);
});

test("a batch with too few or too many documents is refused", () => {
  assert.throws(() => split(batchOf(["satu"]), two()), /2 documents instead of 1/);
  assert.throws(() => split(batchOf(["a", "b", "c"]), two()), /2 documents instead of 3/);
  const none = makeBatch({ documents: [], pages: 1 });
  assert.throws(() => split(batchOf(["satu"]), none), /documents instead of 1/);
  assert.throws(
    () => split(batchOf(["satu"]), makeBatch({ documents: [LETTERS], pages: 1 })),
    /0 documents instead of 1/,
  );
});

test("documents that share a page are refused", () => {
  const shared = makeBatch({
    documents: [art(h1("Satu"), p("di lembar kedua", 1)), art(h1("Dua")), LETTERS],
    pages: 3,
  });
  assert.throws(() => split(batchOf(["satu", "dua"]), shared), /shares a page/);
});

test("the foot is set in the font of the sheet of letters, whatever documents are set in", () => {
  const bare = two()
    .toString("latin1")
    .replace(/(3 0 obj\n<<\/Type \/Page \/Resources <<\/ProcSet \[\/PDF\] \/F)ont/, "$1ant");
  const [, second] = split(batchOf(["satu", "dua"]), Buffer.from(bare, "latin1"));
  const [page] = openPdf(second?.bytes ?? new Uint8Array()).pages;
  assert.equal([...dictOf(dictOf(page?.get("/Resources")).get("/Font")).keys()], ["/Kaki"]);
});

test("a foot with a letter that is not on the sheet of letters is an error, not a blank", () => {
  const one = makeBatch({ documents: [art(h1("Satu")), LETTERS], pages: 2 });
  assert.throws(() => split(batchOf(["Ω"]), one), /lacks "Ω"/);
});

test("what is painted without a mark becomes an artifact", () => {
  const before = { 0: "0 0 50 10 re\nf\n/G3 gs\n10 10 m\n20 20 l\nS\n0 0 9 9 re\nW* n\n" };
  const [first] = split(batchOf(["satu", "dua"]), two({ before }));
  const pdf = openPdf(first?.bytes ?? new Uint8Array());
  assert.equal(uaFaults(pdf, treeOf(pdf)), []);
});

test("a head of a table that is repeated is read once", () => {
  const cell = (type: string, text: string, page: number): MadeElement => ({
    ...{ type, text, page },
    ...(type === "TH" ? { entries: "/A <</O /Table /Scope /Column>>" } : {}),
  });
  const head: MadeElement = {
    type: "TR",
    children: [
      {
        type: "TH",
        entries: "/A [<</O /Table /Scope /Column>> <</O /Table /ColSpan 1>>]",
        children: [
          { type: "NonStruct", text: "Kepala", page: 0 },
          { type: "NonStruct", text: "Kepala", page: 1 },
        ],
      },
    ],
  };
  const table: MadeElement = {
    type: "Table",
    children: [
      head,
      { type: "TR", children: [cell("TD", "a", 0)] },
      { type: "TR", children: [cell("TD", "b", 1)] },
    ],
  };
  const [first] = split(
    batchOf(["satu"]),
    makeBatch({ documents: [art(h1("Satu"), table), { ...LETTERS, page: 2 }], pages: 3 }),
  );
  const pdf = openPdf(first?.bytes ?? new Uint8Array());
  const tree = treeOf(pdf);
  assert.equal(uaFaults(pdf, tree), []);
  assert.is(textOf(tree.document).match(/Kepala/g)?.length, 1);
  assert.ok(tree.pages[1]?.artifacts.includes("Kepala "));
});

test("bytes that are no PDF of Chromium are an error, never a file", () => {
  const whole = two();
  const batch = batchOf(["satu", "dua"]);
  for (const bad of [
    Buffer.alloc(0),
    Buffer.from("no pdf"),
    whole.subarray(0, whole.length / 2),
    Buffer.from(
      whole.toString("latin1").replaceAll("/StructTreeRoot", "/StructTreeRood"),
      "latin1",
    ),
    Buffer.from(whole.toString("latin1").replaceAll("/S /Art", "/S 5 0 R"), "latin1"),
  ])
    assert.throws(() => split(batch, bad));
});

test("bookmarks that lead back to themselves are an error, not a search without end", () => {
  const circle = two()
    .toString("latin1")
    .replace(/(\d+)( 0 obj\n<<\/Title \(Satu\).*?\/Next )\d+/, "$1$2$1");
  assert.throws(
    () => split(batchOf(["satu", "dua"]), Buffer.from(circle, "latin1")),
    /^PDF: bookmarks lead in a circle$/,
  );
});

test("the printed page holds every document and then the letters of all feet, once each", () => {
  const body = batchBody(batchOf(["Ω", "dua"]));
  assert.match(body, /@page\s*\{\s*size:\s*210mm 297mm;?\s*\}/);
  assert.ok(body.indexOf("<article>Ω") < body.indexOf("<article>dua"));
  const letters = lettersOn(body);
  assert.equal(letters, [...new Set(letters)].sort());
  assert.equal(letters, [...new Set("ΩHalaman dari 0123456789…Lembar Ωduabaris kedua")].sort());
  const merged = batchBody({ ...batchOf(["Ω"]), gabungan: naskah("Ψ") });
  assert.ok(lettersOn(merged).includes("Ψ"));
});

function lettersOn(body: string): readonly string[] {
  return [...(/class="huruf"><p>([^<]*)<\/p>/.exec(body)?.[1] ?? "")];
}

test("each document is set as tight as is asked for it, and loosely if nothing is asked", () => {
  const [one, other] = ["satu", "dua"].map((name): Naskah => ({
    ...naskah(name),
    isi: (padat) => `<article>${name} ${padat}</article>`,
  }));
  assert.ok(one && other);
  const batch: Tumpukan = { kertas: "F4", naskah: [one, other], gabungan: null };
  const body = batchBody(batch, { padat: [2] });
  assert.match(body, /<article>satu 2<\/article>\s*<article>dua 0<\/article>/);
  assert.match(body, /size:\s*215mm 330mm/);
  assert.match(batchBody(batch), /satu 0<\/article>\s*<article>dua 0/);
});

test("what is too wide is let break at blanks, then inside of words, then in all documents", () => {
  const styleOf = (sempit: Sempit) =>
    /<style>([^]*?)<\/style>/.exec(batchBody(batchOf(["a"]), { sempit }))?.[1] ?? "";
  const breaks = (sempit: Sempit) => [
    styleOf(sempit).includes("article.lebar :is(td,th,p,span,b){white-space:normal!important}"),
    styleOf(sempit).includes("article.lebar *{overflow-wrap:anywhere!important}"),
    styleOf(sempit).includes("article:not(.huruf) *{overflow-wrap:anywhere!important}"),
  ];
  assert.equal(([0, 1, 2, 3] as const).map(breaks), [
    [false, false, false],
    [true, false, false],
    [true, true, false],
    [false, false, true],
  ]);
  assert.match(styleOf(0), /^\s*@page \{\s*size: 210mm 297mm;\s*\}\s*$/);
});

test("the page that batches are put into fetches nothing and runs nothing", () => {
  const shell = batchShell("p{color:red}");
  const [, policy = ""] = /Content-Security-Policy" content="([^"]*)"/.exec(shell) ?? [];
  assert.is(policy, "default-src 'none'; style-src 'unsafe-inline'; font-src data:");
  assert.match(shell, "p{color:red}");
  assert.match(shell, /^<!doctype html>\s*<html lang="id">/);
});

test("a sheet leaves 165 or 170 millimetres between its margins", () => {
  assert.equal([roomOn("A4"), roomOn("F4")], [165, 170]);
});

test("a batch that Chromium made smaller is known by the scale of its first page", () => {
  const scaled = (...lines: readonly string[]) =>
    isShrunk(readFile(two({ before: { 0: `${lines.join("\n")}\n` } })));
  assert.not.ok(scaled("3.125 0 0 3.125 94.48 53.15 cm"));
  assert.not.ok(scaled("3.12 0 0 3.12 94 53 cm"), "a rounding is no shrinking");
  assert.ok(scaled("3.11 0 0 3.11 94.48 53.15 cm"));
  assert.ok(scaled("2.5 0 0 3.125 1 1 cm", "13.125 0 0 3.125 1 1 cm", "2.5 0 0 2.5 1 1 cm"));
  assert.throws(
    () => scaled("x3 0 0 3 1 1 cm", "3 0 0 3 1 1 cmx"),
    /^PDF: the first page .* scale$/,
  );
});

test.run();
