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

test("late is what came after its last day, or never came by then", () => {
  const reports = [report("2025-09-30", "2025-10-11"), report("2025-10-01", "2025-11-10")];
  const periods = periodsOf(MONTHLY, reports, "2025-12-10");
  assert.equal(
    periods.map(({ hasil }) => hasil),
    ["terlambat", "tepat_waktu", "belum_jatuh_tempo"],
  );
  assert.equal(latePeriods(periods), periods.slice(0, 1));
});

test("a report belongs to the period of its data date alone", () => {
  const [september, october] = periodsOf(MONTHLY, [report("2025-10-31", null)], "2025-12-20");
  assert.equal([september?.laporan, october?.laporan?.tanggal_data], [null, "2025-10-31"]);
});

test("the first report is the one sent first, in whatever order they are given", () => {
  const firstOf = (...reports: readonly ReturnType<typeof report>[]) =>
    periodsOf(MONTHLY, reports, "2025-10-01")[0]?.laporan;
  const early = report("2025-09-30", "2025-10-02");
  const late = report("2025-09-15", "2025-12-12");
  assert.equal([firstOf(early, late), firstOf(late, early)], [early, early]);
  const alike = report("2025-09-20", "2025-10-02");
  assert.equal([firstOf(early, alike), firstOf(alike, early)], [early, alike]);
  const undated = report("2025-09-29", null);
  assert.equal([firstOf(early, undated), firstOf(undated, early)], [undated, undated]);
});

test("without a last day a quarter's report may come until the next quarter is over", () => {
  const duty = { periode: "triwulanan", batas: null, sejak: "2025-07-01" } as const;
  const [first] = periodsOf(duty, [], "2025-12-31");
  assert.equal([first?.akhir, first?.batas], ["2025-09-30", "2025-12-31"]);
});

test.run();
