import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../test/make-edisi.ts";
import {
  allProvinsi,
  daftarWilayahJson,
  provinsiJson,
  type DaftarWilayahJson,
  type ProvinsiJson,
} from "./wilayah-json.ts";
import { DOWNLOAD_LICENCE } from "./json.ts";

const test = suite("regions as data");

const index = repositorySite();
const provinsi = (kode: string) =>
  JSON.parse(provinsiJson(index, kode)) as ProvinsiJson & { readonly lisensi: string };

test("a province's file names everything in it and nothing else", () => {
  const { wilayah, lisensi, contoh } = provinsi("33");
  assert.is(wilayah["33.10.15.2015"], "Bentangan");
  assert.is(Object.keys(wilayah).filter((kode) => /^33\.10\..{7}$/.test(kode)).length, 401);
  assert.ok(Object.keys(wilayah).every((kode) => kode.startsWith("33")));
  assert.equal([lisensi, contoh], [DOWNLOAD_LICENCE, false]);
});

test("the files together hold all 83,762 desa and kelurahan, and the fictional ones apart", () => {
  const desa = allProvinsi(index)
    .filter((kode) => kode !== "99")
    .flatMap((kode) => Object.keys(provinsi(kode).wilayah))
    .filter((kode) => kode.length === 13);
  assert.is(new Set(desa).size, 83_762);
  assert.is(provinsi("99").contoh, true);
});

test("every version of every edition is named with the address of its data", () => {
  const { edisi } = provinsi("99");
  const august = (edisi["99.01"] ?? []).filter(({ tanggal_data }) => tanggal_data === "2025-08-31");
  assert.equal(
    august.map(({ data, disusun_oleh }) => [data, disusun_oleh]),
    [0, 1].map((ke) => [`/kabupaten/99.01/2025-08-31/k${ke}/data.json`, "kabupaten"]),
  );
  assert.equal(provinsi("11").edisi, {});
});

test("changed codes, offices and published figures of the province come along", () => {
  assert.is(provinsi("99").perubahan[0]?.kode_lama, "99.01.02.2008");
  assert.match(provinsi("33").instansi[0]?.kantor ?? "", "DKUKMP");
  const { publikasi } = provinsi("33");
  assert.ok(publikasi.some(({ wilayah }) => wilayah === "33.10.15.2015"));
  assert.ok(publikasi.every(({ wilayah }) => wilayah.startsWith("33.")));
});

test("the list of regions ends at the kabupaten and says what is fictional", () => {
  const { wilayah, contoh } = JSON.parse(daftarWilayahJson(index)) as DaftarWilayahJson;
  const real = Object.keys(wilayah).filter((kode) => !kode.startsWith("99"));
  assert.equal([real.length, contoh], [38 + 514, ["99"]]);
});

test.run();
