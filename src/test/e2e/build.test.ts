import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { inflateEntry, readZipDirectory, writeZip } from "../../base/zip.ts";
import { PAPAN } from "../../base/papan.ts";
import { parseBuildOptions } from "../../build/options.ts";
import { buildSite } from "../../build/run.node.ts";
import { filesIn, readSite, ROOT } from "./site.ts";

const test = suite("npm run build");

const NO_PROGRESS = { step() {}, tick() {}, end() {} };
const REPORT = "contoh/koperasi/99.01/2025-12-31.xlsx";
let folder = "";

test.before(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-"));
  cpSync(join(ROOT, "data"), join(folder, "data"), { recursive: true });
});

test.after(() => rmSync(folder, { recursive: true, force: true }));

test("one count cell that says dua puluh stops the build, is named with its mend, and leaves the old site as it was", async () => {
  const out = join(folder, "site");
  assert.is((await build(["--only", "99.01.02", "--out", out])).built, true);
  const before = filesIn(out, "").map((file) => readSite(out, file));
  putText(join(folder, "data", REPORT), "AJ5", "dua puluh");
  const { built, printed } = await build(["--only", "99.01.02", "--out", out]);
  assert.is(built, false);
  assert.match(
    printed,
    /2025-12-31\.xlsx › lembar "Koperasi" › sel AJ5 \(kolom "Jumlah Anggota"\)/,
  );
  assert.match(printed, 'Masalah : isinya "dua puluh"; seharusnya bilangan bulat, 0 atau lebih.');
  assert.match(printed, "Perbaiki: tulis angkanya saja, misalnya 120.");
  assert.equal(
    filesIn(out, "").map((file) => readSite(out, file)),
    before,
  );
  cpSync(join(ROOT, "data", REPORT), join(folder, "data", REPORT));
});

test("under a sub-path every link of every page stays inside it", async () => {
  const out = join(folder, "sub");
  await build(["--only", "62.06.01", "--base-url", "https://contoh.example/papan/", "--out", out]);
  const outside = filesIn(out, ".html").flatMap((file) =>
    [...readSite(out, file).matchAll(/\s(?:href|src)="(\/[^"]*)"/g)]
      .map(([, link]) => link ?? "")
      .filter((link) => !link.startsWith("/papan/")),
  );
  assert.equal(outside, []);
  const withPdf = filesIn(out, ".html").filter((file) => readSite(out, file).includes('_A4.pdf"'));
  assert.equal(withPdf, [], "without PDFs no page links to one");
  assert.match(
    readSite(out, "desa/62.06.01.2001/index.html"),
    'rel="canonical" href="https://contoh.example/papan/desa/62.06.01.2001/"',
  );
});

test("a figure about a desa that went to another kabupaten stands on its page there", async () => {
  const dataDir = join(folder, "pindah");
  cpSync(join(ROOT, "data"), dataDir, { recursive: true });
  const table = join(dataDir, "wilayah/perubahan.csv");
  const [lama, kini] = ["33.10.99.2001", "33.09.01.2001"];
  const moved = `berganti,${lama},${kini},Desa Uji,2025-11-01,Uji,uji`;
  writeFileSync(table, `${readFileSync(table, "utf8").trimEnd()}\n${moved}\n`);
  const file = join(dataDir, "publikasi/33.10.json");
  const published = JSON.parse(readFileSync(file, "utf8")) as {
    readonly observasi: { readonly id: string; readonly wilayah: string }[];
  };
  const first = published.observasi.find(({ wilayah }) => wilayah.length === 13);
  assert.ok(first);
  const id = first.id.replace(first.wilayah, lama);
  const parafrasa = "Kalimat yang hanya ada di sini.";
  published.observasi.push({ ...first, ...{ id, wilayah: lama, parafrasa } });
  writeFileSync(file, JSON.stringify(published));
  const out = join(folder, "situs-pindah");
  const { built, printed } = await build(["--data", dataDir, "--only", "33.09.01", "--out", out]);
  assert.ok(built, printed);
  assert.match(readSite(out, `desa/${kini}/index.html`), parafrasa);
  assert.match(readSite(out, `desa/${kini}/index.html`), `${lama} (Desa Uji, Kabupaten Klaten)`);
});

