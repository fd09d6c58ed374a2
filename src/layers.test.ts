import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { functionsIn } from "./test/functions-in.ts";

/** Layers that run anywhere, each above the ones before it. */
const EVERYWHERE = ["base", "wilayah", "workbook", "records", "indicators", "review", "check"];
const PAGES = ["views", "charts", "exports", "site"];
const COMPOSED = [...EVERYWHERE, "import", ...PAGES, "pdf", "simulate", "github"];

/** Who may import what: architecture.md §3 as data. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  base: [],
  wilayah: ["base"],
  workbook: ["base"],
  records: ["base", "wilayah", "workbook"],
  indicators: ["base", "wilayah", "records"],
  review: ["base", "wilayah", "records", "indicators"],
  check: ["base", "wilayah", "workbook", "records", "indicators", "review"],
  import: ["base", "wilayah", "workbook", "records"],
  views: ["base", "wilayah", "records", "indicators", "review"],
  charts: ["base", "views"],
  exports: ["base", "wilayah", "workbook", "records", "views"],
  site: ["base", "views", "charts", "exports"],
  browser: [...EVERYWHERE, ...PAGES],
  pdf: ["base", "views"],
  simulate: ["base", "wilayah", "workbook", "records"],
  github: [...EVERYWHERE, "views"],
  build: COMPOSED,
  commands: [...COMPOSED, "build"],
  publish: ["base", "github", "build", "commands"],
  // Measurements run what the tests run.
  bench: [...COMPOSED, "build", "commands", "test"],
  test: [...COMPOSED, "build", "commands", "publish"],
};

/** The one folder each external package is imported in. */
const PACKAGE_HOME: Readonly<Record<string, string>> = {
  fflate: "base",
  xlsx: "workbook",
  hucre: "workbook",
  ajv: "records",
  "ajv-formats": "records",
  "json-schema-to-typescript": "records",
  "@11ty/eleventy": "site",
  "chart.js": "browser",
  "hyparquet-writer": "exports",
  puppeteer: "pdf",
  qrcode: "site",
  sirv: "pdf",
  "@myriaddreamin/typst-ts-node-compiler": "bench",
  esbuild: "build",
  minisearch: "bench",
  prettier: "commands",
};

/** Wiring that has to reach a package from the composition: one file each. */
const PACKAGE_EXCEPTIONS: readonly string[] = ["src/build/site.node.ts imports @11ty/eleventy"];

/** Layers that run in a browser too: no Node built-ins, no file system, except in *.node.ts. */
const PURE = new Set([
  "base",
  "wilayah",
  "workbook",
  "records",
  "indicators",
  "review",
  "check",
  "import",
  "views",
  "charts",
  "exports",
  "github",
]);

/** Layers that make pages, and the modules of records that say what a record is. */
const PAGE_HALF = new Set(["indicators", "views", "charts", "exports", "site", "pdf"]);
const CONTRACT: readonly string[] = [
  "types.gen.ts",
  "schemas.ts",
  "fields.ts",
  "lists.ts",
  "edisi.ts",
  "dataset.ts",
  "observasi.ts",
  "template.ts",
  "template-content.ts",
];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const FILES = sourceFiles("src");
const IMPORTS = FILES.flatMap(importsOf);

const test = suite("layers");

test("every layer imports only the layers below it", () => {
  const broken = IMPORTS.filter(({ target }) => target.startsWith("src/")).flatMap(
    ({ file, target }) => {
      const from = layerOf(file);
      const to = layerOf(target);
      const allowed =
        from === to || from === "src" || (MAY_IMPORT[from] ?? []).includes(to) || isTest(file);
      return allowed ? [] : [`${file} may not import ${target}`];
    },
  );
  assert.equal(broken, []);
});

test("the page half knows the contract of records, not how they are read", () => {
  const broken = IMPORTS.filter(
    ({ file, target }) => PAGE_HALF.has(layerOf(file)) && layerOf(target) === "records",
  )
    .filter(({ file }) => !isTest(file))
    .filter(({ target }) => !CONTRACT.includes(target.replace("src/records/", "")));
  assert.equal(
    broken.map(({ file, target }) => `${file} may not import ${target}`),
    [],
  );
});

test("every external package is imported in one folder only", () => {
  const broken = IMPORTS.filter(({ file }) => !isTest(file) && layerOf(file) !== "test").flatMap(
    ({ file, target }) => {
      const name = packageOf(target);
      if (name === undefined || PACKAGE_HOME[name] === layerOf(file)) return [];
      const use = `${file} imports ${name}`;
      return PACKAGE_EXCEPTIONS.includes(use) ? [] : [use];
    },
  );
  assert.equal(broken, []);
});

test("pure layers touch no Node built-in outside *.node.ts", () => {
  const broken = IMPORTS.filter(
    ({ file, target }) => PURE.has(layerOf(file)) && target.startsWith("node:"),
  ).filter(({ file }) => !file.endsWith(".node.ts") && !isTest(file));
  assert.equal(
    broken.map(({ file, target }) => `${file} imports ${target}`),
    [],
  );
});

