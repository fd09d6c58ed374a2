import { Ajv } from "ajv";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../test/make-edisi.ts";
import { angkaKabupaten, angkaWilayah } from "../views/unduhan/angka-wilayah.ts";
import { terbitanTabel } from "../views/unduhan/klaim-tabel.ts";
import { findKumpulan } from "../views/unduhan/kumpulan.ts";
import { dataCsv } from "./data-tabel.ts";
import { dataPackage } from "./datapackage.ts";
import { kabupatenCsv } from "./json.ts";
import { parseCsv } from "../base/csv.ts";
import { newestEdition } from "../views/site-index.ts";

const test = suite("data packages");
const index = repositorySite();

/**
 * What the profiles of Data Package 1.0 and 2.0 (datapackage.org/profiles) demand of the properties
 * used here: both at once, so that readers of either version accept the files.
 */
const TEXT = { type: "string" };
const LICENCES = {
  type: "array",
  minItems: 1,
  items: {
    type: "object",
    properties: {
      name: { type: "string", pattern: "^([-a-zA-Z0-9._])+$" },
      path: { type: "string", pattern: "^(?=^[^./~])(^((?!\\.{2}).)*$).*$" },
      title: TEXT,
    },
    anyOf: [{ required: ["name"] }, { required: ["path"] }],
  },
};
const FIELD = {
  type: "object",
  required: ["name", "type"],
  properties: {
    name: TEXT,
    type: { enum: ["string", "integer", "number", "date"] },
    title: TEXT,
    description: TEXT,
    constraints: {
      type: "object",
      properties: {
        required: { type: "boolean" },
        enum: { type: "array", minItems: 1, uniqueItems: true },
      },
    },
  },
};
const RESOURCE = {
  type: "object",
  required: ["name", "path"],
  properties: {
    name: { type: "string", pattern: "^([-a-z0-9._/])+$" },
    path: { type: "string", pattern: "^(?=^[^./~])(^((?!\\.{2}).)*$).*$" },
    type: { const: "table" },
    profile: { const: "tabular-data-resource" },
    mediatype: { type: "string", pattern: "^(.+)/(.+)$" },
    format: TEXT,
    encoding: { const: "utf-8" },
    schema: {
      type: "object",
      required: ["fields"],
      properties: {
        fields: { type: "array", minItems: 1, items: FIELD },
        missingValues: { type: "array", items: TEXT },
      },
    },
  },
};
const PROFILE = {
  type: "object",
  required: ["name", "resources", "licenses"],
  properties: {
    $schema: { const: "https://datapackage.org/profiles/2.0/datapackage.json" },
    profile: { const: "data-package" },
    name: { type: "string", pattern: "^([-a-z0-9._/])+$" },
    id: TEXT,
    title: TEXT,
    description: TEXT,
    homepage: { type: "string", pattern: "^https?://" },
    version: TEXT,
    keywords: { type: "array", minItems: 1, items: TEXT },
    licenses: LICENCES,
    sources: {
      type: "array",
      items: { type: "object", required: ["title"], properties: { title: TEXT, path: TEXT } },
    },
    resources: { type: "array", minItems: 1, items: RESOURCE },
  },
};
const validate = new Ajv({ allErrors: true }).compile(PROFILE);

interface Descriptor {
  readonly description: string;
  readonly licenses: readonly { readonly name: string }[];
  readonly resources: readonly {
    readonly name: string;
    readonly path: string;
    readonly schema?: {
      readonly fields: readonly { readonly name: string; readonly unit?: string }[];
      readonly missingValues: readonly string[];
    };
  }[];
}

function packageOf(kode: string): Descriptor {
  const kumpulan = findKumpulan(index, kode);
  if (!kumpulan) throw new Error(kode);
  return JSON.parse(dataPackage({ index, kumpulan, versi: "2025-11-24.k0" })) as Descriptor;
}

test("kabupaten, provinces and the country are valid against the profiles of version 1 and 2", () => {
  for (const kode of ["00", "33", "99", "33.10", "62.06", "99.01"]) {
    assert.ok(validate(packageOf(kode)), `${kode}: ${JSON.stringify(validate.errors)}`);
  }
});

test("the date of an edition is text, for of many only the month is known", () => {
  const [rows] = packageOf("62.06").resources;
  const fields = (rows?.["schema"] as { readonly fields: readonly Record<string, string>[] })
    .fields;
  assert.is(fields.find(({ name }) => name === "edisi_tanggal_data")?.["type"], "string");
});

test("the profile of this test refuses a package without resources, and a path that leaves it", () => {
  assert.not.ok(validate({ ...packageOf("33"), resources: [] }));
  const [first] = packageOf("33").resources;
  assert.not.ok(validate({ ...packageOf("33"), resources: [{ ...first, path: "../data.csv" }] }));
});

test("the fields are the columns of data.csv, in its order, with their units", () => {
  const edisi = newestEdition(index.kabupaten("99.01"))?.edisi;
  if (!edisi) throw new Error("no edition");
  const [csv] = packageOf("99.01").resources;
  const [heading] = parseCsv(kabupatenCsv(edisi, { tanda: "contoh" }));
  assert.equal(
    csv?.schema?.fields.map(({ name }) => name),
    heading,
  );
  const unit = (name: string) => csv?.schema?.fields.find((field) => field.name === name)?.unit;
  assert.equal([unit("jumlah_anggota"), unit("simpanan_pokok")], ["orang", "rupiah"]);
});

test("each table of figures has the columns of its own file, and a name of its own", () => {
  const tables = [
    ["99.01", "angka.csv", angkaKabupaten(index, "99.01")],
    ["99.01", "terbitan.csv", terbitanTabel(index, "99.01")],
    ["33.10", "terbitan.csv", terbitanTabel(index, "33.10")],
    ["33", "data.csv", angkaWilayah(index, "33")],
  ] as const;
  for (const [kode, file, tabel] of tables) {
    const { resources } = packageOf(kode);
    const own = resources.find(({ path }) => path === file);
    const [heading] = parseCsv(dataCsv(tabel));
    assert.equal(
      own?.schema?.fields.map(({ name }) => name),
      heading,
      `${kode} ${file}`,
    );
    assert.is(new Set(resources.map(({ name }) => name)).size, resources.length);
  }
});

test("an empty field and a withheld one are missing values", () => {
  assert.equal(packageOf("33.10").resources[0]?.schema?.missingValues, ["", "<5"]);
});

test("real regions are ODbL, the fictional one is CC BY and says what it is", () => {
  assert.equal(
    ["33.10", "99.01"].map((kode) => packageOf(kode).licenses[0]?.name),
    ["ODbL-1.0", "CC-BY-4.0"],
  );
  assert.match(packageOf("99.01").description, /^DATA CONTOH/);
});

test.run();
