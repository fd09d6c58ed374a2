import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatCsvRow, parseCsvObjects } from "../base/csv.ts";
import { BENTANGAN, fullRegistry, makeWorkbook, ROOT } from "../test/make-workbook.ts";
import { perubahanFaults } from "../wilayah/lineage-faults.ts";
import { codesOf } from "../wilayah/list-difference.ts";
import { Registry, type Perubahan } from "../wilayah/wilayah.ts";
import { exitCodeOf } from "./exit-code.ts";
import { parseWilayahOptions } from "./wilayah-options.ts";
import { compareLists } from "./wilayah.node.ts";

const test = suite("npm run wilayah");

const source = fullRegistry();
const WHOLE = codesOf(source).map((kode) => [kode, source.namaOf(kode)] as const);

let folder = "";
test.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), "papan-wilayah-"));
  cpSync(join(ROOT, "data", "wilayah"), join(folder, "data", "wilayah"), { recursive: true });
});
test.after.each(() => rmSync(folder, { recursive: true, force: true }));

/** A new list of all regions in `baru.csv`: some without a code, some with another. */
function saveList(
  change: (names: Map<string, string>) => void,
  text = (rows: string) => rows,
): void {
  const names = new Map(WHOLE);
  change(names);
  const rows = [["kode", "nama"], ...names].map((row) => formatCsvRow(row));
  writeFileSync(join(folder, "baru.csv"), text(`${rows.join("\n")}\n`));
}

const TERMS = ["--berlaku", "2026-05-01", "--sumber", "Keputusan uji"];

/** How the command ends on `baru.csv`, and what it says. */
async function run(...args: readonly string[]) {
  const [out, complaints]: [string[], string[]] = [[], []];
  const complain = (text: string) => void complaints.push(text);
  const print = (text: string) => void out.push(text);
  const all =
    args.length > 0 && !args[0]?.startsWith("--") ? args : ["baru.csv", ...TERMS, ...args];
  const code = await exitCodeOf(() => {
    const options = parseWilayahOptions([...all, "--data", join(folder, "data")], folder);
    return compareLists({ root: ROOT, options, print, complain });
  }, complain);
  return { code, out, complaints: complaints.join("\n") };
}

/** Klaten as if two of its desa had changed: names of nobody else there. */
function changeKlaten(names: Map<string, string>): void {
  names.delete(BENTANGAN);
  names.set("33.10.15.2099", "Bentangan");
  names.set("33.10.15.2001", "Nama Uji");
}

test("the same list is told and ends with 0, nothing is written", async () => {
  saveList(
    () => undefined,
    (rows) => `\uFEFF${rows.replaceAll("\n", "\r\n")}`,
  );
  const { code, out } = await run("--out", "usulan.csv");
  assert.is(code, 0);
  assert.match(
    out.join(),
    "Daftar ini sama dengan yang berlaku sekarang; tidak ada yang diusulkan.",
  );
  assert.equal(readdirSync(folder).sort(), ["baru.csv", "data"]);
});

test("a different one ends with 1: rows go to the file, the summary to the terminal", async () => {
  saveList(changeKlaten);
  const { code, out, complaints } = await run("--out", "usulan.csv");
  assert.equal([code, complaints], [1, ""]);
  const lines = readFileSync(join(folder, "usulan.csv"), "utf8");
  assert.equal(
    lines.split("\n").map((line) => line.split(",").slice(0, 5).join()),
    [
      `berganti_nama,33.10.15.2001,33.10.15.2001,${source.namaOf("33.10.15.2001")},2026-05-01`,
      `senama,${BENTANGAN},33.10.15.2099,Bentangan,2026-05-01`,
      "",
    ],
  );
  const text = out.join("\n");
  assert.match(text, /desa +83\.762 +83\.762 +1 +1 +0 +0/);
  assert.match(text, /33\.10 Kabupaten Klaten +1 +1 +0 +0/);
  assert.match(text, "Tidak ada yang perlu diputuskan orang.");
  assert.match(text, /Berikutnya:\n +1\. Baca .*usulan\.csv/);
});

test("without a file the rows alone go to standard output", async () => {
  saveList(changeKlaten);
  const { out, complaints } = await run();
  assert.is(out.length, 2);
  assert.match(complaints, "Berikutnya:");
});

