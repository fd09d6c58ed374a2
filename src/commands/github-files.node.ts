import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeowners } from "../github/codeowners.ts";
import { issueConfig } from "../github/issue-config.ts";
import type { Instansi } from "../records/types.gen.ts";

/** The files below .github that follow from data/instansi.json and package.json: path and text. */
export function githubFiles(root: string): readonly (readonly [string, string])[] {
  const address = repositoryAddress(root);
  const owner = address.pathname.split("/")[1] ?? "";
  const offices = loadJson(root, "data/instansi.json") as Instansi;
  return [
    [".github/CODEOWNERS", codeowners(offices, owner)],
    [".github/ISSUE_TEMPLATE/config.yml", issueConfig(address.href)],
  ];
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
