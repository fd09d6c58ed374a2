import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parquetReadObjects } from "hyparquet";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatNumber, formatRupiah } from "../../base/format.ts";
import type { CsvValue } from "../../exports/csv.ts";
import type { EdisiJson } from "../../exports/edisi-json.ts";
import { getField, SHEET_SPECS } from "../../records/fields.ts";
import { readBacaan } from "../../records/read-edisi.ts";
import { csvRows, csvText, jsonFile } from "./download-parts.ts";
import { firstTable, sectionOf } from "./page-parts.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("rows of desa say the same on every page and in every download");
let site = "";
let kabupaten: readonly string[] = [];

test.before(async () => {
  site = await builtSite();
  kabupaten = filesIn(join(site, "kabupaten"), "data.xlsx")
    .filter((file) => file.split("/").length === 2)
    .map((file) => dirname(file));
});

type Row = Readonly<Record<string, CsvValue>>;

const keyOf = ({ kode, koperasi_ke }: Readonly<Record<string, unknown>>) =>
  `${String(kode)}-${String(koperasi_ke || 1)}`;

test("every version of every edition holds the same rows in CSV, JSON and XLSX, sheet by sheet", () => {
  const versions = filesIn(join(site, "kabupaten"), "data.xlsx").map(
    (file) => `kabupaten/${dirname(file)}`,
  );
  const broken: string[] = [];
  for (const folder of versions) {
    const data = jsonFile<EdisiJson>(site, `${folder}/data.json`);
    const bytes = new Uint8Array(readFileSync(join(site, folder, "data.xlsx")));
    const { bacaan, problems } = readBacaan(bytes, "data.xlsx");
    if (!bacaan || problems.length > 0)
      broken.push(`${folder}: ${problems[0]?.message ?? "unread"}`);
    for (const { key, fields } of SHEET_SPECS.filter((spec) => spec.key !== "meta")) {
      const rows = data[key as keyof EdisiJson] as readonly Row[];
      const drafts = (bacaan?.sheets.get(key)?.lembar.baris ?? []) as unknown as readonly Row[];
      const wanted = key === "ringkasan" ? rows.filter(({ nilai }) => nilai !== null) : rows;
      const plain = (list: readonly Row[]) =>
        list.map((row) => fields.map((field) => row[field.key] ?? null));
      if (JSON.stringify(plain(drafts)) !== JSON.stringify(plain(wanted)))
        broken.push(`${folder} ${key}: XLSX`);
      if (key !== "koperasi") continue;
      const table = csvRows(site, `${folder}/data.csv`);
      const texts = rows.map((row) => fields.map((field) => csvText(row[field.key] ?? null)));
      if (
        JSON.stringify(table.map((row) => fields.map((field) => row[field.key]))) !==
        JSON.stringify(texts)
      )
        broken.push(`${folder}: CSV`);
    }
  }
  assert.equal(broken, []);
  assert.ok(versions.length >= 15);
});

test("the files beside a kabupaten's page are those of its newest edition", () => {
  for (const kode of kabupaten) {
    const { edisi, asal } = jsonFile<EdisiJson>(site, `kabupaten/${kode}/data.json`);
    const version = `kabupaten/${kode}/${edisi.tanggal_data}/k${asal.perubahan_ke}`;
    const bytes = (folder: string) => readFileSync(join(site, folder, "data.csv"));
    assert.ok(bytes(`kabupaten/${kode}`).equals(bytes(version)), `${kode} data.csv`);
  }
});

interface DesaFile {
  readonly koperasi: readonly Row[];
  readonly koperasi_bersama: string | null;
  readonly kode_lama: readonly string[];
}

