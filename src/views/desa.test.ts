import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BARENGLOR, BENTANGAN, registryWith } from "../test/make-workbook.ts";
import { desaPage } from "../site/desa/desa-page.ts";
import { desaView, type DesaView } from "./desa.ts";

const test = suite("desa view");

const DUWET = "33.10.15.2016";
const OLD = "33.10.15.2090";

const koperasi = [
  { kode: BENTANGAN, jumlah_anggota: 1190, bumdes: "ada", bumdes_badan_hukum: "sudah" },
  { kode: DUWET, koperasi_bersama: BENTANGAN },
  { kode: BARENGLOR, status_operasi: "belum" },
] as const;
const index = makeSite({
  editions: [
    makeEdisi({
      koperasi,
      potensi: [
        { kode: BENTANGAN, bidang: "pertanian", komoditas: "Padi", volume: 1200, satuan: "ton" },
      ],
    }),
  ],
});

test("a page is titled with desa, kecamatan, kabupaten and code", () => {
  const { judul, nama, letak, href, alamat, jenis } = desaView(index, BENTANGAN);
  assert.match(judul, /^Desa Bentangan, .*Wonosari, .*Klaten \(33\.10\.15\.2015\)$/);
  assert.equal([nama, letak], ["Desa Bentangan", "Kec. Wonosari, Kabupaten Klaten"]);
  assert.equal(
    [href, alamat],
    ["/desa/33.10.15.2015/", "https://papan.example/desa/33.10.15.2015/"],
  );
  assert.is(jenis, "desa");
});

test("the way up leads over kecamatan, kabupaten and province to the home page", () => {
  assert.equal(
    desaView(index, BENTANGAN).remah.map(({ nama }) => nama),
    ["Beranda", "Provinsi Jawa Tengah", "Kabupaten Klaten", "Kecamatan Wonosari"],
  );
});

test("the BUMDes of a kelurahan does not apply, that of a desa is told", () => {
  assert.equal(desaView(index, BARENGLOR).bumdes, [
    ["BUMDes", "tidak berlaku: kelurahan tidak punya BUMDes"],
  ]);
  assert.equal(desaView(index, BENTANGAN).bumdes, [
    ["BUMDes", "Ada"],
    ["Badan hukum BUMDes", "Sudah"],
  ]);
  assert.equal(desaView(index, DUWET).bumdes, []);
});

test("a desa that joined shows its host and none of the host's figures", () => {
  const view = desaView(index, DUWET);
  assert.equal(view.tuan_rumah, {
    kode: BENTANGAN,
    nama: "Desa Bentangan",
    href: "/desa/33.10.15.2015/",
  });
  assert.equal([view.koperasi, view.anggota.map(({ nilai }) => nilai)], [[], [null]]);
});

test("the history of a desa that joined does not show the host's members as its own", () => {
  const [row] = desaView(index, DUWET).riwayat;
  assert.is.not(row?.anggota.nilai, 1190);
});

test("neighbours are the other 17 desa of Wonosari", () => {
  const { tetangga } = desaView(index, BENTANGAN);
  assert.is(tetangga.length, 17);
  assert.ok(tetangga.every(({ kode }) => kode !== BENTANGAN));
});

test("potential is told with amount and unit", () => {
  assert.equal(desaView(index, BENTANGAN).potensi, [
    { nama: "Padi", status: "Pertanian", rincian: "1.200 ton" },
  ]);
});

test("with an edition there are a PDF and a download, without one neither", () => {
  const { pdf, data } = desaView(index, BENTANGAN);
  assert.equal(pdf, {
    href: "/kabupaten/33.10/2025-11-24/pdf/33.10.15.2015_A4.pdf",
    nama: "KDKMP_33.10.15.2015_Bentangan_2025-11-24_A4.pdf",
  });
  assert.is(data, "/desa/33.10.15.2015/data.json");
  const bare = desaView(makeSite({}), BENTANGAN);
  assert.equal([bare.pdf, bare.data, bare.edisi, bare.koperasi], [null, null, null, []]);
});

const moved = registryWith([
  {
    jenis: "berganti",
    kode_lama: OLD,
    kode_baru: BENTANGAN,
    nama_lama: "Bentangan Lama",
    berlaku: "2025-09-01",
    alasan: "Pindah",
    sumber: "uji",
  },
]);
const august = { tanggal_data: "2025-08-31", registry: moved };

test("a desa that changed its code has one history over both codes", () => {
  const site = makeSite({
    registry: moved,
    editions: [
      makeEdisi({ ...august, koperasi: [{ kode: OLD, jumlah_anggota: 40 }] }),
      makeEdisi({ registry: moved, koperasi: [{ kode: BENTANGAN, jumlah_anggota: 120 }] }),
    ],
  });
  const view = desaView(site, BENTANGAN);
  assert.equal(
    view.anggota.map(({ nilai }) => nilai),
    [40, 120],
  );
  assert.equal(
    view.riwayat.map(({ tanggal, href }) => [tanggal, href]),
    [
      ["24 November 2025", "/kabupaten/33.10/2025-11-24/#33.10.15.2015"],
      ["31 Agustus 2025", "/kabupaten/33.10/2025-08-31/#33.10.15.2090"],
    ],
  );
  assert.equal(view.kode_lama, [
    {
      kode: OLD,
      nama: "Bentangan Lama",
      kalimat: "Sebelum 1 September 2025 desa ini berkode 33.10.15.2090 (Bentangan Lama).",
      kabupaten: null,
    },
  ]);
});

