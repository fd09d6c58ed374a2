import fc from "fast-check";
import { suite } from "uvu";
import * as assert from "uvu/assert";
import { TOPICS } from "../../views/topik/topics.ts";
import { berkasName, downloadName, type BerkasKey } from "../../views/urls-cetak.ts";
import { createUrls, outputFile, type Urls } from "../../views/urls.ts";
import { isKode } from "../../wilayah/kode.ts";
import { anyKode } from "./arbitraries-places.ts";
import { anyText } from "./arbitraries-text.ts";
import { anyDay } from "./arbitraries-values.ts";
import { holding } from "./holds.ts";

const test = suite("properties of addresses");
const holds = holding("addresses");

const SITES = [
  "https://papan.example/",
  "https://papan.example/kdkmp",
  "http://localhost:8080/a/b/",
];
const site = fc.constantFrom(...SITES).map((base) => createUrls(base));
const kabupaten = anyKode.filter((kode) => kode.length === 5);
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const topik = fc.constantFrom(...TOPICS.map(({ id }) => id));
const ke = fc.option(fc.nat(3), { nil: undefined });

test("a region's address is its own: its code is read from it, on every site", () =>
  holds(
    fc.property(site, anyKode, (urls, kode) => {
      const address = urls.wilayah(kode);
      assert.ok(address.startsWith(urls.base));
      const codes = address
        .slice(urls.base.length)
        .split("/")
        .filter((part) => isKode(part));
      assert.equal(codes, kode === "00" ? [] : [kode]);
      assert.is(new URL(urls.absolute(address)).pathname, address);
      assert.match(outputFile(urls, address), /^(?:[\w.-]+\/)*index\.html$/);
    }),
  ));

type Address = (urls: Urls) => string;

/** What has an address, with what tells it from everything else. */
const addressed: fc.Arbitrary<readonly [key: string, address: Address]> = fc.oneof(
  anyKode.map((kode): Keyed => [`wilayah ${kode}`, ({ wilayah }) => wilayah(kode)]),
  anyKode.map((kode): Keyed => [`umpan ${kode}`, ({ umpan }) => umpan(kode)]),
  anyKode.map((kode): Keyed => [`kartu ${kode}`, ({ kartu }) => kartu(kode)]),
  fc
    .tuple(kabupaten, anyDay, ke)
    .map(([kode, tanggal_data, version]): Keyed => [
      `edisi ${kode} ${tanggal_data} ${version}`,
      ({ edisi }) => edisi({ kabupaten: kode, tanggal_data }, version),
    ]),
  fc
    .tuple(anyKode, topik)
    .map(([kode, id]): Keyed => [`topik ${kode} ${id}`, (urls) => urls.topik(kode, id)]),
  fc
    .tuple(anyKode, topik, word, fc.constantFrom("csv" as const, "json" as const))
    .map(([kode, id, tabel, format]): Keyed => [
      `tabel ${kode} ${id} ${tabel} ${format}`,
      (urls) => urls.tabel(kode, id, tabel, format),
    ]),
  fc
    .tuple(anyKode, topik, word)
    .map(([kode, id, tabel]): Keyed => [
      `sematan ${kode} ${id} ${tabel}`,
      ({ sematan }) => sematan({ kode, topik: id, tabel }),
    ]),
  fc
    .tuple(anyKode, fc.constantFrom("data.csv" as const, "angka.csv" as const))
    .map(([kode, file]): Keyed => [`data ${kode} ${file}`, ({ data }) => data(kode, file)]),
  fc
    .tuple(kabupaten, anyDay, anyKode)
    .map(([wilayah, tanggal, kode]): Keyed => [
      `pdf ${wilayah} ${tanggal} ${kode}`,
      ({ cetak }) => cetak.pdf({ wilayah, tanggal }, { kode, kertas: "A4", bentuk: "biasa" }),
    ]),
);

type Keyed = readonly [key: string, address: Address];

test("different things have different addresses and different files", () =>
  holds(
    fc.property(site, addressed, addressed, (urls, [one, first], [other, second]) => {
      const [left, right] = [first(urls), second(urls)];
      assert.is(left === right, one === other, `${one}, ${other}: ${left}`);
      assert.is(outputFile(urls, left) === outputFile(urls, right), one === other);
      for (const address of [left, right]) {
        assert.is(encodeURI(address), address);
        assert.not.match(outputFile(urls, address), /(^|\/)\.{0,2}(\/|$)/);
      }
    }),
  ));

const berkas: fc.Arbitrary<BerkasKey> = fc.record({
  kode: anyKode,
  kertas: fc.constantFrom("A4" as const, "F4" as const),
  bentuk: fc.constantFrom("biasa" as const, "kop" as const, "gabungan" as const),
});

test("a PDF has a name that every system can keep, whatever its region is called", () =>
  holds(
    fc.property(
      berkas,
      anyText,
      anyDay,
      fc.constantFrom(null, "contoh" as const, "simulasi" as const),
      (key, nama, tanggal, tanda) => {
        const name = downloadName({ tanggal }, key, { nama, tanda });
        assert.match(name, /^[A-Za-z0-9][\w.-]*\.pdf$/);
        assert.ok(name.includes(`_${key.kode}_`) && name.includes(tanggal));
        assert.match(berkasName(key), /^[\d.]+_[AF]4(?:_kop|_gabungan)?\.pdf$/);
      },
    ),
  ));

test.run();
