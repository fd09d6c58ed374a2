import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LIMITS } from "./gate-limits.ts";
import { MAIN } from "./parts-package.ts";
import { readStyles, styleWords } from "./parts-styles.ts";
import type { Refusal } from "./gate-refusal.ts";
import { readFormats } from "./read-sheetjs.ts";

const test = suite("style sheets");

/** Of number formats and cell styles, with nothing else. */
const rewritten = (formats: string, styles: string) =>
  `<styleSheet xmlns="${MAIN}"><numFmts>${formats}</numFmts><cellXfs>${styles}</cellXfs></styleSheet>`;

test("number formats of cell styles are kept, and nothing else", () => {
  const formats =
    '<numFmts count="7"><numFmt numFmtId="900" formatCode="&quot;Rp&quot;0"/><numFmt numFmtId="14" formatCode="d/m"/><numFmt numFmtId="901" formatCode="&quot;Rp&quot;0"/><numFmt numFmtId="166"/><numFmt numFmtId="170" formatCode="0"/><numFmt formatCode="00"/><numFmt numFmtId="163" formatCode="000"/></numFmts>';
  const others =
    '<fonts><font><sz val="11"/></font></fonts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs>';
  const styles =
    '<cellXfs count="2"><xf/><xf numFmtId="2" fontId="0"/><xf numFmtId="900"/><xf numFmtId="163"/><xf numFmtId="166"/><xf numFmtId="900"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="901"/></cellXfs>';
  const end = '<dxfs><numFmt numFmtId="170" formatCode="x"/><xf numFmtId="171"/></dxfs>';
  const format = (number: number, code: string) =>
    `<numFmt numFmtId="${number}" formatCode="${code}"/>`;
  const expected = rewritten(
    format(164, "&#34;Rp&#34;0") + format(165, "000") + format(166, "") + format(167, "d/m"),
    [0, 2, 164, 165, 166, 164, 167, 0, 164].map((number) => `<xf numFmtId="${number}"/>`).join(""),
  );
  const sheet = `<styleSheet>${formats}${others}${styles}${end}</styleSheet>`;
  assert.is(readStyles(sheet), expected);
  assert.is(readStyles(sheet.replace(/<(\/?)/gu, "<$1x:")), expected);
});

test("a number of a format has at most five digits; any other is that of General", () => {
  const styles = ["12345", "123456", "x1", "1x", "", "-1"];
  const sheet = styles.map((number) => `<xf numFmtId="${number}"/>`).join("");
  assert.is(
    readStyles(
      `<styleSheet><numFmts><numFmt numFmtId="12345" formatCode="0"/><numFmt numFmtId="123456" formatCode="00"/></numFmts><cellXfs>${sheet}<xf/></cellXfs></styleSheet>`,
    ),
    rewritten(
      '<numFmt numFmtId="164" formatCode="0"/>',
      `<xf numFmtId="164"/>${'<xf numFmtId="0"/>'.repeat(6)}`,
    ),
  );
});

test("a list without its beginning or its end is none", () => {
  for (const list of [
    "<cellXfs><xf numFmtId='9'/>",
    "<xf numFmtId='9'/></cellXfs>",
    "</cellXfs><xf numFmtId='9'/><cellXfs>",
    "<cellXfsX><xf numFmtId='9'/></cellXfs>",
  ])
    assert.is(readStyles(`<styleSheet>${list}</styleSheet>`), rewritten("", ""), list);
});

test("10,000 formats and 65,500 styles are kept, and not one more of either", () => {
  const sheet = (formats: number, styles: number) =>
    readStyles(
      `<styleSheet><numFmts>${"<numFmt/>".repeat(formats)}</numFmts><cellXfs>${"<xf/>".repeat(styles)}</cellXfs></styleSheet>`,
    );
  const refused = {
    refused: "berkas-melampaui-batas",
    message: "buku kerja ini memuat terlalu banyak gaya sel.",
    fix: "salin lembarnya ke templat yang baru (tempel nilai saja), lalu unggah hasilnya.",
  };
  assert.type(sheet(LIMITS.formats, LIMITS.styles), "string");
  assert.equal(sheet(LIMITS.formats + 1, 1), refused);
  assert.equal(sheet(1, LIMITS.styles + 1), refused);
});

test("300 of its formats may be in use, and every one of them reaches its cells", () => {
  const styles = (count: number) => {
    const numbers = Array.from({ length: count }, (_, at) => 60_000 - at);
    return readStyles(
      `<styleSheet><numFmts>${numbers.map((number) => `<numFmt numFmtId="${number}" formatCode="0\\x${number}"/>`).join("")}</numFmts><cellXfs><xf/>${numbers.map((number) => `<xf numFmtId="${number}"/>`).join("")}</cellXfs></styleSheet>`,
    );
  };
  const found = readFormats(
    String(styles(300)),
    new Set(Array.from({ length: 301 }, (_, at) => at)),
  );
  assert.equal(
    [...(found ?? [])],
    Array.from({ length: 301 }, (_, at) => [at, at === 0 ? undefined : `0\\x${60_001 - at}`]),
  );
  assert.is((styles(301) as Refusal).message, "buku kerja ini memuat terlalu banyak gaya sel.");
});

test("what a style sheet says in words are its formats and the names of its styles", () => {
  const sheet =
    '<s><numFmt numFmtId="1" formatCode="&quot;a&quot;"/><cellStyle name="b"/><tableStyle name="c"/><font name="d"/></s>';
  assert.is(
    styleWords(sheet),
    '<a name="" formatCode="&#34;a&#34;"/><a name="b" formatCode=""/><a name="c" formatCode=""/>',
  );
});

test.run();
