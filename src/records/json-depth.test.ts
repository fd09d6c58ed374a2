import { suite } from "uvu";
import * as assert from "uvu/assert";
import { DEEPEST, isTooDeep } from "./json-depth.ts";
import { jsonPrivacyProblems } from "./json-privacy.ts";
import { validateJson } from "./validate.ts";

const test = suite("depth of JSON");

const nested = (levels: number, text = "x") =>
  JSON.parse(`${"[".repeat(levels)}"${text}"${"]".repeat(levels)}`) as unknown;

test("as many levels as a schema may have are no more than that", () => {
  assert.not.ok(isTooDeep(nested(DEEPEST)));
  assert.ok(isTooDeep(nested(DEEPEST + 1)));
  assert.not.ok(isTooDeep({ satu: [1, null, "dua"], tiga: {} }));
});

test("a file of a hundred thousand levels is one problem, not the end of the program", () => {
  const deep = nested(100_000, "08123456789");
  assert.equal(
    validateJson("publikasi", { wilayah: deep }, "x.json").map(({ code, message }) => [
      code,
      message,
    ]),
    [["json-skema", "isinya bersarang lebih dari 20 tingkat."]],
  );
  assert.equal(jsonPrivacyProblems(deep, "x.json"), []);
});

test("personal data are told with a path that steers no terminal", () => {
  const [problem] = jsonPrivacyProblems({ "a\nb": ["08123456789"] }, "x.json");
  assert.match(problem?.message ?? "", /^bagian "\/a b\/0" memuat /);
});

test.run();
