import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Koperasi } from "../records/types.gen.ts";
import { makeEdisi, makeObservasi, makeSite, type MadeEdisi } from "../test/make-edisi.ts";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { areaHeadlines } from "./area.ts";

const test = suite("headline");

const ALL = smallRegistry().desaIn(KLATEN);

/** The same row for the first `count` of the 26 desa. */
const rows = (count: number, row: Partial<Koperasi>) =>
  ALL.slice(0, count).map((kode) => ({ kode, ...row }));

const stated = (nilai: number, ketelitian?: "tepat" | "perkiraan") => ({
  ringkasan: [{ indikator: "beroperasi", nilai, ketelitian: ketelitian ?? null } as const],
});

function operating(editions: readonly MadeEdisi[], more: Parameters<typeof makeSite>[0] = {}) {
  const index = makeSite({ editions: editions.map(makeEdisi), ...more });
  const [headline] = areaHeadlines(index, KLATEN, ["beroperasi"]);
  if (!headline) throw new Error("no headline");
  return headline;
}

const OPERATES = { status_operasi: "beroperasi" } as const;

test("complete rows lead, and the claim is held against them", () => {
  const headline = operating([{ koperasi: rows(26, OPERATES), ...stated(26) }]);
  assert.equal(
    [headline.angka.teks, headline.dari_klaim, headline.cakupan],
    ["26", false, "dilaporkan 26 dari 26 desa/kelurahan"],
  );
  assert.is(headline.angka.sumber?.label, "dihitung dari laporan per desa");
  assert.is(headline.perbandingan, "dinyatakan 26, sama dengan hitungan per desa");
});

test("a claim that differs from complete rows is shown beside them", () => {
  const headline = operating([{ koperasi: rows(26, OPERATES), ...stated(29) }]);
  assert.is(headline.angka.teks, "26");
  assert.is(headline.perbandingan, "dinyatakan 29, berbeda dari hitungan per desa (26)");
});

test("an estimate is not called different", () => {
  const headline = operating([{ koperasi: rows(26, OPERATES), ...stated(30, "perkiraan") }]);
  assert.match(headline.perbandingan ?? "", /^dinyatakan sekitar 30, dinyatakan sebagai perkiraan/);
});

test("incomplete rows give way to the claim, both are shown, nothing is compared", () => {
  const headline = operating([{ koperasi: rows(12, OPERATES), ...stated(20) }]);
  assert.equal([headline.angka.teks, headline.dari_klaim], ["20", true]);
  assert.is(headline.dasar, "dinyatakan kabupaten");
  assert.is(headline.angka.sumber?.label, "laporan kabupaten, lembar Ringkasan sel B2");
  assert.match(headline.perbandingan ?? "", /12.*rincian 12 dari 26 desa\/kelurahan/);
  assert.not.match(headline.perbandingan ?? "", /sama|berbeda/);
});

test("of two sums of the same rows each says that one holds the other; a claim does not", () => {
  const koperasi = [
    ...rows(2, { status_operasi: "belum" }),
    { kode: ALL[2] ?? "", status_operasi: "merintis" as const },
  ];
  const told = (made: MadeEdisi) =>
    areaHeadlines(makeSite({ editions: [makeEdisi(made)] }), KLATEN, [
      ...(["beroperasi", "belum_beroperasi", "merintis"] as const),
    ]).map(({ angka, rincian }) => [angka.teks, rincian ?? null]);
  const holds = ["3", "termasuk 1 yang merintis usaha"];
  const held = ["1", "sudah dihitung dalam belum beroperasi"];
  assert.equal(told({ koperasi }), [["0", null], holds, held]);
  const ringkasan = [{ indikator: "belum_beroperasi", nilai: 20 } as const];
  assert.equal(told({ koperasi, ringkasan })[1], ["20", null]);
  assert.equal(told({ koperasi: rows(2, { status_operasi: "belum" }) })[1], ["2", null]);
});

