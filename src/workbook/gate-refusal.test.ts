import { suite } from "uvu";
import * as assert from "uvu/assert";
import { isRefusal, refuse, toProblem } from "./gate-refusal.ts";

const test = suite("refusals of workbooks");

const REFUSAL = refuse("berkas-rusak", "isinya rusak.", "unggah ulang.");

test("a refusal is told from everything else", () => {
  assert.ok(isRefusal(REFUSAL));
  for (const other of [null, undefined, "refused", 0, {}, [], new Map([["refused", ""]])])
    assert.is(isRefusal(other), false);
});

test("it becomes an error of its file, and of its sheet where it has one", () => {
  const file = "data/koperasi/99.01/2026-01-31.xlsx";
  const error = { code: "berkas-rusak", severity: "error" };
  const words = { message: "isinya rusak.", fix: "unggah ulang." };
  assert.equal(toProblem(REFUSAL, file), { ...error, place: { file }, ...words });
  assert.equal(toProblem({ ...REFUSAL, sheet: "Gerai" }, file), {
    ...{ ...error, place: { file, sheet: "Gerai" }, ...words },
  });
});

test.run();