test("a desa that came from another kabupaten has a page, and leads to the reports of that time", () => {
  const registry = registryWith([
    {
      ...{ jenis: "berganti", kode_lama: OLD, kode_baru: "62.06.01.2001" },
      ...{ nama_lama: "Lama", berlaku: "2026-01-01", alasan: "Dimekarkan", sumber: "uji" },
    },
  ]);
  const site = makeSite({
    registry,
    editions: [makeEdisi({ registry, koperasi: [{ kode: OLD }] })],
  });
  const view = desaView(site, "62.06.01.2001");
  assert.ok(site.hasPage(view.kode));
  assert.is(
    view.kalimat[1],
    "Sebelum 1 Januari 2026 desa ini berkode 33.10.15.2090 (Lama, Kabupaten Klaten). Laporan dari masa itu, bila ada, di halaman Kabupaten Klaten.",
  );
  assert.equal(view.kode_lama, [
    {
      kode: OLD,
      nama: "Lama",
      kalimat: "Sebelum 1 Januari 2026 desa ini berkode 33.10.15.2090 (Lama, Kabupaten Klaten).",
      kabupaten: { kode: "33.10", nama: "Kabupaten Klaten", href: "/kabupaten/33.10/" },
    },
  ]);
  assert.match(
    String(desaPage(view)),
    /Laporan dari masa itu, bila ada, di halaman\s+<a href="\/kabupaten\/33\.10\/">Kabupaten Klaten<\/a>\./,
  );
});

test("a desa that was made of several tells so, and has none of their codes for its own", () => {
  const registry = registryWith(
    [OLD, "33.10.15.2091"].map((kode_lama) => ({
      ...{ jenis: "berganti" as const, kode_lama, kode_baru: BENTANGAN, nama_lama: "Lama" },
      ...{ berlaku: "2026-01-01", alasan: "Bergabung", sumber: "uji" },
    })),
  );
  const koperasi = [OLD, "33.10.15.2091"].map((kode) => ({ kode, jumlah_anggota: 40 }));
  const site = makeSite({ registry, editions: [makeEdisi({ registry, koperasi })] });
  const view = desaView(site, BENTANGAN);
  assert.equal(
    view.kode_lama.map(({ kalimat }) => kalimat),
    [OLD, "33.10.15.2091"].map(
      (kode) => `Sejak 1 Januari 2026 wilayah Lama (${kode}) bergabung ke desa ini.`,
    ),
  );
  assert.equal([view.koperasi, view.riwayat, view.dimuat], [[], [], false]);
  assert.is(
    view.kalimat[0],
    "Edisi 24 November 2025 masih memuat Lama dan Lama, yang kemudian menjadi bagian Desa Bentangan.",
  );
  assert.match(String(desaPage(view)), /Tidak ada baris desa ini dalam\s+<a/);
});

test("Karangsari's page reaches back to Melati's editions", () => {
  const view = desaView(repositorySite(), "99.01.04.2011");
  assert.equal(
    view.kode_lama.map(({ kode }) => kode),
    ["99.01.02.2008"],
  );
  const anchors = view.riwayat.map(({ href }) => href.slice(href.indexOf("#") + 1));
  assert.ok(anchors.includes("99.01.02.2008") && anchors.includes("99.01.04.2011"));
  assert.is(view.riwayat.length, view.anggota.length);
});

test("a correction is named in the history; its reason, perhaps another desa's, is the edition's", () => {
  const editions = [
    makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: 40 }] }),
    makeEdisi({
      perubahan_ke: 1,
      meta: { jenis_perubahan: "koreksi", alasan_perubahan: "Tertukar." },
      koperasi: [{ kode: BENTANGAN, jumlah_anggota: 120 }],
    }),
  ];
  const [row, ...rest] = desaView(makeSite({ editions }), BENTANGAN).riwayat;
  assert.equal([row?.anggota.nilai, rest.length], [120, 0]);
  assert.equal(row?.perubahan, ["edisi ini pernah diperbaiki (k1, koreksi)"]);
});

test("an edition that is silent about the desa is a gap in its members, not a zero", () => {
  const editions = [
    makeEdisi({ tanggal_data: "2025-07-31", koperasi: [{ kode: BENTANGAN, jumlah_anggota: 40 }] }),
    makeEdisi({ tanggal_data: "2025-08-31" }),
    makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: 120 }] }),
  ];
  const view = desaView(makeSite({ editions }), BENTANGAN);
  assert.equal(
    view.anggota.map(({ nilai }) => nilai),
    [40, null, 120],
  );
  assert.is(view.riwayat[1]?.anggota.teks, "belum dilaporkan");
});

/** Every figure of every koperasi of the fictional region, with the cell it must have come from. */
test("every figure of a desa page is what its cell holds", () => {
  const site = repositorySite();
  const edisi = site.kabupaten("99.01").arranged.at(-1)?.edisi;
  if (!edisi) throw new Error("no edition");
  const { kolom, baris } = edisi.lembar.koperasi;
  const fieldAt = new Map(Object.entries(kolom).map(([field, letters]) => [letters, field]));
  const figures = site.registry.desaIn("99.01").flatMap((kode) => figuresOf(desaView(site, kode)));
  assert.ok(figures.length > 500);
  for (const { nilai, keadaan, sumber } of figures) {
    const [, letters = "", row] =
      sumber?.label.match(/^laporan kabupaten, lembar Koperasi sel ([A-Z]+)(\d+)$/) ?? [];
    const record: Record<string, unknown> = { ...baris.find((each) => each.baris === Number(row)) };
    const cell = record[fieldAt.get(letters) ?? ""];
    assert.is(cell, keadaan === "disembunyikan" ? "<5" : nilai, sumber?.label);
  }
});

function figuresOf({ koperasi }: DesaView) {
  return koperasi.flatMap(({ angka }) => angka.map((each) => each.angka));
}

test("a code that is not in force has no page", () => {
  assert.throws(() => desaView(repositorySite(), "99.01.02.2008"), /unknown region code/);
});

test.run();
