import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { availableParallelism, tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { MutantResult } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { changeOf, numbered } from "./alike.ts";
import { loadAlike, sourcesOf } from "./core.node.ts";
import { CORE_PARTS, PROPERTY_PARTS, type CorePart } from "./core.ts";
import { isStrong, mutantsText, propertiesText, scoreOf, type PropertyProof } from "./mutants.ts";
import { PART, PROPERTIES } from "./uvu-runner.node.ts";

/** Nothing of these is read by tests of the core. */
const LEFT_OUT = ["/_site", "/.cache", "/.git", "/.github/*.png", "*.pdf"];

/** How often a property meets a mutant, and with which cases: every run judges alike, and soon. */
const FEW_AND_THE_SAME = { PAPAN_RUNS: "50", PAPAN_SEED: "1" };

/**
 * Breaks the core in every small way that Stryker knows, one part after the other, and prints which of
 * these mutants its tests do not notice; returns whether they notice as many as the goal asks.
 * `pattern` chooses files by their paths.
 */
export async function proveByMutants(root: string, pattern = ""): Promise<boolean> {
  const wanted = new RegExp(pattern);
  const alike = loadAlike(root);
  const results: MutantResult[] = [];
  // A part takes minutes: what it shows is told when it is there.
  const tell = (found: readonly MutantResult[]) => {
    console.log(mutantsText(inWords(root, found), alike));
    results.push(...found);
  };
  // Every process of Stryker's reads our TypeScript.
  process.env["NODE_OPTIONS"] = "--import tsx";
  Object.assign(process.env, { ...FEW_AND_THE_SAME, ...process.env });
  for (const part of CORE_PARTS) {
    const files = sourcesOf(root, part.isFile).filter((path) => wanted.test(path));
    if (files.length > 0) tell(await mutantsOf(part, files));
  }
  if (results.length === 0) throw new Error(`no file of the core fits: ${pattern}`);
  console.log(`${scoreOf(results).toFixed(1)} %  all of these`);
  return isStrong(results);
}

/**
 * Breaks what the properties are about until each of them has noticed it once, and prints which notice
 * nothing, and could not fail; returns whether all do. `pattern` chooses parts by their names.
 */
export async function proveProperties(root: string, pattern = ""): Promise<boolean> {
  const wanted = new RegExp(pattern);
  process.env["NODE_OPTIONS"] = "--import tsx";
  Object.assign(process.env, { ...FEW_AND_THE_SAME, ...process.env });
  const folder = mkdtempSync(join(tmpdir(), "papan-sifat-"));
  process.env[PROPERTIES] = join(folder, "sifat.json");
  const proofs: PropertyProof[] = [];
  try {
    for (const part of PROPERTY_PARTS.filter(({ name }) => wanted.test(name))) {
      const results = await mutantsOf(part, sourcesOf(root, part.isFile));
      const properties = JSON.parse(readFileSync(join(folder, "sifat.json"), "utf8")) as string[];
      const noticed = new Set(results.flatMap(({ killedBy = [] }) => killedBy));
      proofs.push({ part: part.name, properties, noticed });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  if (proofs.flatMap(({ properties }) => properties).length === 0)
    throw new Error(`no properties of: ${pattern}`);
  console.log(propertiesText(proofs));
  return proofs.every(({ properties, noticed }) => properties.every((one) => noticed.has(one)));
}

/** Each by its path below the repository, and with what becomes of which line. */
function inWords(root: string, results: readonly MutantResult[]) {
  const names = [...new Set(results.map(({ fileName }) => fileName))];
  return names.flatMap((name) => {
    const lines = readFileSync(name, "utf8").split("\n");
    const own = results.filter(({ fileName }) => fileName === name).sort(inOrder);
    const changes = numbered(
      own.map(({ location, replacement = "" }) =>
        changeOf(lines[location.start.line - 1] ?? "", replacement),
      ),
    );
    const fileName = relative(root, name);
    return own.map((one, at) => ({ ...one, change: changes[at] ?? "", fileName }));
  });
}

/** By where they begin; of two that begin together the longer one is first. */
function inOrder(one: MutantResult, other: MutantResult): number {
  const [a, b] = [one.location, other.location];
  return (
    a.start.line - b.start.line ||
    a.start.column - b.start.column ||
    b.end.line - a.end.line ||
    b.end.column - a.end.column
  );
}

/** A part at a time: code that counts what is reached is slow. */
function mutantsOf({ name }: CorePart, files: readonly string[]): Promise<MutantResult[]> {
  process.env[PART] = name;
  return new Stryker({
    mutate: [...files],
    plugins: [fileURLToPath(new URL("./uvu-runner.node.ts", import.meta.url))],
    testRunner: "uvu",
    coverageAnalysis: "perTest",
    // They are made while files load: each would need a process of its own and all tests.
    ignoreStatic: true,
    disableTypeChecks: false,
    // Stryker would rewrite paths in the real one, with a compiler older than ours.
    tsconfigFile: "none",
    ignorePatterns: LEFT_OUT,
    tempDirName: join(".cache", "mutan"),
    concurrency: availableParallelism(),
    timeoutMS: 20_000,
    timeoutFactor: 0,
    dryRunTimeoutMinutes: 20,
    reporters: ["progress-append-only"],
    allowConsoleColors: false,
  }).runMutationTest();
}