test("rows behind those that are there, with the new list, have no fault", async () => {
  saveList((names) => {
    changeKlaten(names);
    for (const kode of source.desaIn("62.06.13")) {
      names.delete(kode);
      names.set(kode.replace("62.06.13", "62.15.01"), source.namaOf(kode));
    }
    names.delete("62.06.13");
    names.set("62.15", "Kabupaten Uji").set("62.15.01", source.namaOf("62.06.13"));
  });
  const { out } = await run("--out", "usulan.csv");
  const table = join(folder, "data", "wilayah", "perubahan.csv");
  const text = readFileSync(table, "utf8") + readFileSync(join(folder, "usulan.csv"), "utf8");
  const perubahan = parseCsvObjects(text) as unknown as Perubahan[];
  const names = parseCsvObjects(readFileSync(join(folder, "baru.csv"), "utf8"));
  const baru = new Registry({
    names: names.map(({ kode = "", nama = "" }) => [kode, nama]),
    ...{ koreksi: [], perubahan },
  });
  assert.equal(perubahanFaults(baru), []);
  const moved = perubahan.filter(({ kode_baru }) => kode_baru.startsWith("62.15"));
  assert.is(moved.length, source.desaIn("62.06.13").length + 2);
  assert.match(out.join("\n"), /62\.15 Kabupaten Uji ← 62\.06 Kabupaten Katingan\n/);
});

test("files that name a code that ends are told, each with what to do", async () => {
  const data = join(folder, "data");
  for (const name of ["publikasi", "instruksi"]) mkdirSync(join(data, name));
  writeFileSync(join(data, "publikasi", "33.10.json"), `{"wilayah": "${BENTANGAN}"}`);
  writeFileSync(join(data, "instruksi", "uji.json"), `{"wilayah": "${BENTANGAN}", "x": "33.10"}`);
  const books = join(data, "koperasi", "33.10");
  mkdirSync(books, { recursive: true });
  const rows = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] };
  writeFileSync(
    join(books, "2025-11-24.xlsx"),
    await makeWorkbook({ registry: fullRegistry(), rows }),
  );
  saveList(changeKlaten);
  const text = (await run("--out", "usulan.csv")).out.join("\n");
  assert.match(text, `data/publikasi/33.10.json (publikasi): ${BENTANGAN}\n`);
  assert.match(text, `data/koperasi/33.10/2025-11-24.xlsx (buku kerja): ${BENTANGAN}\n`);
  assert.match(text, /\d\. data\/instruksi\/uji\.json: ganti kode yang berakhir/);
  assert.match(text, /\d\. data\/publikasi\/33\.10\.json: biarkan/);
  assert.match(text, /\d\. data\/koperasi\/33\.10\/2025-11-24\.xlsx: biarkan/);
});

test("a correction that the list overtakes is told, a spoilt name too", async () => {
  saveList((names) => {
    names.set("11.08.24", "Pirak Timur").set("33.10.15.2001", 'Sido"warno');
    names.set("32.03.06", "Bonjogpicung");
  });
  const text = (await run("--out", "usulan.csv")).out.join("\n");
  assert.match(text, '11.08.24 "Pirak Timu": dalam daftar baru "Pirak Timur"');
  assert.not.match(text, "Bonjogpicung");
  assert.match(
    text,
    /salah tulis dalam daftar baru \(untuk koreksi\.csv\): 1\n {2}33\.10\.15\.2001 Sido"warno/,
  );
  assert.match(text, /\d\. Dari data\/wilayah\/koreksi\.csv, hapus baris/);
});

test("a row that ended a code which is back is overtaken", async () => {
  saveList((names) => names.set("16.03.11.2099", "Uji").set("92.02.03.2019", "Mokwam"));
  const text = (await run("--out", "usulan.csv")).out.join("\n");
  assert.match(text, "senama,92.02.03.2019,92.02.32.2005,…");
  assert.match(text, /\d\. Hapus dari data\/wilayah\/perubahan\.csv baris yang terlampaui/);
});

