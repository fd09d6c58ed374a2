import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, type MadeEdisi } from "../test/make-edisi.ts";
import { BARENGLOR, BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { ukurDesa } from "./ukuran.ts";
import { businessLines, reportsBusiness, SINERGI, synergyOf, USAHA } from "./usaha.ts";

const test = suite("koperasi beside BUMDes");

const BOLALI = "33.10.15.2001";
const DUWET = "33.10.15.2016";
const BENER = "33.10.15.2002";

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

test("what the koperasi runs beside an idle BUMDes, or alone, is its own", () => {
  const koperasi = { pengelola: "koperasi", keadaan: "berjalan_baik" } as const;
  assert.equal(lineOf([koperasi]), ["koperasi", "koperasi"]);
  assert.equal(lineOf([{ pengelola: "bumdes", keadaan: "belum_optimal" }, koperasi]), [
    "keduanya",
    "koperasi",
  ]);
});

test("a joint business that is only planned is run by nobody yet", () => {
  assert.equal(lineOf([{ pengelola: "bersama", keadaan: "rencana" }]), ["belum_ada", "terbuka"]);
});

test("in a kelurahan the koperasi may lead, whoever runs the business", () => {
  assert.equal(lineOf([{ pengelola: "swasta", keadaan: "berjalan_baik" }], BARENGLOR), [
    "lain",
    "kelurahan",
  ]);
});

/** BENTANGAN has three lines and a guest, DUWET; BARENGLOR is a kelurahan. */
const busy = membersOf({
  koperasi: [
    { kode: BENTANGAN },
    { kode: BENTANGAN, koperasi_ke: 2 },
    { kode: DUWET, koperasi_bersama: BENTANGAN, usaha: "ada" },
    { kode: BOLALI, usaha: "belum" },
    { kode: BARENGLOR, usaha: "ada" },
  ],
  usaha: [
    { kode: BENTANGAN, bidang: "sembako", pengelola: "bumdes", keadaan: "berjalan_baik" },
    { kode: BENTANGAN, bidang: "apotek", pengelola: "koperasi", keadaan: "berjalan_baik" },
    { kode: BENTANGAN, bidang: "klinik", pengelola: "koperasi", keadaan: "berjalan_baik" },
    { kode: BARENGLOR, bidang: "sembako", pengelola: "swasta", keadaan: "berjalan_baik" },
  ],
});

test("each field of a desa is a line of its own; a desa that joined its neighbour has none", () => {
  assert.equal(
    businessLines(busy).map(({ kode, bidang, kelurahan, usaha, pelaku, hasil }) =>
      [kode, bidang, kelurahan, usaha.length, pelaku, hasil].join(" "),
    ),
    [
      `${BENTANGAN} sembako false 1 bumdes tidak_perlu`,
      `${BENTANGAN} apotek false 1 koperasi koperasi`,
      `${BENTANGAN} klinik false 1 koperasi koperasi`,
      `${BARENGLOR} sembako true 1 lain kelurahan`,
    ],
  );
});

test("rows without the answer report business, and so does none; a guest's answer is its host's", () => {
  assert.equal(
    busy.filter(reportsBusiness).map(({ kode }) => kode),
    [BOLALI, BENTANGAN, BARENGLOR],
  );
});

test("lines are counted by field, runner and rule, a desa once for each verdict", () => {
  const sum = ukurDesa(USAHA, busy, 30);
  assert.equal([sum.tercatat, sum.dilaporkan, sum.desa], [4, 3, 30]);
  assert.equal(["sembako", "apotek", "gudang"].map(sum.bidang), [2, 1, 0]);
  assert.equal(["sembako", "apotek"].map(sum.kelurahan), [1, 0]);
  assert.equal([sum.pelaku("sembako", "bumdes"), sum.pelaku("sembako", "lain")], [1, 1]);
  assert.is(sum.pelaku("apotek", "bumdes"), 0);
  const verdicts = ["koperasi", "tidak_perlu", "kelurahan", "terbuka"] as const;
  assert.equal(verdicts.map(sum.hasil), [2, 1, 1, 0]);
  assert.equal(verdicts.map(sum.desa_dengan), [1, 1, 1, 0]);
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

/** Yes among those who answered, question by question. */
test("answers about koperasi and BUMDes are counted where they were given", () => {
  const { ya, dijawab } = ukurDesa(
    SINERGI,
    membersOf({
      koperasi: [
        {
          ...{ kode: BENTANGAN, bumdes: "ada", bumdes_badan_hukum: "sudah" },
          ...{ badan_hukum: "sudah", kerja_sama_bumdes: "ada" },
        },
        {
          ...{ kode: DUWET, bumdes: "ada", bumdes_badan_hukum: "belum" },
          ...{ badan_hukum: "sudah", kerja_sama_bumdes: "ada" },
        },
        { kode: BOLALI, bumdes: "belum", kerja_sama_bumdes: "belum", badan_hukum: "belum" },
        { kode: BENER, bumdes_badan_hukum: "sudah" },
      ],
    }),
  );
  const belongings = ["bumdes", "bumdes_belum", "bumdes_badan_hukum"] as const;
  const together = ["keduanya_sah", "bersama", "bersama_belum_sah"] as const;
  assert.equal(
    [...belongings, ...together].map((one) => [ya(one), dijawab(one)]),
    [
      [2, 3],
      [1, 3],
      [2, 3],
      [1, 3],
      [2, 3],
      [1, 3],
    ],
  );
  const none = ukurDesa(SINERGI, membersOf({}));
  assert.equal([none.ya("bersama"), none.dijawab("bersama")], [null, 0]);
});

test.run();
