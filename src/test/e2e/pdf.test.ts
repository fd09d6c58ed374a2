import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { unzipSync } from "fflate";
import { UKURAN } from "../../pdf/batch.ts";
import type { Kertas } from "../../views/urls-cetak.ts";
import { repositorySite } from "../make-edisi.ts";
import { openPdf, type OpenPdf } from "../pdf-open.ts";
import { stringText, uaFaults } from "../pdf-rules.ts";
import { elementsOf, treeOf } from "../pdf-tree.ts";
import { builtSite, filesIn } from "./site.ts";

const test = suite("PDFs of the default build");
const MM = 72 / 25.4;
let site = "";
let pdfs: readonly string[] = [];

/** Runs once over every PDF; each test asks for what it needs. */
interface Read {
  readonly file: string;
  readonly bytes: number;
  readonly pages: number;
  readonly faults: readonly string[];
  readonly boxes: readonly (readonly [number, number])[];
  readonly kertas: Kertas;
  readonly title: string;
  readonly heading: string;
  readonly figures: number;
  readonly created: string;
}
let read: readonly Read[] = [];

test.before(async () => {
  site = await builtSite();
  pdfs = filesIn(site, ".pdf");
  read = pdfs.map(readOne);
});

const isSheet = ({ file }: Pick<Read, "file">) =>
  /\/\d{2}\.\d{2}\.\d{2}\.\d{4}_A4\.pdf$/.test(file);

test("every desa of every edition has its sheet, every region above it its reports", () => {
  const index = repositorySite();
  const editions = (kode: string) => index.kabupaten(kode).history.length;
  const desa = ["33.10", "35.05", "62.06", "64.02", "99.01"].map(
    (kode) => index.registry.desaIn(kode).length * editions(kode),
  );
  assert.is(
    read.filter(isSheet).length,
    desa.reduce((sum, count) => sum + count),
  );
  assert.equal(
    pdfs.filter((file) => /\/\d{2}(\.\d{2})?_/.test(file) && /33|62/.test(file)).sort(),
    [
      ["kabupaten/33.10/2025-11-24/pdf/33.10", "kabupaten/62.06/2025-09-30/pdf/62.06"],
      ["provinsi/33/2025-11-24/pdf/33", "provinsi/62/2025-09-30/pdf/62"],
    ]
      .flat()
      .flatMap((name) => ["A4", "A4_kop", "F4", "F4_kop"].map((form) => `${name}_${form}.pdf`)),
  );
  const klaten = pdfs.filter((file) => file.startsWith("kabupaten/33.10/2025-11-24/"));
  assert.is(klaten.length, 401 + 26 * 5 + 4);
});

test("no PDF breaks a condition of PDF/UA-1 that a program can check", () => {
  const broken = read.flatMap(({ file, faults }) =>
    faults.length > 0 ? [`${file}: ${faults[0]}`] : [],
  );
  assert.equal(broken.slice(0, 5), [], `${broken.length} of ${read.length}`);
  assert.ok(read.length > 2_000);
});

test("every page is A4 or F4 within half a millimetre", () => {
  const wrong = read.filter(({ boxes, kertas }) =>
    boxes.some(([width, height]) =>
      [width, height].some((side, at) => Math.abs(side / MM - (UKURAN[kertas][at] ?? 0)) > 0.5),
    ),
  );
  assert.equal(
    wrong.map(({ file }) => file),
    [],
  );
});

test("no sheet of a desa has more than two pages", () => {
  const long = read.filter((one) => isSheet(one) && one.pages > 2);
  assert.equal(
    long.map(({ file }) => file),
    [],
  );
});

test("sheets of desa are at most 40 KB at the 95th percentile, reports of kabupaten 1.5 MB", () => {
  const ofExample = read.filter((one) => isSheet(one) && one.file.includes("/99.01/"));
  const sizes = ofExample.map(({ bytes }) => bytes).sort((left, right) => left - right);
  const p95 = sizes[Math.floor(sizes.length * 0.95)] ?? Infinity;
  assert.ok(p95 <= 40 * 1024, `${p95}`);
  const large = read.filter(
    ({ file, bytes }) => /\/\d{2}\.\d{2}_/.test(file) && bytes > 1.5 * 1024 * 1024,
  );
  assert.equal(
    large.map(({ file }) => file),
    [],
  );
});

test("the title names kind, region, code and date, and the first heading the region", () => {
  const bentangan = read.find(({ file }) => file.endsWith("/33.10.15.2015_A4.pdf"));
  assert.is(
    bentangan?.title,
    "Lembar Data Desa Bentangan, Kec. Wonosari, Kabupaten Klaten (33.10.15.2015), data per 24 November 2025",
  );
  const strange = read.filter(
    ({ title, file }) => !title.includes(`(${basename(file).split("_")[0]}), data per `),
  );
  assert.equal(
    strange.map(({ file }) => file),
    [],
  );
  const nameless = read.filter(({ heading, title }) => !title.includes(regionOf(heading) || "?"));
  assert.equal(nameless.map(({ file, heading }) => `${file}: ${heading}`).slice(0, 5), []);
});

