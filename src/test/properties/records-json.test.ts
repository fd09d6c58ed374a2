import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../../base/problem.ts";
import { jsonPrivacyProblems } from "../../records/json-privacy.ts";
import { checkPublikasi } from "../../records/observasi.ts";
import { checkPemetaan } from "../../records/pemetaan.ts";
import { checkPernyataan } from "../../records/pernyataan.ts";
import { FILE_SCHEMAS, SHEET_SCHEMAS, type FileKey, type SheetKey } from "../../records/schemas.ts";
import { schemaValidator } from "../../records/schema-validator.ts";
import { checkPublikasiSimulasi } from "../../records/simulasi.ts";
import type { Pemetaan, Pernyataan, Publikasi } from "../../records/types.gen.ts";
import { validateJson } from "../../records/validate.ts";
import { TINY } from "./arbitraries-rows.ts";
import { anyText } from "./arbitraries-text.ts";
import { holding, Met } from "./holds.ts";

const test = suite("properties of JSON files");
const holds = holding("JSON files");

const KINDS = Object.keys(FILE_SCHEMAS) as FileKey[];
const kind = fc.constantFrom(...KINDS);

/** JSON so deep that who goes down into it by calling himself breaks off. */
const deep = fc
  .tuple(fc.integer({ min: 1, max: 30_000 }), fc.boolean(), anyText)
  .map(([depth, isList, text]) => {
    const [open, close] = isList ? ["[", "]"] : ['{"a":', "}"];
    return `${open.repeat(depth)}${JSON.stringify(text)}${close.repeat(depth)}`;
  });

/** As text: a deep value could not be printed where it breaks something. */
const anyJson: fc.Arbitrary<string> = fc.oneof(
  { weight: 10, arbitrary: fc.json() },
  { weight: 10, arbitrary: anyText.map((text) => JSON.stringify(text)) },
  { weight: 1, arbitrary: deep },
);

/** The example of a schema, with some of its parts replaced by JSON or taken away. */
const nearly = fc.record({
  kind,
  changes: fc.array(fc.tuple(fc.nat(40), fc.option(anyJson, { nil: null, freq: 4 })), {
    maxLength: 3,
  }),
});

function changedExample({
  kind,
  changes,
}: typeof nearly extends fc.Arbitrary<infer Case> ? Case : never): unknown {
  const value: unknown = structuredClone(FILE_SCHEMAS[kind].examples[0]);
  return changes.reduce((before, [at, json]) => replaced(before, at, json), value);
}

/** The at-th part, counted around, becomes another; null takes it away. */
function replaced(value: unknown, at: number, json: string | null): unknown {
  const places = placesIn(value, 6);
  const [owner, key] = places[at % Math.max(1, places.length)] ?? [];
  if (!owner || key === undefined) return value;
  if (json === null) delete owner[key];
  else owner[key] = JSON.parse(json) as unknown;
  return value;
}

type Owner = Record<string, unknown>;

function placesIn(value: unknown, depth: number): readonly (readonly [Owner, string])[] {
  if (typeof value !== "object" || value === null || depth === 0) return [];
  const owner = value as Owner;
  return Object.keys(owner).flatMap((key) => [
    [owner, key] as const,
    ...placesIn(owner[key], depth - 1),
  ]);
}

function assertTold(problems: readonly Problem[], file: string): void {
  for (const { place, message, fix, severity } of problems) {
    assert.equal([place.file, severity], [file, "error"]);
    assert.not.match(message + fix, /[\p{Cc}\p{Cf}\p{Cs}]|\[object|native code/u);
    assert.ok(message.length < 1_000, `${message.length} letters`);
  }
}

test("no JSON makes its checks throw, however deep it is", () =>
  holds(
    fc.property(kind, anyJson, (kind, json) => {
      const value: unknown = JSON.parse(json);
      assertTold(validateJson(kind, value, "x.json"), "x.json");
      assertTold(jsonPrivacyProblems(value, "x.json"), "x.json");
    }),
  ));

test("what a schema lets through can be looked at by all that looks further", async () => {
  const met = new Met();
  await holds(
    fc.property(nearly, (made) => {
      const { kind } = made;
      const value = changedExample(made);
      const problems = [
        ...validateJson(kind, value, "x.json"),
        ...jsonPrivacyProblems(value, "x.json"),
      ];
      assertTold(problems, "x.json");
      met.note(problems.length === 0);
      if (problems.length === 0) assertTold(furtherProblems(kind, value), "x.json");
    }),
  );
  met.atLeast(0.1);
});

function furtherProblems(kind: FileKey, value: unknown): readonly Problem[] {
  const berkas = "x.json";
  if (kind === "publikasi") {
    const files = [{ berkas, publikasi: value as Publikasi }];
    return [...checkPublikasi(files, TINY), ...checkPublikasiSimulasi(files, TINY)];
  }
  if (kind === "pernyataan") return checkPernyataan([{ berkas, value: value as Pernyataan }]);
  if (kind === "pemetaan") return checkPemetaan([{ berkas, value: value as Pemetaan }], TINY);
  return [];
}

test("every schema takes its own examples, and none of them without what it requires", () =>
  holds(
    fc.property(
      fc.constantFrom(...Object.keys(SHEET_SCHEMAS), ...Object.keys(FILE_SCHEMAS)),
      fc.nat(),
      fc.nat(),
      (name, which, field) => {
        const schema = { ...SHEET_SCHEMAS, ...FILE_SCHEMAS }[name as SheetKey];
        const example = schema.examples[which % schema.examples.length] as Owner;
        const validator = schemaValidator(name as SheetKey);
        assert.ok(validator(example), name);
        const key = schema.required[field % schema.required.length] ?? "";
        const { [key]: _gone, ...rest } = example;
        assert.not.ok(validator(rest), `${name} without ${key}`);
        assert.not.ok(validator({ ...example, kolom_lain: 1 }), name);
      },
    ),
  ));

test.run();
