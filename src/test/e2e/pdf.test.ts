import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { builtSite, filesIn } from "./site.ts";

const test = suite("PDFs of the default build");
let site = "";
let pdfs: readonly string[] = [];

test.before(async () => {
  site = await builtSite();
  pdfs = filesIn(join(site, "kabupaten"), ".pdf");
});

test("every desa and kabupaten with an edition has its PDF", () => {
  const desa = pdfs.filter((file) => /\/\d{2}\.\d{2}\.\d{2}\.\d{4}_A4\.pdf$/.test(file));
  const kabupaten = pdfs.filter((file) => /\/\d{2}\.\d{2}_A4\.pdf$/.test(file));
  assert.is(desa.length, 401 + 237 + 161 + 248 + 60);
  assert.equal(
    kabupaten.map((file) => file.split("/")[0]),
    ["33.10", "35.05", "62.06", "64.02", "99.01"],
  );
});

test("every PDF is tagged, Indonesian, and shows its title", () => {
  const broken = pdfs.filter((file) => {
    const text = readFileSync(join(site, "kabupaten", file), "latin1");
    const marks = ["/Marked true", "/Lang (id)", "/StructTreeRoot", "/DisplayDocTitle true"];
    return (
      !text.startsWith("%PDF-") ||
      !text.trimEnd().endsWith("%%EOF") ||
      marks.some((mark) => !text.includes(mark))
    );
  });
  assert.equal(broken, []);
});

test("the sheets are A4", () => {
  const boxes = pdfs.slice(0, 50).flatMap((file) => {
    const text = readFileSync(join(site, "kabupaten", file), "latin1");
    return [...text.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
      Number(width),
      Number(height),
    ]);
  });
  assert.ok(boxes.length >= 50);
  for (const [width = 0, height = 0] of boxes) {
    assert.ok(
      Math.abs(width - 595.28) < 1.5 && Math.abs(height - 841.89) < 1.5,
      `${width} × ${height}`,
    );
  }
});

test.run();
