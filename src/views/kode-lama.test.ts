import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, registryWith } from "../test/make-workbook.ts";
import { currentKode } from "../wilayah/lineage.ts";
import type { Perubahan } from "../wilayah/wilayah.ts";
import { formerCodes, listTexts } from "./desa-sekitar.ts";
import { endedCodes, kodeLamaView } from "./kode-lama.ts";
import type { SiteIndex } from "./site-index.ts";

const test = suite("former codes");

const OLD = "99.01.02.2008";
const KARANGSARI = "99.01.04.2011";
const index = repositorySite();
const { registry } = index;

function oldPage(kode: string, site: SiteIndex = index) {
  const change = endedCodes(site, [kode.slice(0, 2)]).find(({ kode_lama }) => kode_lama === kode);
  if (!change) throw new Error(`no page: ${kode}`);
  return kodeLamaView(site, change);
}

test("the page of a former code stays where it was and points to the present one", () => {
  const view = oldPage(OLD);
  assert.is(view.href, "/desa/99.01.02.2008/");
  assert.is(view.alamat, "https://papan.example/desa/99.01.04.2011/");
  assert.is(view.pengganti?.kode, KARANGSARI);
  assert.is(view.pengganti?.href, "/desa/99.01.04.2011/");
  assert.is(
    view.deskripsi,
    "Kode 99.01.02.2008 (Karangsari, Kec. Melati, Kabupaten Contoh) tidak berlaku sejak 1 September 2025. Penggantinya 99.01.04.2011 Desa Karangsari, Kec. Cempaka, Kabupaten Contoh.",
  );
});

const change = { nama_lama: "Lama", berlaku: "2025-09-01", alasan: "uji", sumber: "uji" } as const;

test("a code that was replaced twice leads straight to the present one", () => {
  const site = makeSite({
    registry: registryWith([
      { ...change, jenis: "berganti", kode_lama: "33.10.15.2090", kode_baru: "33.10.15.2091" },
      { ...change, jenis: "berganti", kode_lama: "33.10.15.2091", kode_baru: BENTANGAN },
    ]),
  });
  assert.equal(
    endedCodes(site, ["33"]).map((each) => kodeLamaView(site, each).pengganti?.kode),
    [BENTANGAN, BENTANGAN],
  );
});

test("the page of a desa that was absorbed says what it joined, and a new desa has no old page", () => {
  const site = makeSite({
    registry: registryWith([
      { ...change, jenis: "digabung", kode_lama: "33.10.15.2090", kode_baru: BENTANGAN },
      { ...change, jenis: "dibentuk", kode_lama: "", nama_lama: "", kode_baru: "33.10.15.2016" },
    ]),
  });
  assert.is(endedCodes(site, ["33"]).length, 1);
  assert.match(
    oldPage("33.10.15.2090", site).deskripsi,
    "tidak berlaku sejak 1 September 2025. Wilayahnya bergabung ke 33.10.15.2015 Desa Bentangan, Kec. Wonosari, Kabupaten Klaten.",
  );
});

test("a code whose successor is lost leads to that one and no further", () => {
  const site = makeSite({
    registry: registryWith([
      { ...change, jenis: "berganti", kode_lama: "33.10.15.2090", kode_baru: "33.10.15.2091" },
      {
        ...{ ...change, jenis: "hilang", kode_lama: "33.10.15.2091", kode_baru: "" },
        ...{ nama_lama: "Baru", berlaku: "2026-05-01" },
      },
    ]),
  });
  const { pengganti, kalimat } = oldPage("33.10.15.2090", site);
  assert.is(pengganti, null);
  assert.is(
    kalimat.at(-1),
    "Penggantinya, 33.10.15.2091 (Baru), tidak ada lagi pula. Penerusnya tidak diketahui.",
  );
});

test("a desa that moved to another kabupaten with its kecamatan is not said to have stayed", () => {
  const site = makeSite({
    registry: registryWith([
      { ...change, jenis: "senama", kode_lama: "62.06.99.2001", kode_baru: BENTANGAN },
    ]),
  });
  assert.match(
    oldPage("62.06.99.2001", site).kalimat.at(-1) ?? "",
    /^Penerusnya menurut namanya: 33\.10\.15\.2015 Desa Bentangan/,
  );
  assert.match(
    formerCodes(site, BENTANGAN)[0]?.kalimat ?? "",
    /^Menurut namanya, desa ini sebelum 1 September 2025 berkode 62\.06\.99\.2001/,
  );
});

/** What idn-area-data 4.0.1 lists otherwise than 3.1.2 (data/wilayah/perubahan.csv). */
const LISTED = registry.perubahan.filter(({ sumber }) => sumber.startsWith("idn-area-data 4.0.1"));
const of = (...kinds: readonly Perubahan["jenis"][]) =>
  LISTED.filter(({ jenis }) => kinds.includes(jenis));

