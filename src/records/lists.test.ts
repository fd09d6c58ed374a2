import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { ROOT } from "../test/make-workbook.ts";
import { getList, labelOf } from "./lists.ts";
import { normalise } from "./text.ts";
import { validateJson } from "./validate.ts";

const test = suite("lists");

const FOLDER = join(ROOT, "data", "referensi");
const NAMES = readdirSync(FOLDER).map((name) => name.replace(/\.json$/, ""));

test("every file of data/referensi satisfies its schema and is named by its id", () => {
  for (const name of NAMES) {
    const text = readFileSync(join(FOLDER, `${name}.json`), "utf8");
    const kind = name === "indikator" ? "indikator" : "referensi";
    const value = JSON.parse(text) as { readonly id: string };
    assert.equal(validateJson(kind, value, name), [], name);
    assert.is(value.id, name);
  }
});

test("every file of data/referensi is a list that the program knows", () => {
  for (const name of NAMES) assert.ok(getList(name).butir.length > 1, name);
});

test("no word means two choices of the same list", () => {
  for (const name of NAMES) {
    const owners = new Map<string, string>();
    for (const { id, label, alias } of getList(name).butir) {
      for (const word of new Set([id, label, ...(alias ?? [])].map(normalise))) {
        assert.is(owners.get(word) ?? id, id, `${name}: ${word}`);
        owners.set(word, id);
      }
    }
  }
});

/** Inpres 9/2025 and SE Menkop 1/2025 name seven; "lainnya" is ours. */
test("there are seven official kinds of gerai and one more", () => {
  assert.equal(
    getList("jenis_gerai").butir.map(({ id }) => id),
    ["kantor", "sembako", "simpan_pinjam", "apotek", "klinik", "gudang", "logistik", "lainnya"],
  );
});

/** Prokopim Setda Klaten, 24 November 2025: fifteen kinds named; apart from them Laku Pandai and others. */
test("the fifteen kinds of partnership named in Klaten are all choices", () => {
  const ids = new Set(getList("mitra").butir.map(({ id }) => id));
  const named = [
    "penyalur_pupuk",
    "mandiri_agen",
    "bni_agen46",
    "bri_merchant",
    "bri_brimola",
    "bulog_gabah",
    "bsi_agen",
    "bri_brilink",
    "bulog_rpk",
    "posind",
    "pupuk_nonsubsidi",
    "apotek_desa",
    "pertamina_lpg",
    "pln",
    "gerai_sembako",
  ];
  assert.is(named.length, 15);
  assert.equal(
    named.filter((id) => !ids.has(id)),
    [],
  );
  assert.is(ids.size, 17);
});

test("a choice has its label, an unknown list or choice is a programmer's error", () => {
  assert.is(labelOf("status_operasi", "merintis"), "Merintis usaha");
  assert.throws(
    () => labelOf("status_operasi", "jalan"),
    /unknown choice in status_operasi: jalan/,
  );
  assert.throws(() => getList("agama"), /unknown code list: agama/);
});

test.run();
