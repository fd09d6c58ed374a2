import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, registryWith } from "../test/make-workbook.ts";
import { kodeLamaView, replacedCodes } from "./kode-lama.ts";

const test = suite("former codes");

const OLD = "99.01.02.2008";
const KARANGSARI = "99.01.04.2011";
const index = repositorySite();

test("a former code is found by the desa it became", () => {
  assert.equal(
    replacedCodes(index, [KARANGSARI]).map(({ kode_lama }) => kode_lama),
    [OLD],
  );
  assert.equal(replacedCodes(index, [BENTANGAN]), []);
});

test("its page stays where it was and points to the present one", () => {
  const [change] = replacedCodes(index, [KARANGSARI]);
  if (!change) throw new Error("no change");
  const view = kodeLamaView(index, change);
  assert.is(view.href, "/desa/99.01.02.2008/");
  assert.is(view.alamat, "https://papan.example/desa/99.01.04.2011/");
  assert.equal(view.pengganti, {
    kode: KARANGSARI,
    nama: "Desa Karangsari",
    href: "/desa/99.01.04.2011/",
  });
  assert.is(
    view.deskripsi,
    "Kode 99.01.02.2008 (Karangsari) tidak berlaku sejak 1 September 2025; penggantinya 99.01.04.2011 Desa Karangsari.",
  );
});

test("a code that was replaced twice leads straight to the present one", () => {
  const change = (kode_lama: string, kode_baru: string) => ({
    jenis: "berganti" as const,
    kode_lama,
    kode_baru,
    nama_lama: "Lama",
    berlaku: "2025-09-01",
    alasan: "uji",
    sumber: "uji",
  });
  const registry = registryWith([
    change("33.10.15.2090", "33.10.15.2091"),
    change("33.10.15.2091", BENTANGAN),
  ]);
  const site = makeSite({ registry });
  const replaced = replacedCodes(site, [BENTANGAN]);
  assert.equal(
    replaced.map((each) => kodeLamaView(site, each).pengganti.kode),
    [BENTANGAN, BENTANGAN],
  );
});

test("the page of a desa that was absorbed says what it joined, and a new desa has no old page", () => {
  const change = { nama_lama: "Lama", berlaku: "2025-09-01", alasan: "uji", sumber: "uji" };
  const registry = registryWith([
    { ...change, jenis: "digabung", kode_lama: "33.10.15.2090", kode_baru: BENTANGAN },
    { ...change, jenis: "dibentuk", kode_lama: "", nama_lama: "", kode_baru: "33.10.15.2016" },
  ]);
  const site = makeSite({ registry });
  const [absorbed, ...others] = replacedCodes(site, [BENTANGAN, "33.10.15.2016"]);
  assert.equal(others, []);
  assert.ok(absorbed);
  assert.match(
    kodeLamaView(site, absorbed).deskripsi,
    "tidak berlaku sejak 1 September 2025; wilayahnya bergabung ke 33.10.15.2015 Desa Bentangan.",
  );
});

test.run();
