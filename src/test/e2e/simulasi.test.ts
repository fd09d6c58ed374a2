import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsv } from "../../base/csv.ts";
import { filesIn, readSite } from "./site.ts";
import { build, writeSmallCountry } from "./small-country.ts";

/** Kepulauan Seribu: six kelurahan. */
const KABUPATEN = "31.01";
/** An embedded chart is framed by a page of somebody else's. */
const OF_WHOLE_PAGES = [
  /property="og:title" content="SIMULASI: /,
  /<link rel="stylesheet" href="[^"]*simulasi\.css/,
];

let folder = "";
let data = "";
let site = "";

const test = suite("everything made of a simulated country says so");

test.before(async () => {
  folder = mkdtempSync(join(tmpdir(), "papan-simulasi-"));
  data = await writeSmallCountry(KABUPATEN);
  site = join(folder, "situs");
  await build(["--data", data, "--out", site, "--only", KABUPATEN, "--no-pdf"]);
});
test.after(() => {
  for (const dir of [folder, data]) rmSync(dir, { recursive: true, force: true });
});

test("every page has the banner, a marked title, and is for no search engine", () => {
  const pages = filesIn(site, ".html").filter((file) => !file.startsWith("assets/"));
  const wanted = [
    ...["index.html", "404.html", "periksa/index.html", "dasar-hukum/index.html"],
    ...["desa/31.01.01.1001/index.html", "kecamatan/31.01.01/index.html", "provinsi/31/index.html"],
    ...[`kabupaten/${KABUPATEN}/2025-06-30/index.html`, "cari/index.html", "laporan/index.html"],
  ];
  assert.equal(
    wanted.filter((file) => !pages.includes(file)),
    [],
  );
  const lacking = pages.flatMap((file) => {
    const page = readSite(site, file);
    const marks = [
      /<aside class="contoh-pita"[^>]*>\s*<strong>SIMULASI – semua angka rekaan/,
      /<title>SIMULASI: /,
      /<meta name="robots" content="noindex, nofollow">/,
      ...(file.startsWith("sematan/") ? [] : OF_WHOLE_PAGES),
    ];
    return marks.filter((mark) => !mark.test(page)).map((mark) => `${file}: ${mark.source}`);
  });
  assert.equal(lacking, []);
});

test("every row of every CSV says so, and every JSON with figures, feed and Data Package", () => {
  const rows = filesIn(site, ".csv").flatMap((file) => {
    const [heading = [], ...rest] = parseCsv(readSite(site, file));
    const at = heading.indexOf("peringatan");
    return rest.map((row) => `${file}: ${row[at] ?? ""}`);
  });
  assert.ok(rows.length > 1_000);
  assert.equal(
    rows.filter((row) => !row.endsWith(": SIMULASI – semua angka rekaan")),
    [],
  );
  // What words and columns mean, and the names of places, are no figures.
  const noFigures = /^(data\/cari|skema)\/|^\.papan/;
  const texts = [".json", ".xml"].flatMap((ending) => filesIn(site, ending));
  const plain = texts.filter(
    (file) => !noFigures.test(file) && !/SIMULASI/.test(readSite(site, file)),
  );
  assert.ok(texts.includes("datapackage.json") && texts.includes("perubahan.xml"));
  assert.equal(plain, []);
});

test("robots.txt keeps everybody out, and there is no map of the site", () => {
  assert.is(readSite(site, "robots.txt"), "User-agent: *\nDisallow: /\n");
  assert.equal(
    filesIn(site, ".xml").filter((file) => /peta|sitemap/.test(file)),
    [],
  );
});

test.run();
