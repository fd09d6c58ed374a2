import { suite } from "uvu";
import * as assert from "uvu/assert";
import { daftarWilayahContent, provinsiContent } from "../exports/wilayah-json.ts";
import { repositorySite } from "../test/make-edisi.ts";
import { registryOf } from "./sumber.ts";

const test = suite("registry in a browser");

const index = repositorySite();
const daftar = daftarWilayahContent(index.registry);
const provinsi = (kode: string) => provinsiContent(index, kode);

test("of the provinces given everything is known, of the others the kabupaten", () => {
  const registry = registryOf(daftar, [provinsi("62")]);
  assert.equal(registry.desaIn("62.06"), index.registry.desaIn("62.06"));
  assert.is(registry.namaOf("33.10"), "Kabupaten Klaten");
  assert.is(registry.find("33.10.15"), undefined);
});

test("fictional provinces stay fictional, and their changed codes are known", () => {
  const registry = registryOf(daftar, [provinsi("99")]);
  assert.equal(
    [registry.isFictional("99.01"), registry.isFictional("62.06"), registry.provinsi().length],
    [true, false, 38],
  );
  assert.ok(registry.perubahan.length > 0);
  assert.equal(
    registry.perubahan,
    index.registry.perubahan.filter(({ kode_lama }) => kode_lama.startsWith("99.")),
  );
});

test("a change that stands in two files counts once", () => {
  assert.is(registryOf(daftar, [provinsi("99"), provinsi("99")]).perubahan.length, 1);
});

test.run();
