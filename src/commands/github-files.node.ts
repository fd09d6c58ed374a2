import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeowners, maintainersOf } from "../github/codeowners.ts";
import { issueConfig } from "../github/issue-config.ts";
import type { Instansi } from "../records/types.gen.ts";

/** The files below .github that follow from data/instansi.json and package.json: path and text. */
export function githubFiles(root: string): readonly (readonly [string, string])[] {
  const address = repositoryAddress(root);
  return [
    [".github/CODEOWNERS", codeowners(loadOffices(root), maintainersIn(root))],
    [".github/ISSUE_TEMPLATE/config.yml", issueConfig(address.href)],
  ];
}

/** Team of the maintainers: the repository's owner has one of this name. */
export function maintainersIn(root: string): string {
  return maintainersOf(repositoryAddress(root).pathname.split("/")[1] ?? "");
}

/** Who may report for which kabupaten, accounts and teams included. */
export function loadOffices(root: string): Instansi {
  return loadJson(root, "data/instansi.json") as Instansi;
}

/** The repository's page on GitHub, as package.json names it. */
export function repositoryAddress(root: string): URL {
  const { repository } = loadJson(root, "package.json") as {
    readonly repository: { readonly url: string };
  };
  return new URL(repository.url.replace(/^git\+/, "").replace(/\.git$/, ""));
}

function loadJson(root: string, file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}
