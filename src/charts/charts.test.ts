import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, fullRegistry, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaView } from "../views/desa.ts";
import { kabupatenView } from "../views/kabupaten.ts";
import { kecamatanView } from "../views/kecamatan.ts";
import { publishedClaim } from "../views/klaim.ts";
import { nasionalView } from "../views/nasional.ts";
import { indukView } from "../views/wilayah-induk.ts";
import type { ChartData } from "./chart-data.ts";
import { desaChart, indukChart, kabupatenChart, kecamatanChart } from "./charts.ts";
import { claimChart } from "./claims.ts";

const test = suite("charts");

/** Bentangan's chart when its editions of these months gave these members. */
function membersChart(...members: readonly (readonly [date: string, number | null])[]): ChartData {
  const editions = members.map(([tanggal_data, jumlah_anggota]) =>
    makeEdisi({
      tanggal_data,
      koperasi: [
        { kode: BENTANGAN, jumlah_anggota },
        { kode: "33.10.15.2016", jumlah_anggota: 60 },
      ],
    }),
  );
  return desaChart(desaView(makeSite({ editions }), BENTANGAN));
}

test("two known points are a line, with the finding as title", () => {
  const chart = membersChart(["2025-10-31", 40], ["2025-11-24", 120]);
  assert.equal([chart.kind, chart.kategori], ["line", ["Okt ’25", "Nov ’25"]]);
  assert.equal(chart.seri, [{ nama: "Anggota", nilai: [40, 120] }]);
  assert.is(chart.judul, "Anggota koperasi Desa Bentangan: dari 40 menjadi 120 orang");
});

test("a series of one point is never a line", () => {
  for (const points of [
    [["2025-11-24", 120]],
    [
      ["2025-10-31", null],
      ["2025-11-24", 120],
    ],
  ] as const)
    assert.is(membersChart(...points).kind, "bars");
});

test("one known figure stands beside the averages of kecamatan and kabupaten", () => {
  const { kategori, seri } = membersChart(["2025-11-24", 120]);
  assert.equal(kategori, ["Desa Bentangan", "Rata-rata kecamatan", "Rata-rata kabupaten"]);
  assert.equal(seri[0]?.nilai, [120, 90, 90]);
});

test("a figure of an older edition is not dated to the newest", () => {
  const { sumber, keterangan, judul } = membersChart(["2025-08-31", 40], ["2025-11-24", null]);
  const text = `${judul} ${keterangan} ${sumber.teks}`;
  assert.match(text, /Agustus 2025/);
});

test("months that nobody reported are gaps in the line, not left out and not 0", () => {
  const { kategori, seri } = membersChart(["2025-08-31", 40], ["2025-11-24", 120]);
  assert.equal(kategori, ["Agu ’25", "Sep ’25", "Okt ’25", "Nov ’25"]);
  assert.equal(seri[0]?.nilai, [40, null, null, 120]);
});

test("the turn of the year is crossed month by month", () => {
  const { kategori } = membersChart(["2025-11-24", 40], ["2026-02-28", 120]);
  assert.equal(kategori, ["Nov ’25", "Des ’25", "Jan ’26", "Feb ’26"]);
});

test("a reported zero is drawn, a blank is not", () => {
  const { seri } = membersChart(["2025-09-30", 0], ["2025-10-31", null], ["2025-11-24", 5]);
  assert.equal(seri[0]?.nilai, [0, null, 5]);
});

test("a desa nothing is known of shows its kabupaten's figures", () => {
  const chart = desaChart(desaView(repositorySite(), BENTANGAN));
  assert.equal(
    [chart.kind, chart.kategori[0], chart.seri[0]?.nilai[0]],
    ["bars", "Desa dan kelurahan", 401],
  );
  assert.match(chart.judul, /^Kabupaten Klaten: 284 koperasi sudah beroperasi/);
  assert.is(chart.sumber.teks, "Prokopim Setda Kab. Klaten");
});

/** Prokopim Setda Klaten, 24 November 2025. */
test("Klaten's chart shows its seven figures beside 401 desa and kelurahan", () => {
  const { seri, kind } = kabupatenChart(kabupatenView(repositorySite(), KLATEN));
  assert.is(kind, "bars");
  assert.equal(seri[0]?.nilai, [401, 401, 284, 117, 87, 237, 296, 46]);
});

test("a kabupaten without any figure shows its desa and kelurahan by kecamatan", () => {
  const chart = kabupatenChart(kabupatenView(makeSite({}), KLATEN));
  assert.equal([chart.kind, chart.kategori], ["stacked", ["Wonosari", "Klaten Utara"]]);
  assert.is(
    chart.judul,
    "Rincian koperasi di 26 desa dan kelurahan di Kabupaten Klaten belum dilaporkan",
  );
  assert.equal(chart.seri, [
    { nama: "Desa", nilai: [18, 6] },
    { nama: "Kelurahan", nilai: [0, 2] },
  ]);
});

test("a kota without desa has one series, of kelurahan", () => {
  const chart = kabupatenChart(kabupatenView(makeSite({ registry: fullRegistry() }), "35.72"));
  assert.equal(
    chart.seri.map(({ nama }) => nama),
    ["Kelurahan"],
  );
});

