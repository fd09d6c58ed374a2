import { suite } from "uvu";
import * as assert from "uvu/assert";
import * as setup from "../../scripts/setup.mjs";

type Machine = Parameters<typeof setup.prepare>[1];

interface World {
  /** Files that exist; commands add to them. */
  readonly files: Set<string>;
  readonly said: string[];
  readonly ran: string[];
  readonly questions: string[];
}

interface Invented {
  readonly node?: string;
  readonly env?: Record<string, string>;
  readonly root?: boolean;
  readonly files?: readonly string[];
  readonly mayAsk?: boolean;
  readonly answer?: boolean;
  readonly installed?: unknown;
  /** Browsers that are there but do not start. */
  readonly broken?: readonly string[];
  /** Which file a command brings; a command that is not named here fails. */
  readonly brings?: Record<string, string>;
}

const npmCi = "npm ci --ignore-scripts --loglevel=error";
const download = "npm exec -- puppeteer browsers install chrome";
const aptUpdate = "apt-get update";
const apt = "apt-get install -y --no-install-recommends chromium";
const chromium = "/usr/bin/chromium";
const lock = {
  packages: { "": {}, "node_modules/uvu": { version: "0.5.6", integrity: "sha512-a" } },
};
const build = { name: "build", args: [] };

function invent(given: Invented): World & { readonly machine: Machine } {
  const world: World = { files: new Set(given.files), said: [], ran: [], questions: [] };
  const { node = "20.19.0", mayAsk = false, installed = lock } = given;
  const machine: Machine = {
    host: hostOf(given, world),
    node,
    mayAsk,
    patience: 300,
    readJson: (path) => (path === "package-lock.json" ? lock : installed),
    say: (text) => void world.said.push(text),
    ask: (question) => {
      world.questions.push(question);
      return Promise.resolve(given.answer ?? false);
    },
    run: (command) => {
      const brought = given.brings?.[command.join(" ")];
      world.ran.push(command.join(" "));
      if (brought !== undefined) world.files.add(brought);
      return brought !== undefined;
    },
    whyNot: (path) => (given.broken?.includes(path) ? "libnss3.so is missing" : undefined),
  };
  return { ...world, machine };
}

function hostOf({ env = {}, root = true }: Invented, { files }: World): Machine["host"] {
  const exists = (path: string): boolean => files.has(path);
  return { platform: "linux", env, home: "/root", root, exists, list: () => [] };
}

async function messageOf(promise: Promise<unknown>): Promise<string> {
  try {
    await promise;
  } catch (error) {
    assert.instance(error, setup.SetupError);
    return (error as Error).message;
  }
  return assert.unreachable() as never;
}

const requests = suite("setup: request");

requests("--yes belongs to set-up, everything else to the script", () => {
  const request = setup.parseRequest(["build", "--yes", "--out", "x"], {});
  assert.equal(request, { name: "build", args: ["--out", "x"], yes: true });
});

requests("npm start --yes without -- is understood too", () => {
  assert.is(setup.parseRequest(["start"], { npm_config_yes: "true" }).yes, true);
});

requests("start, build and test need a browser, generate and check do not", () => {
  const needs = (name: string, ...args: string[]): boolean => setup.needsBrowser({ name, args });
  assert.ok(needs("start") && needs("build") && needs("test"));
  assert.not(needs("generate") || needs("check"));
  assert.not(needs("build", "--no-pdf"));
});

requests("tests need no browser when only types and format are asked for", () => {
  const needs = (...args: string[]): boolean => setup.needsBrowser({ name: "test", args });
  assert.not(needs("--only", "types,format"));
  assert.not(needs("--only=types"));
  assert.ok(needs("--only", "types", "--only", "unit"));
  assert.ok(needs("--only=types,e2e"));
  assert.ok(needs("format"));
});

requests.run();

const packages = suite("setup: Node and packages");

packages("Node 20.18 is too old, 20.19 and 22.0 are not", () => {
  assert.is(setup.isTooOld("20.18.3"), true);
  assert.is(setup.isTooOld("18.20.4"), true);
  assert.is(setup.isTooOld("20.19.0"), false);
  assert.is(setup.isTooOld("22.0.0"), false);
});

