import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import {
  addressOf,
  BENTANGAN,
  placesOf,
  readMade,
  rowOf,
  withCell,
} from "../../test/make-workbook.ts";
import { metodeTanpaRevitalisasi } from "./metode-tanpa-revitalisasi.ts";

const test = suite("rule metode-tanpa-revitalisasi");

test("a method without the route, or with another route, is refused", async () => {
  for (const model of [undefined, "baru"]) {
    const koperasi = [
      { kode: BENTANGAN, model_pembentukan: model, metode_revitalisasi: "penggabungan" },
    ];
    const read = await readMade({ rows: { koperasi } });
    assert.equal(placesOf(read), ["metode-tanpa-revitalisasi Koperasi!H16"]);
    assert.match(read.problems[0]?.message ?? "", model ? "berisi" : "Model Pembentukan kosong");
  }
});

test("the method of a revitalised koperasi is accepted", async () => {
  const koperasi = [
    {
      kode: BENTANGAN,
      model_pembentukan: "revitalisasi",
      metode_revitalisasi: "aktif_kembali",
    },
  ];
  assert.equal((await readMade({ rows: { koperasi } })).problems, []);
});

test("a route that could not be read is its own mistake alone", async () => {
  const koperasi = [{ kode: BENTANGAN, metode_revitalisasi: "aktif_kembali" }];
  const cell = addressOf("koperasi", "model_pembentukan", rowOf(BENTANGAN));
  const read = await readMade({
    rows: { koperasi },
    edit: (book) => withCell(book, "Koperasi", [cell, "entah"]),
  });
  assert.equal(placesOf(read), [`sel-bukan-pilihan Koperasi!${cell}`]);
});

test("the method and the route are told by their labels", () => {
  const metode_revitalisasi = "penggabungan";
  const said = (model_pembentukan: "baru" | null) =>
    foundBy(metodeTanpaRevitalisasi, {
      edisi: { koperasi: [{ kode: BENTANGAN, metode_revitalisasi, model_pembentukan }] },
    });
  const told = (model: string) => [
    "error Koperasi!H16",
    `terisi "Penggabungan", padahal Model Pembentukan ${model}.`,
    "pilih Revitalisasi koperasi tidak aktif di Model Pembentukan, atau kosongkan kolom ini.",
  ];
  assert.equal(said(null), [told("kosong")]);
  assert.equal(said("baru"), [told('berisi "Pembentukan koperasi baru"')]);
});

test.run();
