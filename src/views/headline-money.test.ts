import { suite } from "uvu";
import * as assert from "uvu/assert";
import { kabupatenCsv, kabupatenJson } from "../exports/json.ts";
import { formatRupiah } from "../base/format.ts";
import { makeEdisi, makeSite } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaView } from "./desa.ts";
import { editionPages } from "./edisi.ts";
import { kabupatenView, type KabupatenView } from "./kabupaten.ts";
import { kecamatanView } from "./kecamatan.ts";
import { indikatorView } from "./indikator.ts";
import { editionsIn, type SiteIndex } from "./site-index.ts";

/**
 * Money paid in by 1 to 4 people is withheld. This test is the reader who subtracts: no published
 * total less the visible desa may give a withheld figure.
 */
const test = suite("withheld money");

const ALL = smallRegistry().desaIn(KLATEN);
const DUWET = "33.10.15.2016";
const PANDANAN = "33.10.15.2017";
const MONEY = ["simpanan_pokok", "simpanan_wajib"] as const;
/** What three payers of Bentangan really paid; the kabupaten's own total holds it. */
const SECRET = 270_000;

/** Every desa reports its own sum but `hidden`, which report <5; the kabupaten states the true total. */
function siteWith(hidden: readonly string[]): {
  index: SiteIndex;
  visible: number;
  stated: number;
} {
  const koperasi = ALL.map((kode, at) => ({
    kode,
    simpanan_pokok: hidden.includes(kode) ? ("<5" as const) : 1_000_000 + at,
    simpanan_wajib: hidden.includes(kode) ? ("<5" as const) : 100_000 + at,
  }));
  const visible = koperasi.reduce(
    (sum, { simpanan_pokok }) => sum + (simpanan_pokok === "<5" ? 0 : simpanan_pokok),
    0,
  );
  const stated = visible + SECRET * hidden.length;
  const ringkasan = [{ indikator: "simpanan_pokok", nilai: stated } as const];
  return { index: makeSite({ editions: [makeEdisi({ koperasi, ringkasan })] }), visible, stated };
}

function visibleSum(index: SiteIndex, codes: readonly string[], field: (typeof MONEY)[number]) {
  const labels = { simpanan_pokok: "Simpanan Pokok", simpanan_wajib: "Simpanan Wajib" };
  return codes
    .flatMap((kode) => desaView(index, kode).koperasi)
    .flatMap(({ angka }) => angka.filter(({ label }) => label === labels[field]))
    .reduce((sum, { angka }) => sum + (angka.nilai ?? 0), 0);
}

function headlineOf(view: KabupatenView, id: string) {
  const headline = [...view.utama, ...view.lain].find((each) => each.id === id);
  if (!headline) throw new Error(`no headline ${id}`);
  return headline;
}

/** True if the number stands in the text, bare or with dots. */
function shows(content: unknown, amount: number): boolean {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  return text.includes(String(amount)) || text.includes(formatRupiah(amount).slice(2));
}

test("the desa itself shows the word and not the figure", () => {
  const { index } = siteWith([BENTANGAN]);
  const [koperasi] = desaView(index, BENTANGAN).koperasi;
  const money = koperasi?.angka.filter(({ angka }) => angka.satuan === "rupiah") ?? [];
  assert.equal(
    money.map(({ angka }) => [angka.keadaan, angka.teks, angka.nilai]),
    Array(2).fill(["disembunyikan", "disembunyikan", null]),
  );
});

test("sums of kabupaten and kecamatan less the visible desa leave nothing", () => {
  const { index } = siteWith([BENTANGAN]);
  const kabupaten = kabupatenView(index, KLATEN);
  for (const field of MONEY) {
    const { total, seri } = headlineOf(kabupaten, field);
    assert.is(total.nilai, visibleSum(index, ALL, field), field);
    assert.is(seri.at(-1)?.total.nilai, visibleSum(index, ALL, field), field);
    assert.is(total.disembunyikan, 1);
  }
});

test("a stated total is withheld on the kabupaten's page when it would leave one koperasi's sum", () => {
  const { index, stated, visible } = siteWith([BENTANGAN]);
  const view = kabupatenView(index, KLATEN);
  assert.is(headlineOf(view, "simpanan_pokok").angka.nilai, visible);
  assert.is(shows(view, stated), false);
  assert.is(shows(view, SECRET), false);
});

test("no page of the edition shows that stated total", () => {
  const { index, stated } = siteWith([BENTANGAN]);
  for (const { href, view } of editionPages(index, KLATEN))
    assert.is(shows(view(), stated), false, href);
});

test("no page of the indicator shows that stated total", () => {
  const { index, stated } = siteWith([BENTANGAN]);
  assert.is(shows(indikatorView(index, "simpanan_pokok"), stated), false);
});

test("no download shows that stated total", () => {
  const { index, stated } = siteWith([BENTANGAN]);
  const [edisi] = editionsIn(index, index.reporting);
  if (!edisi) throw new Error("no edition");
  assert.is(shows(kabupatenJson(kabupatenView(index, KLATEN), edisi), stated), false);
  assert.is(shows(kabupatenCsv(edisi, { tanda: null }), stated), false);
});

test("no page of a desa or kecamatan shows that stated total", () => {
  const { index, stated } = siteWith([BENTANGAN]);
  for (const kode of [BENTANGAN, DUWET]) assert.is(shows(desaView(index, kode), stated), false);
  assert.is(shows(kecamatanView(index, "33.10.15"), stated), false);
});

test("of two withheld sums each koperasi knows its own: the stated total stays withheld", () => {
  const { index, stated } = siteWith([BENTANGAN, DUWET]);
  assert.is(shows(kabupatenView(index, KLATEN), stated), false);
});

test("three withheld sums hide each other: the stated total may be shown", () => {
  const { index, stated, visible } = siteWith([BENTANGAN, DUWET, PANDANAN]);
  const { angka, total } = headlineOf(kabupatenView(index, KLATEN), "simpanan_pokok");
  assert.equal([angka.nilai, total.nilai, total.disembunyikan], [stated, visible, 3]);
});

test("a withheld koperasi that two desa share is still one", () => {
  const { index, stated } = sharedSite();
  assert.is(shows(kabupatenView(index, KLATEN), stated), false);
});

function sharedSite() {
  const koperasi = ALL.map((kode, at) => {
    if (kode === DUWET) return { kode, koperasi_bersama: BENTANGAN };
    return { kode, simpanan_pokok: kode === BENTANGAN ? ("<5" as const) : 1_000_000 + at };
  });
  const stated = 999_000_111;
  const ringkasan = [{ indikator: "simpanan_pokok", nilai: stated } as const];
  return { index: makeSite({ editions: [makeEdisi({ koperasi, ringkasan })] }), stated };
}

test("with nothing withheld the stated total is shown beside the rows", () => {
  const { index, stated } = siteWith([]);
  const { angka, perbandingan } = headlineOf(kabupatenView(index, KLATEN), "simpanan_pokok");
  assert.is(angka.nilai, stated);
  assert.match(perbandingan ?? "", /sama dengan hitungan per desa/);
});

test.run();
