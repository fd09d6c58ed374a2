import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { makeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, placesOf, readMade } from "../../test/make-workbook.ts";
import { tanpaPerubahan } from "./tanpa-perubahan.ts";

const test = suite("rule tanpa-perubahan");

const koperasi = [{ kode: BENTANGAN, jumlah_anggota: 1190, gerai: "ada" }] as const;
const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }] as const;
const sebelumnya = makeEdisi({ tanggal_data: "2025-10-31", koperasi, gerai });

test("a template that was sent as it was filled in beforehand is a warning", async () => {
  const read = await readMade({ sebelumnya, rows: { koperasi, gerai } });
  assert.equal(placesOf(read), ["tanpa-perubahan _meta!B4"]);
  assert.is(read.problems[0]?.severity, "warning");
});

test("one changed cell on any sheet is a change", async () => {
  const changed = [{ ...gerai[0], status: "selesai" }];
  assert.equal((await readMade({ sebelumnya, rows: { koperasi, gerai: changed } })).problems, []);
});

test("both dates are told", () => {
  const same = { koperasi, gerai };
  assert.equal(foundBy(tanpaPerubahan, { edisi: same, sebelumnya: same }), [
    [
      "warning _meta!Tanggal Data",
      "semua isinya sama dengan laporan 31 Oktober 2025, padahal tanggal datanya 24 November 2025.",
      "perbarui isinya; bila keadaannya memang tidak berubah, kirimkan saja.",
    ],
  ]);
});

test.run();
