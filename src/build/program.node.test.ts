import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { APART, digestOf, PROGRAM } from "./digest.node.ts";
import { bundleProgram, compileProgram } from "./program.node.ts";

const test = suite("program");

/** Our own modules in a compiled program. */
function modulesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".js"))
    .flatMap((name) => readFileSync(join(folder, name), "utf8").match(/^\/\/ src\/.+$/gm) ?? [])
    .map((line) => line.slice("// ".length));
}

test("no page is made with code that its digest leaves out", async () => {
  const main = mkdtempSync(join(tmpdir(), "papan-program-"));
  await bundleProgram(ROOT, "src/build/run.node", main);
  const rendering = modulesIn(await compileProgram(ROOT, digestOf(ROOT, PROGRAM)));
  const modules = [...rendering, ...modulesIn(main)];
  rmSync(main, { recursive: true });
  for (const name of ["src/views/desa.ts", "src/build/run.node.ts", "src/build/printed.node.ts"])
    assert.ok(modules.includes(name), name);
  assert.equal(
    modules.filter((name) => APART.some((part) => name.startsWith(`${part}/`))),
    [],
  );
});

test.run();
