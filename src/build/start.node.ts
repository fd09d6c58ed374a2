import { spawn, type ChildProcess } from "node:child_process";
import { existsSync, readFileSync, watch } from "node:fs";
import { join, resolve } from "node:path";
import { serveSite } from "../pdf/serve.node.ts";
import { createUrls } from "../views/urls.ts";
import { parseBuildOptions, UsageError, type BuildOptions } from "./options.ts";

const PORT = 8080;
/** Editors and spreadsheet programs save in several steps. */
const SETTLE_MS = 300;

/**
 * Builds the site, serves it, makes its PDFs beside that, and does so again on every change.
 * Each build is a process of its own, so that it runs the code as it is on disk. False if the
 * first build finds errors; ends, with what it started, when the process is told to.
 */
export async function startSite(root: string, args: readonly string[]): Promise<boolean> {
  const { port, rest } = takePort(args);
  const options = parseBuildOptions(rest);
  const server = await serve({
    dir: resolve(root, options.out),
    base: basePath(root, options),
    port,
  });
  const runner = createRunner(root, rest);
  if ((await runner.run("build", ["--pdf-later"])) !== 0) {
    await server.close();
    return false;
  }
  console.error(
    `\nSitus ada di http://localhost:${port}${basePath(root, options)}  (hentikan dengan Ctrl+C)\n`,
  );
  const print = () => (options.pdf !== "none" ? runner.run("print", []) : Promise.resolve(0));
  void print();
  const watched = new Set([resolve(root, options.data), join(root, "schemas"), join(root, "src")]);
  watchFolders([...watched], async () => {
    console.error("\nAda perubahan; situs dibuat ulang.");
    if ((await runner.run("build", ["--pdf-later"])) === 0) void print();
  });
  return true;
}

/** A used port is found out before a minute of building. */
async function serve(options: Parameters<typeof serveSite>[0]): ReturnType<typeof serveSite> {
  try {
    return await serveSite(options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new UsageError(
      `port ${options.port ?? ""} sedang dipakai; pilih yang lain: npm start -- --port 8081`,
    );
  }
}

function basePath(root: string, { baseUrl }: BuildOptions): string {
  const { homepage } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly homepage: string;
  };
  return createUrls(baseUrl ?? homepage).base;
}

interface Runner {
  /** Runs a script, ending the one before it; gives its exit code, null if it was ended. */
  run(name: string, more: readonly string[]): Promise<number | null>;
}

/** At most one script runs at a time, and none outlives this process. */
function createRunner(root: string, args: readonly string[]): Runner {
  let current: ChildProcess | undefined;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      current?.kill(signal);
      process.exit(0);
    });
  }
  return {
    async run(name, more) {
      if (current && current.exitCode === null && current.signalCode === null) {
        const ended = new Promise((done) => current?.once("exit", done));
        current.kill();
        await ended;
      }
      const child = spawn(
        process.execPath,
        ["--import", "tsx", join("scripts", `${name}.ts`), ...args, ...more],
        { cwd: root, stdio: "inherit" },
      );
      current = child;
      return new Promise((done) => child.once("exit", (code) => done(code)));
    },
  };
}

/** Calls `rebuild` once things have settled, and once more if they changed meanwhile. */
function watchFolders(folders: readonly string[], rebuild: () => Promise<void>): void {
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  let again = false;
  const work = async (): Promise<void> => {
    if (running) return void (again = true);
    running = true;
    await rebuild();
    running = false;
    if (again) {
      again = false;
      await work();
    }
  };
  for (const folder of folders.filter((path) => existsSync(path))) {
    const watcher = watch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => void work(), SETTLE_MS);
    });
    watcher.on("error", (error) => console.error(`watching ${folder} stopped: ${error.message}`));
  }
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
