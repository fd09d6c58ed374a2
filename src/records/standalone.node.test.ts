import { build } from "esbuild";
import type { ValidateFunction } from "ajv/dist/2020.js";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { schemaValidator } from "./schema-validator.ts";
import { SHEET_SCHEMAS, type SheetKey } from "./schemas.ts";
import { standaloneSource } from "./standalone.node.ts";

const test = suite("standalone validators");

const NAMES = Object.keys(SHEET_SCHEMAS) as SheetKey[];
let bundled: { readonly schemaValidator: (name: string) => ValidateFunction };

test.before(async () => {
  const { outputFiles } = await build({
    stdin: { contents: standaloneSource(), resolveDir: `${ROOT}/src/records` },
    bundle: true,
    format: "esm",
    write: false,
  });
  const [file] = outputFiles;
  const url = `data:text/javascript;base64,${Buffer.from(file?.contents ?? "").toString("base64")}`;
  bundled = (await import(url)) as typeof bundled;
});

test("they find in every sheet what the run-time validators find", () => {
  for (const name of NAMES) {
    const example = SHEET_SCHEMAS[name].examples[0] as Record<string, unknown>;
    const cases = [{}, example, ...Object.keys(example).flatMap((key) => broken(example, key))];
    for (const record of cases)
      assert.equal(
        errorsOf(bundled.schemaValidator(name), record),
        errorsOf(schemaValidator(name), record),
      );
  }
});

test("they need no code made at run time", () => {
  assert.not.match(standaloneSource(), /new Function|\beval\b/);
});

test("they carry nothing that only people read", () => {
  const source = standaloneSource();
  assert.match(source, '"maxLength":');
  assert.not.match(source, /"(?:title|description|examples|x-[a-z-]+)":/);
});

test("a schema that is not of a sheet is the programmer's mistake", () => {
  assert.throws(
    () => bundled.schemaValidator("publikasi"),
    /no validator in this bundle: publikasi/,
  );
});

function broken(example: Record<string, unknown>, key: string): Record<string, unknown>[] {
  return [-1, 1.5, "", "2025-02-30", "x".repeat(3000), null, true].map((value) => ({
    ...example,
    [key]: value,
  }));
}

function errorsOf(validator: ValidateFunction, record: unknown): unknown[] {
  if (validator(record)) return [];
  return (validator.errors ?? []).map(({ instancePath, keyword, params }) => ({
    instancePath,
    keyword,
    params,
  }));
}

test.run();
