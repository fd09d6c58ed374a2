import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatNumber } from "../../base/format.ts";
import { labelOf } from "../../records/lists.ts";
import { areaFile, csvRows, jsonFile } from "./download-parts.ts";
import { cellText, linkOf, tableIn, tablesOf, textOf } from "./page-parts.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("tables about desa say the same as the files they are made from");
let site = "";

test.before(async () => {
  site = await builtSite();
});

const codeIn = (cell = "") => /\/([\d.]+)\/(?:#|$)/.exec(linkOf(cell))?.[1] ?? "";

test("the figures around a desa are those of the files of its kecamatan and its kabupaten", () => {
  const broken: string[] = [];
  let cells = 0;
  for (const file of filesIn(`${site}/desa`, "index.html")) {
    const kode = dirname(file);
    for (const row of tableIn(readSite(site, `desa/${file}`), "konteks")) {
      const id = /indikator\/([\w-]+)\//.exec(row.cells[0] ?? "")?.[1];
      for (const [at, area] of [kode.slice(0, 8), kode.slice(0, 5)].entries()) {
        const entry = areaFile(site, area)?.indikator.find((one) => one.id === id);
        const shown = cellText(row.cells[at + 1] ?? "");
        if (!shown.startsWith(entry?.teks ?? "belum dilaporkan"))
          broken.push(`${kode} ${id}: ${shown}`);
        cells += 1;
      }
    }
  }
  assert.equal(broken.slice(0, 10), []);
  assert.ok(cells > 8_000, `${cells} cells`);
});

interface EditionRow {
  readonly kode: string;
  readonly koperasi_bersama: string | null;
  readonly jumlah_anggota: number | null;
  readonly status_operasi: string | null;
  readonly badan_hukum: string | null;
}

const editions = new Map<string, ReadonlyMap<string, readonly EditionRow[]>>();

/** Rows by desa of the version of an edition that holds: the newest correction. */
function editionRows(folder: string): ReadonlyMap<string, readonly EditionRow[]> {
  const known = editions.get(folder);
  if (known) return known;
  const versions = filesIn(join(site, folder), "data.json").filter((file) => /^k\d+\//.test(file));
  const file = `${folder}/${versions.at(-1) ?? ""}`;
  const { koperasi } = jsonFile<{ koperasi: readonly EditionRow[] }>(site, file);
  const rows = new Map<string, EditionRow[]>();
  for (const row of koperasi) rows.set(row.kode, [...(rows.get(row.kode) ?? []), row]);
  editions.set(folder, rows);
  return rows;
}

/** Members of all koperasi of a desa that reported them; a guest has none of its own. */
function membersText(rows: readonly EditionRow[]): string {
  if (rows.some(({ koperasi_bersama }) => koperasi_bersama !== null)) return "tidak berlaku";
  const known = rows.flatMap(({ jumlah_anggota }) => jumlah_anggota ?? []);
  if (known.length === 0) return "belum dilaporkan";
  return formatNumber(known.reduce((sum, value) => sum + value, 0));
}

test("members, edition by edition, are those of the edition's file, also under former codes", () => {
  const broken: string[] = [];
  let rows = 0;
  for (const file of filesIn(`${site}/desa`, "index.html")) {
    for (const { cells } of tableIn(readSite(site, `desa/${file}`), "riwayat")) {
      const [folder = "", anchor = ""] = linkOf(cells[0] ?? "").split("/#");
      const own = editionRows(folder.slice(1)).get(anchor.slice(0, 13)) ?? [];
      const shown = textOf(cells[3] ?? "");
      rows += 1;
      if (own.length === 0 || shown !== membersText(own))
        broken.push(`${file} ${folder}: ${shown} <> ${membersText(own)}`);
    }
  }
  assert.equal(broken.slice(0, 10), []);
  assert.ok(rows > 1_300, `${rows} rows`);
});

/** Members of every desa whose koperasi all report them; hosts only. */
function membersByDesa(kabupaten: string): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const row of csvRows(site, `kabupaten/${kabupaten}/data.csv`)) {
    const { kode = "", koperasi_bersama, jumlah_anggota = "" } = row;
    if (koperasi_bersama !== "") continue;
    const value = jumlah_anggota === "" ? Number.NaN : Number(jumlah_anggota);
    sums.set(kode, (sums.get(kode) ?? 0) + value);
  }
  return new Map([...sums].filter(([, sum]) => !Number.isNaN(sum)));
}

