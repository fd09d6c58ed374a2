import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { BANYAK_DOKUMEN, KELENGKAPAN } from "./dokumen.ts";
import { INVENTARIS } from "./inventaris.ts";
import { JALUR, METODE } from "./jalur.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { KENDALA, STATUS_OPERASI } from "./tindak-lanjut.ts";
import { addCacah, ukurDesa } from "./ukuran.ts";

const test = suite("distribution");

const DUWET = "33.10.15.2016";
const BOLALI = "33.10.15.2001";
const BENER = "33.10.15.2002";
const PANDANAN = "33.10.15.2017";

function count(koperasi: MadeEdisi["koperasi"] & object) {
  return ukurDesa(JALUR, [...arrangeByDesa(makeEdisi({ koperasi })).desa.values()]);
}

test("a blank is in no category and not covered", () => {
  const found = count([{ kode: BENTANGAN, model_pembentukan: "baru" }]);
  assert.equal([...found.jumlah], [["baru", 1]]);
  assert.equal([found.koperasi, found.koperasi_belum, found.dilaporkan], [1, 25, 1]);
});

test("a shared koperasi counts once and covers both desa", () => {
  const found = count([
    { kode: BENTANGAN, model_pembentukan: "revitalisasi" },
    { kode: DUWET, koperasi_bersama: BENTANGAN },
  ]);
  assert.equal([...found.jumlah], [["revitalisasi", 1]]);
  assert.is(found.dilaporkan, 2);
});

test("a second koperasi counts besides the first", () => {
  const found = count([
    { kode: BENTANGAN, model_pembentukan: "baru" },
    { kode: BENTANGAN, koperasi_ke: 2, model_pembentukan: "baru" },
  ]);
  assert.equal([found.jumlah.get("baru"), found.dilaporkan], [2, 1]);
});

test("parts that do not overlap add up to the whole", () => {
  const members = [
    ...arrangeByDesa(
      makeEdisi({ koperasi: [{ kode: BENTANGAN, model_pembentukan: "baru" }] }),
    ).desa.values(),
  ];
  const halves = [members.slice(0, 13), members.slice(13)].map(JALUR.cacah);
  assert.equal(JALUR.baca(addCacah(halves), 26), ukurDesa(JALUR, members));
});

test("a desa is covered if one of its two koperasi answered", () => {
  const found = count([
    { kode: BENTANGAN, model_pembentukan: "baru" },
    { kode: BENTANGAN, koperasi_ke: 2 },
  ]);
  assert.equal([found.koperasi, found.koperasi_belum, found.dilaporkan], [1, 26, 1]);
});

/** Five koperasi, each with another part of the answers. */
const answers = () => [
  ...arrangeByDesa(
    makeEdisi({
      koperasi: [
        {
          ...{ kode: BENTANGAN, model_pembentukan: "revitalisasi" },
          ...{ metode_revitalisasi: "penggabungan", status_operasi: "belum", kendala: "modal" },
          ...{ badan_hukum: "sudah", nik_koperasi: "sudah", rekening: "proses" },
          ...{ npwp: "sudah", nib: "belum", proposal_bisnis: "belum" },
        },
        { kode: DUWET, model_pembentukan: "revitalisasi", status_operasi: "belum", npwp: "sudah" },
        { kode: BOLALI, model_pembentukan: "baru", metode_revitalisasi: "aktif_kembali" },
        { kode: BENER, status_operasi: "beroperasi", kendala: "lahan" },
        { kode: PANDANAN, metode_revitalisasi: "aktif_kembali", status_operasi: "merintis" },
      ],
    }),
  ).desa.values(),
];

test("the method is told of revitalised koperasi only", () => {
  const { jumlah, koperasi } = ukurDesa(METODE, answers());
  assert.equal([...jumlah, koperasi], [["penggabungan", 1], 1]);
});

test("what holds up is told of koperasi that do not operate; operation of all that answer", () => {
  const held = ukurDesa(KENDALA, answers());
  assert.equal([...held.jumlah, held.koperasi], [["modal", 1], 1]);
  const { jumlah, koperasi } = ukurDesa(STATUS_OPERASI, answers());
  assert.equal([...jumlah].sort(), [
    ["belum", 2],
    ["beroperasi", 1],
    ["merintis", 1],
  ]);
  assert.is(koperasi, 4);
});

test("documents are counted of koperasi that answered for all six, and each for itself", () => {
  const { jumlah, koperasi, koperasi_belum } = ukurDesa(BANYAK_DOKUMEN, answers());
  assert.equal([...jumlah, koperasi, koperasi_belum], [["3", 1], 1, 25]);
  assert.equal([...ukurDesa(KELENGKAPAN.npwp, answers()).jumlah], [["sudah", 2]]);
  assert.equal([...ukurDesa(KELENGKAPAN.rekening, answers()).jumlah], [["belum", 1]]);
});

test("former koperasi are counted by their state, and those fit to be developed", () => {
  const edisi = makeEdisi({
    koperasi: [{ kode: DUWET, inventaris: "belum" }],
    inventaris: [
      { kode: BENTANGAN, keadaan: "aktif", layak: "ya" },
      { kode: BENTANGAN, keadaan: "bubar", layak: "tidak" },
      { kode: BOLALI },
    ],
  });
  const sum = ukurDesa(INVENTARIS, [...arrangeByDesa(edisi).desa.values()]);
  assert.equal([sum.tercatat, sum.layak, sum.dilaporkan, sum.desa], [3, 1, 3, 26]);
  assert.equal(["aktif", "bubar", null, "kurang_aktif"].map(sum.keadaan), [1, 1, 1, 0]);
});

test.run();
