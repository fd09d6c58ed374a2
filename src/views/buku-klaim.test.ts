import { suite } from "uvu";
import * as assert from "uvu/assert";
import { compareText, formatDate } from "../base/format.ts";
import type { Observasi } from "../records/observasi.ts";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import {
  allKlaim,
  bukuKlaimContohView,
  bukuKlaimView,
  klaimTentang,
  type BukuKlaimView,
  type KlaimDinilai,
} from "./buku-klaim.ts";

const test = suite("claim ledger");

const index = repositorySite();
const all = ({ bagian }: BukuKlaimView) =>
  bagian.flatMap(({ kelompok }) => kelompok.flatMap(({ klaim }) => klaim));

const ALL = smallRegistry().desaIn(KLATEN);
const operating = (count: number) =>
  ALL.map((kode, place) => ({
    kode,
    status_operasi: place < count ? ("beroperasi" as const) : ("belum" as const),
  }));
const EDITION = makeEdisi({ koperasi: operating(17) });

function judged(change: Partial<Observasi>, editions = [EDITION]): KlaimDinilai {
  const observasi = [makeObservasi(change)];
  const [claim] = all(bukuKlaimView(makeSite({ observasi, editions })));
  if (!claim) throw new Error("no claim");
  return claim;
}

test("every published figure about a real region stands on the ledger exactly once", () => {
  const real = index.dataset.observasi.filter(({ wilayah }) => !wilayah.startsWith("99"));
  const claims = all(bukuKlaimView(index));
  assert.ok(claims.length >= 165);
  assert.equal(
    claims.map(({ jangkar }) => jangkar).sort(compareText),
    real.map(({ id }) => id.replaceAll("/", "-")).sort(compareText),
  );
  assert.is(bukuKlaimView(index).jumlah, claims.length);
});

test("figures about the fictional region stand on a ledger of their own, said to be fictional", () => {
  const view = bukuKlaimContohView(index);
  assert.equal([view.tanda, bukuKlaimView(index).tanda], ["contoh", null]);
  assert.ok(all(view).every(({ klaim }) => klaim.sumber.label.includes("fiktif")));
  assert.ok(
    all(view).every(({ klaim }) => klaim.sumber.tetap?.href.startsWith("/publikasi/contoh/#99.01")),
  );
  assert.equal(
    all(bukuKlaimView(index)).filter(({ jangkar }) => jangkar.startsWith("99")),
    [],
  );
});

test("in the fictional region every verdict occurs, each with what the rows say", () => {
  const claims = all(bukuKlaimContohView(index));
  const verdicts = new Set(claims.map(({ putusan }) => putusan.putusan));
  assert.equal([...verdicts].sort(), [
    "beda",
    "definisi_berbeda",
    "perkiraan",
    "sama",
    "sejalan",
    "tidak_dapat",
  ]);
  for (const { putusan } of claims)
    if (!["definisi_berbeda", "tidak_dapat"].includes(putusan.putusan))
      assert.type(putusan.baris?.nilai, "number");
});

test("a figure about a desa carries its kecamatan and kabupaten, and no link without a page", () => {
  const { wilayah, letak, href } = judged({ wilayah: "33.10.15.2015" }, []);
  assert.equal([wilayah, letak, href], ["Desa Bentangan", "Kec. Wonosari, Kabupaten Klaten", null]);
});

test("the rows of the very day agree or differ, told in a sentence with the edition", () => {
  const same = judged({ nilai: 17 }).putusan;
  assert.equal([same.kata, same.rinci, same.baris?.teks], ["Sama", null, "17 koperasi"]);
  assert.is(same.baris?.keterangan, "26 dari 26 desa/kelurahan, per 24 November 2025");
  assert.is(same.baris?.href, "/kabupaten/33.10/2025-11-24/");
  const other = judged({ nilai: 20 }).putusan;
  assert.equal([other.kata, other.selisih], ["Beda", 3]);
  assert.is(
    other.rinci,
    "Angka terbitan 3 koperasi lebih banyak daripada baris. Tiap penerbit menentukan sendiri apa yang dihitung.",
  );
});

