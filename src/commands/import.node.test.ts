import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatProblem } from "../base/problem.ts";
import { loadDataset } from "../records/dataset.node.ts";
import { atDesk, BENTANGAN, DECEMBER, DUWET, NOVEMBER } from "./import-fixtures.ts";
import { parseImportOptions } from "./import-options.ts";
import { importFile } from "./import.node.ts";
import { UsageError } from "../build/options.ts";

const test = suite("npm run import");

const AGAIN = [
  ...["rekap.xlsx", "--date", "2025-11-30", "--out", "nov.xlsx"],
  ...["--pemetaan", "nov.pemetaan.json"],
] as const;

const ANSWERS = {
  "kolom:kelas": "lewati",
  "kolom:sembako": "gerai:sembako",
  [`desa:33.10.15/duwett`]: DUWET,
  "urutan-tanggal": "hari-bulan",
} as const;

test("a recap becomes a workbook, its questions are answered, and next month nothing is asked", async () => {
  await atDesk(async (desk) => {
    await desk.recap("rekap.xlsx", NOVEMBER);
    const first = await desk.run("rekap.xlsx", "--date", "2025-11-30", "--out", "nov.xlsx");
    assert.is(first.done, true);
    assert.match(
      first.text,
      /^rekap\.xlsx → Kabupaten Klaten \(33\.10\), data per 30 November 2025/,
    );
    assert.match(first.text, /Nama Ketua: nama orang/);
    assert.match(first.text, /Pertanyaan \(4\)/);
    assert.is(desk.result("nov.xlsx", "2025-11-30", BENTANGAN)["tanggal_musdesus"], null);
    assert.is(readFileSync(desk.path("nov.pemetaan.json"), "utf8").includes("RAHASIA"), false);

    desk.answer("nov.pemetaan.json", ANSWERS);
    const second = await desk.run(...AGAIN);
    assert.match(second.text, /Pertanyaan \(1\)\n {2}1\. Gerai: 1 tanda/);
    desk.answer("nov.pemetaan.json", { "arti-tanda:gerai": "aktif" });
    const third = await desk.run(...AGAIN, "--simpan-pemetaan");
    assert.not.match(third.text, /Pertanyaan/);
    assert.match(third.text, /Pemeriksa tidak menemukan masalah\./);
    assert.is(desk.result("nov.xlsx", "2025-11-30", DUWET)["tanggal_musdesus"], "2025-06-04");
    assert.is(desk.result("nov.xlsx", "2025-11-30", BENTANGAN)["gerai"], "ada");

    await desk.recap("desember.xlsx", DECEMBER);
    const next = await desk.run("desember.xlsx", "--date", "2025-12-31");
    assert.not.match(next.text, /Pertanyaan/);
    assert.is(
      desk.result("2025-12-31.xlsx", "2025-12-31", DUWET)["tanggal_musdesus"],
      "2025-06-06",
    );
  });
});

test("what is wrong with the result is told of its cells, not of the recap's", async () => {
  await atDesk(async (desk) => {
    const rows = [
      ["Kecamatan", "Desa", "Progres Gerai (%)"],
      ["Wonosari", "Bentangan", 120],
      ["Wonosari", "Duwet", 45],
    ];
    await desk.recap("rekap.xlsx", rows);
    const { text } = await desk.run("rekap.xlsx", "--date", "2025-11-30", "--out", "hasil.xlsx");
    assert.match(text, /KESALAHAN hasil\.xlsx › lembar "Koperasi" › sel AC\d+ /);
    assert.not.match(text, "KESALAHAN rekap.xlsx");
  });
});

test("a saved mapping is sound data, holds no examples, and keeps what it knew", async () => {
  await atDesk(async (desk) => {
    await desk.recap("rekap.xlsx", NOVEMBER);
    await desk.run("rekap.xlsx", "--date", "2025-11-30", "--yakin", "--simpan-pemetaan");
    const saved = join(desk.root, "data", "pemetaan", "33.10.json");
    const before = desk.mapping(saved);
    assert.ok(
      before.kolom.some(({ judul, bidang }) => judul === "kelas" || bidang === "koperasi.desa"),
    );
    assert.equal(
      before.pertanyaan.map(({ id, pilih }) => [id, pilih]),
      [["desa:33.10.15/duwett", DUWET]],
    );
    assert.ok(before.pertanyaan.every(({ contoh }) => contoh === undefined));

    await desk.recap("lain.xlsx", [
      ["Kode", "NPWP"],
      [BENTANGAN, "Sudah"],
    ]);
    await desk.run("lain.xlsx", "--date", "2025-12-31", "--simpan-pemetaan");
    const after = desk.mapping(saved);
    assert.equal(after.pertanyaan, before.pertanyaan);
    assert.ok(after.kolom.length > before.kolom.length);

    const source = { root: desk.root, dataDir: join(desk.root, "data"), shapedBy: "1" };
    assert.equal(loadDataset(source).problems.map(formatProblem), []);
    writeFileSync(saved, JSON.stringify({ ...after, kabupaten: "33.11" }));
    assert.match(loadDataset(source).problems.map(formatProblem).join(), /pemetaan "33\.11"/);
  });
});

