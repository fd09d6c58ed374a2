import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../base/problem.ts";
import { Registry, type RegistryInput } from "../wilayah/wilayah.ts";
import { FILE_SCHEMAS } from "./schemas.ts";
import { digestOfTables, loadJsonFolder, loadShared, type SharedSource } from "./shared.node.ts";

const test = suite("everything but the workbooks");

type Files = Readonly<Record<string, unknown>>;
/** What a test gives besides the folder itself; the list of regions unless it is to be read. */
type Given = Partial<SharedSource> & { readonly regions?: Partial<RegistryInput> };

const NAMES = [
  ["33", "Jawa Tengah"],
  ["33.10", "Kabupaten Klaten"],
  ["62", "Kalimantan Tengah"],
  ["62.06", "Kabupaten Katingan"],
  ["99", "Provinsi Contoh"],
  ["99.01", "Kabupaten Contoh"],
] as const;

function registryOf(regions: Partial<RegistryInput> = {}): Registry {
  return new Registry({ names: NAMES, koreksi: [], perubahan: [], fictional: ["99"], ...regions });
}

/** Runs with a data folder of these files; what is no text is written as JSON. */
function withFolder<T>(files: Files, use: (place: { root: string; dataDir: string }) => T): T {
  const root = mkdtempSync(join(tmpdir(), "papan-bersama-"));
  const dataDir = join(root, "data");
  try {
    for (const [name, value] of Object.entries(files)) {
      const file = join(dataDir, name);
      mkdirSync(join(file, ".."), { recursive: true });
      writeFileSync(file, typeof value === "string" ? value : JSON.stringify(value));
    }
    return use({ root, dataDir });
  } finally {
    rmSync(root, { recursive: true });
  }
}

function loadFrom(files: Files, { regions, ...given }: Given = {}) {
  return withFolder(files, ({ root, dataDir }) => {
    const registry = registryOf(regions);
    const dirs = [dataDir, join(dataDir, "contoh")];
    const folder = { registry, dirs, dirOf: () => dataDir };
    const loaded = loadShared({ root, dataDir, folder, ...given });
    return { ...loaded, dirs: loaded.dirs.map((dir) => dir.slice(root.length)), registry };
  });
}

const told = (problems: readonly Problem[]) =>
  problems.map(({ severity, place, message, fix }) => [severity, place.file, message, fix]);

/** The example that a kind of file has in its schema, changed. */
function example<T extends object>(kind: keyof typeof FILE_SCHEMAS, change: object = {}): T {
  return { ...(FILE_SCHEMAS[kind].examples[0] as T), ...change };
}

interface Figures {
  readonly wilayah: string;
  readonly observasi: readonly object[];
}

/** A file of published figures of a region, with one figure. */
function publikasi(wilayah: string): Figures {
  const [observasi] = example<Figures>("publikasi").observasi;
  return {
    wilayah,
    observasi: [{ ...observasi, id: `${wilayah}/2025-11-24/beroperasi/uji`, wilayah }],
  };
}

const office = (kabupaten: string) => ({ kabupaten, kantor: "Dinas", tim_github: null });

/** A folder with something of every kind, and what no reader of it may take for data. */
const FULL = {
  "publikasi/33.10.json": publikasi("33.10"),
  "publikasi/00.json": publikasi("00"),
  "publikasi/.33.10.json": "{",
  "publikasi/catatan.txt": "bukan JSON",
  "instruksi/katingan.json": example("instruksi"),
  "dasar-hukum/inpres.json": example("dasar-hukum"),
  "dasar-hukum/klaten.json": example("dasar-hukum", { id: "klaten", wilayah: "33.10" }),
  "pernyataan/33.10.json": example("pernyataan"),
  "pemetaan/33.10.json": example("pemetaan", { kabupaten: "33.10" }),
  "catatan.json": "{",
  "instansi.json": {
    instansi: [{ ...office("33.10"), akun_github: [{ nama: "klaten", id: 7 }] }, office("62.06")],
  },
  "contoh/publikasi/99.01.json": publikasi("99.01"),
  "contoh/instansi.json": { instansi: [office("99.01")] },
};

