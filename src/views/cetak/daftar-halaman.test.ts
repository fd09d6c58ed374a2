import { suite } from "uvu";
import * as assert from "uvu/assert";
import { repositorySite } from "../../test/make-edisi.ts";
import type { SiteIndex } from "../site-index.ts";
import { berkasName } from "../urls-cetak.ts";
import type { BerkasJadi } from "./berkas.ts";
import { dokumenKeys, dokumenLink, semuaDokumenView } from "./daftar-halaman.ts";

const test = suite("page of documents");

const index = repositorySite();

/** With one sheet made in every folder. */
const made: SiteIndex = {
  ...index,
  dokumen: () => ({
    berkas: [
      jadi({ kode: "33.10.15.2015", jenis: "desa" }),
      jadi({ kode: "33.10", jenis: "kabupaten" }),
    ],
    zip: { bita: 14_260_000, sha256: "b".repeat(64) },
  }),
};

function jadi(key: Pick<BerkasJadi, "kode" | "jenis">): BerkasJadi {
  const file = { ...key, kertas: "A4", bentuk: "biasa" } as const;
  return { ...file, berkas: berkasName(file), bita: 36_900, halaman: 2, sha256: "1a2b".repeat(16) };
}

test("Klaten's page lists 26 kecamatan with 401 sheets before they are made, without sizes", () => {
  const { folder, ada_ukuran, nama } = semuaDokumenView(index, "33.10");
  assert.is(nama, "Kabupaten Klaten");
  assert.is(ada_ukuran, false);
  assert.is(folder.length, 1);
  const kecamatan = folder[0]?.kecamatan ?? [];
  assert.is(kecamatan.length, 26);
  assert.is(kecamatan.flatMap(({ desa }) => desa).length, 401);
  assert.ok(kecamatan.every(({ berkas }) => berkas.length === 5));
  assert.equal(
    folder[0]?.laporan.map(({ label }) => label),
    [
      "Laporan progres, A4",
      "Laporan progres, A4 dengan kop",
      "Laporan progres, F4",
      "Laporan progres, F4 dengan kop",
    ],
  );
  const [first] = kecamatan[0]?.desa ?? [];
  assert.is(first?.href, `/kabupaten/33.10/2025-11-24/pdf/${first?.kode}_A4.pdf`);
  assert.is(first?.ukuran, null);
});

test("what was made is listed with size, pages and the beginning of its checksum", () => {
  const view = semuaDokumenView(made, "33.10");
  assert.is(view.ada_ukuran, true);
  const [folder] = view.folder;
  assert.is(folder?.zip.ukuran, "14,3 MB");
  const [sheet] = folder?.kecamatan?.[0]?.desa ?? [];
  assert.is(sheet?.label, "Bentangan");
  assert.is(sheet?.ukuran, "37 KB");
  assert.is(sheet?.halaman, 2);
  assert.is(sheet?.sha256, "1a2b1a2b1a2b");
  assert.is(sheet?.unduh, "KDKMP_33.10.15.2015_Bentangan_2025-11-24_A4.pdf");
});

test("the ZIP says how many documents it holds, and never that a part is all", () => {
  const label = (site: SiteIndex) => semuaDokumenView(site, "33.10").folder[0]?.zip.label;
  assert.is(label(index), "Dokumen edisi ini dalam satu ZIP");
  const file = jadi({ kode: "33.10", jenis: "kabupaten" });
  const zip = { bita: 1, sha256: "b".repeat(64) };
  const whole = { ...index, dokumen: () => ({ berkas: Array(535).fill(file), zip }) };
  assert.is(label(whole), "Semuanya (535 dokumen) dalam satu ZIP");
  assert.is(label(made), "2 dari 535 dokumen edisi ini dalam satu ZIP");
});

test("editions stand newest first, and only the newest shows its sheets", () => {
  const { folder } = semuaDokumenView(index, "99.01");
  const dates = folder.map(({ tanggal }) => tanggal);
  assert.is(dates[0], "2025-12-31");
  assert.equal(dates, [...dates].sort().reverse());
  assert.equal(
    folder.map(({ kecamatan }) => kecamatan !== null),
    folder.map((_, at) => at === 0),
  );
});

test("an older edition's sheets stand on its own page", () => {
  const { folder, semua, href } = semuaDokumenView(index, "99.01", "2025-06-30");
  assert.is(href, "/kabupaten/99.01/dokumen/2025-06-30/");
  assert.is(semua, "/kabupaten/99.01/dokumen/");
  assert.is(folder.length, 1);
  assert.is(folder[0]?.kecamatan?.flatMap(({ desa }) => desa).length, 60);
});

test("a province lists its recap for every data date in it", () => {
  const { folder } = semuaDokumenView(index, "33");
  assert.is(folder[0]?.dasar, "dari edisi kabupaten/kota");
  assert.is(folder[0]?.laporan.length, 4);
  assert.equal(folder[0]?.kecamatan, []);
});

test("there is a page for all and for each edition where something is printed, else none", () => {
  assert.equal(dokumenKeys(index, ["33.10", "33.11", "33"]), [
    { wilayah: "33.10" },
    { wilayah: "33.10", tanggal: "2025-11-24" },
    { wilayah: "33" },
    { wilayah: "33", tanggal: "2025-11-24" },
  ]);
  assert.equal(dokumenKeys({ ...index, hasPdf: false }, ["33.10"]), []);
});

test("a desa leads to its kabupaten's documents, a kabupaten without an edition and the country nowhere", () => {
  assert.is(dokumenLink(index, "33.10.15.2015"), "/kabupaten/33.10/dokumen/");
  assert.is(dokumenLink(index, "33"), "/provinsi/33/dokumen/");
  assert.is(dokumenLink(index, "33.11"), null);
  assert.is(dokumenLink(index, "00"), null);
  assert.is(dokumenLink({ ...index, hasPdf: false }, "33.10"), null);
});

test.run();
