import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite, type MadeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../../test/make-workbook.ts";
import { areaTables, cellAt, tableIn, topikOf } from "../../test/topik-tabel.ts";
import { sumberDayaTopik } from "./sumber-daya.ts";
import { hasTopik } from "./topik.ts";
import { TOPICS } from "./topics.ts";

const test = suite("topics of which little is known");

const KODE = BENTANGAN;

/** One desa of 26 that answered every question once. */
const ONE: MadeEdisi = {
  koperasi: [
    {
      ...{
        kode: KODE,
        status_operasi: "belum",
        kendala: "modal",
        model_pembentukan: "revitalisasi",
      },
      ...{ musdesus: "sudah", badan_hukum: "proses", nib: "belum", gerai: "ada", kemitraan: "ada" },
      ...{
        aset_terdaftar: "ada",
        pelatihan: "ada",
        usaha: "ada",
        potensi: "ada",
        inventaris: "ada",
      },
      ...{
        bumdes: "ada",
        kerja_sama_bumdes: "ada",
        progres_gerai: 40,
        status_lahan: "terverifikasi",
      },
      ...{ modal_luar: 1000, simpanan_pokok: "<5", simpanan_wajib: "<5", pinjaman: "belum" },
      ...{ jumlah_anggota: 10, anggota_penerima_bansos: 2 },
    },
  ],
  gerai: [{ kode: KODE, jenis: "sembako", status: "aktif" }],
  kemitraan: [{ kode: KODE, mitra: "bpd_laku_pandai", status: "aktif" }],
  aset: [{ kode: KODE, jenis: "tanah", status: "aset_desa" }],
  pelatihan: [{ kode: KODE, materi: "Pembukuan" }],
  usaha: [{ kode: KODE, bidang: "sembako", pengelola: "bumdes" }],
  potensi: [{ kode: KODE, bidang: "pertanian", komoditas: "Padi" }],
  inventaris: [{ kode: KODE, nama: "Gapoktan", bentuk: "kelompok_tani" }],
  pendamping: [{ kode_pendamping: "BA-1", peran: "ba", wilayah: "33.10.15" }],
  koordinator: [{ kode_koordinator: "KW-1", wilayah: "33.10.15" }],
};

const index = makeSite({ editions: [makeEdisi(ONE)] });
/** How many there are at all, reported or not; and staff, of whom a list without any names none. */
const NOT_REPORTED_BY_DESA = ["wilayah", "kode", "dilaporkan", "desa", "kelurahan"];
const STAFF = ["ba", "per_ba", "pmo", "p3md", "koordinator"];

test("one desa that reported is enough for a page of every topic but the target", () => {
  const without = TOPICS.filter((topik) => !hasTopik(index, KLATEN, topik));
  assert.equal(
    without.map(({ id }) => id),
    ["target"],
  );
});

test("a region of which nobody reported anything has no topic at all", () => {
  const silent = makeSite({ editions: [makeEdisi()] });
  for (const topik of TOPICS) assert.is(hasTopik(silent, KLATEN, topik), false, topik.id);
});

test("a kecamatan of which nobody reported shows no figure, not even zero", () => {
  for (const topik of TOPICS)
    for (const table of areaTables(index, KLATEN, topik))
      for (const { id } of table.kolom) {
        if ([...NOT_REPORTED_BY_DESA, ...STAFF].includes(id)) continue;
        const cell = cellAt(table, "33.10.24", id);
        assert.is(cell.keadaan, "belum_dilaporkan", `${topik.id}/${table.id}/${id}: ${cell.teks}`);
      }
});

test("every table by region says at every level how many of all desa reported", () => {
  const example = repositorySite();
  const regions = [
    [index, KLATEN],
    [index, "33"],
    [index, "00"],
    [example, "99.01"],
    [example, "99"],
  ] as const;
  let tables = 0;
  for (const [site, kode] of regions)
    for (const topik of TOPICS)
      for (const { id, kolom, baris } of areaTables(site, kode, topik)) {
        tables += 1;
        const reported = kolom.findIndex((one) => one.id === "dilaporkan");
        const all = kolom.some((one) => one.id === "desa");
        for (const { sel } of baris) {
          const isSaid =
            reported >= 0
              ? all || /^dari \d/.test(sel[reported]?.catatan ?? "")
              : sel.some(({ catatan }) => /^[\d.]+ dari [\d.]+/.test(catatan ?? ""));
          assert.ok(isSaid, `${kode} ${topik.id}/${id}: ${sel[0]?.teks}`);
        }
      }
  assert.ok(tables > 60, `${tables}`);
});

test("a sum of one desa stands beside 1 dari 26, and is the sum of its province and the country", () => {
  for (const kode of [KLATEN, "33", "00"])
    for (const topik of TOPICS)
      for (const table of areaTables(index, kode, topik)) {
        const count = table.kolom.some(({ id }) => id === "dilaporkan");
        if (count) assert.is(cellAt(table, kode, "dilaporkan").nilai, 1, `${kode} ${table.id}`);
      }
});

test("what fewer than five paid is withheld in every sum that would show it", () => {
  const table = tableIn(topikOf(sumberDayaTopik, ONE), "modal-per-wilayah");
  for (const row of ["33.10.15", KLATEN])
    for (const column of ["simpanan_pokok", "simpanan_wajib"]) {
      const { keadaan, nilai, catatan } = cellAt(table, row, column);
      assert.equal([keadaan, nilai], ["disembunyikan", null]);
      assert.match(catatan ?? "", "tanpa 1 koperasi yang disembunyikan");
    }
});

test.run();