test("all kinds of files of both folders are there, the real ones first, without any account", () => {
  const { dataset, problems, dirs, registry } = loadFrom(FULL);
  assert.equal(problems, []);
  assert.equal(dirs, ["/data", "/data/contoh"]);
  assert.is(dataset.registry, registry);
  assert.equal(
    { ...dataset, registry: undefined },
    {
      registry: undefined,
      observasi: ["00", "33.10", "99.01"].flatMap((kode) => publikasi(kode).observasi),
      instruksi: [example("instruksi")],
      dasar_hukum: [FULL["dasar-hukum/inpres.json"], FULL["dasar-hukum/klaten.json"]],
      pernyataan: [example("pernyataan")],
      instansi: [office("33.10"), office("62.06"), office("99.01")],
    },
  );
});

test("a board of one province has what is of it, of the fictional region, and the country's laws", () => {
  const { dataset, problems } = loadFrom(FULL, { regions: { provinsi: "62" } });
  assert.equal(problems, []);
  const areas = (items: readonly { readonly wilayah: string }[]) =>
    items.map(({ wilayah }) => wilayah).join();
  assert.equal(
    [dataset.observasi, dataset.instruksi, dataset.dasar_hukum, dataset.pernyataan].map(areas),
    ["99.01", "62.06", "00", ""],
  );
  assert.is(dataset.instansi.map(({ kabupaten }) => kabupaten).join(), "62.06,99.01");
  const klaten = loadFrom(FULL, { regions: { provinsi: "33" } }).dataset;
  assert.equal(
    [klaten.instruksi, klaten.instansi.map(({ kabupaten }) => kabupaten)],
    [[], ["33.10", "99.01"]],
  );
});

test("figures are read of the regions asked for, all else in any case", () => {
  const { dataset, problems } = loadFrom(FULL, { publikasi: (kode) => kode === "33.10" });
  assert.equal(problems, []);
  assert.equal(dataset.observasi, publikasi("33.10").observasi);
  assert.equal([dataset.instruksi.length, dataset.pernyataan.length], [1, 1]);
  const all = withFolder(FULL, (place) =>
    loadJsonFolder<Figures>(place, { kind: "publikasi", folder: "publikasi" }, []),
  );
  assert.equal(
    all.map(({ berkas, value }) => [berkas, value.wilayah]),
    [
      ["data/publikasi/00.json", "00"],
      ["data/publikasi/33.10.json", "33.10"],
    ],
  );
});

test("figures in the folder of the other kind of regions are a problem of their file", () => {
  const { problems } = loadFrom({
    "publikasi/99.01.json": publikasi("99.01"),
    "contoh/publikasi/33.10.json": publikasi("33.10"),
  });
  assert.equal(
    problems.map(({ code, place }) => [code, place.file]),
    [
      ["berkas-folder", "data/publikasi/99.01.json"],
      ["berkas-folder", "data/contoh/publikasi/33.10.json"],
    ],
  );
});

const NOT_JSON = "periksa koma dan tanda kurung di sekitar tempat itu.";

test("what is no JSON is told with its line where that is known, and the other files are read", () => {
  const { dataset, problems } = loadFrom({
    "publikasi/00.json": '{\n  "wilayah": "00"\n  "observasi": []\n}',
    "publikasi/33.10.json": '{"wilayah": ',
    "publikasi/62.06.json": publikasi("62.06"),
  });
  assert.equal(
    problems.map(({ code }) => code),
    ["json-rusak", "json-rusak"],
  );
  const at = (kode: string, message: string) => [
    ...["error", `data/publikasi/${kode}.json`, message, NOT_JSON],
  ];
  assert.equal(told(problems), [
    at("00", "bukan JSON yang utuh, dekat baris 3."),
    at("33.10", "bukan JSON yang utuh."),
  ]);
  assert.equal(dataset.observasi, publikasi("62.06").observasi);
});

test("a file with somebody's number, or that its schema refuses, is told and left out", () => {
  const instruksi = example("instruksi", { judul: "Hubungi 081234567890" });
  const { dataset, problems } = loadFrom({
    "instruksi/katingan.json": instruksi,
    "pernyataan/33.10.json": { wilayah: "33.10" },
    "pernyataan/62.06.json": example("pernyataan"),
    "pemetaan/33.10.json": example("pemetaan"),
  });
  assert.equal(
    problems.map(({ code, place }) => `${code} ${place.file}`),
    [
      "data-pribadi data/instruksi/katingan.json",
      "json-skema data/pernyataan/33.10.json",
      "pernyataan-tidak-selaras data/pernyataan/62.06.json",
      "pemetaan-tidak-selaras data/pemetaan/33.10.json",
    ],
  );
  assert.equal([dataset.instruksi, dataset.pernyataan], [[], [example("pernyataan")]]);
});

