import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { KLATEN } from "../test/make-workbook.ts";
import { claimBasis } from "./angka.ts";
import { claimWords, newestClaim, publishedClaim, statedClaims } from "./klaim.ts";

const test = suite("klaim");

const site = (...observasi: ReturnType<typeof makeObservasi>[]) => makeSite({ observasi });
const claimOf = (change: Parameters<typeof makeObservasi>[0]) => {
  const observasi = makeObservasi(change);
  return publishedClaim(site(observasi), observasi);
};

test("a published figure keeps publisher, address and date", () => {
  const klaim = claimOf({});
  assert.equal([klaim.teks, klaim.nilai, klaim.label], ["284", 284, "Sudah beroperasi"]);
  assert.equal(klaim.sumber, {
    label: "Prokopim Setda Kab. Klaten",
    href: "https://prokopim.klaten.go.id/x",
    tanggal: "24 November 2025",
    tetap: { href: "/publikasi/#33.10-2025-11-24-beroperasi-prokopim", tanggal: "2025-11-24" },
  });
  assert.is(klaim.dasar, "angka terbitan");
});

/** IDN Times Kaltim on Banjar: only Indrasari really operates. */
test("what a publisher counts otherwise goes with its figure, as basis and in a sentence", () => {
  const { dasar, sumber } = claimOf({ definisi: "Koperasi yang benar-benar beroperasi" });
  assert.is(dasar, "angka terbitan (yang dihitung: koperasi yang benar-benar beroperasi)");
  assert.is(
    claimBasis(dasar, sumber.label),
    "menurut Prokopim Setda Kab. Klaten (yang dihitung: koperasi yang benar-benar beroperasi)",
  );
});

/** detikJateng: "about 10"; Radar: "nearly 20,000"; Blitar: 2 to 3 desa a day. */
test("how exact a figure is stands in front of it", () => {
  assert.is(claimOf({ nilai: 10, ketelitian: "perkiraan" }).teks, "sekitar 10");
  assert.is(claimOf({ nilai: 20000, ketelitian: "hampir" }).teks, "hampir 20.000");
  assert.is(claimOf({ nilai: 80000, ketelitian: "pembulatan" }).teks, "sekitar 80.000");
  assert.is(claimOf({ nilai: 0, ketelitian: "pembulatan" }).teks, "0");
  assert.is(claimOf({ nilai: 2, nilai_atas: 3 }).teks, "2–3");
  assert.is(claimOf({ nilai: 6000000, satuan: "rupiah" }).teks, "Rp6.000.000");
});

/** Lampung: more than 2,600. */
test("a lower bound is said to be one, and excluded where the statement excludes it", () => {
  const atLeast = { nilai: 2600, ketelitian: "minimal" } as const;
  assert.is(claimOf(atLeast).teks, "paling sedikit 2.600");
  const more = { ...atLeast, parafrasa: "Lebih dari 2.600 koperasi terbentuk di Lampung." };
  assert.is(claimOf(more).teks, "lebih dari 2.600");
  const other = { ...atLeast, parafrasa: "Minimal 2.600, lebih dari tahun lalu." };
  assert.is(claimOf(other).teks, "paling sedikit 2.600");
});

test("the figure about Lampung is more than 2.600", () => {
  const klaim = newestClaim(repositorySite(), "18", "terbentuk");
  assert.is(klaim?.teks, "lebih dari 2.600");
});

test("money carries its unit itself, other figures have it behind them, events have none", () => {
  assert.is(claimWords(claimOf({ nilai: 6000000, satuan: "rupiah" })), "Rp6.000.000");
  assert.is(claimWords(claimOf({})), "284 koperasi");
  assert.is(claimWords(claimOf({ indikator: "peluncuran", nilai: 1, satuan: "kejadian" })), "ya");
});

test("a figure in another unit than its indicator's is not the newest claim of it", () => {
  const share = makeObservasi({
    id: "p",
    nilai: 70.8,
    satuan: "persen",
    tanggal_data: "2025-12-01",
  });
  assert.is(newestClaim(site(makeObservasi(), share), KLATEN, "beroperasi")?.nilai, 284);
});

test("an event has no count: it happened or it did not", () => {
  const event = { indikator: "mulai_pembentukan", satuan: "kejadian" };
  assert.equal(
    [claimOf({ ...event, nilai: 1 }).teks, claimOf({ ...event, nilai: 0 }).teks],
    ["ya", "belum"],
  );
});

test("an observation without an address has a source without a link", () => {
  assert.is(claimOf({ url: null, dokumen: "Siaran" }).sumber.href, null);
});

