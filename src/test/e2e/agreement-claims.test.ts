import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatDate, formatNumber, formatRupiah } from "../../base/format.ts";
import type { CsvValue } from "../../exports/csv.ts";
import { putusanWords } from "../../views/putusan.ts";
import type { Putusan } from "../../indicators/reconcile.ts";
import { csvRows, csvText, jsonFile } from "./download-parts.ts";
import { linkOf, tablesOf, textOf as wordsOf, type PageTable, type RawRow } from "./page-parts.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("published figures say the same on every page and in every download");

type Claim = Readonly<Record<string, string>>;

let site = "";
/** Claims of both ledgers by their anchor. */
let claims: ReadonlyMap<string, Claim> = new Map();
let labels: ReadonlyMap<string, string> = new Map();

test.before(async () => {
  site = await builtSite();
  const all = LEDGERS.flatMap((folder) => csvRows(site, `${folder}data.csv`));
  claims = new Map(all.map((row) => [anchorIn(row["alamat_tetap"]), row]));
  assert.is(claims.size, all.length);
  labels = new Map(
    filesIn(`${site}/indikator`, "index.html").map((file) => {
      const [, title = ""] = /<h1>([\s\S]*?)<\/h1>/.exec(readSite(site, `indikator/${file}`)) ?? [];
      return [dirname(file), textOf(title)];
    }),
  );
});

const LEDGERS = ["publikasi/", "publikasi/contoh/"];

const anchorIn = (address = "") => address.split("#")[1] ?? "";

test("the ledgers' JSON holds the rows of their CSV", () => {
  for (const folder of LEDGERS) {
    const { angka } = jsonFile<{ angka: readonly Readonly<Record<string, CsvValue>>[] }>(
      site,
      `${folder}data.json`,
    );
    assert.equal(
      csvRows(site, `${folder}data.csv`).map((row) => Object.values(row)),
      angka.map((row) => Object.values(row).map(csvText)),
    );
  }
});

/** Anchor of a claim: the ledger's own row, or the link of its date. */
function claimAt({ attributes, cells }: RawRow): Claim | undefined {
  const own = /id="([^"]+)"/.exec(attributes)?.[1];
  return claims.get(own ?? anchorIn(linkOf(cells[1] ?? "")));
}

const ledgerTables = (page: string) =>
  tablesOf(page).filter(({ className }) => className === "buku");

test("each ledger shows each of its figures once, under its indicator, all cells as in the CSV", () => {
  for (const folder of LEDGERS) {
    const page = readSite(site, `${folder}index.html`);
    const tables = ledgerTables(page);
    const broken = tables.flatMap((table) => brokenRows(table, "wilayah"));
    assert.equal(broken.slice(0, 10), [], folder);
    const shown = tables.flatMap(({ label, rows }) =>
      rows.map((row) => [label, anchorIn(claimAt(row)?.["alamat_tetap"])].join(" ")),
    );
    const wanted = csvRows(site, `${folder}data.csv`).map((row) =>
      [labels.get(row["indikator"] ?? ""), anchorIn(row["alamat_tetap"])].join(" "),
    );
    assert.equal([...shown].sort(), wanted.sort(), folder);
  }
});

test("a page per indicator shows its figures as the ledger does, and its CSV holds the same rows", () => {
  const broken: string[] = [];
  for (const id of labels.keys()) {
    const own = csvRows(site, `indikator/${id}/data.csv`).filter(({ asal }) => asal === "terbitan");
    const wanted = [...claims.values()].filter(
      ({ indikator, kode = "" }) => indikator === id && !kode.startsWith("99"),
    );
    if (JSON.stringify(own) !== JSON.stringify(wanted)) broken.push(`${id}: CSV`);
    const tables = ledgerTables(readSite(site, `indikator/${id}/index.html`));
    const rows = tables.flatMap((table) => table.rows);
    const shown = rows.map((row) => anchorIn(claimAt(row)?.["alamat_tetap"]));
    if (JSON.stringify(shown.sort()) !== JSON.stringify(anchorsOf(wanted))) broken.push(id);
    broken.push(...tables.flatMap((table) => brokenRows(table, "wilayah")));
  }
  assert.equal(broken, []);
});

const anchorsOf = (rows: readonly Claim[]) =>
  rows.map((row) => anchorIn(row["alamat_tetap"])).sort();

test("a region's page shows every figure about it and no other; a kabupaten's file holds them too", () => {
  const broken: string[] = [];
  const pages = ["index.html", ...pagesIn("provinsi"), ...pagesIn("kabupaten")];
  for (const file of pages.filter((path) => path.split("/").length <= 3)) {
    const kode = file.split("/")[1] ?? "00";
    const tables = ledgerTables(readSite(site, file));
    const isShown = ({ kode: about = "" }: Claim) => about === kode || isHomeless(about, kode);
    const wanted = [...claims.values()].filter(isShown);
    const rows = tables.flatMap((table) => table.rows);
    const shown = rows.map((row) => anchorIn(claimAt(row)?.["alamat_tetap"])).sort();
    if (JSON.stringify(shown) !== JSON.stringify(anchorsOf(wanted))) broken.push(kode);
    for (const table of tables) {
      const isOwn = table.rows.every((row) => claimAt(row)?.["kode"] === kode);
      broken.push(...brokenRows(table, isOwn ? "indikator" : "wilayah"));
    }
  }
  assert.equal(broken, []);
});

