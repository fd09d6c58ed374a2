import { dirname } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatDate, formatNumber, formatRupiah } from "../../base/format.ts";
import type { EdisiJson } from "../../exports/edisi-json.ts";
import { getSheetSpec, type Field } from "../../records/fields.ts";
import { jsonFile } from "./download-parts.ts";
import { textOf } from "./page-parts.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("the page of an edition says what its file says");
let site = "";

test.before(async () => {
  site = await builtSite();
});

type Row = Readonly<Record<string, unknown>>;
type Sheet = "koperasi" | (typeof LONG)[number] | (typeof OTHER)[number];

const LONG = ["gerai", "kemitraan", "aset", "pelatihan", "usaha", "potensi", "inventaris"] as const;
const OTHER = ["pendamping", "koordinator"] as const;
const WHOSE = new Set(["kode", "kecamatan", "desa"]);

test("every filled cell of every row of every sheet stands on it with its heading and address, and no other", () => {
  const broken: string[] = [];
  let rows = 0;
  const versions = filesIn(`${site}/kabupaten`, "data.json").map(dirname);
  for (const version of versions.filter((folder) => folder.includes("/k"))) {
    const data = jsonFile<EdisiJson>(site, `kabupaten/${version}/data.json`);
    const page = readSite(site, `kabupaten/${version}/index.html`);
    const wanted = wantedRows(data);
    const shown = articlesOf(isElsewhere(page, data) ? pageOfDate(version) : page);
    for (const [anchor, lines] of wanted)
      if (shown.get(anchor) !== lines.join("\n"))
        broken.push(`${version} ${anchor}: ${shown.get(anchor)} <> ${lines.join("\n")}`);
    if (shown.size !== wanted.size) broken.push(`${version}: ${shown.size} of ${wanted.size} rows`);
    rows += wanted.size;
  }
  assert.equal(broken.slice(0, 2), []);
  assert.ok(rows > 400, `${rows} rows`);
});

/** True of a version in force: its rows stand on the page of its date, to which each anchor leads. */
function isElsewhere(page: string, data: EdisiJson): boolean {
  const anchors = [...page.matchAll(/<li id="([\d.-]+)"><a href="([^"]+)#\1">/g)];
  if (anchors.length === 0) return false;
  const folder = `/kabupaten/${data.edisi.kabupaten}/${data.edisi.tanggal_data}/`;
  assert.equal(
    anchors.map(([, anchor, href]) => [anchor, href]),
    data.koperasi.map((row) => [anchorOf(row), folder]),
  );
  return true;
}

function pageOfDate(version: string): string {
  return readSite(site, `kabupaten/${dirname(version)}/index.html`);
}

/** What each row's article says: a line for each of its own cells, and one for each row below it. */
function articlesOf(page: string): ReadonlyMap<string, string> {
  const articles = page.matchAll(/<article class="baris" id="([^"]+)">([\s\S]*?)<\/article>/g);
  const own = [...articles].map(([, anchor = "", body = ""]): [string, string] => {
    const pairs = [...body.matchAll(/<dt>([\s\S]*?)<\/dt>\s*<dd>([\s\S]*?)<\/dd>/g)];
    const lines = pairs.map(([, name = "", text = ""]) => `${textOf(name)}: ${textOf(text)}`);
    return [anchor, [...lines, ...listItems(body)].join("\n")];
  });
  const others = page.indexOf('<section aria-labelledby="pendamping">');
  if (others < 0) return new Map(own);
  const part = page.slice(others, page.indexOf("</section>", others));
  return new Map([...own, ["", listItems(part).join("\n")]]);
}

function listItems(part: string): readonly string[] {
  return [...part.matchAll(/<li>([\s\S]*?)<\/li>/g)].map(([, item = ""]) => textOf(item));
}

/** The same from the file; under "" what is about no desa. */
function wantedRows(data: EdisiJson): ReadonlyMap<string, readonly string[]> {
  const wanted = new Map<string, string[]>();
  for (const row of data.koperasi)
    wanted.set(
      anchorOf(row),
      cellsOf(data, "koperasi", row).map(({ title, cell, text }) => `${title} ${cell}: ${text}`),
    );
  for (const sheet of LONG)
    for (const row of data[sheet]) wanted.get(anchorOf(row))?.push(lineOf(data, sheet, row));
  const others = OTHER.flatMap((sheet) => data[sheet].map((row) => lineOf(data, sheet, row)));
  if (others.length > 0) wanted.set("", others);
  return new Map([...wanted].filter(([, lines]) => lines.length > 0));
}

function anchorOf({ kode, koperasi_ke }: Row): string {
  const number = Number(koperasi_ke ?? 1);
  return `${String(kode)}${number > 1 ? `-${number}` : ""}`;
}

function lineOf(data: EdisiJson, sheet: Sheet, row: Row): string {
  const cells = cellsOf(data, sheet, row).map(
    ({ title, cell, text }) => `${title} (${cell}): ${text}`,
  );
  return `${getSheetSpec(sheet).sheet} baris ${String(row["baris"])}: ${cells.join(" · ")}`;
}

function cellsOf(data: EdisiJson, sheet: Sheet, row: Row) {
  const skipped = sheet === "koperasi" ? WHOSE : new Set([...WHOSE, "koperasi_ke"]);
  return getSheetSpec(sheet)
    .fields.filter(({ key }) => !skipped.has(key) && (row[key] ?? null) !== null)
    .map((field) => ({
      title: field.heading,
      cell: `${data.asal.kolom[sheet]?.[field.key]}${String(row["baris"])}`,
      text: valueText(field, row[field.key]).replace(/\s+/g, " ").trim(),
    }));
}

function valueText({ kind, unit, list }: Field, value: unknown): string {
  const choice = list?.butir.find(({ id }) => id === value);
  if (choice) return choice.label;
  if (kind === "date") return formatDate(String(value));
  if (typeof value !== "number" || unit === "tahun") return String(value);
  return unit === "rupiah" ? formatRupiah(value) : formatNumber(value);
}

test.run();
