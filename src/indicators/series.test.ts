import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import type { CoreIndicator } from "./definitions.ts";
import { arrangeByDesa, type EdisiByDesa } from "./koperasi.ts";
import { lastChange, seriesOf } from "./series.ts";
import { emptyTotal, sumIndicator } from "./totals.ts";

const test = suite("series");

function editionsOf(members: readonly (number | null)[]): EdisiByDesa[] {
  return members.map((jumlah_anggota, index) =>
    arrangeByDesa(
      makeEdisi({
        tanggal_data: `2025-0${index + 5}-28`,
        koperasi: [{ kode: BENTANGAN, jumlah_anggota }],
      }),
    ),
  );
}

function totalOf(indikator: CoreIndicator) {
  return ({ desa }: EdisiByDesa) => sumIndicator(indikator, [...desa.values()]);
}

function series(members: readonly (number | null)[]) {
  return seriesOf({
    editions: editionsOf(members),
    total: totalOf("jumlah_anggota"),
  });
}

const values = (members: readonly (number | null)[]) =>
  series(members).map(({ total }) => total.nilai);

test("an edition without the figure stays in the series as a gap", () => {
  assert.equal(values([40, null, 120]), [40, null, 120]);
});

test("each point carries its data date and coverage", () => {
  const [first, second] = series([40, null]);
  assert.equal([first?.tanggal_data, first?.total.dilaporkan], ["2025-05-28", 1]);
  assert.equal([second?.tanggal_data, second?.total.dilaporkan], ["2025-06-28", 0]);
});

test("the change is the newest figure less the one before", () => {
  assert.is(lastChange(series([40, 100, 120])), 20);
  assert.is(lastChange(series([120, 100])), -20);
  assert.is(lastChange(series([100, 100])), 0);
  assert.is(lastChange(series([0, 5])), 5);
});

test("a gap before or at the end leaves no change to tell", () => {
  assert.is(lastChange(series([40, null, 120])), null);
  assert.is(lastChange(series([40, 120, null])), null);
});

test("more reports make a larger sum, which is no growth", () => {
  const [before] = editionsOf([40]);
  const after = arrangeByDesa(
    makeEdisi({
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota: 40 },
        { kode: "33.10.15.2016", jumlah_anggota: 60 },
      ],
    }),
  );
  if (!before) throw new Error("no edition");
  const points = seriesOf({ editions: [before, after], total: totalOf("jumlah_anggota") });
  assert.equal([points[1]?.total.nilai, lastChange(points)], [100, null]);
});

test("where more is withheld, or a second koperasi reports, sums are not alike", () => {
  const edition = (month: number, second: number | "<5" | null) =>
    arrangeByDesa(
      makeEdisi({
        tanggal_data: `2025-0${month}-28`,
        koperasi: [
          { kode: BENTANGAN, simpanan_pokok: 1000 },
          { kode: BENTANGAN, koperasi_ke: 2, simpanan_pokok: second },
        ],
      }),
    );
  const change = (before: number | "<5" | null, after: number | "<5" | null) =>
    lastChange(
      seriesOf({
        editions: [edition(5, before), edition(6, after)],
        total: totalOf("simpanan_pokok"),
      }),
    );
  assert.equal([change("<5", 800), change(800, "<5"), change(null, 800)], [null, null, null]);
  assert.equal([change("<5", "<5"), change(700, 800)], [0, 100]);
});

test("one point or none is no change", () => {
  assert.is(lastChange(series([40])), null);
  assert.is(lastChange(series([])), null);
});

test("the total of the area is asked for each edition", () => {
  const asked: string[] = [];
  seriesOf({
    editions: editionsOf([1, 2]),
    total: ({ edisi }) => {
      asked.push(edisi.tanggal_data);
      return emptyTotal(26);
    },
  });
  assert.equal(asked, ["2025-05-28", "2025-06-28"]);
});

test("a sum and a gap have no difference, however alike their coverage", () => {
  const point = (nilai: number | null) => ({
    tanggal_data: "2025-05-28",
    total: { ...emptyTotal(26), nilai },
  });
  const change = (before: number | null, after: number | null) =>
    lastChange([point(before), point(after)]);
  assert.equal([change(null, null), change(4, null), change(null, 4)], [null, null, null]);
  assert.is(change(4, 6), 2);
});

test.run();