test("every desa's file holds the row of its kabupaten's and its kecamatan's CSV", () => {
  const fields = SHEET_SPECS.find(({ key }) => key === "koperasi")?.fields ?? [];
  const broken: string[] = [];
  let rows = 0;
  for (const kode of kabupaten) {
    const table = new Map(
      csvRows(site, `kabupaten/${kode}/data.csv`).map((row) => [keyOf(row), row]),
    );
    for (const file of filesIn(join(site, "desa"), "data.json").filter((name) =>
      name.startsWith(`${kode}.`),
    )) {
      const desa = dirname(file);
      const part = csvRows(site, `kecamatan/${desa.slice(0, 8)}/data.csv`);
      for (const row of jsonFile<DesaFile>(site, `desa/${file}`).koperasi) {
        rows += 1;
        const own = table.get(keyOf(row));
        const beside = part.find((other) => keyOf(other) === keyOf(row));
        const differs = fields.filter(({ key }) => own?.[key] !== csvText(row[key] ?? null));
        if (differs.length > 0) broken.push(`${desa}: ${differs.map(({ key }) => key).join()}`);
        if (JSON.stringify(own) !== JSON.stringify(beside)) broken.push(`${desa}: kecamatan`);
      }
    }
  }
  assert.equal(broken, []);
  assert.ok(rows >= 1_100, `${rows} rows`);
});

/** Figures of a desa page in the order of its table. */
const FIGURES = [
  "jumlah_anggota",
  "anggota_perempuan",
  "anggota_penerima_bansos",
  "jumlah_pengurus",
  "pengurus_perempuan",
  "jumlah_pengawas",
  "jumlah_karyawan",
  "jumlah_penyetor",
  "simpanan_pokok",
  "simpanan_wajib",
  "modal_luar",
  "nilai_pinjaman",
  "kebutuhan_lahan",
] as const;

/** What a page says of a figure of the file. */
function figureText(field: string, value: CsvValue): string {
  if (value === "<5") return "disembunyikan (kurang dari 5 penyetor)";
  const unit = getField("koperasi", field).unit ?? "";
  return unit === "rupiah"
    ? formatRupiah(Number(value))
    : `${formatNumber(Number(value))} ${unit}`.trim();
}

/** Label and figure of everything a desa's file reports. */
function figuresOf(row: Row): readonly (readonly [label: string, text: string])[] {
  return FIGURES.filter((field) => (row[field] ?? null) !== null).map((field) => [
    getField("koperasi", field).title,
    figureText(field, row[field] ?? null),
  ]);
}

test("every figure on every desa page is that of its file, and none is missing", () => {
  const broken: string[] = [];
  let figures = 0;
  for (const file of filesIn(join(site, "desa"), "data.json")) {
    const page = readSite(site, `desa/${dirname(file)}/index.html`);
    for (const [index, row] of jsonFile<DesaFile>(site, `desa/${file}`).koperasi.entries()) {
      const shown = firstTable(sectionOf(page, index === 0 ? "anggota" : `anggota-${index + 1}`));
      const expected = figuresOf(row);
      figures += expected.length;
      const said = shown.map(([label = "", text = ""]) => [label.replace(/ \(.*\)$/, ""), text]);
      if (JSON.stringify(said) !== JSON.stringify(expected))
        broken.push(`${file}: ${JSON.stringify(said)} ${JSON.stringify(expected)}`);
    }
  }
  assert.equal(broken.slice(0, 5), []);
  assert.ok(figures > 200, `${figures} figures`);
});

test("the country's Parquet file holds the rows of all real kabupaten's CSV files", async () => {
  const bytes = readFileSync(join(site, "data/koperasi.parquet"));
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  const table = kabupaten
    .filter((kode) => !kode.startsWith("99"))
    .flatMap((kode) => csvRows(site, `kabupaten/${kode}/data.csv`));
  const fields = SHEET_SPECS.find(({ key }) => key === "koperasi")?.fields ?? [];
  const open = (row: Readonly<Record<string, unknown>>) =>
    fields.map(({ key }) =>
      row[`${key}_disembunyikan`] === true ? "<5" : csvText((row[key] ?? null) as CsvValue),
    );
  assert.equal(
    rows.map((row) => JSON.stringify(open(row))),
    table.map((row) => JSON.stringify(fields.map(({ key }) => row[key]))),
  );
});

test.run();
