import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import { edisiView } from "./edisi-ringkas.ts";
import { editionPages, type EdisiPageView } from "./edisi.ts";
import { workbookAddress } from "./ajakan.ts";

const test = suite("edition view");

const first = makeEdisi({ koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1109 }] });
const corrected = makeEdisi({
  perubahan_ke: 1,
  meta: { jenis_perubahan: "koreksi", alasan_perubahan: "Dua angka tertukar.", sumber: "Surat" },
  koperasi: [
    {
      kode: BENTANGAN,
      jumlah_anggota: 1190,
      status_operasi: "beroperasi",
      tanggal_sk_ahu: "2025-06-03",
    },
    { kode: BENTANGAN, koperasi_ke: 2, simpanan_pokok: "<5" },
  ],
  ringkasan: [{ indikator: "terbentuk", nilai: 401 }],
});
const index = makeSite({ editions: [first, corrected] });
const pages = editionPages(index, KLATEN);

function pageAt(href: string): EdisiPageView {
  const page = pages.find((each) => each.href === href);
  if (!page) throw new Error(`no page ${href}`);
  return page.view();
}

const newest = pageAt("/kabupaten/33.10/2025-11-24/");

test("an edition has a page of its newest correction and one of every version", () => {
  assert.equal(
    pages.map(({ href }) => href),
    [
      "/kabupaten/33.10/2025-11-24/",
      "/kabupaten/33.10/2025-11-24/k0/",
      "/kabupaten/33.10/2025-11-24/k1/",
    ],
  );
});

const rowsOf = (groups: EdisiPageView["baris"]) => groups.flatMap(({ baris }) => baris);

test("the workbook can be had as it was sent, where it is part of the repository", () => {
  const address = `${index.repository}/raw/main/${corrected.berkas}`;
  assert.is(newest.buku_kerja, address);
  assert.is(workbookAddress(index.repository, ".cache/simulasi/koperasi/33.10/a.xlsx"), null);
});

test("rows stand by kecamatan, each named once", () => {
  const koperasi = [
    { kode: BENTANGAN, jumlah_anggota: 1 },
    { kode: "33.10.24.1002", jumlah_anggota: 2 },
    { kode: "33.10.15.2016", jumlah_anggota: 3 },
  ];
  const index = makeSite({ editions: [makeEdisi({ koperasi })] });
  const [page] = editionPages(index, KLATEN);
  assert.equal(
    page?.view().baris.map(({ nama, baris }) => [nama, baris.length]),
    [
      ["Kecamatan Wonosari", 2],
      ["Kecamatan Klaten Utara", 1],
    ],
  );
});

test("the page of the date shows the correction, k0 what was first reported", () => {
  const members = ({ baris }: EdisiPageView) =>
    rowsOf(baris)[0]?.isi.find(({ judul }) => judul === "Jumlah Anggota")?.teks;
  assert.equal([newest.ke, members(newest)], [1, "1.190"]);
  const k0 = pageAt("/kabupaten/33.10/2025-11-24/k0/");
  assert.equal([k0.ke, members(k0)], [0, "1.109"]);
});

test("every version is linked from every version, with its reason", () => {
  for (const { view } of pages)
    assert.equal(
      view().versi.map(({ href, alasan }) => [href, alasan]),
      [
        ["/kabupaten/33.10/2025-11-24/k0/", null],
        ["/kabupaten/33.10/2025-11-24/k1/", "Dua angka tertukar."],
      ],
    );
});

test("every value stands with its heading and its cell, choices and dates in words", () => {
  assert.equal(rowsOf(newest.baris)[0]?.isi, [
    { judul: "Tanggal SK AHU", teks: "3 Juni 2025", sel: "T16" },
    { judul: "Status Operasi", teks: "Beroperasi", sel: "AD16" },
    { judul: "Jumlah Anggota", teks: "1.190", sel: "AJ16" },
  ]);
});

test("rows of other sheets stand under their koperasi, each value with its cell", () => {
  const edisi = makeEdisi({
    koperasi: [{ kode: BENTANGAN, koperasi_ke: 2, gerai: "ada" }],
    gerai: [
      { kode: BENTANGAN, koperasi_ke: 2, jenis: "sembako", status: "aktif" },
      { kode: "33.10.24.1002", jenis: "apotek", status: "rencana" },
    ],
    pendamping: [{ kode_pendamping: "BA-1", peran: "ba", wilayah: "33.10.15" }],
  });
  const [page] = editionPages(makeSite({ editions: [edisi] }), KLATEN);
  const view = page?.view();
  assert.equal(
    rowsOf(view?.baris ?? []).map(({ jangkar, rincian }) => [
      jangkar,
      rincian.map(({ tempat, isi }) => [tempat, ...isi.map(({ teks, sel }) => `${sel} ${teks}`)]),
    ]),
    [
      ["33.10.24.1002", [["Gerai baris 3", "C3 Apotek desa/kelurahan", "D3 Direncanakan"]]],
      [`${BENTANGAN}-2`, [["Gerai baris 2", "C2 Gerai sembako", "D2 Aktif melayani"]]],
    ],
  );
  assert.not.ok(view?.kosong.some(({ kode }) => kode === "33.10.24.1002"));
  assert.equal(
    view?.pendamping.map(({ tempat }) => tempat),
    ["Pendamping baris 2"],
  );
});

