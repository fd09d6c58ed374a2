import type { Prepared } from "./prepare.node.ts";
import { compileProgram } from "./program.node.ts";
import type { WarmUp } from "./tasks.ts";

/** What a process does in which nothing has to be rendered yet. */
export async function warmUpOf(prepared: Prepared): Promise<WarmUp> {
  const { root, options, downloads } = prepared;
  const program = await compileProgram(root, prepared.program);
  return { kind: "warm-up", setup: { root, options, downloads, program } };
}
