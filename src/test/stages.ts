export const stageNames = ["types", "format", "generated", "unit", "e2e"] as const;
export type StageName = (typeof stageNames)[number];

export interface Command {
  /** Which part of its stage it is; closing lines name it. */
  readonly name: string;
  /** For node. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** It runs uvu, whose tests count; others count as one. */
  readonly isTests: boolean;
  /** It only computes: a browser beside it, which waits more than it works, comes first. */
  readonly patient?: boolean;
  /** Name of a command begun before it that must first have ended well. */
  readonly after?: string;
}

export interface Stage {
  readonly name: StageName;
  /** In this order: one after the other, in stages of uvu some at the same time. */
  readonly commands: readonly Command[];
}

/** Everything but generated Markdown and golden files, which keep the form their writer gives them. */
const FORMATTED = [".", "!schemas/README.md", "!src/test/input", "!src/test/output"];
const FRESHNESS_CHECKS = ["generate", "example", "compile"];
const E2E = "test[\\\\/]e2e[\\\\/]";
/** Folders whose tests take about as long as all other unit tests. */
const HALF_OF_UNIT = "(?:build|commands|check|import)[\\\\/]";
/** Cases made at random, with seeds that are printed together. */
const PROPERTIES = "test[\\\\/]properties[\\\\/]";

const SITE = "site";
/** Tests of sites of their own or of none. The first three run while the shared site is built. */
const WITHOUT_SITE = [
  "identity",
  "killed|gangguan",
  "shards|simulasi",
  "build|deploy|git-drivers|road",
  "intake|pull-request",
];
/** Those of the shared site that take longest, mostly by waiting. */
const ON_SITE = ["periksa", "access", "layar", "pdf|agreement-pdf|print|verifikasi"];

/** What `npm test` runs. Of tests that match a pattern, one process of each stage runs all. */
export function stagesOf(root: string, pattern: string | undefined): readonly Stage[] {
  return [
    { name: "types", commands: [node("types", "node_modules/typescript/bin/tsc", "-p", ".")] },
    {
      name: "format",
      commands: [node("format", "node_modules/prettier/bin/prettier.cjs", "--check", ...FORMATTED)],
    },
    { name: "generated", commands: FRESHNESS_CHECKS.map(freshnessCheck) },
    { name: "unit", commands: pattern ? [matching("unit", `(?!${E2E})`, pattern)] : unitParts() },
    { name: "e2e", commands: pattern ? [matching("e2e", `(?=${E2E})`, pattern)] : e2eParts(root) },
  ];
}

function freshnessCheck(name: string): Command {
  return node(name, "--import", "tsx", `scripts/${name}.ts`, "--check");
}

function unitParts(): readonly Command[] {
  return [
    uvu("build, commands, check, import", HALF_OF_UNIT),
    uvu("all others", `(?!${HALF_OF_UNIT}|${PROPERTIES}|${E2E})`),
    uvu("properties", PROPERTIES),
  ];
}

function e2eParts(root: string): readonly Command[] {
  const part = (names: string): Command =>
    uvu(names.replaceAll("|", ", "), `${E2E}(?=(?:${names})\\.)`);
  const named = [...WITHOUT_SITE, ...ON_SITE].join("|");
  const onSite = [...ON_SITE.map(part), uvu("all others", `${E2E}(?!(?:${named})\\.)`)];
  const computing = WITHOUT_SITE.map((names) => ({ ...part(names), patient: true }));
  return [
    node(SITE, "--import", "tsx", "src/test/e2e/build-site.ts"),
    ...computing.slice(0, 3),
    ...onSite.map((command) => ({ ...command, after: SITE, env: { PAPAN_E2E_BUILT: root } })),
    ...computing.slice(3),
  ];
}

/** Paths are given as people type them; uvu matches them below src and without the ending. */
function matching(name: string, place: string, pattern: string): Command {
  const wanted = pattern.replace(/^(\.\/)?src\//, "").replace(/(\.test)?\.ts$/, "");
  return uvu(name, `${place}(?=.*${wanted})`);
}

function uvu(name: string, files: string): Command {
  const pattern = `^${files}.*\\.test\\.ts$`;
  // --no-color: uvu would set FORCE_COLOR, which changes what tested programs print.
  const args = ["--import", "tsx", "node_modules/uvu/bin.js", "src", pattern, "--no-color"];
  return { name, args, env: {}, isTests: true };
}

function node(name: string, ...args: readonly string[]): Command {
  return { name, args, env: {}, isTests: false };
}
