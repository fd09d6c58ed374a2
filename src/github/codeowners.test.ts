import { existsSync, readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { codeowners, maintainersOf } from "./codeowners.ts";

const OWNER = /^@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\/[a-z0-9][a-z0-9_-]*$/i;

const PENGELOLA = maintainersOf("papan-kdkmp");

const test = suite("CODEOWNERS");

test("without a team the maintainers own everything", () => {
  const text = codeowners({ instansi: [office("33.10", null)] }, PENGELOLA);
  assert.equal(linesOf(text), ["* @papan-kdkmp/pengelola"]);
});

test("the teams of a kabupaten come after the maintainers' line, by code, each once", () => {
  const offices = [
    office("64.02", "@papan-kdkmp/kukar-diskop"),
    office("33.10", "@papan-kdkmp/klaten"),
    office("64.02", "@papan-kdkmp/kukar-dpmd"),
    office("64.02", "@papan-kdkmp/kukar-diskop"),
    office("35.05", null),
  ];
  assert.equal(linesOf(codeowners({ instansi: offices }, PENGELOLA)), [
    "* @papan-kdkmp/pengelola",
    "/data/koperasi/33.10/ @papan-kdkmp/klaten @papan-kdkmp/pengelola",
    "/data/koperasi/64.02/ @papan-kdkmp/kukar-diskop @papan-kdkmp/kukar-dpmd @papan-kdkmp/pengelola",
  ]);
});

test("every line of the committed file can be read by GitHub, the general one first", () => {
  const lines = linesOf(readFileSync(".github/CODEOWNERS", "utf8"));
  for (const line of lines) {
    const [pattern = "", ...owners] = line.split(" ");
    assert.match(pattern, /^(\*|\/[\w.*/-]+)$/);
    assert.ok(owners.length > 0 && owners.every((owner) => OWNER.test(owner)), line);
  }
  assert.is(
    lines.findIndex((line) => line.startsWith("* ")),
    0,
  );
  assert.is(lines.filter((line) => line.startsWith("* ")).length, 1);
});

test("every kabupaten with a team and a folder has its line", () => {
  const { instansi } = JSON.parse(readFileSync("data/instansi.json", "utf8")) as {
    readonly instansi: readonly {
      readonly kabupaten: string;
      readonly tim_github: string | null;
    }[];
  };
  const lines = linesOf(readFileSync(".github/CODEOWNERS", "utf8"));
  const folders = readdirSync("data/koperasi").filter((name) =>
    existsSync(`data/koperasi/${name}/`),
  );
  for (const kabupaten of folders) {
    const teams = instansi.flatMap((one) =>
      one.kabupaten === kabupaten && one.tim_github ? [one.tim_github] : [],
    );
    const line = lines.find((candidate) => candidate.startsWith(`/data/koperasi/${kabupaten}/ `));
    assert.is(line !== undefined, teams.length > 0, kabupaten);
    assert.ok(
      teams.every((team) => line?.split(" ").includes(team)),
      kabupaten,
    );
  }
});

test.run();

function office(kabupaten: string, tim_github: string | null) {
  return { kabupaten, kantor: "Dinas Koperasi", tim_github };
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}
