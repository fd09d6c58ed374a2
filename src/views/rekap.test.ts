import { suite } from "uvu";
import * as assert from "uvu/assert";
import { UKURAN } from "../indicators/semua-ukuran.ts";
import { makeSite, repositoryData, repositorySite } from "../test/make-edisi.ts";
import { bukuKlaimView, bukuKlaimContohView } from "./buku-klaim.ts";
import { indicatorIds, indikatorView } from "./indikator.ts";
import { dcatCatalogue } from "../exports/jsonld.ts";
import { provinsiJson } from "../exports/wilayah-json.ts";
import { instruksiView } from "./instruksi.ts";
import { halamanTabel } from "./tabel-halaman.ts";
import { endedCodes, kodeLamaView } from "./kode-lama.ts";
import { laporanView } from "./laporan.ts";
import { nasionalExtra, nasionalView } from "./nasional.ts";
import { perubahanTahunView } from "./perubahan-tahun.ts";
import { arsipLinks, perubahanView } from "./perubahan.ts";
import { sitemapAddresses, sitemapCodes } from "./peta-situs.ts";
import { dataOfRekap, rekapOf, type RekapKabupaten } from "./rekap.ts";
import type { SiteIndex } from "./site-index.ts";
import { findTopikView } from "./topik/topik.ts";
import { topikKeys } from "./topik/pages.ts";
import { getTopik } from "./topik/topics.ts";
import { umpanKoreksiView, umpanView } from "./umpan.ts";
import { angkaWilayah } from "./unduhan/angka-wilayah.ts";
import { indikatorTabel, publikasiTabel } from "./unduhan/klaim-tabel.ts";
import { unduhanView } from "./unduhan/unduhan.ts";
import { indukView } from "./wilayah-induk.ts";

const test = suite("recaps");

const rows = repositorySite();
const recaps: readonly RekapKabupaten[] = rows.reporting.map((kode) => rekapOf(rows, kode));
/** As they come from another process or an earlier build. */
const stored = JSON.parse(JSON.stringify(recaps)) as readonly RekapKabupaten[];
const above = makeSite({
  ...repositoryData().dataset,
  editions: [],
  rekap: stored.map(dataOfRekap),
});

const PROVINSI = [...rows.registry.provinsi(), "99"];

/** Everything that pages above the kabupaten say, by what says it. */
const PAGES: Readonly<Record<string, (index: SiteIndex) => unknown>> = {
  "the country": (index) => [nasionalView(index), nasionalExtra(index)],
  "the provinces": (index) => PROVINSI.map((kode) => indukView(index, kode)),
  topics: (index) =>
    topikKeys(index, PROVINSI, true).map(({ kode, topik }) =>
      findTopikView(index, kode, getTopik(topik)),
    ),
  indicators: (index) => indicatorIds(index).map((id) => indikatorView(index, id)),
  "figures of indicators": (index) => indicatorIds(index).map((id) => indikatorTabel(index, id)),
  "the ledgers": (index) => [bukuKlaimView(index), bukuKlaimContohView(index)],
  "the tables of the ledgers": (index) => [publikasiTabel(index), publikasiTabel(index, true)],
  "the board of reports": laporanView,
  instructions: (index) =>
    index.dataset.instruksi.map((instruksi) => instruksiView(index, instruksi)),
  "tables of other pages": (index) => halamanTabel(index).map(({ tabel }) => tabel),
  "the data of provinces": (index) => PROVINSI.map((kode) => provinsiJson(index, kode)),
  "codes that ended": (index) => endedCodes(index, PROVINSI).map((one) => kodeLamaView(index, one)),
  catalogue: (index) => dcatCatalogue(index, "/skema/"),
  changes: (index) => [
    perubahanView(index),
    arsipLinks(index).map(({ tahun }) => perubahanTahunView(index, tahun)),
  ],
  feeds: (index) => [umpanView(index, "00"), umpanKoreksiView(index)],
  "core figures": (index) => ["00", ...PROVINSI].map((kode) => angkaWilayah(index, kode)),
  downloads: unduhanView,
  sitemaps: (index) => sitemapCodes(index).map((kode) => sitemapAddresses(index, kode)),
};

for (const [name, say] of Object.entries(PAGES))
  test(`${name} say the same of recaps as of rows`, () => {
    assert.equal(say(above), say(rows));
  });

test("rows that are not at hand are refused, never counted as none", () => {
  const [newest] = above.kabupaten("99.01").arranged.slice(-1);
  assert.throws(() => newest?.desa, /only a recap is here, no rows: desa of/);
  assert.throws(() => newest?.edisi.lembar.koperasi, /no rows: koperasi of/);
  const part = makeSite({
    ...repositoryData().dataset,
    editions: repositoryData().dataset.editions.filter(({ kabupaten }) => kabupaten === "33.10"),
    reporting: rows.reporting,
  });
  assert.throws(() => part.kabupaten("99.01"), /editions not at hand: 99\.01/);
  assert.equal(part.kabupaten("34.04").history, [], "nobody reports there");
});

test("no two questions share a name", () => {
  const ids = UKURAN.map(({ id }) => id);
  assert.is(new Set(ids).size, ids.length);
});

test.run();