test("rows count Laku Pandai of the regional bank alone, and say so; a claim or a blank does not", () => {
  const told = (made: MadeEdisi) =>
    areaHeadlines(makeSite({ editions: [makeEdisi(made)] }), KLATEN, ["mitra_laku_pandai"])[0]
      ?.rincian;
  const ringkasan = [{ indikator: "mitra_laku_pandai", nilai: 20 } as const];
  assert.is(told({ koperasi: rows(2, { kemitraan: "belum" }) }), "hanya yang dengan bank daerah");
  assert.is(told({ koperasi: rows(2, { kemitraan: "belum" }), ringkasan }), undefined);
  assert.is(told({ koperasi: rows(2, OPERATES) }), undefined);
});

test("incomplete rows without a claim lead with their coverage", () => {
  const headline = operating([{ koperasi: rows(12, OPERATES) }]);
  assert.equal([headline.angka.teks, headline.perbandingan], ["12", null]);
  assert.is(headline.cakupan, "dilaporkan 12 dari 26 desa/kelurahan");
});

test("what the edition states goes before what was published of the same indicator", () => {
  const observasi = [makeObservasi({ nilai: 284, tanggal_data: "2025-12-01" })];
  assert.is(operating([stated(20)], { observasi }).angka.teks, "20");
  assert.is(operating([{}], { observasi }).angka.teks, "284");
});

test("without any edition a published figure leads, with its publisher", () => {
  const headline = operating([], { observasi: [makeObservasi()] });
  assert.equal(
    [headline.angka.teks, headline.angka.sumber?.label, headline.total.desa],
    ["284", "Prokopim Setda Kab. Klaten", 26],
  );
});

test("nothing known is belum dilaporkan, with no source and no 0", () => {
  const { angka, total, perubahan } = operating([]);
  assert.equal([angka.keadaan, angka.nilai, angka.sumber], ["belum_dilaporkan", null, null]);
  assert.equal([total.nilai, perubahan], [null, null]);
});

test("a change is told of sums of rows, since the edition before", () => {
  const headline = operating([
    {
      tanggal_data: "2025-08-31",
      koperasi: [...rows(10, OPERATES), ...rows(12, { status_operasi: "belum" }).slice(10)],
    },
    { koperasi: rows(12, OPERATES) },
  ]);
  assert.is(headline.perubahan, "+2 sejak 31 Agustus 2025");
  assert.equal(
    headline.seri.map(({ total }) => total.nilai),
    [10, 12],
  );
});

test("two more desa that report are no growth of two koperasi", () => {
  const before = { tanggal_data: "2025-08-31", koperasi: rows(10, OPERATES) };
  assert.is(operating([before, { koperasi: rows(12, OPERATES) }]).perubahan, null);
});

test("a press figure that is older than the edition does not outrank its rows", () => {
  const observasi = [makeObservasi({ nilai: 2, tanggal_data: "2025-07-29" })];
  const headline = operating([{ koperasi: rows(12, OPERATES) }], { observasi });
  assert.equal([headline.angka.nilai, headline.perbandingan], [12, null]);
});

const BEFORE = "2025-10-31";

test("the first rows of a few desa do not replace the county's last figure", () => {
  const before = {
    tanggal_data: BEFORE,
    meta: { disusun_oleh: "proyek" },
    ringkasan: [{ indikator: "beroperasi", nilai: 296, sumber: "Prokopim https://x.example/" }],
  } as const;
  const headline = operating([before, { koperasi: rows(3, { status_operasi: "belum" }) }]);
  assert.equal([headline.angka.teks, headline.terdahulu, headline.dari_klaim], ["296", true, true]);
  assert.equal(
    [headline.angka.sumber?.tanggal, headline.angka.sumber?.label],
    ["31 Oktober 2025", "Prokopim"],
  );
  assert.is(
    headline.perbandingan,
    "angka sekabupaten terakhir; laporan per 24 November 2025: 0 di antara 3 desa/kelurahan yang melapor, dari 26",
  );
});

test("the same for rows that were complete, of the kabupaten and of a kecamatan", () => {
  const before = { tanggal_data: BEFORE, koperasi: rows(26, OPERATES) };
  const editions = [before, { koperasi: rows(3, OPERATES) }];
  const headline = operating(editions);
  assert.equal(
    [headline.angka.nilai, headline.dari_klaim, headline.terdahulu, headline.perubahan],
    [26, false, true, null],
  );
  const index = makeSite({ editions: editions.map(makeEdisi) });
  const [near] = areaHeadlines(index, "33.10.15", ["beroperasi"]);
  assert.is(near?.angka.nilai, 18);
  assert.match(near?.perbandingan ?? "", /^angka sekecamatan terakhir; .*: 3 di antara 3 desa/);
});

