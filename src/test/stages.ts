export const stageNames = ["types", "format", "generated", "unit", "e2e"] as const;
export type StageName = (typeof stageNames)[number];

export interface Command {
  /** What of a stage it does, as closing lines say it. */
  readonly name: string;
  /** For node. */
  readonly args: readonly string[];
  /** Name of a command of the same stage that must have succeeded before. */
  readonly after?: string;
}

export interface Stage {
  readonly name: StageName;
  /** Those of a stage of uvu are begun in this order, several at the same time. */
  readonly commands: readonly Command[];
}

/** Everything but generated Markdown and golden files, which keep the form their writer gives them. */
const FORMATTED = [".", "!schemas/README.md", "!src/test/input", "!src/test/output"];
const FRESHNESS_CHECKS = ["generate", "example", "compile"];
/** Parts of the unit tests that take about as long as each other. */
const UNIT_PARTS: Parts = [
  ["build, check, import", "(?:build|check|import)[\\\\/]"],
  ["all others", "(?!(?:build|check|import|test[\\\\/]e2e)[\\\\/])"],
];
/** Builds the site that most browser tests share. */
const SITE: Command = { name: "site", args: ["--import", "tsx", "src/test/e2e/build-site.ts"] };
/** Tests that need no such site, and run while it is built. */
const CLONES = ["intake|pull-request", "build|deploy|git-drivers|road"];
/** Tests of the site, the longest first, so that none is left over at the end. */
const ON_SITE = ["access", "periksa|templat", "pdf|agreement-pdf|print|verifikasi", "agreement"];

type Parts = readonly (readonly [name: string, pattern: string])[];

/**
 * What `npm test` does. A pattern leaves one command of each uvu stage, which builds what it needs
 * itself.
 */
export function stagesOf(pattern: string | undefined): readonly Stage[] {
  return [
    { name: "types", commands: [node("types", "node_modules/typescript/bin/tsc", "-p", ".")] },
    {
      name: "format",
      commands: [node("format", "node_modules/prettier/bin/prettier.cjs", "--check", ...FORMATTED)],
    },
    {
      name: "generated",
      commands: FRESHNESS_CHECKS.map((name) =>
        node(name, "--import", "tsx", `scripts/${name}.ts`, "--check"),
      ),
    },
    { name: "unit", commands: pattern === undefined ? partsOf(UNIT_PARTS) : wanted("unit", pattern) },
    { name: "e2e", commands: pattern === undefined ? e2eCommands() : wanted("e2e", pattern) },
  ];
}
