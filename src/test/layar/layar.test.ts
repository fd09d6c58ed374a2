import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareClosely, compareRoughly } from "./compare.ts";
import { makerOf, readPicture, writePicture, writeReference, type Picture } from "./picture.ts";
import { checkPictures } from "./references.ts";

const test = suite("pictures and their references");

const MAKER = "Chromium 156 linux 0a1b2c3d";
const PAPER = 255;

/** White paper with a rectangle of one grey on it. */
function drawn(box: { x: number; y: number; w: number; h: number; grey: number }): Picture {
  const picture = { width: 120, height: 240, data: new Uint8Array(120 * 240 * 4).fill(PAPER) };
  for (let y = box.y; y < box.y + box.h; y += 1)
    for (let x = box.x; x < box.x + box.w; x += 1)
      picture.data.fill(box.grey, (y * 120 + x) * 4, (y * 120 + x) * 4 + 3);
  return picture;
}

const BADGE = { x: 20, y: 40, w: 20, h: 7, grey: 60 };

test("a reference has each channel within half a step, and names its maker", () => {
  const data = Uint8Array.from({ length: 16 * 16 * 4 }, (_, at) => (at % 4 === 3 ? 255 : at % 256));
  const png = writeReference({ width: 16, height: 16, data }, MAKER);
  const again = readPicture(png);
  assert.equal([again.width, again.height, makerOf(png)], [16, 16, MAKER]);
  assert.ok(data.every((value, at) => Math.abs(value - (again.data[at] ?? 0)) <= 8));
});

test("more colours than a palette holds become their nearest", () => {
  const data = Uint8Array.from({ length: 64 * 64 * 4 }, (_, at) =>
    at % 4 === 3 ? 255 : ((at >> 2) * [17, 51, 119][at % 4]!) & 255,
  );
  const again = readPicture(writeReference({ width: 64, height: 64, data }, MAKER));
  const colours = new Set(
    Array.from({ length: 4096 }, (_, at) => again.data.slice(at * 4, at * 4 + 3).join()),
  );
  assert.ok(colours.size <= 256 && colours.size > 100, String(colours.size));
});

test("a picture of another program names no maker", () => {
  assert.is(makerOf(writePicture(drawn(BADGE))), "");
});

test("closely, few colours make no difference, a badge in another grey or a pixel lower does", () => {
  const reference = readPicture(writeReference(drawn(BADGE), MAKER));
  assert.is(compareClosely(reference, drawn(BADGE)).found, "");
  assert.match(
    compareClosely(reference, drawn({ ...BADGE, grey: 100 })).found,
    "140 pixels (0.486 %)",
  );
  assert.match(compareClosely(reference, drawn({ ...BADGE, y: 41 })).found, "40 pixels");
});

test("closely, a picture that is longer differs, and so do 31 pixels, but not 30", () => {
  const picture = drawn(BADGE);
  const longer = { ...picture, height: 241, data: new Uint8Array(120 * 241 * 4).fill(PAPER) };
  longer.data.set(picture.data);
  assert.match(compareClosely(picture, longer).found, "it is 120 × 241 and was 120 × 240");
  const spots = (count: number) => drawn({ x: 0, y: 0, w: count, h: 1, grey: 0 });
  const blank = spots(0);
  assert.is(compareClosely(blank, spots(30)).found, "");
  assert.match(compareClosely(blank, spots(31)).found, "31 pixels");
});

test("roughly, edges may lie a pixel aside, but what is missing or far off is seen", () => {
  const chart = { x: 16, y: 40, w: 90, h: 80, grey: 60 };
  const reference = drawn(chart);
  assert.is(compareRoughly(reference, drawn({ ...chart, x: 17, y: 41 })).found, "");
  assert.match(compareRoughly(reference, drawn({ ...chart, w: 0 })).found, "of its area differs");
  assert.match(compareRoughly(reference, drawn({ ...chart, y: 80 })).found, "of its area differs");
  assert.match(compareRoughly(reference, drawn({ ...chart, grey: 220 })).found, "of its area");
  const cut = { ...reference, height: 220, data: reference.data.subarray(0, 220 * 120 * 4) };
  assert.match(compareRoughly(reference, cut).found, "it is 120 × 220 and was 120 × 240");
});

function inFolder(use: (outputDir: string) => void): void {
  const outputDir = mkdtempSync(join(tmpdir(), "papan-layar-"));
  try {
    use(outputDir);
  } finally {
    rmSync(outputDir, { recursive: true });
  }
}

const of = (...names: readonly string[]) => ({
  maker: MAKER,
  pictures: new Map(names.map((name) => [name, writePicture(drawn(BADGE))])),
});

test("a new page becomes a reference, on CI it is a fault and nothing is written", () => {
  inFolder((outputDir) => {
    assert.throws(() => checkPictures(of("a"), { outputDir, ci: true }), /a: nobody has looked/);
    assert.equal(readdirSync(outputDir), []);
    assert.is(checkPictures(of("a"), { outputDir, ci: false }).written, 1);
    assert.is(checkPictures(of("a"), { outputDir, ci: true }).closely, 1);
  });
});

test("a reference whose page is gone is a fault", () => {
  inFolder((outputDir) => {
    checkPictures(of("a", "b"), { outputDir, ci: false });
    assert.throws(
      () => checkPictures(of("a"), { outputDir, ci: false }),
      /b\.png: no kind of page/,
    );
  });
});

test("a difference is laid beside the references, and copying it over accepts it", () => {
  inFolder((outputDir) => {
    checkPictures(of("a", "b"), { outputDir, ci: false });
    const other = of("a", "b");
    other.pictures.set("a", writePicture(drawn({ ...BADGE, grey: 200 })));
    const place = { outputDir, ci: true };
    assert.throws(() => checkPictures(other, place), /^a: 140 pixels .* differ\n[^]*cp src\/test/);
    const changed = join(outputDir, "layar-changed");
    assert.equal(readdirSync(changed), ["a.png", "beda"]);
    assert.equal(readdirSync(join(changed, "beda")), ["a.png"]);
    writeFileSync(join(outputDir, "layar", "a.png"), readFileSync(join(changed, "a.png")));
    assert.is(checkPictures(other, place).closely, 2);
    assert.is(existsSync(changed), false);
  });
});

test("references of another browser are compared roughly", () => {
  inFolder((outputDir) => {
    checkPictures(of("a"), { outputDir, ci: false });
    const aside = writePicture(drawn({ ...BADGE, y: 41 }));
    const other = { maker: "Chromium 157 linux 0a1b2c3d", pictures: new Map([["a", aside]]) };
    assert.equal(checkPictures(other, { outputDir, ci: true }), {
      closely: 0,
      roughly: 1,
      written: 0,
    });
  });
});

test.run();
