import { setOutputs } from "../commands/actions.node.ts";
import type { MatrixOptions } from "./matrix-options.ts";
import { matrixOf } from "./matrix.ts";
import { prepareBuild } from "../build/prepare.node.ts";
import { planOf } from "../build/render.node.ts";
import { sha256 } from "../build/sha256.node.ts";

type Env = Readonly<Record<string, string | undefined>>;

/**
 * Decides how many machines make a site, from digests alone: nothing is read or checked here. Hands the
 * jobs of the matrix to GitHub Actions; returns them in words.
 */
export function writeMatrix(
  root: string,
  { build, most, weights }: MatrixOptions,
  env: Env,
): string {
  const prepared = prepareBuild(root, build);
  const jobs = matrixOf(planOf(prepared, null).kabupaten, { most, weights, hash: sha256 });
  setOutputs(env, { matrix: JSON.stringify({ include: jobs }), jumlah: String(jobs.length) });
  if (jobs.length === 1) return "Satu mesin cukup: npm run build membuat seluruhnya.";
  const shards = jobs.map(({ bagian }) => `  npm run build -- --no-pdf --shard ${bagian}`);
  return [`${jobs.length} mesin, masing-masing satu bagian:`, ...shards].join("\n");
}