test("a row is an anchor by its code, that of a second koperasi by code and number", () => {
  assert.equal(
    rowsOf(newest.baris).map(({ jangkar }) => jangkar),
    [BENTANGAN, `${BENTANGAN}-2`],
  );
});

test("withheld money is not written out", () => {
  const money = rowsOf(newest.baris)[1]?.isi.find(({ judul }) => judul === "Simpanan Pokok (Rp)");
  assert.ok(["<5", "disembunyikan"].includes(money?.teks ?? ""), money?.teks);
});

test("desa whose row says nothing are listed by name", () => {
  assert.is(newest.kosong.length, 25);
  assert.ok(newest.kosong.some(({ nama }) => nama === "Duwet"));
});

test("what _meta says is told, blanks are left out", () => {
  assert.equal(newest.keterangan, [
    ["Buku kerja", "data/koperasi/33.10/2025-11-24.k1.xlsx"],
    ["Kantor penyusun", "Dinas Koperasi"],
    ["Sumber", "Surat"],
    ["Alasan perubahan", "Dua angka tertukar."],
  ]);
});

test("what the kabupaten states itself stands on the page", () => {
  assert.equal(
    newest.ringkasan.map(({ label, teks }) => [label, teks]),
    [["Terbentuk", "401"]],
  );
});

test("warnings travel with the edition, notes do not", () => {
  const finding = { code: "x", place: { file: "b.xlsx" }, message: "m", fix: "f" };
  const edisi = {
    ...first,
    temuan: [
      { ...finding, severity: "warning" },
      { ...finding, severity: "note" },
    ] as const,
  };
  const [page] = editionPages(makeSite({ editions: [edisi] }), KLATEN);
  assert.equal(
    page?.view().temuan.map(({ severity }) => severity),
    ["warning"],
  );
});

test("an edition is named by its date and by who stands behind it", () => {
  assert.equal(edisiView(index, first), {
    href: "/kabupaten/33.10/2025-11-24/",
    tanggal: "24 November 2025",
    dasar: "laporan Dinas Koperasi",
    disusun: false,
    tanggal_data: "2025-11-24",
  });
  const compiled = makeEdisi({ meta: { disusun_oleh: "proyek" } });
  assert.equal(
    [edisiView(index, compiled).dasar, edisiView(index, compiled).disusun],
    ["disusun dari publikasi, bukan laporan kabupaten", true],
  );
  const nameless = makeEdisi({ meta: { penyusun: null } });
  assert.is(edisiView(index, nameless).dasar, "laporan kabupaten");
});

test("Katingan's edition says that only the month is known", () => {
  const [page] = editionPages(repositorySite(), "62.06");
  const view = page?.view();
  assert.is(view?.tanggal, "September 2025");
  assert.ok(view?.keterangan.some(([label]) => label === "Ketelitian tanggal"));
});

test("a year in a row is written without the dot of thousands", () => {
  const inventaris = [
    { kode: BENTANGAN, nama: "KUD Tani", keadaan: "aktif" as const, tahun_rat_terakhir: 2024 },
  ];
  const [page] = editionPages(makeSite({ editions: [makeEdisi({ inventaris })] }), KLATEN);
  const [row] = rowsOf(page?.view().baris ?? []);
  const year = row?.rincian[0]?.isi.find(({ judul }) => judul === "Tahun RAT Terakhir");
  assert.is(year?.teks, "2024");
});

test("a row with nothing but a remark is shown with it", () => {
  const koperasi = [{ kode: BENTANGAN, catatan: "Dibahas bersama tetangga." }];
  const [page] = editionPages(makeSite({ editions: [makeEdisi({ koperasi })] }), KLATEN);
  const [row] = rowsOf(page?.view().baris ?? []);
  assert.equal(
    row?.isi.map(({ judul, teks }) => [judul, teks]),
    [["Catatan", "Dibahas bersama tetangga."]],
  );
});

test.run();
