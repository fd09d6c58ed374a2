import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsv } from "../../base/csv.ts";
import { formatDecimal, formatNumber } from "../../base/format.ts";
import type { CsvValue } from "../../exports/csv.ts";
import { sheetName } from "../../exports/tabel-xlsx.ts";
import { csvRows, csvText, jsonFile, openTable, sheetRows } from "./download-parts.ts";
import type { CellFile, TableFile } from "./download-parts.ts";
import { firstTable, headlineTexts, sectionOf, tableIds, tableRows, textOf } from "./page-parts.ts";
import { saysFigure } from "./page-parts.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("pages and their downloads say the same");
let site = "";
let pages: readonly string[] = [];

test.before(async () => {
  site = await builtSite();
  pages = filesIn(site, "index.html");
});

const json = <T>(file: string) => jsonFile<T>(site, file);
const csv = (file: string) => csvRows(site, file);

test("every table of every page of data has the same cells in HTML, CSV, JSON and XLSX", () => {
  const broken: string[] = [];
  let cells = 0;
  for (const page of pages) {
    const text = readSite(site, page);
    const ids = tableIds(text);
    for (const [place, id] of ids.entries()) {
      const found = compareTable({ page, text, ids, place });
      broken.push(...found.broken.map((format) => `${dirname(page)}/${id}: ${format}`));
      cells += found.cells;
    }
  }
  assert.equal(broken, []);
  assert.ok(cells > 9_000, `${cells} cells`);
});

interface ShownTable {
  readonly page: string;
  readonly text: string;
  readonly ids: readonly string[];
  readonly place: number;
}

function compareTable({ page, text, ids, place }: ShownTable) {
  const id = ids[place] ?? "";
  const base = `${dirname(page)}/${id}`;
  const file = json<TableFile>(`${base}.json`);
  const { kolom, baris } = file;
  const { open, mark } = openTable(file);
  const heads = [...kolom.map((column) => column.id), ...mark.map(() => "peringatan")];
  const shown = baris.map(({ sel }) => sel.map(({ teks }) => teks.replace(/\s+/g, " ")));
  const same = {
    HTML: [tableRows(text, id), shown],
    CSV: [
      parseCsv(readSite(site, `${base}.csv`)),
      [heads, ...open.map((row) => [...row, ...mark].map(csvText))],
    ],
    XLSX: [
      bookRows(page, { ids, place, width: heads.length }),
      open.map((row) => [...mark, ...row].map(cellValue)),
    ],
    "HTML, JSON": [
      baris.map(({ sel }) => sel.map(shownValue)),
      baris.map(() => kolom.map(() => true)),
    ],
  };
  const broken = Object.entries(same)
    .filter(([, [left, right]]) => JSON.stringify(left) !== JSON.stringify(right))
    .map(([format]) => format);
  return { broken, cells: shown.flat().length };
}

/** True if the words of a figure are its number, whatever stands around it; an event says "ya". */
function shownValue({ nilai, teks }: CellFile): boolean {
  if (typeof nilai !== "number" || teks === (nilai === 0 ? "belum" : "ya")) return true;
  return saysFigure(teks, formatNumber(nilai)) || saysFigure(teks, formatDecimal(nilai));
}

/** A workbook cannot tell an empty text from an empty cell. */
function cellValue(value: CsvValue): CsvValue {
  return value === "" ? null : value;
}

function bookRows(
  page: string,
  { ids, place, width }: { ids: readonly string[]; place: number; width: number },
) {
  const tables = ids.map((id) => ({ id }));
  return sheetRows(site, {
    file: `${dirname(page)}/tabel.xlsx`,
    sheet: sheetName(tables, place),
    width,
  });
}

