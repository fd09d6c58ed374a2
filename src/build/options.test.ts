import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { parseBuildOptions, UsageError } from "./options.ts";

const test = suite("build options");

function usageOf(...args: string[]): string {
  try {
    parseBuildOptions(args);
  } catch (error) {
    assert.instance(error, UsageError);
    return (error as Error).message;
  }
  return assert.unreachable() as never;
}

test("without options everything is built into _site, the example and PDFs too", () => {
  assert.equal(parseBuildOptions([]), {
    data: "data",
    out: "_site",
    only: undefined,
    scope: "default",
    provinsi: PAPAN.provinsi ?? undefined,
    example: true,
    pdf: "now",
    sheets: ["A4"],
    baseUrl: undefined,
    jobs: undefined,
    clean: false,
    shard: undefined,
    merge: [],
    notesOnly: false,
    complete: false,
    since: undefined,
  });
});

test("every option is taken over", () => {
  const args = ["--data", "d", "--out", "o", "--only", "33.10", "--scope", "national"];
  const more = [
    ...["--province", "33", "--without-example", "--no-pdf", "--paper", "F4"],
    "--base-url",
    "https://x.example/kdkmp/",
    "--jobs",
    "3",
    "--clean",
    ...["--shard", "3/20", "--merge", "a", "b", "--notes-only", "--complete"],
    ...["--since", "m"],
  ];
  assert.equal(parseBuildOptions([...args, ...more]), {
    data: "d",
    out: "o",
    only: "33.10",
    scope: "national",
    provinsi: "33",
    example: false,
    pdf: "none",
    sheets: ["A4", "F4"],
    baseUrl: "https://x.example/kdkmp/",
    jobs: 3,
    clean: true,
    shard: { number: 3, count: 20 },
    merge: ["a", "b"],
    notesOnly: true,
    complete: true,
    since: "m",
  });
});

test("values may follow an equals sign", () => {
  assert.is(parseBuildOptions(["--out=elsewhere"]).out, "elsewhere");
});

test("an unknown option, a stray word and a missing value are told with the usage", () => {
  for (const args of [["--quick"], ["33.10"], ["--out"]])
    assert.match(usageOf(...args), /npm run build -- \[--data FOLDER\]/, args.join());
});

test("an unknown scope is told with the known ones", () => {
  assert.match(
    usageOf("--scope", "kecamatan"),
    /--scope kecamatan: pilihannya default atau national/,
  );
});

test("sheets of desa are made for A4 always, for F4 when asked", () => {
  for (const [text, papers] of [
    ["A4", ["A4"]],
    ["f4", ["A4", "F4"]],
    ["A4,F4", ["A4", "F4"]],
  ] as const)
    assert.equal(parseBuildOptions(["--paper", text]).sheets, papers);
  for (const text of ["A3", "", "A4,Letter"])
    assert.match(usageOf("--paper", text), "pilihannya A4, F4 atau A4,F4");
});

test("a base URL is a full http address", () => {
  for (const url of ["papan.example", "/kdkmp/", "file:///tmp/", "javascript:alert(1)", ""])
    assert.match(usageOf("--base-url", url), /bukan alamat http\(s\) yang utuh/, url);
});

test("a board is of a province by its code, or of all", () => {
  assert.is(parseBuildOptions(["--province", "all"]).provinsi, undefined);
  for (const wrong of ["Jawa Tengah", "33.10", "00", "3"])
    assert.match(usageOf("--province", wrong), `--province ${wrong}: seharusnya kode provinsi`);
});

test.run();
