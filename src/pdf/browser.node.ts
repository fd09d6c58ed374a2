import { browserFlags, findBrowsers, thisHost } from "./browser-path.node.mjs";
import type { BrowserHost } from "./browser-path.node.mjs";

/**
 * The browser for Puppeteer's `executablePath`. `scripts/setup.mjs` names one that it has seen
 * starting in PUPPETEER_EXECUTABLE_PATH; a script run by hand takes the best that is there.
 */
export function findBrowser(host: BrowserHost = thisHost()): string {
  const [path] = findBrowsers(host);
  if (path !== undefined) return path;
  const named = host.env["PUPPETEER_EXECUTABLE_PATH"];
  throw new Error(
    named
      ? `PUPPETEER_EXECUTABLE_PATH names no file: ${named}`
      : "No Chrome or Chromium found. Run npm start, npm run build or npm test, which get one.",
  );
}

/** Puppeteer's `args`: the browser stays off the network and starts as root in a container. */
export function browserArguments(host: BrowserHost = thisHost()): string[] {
  return [...browserFlags(host)];
}
