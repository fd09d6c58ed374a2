import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { kabupatenView } from "../views/kabupaten.ts";
import { operationChart } from "./operasi.ts";
import { chartSvg } from "./svg.ts";

const test = suite("chart of kecamatan");

const site = repositorySite();

test("every kecamatan's bar is all its desa and kelurahan", () => {
  const view = kabupatenView(site, "99.01");
  const chart = operationChart(view);
  for (const [index, { desa, kelurahan }] of view.kecamatan.entries()) {
    const parts = chart?.seri.map(({ nilai }) => nilai[index] ?? 0) ?? [];
    assert.is(
      parts.reduce((sum, part) => sum + part, 0),
      desa + kelurahan,
    );
  }
  assert.match(chart?.judul ?? "", /^Koperasi di \d+ dari 60 desa\/kelurahan/);
});

test("stated totals alone draw no kecamatan", () => {
  assert.is(operationChart(kabupatenView(site, "33.10")), null);
});

test("silent desa are not counted as not operating, and a silent kecamatan has no zero", () => {
  const [first = "", second = ""] = smallRegistry().desaIn(KLATEN);
  const koperasi = [
    { kode: first, status_operasi: "belum" as const },
    { kode: second, status_operasi: "merintis" as const },
  ];
  const view = kabupatenView(makeSite({ editions: [makeEdisi({ koperasi })] }), KLATEN);
  const chart = operationChart(view);
  if (!chart) throw new Error("no chart");
  assert.is(
    chart.judul,
    "Kabupaten Klaten: koperasi di 0 dari 2 desa/kelurahan yang melapor sudah beroperasi",
  );
  const silent = view.kecamatan.map(({ operasi }) => operasi.belum + operasi.merintis === 0);
  assert.ok(silent.includes(true) && silent.includes(false));
  for (const [index, isSilent] of silent.entries()) {
    const [open, closed, blank] = chart.seri.map(({ nilai }) => nilai[index]);
    const { desa = 0, kelurahan = 0 } = view.kecamatan[index] ?? {};
    assert.equal([open, closed], isSilent ? [null, null] : [0, 2]);
    assert.is(blank, desa + kelurahan - (isSilent ? 0 : 2));
    assert.is(chart.label?.[index], isSilent ? "belum dilaporkan" : "0 dari 2 melapor");
  }
  assert.match(chartSvg(chart).toString(), />belum dilaporkan</);
});

test("an answer “tidak diketahui” is a part of its own, not one of the silent", () => {
  const [first = "", second = ""] = smallRegistry().desaIn(KLATEN);
  const koperasi = [
    { kode: first, status_operasi: "beroperasi" as const },
    { kode: second, status_operasi: "tidak_diketahui" as const },
  ];
  const site = makeSite({ editions: [makeEdisi({ koperasi })] });
  const chart = operationChart(kabupatenView(site, KLATEN));
  assert.is(chart?.seri.find(({ nama }) => nama === "Tidak diketahui")?.nilai[0], 1);
  assert.is(chart?.label?.[0], "1 dari 2 melapor");
});

test.run();
