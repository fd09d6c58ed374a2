import { compareText } from "../base/format.ts";
import type { Instansi } from "../records/types.gen.ts";

const HEAD = `# Generated from data/instansi.json by \`npm run generate\`. Do not edit.
# The last line that fits a file decides; one line that GitHub cannot read disables them all.
`;

/** Team of the maintainers; `owner` is the account the repository belongs to. */
export function maintainersOf(owner: string): string {
  return `@${owner}/pengelola`;
}

/**
 * Text of .github/CODEOWNERS: the maintainers own everything, and the teams of a kabupaten own its
 * workbooks together with them.
 */
export function codeowners({ instansi }: Instansi, maintainers: string): string {
  const teams = new Map<string, Set<string>>();
  for (const { kabupaten, tim_github } of instansi) {
    if (tim_github !== null)
      teams.set(kabupaten, (teams.get(kabupaten) ?? new Set()).add(tim_github));
  }
  const folders = [...teams]
    .sort(([left], [right]) => compareText(left, right))
    .map(([kabupaten, names]) => {
      const owners = [...names].sort(compareText).concat(maintainers);
      return `/data/koperasi/${kabupaten}/ ${owners.join(" ")}`;
    });
  return `${HEAD}${[`* ${maintainers}`, ...folders].join("\n")}\n`;
}
