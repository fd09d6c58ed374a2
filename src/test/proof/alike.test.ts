import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../make-workbook.ts";
import { changeOf, lineOf, numbered, parseAlike } from "./alike.ts";
import { loadAlike } from "./core.node.ts";
import { isCore } from "./core.ts";

const test = suite("mutants that no test can notice");

test("a change is told with its line, its file and the reason", () => {
  const change = changeOf("  if (a < b) {", "a\n    <=   b");
  assert.is(change, "if (a < b) { ⇒ a <= b");
  const [one, other] = parseAlike(
    `# because\nsrc/a.ts\n  ${change}\n\n# else\nsrc/b.ts\n  x ⇒ y\n`,
  );
  assert.equal(one, { why: "because", file: "src/a.ts", change });
  assert.is(one && lineOf(one), "if (a < b) {");
  assert.equal([other?.why, other?.file], ["else", "src/b.ts"]);
});

test("changes that read alike are told apart by their number", () => {
  assert.equal(numbered(["a ⇒ b", "a ⇒ c", "a ⇒ b", "a ⇒ b"]), [
    ...["a ⇒ b", "a ⇒ c", "a ⇒ b #2", "a ⇒ b #3"],
  ]);
});

test("a change without a reason, or of no file, is no entry", () => {
  for (const text of ["src/a.ts\n  a ⇒ b", "# because\n  a ⇒ b", "# because\nsrc/a.ts\n  a"])
    assert.throws(() => parseAlike(text), /^no reason, no file or no change: {3}a/, text);
  assert.throws(() => parseAlike("# a\nsrc/a.ts\n# b\n  a ⇒ b"), /^no reason, no file/);
});

test("every line that is told of stands in its file; who changes it takes it off the list", () => {
  const list = loadAlike(ROOT);
  const lines = (file: string) =>
    readFileSync(join(ROOT, file), "utf8")
      .split("\n")
      .map((line) => line.trim());
  const files = new Map(
    [...new Set(list.map(({ file }) => file))].map((file) => [file, lines(file)]),
  );
  const stale = list.filter((one) => !files.get(one.file)?.includes(lineOf(one)));
  assert.equal(
    stale.map(({ file, change }) => `${file}: ${change}`),
    [],
  );
  assert.ok(list.length > 0 && list.every(({ file }) => isCore(file)));
});

test.run();