test("rows of most desa lead, with the last figure of the whole beside them", () => {
  const before = { tanggal_data: BEFORE, koperasi: rows(26, OPERATES) };
  const headline = operating([before, { koperasi: rows(20, OPERATES) }]);
  assert.equal([headline.angka.nilai, headline.terdahulu], [20, false]);
  assert.is(
    headline.terakhir,
    "angka sekabupaten terakhir: 26, per 31 Oktober 2025, menurut laporan per desa",
  );
});

test("an edition that is silent on an indicator does not unsay the one before", () => {
  const before = { tanggal_data: BEFORE, ...stated(20) };
  const headline = operating([before, { koperasi: rows(3, { jumlah_anggota: 30 }) }]);
  assert.equal([headline.angka.nilai, headline.terdahulu], [20, true]);
  assert.match(headline.perbandingan ?? "", /edisi per 24 November 2025 belum memuatnya$/);
});

const BEFORE_ROWS = { tanggal_data: "2025-08-31", koperasi: rows(10, OPERATES) };

test("a statement is never held against the rows of the edition before, nor rows against nothing", () => {
  const newest = { koperasi: rows(12, OPERATES), ...stated(20) };
  assert.is(operating([BEFORE_ROWS, newest]).perubahan, null);
  const silent = { tanggal_data: "2025-08-31" };
  assert.is(operating([silent, { koperasi: rows(12, OPERATES) }]).perubahan, null);
});

test("a statement is held against the statement of the edition before", () => {
  const change = (before: number, newest: number) =>
    operating([
      { ...BEFORE_ROWS, ...stated(before) },
      { koperasi: rows(12, OPERATES), ...stated(newest) },
    ]);
  assert.equal(
    [change(16, 20).angka.nilai, change(16, 20).perubahan],
    [20, "+4 sejak 31 Agustus 2025"],
  );
  assert.is(change(20, 20).perubahan, "tetap sejak 31 Agustus 2025");
  assert.is(change(22, 20).perubahan, "−2 sejak 31 Agustus 2025");
});

test("an estimate, a publisher's figure and an edition in between make no change", () => {
  const newest = { koperasi: rows(12, OPERATES), ...stated(20) };
  const about = { ...BEFORE_ROWS, ...stated(16, "perkiraan") };
  assert.is(operating([about, newest]).perubahan, null);
  const compiled = { ...BEFORE_ROWS, ...stated(16), meta: { disusun_oleh: "proyek" } } as const;
  assert.is(operating([compiled, newest]).perubahan, null);
  const silent = { tanggal_data: "2025-09-30" };
  assert.is(operating([{ ...BEFORE_ROWS, ...stated(16) }, silent, newest]).perubahan, null);
  const stale = operating([{ ...BEFORE_ROWS, ...stated(16) }, { koperasi: rows(2, OPERATES) }]);
  assert.equal([stale.terdahulu, stale.perubahan], [true, null]);
});

test("the change is since the month if only the month is known", () => {
  const before = {
    tanggal_data: "2025-08-31",
    meta: { ketelitian_tanggal: "bulan" },
    koperasi: rows(12, OPERATES),
  } as const;
  assert.is(
    operating([before, { koperasi: rows(12, OPERATES) }]).perubahan,
    "tetap sejak Agustus 2025",
  );
});

test("a claim of the kabupaten is not a claim of its kecamatan", () => {
  const index = makeSite({ editions: [makeEdisi(stated(20))] });
  const [headline] = areaHeadlines(index, "33.10.15", ["beroperasi"]);
  assert.equal(
    [headline?.angka.keadaan, headline?.perbandingan, headline?.total.desa],
    ["belum_dilaporkan", null, 18],
  );
});

test("a withheld sum is not a sum: the only reporter's <5 is disembunyikan", () => {
  const edisi = makeEdisi({ koperasi: rows(1, { simpanan_pokok: "<5" }) });
  const [headline] = areaHeadlines(makeSite({ editions: [edisi] }), KLATEN, ["simpanan_pokok"]);
  assert.equal([headline?.angka.keadaan, headline?.angka.nilai], ["disembunyikan", null]);
});

test.run();
