import { suite } from "uvu";
import * as assert from "uvu/assert";
import { xmpPacket, type Keterangan } from "./xmp.ts";

const test = suite("what a PDF says of itself");

const SHEET: Keterangan = {
  judul: "Lembar Data Desa Bentangan",
  uraian: "Kecamatan Wonosari, data per 24 November 2025",
  kode: "33.10.15.2015",
  tanggal: "2025-11-24",
  versi: "k1",
  sidik: "ab".repeat(32),
  kertas: "A4",
  bentuk: "biasa",
  alamat: "https://papan.example/desa/33.10.15.2015/",
};

/** Everything in the namespace of the board, as a program finds it. */
function ownOf(packet: string): Readonly<Record<string, string>> {
  const [, inner = ""] = /xmlns:papan="urn:[^"]+">(.*?)<\/rdf:Description>/s.exec(packet) ?? [];
  const found = [...inner.matchAll(/<papan:(\w+)>([^<]*)<\/papan:\1>/g)];
  assert.is(found.map(([all]) => all).join(""), inner, "elements alone");
  return Object.fromEntries(found.map(([, name = "", value = ""]) => [name, value]));
}

const textIn = (packet: string, element: string) =>
  new RegExp(`<${element}>(?:<rdf:(?:Alt|Seq|Bag)>)?(?:<rdf:li[^>]*>)?([^<]*)<`).exec(packet)?.[1];

test("it names region, data and their digest, paper and form, and nothing else of its own", () => {
  assert.equal(ownOf(xmpPacket(SHEET)), {
    ...{ edisi: "2025-11-24", kode: "33.10.15.2015", versi: "k1", sidik: "ab".repeat(32) },
    ...{ kertas: "A4", bentuk: "biasa" },
  });
});

test("a province has no version, and says none", () => {
  const own = ownOf(xmpPacket({ ...SHEET, kode: "33", versi: null }));
  assert.equal(Object.keys(own).sort(), ["bentuk", "edisi", "kertas", "kode", "sidik"]);
});

test("title, subject, source, author and date stand where readers of XMP look for them", () => {
  const packet = xmpPacket(SHEET);
  for (const [element, text] of [
    ["dc:title", SHEET.judul],
    ["dc:description", SHEET.uraian],
    ["dc:source", SHEET.alamat],
    ["dc:creator", "Papan KDKMP"],
    ["dc:language", "id"],
    ["dc:format", "application/pdf"],
    ["xmp:CreateDate", "2025-11-24T00:00:00Z"],
    ["xmp:ModifyDate", "2025-11-24T00:00:00Z"],
    ["pdfuaid:part", "1"],
  ] as const)
    assert.is(textIn(packet, element), text, element);
});

test("a name with signs of XML stays text, one with control characters stays XML", () => {
  const packet = xmpPacket({ ...SHEET, judul: "Desa <A> & B", uraian: "satu\u0007dua\ud800tiga" });
  assert.is(textIn(packet, "dc:title"), "Desa &lt;A&gt; &amp; B");
  assert.is(textIn(packet, "dc:description"), "satu dua tiga");
});

test.run();
