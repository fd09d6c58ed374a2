import { suite } from "uvu";
import * as assert from "uvu/assert";
import { createProgress } from "./progress.ts";

const test = suite("progress");

/** What is written when the steps are run with a clock that gives these milliseconds. */
function written(
  isTTY: boolean,
  times: readonly number[],
  run: (p: ReturnType<typeof createProgress>) => void,
) {
  const out: string[] = [];
  const clock = [...times];
  const target = { isTTY, write: (text: string) => out.push(text) };
  run(createProgress(target, () => clock.shift() ?? 0));
  return out;
}

test("off a terminal a step says each quarter and how long it took", () => {
  const out = written(false, [0, 12_340], (progress) => {
    progress.step("Membuat halaman");
    for (let done = 1; done <= 8; done += 1) progress.tick(done, 8);
    progress.end();
  });
  assert.equal(out, [
    "Membuat halaman: 2 dari 8\n",
    "Membuat halaman: 4 dari 8\n",
    "Membuat halaman: 6 dari 8\n",
    "Membuat halaman: selesai dalam 12,3 s\n",
  ]);
});

test("off a terminal nothing moves the cursor", () => {
  const out = written(false, [0, 1, 2, 3], (progress) => {
    progress.step("A");
    progress.tick(1, 4);
    progress.step("B");
    progress.end();
  });
  assert.not.match(out.join(""), /[\r\u001b]/);
});

test("a new step ends the one before", () => {
  const out = written(false, [0, 1000, 1000, 3000], (progress) => {
    progress.step("A");
    progress.step("B");
    progress.end();
  });
  assert.equal(out, ["A: selesai dalam 1,0 s\n", "B: selesai dalam 2,0 s\n"]);
});

test("on a terminal a bar fills and gives way to the closing line", () => {
  const out = written(true, [0, 500], (progress) => {
    progress.step("PDF");
    progress.tick(1, 2);
    progress.tick(2, 2);
    progress.end();
  });
  assert.equal(out, [
    "PDF …",
    `\r\u001b[2KPDF ${"█".repeat(12)}${"░".repeat(12)} 1/2`,
    `\r\u001b[2KPDF ${"█".repeat(24)} 2/2`,
    "\r\u001b[2KPDF: selesai dalam 0,5 s\n",
  ]);
});

test("a step of nothing neither divides by zero nor ends twice", () => {
  const out = written(true, [0, 0], (progress) => {
    progress.step("PDF");
    progress.tick(0, 0);
    progress.end();
    progress.end();
  });
  assert.match(out[1] ?? "", /░{24} 0\/0$/);
  assert.is(out.filter((text) => text.includes("selesai")).length, 1);
});

test("an end without a step says nothing", () => {
  assert.equal(
    written(false, [], (progress) => progress.end()),
    [],
  );
});

test.run();
