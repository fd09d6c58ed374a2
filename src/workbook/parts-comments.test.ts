import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commentHomes, splitComments } from "./parts-comments.ts";

const test = suite("comments of sheets");

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const HOMES = commentHomes([
  {
    name: "Koperasi",
    part: "xl/worksheets/sheet1.xml",
    links: `<Relationships><Relationship Id="a" Type="${TYPE}/comments" Target="../Comments1.xml"/><Relationship Id="b" Type="${TYPE}/drawing" Target="../drawings/d.xml"/><Relationship Id="c"/></Relationships>`,
  },
  {
    name: "Gerai",
    part: "xl/worksheets/sheet2.xml",
    links: `<Relationships><Relationship Id="a" Type="x/threadedComment" Target="/xl/threadedComments/t.xml"/></Relationships>`,
  },
]);

test("a part of comments belongs to the sheet that names it, whatever its case", () => {
  assert.equal(
    [...HOMES],
    [
      ["xl/comments1.xml", "Koperasi"],
      ["xl/threadedcomments/t.xml", "Gerai"],
    ],
  );
});

test("every comment is told with its cell, and what stands before them with the sheet", () => {
  const part = "xl/comments1.xml";
  const text =
    '<c><authors>A</authors><comment ref="B2"><t>satu</t></comment><x:comment ref="AA10" a="1">dua</x:comment></c>';
  assert.equal(splitComments({ part, text }, HOMES), [
    { part, sheet: "Koperasi", text: "<c><authors>A</authors>" },
    { part, sheet: "Koperasi", cell: "B2", text: '<comment ref="B2"><t>satu</t></comment>' },
    {
      part,
      sheet: "Koperasi",
      cell: "AA10",
      text: '<x:comment ref="AA10" a="1">dua</x:comment></c>',
    },
  ]);
  assert.equal(splitComments({ part, text: "<c/>" }, HOMES), [
    { part, sheet: "Koperasi", text: "<c/>" },
  ]);
});

test("a comment whose cell is none has its sheet alone", () => {
  const part = "xl/threadedComments/t.xml";
  for (const ref of ['ref="b2"', 'ref="B2:C3"', 'ref=""', 'id="1"', 'ref="xB2"', 'ref="ABCD1"'])
    assert.equal(splitComments({ part, text: `<threadedComment ${ref}>t` }, HOMES)[1], {
      ...{ part, sheet: "Gerai", text: `<threadedComment ${ref}>t` },
    });
});

test("a part that no sheet names stays whole, and so do more comments than anybody writes", () => {
  const stray = { part: "xl/comments9.xml", text: '<comment ref="B2">satu' };
  assert.equal(splitComments(stray, HOMES), [stray]);
  const part = "xl/comments1.xml";
  const count = (comments: number) =>
    splitComments({ part, text: "<comment >".repeat(comments) }, HOMES).length;
  assert.is(count(20_000), 20_001);
  assert.is(count(20_001), 1);
});

test.run();
