import { suite } from "uvu";
import * as assert from "uvu/assert";
import { packText, unpackText } from "./pack-text.ts";

const test = suite("pack text");

test("a text comes back as it was, in every script", () => {
  for (const text of ["", "\ufeffkode", "Ra'as", "–½ ✓ 村 😀", "</script>", "kode ".repeat(40_000)])
    assert.is(unpackText(packText(text)), text);
});

test("the packed text is shorter, and safe inside a page", () => {
  const packed = packText("</script>".repeat(1000));
  assert.match(packed, /^[A-Za-z0-9+/=]+$/);
  assert.ok(packed.length < 200);
});

test("a damaged text is noticed", () => {
  assert.throws(() => unpackText("AAAA"));
});

test.run();
