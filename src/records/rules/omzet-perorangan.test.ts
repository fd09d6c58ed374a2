import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { BENTANGAN, placesOf, readMade } from "../../test/make-workbook.ts";
import { omzetPerorangan } from "./omzet-perorangan.ts";

const test = suite("rule omzet-perorangan");

const koperasi = [{ kode: BENTANGAN, usaha: "ada" }];
const shop = { kode: BENTANGAN, bidang: "sembako", omzet: 30000000 };

test("the turnover of a private person's shop is refused, and emptying it is the mend", async () => {
  const usaha = [{ ...shop, pengelola: "swasta" }];
  const read = await readMade({ rows: { koperasi, usaha } });
  assert.equal(placesOf(read), ["omzet-perorangan Usaha!G2"]);
  assert.equal(read.problems[0]?.repair, { value: null });
});

test("the turnover of a koperasi or BUMDes is accepted, a private shop without it too", async () => {
  for (const row of [
    { ...shop, pengelola: "bumdes" },
    { ...shop, pengelola: "swasta", omzet: null },
  ])
    assert.equal((await readMade({ rows: { koperasi, usaha: [row] } })).problems, []);
});

test("it is told without the turnover itself", () => {
  const usaha = [{ kode: BENTANGAN, pengelola: "swasta", omzet: 30_000_000 }] as const;
  assert.equal(foundBy(omzetPerorangan, { edisi: { usaha } }), [
    [
      "error Usaha!G2",
      "terisi, padahal pengelolanya swasta atau perorangan; itu keuangan pribadi.",
      "kosongkan sel ini.",
      "= null",
    ],
  ]);
});

test.run();
