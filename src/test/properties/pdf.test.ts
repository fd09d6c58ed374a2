import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { splitPrinted, type Jadi, type Naskah, type Tumpukan } from "../../pdf/batch.ts";
import { Reader, Ref, textString, valueText, type PdfValue } from "../../pdf/objects.ts";
import { pagesOf, readFile } from "../../pdf/read-file.ts";
import { joinParts, splitBatch } from "../../pdf/split.ts";
import { HURUF_KAKI } from "../../pdf/stamp.ts";
import { makeBatch, type MadeElement } from "../pdf-batch.ts";
import { openPdf, type OpenPdf } from "../pdf-open.ts";
import { stringText, uaFaults } from "../pdf-rules.ts";
import { textOf, treeOf } from "../pdf-tree.ts";
import { anyText } from "./arbitraries-text.ts";
import { holding } from "./holds.ts";

const test = suite("properties of PDFs");
const holds = holding("PDFs");

const name = fc.stringMatching(/^\/[A-Za-z0-9+_.-]{1,8}$/);
const number = fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true }));

/** Anything that a PDF can hold. */
const { value } = fc.letrec<{ value: PdfValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: "small" },
    number,
    fc.boolean(),
    fc.constant(null),
    name,
    anyText.map(textString),
    fc.nat(9_999).map((id) => new Ref(id)),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(name, tie("value")), { maxLength: 4 }).map((entries) => new Map(entries)),
  ),
}));

test("a value is read as it was written, in one form", () =>
  holds(
    fc.property(value, (made) => {
      const text = valueText(made);
      const again = valueText(new Reader(text).value());
      // A number next to nothing is nothing.
      assert.is(again.replace(/-?\b0\b/g, "0"), text.replace(/-?\b0(?:\.0{6})?\b/g, "0"));
      assert.is(valueText(new Reader(`[${again} ${again}]`).value()), `[${again} ${again}]`);
    }),
  ));

test("a number is written in digits, without exponents, and is nearly the same", () =>
  holds(
    fc.property(number, (made) => {
      assert.match(valueText(made), /^-?\d+(?:\.\d+)?$/);
      assert.ok(Math.abs(Number(valueText(made)) - made) <= 1e-6 + Math.abs(made) * 1e-12);
    }),
  ));

test("a text is the same text to whoever reads the file", () =>
  holds(
    fc.property(anyText, (text) => {
      assert.is(stringText(textString(text)), text);
    }),
  ));

/** Of each document its pages, and of each page the words on it. */
const batches = fc.array(
  fc.array(fc.array(fc.stringMatching(/^[a-z]{1,5}$/), { minLength: 1, maxLength: 2 }), {
    minLength: 1,
    maxLength: 2,
  }),
  { minLength: 1, maxLength: 3 },
);

type Made = typeof batches extends fc.Arbitrary<infer Case> ? Case : never;

const LETTERS = { type: "P", text: `${HURUF_KAKI}Lembr` };

function printed(documents: Made, info = ""): Buffer {
  let page = 0;
  const made = documents.map((pages): MadeElement => {
    const first = page;
    page += pages.length;
    const heading = { type: "H1", text: "Judul", page: first };
    const rest = pages.flatMap((words, index) =>
      words.map((text) => ({ type: "P", text, page: first + index })),
    );
    return { type: "Art", page: first, children: [heading, ...rest] };
  });
  const letters = { type: "Art", page, children: [{ ...LETTERS, page }] };
  return makeBatch({ documents: [...made, letters], pages: page + 1, info });
}

function naskahOf(index: number): Naskah {
  return {
    berkas: `${index}.pdf`,
    batas: null,
    isi: () => "",
    kaki: ["Lembar"],
    keterangan: {
      ...{ judul: `Lembar ${index}`, uraian: "uji", kode: "99.01", tanggal: "2025-12-31" },
      ...{ versi: "k0", sidik: "ab".repeat(32), kertas: "A4", bentuk: "biasa" },
      alamat: "https://papan.example/",
    },
  };
}

