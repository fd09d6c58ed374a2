import { suite } from "uvu";
import * as assert from "uvu/assert";
import { latePeriods, periodsOf, type KewajibanLapor } from "./kewajiban-lapor.ts";

const test = suite("duty to report");

const MONTHLY: KewajibanLapor = { periode: "bulanan", batas: 10, sejak: "2025-09-15" };
const report = (tanggal_data: string, dikirim: string | null) => ({ tanggal_data, dikirim });

test("each ended month since the document is asked for, the newest known day being the clock", () => {
  const periods = periodsOf(MONTHLY, [], "2026-01-08");
  assert.equal(
    periods.map(({ akhir, batas, hasil }) => [akhir, batas, hasil]),
    [
      ["2025-09-30", "2025-10-10", "tidak_ada"],
      ["2025-10-31", "2025-11-10", "tidak_ada"],
      ["2025-11-30", "2025-12-10", "tidak_ada"],
      ["2025-12-31", "2026-01-10", "belum_jatuh_tempo"],
    ],
  );
  assert.is(latePeriods(periods).length, 3);
});

test("a report in time, one that came late, and one of an unknown day are told apart", () => {
  const reports = [
    report("2025-09-30", "2025-10-10"),
    report("2025-10-31", "2025-11-11"),
    report("2025-11-24", null),
  ];
  assert.equal(
    periodsOf(MONTHLY, reports, "2025-12-20").map(({ hasil }) => hasil),
    ["tepat_waktu", "terlambat", "ada"],
  );
});

test("a correction sent later does not make the first report late", () => {
  const reports = [report("2025-09-30", "2025-12-12"), report("2025-09-30", "2025-10-02")];
  const [first] = periodsOf(MONTHLY, reports, "2025-12-20");
  assert.equal([first?.laporan?.dikirim, first?.hasil], ["2025-10-02", "tepat_waktu"]);
});

test("where no last day is named, a report is late only after the next period too", () => {
  const duty = { ...MONTHLY, batas: null };
  const results = periodsOf(duty, [], "2025-11-15").map(({ batas, hasil }) => [batas, hasil]);
  assert.equal(results, [
    ["2025-10-31", "tidak_ada"],
    ["2025-11-30", "belum_jatuh_tempo"],
  ]);
});

test("quarters, half years and years follow the calendar", () => {
  const starts = (periode: KewajibanLapor["periode"]) =>
    periodsOf({ ...MONTHLY, periode, sejak: "2025-09" }, [], "2026-12-31").map(
      ({ mulai, akhir }) => `${mulai} ${akhir}`,
    );
  assert.is(starts("triwulanan")[0], "2025-07-01 2025-09-30");
  assert.equal(starts("semesteran"), [
    "2025-07-01 2025-12-31",
    "2026-01-01 2026-06-30",
    "2026-07-01 2026-12-31",
  ]);
  assert.equal(starts("tahunan"), ["2025-01-01 2025-12-31", "2026-01-01 2026-12-31"]);
});

test("nothing is asked for before the first period has ended", () => {
  assert.equal(periodsOf(MONTHLY, [], "2025-09-29"), []);
});

test.run();
