import { suite } from "uvu";
import * as assert from "uvu/assert";
import { foundBy } from "../../test/found-by.ts";
import { fullRegistry, linesOf, placesOf, readMade } from "../../test/make-workbook.ts";
import { ringkasanBertumpuk } from "./ringkasan-bertumpuk.ts";

const test = suite("rule ringkasan-bertumpuk");

/** All of Klaten: 391 desa and 10 kelurahan. */
const state = (beroperasi: number, belum: number, ketelitian?: "pembulatan") => {
  const exactness = ketelitian === undefined ? {} : { ketelitian };
  const ringkasan = [
    { indikator: "beroperasi", nilai: beroperasi },
    { indikator: "belum_beroperasi", nilai: belum, ...exactness },
  ] as const;
  return readMade({ rows: { ringkasan }, registry: fullRegistry() });
};

test("operating and not operating together are no more than there are desa", async () => {
  const read = await state(350, 111);
  assert.equal(placesOf(read), ["ringkasan-bertumpuk Ringkasan!B3"]);
  assert.match(
    linesOf(read)[0] ?? "",
    'Belum beroperasi "111" dan Sudah beroperasi "350" di baris 2: bersama-sama 461, padahal di kabupaten ini ada 401',
  );
});

test("as many as there are desa, fewer, and figures that say they are rounded are no question", async () => {
  for (const [open, closed, exactness] of [
    [350, 51],
    [350, 20],
    [350, 60, "pembulatan"],
  ] as const)
    assert.equal((await state(open, closed, exactness)).problems, []);
});

test("one of both alone is no sum, and both are told with how to mend them", () => {
  const said = (...ringkasan: readonly { readonly indikator: string; readonly nilai: number }[]) =>
    foundBy(ringkasanBertumpuk, { edisi: { ringkasan: ringkasan as [] } });
  const [open, closed] = [
    { indikator: "beroperasi", nilai: 20 },
    { indikator: "belum_beroperasi", nilai: 7 },
  ] as const;
  assert.equal([said(open), said(closed)], [[], []]);
  assert.equal(said(open, closed), [
    [
      "warning Ringkasan!B3",
      'Belum beroperasi "7" dan Sudah beroperasi "20" di baris 2: bersama-sama 27, padahal di kabupaten ini ada 26 desa dan kelurahan.',
      "periksa kedua angka; satu koperasi hanya dihitung di salah satunya.",
    ],
  ]);
});

test.run();
