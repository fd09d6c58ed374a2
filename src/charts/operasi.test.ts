import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../test/make-edisi.ts";
import { kabupatenView } from "../views/kabupaten.ts";
import { operationChart } from "./operasi.ts";

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

test.run();
