import { suite } from "uvu";
import * as assert from "uvu/assert";
import { lettersIn, withoutCodes } from "./parts-letters.ts";

const test = suite("letters between bytes");

test("words of eight letters and more are found in every encoding, one line for each", () => {
  const texts = ["\u0001sisa teks\u0002pendek\u0003nomor 0812", "printer Budi"];
  const [utf8 = "", utf16 = ""] = texts;
  assert.is(lettersIn(Buffer.from(utf8)), "sisa teks\nnomor 0812");
  assert.is(lettersIn(Buffer.from(utf16, "utf16le")), "printer Budi");
  assert.is(lettersIn(Buffer.from(utf16, "utf16le").swap16()), "printer Budi");
  assert.is(lettersIn(Uint8Array.of(1, 2, 3)), "");
});

test("places of notes are left out of drawings, codes of pages out of sheets, and of no other", () => {
  const place = "<x:Anchor>\n 62, 81</x:Anchor>";
  const page = '0812&amp;"Arial"-3&amp;K00FF00&amp;B9';
  assert.is(withoutCodes(place, "xl/drawings/vmlDrawing1.VML"), "</x:Anchor>");
  assert.is(withoutCodes(page, "xl/worksheets/sheet1.xml"), "0812-39");
  for (const part of ["xl/drawings/a.vml.xml", "xl/comments1.xml", "", "old/xl/worksheets/a.xml"])
    for (const xml of [place, page]) assert.is(withoutCodes(xml, part), xml, part);
});

test.run();
