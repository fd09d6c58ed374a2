import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { byCommodity, countWorkedBy, sumPotensi } from "./potensi.ts";

const test = suite("potential");

const DUWET = "33.10.15.2016";
const BOLALI = "33.10.15.2001";

const found = sumPotensi([
  ...arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, potensi: "ada" },
        { kode: DUWET, potensi: "ada" },
        { kode: BOLALI, potensi: "belum" },
      ],
      potensi: [
        { kode: BENTANGAN, bidang: "pertanian", komoditas: "Padi", volume: 10, satuan: "ton" },
        { kode: DUWET, bidang: "pertanian", komoditas: "padi ", volume: 5, satuan: "ton" },
        { kode: DUWET, bidang: "pertanian", komoditas: "Padi", volume: 70, satuan: "kuintal" },
        { kode: BENTANGAN, bidang: "pertanian", komoditas: "PADI", digarap: "belum_ada" },
      ],
    }),
  ).desa.values(),
]);

test("looking and finding nothing is an answer", () => {
  assert.equal([found.dilaporkan, found.desa], [3, 26]);
});

test("volumes of different units are never added", () => {
  assert.equal(
    byCommodity(found.baris).map(({ nama, satuan, volume, terukur, baris }) => [
      nama,
      satuan,
      volume,
      terukur,
      baris.length,
    ]),
    [
      ["Padi", "ton", 15, 2, 3],
      ["Padi", "kuintal", 70, 1, 1],
    ],
  );
});

test("nobody's and unknown are different answers", () => {
  assert.is(countWorkedBy(found, ["belum_ada"]), 1);
  assert.is(countWorkedBy(found, [null]), 3);
  assert.is(countWorkedBy(sumPotensi([]), ["belum_ada"]), null);
});

test.run();