/** A desa or kecamatan without a page of its own stands on that of its kabupaten. */
function isHomeless(about: string, kabupaten: string): boolean {
  if (kabupaten.length !== 5 || !about.startsWith(`${kabupaten}.`)) return false;
  return !existsSync(`${site}/${about.length > 8 ? "desa" : "kecamatan"}/${about}/index.html`);
}

/** Files say by an empty address what pages say in words. */
function textOf(cell: string): string {
  return wordsOf(cell).replace(" (alamat tidak diketahui)", "");
}

const pagesIn = (folder: string) =>
  filesIn(`${site}/${folder}`, "index.html").map((file) => `${folder}/${file}`);

function brokenRows({ rows }: PageTable, subject: "wilayah" | "indikator"): readonly string[] {
  return rows.flatMap((row) => {
    const claim = claimAt(row);
    if (!claim) return [`no claim: ${row.attributes}`];
    const [first = "", date, figure, content, counted = "", verdict] = row.cells.map(textOf);
    const wanted = [
      [date, datesText(claim)],
      [figure, figureText({ ...claim, ketelitian: precisionText(claim) })],
      [content, contentText(claim)],
      [verdict, verdictText(claim)],
    ] as const;
    const wrong = wanted.filter(([shown, text]) => shown !== text).map((pair) => pair.join(" <> "));
    const named = subject === "wilayah" ? claim["nama"] : labels.get(claim["indikator"] ?? "");
    if (!first.startsWith(named ?? "?")) wrong.push(`${first} <> ${named}`);
    if (!isCounted(counted, claim)) wrong.push(`${counted} <> ${claim["baris_nilai"]}`);
    return wrong.map((what) => `${claim["alamat_tetap"]}: ${what}`);
  });
}

/** Of what day it is, and when it was published if that was another. */
function datesText({ tanggal_data = "", tanggal_terbit = "" }: Claim): string {
  const later = tanggal_terbit === "" || tanggal_terbit === tanggal_data;
  return `${formatDate(tanggal_data)}${later ? "" : ` terbit ${formatDate(tanggal_terbit)}`}`;
}

/** "sekitar" may be either of two. */
function precisionText({ ketelitian = "" }: Claim): string {
  return ["pembulatan", "perkiraan"].includes(ketelitian) ? ketelitian : "";
}

/** "sekitar 10 koperasi dicabut"; money carries its unit, an event has none. */
function figureText({ teks = "", satuan = "", ketelitian = "", keadaan = "" }: Claim): string {
  const unit = satuan === "rupiah" || ["ya", "belum"].includes(teks) ? "" : satuan;
  const flag = keadaan === "berlaku" ? "" : keadaan;
  return [teks, unit, ketelitian, flag].filter((part) => part !== "").join(" ");
}

function contentText({ penerbit = "", pernyataan = "", catatan = "" }: Claim): string {
  return `${penerbit}: ${pernyataan}${catatan === "" ? "" : ` ${catatan}`}`.replace(/\s+/g, " ");
}

function verdictText({ putusan = "", sebab = "" }: Claim): string {
  return `${putusanWords(putusan as Putusan).join(" ")}${sebab === "" ? "" : ` ${sebab}`}`;
}

/** What the rows add up to: the amount with its coverage, or why there is none. */
function isCounted(shown: string, claim: Claim): boolean {
  const { baris_nilai = "", baris_dilaporkan = "", baris_desa = "", satuan } = claim;
  if (baris_desa === "") return shown === "tidak ada";
  const coverage = `${formatNumber(Number(baris_dilaporkan))} dari ${formatNumber(Number(baris_desa))} desa/kelurahan`;
  if (!shown.includes(coverage)) return false;
  if (baris_nilai === "") return /belum dilaporkan|disembunyikan/.test(shown);
  const format = satuan === "rupiah" ? formatRupiah : formatNumber;
  return shown.slice(0, shown.indexOf(coverage)).includes(format(Number(baris_nilai)));
}

test("a difference is claim minus rows, and the verdict names its size", () => {
  const compared = [...claims.values()].filter(({ selisih }) => selisih !== "");
  const broken = compared.filter(({ nilai, nilai_atas, baris_nilai, selisih, sebab = "" }) => {
    const size = formatNumber(Math.abs(Number(selisih)));
    const isSaid = Number(selisih) === 0 || sebab.includes(size);
    const isRight = nilai_atas !== "" || Number(nilai) - Number(baris_nilai) === Number(selisih);
    return !isSaid || !isRight;
  });
  assert.equal(broken, []);
  assert.ok(compared.length >= 4, `${compared.length} compared`);
});

