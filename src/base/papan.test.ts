import { readdirSync, readFileSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "./papan.ts";

/** Ground of the pages. */
const STYLES = readFileSync("src/site/assets/site.css", "utf8");
const [[, terang = ""] = [], [, gelap = ""] = []] = STYLES.matchAll(/--kertas: (#[0-9a-f]{6});/g);
const GROUND = { terang, gelap };

const test = suite("what makes this board this board");

test("the name is one line without what a page, a feed or a file name would trip over", () => {
  assert.match(PAPAN.nama, /^[\p{L}\d][\p{L}\d ().,/-]{1,58}[\p{L}\d)]$/u);
});

test("name, colours and addresses stand in one place", () => {
  const { homepage, repository } = JSON.parse(readFileSync("package.json", "utf8")) as {
    readonly homepage: string;
    readonly repository: { readonly url: string };
  };
  const own = [
    ...[PAPAN.nama, new URL(homepage).host, new URL(repository.url).pathname.replace(".git", "")],
    ...Object.values(PAPAN.warna).flatMap((screen) => Object.values(screen)),
  ];
  const files = (readdirSync("src", { recursive: true }) as string[])
    .map((name) => `src/${name.replaceAll("\\", "/")}`)
    .filter(
      (name) => /\.(ts|css|md|gotmpl)$/.test(name) && !/\.test\.ts$|-fixtures\.ts$/.test(name),
    )
    .filter((name) => !/^src\/(base\/papan\.ts$|test\/)/.test(name));
  assert.ok(files.length > 500, `only ${files.length} files found`);
  const elsewhere = files.flatMap((name) => {
    const text = readFileSync(name, "utf8");
    return own.filter((word) => text.includes(word)).map((word) => `${name}: ${word}`);
  });
  assert.equal(elsewhere, []);
});

test("contrast is reckoned as WCAG does", () => {
  assert.is(contrast("#000000", "#ffffff"), 21);
  assert.is(contrast("#777777", "#ffffff").toFixed(2), "4.48");
});

for (const screen of ["terang", "gelap"] as const)
  test(`accent and links can be read on ground that is ${screen}`, () => {
    for (const [name, colour] of Object.entries(PAPAN.warna[screen])) {
      assert.match(colour, /^#[0-9a-f]{6}$/);
      const found = contrast(colour, GROUND[screen]);
      assert.ok(found >= 4.5, `${name} ${colour}: ${found.toFixed(2)}:1`);
    }
  });

test.run();

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
