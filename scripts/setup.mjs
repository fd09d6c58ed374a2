// From a fresh clone to a running script: node scripts/setup.mjs <name> [--yes] [arguments]
//
// Gets what is missing (packages from the lockfile, a browser for the PDFs), then runs
// scripts/<name>.ts with the remaining arguments. It says each command before running it, and on a
// terminal it asks before it changes the system; --yes, CI and "no terminal" answer yes.
// Uses nothing but Node: when it starts there may be no node_modules.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { browserFlags, findBrowsers, thisHost } from "../src/pdf/browser-path.node.mjs";

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = [20, 19];
const APT = "/usr/bin/apt-get";
const SECONDS = 1000;
const PARENT = process.ppid;

/**
 * What set-up sees and does; tests pass an invented machine.
 * @typedef {object} Machine
 * @property {import("../src/pdf/browser-path.node.mjs").BrowserHost} host
 * @property {string} node version of Node, without "v"
 * @property {boolean} mayAsk somebody sits at a terminal and did not say --yes
 * @property {number} patience seconds a download may take
 * @property {(path: string) => unknown} readJson undefined where there is no such file
 * @property {(text: string) => void} say
 * @property {(question: string) => Promise<boolean>} ask
 * @property {(command: readonly string[], seconds?: number) => boolean} run true: it succeeded
 * @property {(browser: string) => string | undefined} whyNot undefined: the browser starts
 */

/** A set-up that cannot go on; its message is for the person at the keyboard. */
export class SetupError extends Error {}

/** @param {readonly string[]} argv @param {Readonly<Record<string, string | undefined>>} env */
export function parseRequest(argv, env) {
  const [name = "", ...rest] = argv.filter((argument) => argument !== "--yes");
  // `npm start --yes` without `--` gives the option to npm, which hands it on in this variable.
  return { name, args: rest, yes: argv.includes("--yes") || env["npm_config_yes"] === "true" };
}

/**
 * Gets everything the script needs; returns what to add to its environment.
 * @param {{name: string, args: readonly string[]}} request
 * @param {Machine} machine
 * @returns {Promise<Record<string, string>>}
 */
export async function prepare(request, machine) {
  if (isTooOld(machine.node)) throw new SetupError(tooOldMessage(machine.node));
  installPackages(machine);
  if (!needsBrowser(request)) return {};
  return { PUPPETEER_EXECUTABLE_PATH: await getBrowser(machine) };
}

/** @param {string} version */
export function isTooOld(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  return major < oldestMajor || (major === oldestMajor && minor < oldestMinor);
}

/**
 * True when every package of the lockfile is installed in its version. npm writes
 * node_modules/.package-lock.json last, so a broken-off installation has none. Optional packages
 * may be absent: most are another platform's binaries.
 */
export function packagesAreFresh(lock, installed) {
  if (!lock || !installed) return false;
  return Object.entries(lock.packages).every(([path, wanted]) => {
    const found = installed.packages[path];
    if (path === "" || (!found && wanted.optional)) return true;
    return found?.version === wanted.version && found?.integrity === wanted.integrity;
  });
}

/** Scripts that make or look at PDFs and pages; every other name runs without a browser. */
export function needsBrowser({ name, args }) {
  if (name === "test") {
    const stages = valuesOf("--only", args);
    return stages.length === 0 || stages.includes("unit") || stages.includes("e2e");
  }
  if (name === "bench") return ["page", "pdf"].includes(args[0]);
  return ["start", "build", "print", "screenshot"].includes(name) && !args.includes("--no-pdf");
}

/**
 * The first browser that starts; if none does, gets one.
 * @param {Machine} machine
 * @returns {Promise<string>}
 */
