import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkGolden } from "../test/golden.ts";
import {
  addressOf,
  BENTANGAN,
  fullRegistry,
  KLATEN,
  readMade,
  reportedMeta,
  smallRegistry,
  TANGGAL,
} from "../test/make-workbook.ts";
import { writeWorkbook } from "../workbook/write.ts";
import { SHEET_SPECS } from "./fields.ts";
import { getList } from "./lists.ts";
import { regionLabel } from "./template-lists.ts";
import { TEMPLATE_VERSION, templateBook, type TemplateContent } from "./template.ts";

const test = suite("template");

function bookOf(content: Partial<TemplateContent> = {}) {
  const meta = reportedMeta(KLATEN, TANGGAL);
  return templateBook({ meta, rows: {}, registry: smallRegistry(), ...content });
}

function tableOf(name: string, content?: Partial<TemplateContent>) {
  const table = bookOf(content).tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

test("the sheets are Petunjuk, every sheet of the contract, and _meta hidden", () => {
  const { tables } = bookOf();
  assert.equal(
    tables.map(({ name }) => name),
    ["Petunjuk", ...SHEET_SPECS.map(({ sheet }) => sheet)],
  );
  assert.equal(
    tables.filter(({ hidden }) => hidden).map(({ name }) => name),
    ["_meta"],
  );
});

test("every column has its kind, width, choices and lock; what holds of its sheet and the book", () => {
  const { tables, lists, ...book } = bookOf();
  const about = tables.slice(1).map(({ columns, rows, ...table }) => {
    const shown = columns.map(({ note: _, prompt: __, ...column }) => JSON.stringify(column));
    return [JSON.stringify({ ...table, rows: rows.length }), ...shown].join("\n");
  });
  const meta = tableOf("_meta").rows.map((row) => row.join(" | "));
  const text = [JSON.stringify(book), [...lists.keys()].join(), ...about, ...meta, ""].join("\n");
  checkGolden("templat-kolom", new Map([["kolom.txt", text]]));
});

test("Klaten's template has 401 rows with code, kecamatan and desa", () => {
  const { rows } = tableOf("Koperasi", { registry: fullRegistry() });
  assert.is(rows.length, 401);
  const bentangan = rows.find(([kode]) => kode === BENTANGAN);
  assert.equal(bentangan?.slice(0, 4), [BENTANGAN, "Wonosari", "Bentangan", null]);
  assert.equal(new Set(bentangan?.slice(3)), new Set([null]));
});

test("what is filled in stands in the row of its desa, choices as their labels", () => {
  const koperasi = [{ kode: BENTANGAN, status_operasi: "beroperasi_penuh", jumlah_anggota: 1190 }];
  const { rows, columns } = tableOf("Koperasi", { rows: { koperasi } });
  const at = (heading: string) => columns.findIndex((column) => column.heading === heading);
  assert.is(rows[14]?.[at("Status Operasi")], "Beroperasi penuh");
  assert.is(rows[14]?.[at("Jumlah Anggota")], 1190);
  assert.is(rows[13]?.[at("Jumlah Anggota")], null);
});

test("a second koperasi is a row below the others, named like its desa", () => {
  const koperasi = [{ kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota: 95 }];
  const { rows } = tableOf("Koperasi", { rows: { koperasi } });
  assert.is(rows.length, 27);
  assert.equal(rows[26]?.slice(0, 4), [BENTANGAN, "Wonosari", "Bentangan", 2]);
});

test("on long sheets the name stands behind the code, as the dropdown offers it", () => {
  const gerai = [{ kode: BENTANGAN, jenis: "kantor", status: "selesai" }];
  assert.is(tableOf("Gerai", { rows: { gerai } }).rows[0]?.[0], `${BENTANGAN} – Bentangan`);
  assert.ok(bookOf().lists.get("desa")?.includes(`${BENTANGAN} – Bentangan`));
});

test("a code that nobody knows is offered without a name", () => {
  assert.is(regionLabel(BENTANGAN, smallRegistry()), `${BENTANGAN} – Bentangan`);
  assert.is(regionLabel("33.10.99", smallRegistry()), "33.10.99");
});

test("code, kecamatan and desa of Koperasi are locked, nothing else to be filled in is", () => {
  const locked = tableOf("Koperasi").columns.filter((column) => column.locked);
  assert.equal(
    locked.map(({ heading }) => heading),
    ["Kode", "Kecamatan", "Desa/Kelurahan"],
  );
  assert.equal(
    tableOf("Gerai").columns.filter((column) => column.locked),
    [],
  );
});

test("columns of codes offer the desa or the kecamatan with their names, and take a bare code too", () => {
  const columnsOf = (sheet: string) => tableOf(sheet).columns;
  const host = columnsOf("Koperasi").find(({ heading }) => /Bersama/.test(heading));
  const area = columnsOf("Pendamping").find(({ heading }) => heading === "Wilayah Tugas");
  assert.equal([host?.list, host?.openList], ["desa", true]);
  assert.equal([area?.list, area?.openList], ["wilayah", true]);
  assert.equal(bookOf().lists.get("wilayah"), [
    "33.10 – Kabupaten Klaten",
    "33.10.15 – Wonosari",
    "33.10.24 – Klaten Utara",
  ]);
});

test("the columns of Koperasi stand in groups, each in one piece", () => {
  const groups = tableOf("Koperasi").columns.map(({ group }) => group);
  const runs = groups.filter((group, index) => group !== groups[index - 1]);
  assert.equal(runs.length, new Set(groups).size);
  assert.ok(runs.length > 5 && runs.every((group) => group !== undefined));
});

test("every column with choices offers exactly the labels of its list", () => {
  const { tables, lists } = bookOf();
  for (const { fields, sheet } of SHEET_SPECS.filter(({ layout }) => layout === "rows")) {
    for (const { heading, list } of fields.filter((field) => field.list)) {
      const column = tables
        .find(({ name }) => name === sheet)
        ?.columns.find((each) => each.heading === heading);
      assert.is(column?.list, list?.id, `${sheet}.${heading}`);
      assert.equal(
        lists.get(list?.id ?? ""),
        getList(list?.id ?? "").butir.map(({ label }) => label),
      );
    }
  }
});

test("every heading carries its explanation and an example", () => {
  for (const { columns } of bookOf().tables.filter(({ name }) => !/^(Petunjuk|_meta)$/.test(name)))
    for (const { note, heading } of columns) assert.match(note ?? "", /.+\nContoh: .+/, heading);
});

test("texts of cells keep to Excel's limits", () => {
  for (const { name, columns } of bookOf().tables) {
    assert.ok(name.length <= 31, name);
    for (const { prompt = "" } of columns) assert.ok(prompt.length <= 255, prompt);
  }
});

test("the version stands in _meta", () => {
  const rows = new Map(tableOf("_meta").rows.map(([key, value]) => [key, value]));
  assert.is(rows.get("Versi Templat"), TEMPLATE_VERSION);
  assert.is(rows.get("Kabupaten"), "33.10");
  assert.is(rows.get("Disusun oleh"), "Kabupaten");
  assert.equal(bookOf().properties, { versi_templat: TEMPLATE_VERSION });
});

test("values taken over are marked, what the registry says is not", () => {
  const rows = {
    koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }],
    gerai: [{ kode: BENTANGAN, jenis: "kantor", status: "selesai" }],
  };
  const marks = (sheet: string, bawaan?: string) => [
    ...(tableOf(sheet, { rows, ...(bawaan === undefined ? {} : { bawaan }) }).marks?.keys() ?? []),
  ];
  assert.equal(marks("Koperasi", "2025-10-31"), [addressOf("koperasi", "jumlah_anggota", 16)]);
  assert.equal(marks("Gerai", "2025-10-31"), ["A2", "C2", "D2"]);
  assert.equal(marks("Koperasi"), []);
});

