import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy, type MadeCheck } from "../../test/found-by.ts";
import { fullRegistry, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import type { TemplateContent } from "../template.ts";
import { ringkasanBerlebih } from "./ringkasan-berlebih.ts";

const test = suite("rule ringkasan-berlebih");

type Stated = NonNullable<TemplateContent["rows"]["ringkasan"]>;

/** All of Klaten: 391 desa and 10 kelurahan. */
const state = (...ringkasan: Stated) => readMade({ rows: { ringkasan }, registry: fullRegistry() });

test("more koperasi operating than were formed is refused", async () => {
  const read = await state(
    { indikator: "terbentuk", nilai: 300 },
    { indikator: "beroperasi", nilai: 384 },
  );
  assert.equal(linesOf(read), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Ringkasan" › sel B3 (kolom "Nilai")',
      '  Masalah : Sudah beroperasi: isinya "384", lebih banyak daripada Terbentuk ("300" di baris 2).',
      "  Perbaiki: periksa kedua angka; apakah barisnya tertukar? Yang dihitung di sini termasuk dalam Terbentuk.",
    ].join("\n"),
  ]);
});

test("more koperasi than desa and kelurahan is refused, one for each is not", async () => {
  const read = await state({ indikator: "beroperasi", nilai: 4010 });
  assert.equal(placesOf(read), ["ringkasan-berlebih Ringkasan!B2"]);
  assert.match(read.problems[0]?.message ?? "", 'isinya "4.010", padahal di kabupaten ini ada 401');
  assert.equal((await state({ indikator: "terbentuk", nilai: 401 })).problems, []);
  assert.equal(placesOf(await state({ indikator: "terbentuk", nilai: 402 })).length, 1);
});

test("a second koperasi of a desa may be counted", async () => {
  const koperasi = [{ kode: "33.10.15.2015" }, { kode: "33.10.15.2015", koperasi_ke: 2 }];
  const ringkasan = [{ indikator: "terbentuk", nilai: 402 }];
  const read = await readMade({ rows: { koperasi, ringkasan }, registry: fullRegistry() });
  assert.equal(read.problems, []);
});

test("a figure that says it is rounded may lie a little above", async () => {
  const about = (nilai: number) =>
    state({ indikator: "terbentuk", nilai, ketelitian: "pembulatan" });
  assert.equal((await about(410)).problems, []);
  assert.is((await about(500)).problems.length, 1);
  const parts = await state(
    { indikator: "terbentuk", nilai: 390, ketelitian: "minimal" },
    { indikator: "berbadan_hukum", nilai: 401 },
  );
  assert.equal(parts.problems, []);
});

test("120 persen is refused", async () => {
  const read = await state({ indikator: "persen_sk_terbit", nilai: 120 });
  assert.match(linesOf(read)[0] ?? "", /isinya "120"; paling banyak 100 persen/);
});

/** Before April 2025 nothing was formed, and every koperasi was still to operate. */
test("what is not a part of Terbentuk may be more: not operating, members, outlets, targets", async () => {
  const read = await state(
    { indikator: "terbentuk", nilai: 12 },
    { indikator: "belum_beroperasi", nilai: 401 },
    { indikator: "jumlah_anggota", nilai: 33100 },
    { indikator: "unit_gerai", nilai: 700 },
    { indikator: "target_koperasi", nilai: 402 },
  );
  assert.equal(read.problems, []);
});

test("each excess is told with how to mend it", () => {
  const said = (rows: MadeCheck["edisi"]) => foundBy(ringkasanBerlebih, { edisi: rows ?? {} });
  const percent = (nilai: number) =>
    said({ ringkasan: [{ indikator: "persen_sk_terbit", nilai }] });
  assert.equal(percent(100), []);
  assert.equal(
    percent(101).map(([, , fix]) => fix),
    ["tulis persennya saja, misalnya 79,8; bila itu banyaknya koperasi, pilih indikator lain."],
  );
  const formed = { indikator: "terbentuk", ketelitian: "tepat" } as const;
  const kode = "33.10.15.2015";
  const further = [2, 3, 3].map((koperasi_ke) => ({ kode, koperasi_ke }));
  const count = (nilai: number) => said({ koperasi: further, ringkasan: [{ ...formed, nilai }] });
  assert.equal(count(28), []);
  assert.equal(count(29), [
    [
      "error Ringkasan!B2",
      'Terbentuk: isinya "29", padahal di kabupaten ini ada 28 desa dan kelurahan.',
      "periksa apakah angkanya kelebihan nol, atau jumlah sesuatu yang lain (anggota, gerai, provinsi).",
    ],
  ]);
});

test.run();
