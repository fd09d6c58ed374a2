import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { machineFault } from "./machine-fault.ts";

const test = suite("what the machine refuses");

const refusal = (code: string, more: object = {}) =>
  Object.assign(new Error(code), { code, ...more });

test("a full disk, a refused and a broken one are told apart, with the place and the mend", () => {
  const path = "_site.baru/desa/33.10.15.2015/index.html";
  for (const [code, words] of [
    ["ENOSPC", "Disk penuh"],
    ["EDQUOT", "Disk penuh"],
    ["EACCES", "Tidak diizinkan"],
    ["EROFS", "Hanya dapat dibaca"],
    ["EIO", "Disk gagal"],
    ["ENOENT", "Tidak ada: "],
    ["EEXIST", "tidak dapat dipakai"],
  ] as const) {
    const text = machineFault(refusal(code, { path })) ?? "";
    assert.match(text, words);
    assert.match(text, path);
    assert.match(text, "ulangi perintahnya");
  }
});

test("of a copy the target is named", () => {
  const text = machineFault(refusal("ENOSPC", { path: "dari", dest: "ke" })) ?? "";
  assert.match(text, "Disk penuh: ke ");
});

test("it is found below what other programs wrap around it, and in circles of causes there is none", () => {
  const inner = refusal("ENOSPC", { path: "a" });
  const wrapped = new Error("render", {
    cause: Object.assign(new Error("11ty"), { originalError: inner }),
  });
  assert.match(machineFault(wrapped) ?? "", "Disk penuh: a ");
  const circle: Error & { cause?: unknown } = new Error("circle");
  circle.cause = new Error("other", { cause: circle });
  assert.is(machineFault(circle), null);
});

test("a program that is not installed is named as one", () => {
  const text = machineFault(refusal("ENOENT", { syscall: "spawn git", path: "git" })) ?? "";
  assert.match(text, "Program git tidak ada di perangkat ini");
});

test("mistakes of the program are none of the machine's", () => {
  for (const error of [new TypeError("x is not a function"), "text", null, undefined, { code: 3 }])
    assert.is(machineFault(error), null);
});

test("a real refusal of this machine has the form that is read here", () => {
  const folder = mkdtempSync(join(tmpdir(), "papan-"));
  const file = join(folder, "hilang.xlsx");
  try {
    writeFileSync(file, "");
    rmSync(file);
    readFileSync(file);
    assert.unreachable("the file is gone");
  } catch (error) {
    assert.match(machineFault(error) ?? "", `Tidak ada: ${file}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test.run();