test("pure modules import no *.node.ts module", () => {
  const broken = IMPORTS.filter(
    ({ file, target }) => PURE.has(layerOf(file)) && /\.node\.m?[tj]s$/.test(target),
  ).filter(({ file }) => !file.endsWith(".node.ts") && !isTest(file));
  assert.equal(
    broken.map(({ file, target }) => `${file} imports ${target}`),
    [],
  );
});

test("no import leads back to where it began", () => {
  assert.equal(findCycles(), []);
});

test("a file has at most 300 lines, a script at most 40", () => {
  const long = [...FILES, ...sourceFiles("scripts")]
    .filter((file) => !file.endsWith("types.gen.ts"))
    .flatMap((file) => {
      const lines = readFileSync(file, "utf8").split("\n").length - 1;
      const limit = file.startsWith("scripts/") && file.endsWith(".ts") ? 40 : 300;
      return lines > limit ? [`${file}: ${lines} lines`] : [];
    });
  assert.equal(long, []);
});

test("functions are found wherever they stand", () => {
  const text = `export function a() { return { b() { const c = () => 1; return c; } }; }
    class D { e() { return [1].map((f) => f); } }`;
  const found = functionsIn(text);
  assert.equal(
    found.map(({ name }) => name),
    ["a", "b", "c", "e", "e"],
  );
});

test("a function has at most 40 lines", () => {
  const long = FILES.filter((file) => !file.endsWith("types.gen.ts")).flatMap((file) =>
    longFunctions(file),
  );
  assert.equal(long, []);
});

test("every suite is run", () => {
  const silent = FILES.filter((file) => file.endsWith(".test.ts")).filter((file) => {
    const text = readFileSync(file, "utf8");
    const suites = [...text.matchAll(/const (\w+) = suite(?:<[^>]*>)?\(/g)].map(([, name]) => name);
    return suites.length === 0 || suites.some((name) => !text.includes(`\n${name}.run();`));
  });
  assert.equal(silent, []);
});

test("the error that a test expects is told by a pattern: uvu takes a text for a note to itself", () => {
  const blind = FILES.filter((file) => file.endsWith(".test.ts")).flatMap((file) => {
    const calls = readFileSync(file, "utf8").match(/assert\.throws\((?:(?!\);\n)[^])*\);\n/g) ?? [];
    return calls
      .filter((call) => /,\s*(["'`])[^"'`]*\1,?\s*\);\n$/.test(call) && !/,\s*\//.test(call))
      .map((call) => `${file}: ${call.slice(0, 120)}`);
  });
  assert.equal(blind, []);
});

test("exports are named, Eleventy's own files excepted", () => {
  const broken = FILES.filter(
    (file) => !file.endsWith(".11ty.ts") && !file.startsWith("src/site/_"),
  ).filter((file) => /^export default/m.test(readFileSync(file, "utf8")));
  assert.equal(broken, []);
});

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.m?ts$|\.mjs$/.test(entry.name))
    .map((entry) => relative(".", join(entry.parentPath, entry.name)).split(sep).join("/"))
    .sort();
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, "utf8");
  const found = text.matchAll(
    /(?:^|\n)(?:import|export)\s(type\s)?[^;'"]*?from\s+"([^"]+)"|(?:^|\n)import\s+"([^"]+)"|\bimport\("([^"]+)"\)/g,
  );
  return [...found].map(([, typeOnly, from, bare, dynamic]) => ({
    file,
    target: resolved(file, from ?? bare ?? dynamic ?? ""),
    typeOnly: typeOnly !== undefined,
  }));
}

function resolved(file: string, target: string): string {
  return target.startsWith(".") ? join(dirname(file), target).split(sep).join("/") : target;
}

function layerOf(file: string): string {
  const parts = file.split("/");
  return parts[0] === "src" && parts.length > 2 ? (parts[1] ?? "") : (parts[0] ?? "");
}

function packageOf(target: string): string | undefined {
  if (/^(src|data|schemas|scripts|node:)/.test(target) || target.startsWith("..")) return undefined;
  const parts = target.split("/");
  return target.startsWith("@") ? parts.slice(0, 2).join("/") : parts[0];
}

/** Tests, and the fixtures only they use, may reach for what they test with. */
function isTest(file: string): boolean {
  return /\.test\.ts$|-fixtures\.ts$/.test(file);
}

const LONGEST_FUNCTION = 40;

/** Functions of every kind: declared, methods, arrows, and those inside others. */
function longFunctions(file: string): string[] {
  const text = readFileSync(file, "utf8");
  if (text.split("\n").length <= LONGEST_FUNCTION) return [];
  return functionsIn(text)
    .filter(({ first, last }) => last - first >= LONGEST_FUNCTION)
    .map(({ name, first }) => `${file}:${first} ${name}`);
}

/** Cycles of imports, type imports included: they too tie two files together. */
function findCycles(): string[] {
  const graph = new Map<string, string[]>();
  for (const { file, target } of IMPORTS) graph.set(file, [...(graph.get(file) ?? []), target]);
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) cycles.push([...path.slice(path.indexOf(file)), file].join(" → "));
    if (done.has(file) || path.includes(file)) return;
    for (const target of graph.get(file) ?? []) visit(target, [...path, file]);
    done.add(file);
  };
  for (const file of FILES) visit(file, []);
  return cycles;
}

test.run();
