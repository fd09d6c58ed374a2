import { suite } from "uvu";
import * as assert from "uvu/assert";
import { colourRules, iconSvg } from "./warna.ts";

const WARNA = {
  terang: { aksen: "#005f3c", tautan: "#00472d" },
  gelap: { aksen: "#7fd6b0", tautan: "#9be3c3" },
};

const test = suite("colours of a board");

test("light and dark screens have their own accent and links", () => {
  assert.is(
    colourRules(WARNA),
    ":root{--aksen:#005f3c;--tautan:#00472d}\n@media (prefers-color-scheme:dark){:root{--aksen:#7fd6b0;--tautan:#9be3c3}}\n",
  );
});

test("the icon bears the accent", () => {
  assert.match(iconSvg(WARNA), '<path fill="#005f3c" d="M0 0h32v16H0z"/>');
});

test.run();
