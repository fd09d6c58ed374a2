import { suite } from "uvu";
import * as assert from "uvu/assert";
import { errorCommand, outputLines } from "./commands.ts";

const test = suite("github: workflow commands");

test("an annotation is one line whatever its file and text are", () => {
  assert.is(
    errorCommand("data/a,b::c\n.xlsx", "100 %\r\n::add-mask::x"),
    "::error file=data/a%2Cb%3A%3Ac%0A.xlsx::100 %25%0D%0A::add-mask::x",
  );
});

test("outputs are lines of name and value, and no value adds another", () => {
  assert.is(outputLines({ tests: "true", preview: "false" }), "tests=true\npreview=false\n");
  assert.throws(() => outputLines({ title: "Klaten\ntests=false" }), /line break/);
});

test.run();
