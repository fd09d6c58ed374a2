import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN, KLATEN, TANGGAL, simulatedRegistry } from "../../test/make-workbook.ts";
import { tingkatOf } from "../../wilayah/kode.ts";
import type { SiteIndex } from "../site-index.ts";
import type { Cetakan } from "./cetakan.ts";
import { folderCetak } from "./folder.ts";
import { identitasOf } from "./identitas.ts";

const test = suite("what a document says of itself");

function identity(index: SiteIndex, wilayah: string, kode = wilayah) {
  const folder = folderCetak(index, wilayah).at(-1);
  if (!folder) throw new Error(`no folder: ${wilayah}`);
  const jenis = tingkatOf(kode) as Cetakan["jenis"];
  return identitasOf({
    folder,
    sidik: "0",
    cetakan: { jenis, kode, kertas: "A4", bentuk: "biasa" },
  });
}

test("a document with figures newer than its edition says up to when", () => {
  const { terbitan, kaki } = identity(repositorySite(), "35.05");
  assert.is(terbitan, "angka terbitan sampai Januari 2026");
  assert.is(
    kaki[1],
    "Data per 20 Mei 2025 · angka terbitan sampai Januari 2026 · disusun dari publikasi, bukan laporan kabupaten · bukan naskah dinas",
  );
  assert.ok(identity(repositorySite(), "64").terbitan);
  assert.is(identity(repositorySite(), "33.10").terbitan, null);
  assert.is(identity(repositorySite(), "99.01").terbitan, null);
});

test("a sheet has its kabupaten's leading figures in its context, and no other figure of it", () => {
  const later = (indikator: string) => makeObservasi({ indikator, tanggal_data: "2026-01" });
  const site = (indikator: string) =>
    makeSite({ editions: [makeEdisi()], observasi: [later(indikator)] });
  const sheet = (indikator: string) => identity(site(indikator), KLATEN, BENTANGAN).terbitan;
  assert.is(sheet("beroperasi"), "angka terbitan sampai Januari 2026");
  assert.is(sheet("target_koperasi"), null);
});

test("a document of a simulated country says so in its title and at the foot of every page", () => {
  const site = makeSite({ editions: [makeEdisi()], registry: simulatedRegistry() });
  for (const kode of [KLATEN, "33.10.15", BENTANGAN]) {
    const { judul, judul_gabungan, kaki, kaki_gabungan } = identity(site, KLATEN, kode);
    assert.ok([judul, judul_gabungan].every((text) => text.startsWith("SIMULASI: ")));
    for (const [first] of [kaki, kaki_gabungan])
      assert.match(first ?? "", /^SIMULASI – semua angka rekaan · /);
  }
});

test("a corrected edition says why in front, on a desa's sheet only that it was", () => {
  const meta = { jenis_perubahan: "koreksi", alasan_perubahan: "Dua desa tertukar." } as const;
  const site = makeSite({ editions: [makeEdisi(), makeEdisi({ perubahan_ke: 1, meta })] });
  assert.is(identity(site, KLATEN).koreksi, "koreksi k1: Dua desa tertukar");
  assert.is(identity(site, KLATEN, BENTANGAN).koreksi, "koreksi k1");
  const plain = identity(makeSite({ editions: [makeEdisi()] }), KLATEN);
  assert.equal([plain.koreksi, plain.edisi], [null, TANGGAL]);
});

test.run();
