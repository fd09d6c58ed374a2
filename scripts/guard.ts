import { parseArgs } from "node:util";
import { homePage } from "../src/build/addresses.node.ts";
import { runCommand } from "../src/commands/command.node.ts";
import { guardSite } from "../src/publish/guard.node.ts";
import { UsageError, withUsage } from "../src/build/usage.ts";

const USAGE = "Pemakaian: npm run guard -- FOLDER [--storage TUJUAN-RCLONE] [--published ALAMAT]";
const options = {
  storage: { type: "string", default: "" },
  published: { type: "string" },
} as const;
const root = process.cwd();

await runCommand(async () => {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({ options, allowPositionals: true }),
  );
  const { storage, published } = values;
  const [site, ...more] = positionals;
  if (site === undefined || more.length > 0) throw new UsageError(USAGE);
  const home = homePage(root, published);
  // Without a storage it is GitHub Pages.
  const host = storage === "" ? "pages" : "storage";
  const { env } = process;
  return guardSite({ root, site, home, host, env, fetch, print: console.log });
});