test("between idn-area-data 3.1.2 and 4.0.1 116 codes were added, 117 removed, 293 renamed", () => {
  const added = of("senama", "dibentuk").map(({ kode_baru }) => kode_baru);
  const removed = of("senama", "hilang").map(({ kode_lama }) => kode_lama);
  const renamed = of("berganti_nama").map(({ kode_lama }) => kode_lama);
  assert.equal(
    [added, removed, renamed].map((codes) => new Set(codes).size),
    [116, 117, 293],
  );
  assert.ok([...added, ...renamed].every((kode) => registry.has(kode)));
  assert.not(removed.some((kode) => registry.has(kode)));
  const before = registry.desaIn("00").length - added.length + removed.length;
  assert.is(before, 83_763, "villages of 3.1.2");
});

test("each of the 117 removed codes keeps its address and names who follows, or says nobody does", () => {
  const pages = new Map(
    endedCodes(index, registry.provinsi()).map((each) => [
      each.kode_lama,
      kodeLamaView(index, each),
    ]),
  );
  for (const { kode_lama, kode_baru, nama_lama } of of("senama", "hilang")) {
    const page = pages.get(kode_lama);
    assert.is(page?.href, `/desa/${kode_lama}/`);
    assert.match(page?.deskripsi ?? "", `Kode ${kode_lama} (${nama_lama}, Kec. `);
    assert.match(page?.deskripsi ?? "", "tidak berlaku sejak 25 April 2025");
    if (kode_baru === "") assert.match(page?.deskripsi ?? "", "Penerusnya tidak diketahui");
    else assert.match(page?.deskripsi ?? "", `${kode_baru} ${page?.pengganti?.nama}, Kec. `);
  }
});

test("a successor that only its name tells is called so on both pages", () => {
  const MOKWAM = "92.02.32.2005";
  const { kalimat, pengganti } = oldPage("92.02.03.2019");
  assert.match(kalimat.join(" "), `menurut nama yang sama di kabupaten/kota yang sama: ${MOKWAM}`);
  assert.is(pengganti?.kode, MOKWAM);
  assert.equal(
    formerCodes(index, MOKWAM).map(({ kalimat }) => kalimat),
    [
      "Menurut nama yang sama di kabupaten/kota ini, desa ini sebelum 25 April 2025 berkode 92.02.03.2019 (Mokwam).",
    ],
  );
});

test("an old code whose successor has no page yet leads to its kecamatan's row, and stays its own address", () => {
  const { pengganti, alamat, href, remah } = oldPage("92.02.03.2019");
  assert.is(remah.at(-1)?.kode, "92.02", "no link to a kecamatan without a page");
  assert.equal([pengganti?.berhalaman, pengganti?.href], [false, "/kabupaten/92.02/#92.02.32"]);
  assert.ok(alamat.endsWith(href));
  const national = repositorySite("national");
  assert.is(oldPage("92.02.03.2019", national).pengganti?.href, "/desa/92.02.32.2005/");
});

test("of a removed kelurahan nobody names a successor; a desa of the same name is no proof of it", () => {
  const { pengganti, senama, kalimat } = oldPage("74.02.36.1009");
  assert.is(pengganti, null);
  assert.is(kalimat.at(-1), "Penerusnya tidak diketahui.");
  assert.equal(
    senama.map(({ kode, nama }) => [kode, nama]),
    [["74.02.36.2012", "Desa Watunggarandu"]],
  );
  assert.is(currentKode(registry, "74.02.36.1009"), "74.02.36.1009");
});

test("each of the 116 added codes says its former code, or that none is known", () => {
  for (const { jenis, kode_lama, kode_baru } of of("senama", "dibentuk")) {
    const former = formerCodes(index, kode_baru).map(({ kode }) => kode);
    const [text = ""] = listTexts(index, kode_baru);
    assert.equal(former, jenis === "senama" ? [kode_lama] : [], kode_baru);
    if (jenis === "dibentuk")
      assert.match(text, /^Kode ini berlaku sejak 25 April 2025: .*; asalnya tidak dinyatakan\.$/);
  }
});

test("each of the 293 renamed desa says how the list wrote it, and until when", () => {
  for (const { kode_baru, nama_lama } of of("berganti_nama")) {
    const [text = ""] = listTexts(index, kode_baru);
    assert.ok(text.startsWith("Dalam daftar wilayah sebelum 25 April 2025, "), kode_baru);
    assert.match(text, `kode ini tertulis ${nama_lama}.`);
  }
  assert.equal(listTexts(index, BENTANGAN), []);
});

test("a name that went on to another code is no renaming: Klabinain's code is Warmon's now", () => {
  const [text] = listTexts(index, "96.01.05.1007");
  assert.match(text ?? "", "tertulis Klabinain. Nama itu sekarang ada pada kode 96.01.05.1008");
  const moved = of("berganti_nama").flatMap(({ kode_baru }) => listTexts(index, kode_baru));
  assert.is(moved.filter((each) => each.includes("tampaknya kodenya yang bergeser")).length, 12);
  const [jatinunggal] = listTexts(index, "32.11.02.2001");
  assert.is(
    jatinunggal,
    "Dalam daftar wilayah sebelum 25 April 2025, kode ini tertulis Sirnasari.",
  );
});

test.run();
