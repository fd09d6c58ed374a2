import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readEdisi } from "../records/read-edisi.ts";
import { fullRegistry, ROOT } from "../test/make-workbook.ts";
import { UsageError } from "../build/options.ts";
import { makeTemplate } from "./template.node.ts";
import { parseTemplateOptions } from "./template-options.ts";

const test = suite<{ folder: string }>("template command");

test.before.each((context) => {
  context.folder = mkdtempSync(join(tmpdir(), "templat-"));
});

test.after.each(({ folder }) => rmSync(folder, { recursive: true }));

async function make(folder: string, ...args: string[]): Promise<string> {
  const lines: string[] = [];
  const options = parseTemplateOptions(args, folder);
  assert.is(await makeTemplate({ root: ROOT, options, print: (text) => lines.push(text) }), true);
  return lines.join("\n");
}

async function refusal(folder: string, ...args: string[]): Promise<string> {
  try {
    await make(folder, ...args);
  } catch (error) {
    assert.instance(error, UsageError);
    return (error as Error).message;
  }
  return assert.unreachable() as never;
}

function read(
  folder: string,
  name: string,
  [kabupaten, tanggal_data, ke]: [string, string, number],
) {
  const place = { berkas: name, kabupaten, tanggal_data, perubahan_ke: ke };
  return readEdisi(readFileSync(join(folder, name)), place, { registry: fullRegistry() });
}

test("Klaten's template is written under its date, with its office and 401 rows", async ({
  folder,
}) => {
  const said = await make(folder, "33.10", "2025-12-31");
  assert.equal(readdirSync(folder), ["2025-12-31.xlsx"]);
  const { edisi, problems } = read(folder, "2025-12-31.xlsx", ["33.10", "2025-12-31", 0]);
  assert.equal(problems, []);
  assert.is(edisi?.lembar.koperasi.baris.length, 401);
  assert.match(edisi?.meta.penyusun ?? "", /DKUKMP/);
  assert.match(
    said,
    /^2025-12-31\.xlsx: Kabupaten Klaten \(33\.10\) per 31 Desember 2025, 401 desa/,
  );
  assert.match(said, /Belum ada laporan kabupaten yang dapat dibawa/);
  assert.match(said, /npm run check -- 2025-12-31\.xlsx/);
  assert.match(said, /Unggah di https:\/\/github\.com\/\S+\/upload\/main\/data\/koperasi\/33\.10/);
});

test("the example's next template brings its last report along", async ({ folder }) => {
  const said = await make(folder, "99.01", "2026-01-31", "--out", "baru.xlsx");
  assert.match(said, /Isian laporan per 31 Desember 2025 ikut/);
  assert.match(said, /npm run check -- baru\.xlsx\n/);
  assert.match(said, /Ganti namanya menjadi 2026-01-31\.xlsx, lalu unggah di/);
  const { edisi } = read(folder, "baru.xlsx", ["99.01", "2026-01-31", 0]);
  assert.ok(edisi?.lembar.koperasi.baris.some(({ jumlah_anggota }) => (jumlah_anggota ?? 0) > 0));
  assert.equal(edisi?.lembar.ringkasan.baris, []);
});

test("a correction takes the next number, the report's own values and totals, and its reason", async ({
  folder,
}) => {
  await make(
    folder,
    "99.01",
    "2025-11-24",
    "--perbaikan",
    "koreksi",
    "--alasan",
    "Dua desa tertukar.",
  );
  assert.equal(readdirSync(folder), ["2025-11-24.k2.xlsx"]);
  const { edisi } = read(folder, "2025-11-24.k2.xlsx", ["99.01", "2025-11-24", 2]);
  assert.equal(
    [edisi?.meta.jenis_perubahan, edisi?.meta.alasan_perubahan],
    ["koreksi", "Dua desa tertukar."],
  );
  assert.ok((edisi?.lembar.ringkasan.baris.length ?? 0) > 0);
});

test("a file that exists is not overwritten, unless that is asked for", async ({ folder }) => {
  writeFileSync(join(folder, "2025-12-31.xlsx"), "milik orang");
  assert.match(
    await refusal(folder, "33.10", "2025-12-31"),
    /sudah ada\. Pakai --out .* atau --force/,
  );
  assert.is(readFileSync(join(folder, "2025-12-31.xlsx"), "utf8"), "milik orang");
  await make(folder, "33.10", "2025-12-31", "--force");
  assert.is(readFileSync(join(folder, "2025-12-31.xlsx")).subarray(0, 2).toString(), "PK");
});

test("a date that has its workbook needs a correction, and one that has none cannot be corrected", async ({
  folder,
}) => {
  assert.match(await refusal(folder, "33.10", "2025-11-24"), /2025-11-24\.xlsx.*--perbaikan/);
  const args = ["33.10", "2025-12-31", "--perbaikan", "koreksi", "--alasan", "x"];
  assert.match(await refusal(folder, ...args), /belum ada yang diperbaiki/);
  assert.equal(readdirSync(folder), []);
});

test("a code that is none is answered with the one that was probably meant", async ({ folder }) => {
  assert.match(
    await refusal(folder, "klaten", "2025-12-31"),
    /Maksudnya 33\.10 \(Kabupaten Klaten\)\?/,
  );
  assert.match(await refusal(folder, "3310", "2025-12-31"), /Maksudnya 33\.10/);
  assert.match(
    await refusal(folder, "Blitar", "2025-12-31"),
    /Maksudnya 35\.05 \(Kabupaten Blitar\) atau 35\.72 \(Kota Blitar\)\?/,
  );
  assert.match(
    await refusal(folder, "33.10.15", "2025-12-31"),
    /"33\.10\.15" bukan kode kabupaten/,
  );
  assert.not.match(await refusal(folder, "Atlantis", "2025-12-31"), /Maksudnya/);
});

test("a workbook that cannot be read is said to be missing among the values", async ({
  folder,
}) => {
  const data = join(folder, "data");
  for (const part of ["wilayah", "contoh", "instansi.json"])
    cpSync(join(ROOT, "data", part), join(data, part), { recursive: true });
  writeFileSync(join(data, "contoh/koperasi/99.01/2025-12-31.xlsx"), "rusak");
  const said = await make(folder, "99.01", "2026-01-31", "--data", data);
  assert.match(said, /Isian laporan per 24 November 2025 ikut/);
  assert.match(said, /belum dapat dibaca; jalankan npm run check/);
  assert.ok(existsSync(join(folder, "2026-01-31.xlsx")));
});

test.run();
