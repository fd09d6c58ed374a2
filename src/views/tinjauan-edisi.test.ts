import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { tinjauanOf } from "./tinjauan-edisi.ts";

const test = suite("review of an edition");

test("feeds, the page of changes and the edition's pages share one review", () => {
  const editions = Array.from({ length: 12 }, (_, month) =>
    makeEdisi({
      tanggal_data: new Date(Date.UTC(2025, month + 1, 0)).toISOString().slice(0, 10),
      koperasi: [{ kode: BENTANGAN, jumlah_anggota: 100 + month }],
    }),
  );
  const index = makeSite({ editions });
  const first = editions.map((edisi) => tinjauanOf(index, edisi));
  assert.ok(editions.every((edisi, position) => tinjauanOf(index, edisi) === first[position]));
});

test.run();