test("an alias is shown under the name of its indicator", () => {
  const klaim = claimOf({ indikator: "koperasi_terbentuk", nilai: 237 });
  assert.equal([klaim.indikator, klaim.label], ["terbentuk", "Terbentuk"]);
  assert.is(claimWords(klaim), "237 koperasi");
});

test("Kutai Kartanegara's 61 is shown as an ambiguous quotation, Blitar's 44 as withdrawn", () => {
  const index = repositorySite();
  const claims = (kode: string) => index.observasi(kode).map((each) => publishedClaim(index, each));
  const sixtyOne = claims("64.02").filter(({ nilai }) => nilai === 61);
  assert.ok(sixtyOne.some(({ ambigu }) => ambigu));
  assert.ok(sixtyOne.every(({ dicabut }) => !dicabut));
  const rumour = claims("35.05").find(({ nilai }) => nilai === 44);
  assert.equal([rumour?.dicabut, rumour?.ambigu], [true, false]);
});

test("the newest claim is the newest that still stands", () => {
  const index = site(
    makeObservasi({ id: "a", tanggal_data: "2025-07-29", nilai: 2 }),
    makeObservasi({ id: "b", tanggal_data: "2025-11-24", nilai: 284 }),
    makeObservasi({ id: "c", tanggal_data: "2025-12-01", nilai: 300, status: "dicabut" }),
    makeObservasi({ id: "d", tanggal_data: "2025-12-02", nilai: 301, status: "ambigu" }),
  );
  assert.is(newestClaim(index, KLATEN, "beroperasi")?.nilai, 284);
  assert.is(newestClaim(index, KLATEN, "terbentuk"), undefined);
  assert.is(newestClaim(index, "33", "beroperasi"), undefined);
});

test("a withdrawn figure gives way to the one before it", () => {
  const index = site(
    makeObservasi({ id: "a", tanggal_data: "2025-07-29", nilai: 2 }),
    makeObservasi({ id: "b", nilai: 284 }),
    makeObservasi({ id: "c", tanggal_data: "2025-12-01", indikator: "terbentuk", mencabut: "b" }),
  );
  assert.is(newestClaim(index, KLATEN, "beroperasi")?.nilai, 2);
});

const RINGKASAN = [
  {
    indikator: "beroperasi",
    nilai: 284,
    pernyataan: "284 beroperasi.",
    sumber: "Prokopim Setda Kab. Klaten – https://prokopim.klaten.go.id/x",
  } as const,
];

test("what a kabupaten states itself has the cell of Ringkasan as its source", () => {
  const edisi = makeEdisi({ ringkasan: RINGKASAN });
  const klaim = statedClaims(makeSite({ editions: [edisi] }), edisi).get("beroperasi");
  assert.equal(klaim?.sumber, {
    label: "laporan kabupaten, lembar Ringkasan sel B2",
    href: "/kabupaten/33.10/2025-11-24/#ringkasan",
    tanggal: "24 November 2025",
    tetap: { href: "/kabupaten/33.10/2025-11-24/k0/#ringkasan", tanggal: "2025-11-24" },
  });
  assert.equal([klaim?.teks, klaim?.dasar], ["284", "dinyatakan kabupaten"]);
});

test("what the project compiled has the publisher as its source", () => {
  const edisi = makeEdisi({ ringkasan: RINGKASAN, meta: { disusun_oleh: "proyek" } });
  const klaim = statedClaims(makeSite({ editions: [edisi] }), edisi).get("beroperasi");
  assert.equal(klaim?.sumber, {
    label: "Prokopim Setda Kab. Klaten",
    href: "https://prokopim.klaten.go.id/x",
    tanggal: "24 November 2025",
    tetap: { href: "/kabupaten/33.10/2025-11-24/k0/#ringkasan", tanggal: "2025-11-24" },
  });
});

test("what an edition states whose day is not known is of its month", () => {
  const edisi = makeEdisi({
    tanggal_data: "2025-09-30",
    meta: { ketelitian_tanggal: "bulan" },
    ringkasan: [{ indikator: "beroperasi", nilai: 10 }],
  });
  const klaim = statedClaims(makeSite({ editions: [edisi] }), edisi).get("beroperasi");
  assert.equal([klaim?.tanggal_data, klaim?.sumber.tanggal], ["2025-09", "September 2025"]);
});

test("a figure of a month is newer than one of an early day of it", () => {
  const site = makeSite({
    observasi: [
      makeObservasi({ tanggal_data: "2025-11-03", nilai: 250, penerbit: "B" }),
      makeObservasi({ tanggal_data: "2025-11", nilai: 300, penerbit: "A" }),
    ],
  });
  assert.is(newestClaim(site, "33.10", "beroperasi")?.nilai, 300);
});

test.run();
