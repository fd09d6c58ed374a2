import type { BuildOptions } from "./options.ts";
import type { Checked } from "./tasks.ts";

/** Errors, equal ones together; warnings and notes of what was accepted long ago are counted. */
export async function problemLines(
  { errors, warnings, notes }: Checked,
  { data, merge }: Pick<BuildOptions, "data" | "merge">,
): Promise<readonly string[]> {
  const command = `npm run check${data === "data" ? "" : ` -- --data ${data}`}`;
  const rest = `${warnings} peringatan, ${notes} catatan (lihat dengan: ${command})`;
  // What shards bring was checked where they were made.
  if (errors.length === 0)
    return [merge.length > 0 ? "Tanpa kesalahan." : `Tanpa kesalahan; ${rest}.`];
  // Most builds have no errors, and begin sooner without what words them.
  const { problemText } = await import("../check/laporan-text.ts");
  const { reportsByFile } = await import("../check/report.ts");
  return [
    ...reportsByFile(errors).flatMap(problemText),
    `\n${errors.length} kesalahan; tidak ada yang diterbitkan. Situs yang lama tetap utuh.`,
  ];
}