test("a table that only is downloaded has the same cells in CSV, JSON and XLSX", () => {
  const folders = filesIn(join(site, "instruksi"), "tugas.json").map(dirname);
  for (const folder of folders) {
    const base = `instruksi/${folder}`;
    const file = json<TableFile>(`${base}/tugas.json`);
    const { open, mark } = openTable(file);
    const rows = parseCsv(readSite(site, `${base}/tugas.csv`)).slice(1);
    assert.equal(
      rows,
      open.map((row) => [...row, ...mark].map(csvText)),
    );
    const width = file.kolom.length + mark.length;
    const book = { file: `${base}/tabel.xlsx`, sheet: "tugas", width };
    assert.equal(
      sheetRows(site, book),
      open.map((row) => [...mark, ...row].map(cellValue)),
    );
  }
  assert.ok(folders.length >= 2);
});

test("every headline of every kabupaten stands so in data.json, in the province's and the country's CSV", () => {
  const country = new Map(
    csv("data.csv").map((row) => [`${row["kode"]} ${row["indikator"]}`, row]),
  );
  const provinces = new Map<string, CsvRows>();
  const broken: string[] = [];
  let figures = 0;
  for (const page of pages.filter((file) => /^kabupaten\/[\d.]+\/index/.test(file))) {
    const kode = page.split("/")[1] ?? "";
    const provinsi = kode.slice(0, 2);
    const all = provinces.get(provinsi) ?? csv(`provinsi/${provinsi}/data.csv`);
    provinces.set(provinsi, all);
    const rows = all.filter((row) => row["kode"] === kode);
    for (const row of kode.startsWith("99") ? [] : rows)
      if (JSON.stringify(country.get(`${kode} ${row["indikator"]}`)) !== JSON.stringify(row))
        broken.push(`${kode} ${row["indikator"]}: country`);
    const compared = compareHeadlines(page, rows);
    figures += compared.figures;
    broken.push(...compared.broken.map((what) => `${kode} ${what}`));
  }
  assert.equal(broken.slice(0, 20), []);
  assert.ok(figures > 50, `${figures} figures`);
});

type CsvRows = ReturnType<typeof csv>;

/** The headlines of one page against its rows in the CSV and, where there is one, its data.json. */
function compareHeadlines(
  page: string,
  rows: CsvRows,
): { readonly figures: number; readonly broken: readonly string[] } {
  const file = `${dirname(page)}/data.json`;
  const own = existsSync(join(site, file)) ? json<RegionFile>(file).indikator : undefined;
  const html = readSite(site, page);
  const labels = indicatorLabels(html);
  const shown = [...headlineTexts(html)];
  const broken = shown.flatMap(([label, text]) => {
    const id = labels.get(label) ?? "";
    const row = rows.find((one) => one["indikator"] === id);
    const wrong = row && fits(text, row) ? [] : [`CSV ${row?.["nilai"]} ${row?.["keadaan"]}`];
    if (own)
      wrong.push(
        ...jsonDiffers(
          text,
          row,
          own.find((one) => one.id === id),
        ),
      );
    return wrong.map((what) => `${id}: page ${text}, ${what}`);
  });
  return { figures: shown.length, broken };
}

function jsonDiffers(
  text: string,
  row: CsvRows[number] | undefined,
  entry: RegionFile["indikator"][number] | undefined,
): string[] {
  if (!entry) return ["not in JSON"];
  const wrong: string[] = [];
  if (!says(text, entry) || csvText(entry.nilai) !== row?.["nilai"])
    wrong.push(`JSON ${entry.teks}`);
  const { dilaporkan, desa } = entry.dari_baris;
  if (String(dilaporkan) !== row?.["dilaporkan"] || String(desa) !== row["desa"])
    wrong.push("coverage");
  return wrong;
}

interface RegionFile {
  readonly indikator: readonly {
    readonly id: string;
    readonly label: string;
    readonly nilai: number | null;
    readonly teks: string;
    readonly dari_baris: { readonly dilaporkan: number; readonly desa: number };
  }[];
}

/** Ids of the indicators that a page links, by their label. */
function indicatorLabels(page: string): ReadonlyMap<string, string> {
  const links = page.matchAll(/<a href="[^"]*\/indikator\/([\w-]+)\/">([^<]+)<\/a>/g);
  return new Map([...links].map(([, id = "", label = ""]) => [textOf(label), id]));
}