export async function getBrowser(machine) {
  const working = () => findBrowsers(machine.host).find((path) => !machine.whyNot(path));
  let browser = working();
  const named = machine.host.env["PUPPETEER_EXECUTABLE_PATH"];
  if (!browser && named) throw new SetupError(namedMessage(named, machine.whyNot(named)));
  for (const way of browser ? [] : waysToGetBrowser(machine)) {
    machine.say(way.heading);
    for (const command of way.commands) machine.say(`  $ ${command.join(" ")}`);
    if (way.changesSystem && machine.mayAsk && !(await machine.ask("Lanjutkan (go on)? [y/t] ")))
      continue;
    for (const command of way.commands) {
      if (!machine.run(command, machine.patience)) machine.say(failedMessage(command));
    }
    browser = working();
    if (browser) break;
  }
  if (!browser) throw new SetupError(noBrowserMessage(machine));
  return browser;
}

function installPackages(machine) {
  const lock = machine.readJson("package-lock.json");
  if (packagesAreFresh(lock, machine.readJson("node_modules/.package-lock.json"))) return;
  const command = ["npm", "ci", "--ignore-scripts", "--loglevel=error"];
  machine.say("Memasang paket dari package-lock.json (installing packages from the lockfile):");
  machine.say(`  $ ${command.join(" ")}`);
  if (!machine.run(command)) throw new SetupError(packagesMessage());
}

/** Puppeteer's download goes into the user's cache; only apt changes the system. */
function waysToGetBrowser({ host }) {
  const download = {
    heading: "Mengunduh browser untuk membuat PDF (downloading a browser for the PDFs):",
    commands: [["npm", "exec", "--", "puppeteer", "browsers", "install", "chrome"]],
    changesSystem: false,
  };
  const apt = {
    heading: "Memasang Chromium ke sistem ini dengan apt (installing Chromium with apt):",
    commands: [
      ["apt-get", "update"],
      ["apt-get", "install", "-y", "--no-install-recommends", "chromium"],
    ],
    changesSystem: true,
  };
  const hasApt = host.platform === "linux" && host.root && host.exists(APT);
  return hasApt ? [download, apt] : [download];
}

function valuesOf(option, args) {
  return args
    .map((argument, index) =>
      args[index - 1] === option ? argument : argument.split(`${option}=`)[1],
    )
    .filter((value) => value !== undefined)
    .flatMap((value) => value.split(","));
}

// What people read: Indonesian first, then English.

function tooOldMessage(version) {
  const oldest = OLDEST_NODE.join(".");
  return `Perlu Node.js ${oldest} atau lebih baru; yang berjalan sekarang ${version}.
(Needs Node.js ${oldest} or newer, this is ${version}.) https://nodejs.org/`;
}

function packagesMessage() {
  return `Paket tidak dapat dipasang. Periksa sambungan internet, lalu ulangi perintahnya.
(npm ci failed, its reason stands above. Check the network, then run the command again.)`;
}

function failedMessage(command) {
  return `Tidak berhasil (failed): ${command.join(" ")}\n`;
}

function namedMessage(path, reason) {
  return `PUPPETEER_EXECUTABLE_PATH menunjuk ${path}, tetapi browser itu tidak dapat dijalankan: ${reason}
Perbaiki isinya, atau kosongkan supaya browser dicari sendiri.
(This browser does not start. Correct the variable, or unset it to have a browser found.)`;
}

function noBrowserMessage({ host, whyNot }) {
  const broken = findBrowsers(host).map((path) => `  ${path}: ${whyNot(path)}\n`);
  const found =
    broken.length === 0 ? "" : `Tidak dapat dijalankan (do not start):\n${broken.join("")}`;
  return `Tidak ada browser untuk membuat PDF. (No browser for the PDFs could be had.)
${found}Lakukan salah satu, lalu ulangi perintahnya (do one of these, then run the command again):
  - pasang Google Chrome (install Chrome): https://www.google.com/chrome/
  - Debian: sudo apt-get install chromium
  - Ubuntu: sudo npx puppeteer browsers install chrome --install-deps
  - tunjuk browser yang ada (name one): PUPPETEER_EXECUTABLE_PATH=/opt/chrome/chrome npm start
  - tanpa PDF (without PDFs): npm run build -- --no-pdf`;
}

