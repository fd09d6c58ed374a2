import { setOutputs } from "../build/actions.node.ts";
import type { MatrixOptions } from "./matrix-options.ts";
import { matrixOf } from "./matrix.ts";
import { prepareBuild } from "../build/prepare.node.ts";
import { planOf } from "../build/render.node.ts";
import { sha256 } from "../build/sha256.node.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Decides how many machines make a site, from digests alone: nothing is read or checked here. Hands the
 * jobs of the matrix to GitHub Actions; returns them as JSON.
 */
export function writeMatrix(
  root: string,
  { build, most, weights }: MatrixOptions,
  env: Env,
): string {
  const prepared = prepareBuild(root, build);
  const jobs = matrixOf(planOf(prepared, null).kabupaten, { most, weights, hash: sha256 });
  const matrix = JSON.stringify({ include: jobs });
  setOutputs(env, { matrix, jumlah: String(jobs.length) });
  return matrix;
}