/** A figure may have words around it ("sekitar 10", "Rp8.000.000"), an empty cell its reason behind it. */
function fits(shown: string, row: Readonly<Record<string, string>>): boolean {
  const { keadaan = "", nilai = "" } = row;
  if (keadaan === "ada") return /[\d.]+(,\d+)?/.exec(shown)?.[0] === formatNumber(Number(nilai));
  return nilai === "" && isEmptyText(shown, keadaan.replaceAll("_", " "));
}

function isEmptyText(shown: string, words: string): boolean {
  return shown === words || shown === `${words} (kurang dari 5 penyetor)`;
}

/** True if the page shows the words of the file. */
function says(shown: string, { teks, nilai }: { readonly teks: string; readonly nilai: unknown }) {
  return nilai === null ? isEmptyText(shown, teks) : shown === teks;
}

test("a kabupaten's angka.csv holds its rows of the province's, its terbitan.csv those of the ledger", () => {
  const folders = filesIn(join(site, "kabupaten"), "angka.csv").map(dirname);
  for (const kode of folders.filter((folder) => !folder.includes("/"))) {
    const rows = csv(`provinsi/${kode.slice(0, 2)}/data.csv`).filter((row) => row["kode"] === kode);
    assert.equal([...csv(`kabupaten/${kode}/angka.csv`)], rows, kode);
    const ledger = `publikasi/${kode.startsWith("99") ? "contoh/" : ""}data.csv`;
    const named = csv(`kabupaten/${kode}/terbitan.csv`);
    const all = csv(ledger).filter((row) => row["kode"] === kode);
    const sorted = (list: CsvRows) => list.map((row) => JSON.stringify(row)).sort();
    assert.equal(sorted(named), sorted(all), kode);
    for (const [sheet, own] of [
      ["Angka Papan", rows],
      ["Terbitan Papan", named],
    ] as const) {
      const [first] = own;
      const width = first ? Object.keys(first).length : 1;
      const book = { file: `kabupaten/${kode}/data.xlsx`, sheet, width };
      assert.is(sheetRows(site, book).length, own.length, `${kode} ${sheet}`);
    }
  }
  assert.ok(folders.length >= 4);
});

test("every headline of every kecamatan stands so in its data.json", () => {
  const broken: string[] = [];
  for (const file of filesIn(join(site, "kecamatan"), "data.json")) {
    const page = readSite(site, `kecamatan/${dirname(file)}/index.html`);
    const { indikator } = json<RegionFile>(`kecamatan/${file}`);
    for (const [label, shown] of headlineTexts(page)) {
      const entry = indikator.find((one) => one.label === label);
      if (!entry || !says(shown, entry)) broken.push(`${file} ${label}: ${shown}`);
    }
  }
  assert.equal(broken, []);
});

interface ParentFile {
  readonly hitungan: readonly {
    readonly label: string;
    readonly nilai: number | null;
    readonly satuan: string;
  }[];
}

test("the sums of every province and of the country stand so in their data.json", () => {
  const folders = filesIn(join(site, "provinsi"), "data.json").map(
    (file) => `provinsi/${dirname(file)}/`,
  );
  const broken = ["", ...folders].flatMap((folder) => {
    const { hitungan } = json<ParentFile>(`${folder}data.json`);
    const rows = firstTable(sectionOf(readSite(site, `${folder}index.html`), "indikator"));
    if (rows.length === 0) return hitungan.some(({ nilai }) => nilai !== null) ? [folder] : [];
    return hitungan.flatMap(({ label, nilai, satuan }, index) => {
      const [name = "", figure = ""] = rows[index] ?? [];
      const text = nilai === null ? "" : formatNumber(nilai);
      return name === `${label} (${satuan})` && figure.includes(text)
        ? []
        : [`${folder} ${label}: ${figure}`];
    });
  });
  assert.equal(broken, []);
  assert.ok(folders.length >= 39);
});

test.run();
