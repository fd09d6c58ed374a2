import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, makeWorkbook, smallRegistry } from "../test/make-workbook.ts";
import { loadEditions, type EditionSource } from "./store.node.ts";

const test = suite("store");

const WHY = { jenis_perubahan: "koreksi", alasan_perubahan: "Anggota tertukar." } as const;

const workbook = await makeWorkbook({
  rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] },
});
const correction = await makeWorkbook({
  meta: WHY,
  rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1191 }] },
});
const other = await makeWorkbook({
  rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1192 }] },
});
const october = await makeWorkbook({ tanggal_data: "2025-10-31" });
const september = await makeWorkbook({
  tanggal_data: "2025-09-30",
  rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 50 }] },
});
const december = await makeWorkbook({ tanggal_data: "2025-12-31" });
const katingan = await makeWorkbook({ kabupaten: "62.06" });

/** Runs with a data folder that holds these files and removes it afterwards. */
function withFiles(
  files: Readonly<Record<string, Uint8Array | string>>,
  use: (source: EditionSource, root: string) => void,
): void {
  const root = mkdtempSync(join(tmpdir(), "papan-store-"));
  try {
    for (const [name, bytes] of Object.entries(files)) {
      const path = join(root, "data", "koperasi", name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, bytes);
    }
    use({ dataDir: join(root, "data"), root, registry: smallRegistry(), shapedBy: "1" }, root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

test("editions come by kabupaten, data date and correction", () => {
  const files = {
    "62.06/2025-11-24.xlsx": katingan,
    "33.10/2025-11-24.xlsx": workbook,
    "33.10/2025-11-24.k1.xlsx": correction,
    "33.10/2025-10-31.xlsx": october,
  };
  withFiles(files, (source) => {
    const { editions, problems, digests } = loadEditions(source);
    assert.equal(problems, []);
    assert.equal(
      editions.map(({ kabupaten, tanggal_data, perubahan_ke }) => [
        kabupaten,
        tanggal_data,
        perubahan_ke,
      ]),
      [
        ["33.10", "2025-10-31", 0],
        ["33.10", "2025-11-24", 0],
        ["33.10", "2025-11-24", 1],
        ["62.06", "2025-11-24", 0],
      ],
    );
    assert.is(editions[1]?.berkas, "data/koperasi/33.10/2025-11-24.xlsx");
    const sha256 = createHash("sha256").update(katingan).digest("hex");
    assert.is(digests.get("data/koperasi/62.06/2025-11-24.xlsx"), sha256);
  });
});

/** Names that browsers, office programs and people give (spreadsheets.md §7). */
const WRONG = [
  "33.10/2025-11-24 (1).xlsx",
  "33.10/~$2025-11-24.xlsx",
  "33.10/2025-11-24.xls",
  "33.10/2025-11-24.ods",
  "33.10/2025-11-24.csv",
  "33.10/24-11-2025.xlsx",
  "33.10/2025-11-24.k.xlsx",
  "33.10/2025-11-24.k0.xlsx",
  "33.10/2025-11-24.k01.xlsx",
  "33.10/lama/2025-11-24.xlsx",
  "2025-11-24.xlsx",
];

for (const name of WRONG) {
  test(`${name} is refused with the name it should have`, () => {
    withFiles({ [name]: workbook }, (source) => {
      const { editions, problems } = loadEditions(source);
      assert.equal(editions, []);
      assert.ok(problems.every(({ place }) => place.file === `data/koperasi/${name}`));
      assert.is(problems[0]?.code, "berkas-nama");
      assert.match(problems[0]?.fix ?? "", /2025-11-24(\.k1)?\.xlsx|\(\.xlsx\)|tanpa awalan/);
    });
  });
}

test("a folder that is no kabupaten is refused, a kecamatan's and a province's too", () => {
  for (const folder of ["33.1", "3310", "33", "33.10.15", "klaten"])
    withFiles({ [`${folder}/2025-11-24.xlsx`]: workbook }, (source) => {
      const [problem] = loadEditions(source).problems;
      assert.is(problem?.code, "berkas-folder", folder);
      assert.match(problem?.message ?? "", `folder "${folder}" bukan kode kabupaten atau kota`);
    });
});

test("a workbook in the folder of the other region is refused and not read", () => {
  withFiles({ "33.10/2025-11-24.xlsx": workbook }, (source) => {
    const { editions, problems } = loadEditions({ ...source, isHome: () => false });
    assert.equal(editions, []);
    assert.is(problems[0]?.code, "berkas-folder");
    assert.match(problems[0]?.message ?? "", "33.10 wilayah yang nyata");
    assert.equal(loadEditions({ ...source, isHome: () => true }).problems, []);
  });
});

test("a workbook with an error is left out, the others are read", () => {
  const files = { "62.06/2025-11-24.xlsx": workbook, "33.10/2025-11-24.xlsx": workbook };
  withFiles(files, (source) => {
    const { editions, problems } = loadEditions(source);
    assert.equal(
      editions.map(({ kabupaten }) => kabupaten),
      ["33.10"],
    );
    assert.ok(problems.every(({ place }) => place.file === "data/koperasi/62.06/2025-11-24.xlsx"));
    assert.ok(problems.some(({ code }) => code === "berkas-sesuai-meta"));
  });
});

test("a correction without what it corrects is refused: nothing accepted is overwritten", () => {
  const cases = [
    ["2025-11-24.k1.xlsx", "2025-11-24.xlsx"],
    ["2025-11-24.k2.xlsx", "2025-11-24.k1.xlsx"],
    ["2025-11-24.k12.xlsx", "2025-11-24.k11.xlsx"],
  ];
  for (const [name = "", before = ""] of cases)
    withFiles({ [`33.10/${name}`]: correction }, (source) => {
      const [problem] = loadEditions(source).problems;
      assert.equal([problem?.code, problem?.severity], ["perubahan-tanpa-asal", "error"]);
      assert.ok(problem?.message.includes(`data/koperasi/33.10/${before}`));
      assert.is(problem?.fix, "jangan hapus berkas lama; beri nomor .k1, .k2, dan seterusnya.");
    });
});

test("a name that only begins like a correction's is told for that alone", () => {
  withFiles({ "33.10/2025-11-24.k1.xlsx.bak": correction }, (source) => {
    assert.equal(
      loadEditions(source).problems.map(({ code }) => code),
      ["berkas-nama"],
    );
  });
});

test("the workbooks of one folder are read, or those outside of every folder", () => {
  const files = {
    "33.10/2025-11-24.xlsx": workbook,
    "62.06/2025-11-24.xlsx": katingan,
    "2025-11-24.xlsx": workbook,
  };
  withFiles(files, (source) => {
    const read = (folder?: string | null) => {
      const { digests, problems } = loadEditions({
        ...source,
        ...(folder !== undefined && { folder }),
      });
      return [[...digests.keys()], problems.map(({ place }) => place.file)];
    };
    const [klaten, other] = ["33.10", "62.06"].map(
      (kode) => `data/koperasi/${kode}/2025-11-24.xlsx`,
    );
    assert.equal(read("33.10"), [[klaten], []]);
    assert.equal(read(null), [[], ["data/koperasi/2025-11-24.xlsx"]]);
    assert.equal(read(), [[klaten, other], ["data/koperasi/2025-11-24.xlsx"]]);
  });
});

test("what stands in no right place is told first, then what the workbooks say", () => {
  const files = {
    "33.10/2025-10-31.xlsx": workbook,
    "33.10/salah.xlsx": workbook,
    "00/2025-11-24.xlsx": workbook,
    "62.06/2025-10-31.xlsx": workbook,
  };
  withFiles(files, (source) => {
    const files = loadEditions(source).problems.map(({ place }) => place.file?.slice(14));
    assert.equal(
      [...new Set(files)],
      ["00/2025-11-24.xlsx", "33.10/salah.xlsx", "33.10/2025-10-31.xlsx", "62.06/2025-10-31.xlsx"],
    );
  });
});

test("each workbook is held against the last one before it that holds no error", () => {
  const files = {
    "33.10/2025-09-30.xlsx": september,
    "33.10/2025-10-31.xlsx": workbook,
    "33.10/2025-11-24.xlsx": workbook,
    "33.10/2025-12-31.xlsx": december,
  };
  withFiles(files, (source) => {
    const { editions } = loadEditions(source);
    assert.equal(
      editions.map(({ tanggal_data, temuan }) => [tanggal_data, temuan.map(({ code }) => code)]),
      [
        ["2025-09-30", []],
        ["2025-11-24", ["nilai-melonjak"]],
        ["2025-12-31", ["nilai-dikosongkan"]],
      ],
    );
  });
});

test("hidden files and the table of compiled figures are no workbooks", () => {
  const files = { ".gitkeep": "", "33.10/.DS_Store": "x", "disusun.csv": "kabupaten\n" };
  withFiles(files, (source) => {
    assert.equal(loadEditions(source), { editions: [], problems: [], digests: new Map() });
  });
});

test("a table of compiled figures anywhere else is refused", () => {
  withFiles({ "33.10/disusun.csv": "kabupaten\n" }, (source) => {
    assert.is(loadEditions(source).problems[0]?.code, "berkas-nama");
  });
});

test("without a folder of workbooks there are no editions", () => {
  withFiles({}, (source) =>
    assert.equal(loadEditions(source), { editions: [], problems: [], digests: new Map() }),
  );
});

test("what is taken from the cache equals what was read", () => {
  withFiles({ "33.10/2025-11-24.xlsx": workbook }, (source, root) => {
    const cacheDir = join(root, ".cache");
    const fresh = loadEditions(source);
    const first = loadEditions({ ...source, cacheDir });
    const files = readdirSync(join(cacheDir, "records"));
    const second = loadEditions({ ...source, cacheDir });
    assert.equal([first, second], [fresh, fresh]);
    assert.is(files.length, 1);
    assert.match(files[0] ?? "", /^[0-9a-f]{64}\.json$/);
  });
});

test("the cache is used: what it says is believed", () => {
  withFiles({ "33.10/2025-11-24.xlsx": workbook }, (source, root) => {
    const cacheDir = join(root, ".cache");
    loadEditions({ ...source, cacheDir });
    const [file = ""] = readdirSync(join(cacheDir, "records"));
    writeFileSync(join(cacheDir, "records", file), '{"problems":[]}');
    assert.equal(loadEditions({ ...source, cacheDir }).editions, []);
  });
});

test("other code, another workbook or another place are another entry", () => {
  withFiles({ "33.10/2025-11-24.xlsx": workbook }, (source, root) => {
    const cacheDir = join(root, ".cache");
    const entries = () => readdirSync(join(cacheDir, "records")).length;
    loadEditions({ ...source, cacheDir });
    loadEditions({ ...source, cacheDir, shapedBy: "2" });
    assert.is(entries(), 2);
    writeFileSync(join(root, "data/koperasi/33.10/2025-11-24.xlsx"), other);
    loadEditions({ ...source, cacheDir });
    assert.is(entries(), 3);
    writeFileSync(join(root, "data/koperasi/33.10/2025-11-24.k1.xlsx"), correction);
    loadEditions({ ...source, cacheDir });
    assert.is(entries(), 4);
    // One before them: each of the two is held against another report than before.
    writeFileSync(join(root, "data/koperasi/33.10/2025-10-31.xlsx"), october);
    loadEditions({ ...source, cacheDir });
    assert.is(entries(), 7);
  });
});

test("a workbook with an error leaves nothing in the cache", () => {
  withFiles({ "62.06/2025-11-24.xlsx": workbook }, (source, root) => {
    const cacheDir = join(root, ".cache");
    loadEditions({ ...source, cacheDir });
    assert.is(existsSync(join(cacheDir, "records")), false);
  });
});

test.run();