for (const [kabupaten, what, desa] of [
  ["11.08", "with the most desa", 852],
  ["31.01", "with the fewest", 6],
  ["33.74", "a kota", 177],
  ["91.03", "with desa adat", 144],
  ["99.01", "of the fictional region", 60],
] as const) {
  test(`the template of ${kabupaten}, ${what}, is read without a remark`, async () => {
    const { edisi, problems } = await readMade({ kabupaten, registry: fullRegistry() });
    assert.equal(problems, []);
    assert.is(edisi?.lembar.koperasi.baris.length, desa);
  });
}

test("a template can be made of each of the 514 kabupaten and kota", () => {
  const registry = fullRegistry();
  const all = registry.kabupaten().filter((kode) => !registry.isFictional(kode));
  assert.is(all.length, 514);
  for (const kabupaten of all) {
    const { tables } = templateBook({ registry, rows: {}, meta: reportedMeta(kabupaten, TANGGAL) });
    const koperasi = tables.find(({ name }) => name === "Koperasi");
    assert.ok((koperasi?.rows.length ?? 0) > 0, kabupaten);
    assert.equal(
      koperasi?.rows.filter((row) => !row[1] || !row[2]),
      [],
      kabupaten,
    );
  }
});

test("a template that nobody filled in is read without a remark", async () => {
  const { edisi, problems } = await readMade();
  assert.equal(problems, []);
  assert.is(edisi?.lembar.koperasi.baris.length, 26);
  assert.equal(edisi?.lembar.gerai.baris, []);
});

test("the same content gives the same bytes", async () => {
  assert.equal(await writeWorkbook(bookOf()), await writeWorkbook(bookOf()));
});

test.run();