test("the list of regions, names of regions, and figures among themselves are judged", () => {
  const perubahan = { nama_lama: "Lama", berlaku: "2025-09-01", alasan: "uji", sumber: "uji" };
  const codes = { kode_lama: "33.10.15.2098", kode_baru: "33.10.15.2099" };
  const { problems } = loadFrom(
    {
      "publikasi/33.10.json": publikasi("62.06"),
      "dasar-hukum/x.json": example("dasar-hukum", { wilayah: "33.99" }),
    },
    {
      regions: {
        koreksi: [{ kode: "33.10", nama_tercatat: "Kabupaten Kelaten", nama: "Klaten" }],
        perubahan: [{ jenis: "berganti", ...codes, ...perubahan }],
        simulasi: true,
      },
    },
  );
  assert.equal(
    problems.map(({ code, place }) => `${code} ${place.file}`),
    [
      "perubahan-wilayah data/wilayah/perubahan.csv",
      "koreksi-usang data/wilayah/koreksi.csv",
      "rujukan-wilayah data/dasar-hukum",
      "publikasi-tidak-selaras data/publikasi/33.10.json",
      "simulasi-terpisah data/publikasi/33.10.json",
    ],
  );
});

const KOREKSI = "kode,nama_tercatat,nama,alasan,sumber\n";
const PERUBAHAN = "jenis,kode_lama,kode_baru,nama_lama,berlaku,alasan,sumber\n";

/** As it is where nothing was loaded before. */
function loadTables(files: Files) {
  return withFolder(files, (place) => loadShared(place));
}

test("where a table of regions is missing, nothing else is read", () => {
  const missing = (name: string) => [
    ...["error", `data/wilayah/${name}.csv`, "tabel wilayah ini tidak ada."],
    "salin dari repositori; boleh hanya berisi baris judul.",
  ];
  const { dataset, problems, dirs } = loadTables(FULL);
  assert.equal(told(problems), [missing("koreksi"), missing("perubahan")]);
  assert.ok(problems.every(({ code }) => code === "tabel-wilayah-hilang"));
  assert.equal(dirs, []);
  const { registry, ...rest } = dataset;
  assert.equal([registry.kabupaten(), registry.provinsi(), registry.childrenOf("")], [[], [], []]);
  assert.equal([registry.koreksiUsang, registry.perubahan], [[], []]);
  const none = { observasi: [], instruksi: [], dasar_hukum: [], pernyataan: [], instansi: [] };
  assert.equal(rest, none);
});

test("rows that the schema of their table refuses are told, those of the fictional region too", () => {
  const { problems, dirs } = loadTables({
    "wilayah/koreksi.csv": `${KOREKSI}33.10,Kelaten,,uji,uji\n`,
    "wilayah/perubahan.csv": `${PERUBAHAN}bertukar,33.10.15.2098,33.10.15.2099,Lama,2025-09-01,uji,uji\n`,
    "contoh/wilayah/perubahan.csv": `${PERUBAHAN}berganti,99.01.02.2008,99.01.04.2011,Lama,September,uji,uji\n`,
  });
  assert.ok(problems.every(({ code }) => code === "json-skema"));
  const files = ["wilayah/koreksi", "wilayah/perubahan", "contoh/wilayah/perubahan"];
  assert.equal(
    [...new Set(problems.map(({ place }) => place.file))],
    files.map((name) => `data/${name}.csv`),
  );
  assert.equal(dirs, []);
});

test("a digest of the tables changes with each of them, and with nothing else", () => {
  const digest = (files: Files) => withFolder(files, ({ dataDir }) => digestOfTables(dataDir));
  const tables = [
    ...["wilayah/koreksi.csv", "wilayah/perubahan.csv"],
    ...["contoh/wilayah/nama.csv", "contoh/wilayah/perubahan.csv", "simulasi.json"],
  ];
  const all = [{}, ...tables.map((name) => ({ [name]: "a\n" }))].map(digest);
  assert.is(new Set(all).size, tables.length + 1);
  for (const one of all) assert.match(one, /^[0-9a-f]{64}$/);
  assert.is(digest({ "wilayah/lain.csv": "a\n", "publikasi/33.10.json": "{" }), all[0]);
  assert.is.not(digest({ "wilayah/koreksi.csv": "b\n" }), all[1]);
});

test.run();
