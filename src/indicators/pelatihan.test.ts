import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { koperasiIn } from "./koperasi-di-wilayah.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { PELATIHAN, PELATIHAN_JUMLAH, trainingState } from "./pelatihan.ts";
import { ukurDesa } from "./ukuran.ts";

const test = suite("training");

const DUWET = "33.10.15.2016";
const BOLALI = "33.10.15.2001";

const members = [
  ...arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, pelatihan: "ada" },
        { kode: DUWET, pelatihan: "ada" },
        { kode: BOLALI, pelatihan: "belum" },
      ],
      pelatihan: [
        { kode: BENTANGAN, materi: "A", bersertifikat: "tidak", peserta: 3, sumber_dana: "apbdes" },
        { kode: BENTANGAN, materi: "B", bersertifikat: "ya", sumber_dana: "apbd" },
        { kode: DUWET, materi: "A", bersertifikat: null, peserta: 4, sumber_dana: "apbdes" },
      ],
    }),
  ).desa.values(),
];

test("one certified training makes a koperasi trained by a certified body", () => {
  const { jumlah, koperasi } = ukurDesa(PELATIHAN, members);
  assert.equal(
    ["pernah", "bersertifikat", "tanpa_sertifikat", "sertifikat_tidak_dilaporkan", "belum"].map(
      (state) => jumlah.get(state) ?? 0,
    ),
    [2, 1, 0, 1, 1],
  );
  assert.is(koperasi, 3);
});

test("those who took part are summed over the rows that say so", () => {
  const { semua: sum, dana } = ukurDesa(PELATIHAN_JUMLAH, members);
  const paid = dana("apbdes");
  assert.equal([paid.keikutsertaan, paid.koperasi, paid.peserta, paid.melapor], [2, 2, 7, 2]);
  assert.equal([sum.keikutsertaan, sum.peserta, sum.melapor, sum.bersertifikat], [3, 7, 2, 1]);
  assert.is(dana("kur").peserta, null);
});

test("without a certificate is said only of a koperasi all of whose trainings are known", () => {
  const stateOf = (...answers: readonly ("ya" | "tidak" | null)[]) => {
    const edisi = makeEdisi({
      koperasi: [{ kode: BENTANGAN, pelatihan: "ada" }],
      pelatihan: answers.map((bersertifikat) => ({ kode: BENTANGAN, materi: "A", bersertifikat })),
    });
    const [own] = koperasiIn([...arrangeByDesa(edisi).desa.values()]).filter(
      ({ row }) => row.kode === BENTANGAN,
    );
    return own && trainingState(own);
  };
  assert.equal(stateOf("tidak", "tidak"), ["pernah", "tanpa_sertifikat"]);
  assert.equal(stateOf("tidak", null), ["pernah", "sertifikat_tidak_dilaporkan"]);
  assert.equal(stateOf(), ["pernah", "sertifikat_tidak_dilaporkan"]);
  assert.equal(stateOf("tidak", "ya", null), ["pernah", "bersertifikat"]);
});

test("who organised trainings is told with each one's sums, and of whom nobody says it", () => {
  const row = { kode: BENTANGAN, materi: "A" } as const;
  const edisi = makeEdisi({
    koperasi: [{ kode: BENTANGAN, pelatihan: "ada" }],
    pelatihan: [
      { ...row, penyelenggara: "Dinas", bersertifikat: "ya", peserta: 3, sumber_dana: "apbd" },
      { ...row, penyelenggara: "Dinas", peserta: 4 },
      { ...row, kode: DUWET, penyelenggara: "Bank" },
      row,
    ],
  });
  const sums = ukurDesa(PELATIHAN_JUMLAH, [...arrangeByDesa(edisi).desa.values()]);
  assert.equal(sums.para_penyelenggara, ["Dinas", null, "Bank"]);
  const of = (nama: string | null) => Object.values(sums.penyelenggara(nama));
  assert.equal(of("Dinas"), [2, 1, 7, 2, 1]);
  assert.equal(of(null), [1, 1, null, 0, 0]);
  assert.equal(of("Bank"), [1, 1, null, 0, 0]);
  assert.equal(of("Nobody"), [0, 0, null, 0, 0]);
  assert.is(sums.dana(null).keikutsertaan, 3);
});

test.run();
