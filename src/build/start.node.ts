import { spawn, type ChildProcess } from "node:child_process";
import { readFileSync, watch } from "node:fs";
import { join, resolve } from "node:path";
import { serveSite } from "../pdf/serve.node.ts";
import { createUrls } from "../views/urls.ts";
import { parseBuildOptions, UsageError } from "./options.ts";

const PORT = 8080;
const WATCHED = ["data", "schemas", "src"];
/** Editors and spreadsheet programs save in several steps. */
const SETTLE_MS = 300;

/**
 * Builds the site, serves it, makes its PDFs beside that, and does so again on every change.
 * Each build is a process of its own, so that it runs the code as it is on disk. False if the
 * first build finds errors; ends when the process is told to.
 */
export async function startSite(root: string, args: readonly string[]): Promise<boolean> {
  const { port, rest } = takePort(args);
  const options = parseBuildOptions(rest);
  if ((await runScript(root, "build", [...rest, "--no-pdf"]).exit) !== 0) return false;
  const { homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly homepage: string;
  };
  const { base } = createUrls(options.baseUrl ?? homepage);
  await serveSite({ dir: resolve(root, options.out), base, port });
  console.error(`\nSitus ada di http://localhost:${port}${base}  (hentikan dengan Ctrl+C)\n`);
  rebuildOnChange(root, rest, options.pdf);
  return true;
}

function rebuildOnChange(root: string, args: readonly string[], pdf: boolean): void {
  let printing = pdf ? runScript(root, "print", args) : undefined;
  let building = false;
  let again = false;
  const rebuild = async (): Promise<void> => {
    if (building) return void (again = true);
    building = true;
    printing?.child.kill();
    console.error("\nAda perubahan; situs dibuat ulang.");
    const code = await runScript(root, "build", [...args, "--no-pdf"]).exit;
    building = false;
    if (again) {
      again = false;
      return rebuild();
    }
    if (pdf && code === 0) printing = runScript(root, "print", args);
  };
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void rebuild(), SETTLE_MS);
  };
  for (const folder of WATCHED) watch(join(root, folder), { recursive: true }, soon);
}

interface Running {
  readonly child: ChildProcess;
  /** Exit code; null if it was ended by a signal. */
  readonly exit: Promise<number | null>;
}

function runScript(root: string, name: string, args: readonly string[]): Running {
  const child = spawn(
    process.execPath,
    ["--import", "tsx", join("scripts", `${name}.ts`), ...args],
    { cwd: root, stdio: "inherit" },
  );
  return { child, exit: new Promise((resolve) => child.once("exit", (code) => resolve(code))) };
}

function takePort(args: readonly string[]): {
  readonly port: number;
  readonly rest: readonly string[];
} {
  const at = args.indexOf("--port");
  if (at < 0) return { port: PORT, rest: args };
  const port = Number(args[at + 1]);
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new UsageError(`--port ${args[at + 1] ?? ""}: bukan nomor port`);
  return { port, rest: [...args.slice(0, at), ...args.slice(at + 2)] };
}
