import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { allJobs } from "./github/workflows-fixtures.ts";
import { kamusData } from "./records/kamus.ts";
import { RULES } from "./records/rules/index.ts";
import { SHEET_SCHEMAS } from "./records/schemas.ts";
import { guideForms, importReading, strictReading, type GuideForm } from "./test/guide-forms.ts";
import { LIMITS } from "./workbook/gate-limits.ts";
import { WORKBOOK_CODES } from "./workbook/gate-refusal.ts";

const PANDUAN = read("data/README.md");
const CONTRIBUTING = read(".github/CONTRIBUTING.md");
const DECISION_INDEX = ".github/decisions/README.md";
const DECISIONS = namesIn(".github/decisions")
  .map((name) => `.github/decisions/${name}`)
  .filter((file) => file !== DECISION_INDEX);
const OPERATIONS = ".github/pengelola.md";
const DOCUMENTS = [
  ...["README.md", "LICENSE-DATA", "CHANGELOG.md", "SECURITY.md", "data/README.md"],
  ...["schemas/README.md", ".github/CONTRIBUTING.md", ".github/PULL_REQUEST_TEMPLATE.md"],
  ...[".github/hosting.md", ".github/CODE_OF_CONDUCT.md", ".github/personal-data.md"],
  ...[".github/releases.md", ".github/adopt.md", OPERATIONS, DECISION_INDEX],
  ...DECISIONS,
];
const { scripts = {} } = JSON.parse(read("package.json")) as { scripts?: Record<string, string> };

const test = suite("documents");

test("each problem code has a heading in data/README.md, and no heading has lost its code", () => {
  const headings = matches(PANDUAN, /^### ([a-z]+(?:-[a-z0-9]+)+)$/gm);
  assert.equal(headings.sort(), problemCodes());
});

test("each problem code is raised by a test", () => {
  const tests = namesIn("src")
    .filter((name) => /\.test\.ts$|^test\/corpus\/[\w-]+\.ts$/.test(name))
    .map((name) => read(`src/${name}`))
    .join("\n");
  const untested = problemCodes().filter(
    (code) => !new RegExp(`(?<![\\w-])${code}(?![\\w-])`).test(tests),
  );
  assert.equal(untested, []);
});

test("the guide's forms of values are read as the guide says", () => {
  const told = guideForms(PANDUAN);
  assert.ok(told.length > 120, `only ${told.length} forms found`);
  assert.equal(
    told.map((form) => `${nameOf(form)} → ${strictReading(form).reading}`),
    told.map((form) => `${nameOf(form)} → ${form.reading}`),
  );
});

test("the guide's suggestions are the checker's", () => {
  const wrong = guideForms(PANDUAN)
    .filter(({ suggestion }) => suggestion !== "")
    .map((form) => ({ ...form, fix: strictReading(form).fix }))
    .filter(({ fix, suggestion }) => !fix.startsWith(suggestion))
    .map(({ written, suggestion, fix }) => `${written}: ${suggestion}, but ${fix}`);
  assert.equal(wrong, []);
});

test("import reads the guide's forms as the guide says", () => {
  const told = guideForms(PANDUAN);
  assert.equal(
    told.map((form) => `${nameOf(form)} → ${importReading(form)}`),
    told.map((form) => `${nameOf(form)} → ${form.impor}`),
  );
});

test("each npm script is named in CONTRIBUTING, and each named one exists", () => {
  const named = DOCUMENTS.flatMap((file) => scriptsNamed(read(file)));
  const inGuide = scriptsNamed(CONTRIBUTING);
  const lacking = Object.keys(scripts).filter((name) => !inGuide.includes(name));
  assert.equal(lacking, []);
  assert.equal([...new Set(named)].filter((name) => !(name in scripts)).sort(), []);
});

test("README has at most 100 lines and shows the two commands", () => {
  const lines = read("README.md").trimEnd().split("\n");
  assert.ok(lines.length <= 100, `${lines.length} lines`);
  for (const command of ["npm start", "npm test"]) {
    assert.ok(
      lines.some((line) => line.startsWith(command)),
      command,
    );
  }
});

test("the kamus data is fresh (npm run generate)", () => {
  assert.is(read("schemas/README.md"), kamusData());
});

test("each column has title, description and example, and each number its unit", () => {
  const bare = Object.entries(SHEET_SCHEMAS).flatMap(([sheet, schema]) =>
    Object.entries(schema.properties)
      .filter(([, property]) => {
        const isNumber = [property.type].flat().some((type) => /number|integer/.test(type ?? ""));
        const complete = property.title && property.description && property.examples.length > 0;
        return !complete || (isNumber && property["x-satuan"] === undefined);
      })
      .map(([key]) => `${sheet}.${key}`),
  );
  assert.equal(bare, []);
});

test("decision records are numbered without gaps and have at most 40 lines", () => {
  const numbers = DECISIONS.map((file) => Number(file.match(/\/(\d{4})-/)?.[1]));
  assert.equal(
    numbers,
    DECISIONS.map((_, index) => index + 1),
  );
  assert.equal(
    DECISIONS.filter((file) => read(file).trimEnd().split("\n").length > 40),
    [],
  );
});

test("the list of decisions has a line for each record, by its title, in order", () => {
  const titles = DECISIONS.map((file) => {
    const [, title = ""] = /^# (.+)$/m.exec(read(file)) ?? [];
    return `[${title}](${basename(file)})`;
  });
  assert.equal(matches(read(DECISION_INDEX), /^- (\[.+?\]\(\d{4}-[\w-]+\.md\))/gm), titles);
});

test("links between documents lead somewhere", () => {
  const broken = DOCUMENTS.filter((file) => file.endsWith(".md")).flatMap((file) =>
    matches(read(file), /\]\(((?!https?:|\.\.\/blob\/)[^)\s]+)\)/g)
      .filter((target) => !leadsSomewhere(file, target))
      .map((target) => `${file}: ${target}`),
  );
  assert.equal(broken, []);
});

