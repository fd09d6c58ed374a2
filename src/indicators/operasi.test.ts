import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa } from "./koperasi.ts";
import { desaByOperation } from "./operasi.ts";

const test = suite("desa by operation");

const DUWET = "33.10.15.2016";
const BOLALI = "33.10.15.2001";

test("the furthest koperasi of a desa counts, and all desa are counted once", () => {
  const members = arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, status_operasi: "belum" },
        { kode: BENTANGAN, koperasi_ke: 2, status_operasi: "beroperasi_penuh" },
        { kode: DUWET, koperasi_bersama: BENTANGAN },
        { kode: BOLALI, status_operasi: "tidak_diketahui" },
      ],
    }),
  ).desa;
  assert.equal(desaByOperation([...members.values()], 30), {
    beroperasi: 2,
    merintis: 0,
    belum: 0,
    tidak_diketahui: 1,
    belum_dilaporkan: 27,
  });
});

test("each desa stands at the furthest answer, and an answer it does not know is one", () => {
  const at = (koperasi_ke: number, kode: string) => ({ kode, koperasi_ke });
  const members = arrangeByDesa(
    makeEdisi({
      koperasi: [
        { ...at(1, BENTANGAN), status_operasi: "belum" },
        { ...at(2, BENTANGAN), status_operasi: "merintis" },
        { ...at(1, DUWET), status_operasi: "tidak_diketahui" },
        { ...at(2, DUWET), status_operasi: "belum" },
        { ...at(1, BOLALI), status_operasi: "tidak_diketahui" },
      ],
    }),
  ).desa;
  assert.equal(desaByOperation([...members.values()], 26), {
    ...{ beroperasi: 0, merintis: 1, belum: 1 },
    ...{ tidak_diketahui: 1, belum_dilaporkan: 23 },
  });
});

test.run();
