import { suite } from "uvu";
import * as assert from "uvu/assert";
import { checkGolden } from "../test/golden.ts";
import {
  fullRegistry,
  KLATEN,
  reportedMeta,
  smallRegistry,
  TANGGAL,
} from "../test/make-workbook.ts";
import { getSheetSpec, SHEET_SPECS } from "./fields.ts";
import { guideTable } from "./template-guide.ts";
import { TEMPLATE_VERSION, type TemplateContent } from "./template-content.ts";

const test = suite("template guide");

function guide(content: Partial<TemplateContent> = {}) {
  const meta = reportedMeta(KLATEN, TANGGAL);
  return guideTable({ meta, rows: {}, registry: smallRegistry(), ...content });
}

function textOf(content?: Partial<TemplateContent>): string {
  const { columns, rows } = guide(content);
  return [columns.map(({ heading }) => heading), ...rows].map((row) => row.join(" | ")).join("\n");
}

/** The look of the first cell whose own or neighbouring text fits. */
function lookOf(pattern: RegExp, content?: Partial<TemplateContent>): string | undefined {
  const table = guide(content);
  const row = table.rows.findIndex((cells) => cells.some((cell) => pattern.test(String(cell))));
  return table.looks?.get(`A${row + 2}`);
}

/** The sheet line by line: each cell with its look, where it leads, and what holds of the whole. */
function sheetText(content: Partial<TemplateContent>): string {
  const { columns, rows, looks, links, ...rest } = guide(content);
  const lines = [columns.map(({ heading }) => heading), ...rows].map((cells, index) => {
    const shown = cells.map(
      (text, column) => `${looks?.get(`${"AB"[column]}${index + 1}`) ?? "-"}: ${text}`,
    );
    const target = links?.get(`A${index + 1}`)?.target;
    return [index + 1, ...shown, ...(target === undefined ? [] : [target])].join(" | ");
  });
  const form = columns.map((column) => JSON.stringify({ ...column, heading: undefined }));
  return [...lines, ...form, JSON.stringify(rest), ""].join("\n");
}

test("a first report's guide, and that of a correction with all that can be said", () => {
  const meta = {
    ...reportedMeta("99.01", "2025-11-30"),
    ketelitian_tanggal: "bulan",
    penyusun: null,
    jenis_perubahan: "koreksi",
    alasan_perubahan: "Jumlah dua desa tertukar.",
  } as const;
  const tautan = { unggah: "https://a", panduan: "https://b", kekeliruan: "https://c" };
  const told = { notice: "DATA CONTOH", bawaan: "2025-10-31", perubahan_ke: 2, tautan };
  const texts = [
    ["petunjuk.txt", sheetText({})],
    ["petunjuk-perbaikan.txt", sheetText({ meta, registry: fullRegistry(), ...told })],
  ] as const;
  checkGolden("templat", new Map(texts));
});

test("it says whose workbook it is, of which day, and the template's version", () => {
  const text = textOf();
  assert.match(text, /Kabupaten Klaten \(33\.10\), keadaan per 24 November 2025/);
  assert.match(text, new RegExp(`versi ${TEMPLATE_VERSION.replaceAll(".", "\\.")}`));
});

test("a month stands where only the month is known", () => {
  const meta = { ...reportedMeta(KLATEN, "2025-11-30"), ketelitian_tanggal: "bulan" } as const;
  assert.match(textOf({ meta }), /keadaan per November 2025/);
});

