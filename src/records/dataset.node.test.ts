import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsvObjects } from "../base/csv.ts";
import { hasErrors } from "../base/problem.ts";
import { repositoryData } from "../test/make-edisi.ts";
import { makeWorkbook, ROOT } from "../test/make-workbook.ts";
import { loadDataset, loadLazily } from "./dataset.node.ts";
import { validateJson } from "./validate.ts";

const test = suite("dataset");

/** Runs with a copy of data/wilayah and what is added to it. */
function withData(
  files: Readonly<Record<string, Uint8Array | string>>,
  use: (
    load: (withoutExample?: boolean, provinsi?: string) => ReturnType<typeof loadDataset>,
    place: { readonly root: string; readonly dataDir: string },
  ) => void,
): void {
  const root = mkdtempSync(join(tmpdir(), "papan-data-"));
  const dataDir = join(root, "data");
  try {
    cpSync(join(ROOT, "data", "wilayah"), join(dataDir, "wilayah"), { recursive: true });
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(dataDir, name, ".."), { recursive: true });
      writeFileSync(join(dataDir, name), text);
    }
    const load = (withoutExample = false, provinsi: string | undefined = undefined) =>
      loadDataset({ root, dataDir, withoutExample, provinsi, shapedBy: "1" });
    use(load, { root, dataDir });
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("the data of the repository has no error", () => {
  const { problems } = repositoryData();
  assert.equal(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
});

test("editions, figures, documents and offices of both folders are there", () => {
  const { editions, dasar_hukum, instruksi, instansi } = repositoryData().dataset;
  const real = editions.filter(({ kabupaten }) => kabupaten !== "99.01");
  assert.equal(
    real.map(({ kabupaten, tanggal_data }) => `${kabupaten} ${tanggal_data}`),
    ["33.10 2025-11-24", "35.05 2025-05-20", "62.06 2025-09-30", "64.02 2025-06-10"],
  );
  assert.ok(editions.length > real.length);
  assert.ok(dasar_hukum.length >= 15);
  assert.ok(instruksi.some(({ id }) => id === "katingan-437-2025"));
  assert.ok(instansi.some(({ kabupaten }) => kabupaten === "33.10"));
});

test("without the example nothing of the fictional region is left", () => {
  const { dataset } = loadDataset({
    root: ROOT,
    dataDir: join(ROOT, "data"),
    withoutExample: true,
    shapedBy: "1",
  });
  assert.is(dataset.registry.has("99.01"), false);
  assert.ok(dataset.editions.every(({ kabupaten }) => kabupaten !== "99.01"));
  assert.ok(dataset.observasi.every(({ wilayah }) => !wilayah.startsWith("99")));
  assert.ok(dataset.instruksi.every(({ wilayah }) => !wilayah.startsWith("99")));
});

test("a data folder without an example region is complete too", async () => {
  const workbook = await makeWorkbook({ kabupaten: "62.06" });
  withData({ "koperasi/62.06/2025-11-24.xlsx": workbook }, (load) => {
    const { dataset, problems } = load();
    assert.is(dataset.registry.has("99"), false);
    assert.is(hasErrors(problems), true);
    assert.match(problems[0]?.message ?? "", /152 desa\/kelurahan tidak punya baris/);
  });
});

test("broken JSON is a problem of its file, the other files are read", () => {
  const good = readFileSync(join(ROOT, "data/publikasi/62.06.json"), "utf8");
  const files = { "publikasi/33.10.json": '{"wilayah": ', "publikasi/62.06.json": good };
  withData(files, (load) => {
    const { dataset, problems } = load();
    assert.equal(
      problems.map(({ code, place }) => [code, place.file]),
      [["json-rusak", "data/publikasi/33.10.json"]],
    );
    assert.ok(dataset.observasi.length > 0);
  });
});

test("a file that its schema refuses is left out", () => {
  withData({ "publikasi/33.10.json": '{"wilayah": "33.10"}' }, (load) => {
    const { dataset, problems } = load();
    assert.is(problems[0]?.code, "json-skema");
    assert.equal(dataset.observasi, []);
  });
});

test("relations between files of figures are checked as well", () => {
  const text = readFileSync(join(ROOT, "data/publikasi/62.06.json"), "utf8");
  withData({ "publikasi/62.07.json": text }, (load) => {
    assert.ok(load().problems.some(({ code }) => code === "publikasi-tidak-selaras"));
  });
});

test("an empty data folder is an empty dataset", () => {
  withData({}, (load) => {
    const { dataset, problems } = load();
    assert.equal(problems, []);
    assert.equal([dataset.editions, dataset.observasi, dataset.instansi], [[], [], []]);
  });
});

test("corrected names and changed codes satisfy their schemas", () => {
  for (const [kind, folder] of [
    ["koreksi", "data/wilayah"],
    ["perubahan", "data/wilayah"],
    ["perubahan", "data/contoh/wilayah"],
  ] as const) {
    const file = join(ROOT, folder, `${kind}.csv`);
    for (const row of parseCsvObjects(readFileSync(file, "utf8")))
      assert.equal(validateJson(kind, row, file), []);
  }
});

const CHANGES = "jenis,kode_lama,kode_baru,nama_lama,berlaku,alasan,sumber\n";

test("a table of changes that its schema refuses is a problem, and nothing else is judged", () => {
  const row = "berganti,33.10.15.2099,33.10.15.20,Lama,1 September,uji,uji\n";
  withData({ "wilayah/perubahan.csv": CHANGES + row }, (load) => {
    const { problems, dataset } = load();
    assert.ok(problems.every(({ code }) => code === "json-skema"));
    assert.is(hasErrors(problems), true);
    assert.equal(dataset.editions, []);
  });
});

test("without its tables of regions nothing in a data folder is judged", () => {
  withData({}, (load) => {
    const { dataset, problems } = load();
    assert.equal([dataset.editions.length, problems], [0, []]);
  });
  const root = mkdtempSync(join(tmpdir(), "papan-kosong-"));
  const { problems } = loadDataset({ root, dataDir: join(root, "data"), shapedBy: "1" });
  rmSync(root, { recursive: true });
  assert.equal(
    problems.map(({ code, place }) => `${code} ${place.file}`),
    [
      "tabel-wilayah-hilang data/wilayah/koreksi.csv",
      "tabel-wilayah-hilang data/wilayah/perubahan.csv",
    ],
  );
});

test("a corrected name that the list has overtaken is a problem with the name it holds", () => {
  const table = "kode,nama_tercatat,nama,alasan,sumber\n33.10.15,Wonosarri,Wonosari,uji,uji\n";
  withData({ "wilayah/koreksi.csv": table }, (load) => {
    const [problem] = load().problems;
    assert.equal(
      [problem?.code, problem?.place.file],
      ["koreksi-usang", "data/wilayah/koreksi.csv"],
    );
    assert.match(problem?.message ?? "", 'isinya "Wonosarri"');
    assert.match(problem?.message ?? "", 'namanya sekarang "Wonosari"');
  });
});

test("a changed code that leads to no region is a problem", () => {
  const row = "berganti,33.10.15.2098,33.10.15.2099,Lama,2025-09-01,uji,uji\n";
  withData({ "wilayah/perubahan.csv": CHANGES + row }, (load) => {
    const [problem] = load().problems;
    assert.equal(
      [problem?.code, problem?.place.file],
      ["perubahan-wilayah", "data/wilayah/perubahan.csv"],
    );
  });
});

test("an office of a kabupaten that does not exist is a problem", () => {
  const office = { kabupaten: "33.99", kantor: "Dinas", tim_github: null, sumber: "uji" };
  withData({ "instansi.json": JSON.stringify({ instansi: [office] }) }, (load) => {
    const [problem] = load().problems;
    assert.is(problem?.code, "rujukan-wilayah");
    assert.match(problem?.message ?? "", /33\.99 tidak dikenal/);
  });
});

test("accounts of an office are checked, and go no further than its file", () => {
  const office = { kabupaten: "33.10", kantor: "Dinas", tim_github: null };
  const withAccount = (akun: object) =>
    JSON.stringify({ instansi: [{ ...office, akun_github: [akun] }] });
  withData({ "instansi.json": withAccount({ nama: "koperasi-klaten", id: 7 }) }, (load) => {
    const { dataset, problems } = load();
    assert.equal([dataset.instansi, problems], [[office], []]);
  });
  for (const akun of [
    { nama: "koperasi-klaten" },
    { nama: "@koperasi", id: 7 },
    { nama: "a", id: 0 },
  ])
    withData({ "instansi.json": withAccount(akun) }, (load) => {
      assert.is(load().problems[0]?.code, "json-skema", JSON.stringify(akun));
    });
});

test("a board of one province passes over what is of others, faults included", () => {
  const load = (provinsi?: string) =>
    loadDataset({ root: ROOT, dataDir: join(ROOT, "data"), provinsi, shapedBy: "1" });
  const { dataset, problems } = load("62");
  const areas = (items: readonly { readonly wilayah: string }[]) =>
    new Set(items.map(({ wilayah }) => wilayah.slice(0, 2)));
  assert.equal(
    problems.filter(({ severity }) => severity === "error"),
    [],
  );
  assert.equal([...new Set(dataset.editions.map(({ kabupaten }) => kabupaten))].sort(), [
    "62.06",
    "99.01",
  ]);
  // What is published about Indonesia is not said of the province; its laws hold there.
  assert.equal([...areas(dataset.observasi)].sort(), ["62", "99"]);
  assert.equal([...areas(dataset.dasar_hukum)].sort(), ["00", "62"]);
  assert.equal(
    dataset.instansi.filter(({ kabupaten }) => !/^(62|99)/.test(kabupaten)),
    [],
  );
  withData({ "koperasi/33.10/rusak.xlsx": "x", "publikasi/33.10.json": "{" }, (load) => {
    assert.is(load(false).problems.filter(({ severity }) => severity === "error").length, 2);
    assert.equal(load(false, "62").problems, []);
  });
});

test("workbooks belong into the folder of their kind of region, and are kept where that is wanted", async () => {
  const contoh = (name: string) => readFileSync(join(ROOT, "data/contoh/wilayah", name), "utf8");
  const klaten = await makeWorkbook({});
  const files = {
    "contoh/wilayah/nama.csv": contoh("nama.csv"),
    "contoh/wilayah/perubahan.csv": contoh("perubahan.csv"),
    "koperasi/99.01/2025-11-24.xlsx": klaten,
    "contoh/koperasi/33.10/2025-11-24.xlsx": klaten,
    "contoh/koperasi/99.01/2025-12-31.xlsx": readFileSync(
      join(ROOT, "data/contoh/koperasi/99.01/2025-12-31.xlsx"),
    ),
    "publikasi/33.10.json": "{",
    "publikasi/62.06.json": readFileSync(join(ROOT, "data/publikasi/62.06.json"), "utf8"),
  };
  withData(files, (load, { root, dataDir }) => {
    const { dataset, problems } = load();
    assert.equal(
      problems
        .filter(({ code }) => code === "berkas-folder")
        .map(({ place }) => place.file?.slice(5)),
      ["koperasi/99.01/2025-11-24.xlsx", "contoh/koperasi/33.10/2025-11-24.xlsx"],
    );
    const cacheDir = join(root, "simpanan");
    const kept = () => readdirSync(join(cacheDir, "records")).length;
    const lazy = (shapedBy: string) => loadLazily({ root, dataDir, cacheDir, shapedBy });
    const editions = lazy("1").editionsOf("99.01");
    assert.equal([editions, editions.length], [dataset.editions, 1]);
    assert.equal([lazy("1").editionsOf("99.01"), kept()], [editions, 1]);
    loadDataset({ root, dataDir, cacheDir, shapedBy: "1" });
    assert.is(kept(), 1);
    lazy("2").editionsOf("99.01");
    loadDataset({ root, dataDir, cacheDir, shapedBy: "3" });
    assert.is(kept(), 3);
    assert.equal(lazy("1").editionsOf("33.10"), []);
    assert.equal(lazy("1").observasi, dataset.observasi);
    assert.ok(dataset.observasi.length > 0 && lazy("1").registry.has("99.01"));
  });
});

test("one document in two files is a problem", () => {
  const text = readFileSync(join(ROOT, "data/dasar-hukum/inpres-9-2025.json"), "utf8");
  withData({ "dasar-hukum/a.json": text, "dasar-hukum/b.json": text }, (load) => {
    assert.match(load().problems[0]?.message ?? "", /id inpres-9-2025 dipakai dua kali/);
  });
});

test.run();
