import { suite } from "uvu";
import * as assert from "uvu/assert";
import { provinsiContent } from "../exports/wilayah-json.ts";
import { repositorySite } from "../test/make-edisi.ts";
import { defaultDate, publishedOf, readIsian, templateFileName } from "./templat-isian.ts";

const test = suite("templat isian");

const known = publishedOf("99.01", provinsiContent(repositorySite(), "99").edisi["99.01"] ?? []);
const EMPTY = { tanggal: "", tanggal_lama: "", jenis: "koreksi", alasan: "" };
const read = (isian: Partial<Parameters<typeof readIsian>[0]>) =>
  readIsian({ macam: "baru", ...EMPTY, ...isian }, { known, today: "2026-11-22" });
const messageOf = (read: object) => (read as { readonly pesan?: string }).pesan;

test("a new report is dated at the end of the month that has ended", () => {
  assert.equal(["2026-11-22", "2026-01-05", "2028-03-31"].map(defaultDate), [
    "2026-10-31",
    "2025-12-31",
    "2028-02-29",
  ]);
});

test("a new date makes a first report under its own name", () => {
  const made = read({ tanggal: "2026-10-31" });
  assert.equal(made, { tanggal_data: "2026-10-31" });
  assert.is(
    templateFileName({ tanggal_data: "2026-10-31", perbaikan: undefined }),
    "2026-10-31.xlsx",
  );
});

test("a date that is published already is corrected, not reported anew", () => {
  assert.match(messageOf(read({ tanggal: "2025-12-31" })) ?? "", "pilih Perbaikan");
});

test("a data date lies neither in the future nor nowhere", () => {
  assert.match(messageOf(read({ tanggal: "2026-12-31" })) ?? "", "belum tiba");
  assert.is(messageOf(read({})), "Pilih tanggal datanya.");
});

test("a correction is numbered after those that are there, and states its reason", () => {
  const made = read({ macam: "perbaikan", tanggal_lama: "2025-08-31", alasan: " angka tertukar " });
  assert.equal(made, {
    tanggal_data: "2025-08-31",
    perbaikan: { jenis: "koreksi", alasan: "angka tertukar", ke: 2 },
  });
  const without = read({ macam: "perbaikan", tanggal_lama: "2025-08-31", alasan: " " });
  assert.match(messageOf(without) ?? "", "Tulis alasan");
  assert.match(messageOf(read({ macam: "perbaikan" })) ?? "", "Pilih laporan");
});

test.run();
