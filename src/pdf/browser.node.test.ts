import { suite } from "uvu";
import * as assert from "uvu/assert";
import { browserArguments, findBrowser } from "./browser.node.ts";

type Host = NonNullable<Parameters<typeof findBrowser>[0]>;

const test = suite("browser");

function hostWith(files: readonly string[], changes: Partial<Host> = {}): Host {
  return {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    home: "/home/siti",
    root: false,
    exists: (path) => files.includes(path),
    list: (folder) => [
      ...new Set(
        files
          .filter((file) => file.startsWith(`${folder}/`))
          .map((file) => file.slice(folder.length + 1).split("/")[0] ?? ""),
      ),
    ],
    ...changes,
  };
}

test("PUPPETEER_EXECUTABLE_PATH comes before everything else", () => {
  const env = { PUPPETEER_EXECUTABLE_PATH: "/opt/mine/chrome", PATH: "/usr/bin" };
  assert.is(
    findBrowser(hostWith(["/opt/mine/chrome", "/usr/bin/chromium"], { env })),
    env.PUPPETEER_EXECUTABLE_PATH,
  );
});

test("a PUPPETEER_EXECUTABLE_PATH without a file is an error, not a reason to take another", () => {
  const env = { PUPPETEER_EXECUTABLE_PATH: "/nowhere" };
  assert.throws(
    () => findBrowser(hostWith(["/usr/bin/chromium"], { env })),
    /names no file: \/nowhere/,
  );
});

test("the newest version in Puppeteer's cache comes before an installed browser", () => {
  const cached = (version: string): string =>
    `/home/siti/.cache/puppeteer/chrome/linux-${version}/chrome-linux64/chrome`;
  const files = [cached("99.0.4844.51"), cached("148.0.7778.97"), "/usr/bin/chromium"];
  assert.is(findBrowser(hostWith(files)), cached("148.0.7778.97"));
});

test("Chrome comes before Chromium, both from PATH or the usual folders", () => {
  const files = ["/usr/local/bin/chromium", "/opt/google/chrome/google-chrome"];
  assert.is(findBrowser(hostWith(files)), "/opt/google/chrome/google-chrome");
  assert.is(findBrowser(hostWith(files.slice(0, 1))), "/usr/local/bin/chromium");
});

test("macOS has its browsers in Applications", () => {
  const path = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  assert.is(findBrowser(hostWith([path], { platform: "darwin" })), path);
});

test("Windows has at least Edge", () => {
  const path = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
  const env = { PROGRAMFILES: "C:\\Program Files", "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
  assert.is(findBrowser(hostWith([path], { platform: "win32", env })), path);
});

test("without a browser the error names the commands that get one", () => {
  assert.throws(() => findBrowser(hostWith([])), /npm run build/);
});

test("only root on Linux gives up the sandbox", () => {
  assert.ok(browserArguments(hostWith([], { root: true })).includes("--no-sandbox"));
  assert.not(browserArguments(hostWith([])).includes("--no-sandbox"));
  assert.not(
    browserArguments(hostWith([], { root: true, platform: "darwin" })).includes("--no-sandbox"),
  );
});

test("the browser resolves no name but localhost", () => {
  assert.ok(
    browserArguments(hostWith([])).some((flag) =>
      flag.startsWith("--host-resolver-rules=MAP * ~NOTFOUND"),
    ),
  );
});

test.run();
