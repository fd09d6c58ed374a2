import { suite } from "uvu";
import * as assert from "uvu/assert";
import { anchorOf } from "./jangkar.ts";

const test = suite("anchors of addresses");

test("an escape is read, and what is none stands as it is", () => {
  assert.equal(["#baris%2033", "#100%", "#", "33.10"].map(anchorOf), [
    "baris 33",
    "100%",
    "",
    "33.10",
  ]);
});

test.run();
