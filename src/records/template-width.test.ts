import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Field } from "./fields.ts";
import { columnWidth } from "./template-width.ts";

const test = suite("widths of columns");

const width = (field: Partial<Record<keyof Field, unknown>>, isLocked = false) =>
  columnWidth({ heading: "Kolom", example: "", ...field } as unknown as Field, isLocked);
const list = (...labels: readonly string[]) => ({ butir: labels.map((label) => ({ label })) });

test("a column has room for its kind of value", () => {
  assert.is(width({ kind: "text", multiline: true }), 44);
  assert.equal([width({ kind: "kode" }), width({ kind: "kode" }, true)], [30, 15]);
  assert.is(width({ kind: "date" }), 18);
  assert.equal(
    ["integer", "number", "masked"].map((kind) => width({ kind, unit: "rupiah" })),
    [17, 17, 17],
  );
  assert.is(width({ kind: "integer", unit: "orang" }), 13);
});

test("a list has room for its longest label, up to thirty characters", () => {
  assert.is(width({ kind: "list", list: list("ya", "a".repeat(16)) }), 20);
  assert.is(width({ kind: "list", list: list("a".repeat(40)) }), 30);
  assert.is(width({ kind: "list", list: list("ya") }), 13);
  assert.is(width({ kind: "list" }), 13);
});

test("text has room for its example and some more, between 24 and 40 characters", () => {
  const text = (length: number) => width({ kind: "text", example: "a".repeat(length) });
  assert.equal([text(0), text(20), text(60)], [24, 27, 40]);
  assert.is(width({ kind: "text", example: "a".repeat(60) }, true), 20);
});

test("the longest word of a heading is never cut", () => {
  assert.is(width({ kind: "integer", heading: `Jumlah ${"a".repeat(20)} baru` }), 23);
});

test.run();