test("a list that cannot be used ends with 2, tells file and line, and writes nothing", async () => {
  for (const [text, told] of [
    [
      "kode,nama\n33,Jawa Tengah\n33,Jawa\n",
      "baru.csv, baris 3: kode 33 sudah ada di baru.csv, baris 2.",
    ],
    [
      "kode,nama\n33,Jawa Tengah\n33.1,Klaten\n",
      'baru.csv, baris 3: kode "33.1" bukan kode wilayah',
    ],
    [
      "kode,nama\n33,Jawa Tengah\n33.10,Kabupaten Klaten\n",
      "hanya memuat sebagian Indonesia: 37 dari 38 provinsi",
    ],
    ["kode,nama\n", "baru.csv: di bawah judulnya tidak ada satu baris pun"],
    ["", "baru.csv: kosong."],
  ] as const) {
    writeFileSync(join(folder, "baru.csv"), text);
    const { code, out, complaints } = await run("--out", "usulan.csv");
    assert.equal([code, out], [2, []], told);
    assert.match(complaints, told);
    assert.match(complaints, "tidak ada yang ditulis");
    assert.not(existsSync(join(folder, "usulan.csv")));
  }
});

test("the fictional region's code is nobody's", async () => {
  cpSync(join(ROOT, "data", "contoh", "wilayah"), join(folder, "data", "contoh", "wilayah"), {
    recursive: true,
  });
  saveList((names) => names.set("99", "Provinsi Uji"));
  const { code, complaints } = await run();
  assert.is(code, 2);
  assert.match(complaints, "99 Provinsi Uji: kode ini dipakai wilayah contoh yang fiktif.");
});

/** Command lines that cannot be meant, and what is said. */
const WRONG = [
  [["baru.csv", "--sumber", "x"], /--berlaku: tanggal mulai berlakunya daftar baru belum disebut/],
  [["baru.csv", "--berlaku", "2026-13-01", "--sumber", "x"], /--berlaku 2026-13-01: seharusnya/],
  [["baru.csv", "--berlaku", "2026-05", "--sumber", "x"], /--berlaku 2026-05: seharusnya tanggal/],
  [
    ["baru.csv", "--berlaku", "2025-04-25", "--sumber", "x"],
    /sudah memuat perubahan sejak 25 April 2025/,
  ],
  [["baru.csv", "--berlaku", "2026-05-01"], /--sumber: keputusan .* belum disebut/],
  [["baru.csv", "--berlaku", "2026-05-01", "--sumber", "a\nb"], /--sumber: tulis dalam satu baris/],
  [["baru.csv", "lain", ...TERMS], /lain: kata ini berlebih/],
  [["baru.csv", ...TERMS, "--keluar", "x"], /--keluar: tidak dikenal/],
  [["tiada", ...TERMS], /tiada: tidak ada\./],
  [["baru.csv", ...TERMS, "--out", "usulan.txt"], /harus berakhir dengan \.csv/],
  [["baru.csv", ...TERMS, "--out", "ada.csv"], /ada\.csv: sudah ada; pilih nama lain/],
  [["baru.csv", ...TERMS, "--out", "data/u.csv"], /tidak ditulis di dalam folder data/],
  [["baru.csv", ...TERMS, "--out", "pintas/wilayah/u.csv"], /tidak ditulis di dalam folder data/],
  [
    ["baru.csv", ...TERMS, "--out", join(ROOT, "data", "u.csv")],
    /tidak ditulis di dalam folder data/,
  ],
] as const;

test("a wrong command line ends with 2 and says what is wrong", async () => {
  saveList(changeKlaten);
  writeFileSync(join(folder, "ada.csv"), "");
  symlinkSync(join(folder, "data"), join(folder, "pintas"));
  for (const [args, told] of WRONG) {
    const { code, complaints } = await run(...args);
    assert.is(code, 2, args.join(" "));
    assert.match(complaints, told);
  }
  assert.equal(readdirSync(join(folder, "data")), ["wilayah"]);
});

test("no list is compared with tables that contradict themselves, or are not there", async () => {
  saveList(changeKlaten);
  const table = join(folder, "data", "wilayah", "perubahan.csv");
  writeFileSync(table, `${readFileSync(table, "utf8")}hilang,33.10,,Klaten,2025-05-01,uji,uji\n`);
  const { code, complaints } = await run();
  assert.is(code, 2);
  assert.match(
    complaints,
    "sekarang pun bertentangan dengan daftar wilayah (33.10: kode lama 33.10 masih",
  );
  rmSync(join(folder, "data"), { recursive: true });
  assert.match((await run()).complaints, "ini bukan folder data");
});

test.run();
