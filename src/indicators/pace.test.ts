import { suite } from "uvu";
import * as assert from "uvu/assert";
import { paceOf, type PaceInput } from "./pace.ts";

const test = suite("pace");

/** Worked out by hand: 7 in 35 days (0.2), 13 in 49 (0.2653), 3 in 28 (0.1071); 19 are missing. */
const EXAMPLE: PaceInput = {
  angka: [
    { tanggal: "2025-09-01", nilai: 18 },
    { tanggal: "2025-10-06", nilai: 25 },
    { tanggal: "2025-11-24", nilai: 38 },
    { tanggal: "2025-12-22", nilai: 41 },
  ],
  target: 60,
  mulai: "2025-07-21",
  bulan: 9,
};

test("the range lies between the fastest and the slowest interval", () => {
  const { perkiraan, alasan } = paceOf(EXAMPLE);
  // 19 / 0.2653 = 71.6 → 72 days; 19 / 0.1071 = 177.3 → 178 days after 22 December.
  assert.equal(perkiraan, { paling_cepat: "2026-03-04", paling_lambat: "2026-06-18" });
  assert.is(alasan, null);
});

test("actual pace is first to last, needed pace what is missing by the deadline", () => {
  const { nyata, diperlukan, tenggat } = paceOf(EXAMPLE);
  assert.is(tenggat, "2026-04-21");
  assert.is(nyata, 23 / 112);
  assert.is(diperlukan, 19 / 120);
});

test("without a stated start there is neither pace nor range", () => {
  assert.equal(paceOf({ ...EXAMPLE, mulai: null }), {
    tenggat: null,
    nyata: null,
    diperlukan: null,
    perkiraan: null,
    alasan: "mulai_tidak_dinyatakan",
  });
});

test("two figures are too few, and a second figure of a day is not a third", () => {
  const [first, second] = EXAMPLE.angka;
  if (!first || !second) throw new Error("no figures");
  const two = [first, second, { ...second, nilai: 30 }];
  assert.equal(
    [paceOf({ ...EXAMPLE, angka: two }).alasan, paceOf({ ...EXAMPLE, angka: two }).nyata],
    ["kurang_angka", null],
  );
});

test("of two figures of a day the first holds", () => {
  const angka = [...EXAMPLE.angka, { tanggal: "2025-11-24", nilai: 20 }];
  assert.equal(paceOf({ ...EXAMPLE, angka }), paceOf(EXAMPLE));
});

test("three figures are enough, none are too few", () => {
  const angka = EXAMPLE.angka.slice(0, 3);
  const { nyata, alasan } = paceOf({ ...EXAMPLE, angka });
  assert.equal([nyata, alasan], [20 / 84, null]);
  assert.is(paceOf({ ...EXAMPLE, angka: [] }).alasan, "kurang_angka");
});

test("a stated start without a length has a pace, but no deadline and no needed pace", () => {
  const { tenggat, nyata, diperlukan, alasan } = paceOf({ ...EXAMPLE, bulan: null });
  assert.equal([tenggat, nyata, diperlukan, alasan], [null, 23 / 112, null, null]);
});

test("on the last day of the time given no needed pace is named", () => {
  const { tenggat, diperlukan } = paceOf({ ...EXAMPLE, mulai: "2025-06-22", bulan: 6 });
  assert.equal([tenggat, diperlukan], ["2025-12-22", null]);
});

test("an interval that lost some leaves the latest date open", () => {
  const angka = [...EXAMPLE.angka, { tanggal: "2025-12-31", nilai: 40 }];
  assert.is(paceOf({ ...EXAMPLE, angka }).perkiraan?.paling_lambat, null);
});

test("just twenty years are foretold, a day more is not", () => {
  const angka = ["01", "02", "03"].map((day, index) => ({
    tanggal: `2025-01-${day}`,
    nilai: index,
  }));
  const day = (target: number) => paceOf({ ...EXAMPLE, angka, target }).perkiraan?.paling_cepat;
  assert.equal([day(2 + 20 * 365), day(3 + 20 * 365)], ["2044-12-29", undefined]);
});

test("growth once, then a standstill, is too slow rather than none", () => {
  const angka = ["01", "02", "03"].map((day) => ({ tanggal: `2025-01-${day}`, nilai: 5 }));
  const slow = [{ tanggal: "2024-01-01", nilai: 4 }, ...angka];
  assert.is(paceOf({ ...EXAMPLE, angka: slow, target: 9_000 }).alasan, "terlalu_lama");
});

test("an interval that brought nothing leaves the latest date open", () => {
  const angka = [...EXAMPLE.angka, { tanggal: "2025-12-31", nilai: 41 }];
  const { perkiraan } = paceOf({ ...EXAMPLE, angka });
  assert.is(perkiraan?.paling_lambat, null);
  assert.is(perkiraan?.paling_cepat, "2026-03-13");
});

test("figures that do not grow foretell nothing", () => {
  const angka = EXAMPLE.angka.map(({ tanggal }) => ({ tanggal, nilai: 18 }));
  const { perkiraan, alasan } = paceOf({ ...EXAMPLE, angka });
  assert.equal([perkiraan, alasan], [null, "tidak_bertambah"]);
});

test("growth that would take longer than twenty years foretells nothing", () => {
  const { perkiraan, alasan } = paceOf({ ...EXAMPLE, target: 80_000 });
  assert.equal([perkiraan, alasan], [null, "terlalu_lama"]);
  const slow = paceOf({
    ...EXAMPLE,
    angka: [
      { tanggal: "2025-01-01", nilai: 1 },
      { tanggal: "2025-06-01", nilai: 2 },
      { tanggal: "2025-12-01", nilai: 59 },
    ],
    target: 120,
  });
  assert.equal(
    [typeof slow.perkiraan?.paling_cepat, slow.perkiraan?.paling_lambat],
    ["string", null],
  );
});

test("a reached target has a pace only from three figures and a stated start", () => {
  const over = EXAMPLE.angka.map((figure) => ({ ...figure, nilai: figure.nilai + 60 }));
  const paces = [
    paceOf({ ...EXAMPLE, angka: over.slice(0, 1) }),
    paceOf({ ...EXAMPLE, angka: over, mulai: null }),
    paceOf({ ...EXAMPLE, angka: over }),
  ];
  assert.equal(
    paces.map(({ nyata, alasan }) => [nyata, alasan]),
    [
      [null, "tercapai"],
      [null, "tercapai"],
      [23 / 112, "tercapai"],
    ],
  );
});

test("a target that was reached needs no forecast, even of a single figure", () => {
  const angka = [{ tanggal: "2025-07-14", nilai: 248 }];
  const { alasan, perkiraan } = paceOf({ angka, target: 248, mulai: null, bulan: 6 });
  assert.equal([alasan, perkiraan], ["tercapai", null]);
});

test("once the deadline is past no needed pace is named", () => {
  const { diperlukan, perkiraan } = paceOf({ ...EXAMPLE, bulan: 4 });
  assert.is(diperlukan, null);
  assert.ok(perkiraan);
});

test("the order in which figures are given does not matter", () => {
  assert.equal(paceOf({ ...EXAMPLE, angka: [...EXAMPLE.angka].reverse() }), paceOf(EXAMPLE));
});

test.run();
