import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isWellFormed } from "./well-formed.ts";

const test = suite("well-formed XML");

const SOUND = [
  "<a/>",
  '<?xml version="1.0"?>\n<a b="1" c=\'2\'>x<b/> &lt; <x:c d:e="f"></x:c></a>\n',
  '<a b=">">text > text</a>',
  '<a\n  b = "1"\n/>',
  "<a>é</a>",
  '<x:workbook xmlns:x="m"><x:sheets><x:sheet name="A"/></x:sheets></x:workbook>',
  '<workbook xmlns="m"><ext xmlns:y="n"><y:workbookPr/></ext></workbook>',
  '<a xmlns:b="n"><c xmlns:b="n" b:d="1"/></a>',
  // Only "xmlns" and its prefixes say what a prefix means.
  '<a xmlnsx="1"><b xmlnsx="2"/></a>',
  '<a b:xmlns="1"><c b:xmlns="2"/></a>',
  '<a xmlnsx="1" b:xmlnsy="2" xmlns="3" xmlns:b="4"/>',
  `<a ${Array.from({ length: 60 }, (_, index) => `a${index}="1"`).join(" ")}/>`,
];

for (const xml of SOUND) {
  test(`${JSON.stringify(xml)} is sound`, () => assert.ok(isWellFormed(xml)));
}

const BROKEN = [
  "",
  "text",
  "<a>",
  "</a>",
  "<a></b>",
  "<a><b></a></b>",
  "<a/><b/>",
  "<a/>text",
  "<a b></a>",
  "<a b=1/>",
  '<a b="1/>',
  '<a b="<"/>',
  '<a b="1"c="2"/>',
  '<a b="1" b="2"/>',
  '<a\u00a0b="1"/>',
  "<a <b/></a>",
  "<1/>",
  "<!-- a --><a/>",
  '<?xml version="1.0 encoding="UTF-8"?><a/>',
  "<?xml version=1.0?><a/>",
  '<a><?xml version="1.0"?></a>',
  "<a><![CDATA[x]]></a>",
  "<a><?p i?></a>",
  // What one program would take for the cells, another for an extension.
  '<worksheet xmlns="m"><extLst><sheetData/></extLst><y:sheetData xmlns:y="m"/></worksheet>',
  '<worksheet xmlns="m" xmlns:y="m"><y:sheetData/></worksheet>',
  '<workbook xmlns="m"><ext xmlns="n"><b/></ext></workbook>',
  '<workbook><sheets><sheet r:id="1" q:id="2"/></sheets></workbook>',
  '<workbook><sheet name="A"/></workbook>',
  "<Relationships><a><Relationship/></a></Relationships>",
  '<a xmlns:y="1"><b xmlns:y="2"/></a>',
  "<?xml",
  "<?xml ?>",
  '<?xmlx version="1.0"?><a/>',
  `<a ${Array.from({ length: 61 }, (_, index) => `a${index}="1"`).join(" ")}/>`,
];

for (const xml of BROKEN) {
  test(`${JSON.stringify(xml)} is not`, () => assert.not(isWellFormed(xml)));
}

/** Where an expression goes back and forth, these take hours: that they end is the test. */
test("long texts that are broken at their end take one pass", () => {
  for (const piece of [" ", "<a ", '<a b="', "a='", "<a/>", "&"])
    assert.not(isWellFormed(`<a>${piece.repeat(300_000)}`));
});

test.run();
