import { suite } from "uvu";
import * as assert from "uvu/assert";
import {
  dropPrefix,
  escapeXml,
  findElements,
  readAttributes,
  unescapeXml,
  writeOutReferences,
} from "./parts-xml.ts";

const test = suite("XML of parts");

test("elements are found by their name, whatever their prefix", () => {
  const xml = `<a x="1"/><p:a y='2'>t</p:a><ab z="3"/><a/><b a="4"/>`;
  assert.equal(
    findElements(xml, "a", 9).map((one) => [...one]),
    [[["x", "1"]], [["y", "2"]], []],
  );
});

test("one element above the limit is found, to say that there are too many, and no more", () => {
  const xml = "<a/>".repeat(9);
  assert.equal(
    [3, 8, 9].map((limit) => findElements(xml, "a", limit).length),
    [4, 9, 9],
  );
});

test("attributes are read in either quotes, by local name, entities decoded", () => {
  const found = readAttributes(` r:id = "s1" name='a "b" &amp; c' xml:space="preserve" e=""`);
  assert.equal(
    [...found],
    [
      ["id", "s1"],
      ["name", 'a "b" & c'],
      ["space", "preserve"],
      ["e", ""],
    ],
  );
});

test("entities are decoded, unknown ones stay", () => {
  assert.is(unescapeXml("&lt;&GT;&amp;&quot;&apos;&#65;&#x42;&#X43;"), "<>&\"'ABC");
  assert.is(unescapeXml("&#1114111;&#x10ffff;"), "\u{10ffff}\u{10ffff}");
  for (const text of ["&nama;", "&#1114112;", "&#x110000;", "&", "a & b"])
    assert.is(unescapeXml(text), text);
  assert.is(unescapeXml(escapeXml(`a < b & "c" > d`)), `a < b & "c" > d`);
});

test("numeric references are written out, but for those that XML itself means", () => {
  assert.is(writeOutReferences("&#65;&#x1F600;&#x1f600;&#xE9; &amp;"), "A😀😀é &amp;");
  assert.is(writeOutReferences("&#60;&#62;&#x26;"), "&lt;&gt;&amp;");
  assert.is(writeOutReferences("a&#1114112;b"), "a\ufffdb");
  assert.is(writeOutReferences("&#xg;&#;"), "&#xg;&#;");
});

test("the prefix of the root is dropped everywhere, and no other", () => {
  assert.is(
    dropPrefix('<x:sst a="x:b"><x:si><y:t>1</y:t></x:si></x:sst>', "sst"),
    '<sst a="x:b"><si><y:t>1</y:t></si></sst>',
  );
  for (const xml of [
    "<sst><undefined:si/></sst>",
    "<sst><x:si/></sst>",
    "<x:sstable/>",
    `${" ".repeat(5_000)}<x:sst/>`,
  ])
    assert.is(dropPrefix(xml, "sst"), xml);
});

test.run();
