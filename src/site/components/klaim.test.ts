import { suite } from "uvu";
import * as assert from "uvu/assert";
import { sourceHtml } from "./klaim.ts";

const test = suite("claims on a page");

test("a publication without a known address says so", () => {
  assert.match(String(sourceHtml("KabarBaik.co", null)), "KabarBaik.co");
  // Coverage stands in a line of its own: what follows, ": …", must not begin one.
  assert.match(String(sourceHtml("KabarBaik.co", null)), "<small>(alamat tidak diketahui)</small>");
  const linked = String(sourceHtml("Prokopim", "https://prokopim.klaten.go.id/x"));
  assert.is(linked, '<a href="https://prokopim.klaten.go.id/x">Prokopim</a>');
});

test.run();