test("a figure of another day than its edition is shown beside it and not judged", () => {
  const { putusan } = judged({ nilai: 17, tanggal_data: "2025-12-05" });
  assert.equal([putusan.putusan, putusan.kode_sebab], ["tidak_dapat", "tanggal_lain"]);
  assert.is(putusan.baris?.teks, "17 koperasi");
});

test("a figure before the first edition, or in another unit, says so", () => {
  assert.is(
    judged({ tanggal_data: "2025-07-21" }).putusan.rinci,
    "Sampai tanggal itu belum ada edisi.",
  );
  assert.is(judged({ satuan: "desa" }).putusan.rinci, "Satuannya desa; baris menghitung koperasi.");
});

test("a publisher that counts something else is another definition, not a difference", () => {
  const { putusan } = judged({ nilai: 2, definisi: "koperasi yang benar-benar aktif" });
  assert.equal([putusan.kata, putusan.selisih], ["Definisi berbeda", null]);
  assert.is(putusan.rinci, "Yang dihitung penerbit: koperasi yang benar-benar aktif.");
  const words = (kode: string, id: string) =>
    klaimTentang(index, kode).find(({ klaim }) => klaim.indikator === id)?.putusan.kata;
  assert.is(words("33", "jumlah_anggota"), "Definisi berbeda");
  assert.is(words("33", "beroperasi"), "Definisi berbeda");
  assert.is(words("63.03", "beroperasi"), "Definisi berbeda");
});

/** Maluku Utara, January 2026: 1.191 koperasi in 1.185 desa and kelurahan. */
test("more koperasi than a region has desa and kelurahan are published with a remark alone", () => {
  const { registry, dataset } = index;
  const bare = dataset.observasi.filter(
    ({ wilayah, satuan, nilai, catatan }) =>
      satuan === "koperasi" &&
      nilai > registry.desaIn(wilayah).length &&
      wilayah !== "00" &&
      !catatan,
  );
  assert.equal(
    bare.map(({ id }) => id),
    [],
  );
});

test("an indicator that resembles one shows the other's rows under the other's name", () => {
  const { putusan } = judged({ indikator: "beroperasi_penuh", nilai: 100 });
  assert.is(putusan.putusan, "definisi_berbeda");
  assert.is(putusan.baris?.teks, "Sudah beroperasi: 17 koperasi");
});

test("an event of one desa is not held against a count of koperasi", () => {
  const event = { wilayah: "33.10.15.2015", indikator: "musdesus", nilai: 1, satuan: "kejadian" };
  assert.equal(
    [judged(event).putusan.kode_sebab, judged(event).putusan.baris],
    ["tidak_dihitung", null],
  );
});

test("a published sum of money is not held against rows of which one is withheld", () => {
  const koperasi = ALL.map((kode, place) => ({
    kode,
    simpanan_pokok: place === 0 ? ("<5" as const) : 100_000,
  }));
  const edition = makeEdisi({ koperasi });
  const money = { indikator: "simpanan_pokok", nilai: 2_900_000, satuan: "rupiah" };
  const { putusan } = judged(money, [edition]);
  assert.equal([putusan.kode_sebab, putusan.selisih], ["disembunyikan", null]);
  assert.equal([putusan.baris?.nilai, putusan.baris?.teks], [null, "disembunyikan"]);
});

test("a province says how many of its kabupaten had an edition", () => {
  const claims = all(bukuKlaimView(index));
  const kaltim = claims.find(({ jangkar }) => jangkar.startsWith("64-2025-06-28"));
  assert.match(
    kaltim?.putusan.rinci ?? "",
    /^Baru 1 dari 10 kabupaten\/kota punya edisi\. Edisinya disusun dari publikasi/,
  );
});

