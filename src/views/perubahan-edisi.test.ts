import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite, type MadeEdisi } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { editionPages } from "./edisi.ts";
import { perubahanEdisi, type PerubahanEdisi } from "./perubahan-edisi.ts";
import { editionsIn, type SiteIndex } from "./site-index.ts";

const test = suite("changes on an edition's page");

const repository = repositorySite();
const ALL = desaOn(smallRegistry(), KLATEN, "2025-11-24");

function versionOf(index: SiteIndex, tanggal_data: string, ke: number): PerubahanEdisi {
  const edisi = editionsIn(index, index.reporting).find(
    (one) => one.tanggal_data === tanggal_data && one.perubahan_ke === ke,
  );
  if (!edisi) throw new Error(`no edition: ${tanggal_data} k${ke}`);
  return perubahanEdisi(index, edisi);
}

/** The changes of the last of these editions. */
function lastOf(...made: readonly MadeEdisi[]): PerubahanEdisi {
  const editions = made.map(makeEdisi);
  const last = editions.at(-1);
  if (!last) throw new Error("no edition was made");
  return perubahanEdisi(makeSite({ editions }), last);
}

const EMPTY = { koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }] };
const NEXT = "2025-12-31";

test("the heading names what an edition is held against", () => {
  const heading = (date: string, ke: number) => versionOf(repository, date, ke).judul;
  assert.is(heading("2025-05-31", 0), "Yang baru dalam edisi ini");
  assert.is(heading("2025-06-30", 0), "Yang berubah sejak laporan per Mei 2025");
  assert.is(heading("2025-10-31", 0), "Yang berubah sejak laporan per 31 Agustus 2025");
  assert.is(heading("2025-11-24", 1), "Yang berubah sejak versi pertama (k0)");
  assert.is(heading("2025-12-31", 0), "Yang berubah sejak laporan per 24 November 2025");
});

test("every version's page shows its own changes, the page of the date those of the newest", () => {
  const pages = editionPages(repository, "99.01");
  const sentence = (path: string) =>
    pages.find(({ href }) => href === `/kabupaten/99.01/${path}/`)?.view().perubahan.kalimat[0];
  assert.match(sentence("2025-11-24/k0") ?? "", /^57 desa\/kelurahan berubah: 73 isian baru/);
  assert.match(sentence("2025-11-24/k1") ?? "", /^12 desa\/kelurahan berubah: 550 isian baru/);
  assert.is(sentence("2025-11-24"), sentence("2025-11-24/k1"));
});

test("the reason of a correction stands under its heading", () => {
  assert.is(
    versionOf(repository, "2025-11-24", 1).kalimat[1],
    "Revisi: Laporan Kecamatan Dahlia baru masuk pada 9 Desember 2025.",
  );
});

test("what is striking comes with the rule's words and the steward's", () => {
  const { mencolok } = versionOf(repository, NEXT, 0);
  assert.is(mencolok.jumlah, 2);
  const [first] = mencolok.butir;
  assert.equal(
    [first?.tempat, first?.href, first?.kolom, first?.lama, first?.baru, first?.sel],
    [
      "Rejosari (99.01.02.2006)",
      "#99.01.02.2006",
      "Status Operasi",
      "Beroperasi",
      "Merintis usaha",
      "AD19",
    ],
  );
  assert.match(first?.sebab ?? "", /^Isinya "Merintis usaha", padahal pada laporan 24 November/);
  assert.match(first?.penjelasan ?? "", "pasokan terhenti");
});

test("totals stand before and after with coverage, those that stayed in one line", () => {
  const { jumlah, tetap } = versionOf(repository, NEXT, 0);
  assert.equal(jumlah[0], {
    label: "Sudah beroperasi",
    dilaporkan: "60 dari 60",
    lama: "32",
    baru: "34",
    selisih: "+2",
  });
  assert.is(tetap, "Terbentuk 60; Berbadan hukum 55");
  const revision = versionOf(repository, "2025-11-24", 1).jumlah[0];
  assert.equal(
    [revision?.dilaporkan, revision?.lama, revision?.baru],
    ["47 → 60 dari 60", "48", "60"],
  );
});

