import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Problem } from "../base/problem.ts";
import { makeEdisi } from "../test/make-edisi.ts";
import { addressOf, BENTANGAN, rowOf } from "../test/make-workbook.ts";
import { janggalLain, janggalOf } from "./janggal.ts";

const test = suite("janggal");

function finding(code: string, field: string, severity: Problem["severity"] = "warning"): Problem {
  const cell = addressOf("koperasi", field, rowOf(BENTANGAN));
  const place = { file: "x.xlsx", sheet: "Koperasi", cell };
  return { code, severity, place, message: "", fix: "" };
}

function edisiWith(temuan: readonly Problem[], catatan: string | null = null) {
  const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 119_000, catatan }] as const;
  return { ...makeEdisi({ koperasi }), temuan };
}

function rowIn(edisi: ReturnType<typeof edisiWith>) {
  const row = edisi.lembar.koperasi.baris.find(({ kode }) => kode === BENTANGAN);
  if (!row) throw new Error("no row");
  return row;
}

test("a jump is told beside its figure, with the reporter's reason if there is one", () => {
  for (const [severity, reason] of [
    ["warning", null],
    ["note", "penggabungan dua koperasi"],
  ] as const) {
    const edisi = edisiWith([finding("nilai-melonjak", "jumlah_anggota", severity)], reason);
    const janggal = janggalOf(edisi, rowIn(edisi), "jumlah_anggota");
    assert.match(janggal?.sebab ?? "", "sepuluh kali lipat");
    assert.is(janggal?.penjelasan, reason);
  }
});

test("a Catatan that the check did not take for a reason explains nothing", () => {
  const edisi = edisiWith(
    [finding("nilai-melonjak", "jumlah_anggota")],
    "Gudang bocor sejak Juni.",
  );
  assert.is(janggalOf(edisi, rowIn(edisi), "jumlah_anggota")?.penjelasan, null);
});

test("another cell, and a finding that is about typing only, have no remark", () => {
  const edisi = edisiWith([finding("sel-dibaca-sebagai", "jumlah_anggota")]);
  assert.is(janggalOf(edisi, rowIn(edisi), "jumlah_anggota"), null);
  assert.is(janggalOf(edisi, rowIn(edisi), "anggota_perempuan"), null);
});

test("columns without a figure of their own are listed with their headings", () => {
  const edisi = edisiWith([
    finding("tanggal-urut", "tanggal_sk_ahu"),
    finding("nilai-mundur", "nib"),
  ]);
  assert.equal(
    janggalLain(edisi, rowIn(edisi), new Set(["nib"])).map(({ label }) => label),
    ["Tanggal SK AHU"],
  );
});

test.run();
