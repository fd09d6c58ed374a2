import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { arrangeByDesa, type EdisiByDesa } from "./koperasi.ts";
import { lastChange, seriesOf } from "./series.ts";

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

function series(members: readonly (number | null)[]) {
  return seriesOf({
    editions: editionsOf(members),
    members: (edition) => [...edition.desa.values()],
    indikator: "jumlah_anggota",
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
  const members = ({ desa }: EdisiByDesa) => [...desa.values()];
  const points = seriesOf({ editions: [before, after], members, indikator: "jumlah_anggota" });
  assert.equal([points[1]?.total.nilai, lastChange(points)], [100, null]);
});

test("one point or none is no change", () => {
  assert.is(lastChange(series([40])), null);
  assert.is(lastChange(series([])), null);
});

test("the members of the area are asked for each edition", () => {
  const asked: string[] = [];
  seriesOf({
    editions: editionsOf([1, 2]),
    members: ({ edisi }) => {
      asked.push(edisi.tanggal_data);
      return [];
    },
    indikator: "jumlah_anggota",
  });
  assert.equal(asked, ["2025-05-28", "2025-06-28"]);
});

test.run();
