import { readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { cetakHtml } from "../../site/cetak/cetak.ts";
import { tumpukanOf, type Cetakan } from "../../views/cetak/cetakan.ts";
import { folderCetak, wilayahCetak, type FolderCetak } from "../../views/cetak/folder.ts";
import { bahanSidik } from "../../views/cetak/sidik.ts";
import { siteIndexOf } from "../../build/addresses.node.ts";
import { parseBuildOptions } from "../../build/options.ts";
import { sha256 } from "../../build/sha256.node.ts";
import { cetakLetters, workbookHash } from "../../build/cetak.node.ts";
import { printable } from "../../pdf/letters.ts";
import { repositoryData } from "../make-edisi.ts";
import { openPdf } from "../pdf-open.ts";
import { textOf as treeText, treeOf, type TreeElement, type TreeText } from "../pdf-tree.ts";
import { figuresIn, textOf } from "./page-parts.ts";
import { builtSite, filesIn, readSite, ROOT } from "./site.ts";

const test = suite("every PDF says what its page says");
const letters = cetakLetters().all;
let site = "";
const index = siteIndexOf({
  root: ROOT,
  dataset: repositoryData().dataset,
  options: parseBuildOptions(["--province", "all"]),
});

test.before(async () => {
  site = await builtSite();
});

/** Letters and figures alone: line breaks and gaps are the printer's. */
const solid = (text: string) => text.replace(/\s+/g, "");

test("the structure tree of every PDF holds the words of its document, in their order", () => {
  const broken: string[] = [];
  let read = 0;
  for (const { folder, sidik, cetakan } of everyDocument()) {
    const path = index.urls.cetak.pdf(folder, cetakan);
    const pdf = openPdf(readFileSync(join(site, path)));
    const told = solid(treeText(withoutFigures(treeOf(pdf).document)));
    const wanted = ([0, 1, 2] as const).map((padat) =>
      solid(
        textOf(
          withoutPictures(printable(cetakHtml({ folder, sidik, cetakan }, padat).text, letters)),
        ),
      ),
    );
    if (!wanted.includes(told)) broken.push(`${path}: ${difference(wanted[0] ?? "", told)}`);
    read += 1;
  }
  assert.equal(broken.slice(0, 5), [], `${broken.length} of ${read}`);
  assert.ok(read > 2_000, `${read}`);
});

test("no figure stands in the newest sheet of a desa but on its page", () => {
  const broken: string[] = [];
  for (const folder of index.reporting.flatMap((kode) => folderCetak(index, kode).slice(-1)))
    for (const kode of index.registry.desaIn(folder.wilayah)) {
      const page = textOf(readSite(site, `desa/${kode}/index.html`).replaceAll("><", "> <"));
      const known = new Set(figuresIn(page));
      const strange = figuresIn(sheetText(folder, kode)).filter((one) => !known.has(one));
      if (strange.length > 0) broken.push(`${kode}: ${strange.join(" ")}`);
    }
  assert.equal(broken.slice(0, 5), [], `${broken.length}`);
});

test("no figure stands in the newest report of a kabupaten but on pages of the site about it", () => {
  for (const wilayah of wilayahCetak(index)) {
    const [folder] = folderCetak(index, wilayah).slice(-1);
    if (!folder) continue;
    const known = new Set(figuresIn(pagesAbout(wilayah)));
    const strange = figuresIn(sheetText(folder, wilayah)).filter((one) => !known.has(one));
    assert.equal(strange, [], wilayah);
  }
});

test.run();

interface Document {
  readonly folder: FolderCetak;
  readonly sidik: string;
  readonly cetakan: Cetakan;
}

function* everyDocument(): Iterable<Document> {
  const hashOf = workbookHash({ root: ROOT, dataDir: join(ROOT, "data") });
  for (const folder of wilayahCetak(index).flatMap((wilayah) => folderCetak(index, wilayah))) {
    const sidik = sha256(bahanSidik(folder, hashOf, sha256));
    for (const { cetakan } of tumpukanOf(folder))
      for (const one of cetakan) yield { folder, sidik, cetakan: one };
  }
}

/** What the A4 document says, as the first test has shown; addresses and the closing block left out. */
function sheetText(folder: FolderCetak, kode: string): string {
  const cetakan = tumpukanOf(folder)
    .flatMap((batch) => batch.cetakan)
    .find((one) => one.kode === kode && one.kertas === "A4" && one.bentuk === "biasa");
  if (!cetakan) throw new Error(`no document of ${kode}`);
  const html = cetakHtml({ folder, cetakan, sidik: "" }).text.replaceAll("><", "> <");
  return textOf(withoutPictures(html))
    .replace(/Kode QR ini tautan[\s\S]*$/, "")
    .replace(/https?:\/\/\S+/g, "");
}

function pagesAbout(wilayah: string): string {
  const section = wilayah.length === 2 ? "provinsi" : "kabupaten";
  const own = filesIn(join(site, section, wilayah), "index.html").map(
    (file) => `${section}/${wilayah}/${file}`,
  );
  const below = [
    ...filesIn(join(site, "kecamatan"), "index.html").map((file) => `kecamatan/${file}`),
    ...filesIn(join(site, "kabupaten"), "index.html").map((file) => `kabupaten/${file}`),
    ...filesIn(join(site, "instruksi"), "index.html").map((file) => `instruksi/${file}`),
    ...filesIn(join(site, "desa"), "index.html").map((file) => `desa/${file}`),
  ].filter((file) => file.startsWith("instruksi/") || file.includes(`/${wilayah}`));
  return [...own, ...below, "dasar-hukum/index.html", "publikasi/index.html"]
    .map((file) => textOf(readSite(site, file).replaceAll("><", "> <")))
    .join(" ");
}

/** A picture is told by its alternative text; the words in it are its own. */
function withoutFigures(element: TreeElement): TreeElement {
  const children = element.children.flatMap((child): readonly (TreeElement | TreeText)[] => {
    if ("text" in child) return [child];
    return child.type === "Figure" ? [] : [withoutFigures(child)];
  });
  return { ...element, children };
}

function withoutPictures(html: string): string {
  return html.replace(/<svg[\s\S]*?<\/svg>/g, " ");
}

function difference(wanted: string, told: string): string {
  let at = 0;
  while (at < wanted.length && wanted[at] === told[at]) at += 1;
  return `"${wanted.slice(at - 20, at + 30)}" is read as "${told.slice(at - 20, at + 30)}"`;
}
