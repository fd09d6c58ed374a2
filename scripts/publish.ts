import { parseArgs } from "node:util";
import { runCommand } from "../src/commands/command.node.ts";
import { writeEdge } from "../src/publish/edge.node.ts";
import { loadPermits } from "../src/publish/guard.node.ts";
import { getRclone } from "../src/publish/rclone.node.ts";
import { release, sendUnits } from "../src/publish/release.node.ts";
import { rcloneStorage } from "../src/publish/storage.node.ts";
import { UsageError, withUsage } from "../src/build/usage.ts";

const USAGE = `Pemakaian: npm run publish -- FOLDER --to TUJUAN-RCLONE [--units-only]
           npm run publish -- --edge BERKAS`;
const options = {
  to: { type: "string" },
  "units-only": { type: "boolean", default: false },
  edge: { type: "string" },
} as const;

await runCommand(async () => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ options, allowPositionals: true }),
  );
  const [site, ...more] = positionals;
  if (values.edge) {
    await writeEdge(process.cwd(), values.edge);
    return true;
  }
  if (site === undefined || more.length > 0 || !values.to) throw new UsageError(USAGE);
  getRclone();
  const sending = { site, storage: rcloneStorage(values.to), print: console.log };
  if (!values["units-only"]) return release({ ...sending, permits: loadPermits(process.cwd()) });
  await sendUnits(sending);
  return true;
});
