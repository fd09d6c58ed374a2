import { execFileSync } from "node:child_process";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { shellWord } from "./shell-word.ts";

const test = suite("words of a command line");

test("plain names stay bare, names with blanks are quoted as all shells want it", () => {
  assert.is(shellWord("data/rekap-2025.xlsx"), "data/rekap-2025.xlsx");
  assert.is(shellWord("C:\\Rekap\\a.xlsx"), "C:\\Rekap\\a.xlsx");
  assert.is(shellWord("rekap bulan ini.xlsx"), '"rekap bulan ini.xlsx"');
  assert.is(shellWord("rekap (2) & lain; x.xlsx"), '"rekap (2) & lain; x.xlsx"');
});

test("a shell hands every quoted name over as it is", () => {
  const names = ["a b.xlsx", "a'b c.xlsx", "$(id) `x`.xlsx", 'a "b" c.xlsx', "a!b.xlsx", "~a.xlsx"];
  for (const name of names) {
    const found = execFileSync("/bin/sh", ["-c", `printf %s ${shellWord(name)}`], {
      encoding: "utf8",
    });
    assert.is(found, name);
  }
});

test.run();