test("the lead counts figures, regions, publishers and verdicts", () => {
  const [scope, verdicts] = bukuKlaimContohView(index).kalimat;
  assert.match(
    scope ?? "",
    /^23 angka tentang 4 wilayah dari 1 penerbit, tertanggal 14 April 2025/,
  );
  assert.is(
    verdicts,
    "4 dapat dibandingkan dengan baris per desa pada tanggal yang sama: 1 sama, 1 sejalan, 1 berbeda, dan 1 perkiraan yang berselisih. Yang lain menyebut sebabnya.",
  );
  assert.match(bukuKlaimView(index).kalimat[1] ?? "", /^Belum satu pun/);
  assert.equal(bukuKlaimView(makeSite({})).kalimat, ["Belum ada angka yang diterbitkan."]);
});

test("looking at the figures does not reorder them", () => {
  const before = index.dataset.observasi.map(({ id }) => id);
  bukuKlaimView(index);
  assert.equal(
    index.dataset.observasi.map(({ id }) => id),
    before,
  );
});

test("a figure says when it was published, and whether about is a rounding or an estimate", () => {
  const { observasi } = index.dataset;
  const later = observasi.filter(
    (each) => each.tanggal_terbit && each.tanggal_terbit !== each.tanggal_data,
  );
  assert.ok(later.length > 10);
  const claims = new Map(
    [...allKlaim(index), ...allKlaim(index, true)].map((claim) => [claim.jangkar, claim]),
  );
  for (const { id, tanggal_terbit } of later)
    assert.is(
      claims.get(id.replaceAll("/", "-"))?.terbit,
      `terbit ${formatDate(tanggal_terbit ?? "")}`,
    );
  const told = [...claims.values()].map(({ terbit }) => terbit).filter((text) => text !== null);
  assert.is(told.length, later.length);
  for (const { klaim, ketelitian } of claims.values())
    if (klaim.teks.startsWith("sekitar ")) assert.is(ketelitian, klaim.ketelitian, klaim.teks);
    else if (klaim.nilai_atas === null) assert.is(ketelitian, null, klaim.teks);
});

const DOKUMEN = {
  "33.10": "Bupati Klaten Tekankan Percepatan Operasional Koperasi Desa/ Kelurahan Merah Putih",
  "35.05":
    "Diskopum Kabupaten Blitar Genjot Pembentukan Koperasi Merah Putih di 248 Desa dan Kelurahan",
  "62": "Dorong Ekonomi Kerakyatan, Kalteng Percepat Pembentukan Koperasi Merah Putih di Desa dan Kelurahan",
  "62.06":
    "BUPATI KATINGAN INSTRUKSI PERCEPATAN OPERASIONAL KOPERASI MERAH PUTIH DI SELURUH DESA DAN KELURAHAN",
  "64.02": "DPMD Kukar Ikut Bahas Koperasi Merah Putih, Bupati Tekankan Aksi Nyata",
} as const;

test("the first documents bear the title they were published under, wherever they are named", () => {
  const { pernyataan, observasi, instruksi } = repositorySite().dataset;
  for (const [kode, judul] of Object.entries(DOKUMEN)) {
    const dokumen = pernyataan.find(({ wilayah }) => wilayah === kode)?.dokumen ?? [];
    const [own] = dokumen.filter((one) => one.judul === judul);
    assert.ok(own, `${kode}: ${dokumen.map((one) => one.judul).join("; ")}`);
    const { penerbit, tanggal_data } = own;
    const isSame = (one: { readonly penerbit: string }) => one.penerbit === penerbit;
    const named = observasi.filter((one) => one.tanggal_data === tanggal_data && isSame(one));
    const titles = [...named, ...instruksi.map(({ sumber }) => sumber).filter(isSame)];
    assert.equal([...new Set(titles.map((one) => one.judul))], titles.length === 0 ? [] : [judul]);
  }
});

test.run();
