import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BENTANGAN, linesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule disusun-tanpa-rincian");

const CODE = "disusun-tanpa-rincian";
const rows = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] };

test("a press figure of a desa in a compiled workbook is refused", async () => {
  const read = await readMade({ meta: { disusun_oleh: "proyek" }, rows });
  assert.is(linesOf(read, CODE).length, 1);
  const [line = ""] = linesOf(read, CODE);
  assert.match(line, 'kolom "Jumlah Anggota"');
  assert.match(line, "terisi, padahal buku kerja ini disusun proyek dari publikasi");
  assert.match(line, "pindahkan ke data/publikasi sebagai observasi dengan tanggal dan pene");
});

test("the same figure in a kabupaten's report is accepted", async () => {
  assert.equal(linesOf(await readMade({ rows }), CODE), []);
});

test.run();
