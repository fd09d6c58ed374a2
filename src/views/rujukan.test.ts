import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CORE_INDICATORS } from "../indicators/definitions.ts";
import { makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import {
  dasarHukumView,
  indicatorIds,
  indikatorView,
  publikasiView,
} from "./rujukan.ts";

const test = suite("reference views");

const index = repositorySite();

test("core indicators and all that somebody published or stated have a page", () => {
  const ids = indicatorIds(index);
  for (const id of [...CORE_INDICATORS, "target_koperasi", "business_assistant"])
    assert.ok(ids.includes(id), id);
  assert.is(new Set(ids).size, ids.length);
  assert.equal(indicatorIds(makeSite({})), [...CORE_INDICATORS]);
});

test("contradicting figures stand side by side, newest first", () => {
  const { klaim } = indikatorView(index, "beroperasi");
  const klaten = klaim.filter(({ wilayah }) => wilayah === "Kabupaten Klaten");
  const values = klaten.map(({ klaim: each }) => each.nilai);
  for (const nilai of [284, 2, 10]) assert.ok(values.includes(nilai), String(nilai));
});

test("an indicator's page says what the kabupaten state themselves, with the source", () => {
  const { dinyatakan, definisi, inti } = indikatorView(index, "beroperasi");
  const klaten = dinyatakan.find(({ wilayah }) => wilayah === "Kabupaten Klaten");
  assert.equal(
    [klaten?.klaim.nilai, klaten?.klaim.sumber.label, klaten?.href],
    [284, "Prokopim Setda Kab. Klaten", "/kabupaten/33.10/"],
  );
  assert.equal([definisi.id, inti], ["beroperasi", true]);
  assert.is(indikatorView(index, "target_koperasi").inti, false);
});

test("nothing of the fictional region stands among the published figures", () => {
  const views = [
    ...indicatorIds(index).flatMap((id) => [
      ...indikatorView(index, id).klaim,
      ...indikatorView(index, id).dinyatakan,
    ]),
    ...publikasiView(index).kelompok.flatMap(({ klaim }) => klaim),
  ];
  assert.equal(
    views.filter(({ wilayah }) => /Contoh|Sukamaju/.test(wilayah)),
    [],
  );
});

test("every published figure about a real region stands on /publikasi/ exactly once", () => {
  const { jumlah, kelompok } = publikasiView(index);
  const real = index.dataset.observasi.filter(({ wilayah }) => !wilayah.startsWith("99"));
  assert.ok(jumlah >= 165);
  assert.is(jumlah, real.length);
  assert.is(
    kelompok.reduce((sum, { klaim }) => sum + klaim.length, 0),
    jumlah,
  );
});

test("a figure about a desa without a page of its own is not linked", () => {
  const observasi = [makeObservasi({ wilayah: "33.10.15.2015" })];
  const [group] = publikasiView(makeSite({ observasi })).kelompok;
  assert.is(group?.klaim[0]?.href, null);
});

test("looking at the figures does not reorder them", () => {
  const before = index.dataset.observasi.map(({ id }) => id);
  publikasiView(index);
  indikatorView(index, "beroperasi");
  assert.equal(
    index.dataset.observasi.map(({ id }) => id),
    before,
  );
});

/** domain.md §1.6: Klaten and Kalteng give the Inpres other titles; this is the official one. */
test("Inpres 9/2025 carries its official title and date, documents come by date", () => {
  const { dokumen } = dasarHukumView(index);
  const inpres = dokumen.find(({ id }) => id === "inpres-9-2025");
  assert.is(inpres?.judul, "Percepatan Pembentukan Koperasi Desa/Kelurahan Merah Putih");
  assert.is(inpres?.tanggal_teks, "27 Maret 2025");
  const dates = dokumen.flatMap(({ tanggal }) => tanggal ?? []);
  assert.equal(dates, [...dates].sort());
});

test("a document of the fictional region is no legal basis", () => {
  const [document] = index.dataset.dasar_hukum;
  if (!document) throw new Error("no document");
  const fictional = { ...document, id: "contoh", wilayah: "99.01" };
  const { registry } = index;
  const site = makeSite({ registry, dasar_hukum: [document, fictional] });
  assert.equal(
    dasarHukumView(site).dokumen.map(({ id }) => id),
    [document.id],
  );
});

test("a letter whose content nobody has seen says nothing of its content", () => {
  const { dokumen } = dasarHukumView(index);
  const letter = dokumen.find(({ id }) => id === "surat-kemendagri-4597-sj");
  assert.equal([letter?.ringkasan, letter?.judul], [null, null]);
});

test.run();
