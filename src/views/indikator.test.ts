import { suite } from "uvu";
import * as assert from "uvu/assert";
import { CORE_INDICATORS } from "../indicators/definitions.ts";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { allKlaim } from "./buku-klaim.ts";
import { indicatorIds, indikatorView } from "./indikator.ts";

const test = suite("indicator view");

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
    ...allKlaim(index),
  ];
  assert.equal(
    views.filter(({ wilayah }) => /Contoh|Sukamaju/.test(wilayah)),
    [],
  );
});

test("looking at the figures does not reorder them", () => {
  const before = index.dataset.observasi.map(({ id }) => id);
  allKlaim(index);
  indikatorView(index, "beroperasi");
  assert.equal(
    index.dataset.observasi.map(({ id }) => id),
    before,
  );
});

test("an indicator that rows are counted for says what the newest rows add up to", () => {
  const [kode = ""] = smallRegistry().desaIn(KLATEN);
  const editions = [makeEdisi({ koperasi: [{ kode, status_operasi: "beroperasi" }] })];
  const [klaten] = indikatorView(makeSite({ editions }), "beroperasi").baris;
  assert.equal(
    [klaten?.nama, klaten?.total.nilai, klaten?.total.dilaporkan, klaten?.total.desa],
    ["Kabupaten Klaten", 1, 1, 26],
  );
  assert.equal(indikatorView(index, "target_koperasi").baris, []);
});

test("a publisher that says what it counts is named with it, the others are counted", () => {
  const { disebut, tidak } = indikatorView(index, "beroperasi").penerbit;
  assert.equal(disebut, [
    { penerbit: "wartaglobal.id, 29 Juli 2025", definisi: "koperasi yang benar-benar aktif" },
    { penerbit: "JPNN, 31 Oktober 2025", definisi: "koperasi yang efektif beroperasi" },
    {
      penerbit: "IDN Times Kaltim, 9 Agustus 2025",
      definisi: "koperasi yang benar-benar beroperasi",
    },
  ]);
  assert.ok(
    indikatorView(index, "jumlah_anggota").penerbit.disebut.some(
      ({ definisi }) => definisi === "anggota koperasi yang beroperasi",
    ),
  );
  assert.match(tidak ?? "", /^\d+ penerbit tidak menyebut ukuran lain .*detikJateng/);
  const observasi = [makeObservasi({ definisi: "yang melayani setiap hari" })];
  assert.is(indikatorView(makeSite({ observasi }), "beroperasi").penerbit.tidak, null);
});

test("indicators that resemble each other lead to each other", () => {
  assert.equal(indikatorView(index, "beroperasi_penuh").mirip, {
    label: "Sudah beroperasi",
    href: "/indikator/beroperasi/",
  });
  const { serupa } = indikatorView(index, "beroperasi");
  assert.ok(serupa.some(({ href }) => href === "/indikator/siap_beroperasi/"));
});

test("every indicator that resembles one resembles one that rows are counted for", () => {
  const core = new Set<string>(CORE_INDICATORS);
  for (const id of indicatorIds(index)) {
    const { mirip, id: own } = indikatorView(index, id).definisi;
    if (mirip) assert.ok(core.has(mirip) && !core.has(own), own);
  }
});

test.run();