test("the only date of a PDF is its data date", () => {
  const wrong = read.filter(({ file, created }) => {
    const date = basename(dirname(dirname(file))).replaceAll("-", "");
    return created !== `D:${date}000000Z`;
  });
  assert.equal(
    wrong.map(({ file }) => file),
    [],
  );
});

test("the checksums of a folder are those of its files, and name them all", () => {
  for (const folder of foldersOf(pdfs)) {
    const lines = readFileSync(join(site, folder, "SHA256SUMS"), "utf8")
      .trim()
      .split("\n");
    const named = lines.map((line) => line.split("  ")[1] ?? "");
    const there = readdirSync(join(site, folder)).filter((name) => /\.(pdf|zip)$/.test(name));
    assert.equal([...named].sort(), there.sort(), folder);
    const wrong = lines.filter((line) => {
      const [sum, name = ""] = line.split("  ");
      return sum !== sha256(readFileSync(join(site, folder, name)));
    });
    assert.equal(wrong, [], folder);
  }
});

test("the ZIP of a kabupaten holds every PDF of its folder and their checksums", () => {
  const folder = "kabupaten/62.06/2025-09-30/pdf";
  const bytes = readFileSync(join(site, folder, "62.06.zip"));
  const inside = unzipSync(bytes);
  const names = Object.keys(inside).filter((name) => name !== "SHA256SUMS");
  assert.equal(
    names,
    readdirSync(join(site, folder))
      .filter((name) => name.endsWith(".pdf"))
      .sort(),
  );
  for (const name of names)
    assert.is(
      sha256(inside[name] ?? Buffer.alloc(0)),
      sha256(readFileSync(join(site, folder, name))),
    );
  assert.match(Buffer.from(inside["SHA256SUMS"] ?? []).toString(), /^[\da-f]{64} {2}62\.06/);
});

test("the merged PDF of a kecamatan has the recap and all its sheets, a bookmark each", () => {
  const folder = "kabupaten/62.06/2025-09-30/pdf";
  const pages = (name: string) => read.find(({ file }) => file === `${folder}/${name}`)?.pages ?? 0;
  const singles = pdfs
    .map((file) => basename(file))
    .filter((name) => /^62\.06\.01(\.\d{4})?_A4\.pdf$/.test(name));
  assert.is(singles.length, 1 + 9);
  assert.is(
    pages("62.06.01_A4_gabungan.pdf"),
    singles.reduce((sum, name) => sum + pages(name), 0),
  );
  const pdf = openPdf(readFileSync(join(site, folder, "62.06.01_A4_gabungan.pdf")));
  assert.is(topBookmarks(pdf).length, singles.length);
});

test("every link to a PDF on a page of the site leads to one", () => {
  const missing = ["kabupaten/99.01/index.html", "desa/33.10.15.2015/index.html"].flatMap(
    (page) => {
      const text = readFileSync(join(site, page), "utf8");
      const links = [...text.matchAll(/href="([^"]+\.pdf)"/g)].map(([, href]) => href ?? "");
      assert.ok(links.length > 0, page);
      return links.filter((href) => !existsSync(join(site, href)));
    },
  );
  assert.equal(missing, []);
});

test.run();

function readOne(file: string): Read {
  const bytes = readFileSync(join(site, file));
  const pdf = openPdf(bytes);
  const tree = treeOf(pdf);
  const elements = elementsOf(tree.document);
  const info = pdf.get(pdf.trailer.get("/Info"));
  const entry = (key: string) => (info instanceof Map ? stringText(info.get(key)) : "");
  const first = elements.find(({ type }) => type === "H1");
  return {
    file,
    bytes: bytes.length,
    pages: pdf.pages.length,
    faults: uaFaults(pdf, tree),
    boxes: pdf.pages.map((page) => {
      const box = page.get("/MediaBox") as readonly number[];
      return [box[2] ?? 0, box[3] ?? 0];
    }),
    kertas: file.includes("_F4") ? "F4" : "A4",
    title: entry("/Title"),
    heading:
      first?.children
        .map((child) => ("text" in child ? child.text : ""))
        .join("")
        .trim() ?? "",
    figures: elements.filter(({ type }) => type === "Figure").length,
    created: entry("/CreationDate"),
  };
}

function topBookmarks(pdf: OpenPdf): readonly string[] {
  const titles: string[] = [];
  const root = pdf.get(pdf.catalog.get("/Outlines"));
  let next = root instanceof Map ? pdf.get(root.get("/First")) : undefined;
  while (next instanceof Map) {
    titles.push(stringText(next.get("/Title")));
    next = pdf.get(next.get("/Next"));
  }
  return titles;
}

function foldersOf(files: readonly string[]): readonly string[] {
  return [...new Set(files.map((file) => dirname(file)))];
}

/** "Rekap Kecamatan Wonosari 33.10.15": without kind and code. */
function regionOf(heading: string): string {
  return heading.replace(/^(?:Rekap|Laporan Progres) /, "").replace(/\s*[\d.]+$/, "");
}

function sha256(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
