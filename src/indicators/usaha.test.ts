import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BARENGLOR, BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { businessLines, synergyOf } from "./usaha.ts";

const test = suite("koperasi beside BUMDes");

function membersOf(made: MadeEdisi) {
  return [...arrangeByDesa(makeEdisi(made)).desa.values()];
}

function lineOf(rows: MadeEdisi["usaha"] & object, kode = BENTANGAN) {
  const usaha = rows.map((row) => ({ kode, bidang: "sembako" as const, ...row }));
  const [line] = businessLines(membersOf({ koperasi: [{ kode, usaha: "ada" }], usaha }));
  return [line?.pelaku, line?.hasil];
}

test("a business that BUMDes runs well is not for the koperasi", () => {
  assert.equal(lineOf([{ pengelola: "bumdes", keadaan: "berjalan_baik" }]), [
    "bumdes",
    "tidak_perlu",
  ]);
});

test("one that BUMDes runs badly, has stopped or only plans is open to it", () => {
  for (const keadaan of ["belum_optimal", "berhenti", "rencana"] as const)
    assert.is(lineOf([{ pengelola: "bumdes", keadaan }])[1], "ambil_peran", keadaan);
});

test("a plan or a stopped business is run by nobody", () => {
  assert.equal(lineOf([{ pengelola: "koperasi", keadaan: "rencana" }]), ["belum_ada", "terbuka"]);
  assert.equal(lineOf([{ pengelola: "belum_ada" }]), ["belum_ada", "terbuka"]);
  assert.is(lineOf([{ pengelola: "bumdes", keadaan: "berhenti" }])[0], "belum_ada");
});

test("both in the same business is told apart from running it together", () => {
  const both = [
    { pengelola: "bumdes" as const, keadaan: "berjalan_baik" as const },
    { pengelola: "koperasi" as const, keadaan: "berjalan_baik" as const },
  ];
  assert.equal(lineOf(both), ["keduanya", "berimpit"]);
  assert.equal(lineOf([{ pengelola: "bersama", keadaan: "berjalan_baik" }]), [
    "keduanya",
    "bersama",
  ]);
});

test("the rule is silent about groups, and about a state nobody reported", () => {
  assert.equal(lineOf([{ pengelola: "kelompok", keadaan: "berjalan_baik" }]), [
    "lain",
    "pihak_lain",
  ]);
  assert.is(lineOf([{ pengelola: "bumdes" }])[1], "belum_dinilai");
});

test("in a kelurahan the koperasi may lead, whoever runs the business", () => {
  assert.equal(lineOf([{ pengelola: "swasta", keadaan: "berjalan_baik" }], BARENGLOR), [
    "lain",
    "kelurahan",
  ]);
});

test("joint use asks for two legal entities; kelurahan are left out", () => {
  const all = synergyOf(
    membersOf({
      koperasi: [
        {
          kode: BENTANGAN,
          bumdes: "ada",
          bumdes_badan_hukum: "proses",
          badan_hukum: "sudah",
          kerja_sama_bumdes: "ada",
        },
        { kode: BARENGLOR, badan_hukum: "sudah" },
      ],
    }),
  );
  const one = all.find(({ kode }) => kode === BENTANGAN);
  assert.equal([one?.bersama, one?.keduanya_sah], [true, false]);
  assert.not.ok(all.some(({ kode }) => kode === BARENGLOR));
  const other = all.find(({ kode }) => kode !== BENTANGAN);
  assert.equal([other?.bumdes, other?.keduanya_sah], [null, null]);
});

test.run();
