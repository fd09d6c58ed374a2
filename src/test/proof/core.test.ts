import { readdirSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../make-workbook.ts";
import { sourcesOf } from "./core.node.ts";
import { CORE_PARTS, isCore, PROPERTY_PARTS } from "./core.ts";

const test = suite("what counts as core");

test("every name that the core is told by is that of files", () => {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" }).map(
    (name) => `src/${name}`,
  );
  const core = files.filter(isCore);
  for (const one of ["workbook/gate", "records/parse", "records/rules/", "indicators/", "review/"])
    assert.ok(
      core.some((path) => path.startsWith(`src/${one}`)),
      one,
    );
  for (const name of ["build/plan", "build/inputs.node", "publish/matrix", "pdf/split", "pdf/xmp"])
    assert.ok(core.includes(`src/${name}.ts`), name);
});

test("tests, what they bring along, and what a program wrote are not core", () => {
  for (const name of ["parse.test.ts", "privacy-fixtures.ts", "types.gen.ts", "README.md"])
    assert.not.ok(isCore(`src/records/${name}`), name);
  assert.not.ok(isCore("src/pdf/print.node.ts"));
  assert.not.ok(isCore("src/views/records/parse.ts"));
});

test("a part is proved by the tests beside its files and by its properties, and by no other's", () => {
  const part = CORE_PARTS.find(({ name }) => name === "build");
  const tests = sourcesOf(ROOT, (path) => part?.isTest(path) ?? false);
  for (const name of ["build/plan", "publish/matrix", "test/properties/build-manifest"])
    assert.ok(tests.includes(`src/${name}.test.ts`), name);
  for (const name of ["build/cetak-cache.node", "test/properties/records-books", "pdf/batch"])
    assert.not.ok(tests.includes(`src/${name}.test.ts`), name);
});

test("every property is of one part", () => {
  const properties = sourcesOf(ROOT, (path) => /test\/properties\/.*\.test\.ts$/.test(path));
  const partsOf = (path: string) => PROPERTY_PARTS.filter((part) => part.isProperty(path)).length;
  assert.ok(properties.length > 12);
  assert.equal(
    properties.filter((path) => partsOf(path) !== 1),
    [],
  );
});

test.run();