test("where figures come from is told after what changed", () => {
  const { seragam } = versionOf(repository, NEXT, 0);
  const columns = seragam.butir.map(({ kolom }) => kolom);
  const firstSource = columns.findIndex((kolom) => kolom.endsWith("Sumber"));
  assert.ok(firstSource > 0);
  assert.ok(columns.slice(firstSource).every((kolom) => kolom.endsWith("Sumber")));
});

test("every link to a row leads to an anchor of the same page", () => {
  for (const { view } of editionPages(repository, "99.01")) {
    const { perubahan, baris, kosong, rujukan } = view();
    const rows = [...baris.flatMap((kecamatan) => kecamatan.baris), ...kosong];
    const anchors = new Set(
      [...rows, ...(rujukan?.baris ?? [])].map(({ jangkar }) => `#${jangkar}`),
    );
    const links = [...perubahan.mencolok.butir, ...perubahan.isian.butir].map(({ href }) => href);
    const broken = links.filter((href) => href?.startsWith("#") && !anchors.has(href));
    assert.equal(broken, []);
  }
});

test("the second koperasi of a desa is linked by its own anchor", () => {
  const second = (jumlah_anggota: number) => ({
    koperasi: [...EMPTY.koperasi, { kode: BENTANGAN, koperasi_ke: 2, jumlah_anggota }],
  });
  const { isian } = lastOf(second(20), { ...second(25), tanggal_data: NEXT });
  assert.equal(
    isian.butir.map(({ href, tempat }) => [href, tempat]),
    [[`#${BENTANGAN}-2`, `Bentangan (${BENTANGAN}), koperasi ke-2`]],
  );
});

test("a blank cell and a row that is not there are told apart", () => {
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }] as const;
  const { isian } = lastOf(EMPTY, {
    tanggal_data: NEXT,
    koperasi: [{ ...EMPTY.koperasi[0], jumlah_pengurus: 5 }],
    gerai,
  });
  assert.equal(
    isian.butir.map(({ kolom, lama, tanpa_isi }) => [kolom, lama, tanpa_isi]),
    [
      ["Jumlah Pengurus", null, "belum dilaporkan"],
      ["Gerai sembako: baris baru", null, "tidak ada"],
    ],
  );
});

test("of thousands of changes two hundred are shown, and the rest is counted by column", () => {
  const report = (step: number, tanggal_data: string): MadeEdisi => ({
    tanggal_data,
    koperasi: ALL.map((kode, index) =>
      Object.fromEntries([
        ["kode", kode],
        ...COUNTS.map((key, column) => [key, 100 + 13 * index + column + step]),
      ]),
    ),
  });
  const { isian, kolom } = lastOf(report(0, "2025-11-24"), report(1, NEXT));
  assert.equal([isian.jumlah, isian.butir.length, isian.sisa], [260, 200, "dan 60 lainnya"]);
  assert.equal(
    kolom.map(({ diubah }) => diubah),
    COUNTS.map(() => 26),
  );
});

const COUNTS = [
  ...["kebutuhan_lahan", "jumlah_anggota", "anggota_perempuan", "anggota_penerima_bansos"],
  ...["jumlah_pengurus", "pengurus_perempuan", "jumlah_pengawas", "jumlah_karyawan"],
  ...["modal_luar", "nilai_pinjaman"],
];

test("a stated total that would show what a few people paid stays withheld", () => {
  const stated = (nilai: number): MadeEdisi => ({
    koperasi: ALL.map((kode, index) => ({
      kode,
      simpanan_pokok: index === 0 ? ("<5" as const) : 1_000_000,
    })),
    ringkasan: [{ indikator: "simpanan_pokok", nilai, ketelitian: "tepat" }],
  });
  const hidden = lastOf(stated(25_350_000), { ...stated(25_450_000), tanggal_data: NEXT });
  const text = JSON.stringify(hidden);
  assert.not.match(text, /25\.?[34]50/);
  assert.match(text, '"lama":"disembunyikan","baru":"disembunyikan"');
});

test("a compiled edition says where its figures come from, not that desa reported", () => {
  const { judul, kalimat, isian } = versionOf(repository, "2025-09-30", 0);
  assert.is(judul, "Yang baru dalam edisi ini");
  assert.equal(kalimat, [
    "Disusun dari publikasi, bukan laporan kabupaten: 2 angka dinyatakan, rincian per desa belum dilaporkan.",
  ]);
  assert.is(isian.jumlah, 0);
});

test.run();
