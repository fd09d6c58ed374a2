import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "./make-workbook.ts";

const test = suite("texts of the site");

/** What readers see is written here; what it counts is computed. */
const FOLDERS = ["views", "site", "charts", "exports", "browser"];

const files = FOLDERS.flatMap((folder) =>
  readdirSync(join(ROOT, "src", folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:ts|md)$/.test(name) && !/\.test\.ts$|fixtures/.test(name))
    .map((name) => join("src", folder, name)),
);
const textOf = (file: string) => readFileSync(join(ROOT, file), "utf8");

/** Things that the data count: a number written in front of one can become false. */
const COUNTED =
  "koperasi|desa|kelurahan|kecamatan|kabupaten|kota|provinsi|wilayah|angka|penerbit|orang|anggota|pengurus|indikator|edisi|gerai|aset|mitra|instruksi|OPD|persen|villages?|wards?|regenc(?:y|ies)|cooperatives?|figures?";
const NUMBER = "\\d(?:[\\d.]*\\d)?|seratus|ratusan|(?:[a-z]+ )?(?:belas|puluh|ratus|ribu)";
const LITERAL = new RegExp(`\\b(?:${NUMBER}) (?:${COUNTED})\\b`, "gi");

/** Rules and ratios that hold whatever is reported. */
const RULES = ["1 sampai 4 orang", "kurang dari 5 orang", "1 orang untuk", "sedikitnya 10 angka"];

function literals(text: string): readonly string[] {
  const plain = RULES.reduce((rest, rule) => rest.replaceAll(rule, ""), withoutComments(text));
  return [...plain.matchAll(LITERAL)].map(([found]) => found);
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/^\s*\/\/.*$/gm, "");
}

test("no text of the site holds a figure that somebody wrote down: figures are computed", () => {
  assert.ok(files.length > 200);
  const found = files.flatMap((file) => literals(textOf(file)).map((text) => `${file}: ${text}`));
  assert.equal(found, []);
});

test("a figure that is written down is found", () => {
  assert.equal(literals('"Klaten punya 401 koperasi dan 10 kelurahan."'), [
    "401 koperasi",
    "10 kelurahan",
  ]);
  assert.equal(literals("Tiga ratus koperasi; 83.762 desa"), [
    "Tiga ratus koperasi",
    "83.762 desa",
  ]);
  assert.equal(literals("disetor 1 sampai 4 orang"), []);
});

test.run();
