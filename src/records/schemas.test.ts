import { readdirSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { getList } from "./lists.ts";
import {
  FILE_SCHEMAS,
  SHEET_SCHEMAS,
  withEnums,
  type FileKey,
  type ObjectSchema,
  type PropertySchema,
  type SheetKey,
} from "./schemas.ts";
import { compileProven, createCompiler, schemaOf, schemaValidator } from "./schema-validator.ts";

const test = suite("schemas");

const ALL = Object.entries({ ...SHEET_SCHEMAS, ...FILE_SCHEMAS }) as [
  SheetKey | FileKey,
  ObjectSchema,
][];

interface Property {
  readonly path: string;
  readonly property: PropertySchema;
}

/** Every named property at any depth: a list's items and nested objects count too. */
function propertiesOf(schema: unknown, path: string): Property[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties, ...rest } = schema as Record<string, unknown>;
  const own = Object.entries((properties ?? {}) as Record<string, PropertySchema>).map(
    ([name, property]) => ({ path: `${path}.${name}`, property }),
  );
  const below = own.flatMap(({ path: at, property }) => propertiesOf(property, at));
  const parts = Object.entries(rest)
    .filter(([key]) => ["items", "anyOf", "oneOf", "allOf", "$defs"].includes(key))
    .flatMap(([key, part]) =>
      Object.values(Array.isArray(part) || key === "$defs" ? (part as object) : [part]),
    )
    .flatMap((part: unknown) => propertiesOf(part, path));
  return [...own, ...below, ...parts];
}

const PROPERTIES = ALL.flatMap(([key, schema]) => propertiesOf(schema, key));

function missing(has: (property: PropertySchema) => boolean): string[] {
  return PROPERTIES.filter(({ property }) => !has(property)).map(({ path }) => path);
}

function isNumeric(property: PropertySchema): boolean {
  const types = [property.type ?? []].flat();
  return (
    types.includes("number") || types.includes("integer") || property["x-jenis"] === "tersamar"
  );
}

test("there are twelve sheets and eleven kinds of files, one schema each", () => {
  const files = readdirSync(join(ROOT, "schemas")).filter((name) => name.endsWith(".schema.json"));
  assert.equal(files.sort(), ALL.map(([key]) => `${key}.schema.json`).sort());
  assert.is(ALL.length, 23);
});

for (const [key, schema] of ALL) {
  test(`${key} rejects {} and accepts its own example`, () => {
    const validate = schemaValidator(key);
    assert.is(validate({}), false);
    assert.ok(schema.examples.length > 0);
    for (const example of schema.examples)
      assert.ok(validate(example), JSON.stringify(validate.errors));
  });

  test(`${key} rejects a property that it does not know`, () => {
    const validate = schemaValidator(key);
    assert.is(validate({ ...(schema.examples[0] as object), nama_ketua: "x" }), false);
  });

  test(`${key} rejects its example without any one required property`, () => {
    const example = schema.examples[0] as Record<string, unknown>;
    for (const name of schema.required) {
      const { [name]: _left, ...rest } = example;
      assert.is(schemaValidator(key)(rest), false, name);
    }
  });
}

test("each schema is one by the standard's own schema", () => {
  const compiler = createCompiler({});
  for (const [key] of ALL)
    assert.ok(compiler.validateSchema(schemaOf(key)), `${key}: ${compiler.errorsText()}`);
});

test("every property has a title", () => {
  assert.equal(
    missing(({ title }) => typeof title === "string" && title.trim() !== ""),
    [],
  );
});

test("every property has a description", () => {
  assert.equal(
    missing(({ description }) => typeof description === "string" && description.length > 5),
    [],
  );
});

test("every property has an example", () => {
  assert.equal(
    missing(({ examples }) => Array.isArray(examples) && examples.length > 0),
    [],
  );
});

test("every number has its unit", () => {
  assert.equal(
    missing((property) => !isNumeric(property) || Boolean(property["x-satuan"])),
    [],
  );
});

test("every example of a choice is one of the choices", () => {
  const odd = PROPERTIES.filter(({ property }) => property["x-daftar"] !== undefined).filter(
    ({ property }) => {
      const ids = getList(property["x-daftar"] ?? "").butir.map(({ id }) => id);
      return property.examples.some((example) => !ids.includes(String(example)));
    },
  );
  assert.equal(
    odd.map(({ path }) => path),
    [],
  );
});

test("the prompt of a cell holds at most 255 characters, so every description does", () => {
  const long = Object.entries(SHEET_SCHEMAS).flatMap(([key, { properties }]) =>
    Object.entries(properties)
      .filter(([, { description }]) => description.length > 255)
      .map(([name]) => `${key}.${name}`),
  );
  assert.equal(long, []);
});

test("a property with a list allows exactly the ids of that list, and null if it may be blank", () => {
  const { properties } = withEnums(SHEET_SCHEMAS.koperasi);
  const { enum: choices } = properties["status_operasi"] as PropertySchema & { enum: unknown[] };
  assert.equal(choices, [
    "belum",
    "merintis",
    "beroperasi",
    "beroperasi_penuh",
    "tidak_diketahui",
    null,
  ]);
  const { enum: required } = withEnums(SHEET_SCHEMAS.gerai).properties[
    "jenis"
  ] as PropertySchema & {
    enum: unknown[];
  };
  assert.is(required.includes(null), false);
});

test("no date is one that the calendar does not have", () => {
  const compiler = createCompiler({});
  const dates = PROPERTIES.filter(({ property: { examples } }) =>
    /^\d{4}-\d{2}(?:-\d{2})?$/u.test(String(examples[0])),
  );
  for (const { path, property } of dates) {
    const validator = compiler.compile(property);
    assert.equal(
      ["2024-02-29", "2025-02-29", "2025-11-31"].map((date) => validator(date)),
      [true, false, false],
      path,
    );
  }
  assert.ok(dates.length > 20);
});

test("money of members is a whole number or <5, nothing else", () => {
  const validate = schemaValidator("koperasi");
  const example = SHEET_SCHEMAS.koperasi.examples[0] as object;
  for (const simpanan_pokok of [0, 8000000, "<5", null])
    assert.ok(validate({ ...example, simpanan_pokok }), String(simpanan_pokok));
  for (const simpanan_pokok of [-1, 0.5, "<4", "5", ""])
    assert.is(validate({ ...example, simpanan_pokok }), false, String(simpanan_pokok));
});

test("a schema proves itself before anything is held against it", () => {
  const compiler = createCompiler({});
  const schema = {
    ...{ type: "object", required: ["a"], properties: { a: { type: "integer" } } },
    examples: [{ a: 1 }],
  };
  assert.ok(compileProven(compiler, "uji", schema)({ a: 2 }));
  assert.throws(
    () => compileProven(compiler, "uji", { ...schema, required: [] } as never),
    /^schema accepts \{\}: uji$/,
  );
  assert.throws(
    () => compileProven(compiler, "uji", { ...schema, examples: [{ a: "satu" }] }),
    /^schema rejects its own example: uji: data\/a must be integer$/,
  );
});

test.run();
