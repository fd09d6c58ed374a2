import { suite } from "uvu";
import * as assert from "uvu/assert";
import type { Edisi } from "../records/edisi.ts";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN } from "../test/make-workbook.ts";
import { getEdisi } from "./edisi-keys.ts";
import { pitaEdisi } from "./pita-edisi.ts";

const test = suite("banner of older editions");

const index = repositorySite();
const contoh = (tanggal_data: string, ke = 0): Edisi =>
  getEdisi(index, { kabupaten: "99.01", tanggal_data, ke });

test("the newest edition has no banner", () => {
  assert.is(pitaEdisi(index, contoh("2025-12-31")), null);
});

test("an older edition names the newest and the figures that changed since, all but seven folded up", () => {
  const pita = pitaEdisi(index, contoh("2025-11-24", 1));
  assert.is(pita?.versi, null);
  assert.equal(
    [pita?.edisi?.tanggal, pita?.edisi?.href],
    ["31 Desember 2025", "/kabupaten/99.01/2025-12-31/"],
  );
  const operating = pita?.edisi?.angka.find(({ label }) => label === "Sudah beroperasi");
  assert.equal(operating, {
    label: "Sudah beroperasi",
    teks: "32 → 34 (+2)",
    keterangan: "dilaporkan 60 dari 60",
    href: "/kabupaten/99.01/#indikator-beroperasi",
  });
  assert.is(pita?.edisi?.angka.length, 7);
  const { lainnya = [], sisa } = pita?.edisi ?? {};
  assert.ok(lainnya.length > 0);
  assert.is(sisa, `dan ${lainnya.length} angka lain`);
  const labels = [...(pita?.edisi?.angka ?? []), ...lainnya].map(({ label, href }) => label + href);
  assert.is(new Set(labels).size, labels.length);
});

test("a version that was corrected names its successor, the reason and the cells, each linked", () => {
  const versi = pitaEdisi(index, contoh("2025-08-31"))?.versi;
  assert.match(versi?.jenis ?? "", /^(koreksi|revisi) \(k1\)$/);
  assert.ok((versi?.alasan ?? "").length > 10);
  assert.is(versi?.href, "/kabupaten/99.01/2025-08-31/");
  const [cell] = versi?.isian ?? [];
  assert.match(cell?.href ?? "", /^\/kabupaten\/99\.01\/2025-08-31\/#99\.01\.\d\d\.\d{4}/);
  assert.not.equal(cell?.lama, cell?.baru);
});

test("every version but the newest of its date says that it was replaced", () => {
  for (const { semua, berlaku } of index.kabupaten("99.01").history)
    for (const edisi of semua)
      assert.is((pitaEdisi(index, edisi)?.versi ?? null) !== null, edisi !== berlaku, edisi.berkas);
});

test("what is stated is compared with what is stated, never with what rows add up to", () => {
  const stated = (tanggal_data: string, nilai: number) =>
    makeEdisi({ tanggal_data, ringkasan: [{ indikator: "beroperasi", nilai }] });
  const [old, newest] = [stated("2025-10-31", 250), stated("2025-11-24", 284)];
  const site = makeSite({ editions: [old, newest] });
  assert.equal(pitaEdisi(site, old)?.edisi?.angka, [
    {
      label: "Sudah beroperasi",
      teks: "250 → 284",
      keterangan: "dinyatakan kabupaten",
      href: "/kabupaten/33.10/2025-11-24/#ringkasan",
    },
  ]);
  const rows = makeEdisi({
    tanggal_data: "2025-12-31",
    koperasi: [{ kode: BENTANGAN, status_operasi: "beroperasi" }],
  });
  const mixed = pitaEdisi(makeSite({ editions: [old, rows] }), old)?.edisi;
  assert.ok(mixed?.angka.every(({ teks }) => !teks.includes("250")));
});

test("an edition whose figures all stayed says so", () => {
  const row = { kode: BENTANGAN, status_operasi: "belum" } as const;
  const old = makeEdisi({ tanggal_data: "2025-10-31", koperasi: [row] });
  const site = makeSite({ editions: [old, makeEdisi({ koperasi: [row] })] });
  assert.equal(pitaEdisi(site, old)?.edisi?.sama, true);
});

test.run();
