import { readFileSync } from "node:fs";
import { join } from "node:path";
import { madeOnce } from "./made-once.node.ts";
import type { BuiltUnit } from "./manifest.ts";
import { ASSETS } from "./plan.ts";
import type { Prepared } from "./prepare.node.ts";
import { sha256 } from "./sha256.node.ts";
import { filesBelow } from "./site-difference.node.ts";
import { openStore, saveUnit } from "./site-store.node.ts";
import { createWriter, knownFiles } from "./writer.node.ts";

export interface AssetInput {
  readonly prepared: Prepared;
  readonly staging: string;
  readonly site: string | null;
}

/** The unit of the assets, made anew only if the program changed. */
export async function buildAssets({ prepared, staging, site }: AssetInput): Promise<BuiltUnit> {
  const inputs = sha256(`aset ${prepared.program}`);
  const known = [staging, ...(site === null ? [] : [site])].map((dir) =>
    openStore(dir).units().get(ASSETS),
  );
  const found = known.find((unit) => unit?.inputs === inputs);
  if (found) return found;
  const made = await madeOnce(join(prepared.cacheDir, "aset"), inputs, async (outDir) => {
    const { bundleAssets } = await import("./bundle.node.ts");
    await bundleAssets({ root: prepared.root, outDir });
  });
  const writer = createWriter(staging, knownFiles(site, ASSETS));
  for (const path of filesBelow(made)) writer.write(path, readFileSync(join(made, path)));
  const { files, bytes } = writer;
  return saveUnit(openStore(staging), { kode: ASSETS, inputs, files, bytes });
}