/** In words; a quarter's edge parts no equals, who then are in the middle. */
function bandText(own: number, all: readonly number[]): string {
  const quarter = all.length / 4;
  if (all.filter((value) => value <= own).length <= quarter) return "seperempat terbawah";
  const isTop = all.filter((value) => value >= own).length <= quarter;
  return isTop ? "seperempat teratas" : "separuh yang di tengah";
}

test("a desa's band is that of the CSV's figures, silent where few report, and never a rank", () => {
  const broken: string[] = [];
  let bands = 0;
  for (const folder of filesIn(`${site}/kabupaten`, "datapackage.json").map(dirname)) {
    const members = membersByDesa(folder);
    const pages = filesIn(`${site}/desa`, "index.html").filter((file) => file.startsWith(folder));
    for (const file of pages) {
      const text = textOf(readSite(site, `desa/${file}`));
      const shown = /Jumlah anggotanya di antara ([a-z ]+?) dari/.exec(text)?.[1];
      const own = members.get(dirname(file));
      const isTold = own !== undefined && members.size >= 0.8 * pages.length;
      const wanted = isTold ? bandText(own, [...members.values()]) : undefined;
      if (shown !== wanted) broken.push(`${file}: ${shown} <> ${wanted}`);
      if (/peringkat|urutan ke-|ranking/i.test(text)) broken.push(`${file}: a rank`);
      if (shown !== undefined) bands += 1;
    }
  }
  assert.equal(broken, []);
  assert.ok(bands >= 40, `${bands} bands`);
});

test("a kecamatan's table of desa says what its CSV says, every desa once", () => {
  const broken: string[] = [];
  let rows = 0;
  for (const file of filesIn(`${site}/kecamatan`, "data.csv")) {
    const table = tableIn(readSite(site, `kecamatan/${dirname(file)}/index.html`), "desa");
    const own = csvRows(site, `kecamatan/${file}`);
    const members = new Set(own.map((row) => row["kode"]));
    if (table.length > 0 && table.length !== members.size) broken.push(`${file}: rows`);
    for (const { cells } of table) {
      const kode = codeIn(cells[0]);
      const [first, ...more] = own.filter((row) => row["kode"] === kode).map(rowOfCsv);
      const wanted = first ? [legalText(first), operationText(first)] : [];
      const shown = cells.map(textOf);
      if (first?.koperasi_bersama ? !/^bergabung/.test(shown[1] ?? "") : wanted[0] !== shown[1])
        broken.push(`${kode}: ${shown[1]} <> ${wanted[0]}`);
      if (!first?.koperasi_bersama && wanted[1] !== shown[2]) broken.push(`${kode}: ${shown[2]}`);
      if (!first || shown[3] !== membersText([first, ...more])) broken.push(`${kode}: ${shown[3]}`);
      rows += 1;
    }
  }
  assert.equal(broken, []);
  assert.ok(rows >= 60, `${rows} rows`);
});

function rowOfCsv(row: Readonly<Record<string, string>>): EditionRow & { readonly sk: string } {
  const text = (key: string) => (row[key] === "" ? null : (row[key] ?? null));
  const { kode = "", jumlah_anggota: members = "", sk_ahu_tanggal = "", sk_ahu_nomor = "" } = row;
  return {
    kode,
    koperasi_bersama: text("koperasi_bersama"),
    jumlah_anggota: members === "" ? null : Number(members),
    status_operasi: text("status_operasi"),
    badan_hukum: text("badan_hukum"),
    sk: sk_ahu_tanggal + sk_ahu_nomor,
  };
}

/** Legal is who says so, or who names date or number of the decree. */
function legalText({ badan_hukum, sk }: ReturnType<typeof rowOfCsv>): string {
  const said = sk === "" ? badan_hukum : "sudah";
  return said === null ? "belum dilaporkan" : labelOf("status_dokumen", said);
}