packages("an old Node is told so before anything runs", async () => {
  const { machine, ran } = invent({ node: "18.20.4" });
  assert.match(await messageOf(setup.prepare(build, machine)), "Perlu Node.js 20.19");
  assert.equal(ran, []);
});

packages("an absent optional package of another platform is fresh", () => {
  const optional = { "node_modules/fsevents": { version: "2.3.3", optional: true } };
  assert.ok(setup.packagesAreFresh({ packages: { ...lock.packages, ...optional } }, lock));
});

packages("a missing installation, package or version is not fresh", () => {
  const older = { packages: { "node_modules/uvu": { version: "0.5.5", integrity: "sha512-a" } } };
  assert.not(setup.packagesAreFresh(lock, undefined));
  assert.not(setup.packagesAreFresh(lock, { packages: {} }));
  assert.not(setup.packagesAreFresh(lock, older));
});

packages("missing packages are installed from the lockfile, after saying so", async () => {
  const { machine, ran, said } = invent({ installed: { packages: {} }, brings: { [npmCi]: "" } });
  assert.equal(await setup.prepare({ name: "generate", args: [] }, machine), {});
  assert.equal(ran, [npmCi]);
  assert.ok(said.includes(`  $ ${npmCi}`));
});

packages("a failed installation stops with what to do", async () => {
  const { machine } = invent({ installed: { packages: {} } });
  assert.match(await messageOf(setup.prepare(build, machine)), "Periksa sambungan internet");
});

packages.run();

const browser = suite("setup: browser");

browser("an installed Chromium is used and nothing runs", async () => {
  const { machine, ran } = invent({ files: [chromium] });
  assert.equal(await setup.prepare(build, machine), { PUPPETEER_EXECUTABLE_PATH: chromium });
  assert.equal(ran, []);
});

browser("a browser that does not start gives way to the next one", async () => {
  const chrome = "/usr/bin/google-chrome-stable";
  const { machine } = invent({ files: [chromium, chrome], broken: [chrome] });
  assert.is(await setup.getBrowser(machine), chromium);
});

browser("PUPPETEER_EXECUTABLE_PATH is never replaced by another browser", async () => {
  const env = { PUPPETEER_EXECUTABLE_PATH: "/nowhere" };
  const { machine, ran } = invent({ env, files: [chromium], broken: ["/nowhere"] });
  assert.match(await messageOf(setup.getBrowser(machine)), "menunjuk /nowhere");
  assert.equal(ran, []);
});

browser("without any browser Puppeteer's is downloaded, unasked", async () => {
  const { machine, ran, questions } = invent({ mayAsk: true, brings: { [download]: chromium } });
  assert.is(await setup.getBrowser(machine), chromium);
  assert.equal([ran, questions], [[download], []]);
});

browser("root on Debian without a terminal proceeds to apt unasked", async () => {
  const files = ["/usr/bin/apt-get"];
  const { machine, ran, said } = invent({ files, brings: { [apt]: chromium } });
  assert.is(await setup.getBrowser(machine), chromium);
  assert.equal(ran, [download, aptUpdate, apt]);
  assert.ok(said.includes(`  $ ${apt}`));
});

browser("on a terminal apt waits for a yes", async () => {
  const given = { files: ["/usr/bin/apt-get"], mayAsk: true, brings: { [apt]: chromium } };
  const no = invent({ ...given, answer: false });
  assert.match(await messageOf(setup.getBrowser(no.machine)), "Tidak ada browser");
  assert.equal(no.ran, [download]);
  const yes = invent({ ...given, answer: true });
  assert.is(await setup.getBrowser(yes.machine), chromium);
  assert.equal(yes.questions.length, 1);
});

browser("apt is left alone by whoever is not root", async () => {
  const { machine, ran } = invent({ root: false, files: ["/usr/bin/apt-get"] });
  await messageOf(setup.getBrowser(machine));
  assert.equal(ran, [download]);
});

browser("the last message names the browsers that do not start and why", async () => {
  const { machine } = invent({ files: [chromium], broken: [chromium] });
  const message = await messageOf(setup.getBrowser(machine));
  assert.match(message, `${chromium}: libnss3.so is missing`);
  assert.match(message, "PUPPETEER_EXECUTABLE_PATH=");
});

browser.run();
