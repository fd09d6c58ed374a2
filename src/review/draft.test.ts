import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBacaan } from "../records/read-edisi.ts";
import {
  addressOf,
  BARENGLOR,
  BENTANGAN,
  fileOf,
  KLATEN,
  makeWorkbook,
  reportedMeta,
  TANGGAL,
  withCell,
  type MadeBook,
} from "../test/make-workbook.ts";
import { draftEdisi, type DraftEdisi } from "./draft.ts";

const test = suite("a refused workbook as far as it could be read");

const berkas = fileOf(KLATEN, TANGGAL, 0);
const place = { berkas, kabupaten: KLATEN, tanggal_data: TANGGAL, perubahan_ke: 0 };

const outlet = (jenis: string | null) => ({ kode: BENTANGAN, jenis, status: "aktif" });
const ROWS = {
  koperasi: [
    { kode: BENTANGAN, jumlah_anggota: 1190, jumlah_pengurus: 5 },
    { kode: BARENGLOR, jumlah_anggota: 80 },
  ],
  gerai: [outlet("sembako"), outlet("apotek"), outlet("kantor")],
  // A desa is no area of an assistant: read, and wrong.
  pendamping: [{ kode_pendamping: "BA-01", peran: "ba", wilayah: BENTANGAN }],
};

async function draftOf(edits: readonly (readonly [string, string, string | null])[]) {
  const edit: MadeBook["edit"] = (book) =>
    edits.reduce((all, [sheet, cell, value]) => withCell(all, sheet, [cell, value]), book);
  const { bacaan, problems } = readBacaan(await makeWorkbook({ rows: ROWS, edit }), berkas);
  if (!bacaan) throw new Error("the workbook could not be read");
  return { bacaan, problems, draft: draftEdisi(bacaan, place, problems) };
}

const members = ({ edisi }: DraftEdisi) =>
  edisi.lembar.koperasi.baris
    .filter(({ jumlah_anggota, jumlah_pengurus }) => (jumlah_anggota ?? jumlah_pengurus) !== null)
    .map(({ kode, jumlah_anggota, jumlah_pengurus }) => [kode, jumlah_anggota, jumlah_pengurus]);

test("what was read stands in it; the cells that nobody could read are named and blank", async () => {
  const unread = addressOf("koperasi", "jumlah_anggota", 16);
  const impossible = addressOf("koperasi", "jumlah_pengurus", 16);
  const { draft, problems } = await draftOf([
    ["Koperasi", unread, "seribuan"],
    ["Koperasi", impossible, "-5"],
    ["Koperasi", addressOf("koperasi", "jumlah_pengawas", 16), " "],
    ["Gerai", "A3", null],
    ["Gerai", "A4", "entah"],
    ["Gerai", "C2", null],
  ]);
  const { lembar, meta, sel_meta, temuan, ...rest } = draft.edisi;
  assert.equal(rest, place);
  const { versi_templat } = meta;
  assert.equal(
    { ...meta, baris: 1 },
    { ...reportedMeta(KLATEN, TANGGAL), versi_templat, baris: 1 },
  );
  assert.is(sel_meta["penyusun"], "B7");
  assert.is(temuan, problems);
  assert.equal(Object.keys(lembar).slice(0, 3), ["koperasi", "gerai", "kemitraan"]);
  assert.not.ok("meta" in lembar);
  assert.equal(
    lembar.gerai.baris.map(({ baris, kode, jenis }) => [baris, kode, jenis]),
    [[2, BENTANGAN, null]],
  );
  assert.is(lembar.pendamping.baris[0]?.wilayah, BENTANGAN);
  assert.equal([...draft.tidakTerbaca].sort(), [
    "Gerai!A4",
    `Koperasi!${unread}`,
    `Koperasi!${impossible}`,
  ]);
  assert.equal(members(draft), [[BARENGLOR, 80, null]]);
});

test("of a workbook without what it says of itself, and without sheets, the rest is there", async () => {
  const { bacaan, problems } = await draftOf([]);
  const sheets = new Map([...bacaan.sheets].filter(([key]) => key === "koperasi"));
  const draft = draftEdisi({ ...bacaan, sheets }, place, problems);
  assert.equal(draft.edisi.meta as unknown, {
    versi_templat: null,
    ...Object.fromEntries(Object.keys(reportedMeta("", "")).map((key) => [key, null])),
  });
  assert.equal(draft.edisi.sel_meta, {});
  assert.equal(Object.keys(draft.edisi.lembar), ["koperasi"]);
  assert.equal(members(draft), [
    [BENTANGAN, 1190, 5],
    [BARENGLOR, 80, null],
  ]);
  assert.is(draft.tidakTerbaca.size, 0);
});

test.run();
