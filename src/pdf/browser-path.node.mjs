// Where a browser for the PDFs is looked for, and how it is started. Plain JavaScript without
// packages, because scripts/setup.mjs needs it before node_modules exists; TypeScript code
// imports browser.node.ts instead.
import { existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { posix, win32 } from "node:path";

/**
 * What the search needs to know of a machine; tests pass an invented one.
 * @typedef {object} BrowserHost
 * @property {string} platform as process.platform
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {string} home
 * @property {boolean} root runs as root
 * @property {(path: string) => boolean} exists
 * @property {(folder: string) => readonly string[]} list names in a folder, none if it is absent
 */

/** @returns {BrowserHost} this machine */
export function thisHost() {
  return {
    platform: process.platform,
    env: process.env,
    home: homedir(),
    root: process.getuid?.() === 0,
    exists: existsSync,
    list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  };
}

/**
 * Every browser that is there, best first. A PUPPETEER_EXECUTABLE_PATH is the only candidate:
 * who names a browser does not want another one.
 * @param {BrowserHost} host
 * @returns {readonly string[]}
 */
export function findBrowsers(host) {
  const named = host.env["PUPPETEER_EXECUTABLE_PATH"];
  const candidates = named ? [named] : [...cachedBrowsers(host), ...installedBrowsers(host)];
  return [...new Set(candidates)].filter((path) => host.exists(path));
}

/**
 * Arguments for every start: nothing leaves this machine, and the little shared memory of a
 * container is enough. Chromium refuses its sandbox to root.
 * @param {BrowserHost} host
 * @returns {readonly string[]}
 */
export function browserFlags(host) {
  return [
    ...(host.platform === "linux" && host.root ? ["--no-sandbox"] : []),
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
  ];
}

/** Puppeteer keeps <cache>/chrome/<platform>-<version>/chrome-<platform>/…, newest first here. */
function cachedBrowsers(host) {
  const { join } = pathsOf(host);
  const cache = host.env["PUPPETEER_CACHE_DIR"] || join(host.home, ".cache", "puppeteer");
  const versions = [...host.list(join(cache, "chrome"))].sort(byVersion).reverse();
  return versions.flatMap((version) => {
    const folder = join(cache, "chrome", version);
    return host.list(folder).map((name) => join(folder, name, cachedProgram(host)));
  });
}

function cachedProgram(host) {
  if (host.platform === "win32") return "chrome.exe";
  if (host.platform !== "darwin") return "chrome";
  return "Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing";
}

/** Edge is the Chromium that every Windows office computer already has. */
function installedBrowsers(host) {
  const { join } = pathsOf(host);
  if (host.platform === "win32") {
    const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].map((key) => host.env[key]);
    const programs = ["Google\\Chrome", "Chromium", "Microsoft\\Edge"];
    return programs.flatMap((program) => {
      const file = program.endsWith("Edge") ? "msedge.exe" : "chrome.exe";
      return roots.filter(Boolean).map((root) => join(root, program, "Application", file));
    });
  }
  if (host.platform === "darwin") {
    return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
      ["/Applications", join(host.home, "Applications")].map((folder) =>
        join(folder, `${name}.app`, "Contents", "MacOS", name),
      ),
    );
  }
  const folders = (host.env["PATH"] ?? "").split(":").filter(Boolean);
  const usual = ["/usr/bin", "/usr/local/bin", "/opt/google/chrome", "/snap/bin"];
  const names = ["google-chrome-stable", "google-chrome", "chromium", "chromium-browser", "chrome"];
  return names.flatMap((name) => [...folders, ...usual].map((folder) => join(folder, name)));
}

function pathsOf(host) {
  return host.platform === "win32" ? win32 : posix;
}

function byVersion(left, right) {
  return left.localeCompare(right, "en", { numeric: true });
}
