import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { HostileAnswer } from "./corpus/hostile-entry.ts";
import { hostileBooks } from "./corpus/hostile.ts";
import { MEGABYTES, runHostile, SECONDS, type HostileRun } from "./corpus/run-hostile.node.ts";

const test = suite("hostile workbooks");

const BOOKS = hostileBooks();
const runs: HostileRun[] = [];

test.before(() => runHostile(BOOKS, (run) => runs.push(run)));

test("there are at least 80 of them, each with a name of its own", () => {
  assert.ok(BOOKS.length >= 80, String(BOOKS.length));
  assert.is(new Set(BOOKS.map(({ name }) => name)).size, BOOKS.length);
});

test(`each is answered within ${SECONDS} s and ${MEGABYTES} MB`, () => {
  const stopped = runs.flatMap(({ book, end }) =>
    "stopped" in end ? [`${book.name}: ${end.stopped} ${end.detail}`] : [],
  );
  assert.equal(stopped.slice(0, 20), []);
  assert.is(runs.length, BOOKS.length);
});

test("each ends with the problem that it is known by", () => {
  const wrong = answers().flatMap(([{ book }, { problems }]) => {
    const codes = [...new Set(problems.map(({ code }) => code))];
    const known = codes.some((code) => book.codes.includes(code));
    return known ? [] : [`${book.name}: ${codes.join(", ")} instead of ${book.codes.join(", ")}`];
  });
  assert.equal(wrong, []);
});

test("what is harmless in them is read as it stands", () => {
  const wrong = answers().flatMap(([{ book }, { cells }]) =>
    Object.entries(book.reads ?? {}).flatMap(([cell, value]) =>
      (cells[cell] ?? null) === value ? [] : [`${book.name}: ${String(cells[cell])}`],
    ),
  );
  assert.equal(wrong, []);
});

test("no global object and no prototype is touched", () => {
  const touched = answers().flatMap(([{ book }, answer]) =>
    answer.touched.map((name) => `${book.name}: ${name}`),
  );
  assert.equal(touched, []);
});

/** Not Indonesian, not a sentence, or a text that steers a terminal. */
const UNFIT = /\b(?:invalid|harap|undefined|null|NaN|error|failed|unexpected|cannot)\b|\p{Cc}/iu;

test("every problem is a sentence that a steward can read, and says how to mend it", () => {
  const unfit = answers().flatMap(([{ book }, { problems }]) =>
    problems.flatMap(({ code, message, fix }) => {
      const own = `${message} ${fix}`.replace(/"[^"]*"/g, '""');
      const ok = /^[\p{Ll}\d"]/u.test(message) && /^[\p{Ll}"]/u.test(fix);
      return ok && /\.$/.test(message) && /\.$/.test(fix) && !UNFIT.test(own)
        ? []
        : [`${book.name} ${code}: ${message} | ${fix}`];
    }),
  );
  assert.equal([...new Set(unfit)].slice(0, 20), []);
});

function answers(): readonly (readonly [HostileRun, HostileAnswer])[] {
  return runs.flatMap((run) =>
    "answer" in run.end ? [[run, run.end.answer as HostileAnswer] as const] : [],
  );
}

test.run();
