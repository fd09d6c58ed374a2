import { suite } from "uvu";
import * as assert from "uvu/assert";
import { commentHomes, splitComments } from "./parts-comments.ts";

const test = suite("comments of sheets");

const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const homes = () =>
  commentHomes([
    {
      name: "Koperasi",
      part: "xl/worksheets/sheet1.xml",
      links: `<Relationships><Relationship Id="a" Type="${TYPE}/comments" Target="../Comments1.xml"/><Relationship Id="b" Type="${TYPE}/drawing" Target="../drawings/d.xml"/><Relationship Id="c"/><Relationship Id="d" Type="${TYPE}/commentsOf" Target="x.xml"/></Relationships>`,
    },
    {
      name: "Gerai",
      part: "xl/worksheets/sheet2.xml",
      links: `<Relationships><Relationship Id="a" Type="x/threadedComment" Target="/xl/threadedComments/t.xml"/></Relationships>`,
    },
  ]);

test("a part of comments belongs to the sheet that names it, whatever its case", () => {
  assert.equal(
    [...homes()],
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
  assert.equal(splitComments({ part, text }, homes()), [
    { part, sheet: "Koperasi", text: "<c><authors>A</authors>" },
    { part, sheet: "Koperasi", cell: "B2", text: '<comment ref="B2"><t>satu</t></comment>' },
    {
      part,
      sheet: "Koperasi",
      cell: "AA10",
      text: '<x:comment ref="AA10" a="1">dua</x:comment></c>',
    },
  ]);
  assert.equal(splitComments({ part, text: "<c/>" }, homes()), [
    { part, sheet: "Koperasi", text: "<c/>" },
  ]);
});

test("a comment whose cell is none has its sheet alone", () => {
  const part = "xl/threadedComments/t.xml";
  for (const ref of ['ref="b2"', 'ref="B2:C3"', 'ref=""', 'id="1"', 'ref="xB2"', 'ref="ABCD1"'])
    assert.equal(splitComments({ part, text: `<threadedComment ${ref}>t` }, homes())[1], {
      ...{ part, sheet: "Gerai", text: `<threadedComment ${ref}>t` },
    });
});

test("a part that no sheet names stays whole, and so do more comments than anybody writes", () => {
  const stray = { part: "xl/comments9.xml", text: '<comment ref="B2">satu' };
  assert.equal(splitComments(stray, homes()), [stray]);
  const part = "xl/comments1.xml";
  const split = (comments: number) =>
    splitComments({ part, text: "<comment >".repeat(comments) }, homes());
  assert.is(split(20_000).length, 20_001);
  assert.equal(split(20_001), [{ part, sheet: "Koperasi", text: "<comment >".repeat(20_001) }]);
});

test.run();