test("five to seven steps lead from the first cell to the upload", () => {
  const { rows, looks } = guide();
  const steps = rows.filter((_, index) => looks?.get(`A${index + 2}`) === "number");
  assert.ok(steps.length >= 5 && steps.length <= 7);
  assert.equal(
    steps.map(([number]) => number),
    steps.map((_, index) => String(index + 1)),
  );
  assert.match(String(steps.at(-3)?.[1]), /bernama 2025-11-24\.xlsx/);
  assert.match(String(steps.at(-2)?.[1]), /Periksa dulu .*\/periksa\//);
  assert.match(String(steps.at(-1)?.[1]), /folder data\/koperasi\/33\.10/);
});

test("a correction says what it corrects, why, and under which name it is saved", () => {
  const meta = {
    ...reportedMeta(KLATEN, TANGGAL),
    jenis_perubahan: "koreksi",
    alasan_perubahan: "Jumlah anggota dua desa tertukar.",
  } as const;
  const text = textOf({ meta, perubahan_ke: 2 });
  assert.match(
    text,
    /memperbaiki laporan per 24 November 2025.*Jumlah anggota dua desa tertukar\./,
  );
  assert.match(text, /bernama 2025-11-24\.k2\.xlsx/);
});

test("the legend shows the real fills: locked, required, carried, blank, 0, Belum and <5", () => {
  const bawaan = { bawaan: "2025-10-31" };
  assert.is(lookOf(/^Terkunci/), "locked");
  assert.is(lookOf(/^Wajib diisi/), "required");
  assert.is(lookOf(/^Dari laporan yang lalu/, bawaan), "carried");
  for (const sample of [/^Kosong: belum dilaporkan/, /^0$/, /^Belum$/, /^<5$/])
    assert.is(lookOf(sample), "sample", String(sample));
});

test("carried values are explained where there are any, with the day they come from", () => {
  assert.not.match(textOf(), /abu-abu miring/);
  assert.match(textOf({ bawaan: "2025-10-31" }), /abu-abu miring.*31 Oktober 2025/);
});

test("it says what is never written", () => {
  const text = textOf();
  for (const word of ["Nama orang", "NIK", "telepon", "rekening", "NPWP", "Alamat rumah", "surel"])
    assert.ok(text.includes(word), word);
});

test("each group of columns has its colour and leads to its first column", () => {
  const { rows, looks, links } = guide();
  const groups = new Set(getSheetSpec("koperasi").fields.map(({ group }) => group));
  const shown = [...(looks ?? [])].filter(([, look]) => look.startsWith("group-"));
  assert.is(shown.length, groups.size);
  for (const [address, look] of shown) {
    assert.ok(groups.has(String(rows[Number(address.slice(1)) - 2]?.[0])), look);
    assert.match(links?.get(address)?.target ?? "", /^#'Koperasi'![A-Z]+1$/);
  }
});

test("every visible sheet has a line that leads to it", () => {
  const targets = [...(guide().links?.values() ?? [])].map(({ target }) => target);
  for (const { sheet, hidden } of SHEET_SPECS)
    assert.is(targets.includes(`#'${sheet}'!A2`), !hidden, sheet);
});

test("addresses stand in full where the maker knows them", () => {
  const repository = "https://github.com/papan/papan";
  const tautan = {
    unggah: `${repository}/upload/main/data/koperasi/33.10`,
    panduan: `${repository}/blob/main/data/README.md`,
    kekeliruan: `${repository}/issues/new`,
  };
  const text = textOf({ tautan });
  for (const address of Object.values(tautan)) assert.ok(text.includes(address), address);
});

test("who collects on paper is led to the printable form", () => {
  assert.match(textOf(), /Mengumpulkan di desa \| .*\/templat\/.* formulir cetak per kecamatan/);
});

test("a notice stands on top, and a fictional region is uploaded to its own folder", () => {
  const text = textOf({
    meta: reportedMeta("99.01", TANGGAL),
    registry: fullRegistry(),
    notice: "DATA CONTOH – wilayah fiktif",
  });
  assert.ok(text.indexOf("DATA CONTOH") < text.indexOf("Langkah"));
  assert.match(text, /folder data\/contoh\/koperasi\/99\.01/);
});

test("its lines hold no placeholder and no undefined", () => {
  assert.not.match(textOf({ bawaan: "2025-10-31" }), /undefined|null|NaN|\bTODO\b|xxx/);
});

test.run();
