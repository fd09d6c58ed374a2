import { suite } from "uvu";
import * as assert from "uvu/assert";
import { LIMITS } from "./gate-limits.ts";
import { isRefusal, SAVE_AGAIN } from "./gate-refusal.ts";
import { MAIN } from "./parts-package.ts";
import { NO_STRINGS, readStrings, unseenStrings, type SharedStrings } from "./parts-strings.ts";

const test = suite("shared texts");

function strings(source: string): SharedStrings {
  const list = readStrings(source);
  if (isRefusal(list)) throw new Error(list.message);
  return list;
}

const STRUCK = "<r><rPr><strike/></rPr><t>a</t></r><r><t>b</t></r>";
const READ = '<t>東京</t><rPh sb="0" eb="2"><t>baca</t></rPh>';

test("a list is rewritten text by text", () => {
  const list = strings(`<x:sst xmlns:x="m"><x:si><x:t>&#233; </x:t></x:si><x:si/></x:sst>`);
  assert.equal([list.items, list.readings, [...list.looks]], [["&#233; ", ""], [], []]);
  assert.is(list.xml(), `<sst xmlns="${MAIN}"><si><t>é </t></si><si><t></t></si></sst>`);
  const none = strings('<?xml version="1.0"?>\n<sst count="0"/>');
  assert.equal([none.xml(), none.items, none.readings, [...none.looks]], ["", [], [], []]);
  assert.is(none, NO_STRINGS);
});

test("looks are told with the number of their text, readings beside the list", () => {
  const list = strings(`<sst><si><t>x</t></si><si>${STRUCK}</si><si>${READ}</si></sst>`);
  assert.equal([...list.looks], [[1, { kind: "struck", part: "a", rest: "b" }]]);
  assert.equal([list.items, list.readings], [["x", "ab", "東京"], ["baca"]]);
});

test("what stands behind the texts is read as well", () => {
  const behind = (rest: string) => strings(`<sst><si><t>x</t></si>${rest}</sst>`).readings;
  assert.equal(behind('<extLst><ext uri="u"> a <b/>c</ext></extLst>'), ["a  c"]);
  assert.equal(behind("<extLst ><ext/></extLst>\n"), []);
});

test("texts that no cell shows, and readings, are told as XML", () => {
  const list = strings(`<sst><si><t>x</t></si><si><t>y</t></si><si>${READ}</si></sst>`);
  assert.is(unseenStrings(list, Uint8Array.of(1, 0, 0)), "<si>y</si><si>東京</si><si>baca</si>");
  assert.is(unseenStrings(list, Uint8Array.of(1, 1, 1)), "<si>baca</si>");
});

const REFUSED = {
  refused: "berkas-tidak-wajar",
  message: "daftar teks di dalam berkas tidak tersusun wajar.",
  fix: SAVE_AGAIN,
};

test("a list that is broken, or has texts behind its end, is refused", () => {
  for (const source of [
    "",
    "<x/>",
    "<sst/><si/>",
    "<sst><si><t>a</t></si></sst>x",
    "<sst><si><t>a</t></si></sst><sst/>",
    "<sst><si><t>a</t></si><extLst></sst>",
    "<sst><extLst><x:si/></extLst></sst>",
    "<sst><extLst><si a='b'/></extLst></sst>",
    "<sst><si><b/></si></sst>",
  ])
    assert.equal(readStrings(source), REFUSED, source);
});

test("100,000 texts may be shared, and not one more", () => {
  const list = (count: number) => readStrings(`<sst>${"<si/>".repeat(count)}</sst>`);
  assert.not.ok(isRefusal(list(LIMITS.strings)));
  const refused = list(LIMITS.strings + 1);
  assert.is(
    isRefusal(refused) && refused.message,
    "buku kerja ini memuat lebih dari 100.000 teks berbeda.",
  );
});

test("a shared text of too many letters is refused without a place", () => {
  const refused = readStrings(`<sst><si><t>${"a".repeat(32_768)}</t></si></sst>`);
  assert.equal(refused, {
    refused: "berkas-melampaui-batas",
    message: "ada sel berisi lebih dari 32.767 huruf.",
    fix: "hapus atau persingkat teks itu, simpan, lalu unggah ulang.",
  });
});

test.run();
