import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, fullRegistry, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { indukParts } from "../site/provinsi/induk-page.ts";
import { nasionalExtra, nasionalView } from "./nasional.ts";
import { kabupatenIn } from "./site-index.ts";
import { documentArea, fullName } from "./wilayah-link.ts";
import { Registry } from "../wilayah/wilayah.ts";
import { indukView } from "./wilayah-induk.ts";

const test = suite("province and country view");

const repository = repositorySite();
const country = nasionalView(repository);

test("the country has 75,266 desa and 8,496 kelurahan in 514 kabupaten and kota", () => {
  assert.is(
    country.kalimat[0],
    "Indonesia punya 75.266 desa dan 8.496 kelurahan di 514 kabupaten/kota.",
  );
  assert.is(country.anak.length, 38);
});

test("the fictional region enters no sum and no count of the country", () => {
  const contoh = indukView(repository, "99");
  assert.ok((contoh.angka.find(({ id }) => id === "beroperasi")?.total.nilai ?? 0) > 0);
  assert.ok(country.angka.every(({ total }) => total.nilai === null && total.desa === 83762));
  assert.equal(country.cakupan, { kabupaten: 514, dilaporkan: 0, disusun: 4 });
  assert.ok(country.anak.every(({ kode }) => kode !== "99"));
});

test("compiled editions are not called reports", () => {
  assert.is(
    country.kalimat[1],
    "4 kabupaten/kota punya edisi yang disusun dari publikasi; belum ada yang melapor sendiri.",
  );
});

test("a province without an edition says so", () => {
  assert.is(indukView(repository, "34").kalimat[1], "Belum ada laporan kabupaten/kota di sini.");
});

test("Kalimantan Tengah has 1,432 desa and 139 kelurahan, and Katingan's edition in September", () => {
  const { jumlah, anak, cakupan } = indukView(repository, "62");
  assert.equal(jumlah, { semua: 1571, desa: 1432, kelurahan: 139 });
  assert.equal(cakupan, { kabupaten: 14, dilaporkan: 0, disusun: 1 });
  assert.is(anak.find(({ kode }) => kode === "62.06")?.edisi, "September 2025");
  assert.is(anak.find(({ kode }) => kode === "62.09")?.edisi, null);
});

test("sums go over the newest edition of each kabupaten, coverage over all desa", () => {
  const editions = [
    makeEdisi({ tanggal_data: "2025-08-31", koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1 }] }),
    makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] }),
  ];
  const view = indukView(makeSite({ registry: fullRegistry(), editions }), "33");
  const members = view.angka.find(({ id }) => id === "jumlah_anggota")?.total;
  assert.equal([members?.nilai, members?.dilaporkan, members?.desa], [1190, 1, 8563]);
  assert.is(view.kalimat[1], "1 dari 35 melapor sendiri.");
});

test("a withdrawn or ambiguous figure never opens the page", () => {
  const observasi = [
    makeObservasi({ id: "a", wilayah: "33", nilai: 3891, tanggal_data: "2025-10" }),
    makeObservasi({ id: "b", wilayah: "33", nilai: 9999, status: "dicabut" }),
    makeObservasi({ id: "c", wilayah: "33", nilai: 8888, status: "ambigu" }),
  ];
  assert.is(
    indukView(makeSite({ observasi }), "33").kalimat.at(-1),
    "Menurut Prokopim Setda Kab. Klaten, Oktober 2025: 3.891 koperasi sudah beroperasi.",
  );
});

test("the kabupaten of a region are found at every level", () => {
  assert.is(kabupatenIn(repository, "00").length, 514);
  assert.is(kabupatenIn(repository, "33").length, 35);
  assert.equal(kabupatenIn(repository, "33.10"), ["33.10"]);
});

test("the home page has no way up, and lists real editions and the example apart", () => {
  assert.equal([country.remah, country.href], [[], "/"]);
  const { edisi, contoh } = nasionalExtra(repository);
  assert.equal(
    edisi.map(({ nama, tanggal }) => [nama, tanggal]),
    [
      ["Kabupaten Klaten", "24 November 2025"],
      ["Kabupaten Blitar", "20 Mei 2025"],
      ["Kabupaten Katingan", "September 2025"],
      ["Kabupaten Kutai Kartanegara", "10 Juni 2025"],
    ],
  );
  assert.equal(contoh, { nama: "Kabupaten Contoh", href: "/kabupaten/99.01/" });
});

test("a build without the example does not mention it", () => {
  assert.equal(nasionalExtra(makeSite({ editions: [makeEdisi()] })).contoh, null);
});

test("no sentence of any province is unfinished", () => {
  const odd = ["99", ...repository.registry.provinsi()]
    .flatMap((kode) => indukView(repository, kode).kalimat)
    .filter((text) => /undefined|null|NaN| {2}| [.,;]|\(\)|\.\.|[^.?!]$/.test(text));
  assert.equal(odd, []);
});

test("the first rows of a month do not wipe a kabupaten out of its province's sum", () => {
  const all = smallRegistry().desaIn(KLATEN);
  const operating = (count: number) =>
    all.slice(0, count).map((kode) => ({ kode, status_operasi: "beroperasi" as const }));
  const before = makeEdisi({ tanggal_data: "2025-10-31", koperasi: operating(26) });
  const sumWith = (count: number) => {
    const editions = [before, makeEdisi({ koperasi: operating(count) })];
    const { angka } = indukView(makeSite({ editions }), "33");
    return angka.find(({ id }) => id === "beroperasi")?.total.nilai;
  };
  assert.equal([sumWith(3), sumWith(20)], [26, 20]);
});

test("the country's published figures are folded up, a province's stand open", () => {
  const site = repositorySite();
  const home = String(indukParts(indukView(site, "00")));
  assert.match(home, /<details class="lipat">\s*<summary>Semua angka terbitan \(\d+\)<\/summary>/);
  assert.not.match(String(indukParts(indukView(site, "62"))), "Semua angka terbitan");
});

test("the home page of a board of one province is about the province, at its own address", () => {
  const registry = new Registry({
    names: [
      ["33", "Jawa Tengah"],
      ["33.10", "Kabupaten Klaten"],
      ["33.10.15", "Wonosari"],
      [BENTANGAN, "Bentangan"],
      ["62", "Kalimantan Tengah"],
    ],
    ...{ koreksi: [], perubahan: [], provinsi: "33" },
  });
  const index = makeSite({ registry });
  const view = nasionalView(index);
  assert.equal([view.kode, view.nama], ["33", "Provinsi Jawa Tengah"]);
  assert.match(view.kalimat[0] ?? "", "Provinsi Jawa Tengah punya 1 desa");
  assert.equal(
    view.anak.map(({ kode }) => kode),
    ["33.10"],
  );
  assert.equal([view.alamat, view.remah], ["https://papan.example/", []]);
  assert.is(view.judul, nasionalView(makeSite({})).judul);
  assert.is(fullName(registry, "00"), "Provinsi Jawa Tengah");
  assert.is(documentArea(registry, "00"), "Indonesia");
});

test.run();
