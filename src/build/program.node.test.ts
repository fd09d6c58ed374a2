import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { APART, digestOf, PROGRAM } from "./digest.node.ts";
import { compileProgram } from "./program.node.ts";

const test = suite("program");

test("no page is made with code that its digest leaves out", async () => {
  const folder = await compileProgram(ROOT, digestOf(ROOT, PROGRAM));
  const modules = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").match(/^\/\/ src\/.+$/gm) ?? [])
    .map((line) => line.slice("// ".length));
  assert.ok(modules.includes("src/views/desa.ts"));
  assert.equal(
    modules.filter((name) => APART.some((part) => name.startsWith(`${part}/`))),
    [],
  );
});

test.run();