test("without the example no page of it is built and none is linked to", async () => {
  const out = join(folder, "real");
  await build(["--only", "62", "--without-example", "--out", out]);
  const traces = filesIn(out, ".html").filter(
    (file) => /(^|\/)99[./]/.test(file) || readSite(out, file).includes("/99.01"),
  );
  assert.equal(traces, []);
});

test("a board of one province has no page, no link and no name of another", async () => {
  const out = join(folder, "provinsi");
  await build(["--province", "62", "--out", out]);
  const pages = filesIn(out, ".html");
  const regions = pages.flatMap((file) => /^(?:provinsi|kabupaten)\/(\d\d)/.exec(file)?.[1] ?? []);
  assert.equal([...new Set(regions)].sort(), ["62", "99"]);
  const there = new Set(filesIn(out, ""));
  const broken = pages.flatMap((file) =>
    [...readSite(out, file).matchAll(/\s(?:href|src)="\/([^"#?]*)/g)]
      .map(([, link = ""]) => (link === "" || link.endsWith("/") ? `${link}index.html` : link))
      .filter((link) => !there.has(link))
      .map((link) => `${file}: ${link}`),
  );
  assert.equal(broken, []);
  const home = readSite(out, "index.html").replaceAll(PAPAN.nama, "");
  assert.match(home, "Provinsi Kalimantan Tengah punya");
  assert.not.match(home, /Kabupaten Klaten|Jawa Tengah|peta-petak/);
  assert.not.match(readSite(out, "sitemap.xml"), "sitemap-33.xml");
  assert.equal(filesIn(join(out, "data/wilayah"), ".json"), ["62.json", "99.json"]);
});

test("a province that there is not stops the build", async () => {
  await build(["--province", "98", "--out", join(folder, "tidak-ada")]).then(
    () => assert.unreachable(),
    (error: Error) => assert.match(error.message, "--province 98: tidak ada provinsi"),
  );
});

test("a folder that no build made is never replaced", async () => {
  const precious = join(folder, "data");
  await build(["--only", "62", "--out", precious]).then(
    () => assert.unreachable("the folder was replaced"),
    (error: Error) => assert.match(error.message, "tidak dibuat oleh perintah ini"),
  );
  assert.ok(existsSync(join(precious, "koperasi")));
});

async function build(
  args: readonly string[],
): Promise<{ readonly built: boolean; readonly printed: string }> {
  const lines: string[] = [];
  const always = ["--data", join(folder, "data"), "--no-pdf", "--province", "all"];
  const options = parseBuildOptions([...always, ...args]);
  const built = await buildSite(ROOT, options, {
    progress: NO_PROGRESS,
    print: (text) => lines.push(text),
  });
  return { built, printed: lines.join("\n") };
}

/** Puts a text into one cell of the Koperasi sheet, as a steward's typing would. */
function putText(file: string, cell: string, text: string): void {
  const bytes = readFileSync(file);
  const directory = readZipDirectory(bytes);
  if ("fault" in directory) throw new Error(`not a workbook: ${file}`);
  const parts = directory.map((entry) => {
    const data = inflateEntry(bytes, entry);
    if (!(data instanceof Uint8Array)) throw new Error(`broken part: ${entry.name}`);
    if (entry.name !== "xl/worksheets/sheet2.xml") return { name: entry.name, bytes: data };
    const xml = new TextDecoder().decode(data);
    const changed = xml.replace(
      new RegExp(`<c r="${cell}"[^>]*>.*?</c>`),
      `<c r="${cell}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return { name: entry.name, bytes: new TextEncoder().encode(changed) };
  });
  writeFileSync(file, writeZip(parts, { level: 6 }));
}

test.run();
