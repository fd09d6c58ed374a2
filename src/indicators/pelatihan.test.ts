import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { PELATIHAN, PELATIHAN_JUMLAH } from "./pelatihan.ts";
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

test.run();
