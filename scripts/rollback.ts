import { parseArgs } from "node:util";
import { homePage } from "../src/build/addresses.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { getRclone } from "../src/publish/rclone.node.ts";
import { rollBack } from "../src/publish/release.node.ts";
import { KEPT } from "../src/publish/releases.ts";
import { findEarlier, keepNewest } from "../src/publish/rollback.node.ts";
import { rcloneStorage } from "../src/publish/storage.node.ts";
import { UsageError, withUsage } from "../src/build/usage.ts";

const USAGE = `Pemakaian: npm run rollback -- --to TUJUAN-RCLONE [--release SIDIK]
           npm run rollback -- --pages [--prune] [--release SIDIK]   (di GitHub Actions)`;
const options = {
  to: { type: "string" },
  pages: { type: "boolean", default: false },
  release: { type: "string", default: "" },
  published: { type: "string" },
  prune: { type: "boolean", default: false },
} as const;
const { env } = process;
const print = console.log;

await runCommand(async () => {
  const { values } = withUsage(USAGE, () => parseArgs({ options }));
  const named = values.release || undefined;
  if (values.pages) {
    const home = homePage(process.cwd(), values.published);
    const request = { home, env, fetch, print };
    if (values.prune) return keepNewest(request, { count: KEPT, before: named });
    return findEarlier(request, named);
  }
  if (!values.to) throw new UsageError(USAGE);
  getRclone();
  return rollBack({ storage: rcloneStorage(values.to), print }, named);
});