test("neither a result nor answers are overwritten by accident", async () => {
  await atDesk(async (desk) => {
    await desk.recap("rekap.xlsx", NOVEMBER);
    await desk.run("rekap.xlsx", "--date", "2025-11-30");
    const again = () => desk.run("rekap.xlsx", "--date", "2025-11-30");
    const refusal = await again().catch((error: unknown) => error);
    assert.instance(refusal, UsageError);
    assert.match(
      (refusal as Error).message,
      /2025-11-30\.xlsx sudah ada\. Pakai --jawaban 2025-11-30-pertanyaan\.xlsx/,
    );
    rmSync(desk.path("2025-11-30.xlsx"));
    assert.instance(await again().catch((error: unknown) => error), UsageError);
    assert.is((await desk.run("rekap.xlsx", "--date", "2025-11-30", "--force")).done, true);
  });
});

test("files that cannot be used are named, and nothing is written", async () => {
  await atDesk(async (desk) => {
    writeFileSync(desk.path("rekap.xlsx"), "%PDF-1.7");
    const pdf = await desk.run("rekap.xlsx", "--date", "2025-11-30");
    assert.is(pdf.done, false);
    assert.match(pdf.text, /KESALAHAN rekap\.xlsx/);

    await desk.recap("rekap.xlsx", [
      ["Bulan", "Jumlah"],
      ["Mei", 3],
    ]);
    const empty = await desk.run("rekap.xlsx", "--date", "2025-11-30");
    assert.is(empty.done, false);
    assert.match(empty.text, /Tidak ada tabel desa yang dikenali/);

    await desk.recap("rekap.xlsx", NOVEMBER);
    const with_ = (text: string) => {
      writeFileSync(desk.path("p.json"), text);
      return desk.run("rekap.xlsx", "--date", "2025-11-30", "--pemetaan", "p.json");
    };
    assert.match((await with_("{")).text, /bukan JSON yang utuh/);
    assert.match((await with_("{}")).text, /kunci "kabupaten" tidak ada/);
    const other = { kabupaten: "33.11", kolom: [], pertanyaan: [] };
    assert.match(
      (await with_(JSON.stringify(other))).text,
      /pemetaan ini untuk 33\.11, bukan 33\.10/,
    );
    const kolom = [{ judul: "kelas", bidang: "koperasi.kelas" }];
    const odd = { kabupaten: "33.10", kolom, pertanyaan: [] };
    assert.match((await with_(JSON.stringify(odd))).text, /"koperasi\.kelas", yang tidak ada/);
    assert.is(existsSync(desk.path("2025-11-30.xlsx")), false);
  });
});

test("an answer that no question allows is told and not used", async () => {
  await atDesk(async (desk) => {
    await desk.recap("rekap.xlsx", NOVEMBER);
    await desk.run("rekap.xlsx", "--date", "2025-11-30");
    desk.answer("2025-11-30.pemetaan.json", { "urutan-tanggal": "terserah" });
    const { text } = await desk.run(
      ...["rekap.xlsx", "--date", "2025-11-30", "--pemetaan", "2025-11-30.pemetaan.json"],
    );
    assert.match(text, /"terserah" bukan jawaban untuk urutan-tanggal/);
    assert.is(desk.result("2025-11-30.xlsx", "2025-11-30", BENTANGAN)["tanggal_musdesus"], null);
  });
});

test("a file or kabupaten that does not exist is a mistake of the command line", async () => {
  await atDesk(async (desk) => {
    const missing = await desk
      .run("tiada.xlsx", "--date", "2025-11-30")
      .catch((error: unknown) => error);
    assert.instance(missing, UsageError);
    await desk.recap("rekap.xlsx", NOVEMBER);
    const options = parseImportOptions(
      ["rekap.xlsx", "--kabupaten", "Klaten", "--date", "2025-11-30"],
      join(desk.root, "meja"),
    );
    const unknown = await importFile({ root: desk.root, options, print: () => {} }).catch(
      (error: unknown) => error,
    );
    assert.match((unknown as Error).message, /--kabupaten Klaten: bukan kode/);
  });
});

test("what a recap writes in its headings and cells gives the terminal no commands", async () => {
  await atDesk(async (desk) => {
    const evil = "\u009b2J\u009d0;PWN\u009c\u202e::error::x";
    const [heading = [], ...rows] = NOVEMBER;
    await desk.recap("rekap\u009b2J.xlsx", [
      [...heading, `Aneh${evil}`, `Telp${evil}`],
      ...rows.map((row) => [...row, `isi${evil}`, "ada"]),
    ]);
    const { text } = await desk.run("rekap\u009b2J.xlsx", "--date", "2025-11-30");
    assert.match(text, /Telp/);
    assert.not.match(text.replaceAll("\n", ""), /\p{C}/u);
    assert.not.match(text, "::error");
  });
});

test.run();
