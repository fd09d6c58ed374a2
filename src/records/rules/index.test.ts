import { existsSync, readdirSync } from "node:fs";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, fullRegistry, readMade } from "../../test/make-workbook.ts";
import { RULES } from "./index.ts";

const test = suite("rules");

const HERE = new URL(".", import.meta.url);
const NOT_A_RULE = new Set(["index.ts", "names.ts", "previous.ts", "rule.ts", "unread.ts"]);

test("every file of the folder is a rule that is applied, named by its code, and has its test", () => {
  const names = readdirSync(HERE).filter(
    (name) => !name.endsWith(".test.ts") && !NOT_A_RULE.has(name),
  );
  assert.equal(names.sort(), RULES.map(({ code }) => `${code}.ts`).sort());
  for (const { code } of RULES) assert.ok(existsSync(new URL(`${code}.test.ts`, HERE)), code);
});

/** Prokopim Setda Klaten, 24 November 2025. */
const STATED = {
  terbentuk: 401,
  beroperasi: 284,
  belum_beroperasi: 117,
  memiliki_gerai: 87,
  aset_terdaftar: 237,
  mitra_laku_pandai: 296,
  pengajuan_kemitraan: 46,
};

test("296 Laku Pandai partners and 284 operating koperasi are no problem, nor 87 with an outlet", async () => {
  const ringkasan = Object.entries(STATED).map(([indikator, nilai]) => ({ indikator, nilai }));
  assert.equal((await readMade({ rows: { ringkasan }, registry: fullRegistry() })).problems, []);
});

test("a koperasi that is a partner without operating, or operates without an outlet, is no problem", async () => {
  const koperasi = [
    { kode: BENTANGAN, status_operasi: "belum", kemitraan: "ada" },
    { kode: "33.10.15.2016", status_operasi: "beroperasi", gerai: "belum" },
  ];
  const kemitraan = [
    { kode: BENTANGAN, mitra: "bpd_laku_pandai", lembaga: "Bank Jateng", status: "aktif" },
  ];
  assert.equal((await readMade({ rows: { koperasi, kemitraan } })).problems, []);
});

test("an NIB before an NPWP is no problem: the ladder is not climbed in order", async () => {
  const koperasi = [{ kode: BENTANGAN, npwp: "belum", nib: "sudah", badan_hukum: "proses" }];
  assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test.run();