function operationText({ status_operasi }: EditionRow): string {
  return status_operasi === null ? "belum dilaporkan" : labelOf("status_operasi", status_operasi);
}

interface TopicFile {
  readonly kolom: readonly { readonly id: string }[];
  readonly baris: readonly {
    readonly kode: string;
    readonly sel: readonly { readonly teks: string; readonly nilai: string | number | null }[];
  }[];
}

const topics = new Map<string, TopicFile>();

/** Rows of a table of the kabupaten's topic that lie in a kecamatan, by column. */
function topicRows(kecamatan: string, table: string): readonly Record<string, TopicCell>[] {
  const file = `kabupaten/${kecamatan.slice(0, 5)}/${table}.json`;
  const { kolom, baris } = topics.get(file) ?? jsonFile<TopicFile>(site, file);
  topics.set(file, { kolom, baris });
  const own = baris.filter(({ kode }) => kode.startsWith(`${kecamatan}.`));
  return own.map(({ sel }) =>
    Object.fromEntries(sel.map((cell, at) => [kolom[at]?.id ?? "", cell])),
  );
}

type TopicCell = TopicFile["baris"][number]["sel"][number];

const textsOf = (row: Record<string, TopicCell>, without: readonly string[]) =>
  Object.entries(row)
    .filter(([id]) => !without.includes(id))
    .map(([, { teks }]) => teks.replace(/\s+/g, " "));

test("a kecamatan repeats the rows of its kabupaten's topics that lie in it, and only those", () => {
  const broken: string[] = [];
  let rows = 0;
  for (const file of filesIn(`${site}/kecamatan`, "index.html")) {
    const kode = dirname(file);
    for (const { label, rows: shownRows } of tablesOf(readSite(site, `kecamatan/${file}`))) {
      const wanted = repeated(kode, label)?.map((row) => row.join(" | "));
      if (wanted === undefined) continue;
      const shown = shownRows.map(({ cells }) => cells.map(cellText).join(" | "));
      // The order of commodities is the kabupaten's and compared there.
      if (JSON.stringify(shown.sort()) !== JSON.stringify(wanted.sort()))
        broken.push(`${kode} ${label}`);
      rows += shown.length;
    }
  }
  assert.equal(broken, []);
  assert.ok(rows >= 60, `${rows} rows`);
});

const UNWORKED = labelOf("pengelola_usaha", "belum_ada");

/** What the table of this label says in a kecamatan; null for tables that are no part of a topic. */
function repeated(kode: string, label: string): readonly (readonly string[])[] | null {
  if (label === "Koperasi yang belum beroperasi")
    return topicRows(kode, "tindak-lanjut/koperasi").map((row) =>
      textsOf(row, ["kecamatan", "kode"]),
    );
  if (label === "Belum digarap siapa pun")
    return topicRows(kode, "potensi/potensi")
      .filter((row) => row["digarap"]?.teks === UNWORKED)
      .map((row) => textsOf(row, ["kecamatan", "kode", "digarap"]));
  return label === "Potensi menurut komoditas" ? commodities(kode) : null;
}

/** Volume, desa and what nobody works of each commodity, summed from the rows; each has one unit here. */
function commodities(kode: string): readonly (readonly string[])[] {
  const groups = new Map<string, Record<string, TopicCell>[]>();
  for (const row of topicRows(kode, "potensi/potensi")) {
    const key = `${row["bidang"]?.teks}|${row["komoditas"]?.teks}`;
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups].map(([key, rows]) => {
    const known = rows.filter((row) => typeof row["volume"]?.nilai === "number");
    const sum = known.reduce((total, row) => total + Number(row["volume"]?.nilai), 0);
    const count = (some: typeof rows) => `${new Set(some.map((row) => row["kode"]?.teks)).size}`;
    const free = rows.filter((row) => row["digarap"]?.teks === UNWORKED);
    const volume = known.length === 0 ? "belum dilaporkan" : formatNumber(sum);
    const satuan = known[0]?.["satuan"]?.teks ?? "";
    return [...key.split("|"), volume, satuan, count(rows), count(free)];
  });
}

test.run();