function split(documents: Made, more: Partial<Tumpukan> = {}, info?: string): readonly Jadi[] {
  const naskah = documents.map((_, index) => naskahOf(index));
  const batch: Tumpukan = { kertas: "A4", naskah, gabungan: null, ...more };
  return splitPrinted(batch, readFile(printed(documents, info)));
}

const MERGED = { gabungan: naskahOf(99) };

test("every page of a batch stands once in its own document and once in the merged one, in order", () =>
  holds(
    fc.property(batches, (documents) => {
      const files = split(documents, MERGED);
      const pages = files.map(wordsOf);
      assert.equal(pages.slice(0, -1), documents);
      assert.equal(pages.at(-1), documents.flat());
      assert.equal(
        files.map(({ halaman }) => halaman),
        pages.map(({ length }) => length),
      );
    }),
  ));

/** The words of each page; the heading stands on the first of each document. */
function wordsOf({ bytes }: Jadi): readonly (readonly string[])[] {
  return treeOf(openPdf(bytes)).pages.map(({ marked }) =>
    [...marked.values()].map((text) => text.trim()).filter((text) => text !== "Judul"),
  );
}

test("a document points at nothing that is not in its file, and keeps the rules of PDF/UA", () =>
  holds(
    fc.property(batches, fc.nat(), (documents, which) => {
      const files = split(documents);
      const pdf = openPdf(files[which % files.length]?.bytes ?? new Uint8Array());
      const tree = treeOf(pdf);
      assert.equal(uaFaults(pdf, tree), []);
      assert.equal(danglingIn(pdf), []);
      assert.match(textOf(tree.document), "Judul");
    }),
  ));

function danglingIn(pdf: OpenPdf): readonly number[] {
  const known = new Set(pdf.ids);
  const found = [...refsIn(pdf.trailer), ...pdf.ids.flatMap((id) => refsIn(pdf.object(id).value))];
  return found.filter((id) => !known.has(id) || pdf.object(id).value === null);
}

function refsIn(value: PdfValue): readonly number[] {
  if (value instanceof Ref) return [value.id];
  if (value instanceof Map) return [...value.values()].flatMap(refsIn);
  return Array.isArray(value) ? value.flatMap(refsIn) : [];
}

test("the same documents give the same bytes, whatever the printer said of itself", () =>
  holds(
    fc.property(batches, fc.stringMatching(/^[a-z]{0,9}$/), (documents, producer) => {
      const [one, other] = [split(documents), split(documents, {}, `/Producer (${producer})`)];
      assert.equal(
        one.map(({ bytes }) => Buffer.from(bytes).toString("latin1")),
        other.map(({ bytes }) => Buffer.from(bytes).toString("latin1")),
      );
    }),
  ));

test("parts of a batch that are joined at any place are its pages, each once", () =>
  holds(
    fc.property(batches, fc.nat(4), (documents, cut) => {
      const file = readFile(printed(documents));
      const parts = splitBatch(file);
      const joined = [parts.slice(0, cut), parts.slice(cut)]
        .filter((some) => some.length > 0)
        .map(joinParts);
      assert.equal(
        joined.flatMap(({ halaman }) => halaman.map(({ id }) => id)),
        pagesOf(file).map(({ id }) => id),
      );
    }),
  ));

const spoilt = fc.array(fc.tuple(fc.nat(4_000), fc.nat(255)), { minLength: 1, maxLength: 4 });

test("a batch that was spoilt is refused with an error of the reader, or is split", () =>
  holds(
    fc.property(batches, spoilt, (documents, changes) => {
      const bytes = printed(documents);
      for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
      try {
        assert.ok(splitBatch(readFile(bytes)).length > 0);
      } catch (error) {
        assert.instance(error, Error);
        assert.not.instance(error, RangeError);
      }
    }),
  ));

test.run();
