import { suite } from "uvu";
import * as assert from "uvu/assert";
import { PAPAN } from "../base/papan.ts";
import { makeEdisi, makeSite, repositorySite, type MadeEdisi } from "../test/make-edisi.ts";
import { editionsIn } from "./site-index.ts";
import { BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import { findUmpan, findUmpanKoreksi } from "./umpan-link.ts";
import { umpanKoreksiView, umpanView, type UmpanView } from "./umpan.ts";

const test = suite("feeds of changes");

const repository = repositorySite();
const COUNTRY = "00";

function feedOf(...editions: readonly MadeEdisi[]): UmpanView {
  return umpanView(makeSite({ editions: editions.map(makeEdisi) }), KLATEN);
}

function report(tanggal_data: string, jumlah_anggota: number): MadeEdisi {
  return { tanggal_data, koperasi: [{ kode: BENTANGAN, jumlah_anggota }] };
}

test("every kabupaten has a feed, a province or a desa has none", () => {
  assert.equal(findUmpan(repository, KLATEN), {
    judul: "Perubahan data KDKMP Kabupaten Klaten",
    href: "/kabupaten/33.10/perubahan.xml",
  });
  assert.is(findUmpan(repository, "11.01")?.href, "/kabupaten/11.01/perubahan.xml");
  assert.equal(
    ["33", BENTANGAN, "11.99"].map((kode) => findUmpan(repository, kode)),
    [null, null, null],
  );
});

test("a feed can be followed before the first edition: it is empty, and as old as the programme", () => {
  const { butir, diperbarui, halaman } = umpanView(repository, "11.01");
  assert.equal(butir, []);
  assert.is(diperbarui, "2025-03-27T00:00:00+07:00");
  assert.match(halaman, /\/kabupaten\/11\.01\/$/);
});

test("the feed of the country leaves the fictional region out, which has one of its own", () => {
  const country = umpanView(repository, COUNTRY);
  assert.ok(country.butir.length > 0);
  assert.equal(
    country.butir.filter(({ id }) => id.includes("/99.")),
    [],
  );
  const { judul, butir } = umpanView(repository, "99.01");
  assert.match(judul, /^DATA CONTOH: /);
  assert.is(butir.length, 9);
  assert.ok(butir.every((entry) => entry.judul.startsWith("DATA CONTOH: ")));
});

test("with no real edition the country has no feed", () => {
  const editions = editionsIn(repository, ["99.01"]);
  const index = makeSite({ ...repository.dataset, editions });
  assert.is(findUmpan(index, COUNTRY), null);
  assert.throws(() => umpanView(index, COUNTRY), /no feed of this region: 00/);
});

test("an entry keeps its id and time when later reports and corrections come in", () => {
  const first = report("2025-11-24", 1109);
  const before = feedOf(first).butir[0];
  const after = feedOf(
    first,
    { ...report("2025-11-24", 1190), perubahan_ke: 1, meta: { tanggal_laporan: "2025-12-12" } },
    report("2025-12-31", 1200),
  ).butir;
  assert.is(before?.id, "https://papan.example/kabupaten/33.10/2025-11-24/k0/");
  assert.equal(after.at(-1), before);
  assert.equal(
    after.map(({ id }) => id.replace("https://papan.example/kabupaten/33.10/", "")),
    ["2025-12-31/k0/", "2025-11-24/k1/", "2025-11-24/k0/"],
  );
});

test("times come from the data: the day of the report, else of the data", () => {
  const { diperbarui, butir } = feedOf(
    { ...report("2025-11-24", 1109), meta: { tanggal_laporan: null } },
    { ...report("2025-12-31", 1190), meta: { tanggal_laporan: "2026-01-08" } },
  );
  assert.equal(
    butir.map((entry) => entry.diperbarui),
    ["2026-01-08T00:00:00+07:00", "2025-11-24T00:00:00+07:00"],
  );
  assert.is(diperbarui, "2026-01-08T00:00:00+07:00");
});

test("a new value is in the feed: the total, and the cell where few changed", () => {
  const [entry] = feedOf(report("2025-11-24", 1109), report("2025-12-31", 1190)).butir;
  assert.equal(
    entry?.angka.map(({ label, teks }) => [label, teks]),
    [["Jumlah anggota", "1.109 → 1.190 (+81)"]],
  );
  assert.equal(
    entry?.isian.map(({ tempat, lama, baru }) => [tempat, lama, baru]),
    [[`Bentangan (${BENTANGAN})`, "1.109", "1.190"]],
  );
});

test("a feed holds the fifty newest", () => {
  const days = Array.from({ length: 52 }, (_, day) =>
    report(new Date(Date.UTC(2025, 9, 1 + day)).toISOString().slice(0, 10), 100 + day),
  );
  const { butir } = feedOf(...days);
  assert.is(butir.length, 50);
  assert.match(butir.at(-1)?.id ?? "", "2025-10-03/k0/");
});

test("the feed of corrections holds corrections and revisions alone, with their reason", () => {
  const correction = {
    ...report("2025-10-31", 22),
    perubahan_ke: 1,
    meta: { jenis_perubahan: "koreksi", alasan_perubahan: "Salah salin" },
  } as const;
  const editions = [report("2025-10-31", 20), correction, report("2025-11-24", 30)].map(makeEdisi);
  const { judul, alamat, halaman, butir } = umpanKoreksiView(makeSite({ editions }));
  assert.is(judul, `Koreksi dan revisi data ${PAPAN.nama}`);
  assert.match(alamat, /\/koreksi\.xml$/);
  assert.match(halaman, /\/perubahan\/#koreksi$/);
  assert.equal(
    butir.map((entry) => [entry.id.slice(-4), entry.alasan]),
    [["/k1/", "Salah salin"]],
  );
});

test("the feed of corrections exists before the first one, without the fictional region's", () => {
  const { butir, diperbarui } = umpanKoreksiView(repository);
  assert.equal(butir, []);
  assert.is(diperbarui, umpanView(repository, COUNTRY).diperbarui);
  assert.is(findUmpanKoreksi(makeSite({})), null);
});

test.run();