// This machine.

function thisMachine({ yes }) {
  const terminal = process.stdin.isTTY === true;
  const ci = !["", "0", "false"].includes(process.env["CI"] ?? "");
  const host = thisHost();
  return {
    host,
    node: process.versions.node,
    mayAsk: terminal && !yes && !ci,
    patience: terminal && !ci ? 1800 : 300,
    readJson: (path) => {
      const file = join(ROOT, path);
      return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined;
    },
    say: (text) => process.stderr.write(`${text}\n`),
    ask,
    run,
    whyNot: (browser) => whyBrowserFails(browser, host),
  };
}

/** Standard output belongs to the script, so what set-up runs prints to standard error. */
function run([program = "", ...args], seconds = 0) {
  const npm = process.env["npm_execpath"] ?? "";
  const viaNode = program === "npm" && npm.endsWith("npm-cli.js");
  const [file, all] = viaNode ? [process.execPath, [npm, ...args]] : [program, args];
  const result = spawnSync(file, all, {
    cwd: ROOT,
    stdio: ["inherit", 2, 2],
    shell: process.platform === "win32" && !viaNode,
    timeout: seconds * SECONDS,
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  if (result.error) process.stderr.write(`${program}: ${result.error.message}\n`);
  return result.status === 0;
}

/** Really starts the browser: a missing library or a forbidden sandbox shows only then. */
function whyBrowserFails(browser, host) {
  const profile = mkdtempSync(join(tmpdir(), "papan-browser-"));
  const args = [...browserFlags(host), "--headless", `--user-data-dir=${profile}`];
  const result = spawnSync(browser, [...args, "--dump-dom", "about:blank"], {
    encoding: "utf8",
    timeout: 60 * SECONDS,
    killSignal: "SIGKILL",
  });
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  if (result.status === 0 && result.stdout.includes("<html")) return undefined;
  if (result.error) return result.error.message;
  const lines = result.stderr.split("\n").filter((line) => line.trim() !== "");
  const telling = lines.find((line) => /FATAL|shared librar|snap/.test(line)) ?? lines.pop();
  return telling ?? `exit code ${result.status}`;
}

/** Anything but y or ya is a no, so is the end of input. */
function ask(question) {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((resolve) => {
    terminal.on("close", () => resolve(false));
    terminal.question(question, (answer) => {
      resolve(/^y(a|es)?$/i.test(answer.trim()));
      terminal.close();
    });
  });
}

/** Runs the script in this terminal and ends as it ends. */
function runScript({ name, args }, added) {
  const child = spawn(process.execPath, ["--import", "tsx", `scripts/${name}.ts`, ...args], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...added },
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // Ctrl-C reaches the whole terminal group: told twice, a server would not end cleanly.
    const told = signal === "SIGINT" && process.stdin.isTTY;
    process.on(signal, () => told || child.kill(signal));
  }
  endWithNpm(() => child.kill("SIGTERM"));
  child.on("exit", (code, signal) => {
    if (!signal) process.exit(code ?? 1);
    process.removeAllListeners(signal);
    process.kill(process.pid, signal);
  });
}

/** npm hands SIGTERM to its shell only; the shell dies and leaves set-up and server behind. */
function endWithNpm(end) {
  if (!process.env["npm_lifecycle_event"]) return;
  const check = () => {
    if (process.ppid === PARENT) return;
    clearInterval(timer);
    end();
  };
  const timer = setInterval(check, 500);
}

async function main() {
  const request = parseRequest(process.argv.slice(2), process.env);
  if (!/^[a-z-]+$/.test(request.name) || !existsSync(join(ROOT, "scripts", `${request.name}.ts`)))
    throw new SetupError(`Tidak ada scripts/${request.name}.ts (no such script).`);
  runScript(request, await prepare(request, thisMachine(request)));
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    process.stderr.write(`\n${error instanceof SetupError ? error.message : error.stack}\n`);
    process.exitCode = 1;
  });
}
