import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packageParts, packed, resolveTarget, sheetPart } from "./parts-package.ts";

const test = suite("parts of a package");

const TYPE = "application/vnd.openxmlformats";
const SPREADSHEET = `${TYPE}-officedocument.spreadsheetml`;
const LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

test("a package holds its types, its links and the list of its sheets", () => {
  const override = (part: string, type: string) =>
    `<Override PartName="/xl/${part}.xml" ContentType="${SPREADSHEET}.${type}+xml"/>`;
  const link = (id: string, type: string, part: string) =>
    `<Relationship Id="${id}" Type="${LINK}/${type}" Target="/xl/${part}.xml"/>`;
  const links = (list: string) =>
    `<Relationships xmlns="${PACKAGE}/relationships">${list}</Relationships>`;
  assert.equal(packageParts(["satu", "dua"]), [
    {
      name: "[Content_Types].xml",
      xml: `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="${TYPE}-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("sharedStrings", "sharedStrings")}${override("styles", "styles")}${override("worksheets/sheet1", "worksheet")}${override("worksheets/sheet2", "worksheet")}</Types>`,
    },
    { name: "_rels/.rels", xml: links(link("b", "officeDocument", "workbook")) },
    {
      name: "xl/workbook.xml",
      xml: `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${LINK}"><sheets><sheet name="satu" sheetId="1" r:id="s1"/><sheet name="dua" sheetId="2" r:id="s2"/></sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      xml: links(
        link("t", "sharedStrings", "sharedStrings") +
          link("f", "styles", "styles") +
          link("s1", "worksheet", "worksheets/sheet1") +
          link("s2", "worksheet", "worksheets/sheet2"),
      ),
    },
  ]);
});

test("what is packed stands in the archive as it is", () => {
  const xml = `<a>${"é".repeat(500)}</a>`;
  const bytes = packed([{ name: sheetPart(0), xml }]);
  assert.ok(new TextDecoder().decode(bytes).includes(`xl/worksheets/sheet1.xml${xml}`));
});

test("a link leads from its folder, or from the root", () => {
  for (const [folder, target, part] of [
    ["xl/worksheets/", "../comments1.xml", "xl/comments1.xml"],
    ["xl/", "./worksheets//a.xml", "xl/worksheets/a.xml"],
    ["xl/", "/b/../c.xml", "c.xml"],
    ["", "../../d.xml", "d.xml"],
  ] as const)
    assert.is(resolveTarget(folder, target), part, target);
});

test.run();