interface ClaimEntry {
  readonly indikator: string;
  readonly teks: string;
  readonly satuan: string;
  readonly dicabut: boolean;
  readonly ambigu: boolean;
  readonly tanggal_data: string;
  readonly penerbit: string;
  readonly pernyataan: string | null;
  readonly catatan: string | null;
}

const plainTables = (page: string, section: string) =>
  tablesOf(page).filter(
    (table) => table.className === "klaim bertumpuk" && table.section === section,
  );

test("what was published about a desa stands so in its file and on the ledger, and nothing is missing", () => {
  const broken: string[] = [];
  let rows = 0;
  for (const file of filesIn(`${site}/desa`, "data.json")) {
    const kode = dirname(file);
    const { terbitan } = jsonFile<{ terbitan: readonly ClaimEntry[] }>(site, `desa/${file}`);
    const tables = plainTables(readSite(site, `desa/${kode}/index.html`), "terbitan");
    const shown = tables.flatMap((table) => table.rows.map(({ cells }) => cells.map(textOf)));
    const wanted = terbitan.map((entry) => {
      const keadaan = entry.dicabut ? "dicabut" : entry.ambigu ? "ambigu" : "berlaku";
      const { indikator, tanggal_data, teks, satuan, penerbit } = entry;
      const claim = { penerbit, pernyataan: entry.pernyataan ?? "", catatan: entry.catatan ?? "" };
      const figure = figureText({ teks, satuan, keadaan });
      return [formatDate(tanggal_data), labels.get(indikator), figure, contentText(claim)];
    });
    const ledger = [...claims.values()].filter((row) => row["kode"] === kode);
    if (JSON.stringify(shown) !== JSON.stringify(wanted)) broken.push(kode);
    if (ledger.length !== terbitan.length) broken.push(`${kode}: ledger`);
    rows += shown.length;
  }
  assert.equal(broken, []);
  assert.ok(rows >= 20, `${rows} rows`);
});

interface StatedFile {
  readonly ringkasan: readonly {
    readonly indikator: string;
    readonly nilai: number | null;
    readonly pernyataan: string | null;
  }[];
}

test("every total that a kabupaten states stands so on its edition's pages, and other than headlines on its own", () => {
  const broken: string[] = [];
  let rows = 0;
  for (const file of filesIn(`${site}/kabupaten`, "data.json")) {
    const folder = `kabupaten/${dirname(file)}`;
    const section = dirname(file).includes("/") ? "ringkasan" : "pernyataan";
    const { ringkasan } = jsonFile<StatedFile>(site, `${folder}/data.json`);
    const tables = plainTables(readSite(site, `${folder}/index.html`), section);
    const shown = tables.flatMap((table) => table.rows.map(({ cells }) => cells.map(textOf)));
    rows += shown.length;
    if (section === "ringkasan" && shown.length !== ringkasan.length) broken.push(folder);
    for (const [, label, figure = "", content = ""] of shown) {
      const entry = ringkasan.find(({ indikator }) => labels.get(indikator) === label);
      if (!entry || !isStated(entry, figure, content)) broken.push(`${folder} ${label} ${figure}`);
    }
  }
  assert.equal(broken, []);
  assert.ok(rows >= 60, `${rows} rows`);
});

function isStated(
  { nilai, pernyataan }: StatedFile["ringkasan"][number],
  figure: string,
  content: string,
): boolean {
  if (nilai === null) return figure === "disembunyikan";
  return figure.includes(formatNumber(nilai)) && content.includes(pernyataan ?? "null");
}

test("an indicator's newest figure of each kabupaten is a row of its CSV", () => {
  const broken: string[] = [];
  let rows = 0;
  for (const id of labels.keys()) {
    const page = readSite(site, `indikator/${id}/index.html`);
    const table = csvRows(site, `indikator/${id}/data.csv`);
    for (const { cells } of plainTables(page, "kabupaten").flatMap((one) => one.rows)) {
      const [date, , figure, content = ""] = cells.map(textOf);
      const kode = /kabupaten\/([\d.]+)\//.exec(cells[1] ?? "")?.[1];
      const found = table.some(
        (row) =>
          row["kode"] === kode &&
          formatDate(row["tanggal_data"] ?? "") === date &&
          figureText({ ...row, ketelitian: "" }) === figure &&
          content.startsWith(`${row["penerbit"]}: ${row["pernyataan"]}`),
      );
      if (!found) broken.push(`${id} ${kode}: ${figure}`);
      rows += 1;
    }
  }
  assert.equal(broken, []);
  assert.ok(rows >= 30, `${rows} rows`);
});

test.run();