test("what the guide for maintainers says of red jobs, commands and variables is of this repository", () => {
  const guide = read(OPERATIONS);
  const told = matches(guide, /^\| (`\w+` › `\w+`(?:, `\w+`)*)/gm).flatMap((cell) => {
    const [workflow = "", ...jobs] = matches(cell, /`(\w+)`/g);
    return jobs.map((job) => `${workflow}: ${job}`);
  });
  assert.ok(told.length >= 8, `${told.length} jobs`);
  const jobs = new Set(allJobs().map(([name, id]) => `${name.replace(/\.yml$/, "")}: ${id}`));
  assert.equal(
    told.filter((job) => !jobs.has(job)),
    [],
  );
  const kinds = ["validate", "deploy", "nightly", "rollback", "release"];
  assert.equal(
    [...jobs].filter((job) => kinds.includes(job.split(":")[0] ?? "") && !told.includes(job)),
    [],
    "a red job that the guide leaves out",
  );
  assert.equal(
    scriptsNamed(guide).filter((name) => !(name in scripts)),
    [],
  );
  const variables = matches(guide, /\b(PAPAN_\w+)/g);
  assert.equal(
    variables.filter((name) => !read(".github/workflows/deploy.yml").includes(name)),
    [],
  );
});

test("the limits that SECURITY tells are the gate's", () => {
  const told = read("SECURITY.md").replace(/\s+/g, " ");
  const MIB = 1024 * 1024;
  for (const limit of [
    `${LIMITS.fileBytes / MIB} MiB per file`,
    `${LIMITS.totalBytes / MIB} MiB unpacked`,
    `${LIMITS.sheets} sheets`,
    `${LIMITS.cells.toLocaleString("en")} cells`,
  ]) {
    assert.ok(told.includes(` ${limit},`), `SECURITY.md does not say "${limit}"`);
  }
});

test("no document names a path of somebody's machine", () => {
  const machine = /(?<![\w.…>-])\/(?:home|root|tmp|Users|work|opt|var)\/|\b[A-Z]:\\/;
  assert.equal(
    DOCUMENTS.filter((file) => machine.test(read(file))),
    [],
  );
});

/** Codes are literals of `code: "…"`, or begin with a word of this project's codes. */
function problemCodes(): string[] {
  const literals = sourceFiles("src").flatMap((file) => {
    const text = read(file);
    const named = matches(text, /\bcode: "([a-z-]+)"/g);
    const listed = /^src\/(records|workbook)\//.test(file)
      ? matches(text, /(?<!from )"((?:berkas|lembar|kolom|sel|json|publikasi)(?:-[a-z]+)+)"/g)
      : [];
    return [...named, ...listed];
  });
  return [...new Set([...literals, ...WORKBOOK_CODES, ...RULES.map(({ code }) => code)])].sort();
}

function nameOf({ field, written }: GuideForm): string {
  return `${field.heading}: ${written}`;
}

function scriptsNamed(text: string): string[] {
  return matches(text, /\bnpm (?:run ([a-z:-]+)|(?:start|test)\b)/g, (whole, name) =>
    name === undefined ? whole.slice("npm ".length) : name,
  );
}

function leadsSomewhere(file: string, target: string): boolean {
  const [path = "", anchor] = target.split("#");
  const aim = path === "" ? file : join(dirname(file), path);
  if (!existsSync(aim)) return false;
  return (
    anchor === undefined ||
    matches(read(aim), /^#+ (.+)$/gm)
      .map(slug)
      .includes(anchor)
  );
}

/** As GitHub makes anchors of headings. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");
}

function sourceFiles(folder: string): string[] {
  return namesIn(folder)
    .filter((name) => /\.ts$/.test(name) && !/\.test\.ts$/.test(name))
    .map((name) => `${folder}/${name}`);
}

function namesIn(folder: string): string[] {
  return (readdirSync(folder, { recursive: true }) as string[])
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

function matches(
  text: string,
  pattern: RegExp,
  pick: (whole: string, group?: string) => string = (_whole, group = "") => group,
): string[] {
  return [...text.matchAll(pattern)].map(([whole, group]) => pick(whole, group));
}

function read(file: string): string {
  return readFileSync(file, "utf8");
}

test.run();