test("the bars of a kecamatan are all its desa", () => {
  const view = kecamatanView(repositorySite(), "99.01.02");
  const { seri, kategori } = kecamatanChart(view);
  assert.is(
    seri[0]?.nilai.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    view.jumlah.semua,
  );
  assert.ok(kategori.includes("Belum dilaporkan"));
});

test("a kecamatan nobody reported on shows its kabupaten", () => {
  const chart = kecamatanChart(kecamatanView(repositorySite(), "33.10.15"));
  assert.match(chart.judul, /^Kabupaten Klaten: 284/);
});

test("the country's chart counts kabupaten with and without an edition in 38 provinces", () => {
  const { kategori, seri, judul } = indukChart(nasionalView(repositorySite()));
  const sum = (index: number) =>
    seri[index]?.nilai.reduce<number>((total, value) => total + (value ?? 0), 0);
  assert.is(kategori.length, 38);
  assert.equal([sum(0), sum(1)], [4, 510]);
  assert.match(judul, /^4 dari 514 kabupaten\/kota/);
});

test("a province's chart names the edition of a kabupaten that has one", () => {
  const { kategori } = indukChart(indukView(repositorySite(), "62"));
  assert.ok(kategori.includes("Kabupaten Katingan – edisi September 2025"));
  assert.ok(kategori.includes("Kabupaten Lamandau"));
});

function claims(...changes: Parameters<typeof makeObservasi>[0][]) {
  const observasi = changes.map(makeObservasi);
  const index = makeSite({ observasi });
  return observasi.map((each) => publishedClaim(index, each));
}

test("figures of different publishers are bars, never a line", () => {
  const chart = claimChart(
    claims({ id: "a" }, { id: "b", penerbit: "Solopos", nilai: 2, tanggal_data: "2025-07-29" }),
    "Klaten",
  );
  assert.is(chart?.kind, "bars");
  assert.equal(chart?.kategori, [
    "24 November 2025 – Prokopim Setda Kab. Klaten",
    "29 Juli 2025 – Solopos",
  ]);
});

test("withdrawn and ambiguous figures are not drawn, one figure makes no chart", () => {
  const kept = { id: "a" };
  assert.is(claimChart(claims(kept, { id: "b", status: "dicabut" }), "Klaten"), null);
  assert.is(claimChart(claims(kept, { id: "b", status: "ambigu" }), "Klaten"), null);
  assert.is(claimChart([], "Klaten"), null);
});

test("the indicator with the newest figure is drawn, or none: no old figures above newer ones", () => {
  const legal = [
    { id: "a", indikator: "berbadan_hukum", nilai: 1, tanggal_data: "2025-05-19" },
    { id: "b", indikator: "berbadan_hukum", nilai: 4, tanggal_data: "2025-05-21" },
  ];
  const formed = { id: "c", indikator: "terbentuk", nilai: 1542, tanggal_data: "2025-10" };
  assert.equal(claimChart(claims(...legal), "Kalteng")?.seri[0]?.nilai, [1, 4]);
  assert.is(claimChart(claims(...legal, formed), "Kalteng"), null);
  const later = { id: "d", indikator: "terbentuk", nilai: 1570, tanggal_data: "2025-11-30" };
  assert.equal(
    claimChart(claims(...legal, formed, later), "Kalteng")?.seri[0]?.nilai,
    [1542, 1570],
  );
});

test("an estimate keeps its word in the chart", () => {
  const chart = claimChart(
    claims(
      { id: "a" },
      { id: "b", nilai: 10, ketelitian: "perkiraan", tanggal_data: "2025-07-21" },
    ),
    "Klaten",
  );
  assert.equal(chart?.seri[0]?.teks, ["284", "sekitar 10"]);
});

test("what is stated and what rows were counted are not drawn in one chart", () => {
  const koperasi = smallRegistry()
    .desaIn(KLATEN)
    .map((kode) => ({ kode, musdesus: "sudah" as const, gerai: "belum" as const }));
  const ringkasan = [
    { indikator: "beroperasi", nilai: 20 },
    { indikator: "belum_beroperasi", nilai: 6 },
  ] as const;
  const editions = [makeEdisi({ koperasi, ringkasan })];
  const { kategori, keterangan, seri } = kabupatenChart(
    kabupatenView(makeSite({ editions }), KLATEN),
  );
  assert.not.ok(kategori.includes("Terbentuk"));
  assert.equal(seri[0]?.nilai.slice(0, 3), [26, 20, 6]);
  assert.match(
    keterangan,
    /Per 24 November 2025, dinyatakan kabupaten\. Tidak digambar, karena tanggal atau sumbernya lain: terbentuk, /,
  );
});

test("a sum of some desa says of how many, in its title and beside its bar", () => {
  const koperasi = smallRegistry()
    .desaIn(KLATEN)
    .slice(0, 14)
    .map((kode) => ({ kode, status_operasi: "beroperasi" as const }));
  const view = kabupatenView(makeSite({ editions: [makeEdisi({ koperasi })] }), KLATEN);
  const { judul, kategori } = kabupatenChart(view);
  assert.is(judul, "Kabupaten Klaten: 14 koperasi sudah beroperasi (14 dari 26 melapor)");
  assert.ok(kategori.includes("Sudah beroperasi (14 dari 26 melapor)"));
});

test.run();
