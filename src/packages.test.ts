import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";

interface Package {
  readonly version?: string;
  readonly resolved?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<Record<string, Package>>;
};
const root = JSON.parse(readFileSync("package.json", "utf8")) as Package;

const test = suite("packages");

test("the lockfile names each package that another may ask for on some system", () => {
  // An install drops what its registry does not have; the next `npm ci` then refuses the lockfile.
  const missing = Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((name) => !isLocked(path, name)),
  );
  assert.equal(missing, []);
});

test("the lockfile holds no download addresses", () => {
  const addressed = Object.entries(packages).filter(([, { resolved }]) => resolved !== undefined);
  assert.equal(addressed, []);
});

test("package.json asks for exact versions, those of the lockfile", () => {
  const asked = { ...root.dependencies, ...root.devDependencies };
  const wrong = Object.entries(asked).filter(([name, wanted]) => {
    // "npm:@owner/name@1.2.3" is another package under this name.
    return packages[`node_modules/${name}`]?.version !== wanted.split("@").at(-1);
  });
  assert.equal(wrong, []);
});

/** Licences that let anybody use, change and hand on what is made with a package, sold or not. */
const LICENCES: readonly string[] = [
  ...["MIT", "ISC", "0BSD", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "BlueOak-1.0.0"],
  // Of argparse.
  ...["Python-2.0", "PSF-2.0"],
  // The letters of the pages and PDFs: fonts may go along, not be sold alone.
  "OFL-1.1",
];
/** Used while testing or building; nothing of them is in what is handed out. */
const TOOLS_ONLY: Readonly<Record<string, string>> = {
  "@axe-core/puppeteer": "MPL-2.0",
  "axe-core": "MPL-2.0",
  "caniuse-lite": "CC-BY-4.0",
};

test("every package has a licence that ours can rest on", () => {
  const wrong = Object.entries(packages).flatMap(([path, { license = "none" }]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    const isFine = LICENCES.includes(license) || TOOLS_ONLY[name] === license;
    return path === "" || isFine ? [] : [`${name}: ${license}`];
  });
  assert.equal(wrong, []);
});

test.run();

/** As Node finds it: beside the package or in a folder above. */
function isLocked(path: string, name: string): boolean {
  const folders = path.split("/node_modules/").map((_, index, all) => all.slice(0, index + 1));
  return ["", ...folders.map((parts) => `${parts.join("/node_modules/")}/`)].some(
    (folder) => packages[`${folder}node_modules/${name}`] !== undefined,
  );
}
