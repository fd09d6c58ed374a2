import { readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";

interface Package {
  readonly version?: string;
  readonly resolved?: string;
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

test.run();

/** As Node finds it: beside the package or in a folder above. */
function isLocked(path: string, name: string): boolean {
  const folders = path.split("/node_modules/").map((_, index, all) => all.slice(0, index + 1));
  return ["", ...folders.map((parts) => `${parts.join("/node_modules/")}/`)].some(
    (folder) => packages[`${folder}node_modules/${name}`] !== undefined,
  );
}
