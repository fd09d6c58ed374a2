import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseTanda } from "./verifikasi-ketikan.ts";

const test = suite("labels as they are typed");

const SIDIK = "1a2b3c4d5e6f7a8b";
const EMPTY = {
  ...{ versi: null, sidik: null, kertas: null, bentuk: null, situs: null },
  tak_terbaca: [],
};

test("what a QR code carries is read", () => {
  assert.equal(parseTanda(`33.10.15.2015/2025-11-24/${SIDIK}`), {
    ...EMPTY,
    ...{ kode: "33.10.15.2015", tanggal: "2025-11-24", sidik: SIDIK },
  });
  assert.is(parseTanda(`33/2025-11-24/${SIDIK}`)?.kode, "33");
});

test("the foot of a sheet is read, with its correction", () => {
  const foot =
    "Bukan naskah dinas · https://papan-kdkmp.github.io/desa/33.10.15.2015/ · edisi 2025-11-24 k1 · sidik 1a2b 3c4d 5e6f 7a8b";
  assert.equal(parseTanda(foot), {
    ...EMPTY,
    ...{ kode: "33.10.15.2015", tanggal: "2025-11-24", versi: "k1", sidik: SIDIK },
    situs: "papan-kdkmp.github.io",
  });
  assert.is(
    parseTanda("Rekap Jawa Tengah (33) · edisi 2025-11-24 · sidik 1A2B 3C4D 5E6F 7A8B")?.sidik,
    SIDIK,
  );
});

test("addresses of pages and PDFs and names of files are read", () => {
  assert.equal(parseTanda("/kabupaten/33.10/2025-11-24/pdf/33.10.15_F4_kop.pdf"), {
    ...EMPTY,
    ...{ kode: "33.10.15", tanggal: "2025-11-24", kertas: "F4", bentuk: "kop" },
  });
  assert.equal(parseTanda("KDKMP_33.10.15.2015_Bentangan_2025-11-24_A4.pdf"), {
    ...EMPTY,
    ...{ kode: "33.10.15.2015", tanggal: "2025-11-24", kertas: "A4", bentuk: "biasa" },
  });
  assert.equal(parseTanda("https://papan.example/provinsi/33/"), {
    ...EMPTY,
    ...{ kode: "33", tanggal: null, situs: "papan.example" },
  });
  assert.is(parseTanda("/kabupaten/33.10/2025-11-24/k2/")?.versi, "k2");
});

test("what names no region, several, or a code of no form is not read", () => {
  for (const text of [
    "",
    "Bentangan",
    "33.10.15.20155",
    "33.10.15.201",
    "http://10.20.30.40/",
    "33.10.15.2015 dan 33.10.15.2016",
    `33.10 ${"x".repeat(1000)}`,
  ])
    assert.is(parseTanda(text), undefined, text);
});

test("dates and digests of no form are named, never passed over", () => {
  for (const [text, wanted] of [
    ["33.10 2025-13-40 sidik 1a2b 3c4d 5e6f zzzz", ["tanggal", "sidik"]],
    ["33.10 2025 1a2b 3c4d 5e6f 7a8b", ["tanggal", "sidik"]],
    ["33.10 edisi 24 Foo 2025", ["tanggal"]],
    ["33.10 2025-11-24 dan 2025-12-31", ["tanggal"]],
    ["33.10 2025-11-24 1a2b 3c4d 5e6f", ["sidik"]],
    ["33.10 2025-11-24 1a2b 3c4d 5e6f 7a8", ["sidik"]],
    ["33.10 2025-11-24 1O2b 3c4d 5e6f 7al8", ["sidik"]],
    ["33.10/2025-11-24/1a2b3c4d5e6f7a8bc", ["sidik"]],
  ] as const) {
    const tanda = parseTanda(text);
    assert.equal(tanda?.tak_terbaca, wanted, text);
    assert.equal(
      [tanda?.tanggal === null, tanda?.sidik === null].filter(Boolean).length >= wanted.length,
      true,
      text,
    );
  }
});

test("what names neither a date nor a digest has none that cannot be read", () => {
  for (const text of [
    "33.10",
    "https://papan.example/desa/33.10.15.2015/",
    "https://a1b2c3d4e5.example/kabupaten/33.10/",
    "/kabupaten/33.10/2025-11-24/pdf/SHA256SUMS",
    "KDKMP_33.10.15.2015_Bentangan_2025-11-24_A4.pdf",
    "Rekap Jawa Tengah (33) Halaman 1 dari 12",
    "Desa Bentangan 33.10.15.2015 sidik",
  ])
    assert.equal(parseTanda(text)?.tak_terbaca, [], text);
});

test("a year or a code before a digest is none of its digits", () => {
  for (const text of [
    "33.10.15.2015 1a2b 3c4d 5e6f 7a8b",
    "33.10.15.2015 24 November 2025 1a2b 3c4d 5e6f 7a8b",
    "33.10.15.2015 2025-11-24 k1 1a2b 3c4d 5e6f 7a8b",
    "1a2b 3c4d 5e6f 7a8b 24 November 2025 33.10.15.2015",
  ])
    assert.is(parseTanda(text)?.sidik, SIDIK, text);
  const digits = parseTanda("33.10 24 November 2025 2031 1111 2222 3333");
  assert.equal([digits?.tanggal, digits?.sidik], ["2025-11-24", "2031111122223333"]);
  assert.is(parseTanda("33.10 2031 1111 2222 3333")?.sidik, "2031111122223333");
});

test("dashes of all kinds, dots and blanks may stand between groups and in dates", () => {
  for (const text of [
    "33.10 2025–11–24 1a2b-3c4d—5e6f−7a8b",
    "33.10 2025 - 11 - 24  1a2b   3c4d\u00A05e6f.7a8b",
    "33.10 24.11.2025 1a2b.3c4d.5e6f.7a8b",
    "33.10 24/11/2025 sidik data: 1A2B 3C4D 5E6F 7A8B",
    "33.10   24  Nopember   2025 (k1) 1a2b3c4d 5e6f7a8b",
    "33.10-2025-11-24-1a2b-3c4d-5e6f-7a8b",
  ]) {
    const tanda = parseTanda(text);
    assert.equal(
      [tanda?.tanggal, tanda?.sidik, tanda?.tak_terbaca],
      ["2025-11-24", SIDIK, []],
      text,
    );
  }
});

test("a month alone is the edition of its end, and a code of a province beside a date is read", () => {
  assert.is(parseTanda("62.06 data per September 2025")?.tanggal, "2025-09-30");
  assert.is(parseTanda("Desa 33.10.15.2015 24 Des 2025 (k2)")?.versi, "k2");
  const aceh = parseTanda(`11/2025-11-24/${SIDIK}`);
  assert.equal([aceh?.kode, aceh?.tanggal, aceh?.sidik], ["11", "2025-11-24", SIDIK]);
  assert.is(parseTanda("24 November 2025"), undefined);
});

test.run();
