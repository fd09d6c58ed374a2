import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parquetReadObjects } from "hyparquet";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsv } from "../../base/csv.ts";
import { hasValidator, ooxmlErrors } from "../ooxml-validator.ts";
import { jsonFile } from "./download-parts.ts";
import { builtSite, filesIn, readSite } from "./site.ts";

const test = suite("downloads obey the standards they name");
let site = "";
let origin = "";

test.before(async () => {
  site = await builtSite();
  const { homepage } = JSON.parse(readFileSync("package.json", "utf8")) as { homepage: string };
  origin = homepage;
});

interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { readonly enum?: readonly string[]; readonly required?: boolean };
}

interface Package {
  readonly name: string;
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: {
      readonly fields: readonly Field[];
      readonly missingValues: readonly string[];
    };
  }[];
}

/** The lexical forms of Table Schema for the types used here. */
const FORMS: Readonly<Record<string, RegExp>> = {
  string: /^/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

test("every data package names files that exist, and every cell of its table fits its field", () => {
  const packages = filesIn(site, "datapackage.json");
  const broken = packages.flatMap((file) => {
    const { resources } = jsonFile<Package>(site, file);
    const names = new Set(resources.map(({ name }) => name));
    const wrong = names.size === resources.length ? [] : ["names"];
    for (const { path, schema } of resources) {
      const target = join(dirname(file), path);
      if (!existsSync(join(site, target))) wrong.push(path);
      if (schema) wrong.push(...brokenCells(readSite(site, target), schema));
    }
    return wrong.map((what) => `${file}: ${what}`);
  });
  assert.equal(broken.slice(0, 10), []);
  assert.ok(packages.length >= 44, `${packages.length} packages`);
});

function brokenCells(
  csv: string,
  {
    fields,
    missingValues,
  }: { readonly fields: readonly Field[]; readonly missingValues: readonly string[] },
): readonly string[] {
  const [head = [], ...rows] = parseCsv(csv);
  if (head.join() !== fields.map(({ name }) => name).join()) return ["columns"];
  return rows.flatMap((row, line) => {
    if (row.length !== fields.length) return [`row ${line + 2}: ${row.length} cells`];
    return fields.flatMap(({ name, type, constraints = {} }, at) => {
      const cell = row[at] ?? "";
      const isMissing = missingValues.includes(cell);
      const fits = isMissing
        ? constraints.required !== true
        : FORMS[type]?.test(cell) === true && (constraints.enum?.includes(cell) ?? true);
      return fits ? [] : [`row ${line + 2} ${name}: ${cell}`];
    });
  });
}

test("every row of every version's data.json fits the published schema of its sheet", () => {
  const folder = filesIn(`${site}/skema`, "index.json").map(dirname).at(-1) ?? "";
  const sheets = ["koperasi", "gerai", "kemitraan", "aset", "pelatihan", "usaha", "potensi"];
  sheets.push("inventaris", "pendamping", "koordinator");
  const broken: string[] = [];
  let rows = 0;
  const files = filesIn(`${site}/kabupaten`, "data.json").filter((file) => file.includes("/k"));
  for (const sheet of sheets) {
    const schema = jsonFile<object>(site, `skema/${folder}/${sheet}.schema.json`);
    const fits = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    for (const file of files) {
      const data = jsonFile<Record<string, readonly Record<string, unknown>[]>>(
        site,
        `kabupaten/${file}`,
      );
      for (const { baris, ...row } of data[sheet] ?? []) {
        rows += 1;
        if (!fits(row))
          broken.push(`${file} ${sheet} ${String(baris)}: ${JSON.stringify(fits.errors)}`);
      }
    }
  }
  assert.equal(broken.slice(0, 5), []);
  assert.ok(rows > 4_000, `${rows} rows`);
});

test("the Parquet file of the regions holds all 83,762 desa with the names of the code list", async () => {
  const bytes = readFileSync(join(site, "data/wilayah.parquet"));
  const rows = await parquetReadObjects({ file: new Uint8Array(bytes).buffer });
  const names = new Map(
    filesIn(`${site}/data/wilayah`, ".json")
      .filter((file) => !file.startsWith("99"))
      .flatMap((file) =>
        Object.entries(
          jsonFile<{ wilayah: Record<string, string> }>(site, `data/wilayah/${file}`).wilayah,
        ),
      ),
  );
  const broken = rows.filter((row) =>
    ["", "_kecamatan", "_kabupaten", "_provinsi"].some((level) => {
      const name = level === "" ? "nama" : level.slice(1);
      return names.get(String(row[`kode${level}`])) !== row[name];
    }),
  );
  assert.equal(broken.slice(0, 3), []);
  assert.is(new Set(rows.map((row) => row["kode"])).size, 83_762);
});

/** Path of the site behind an address of it; undefined for an address elsewhere. */
function pathOf(address: string): string | undefined {
  if (!address.startsWith(origin)) return undefined;
  const path = address.slice(origin.length).replace(/#.*$/, "");
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

const isThere = (address: string) => {
  const path = pathOf(address);
  return path !== undefined && existsSync(join(site, path));
};

interface Ref {
  readonly "@id": string;
}

interface DcatDataset extends Ref {
  readonly "dct:title": string;
  readonly "dct:description": string;
  readonly "dct:license": Ref;
  readonly "dcat:landingPage": Ref;
  readonly "dcat:distribution": readonly Readonly<
    Record<"dcat:downloadURL" | "dcat:mediaType", Ref>
  >[];
}

test("the catalogue's datasets have a title, licence, page and files that exist, each file once", () => {
  const { "dcat:dataset": datasets } = jsonFile<{ "dcat:dataset": readonly DcatDataset[] }>(
    site,
    "data/katalog.jsonld",
  );
  const incomplete = datasets.filter(
    (one) =>
      [one["dct:title"], one["dct:description"], one["dct:license"]["@id"]].includes("") ||
      !isThere(one["dcat:landingPage"]["@id"]) ||
      one["dcat:distribution"].length === 0,
  );
  assert.equal(incomplete, []);
  const files = datasets.flatMap((one) => one["dcat:distribution"]);
  const urls = files.map((file) => file["dcat:downloadURL"]["@id"]);
  assert.equal(
    urls.filter((url) => !isThere(url)),
    [],
  );
  assert.is(new Set(urls).size, urls.length);
  assert.is(new Set(datasets.map((one) => one["@id"])).size, datasets.length);
  const types = new Set(
    files.map((file) => file["dcat:mediaType"]["@id"].split("media-types/")[1]),
  );
  assert.equal(
    [...types].filter((type) => !/^(text|application)\/[\w.+-]+$/.test(type ?? "")),
    [],
  );
});

interface Linked {
  readonly "@type": string;
  readonly name: string;
  readonly url?: string;
  readonly identifier?: string;
  readonly description?: string;
  readonly license?: string;
  readonly distribution?: readonly { readonly contentUrl: string }[];
  readonly containedInPlace?: Ref;
}

test("every region's page says what it is as JSON-LD: a Dataset with its files, or a Place in its parent", () => {
  const pages = filesIn(site, "index.html").filter((file) =>
    /^(desa|kecamatan|kabupaten|provinsi)\/[\d.]+\/index\.html$|^index\.html$/.test(file),
  );
  const broken = pages.filter((file) => !isDescribed(file));
  assert.equal(broken.slice(0, 10), []);
  assert.ok(pages.length > 1_700, `${pages.length} pages`);
});

function isDescribed(file: string): boolean {
  const kode = file.split("/")[1] ?? "00";
  const page = readSite(site, file);
  // A code that ended is no place any more.
  if (page.includes('class="halaman-kode-lama')) return true;
  const [, text = "{}"] =
    /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(page) ?? [];
  const data = JSON.parse(text) as Linked;
  if (data["@type"] === "Place")
    return data.identifier === kode && isThere(data.containedInPlace?.["@id"] ?? "");
  const { description = "", license = "", distribution = [] } = data;
  // Search engines ask for a description of 50 characters at least.
  const isWhole = data["@type"] === "Dataset" && description.length >= 50 && license !== "";
  return (
    isWhole &&
    distribution.length > 0 &&
    distribution.every(({ contentUrl }) => isThere(contentUrl))
  );
}

test("a workbook of each kind is clean for the Open XML SDK", async () => {
  if (!hasValidator()) return;
  for (const file of [
    "kabupaten/99.01/data.xlsx",
    "kabupaten/99.01/kemitraan/tabel.xlsx",
    "laporan/tabel.xlsx",
  ])
    assert.equal(await ooxmlErrors(new Uint8Array(readFileSync(join(site, file)))), [], file);
});

test.run();
