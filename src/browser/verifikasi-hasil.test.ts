import { suite } from "uvu";
import * as assert from "uvu/assert";
import { BEFORE, daftarUji, FIRST, NOW, SHA, tandaUji } from "./verifikasi-fixtures.ts";
import { gagal, nilai, type Hasil } from "./verifikasi-hasil.ts";
import { hasilHtml } from "./verifikasi-layar.ts";

const test = suite("verdict on a document");

const OCTOBER = daftarUji("2025-10-31");
const NOVEMBER = daftarUji("2025-11-24");
const DESA = "33.10.15.2015";

function label(text: string): Hasil {
  const tanda = tandaUji(text);
  const edisi = tanda.tanggal === "2025-10-31" ? OCTOBER : NOVEMBER;
  return nilai({ tanda, berkas: null, edisi, terbaru: NOVEMBER });
}

function file(text: string, sha256: string | null): Hasil {
  const tanda = tandaUji(text);
  const edisi = tanda.tanggal === "2025-10-31" ? OCTOBER : NOVEMBER;
  return nilai({ tanda, berkas: { sha256 }, edisi, terbaru: NOVEMBER });
}

test("a file with a published checksum is the published one, byte for byte", () => {
  const { vonis, judul, kata, kalimat, berubah } = file(`${DESA}/2025-11-24/${NOW}`, SHA);
  assert.is(vonis, "sama");
  assert.is(kata, "Sama persis.");
  assert.is(
    judul,
    "Desa Bentangan, Kec. Wonosari, Kabupaten Klaten (33.10.15.2015), data per 24 November 2025",
  );
  assert.match(kalimat[0] ?? "", "bita demi bita sama dengan 33.10.15.2015_A4.pdf");
  assert.match(kalimat.at(-1) ?? "", "edisi terbaru Kabupaten Klaten");
  assert.is(berubah, null);
});

test("a file with a known label and other bytes is not called the published one", () => {
  const { vonis, kata, kalimat } = file(`${DESA}/2025-11-24/${NOW}`, "12".repeat(32));
  assert.is(vonis, "waspada");
  assert.match(kata, "Bukan berkas yang diterbitkan");
  assert.match(kalimat.join(" "), "label dapat disalin");
});

test("a file of a replaced version can only be compared by its label", () => {
  const { vonis, kalimat, berubah } = file(`${DESA}/2025-10-31/${FIRST}`, "12".repeat(32));
  assert.is(vonis, "label");
  assert.match(kalimat.join(" "), "sudah diganti sesudah datanya bertambah atau dikoreksi");
  assert.match(kalimat.join(" "), "Sesudahnya ada koreksi (k1): dua angka tertukar");
  assert.equal(berubah?.butir, ["NIB: Belum → Sudah", "Jumlah Anggota: 20 → 24"]);
});

test("without a digest in this browser only the label is compared, and that is said", () => {
  const { vonis, kalimat } = file(`${DESA}/2025-11-24/${NOW}`, null);
  assert.is(vonis, "label");
  assert.match(kalimat[0] ?? "", "tidak dapat menghitung SHA-256");
});

test("a label alone never makes a document genuine", () => {
  for (const sidik of ["", NOW, BEFORE, FIRST, "9999888877776666"]) {
    const { vonis, kata } = label(`${DESA}/2025-11-24/${sidik}`);
    assert.ok(vonis === "label" || vonis === "waspada", sidik);
    assert.not.match(kata, /asli|sama persis/i);
  }
});

test("a known label of the present data says that only the label was compared", () => {
  const { vonis, kalimat } = label(`${DESA}/2025-11-24/${NOW}`);
  assert.is(vonis, "label");
  assert.match(kalimat.join(" "), "Yang dibandingkan hanya label");
});

test("a label from before published figures were added says how many came", () => {
  const { kata, kalimat } = label(`${DESA}/2025-11-24/${BEFORE}`);
  assert.match(kata, "datanya sudah diganti");
  assert.match(kalimat.join(" "), "3 angka terbitan tentang Kabupaten Klaten ditambahkan");
});

test("a label of an older edition leads to the newest and says what changed since its version", () => {
  const { kalimat, berubah, tautan } = label(`${DESA}/2025-10-31/${NOW}`);
  assert.is(kalimat.at(-1), "Sudah ada edisi yang lebih baru: data per 24 November 2025.");
  assert.equal(berubah?.butir, ["NIB: Belum → Sudah"]);
  assert.equal(
    tautan.map(({ href }) => href),
    [
      "/kabupaten/33.10/2025-10-31/",
      "/desa/33.10.15.2015/",
      "/kabupaten/33.10/2025-11-24/pdf/33.10.15.2015_A4.pdf",
    ],
  );
});

test("where the list of changes is cut, the newest edition's page is named first", () => {
  const tanda = tandaUji(`${DESA}/2025-10-31/${NOW}`);
  const dokumen = OCTOBER.daftar.dokumen.map((one) => ({
    ...one,
    berubah: { k1: ["NIB: Belum → Sudah", "dan 12 isian lagi"] },
  }));
  const edisi = { ...OCTOBER, daftar: { ...OCTOBER.daftar, dokumen } };
  const { tautan } = nilai({ tanda, berkas: null, edisi, terbaru: NOVEMBER });
  assert.equal(tautan[0], {
    label: "Semua isian dan angka sekarang: edisi 24 November 2025",
    href: "/kabupaten/33.10/2025-11-24/",
  });
});

test("an unknown digest is a reason to beware", () => {
  const { vonis, kalimat } = label(`${DESA}/2025-11-24/9999888877776666`);
  assert.is(vonis, "waspada");
  assert.match(kalimat[0] ?? "", "Sidik 9999 8888 7777 6666 tidak dikenal");
});

test("of an unknown label the changes are told since the edition, not since the sheet", () => {
  const { vonis, berubah } = label(`${DESA}/2025-10-31/9999888877776666`);
  assert.is(vonis, "waspada");
  assert.is(
    berubah?.judul,
    "Yang berubah untuk Desa Bentangan sejak edisi 31 Oktober 2025 di situs ini",
  );
});

test("where known digests were cut, an unknown one may be of an older state", () => {
  const tanda = tandaUji(`${DESA}/2025-11-24/9999888877776666`);
  const daftar = { ...NOVEMBER.daftar, sidik_terpotong: true } as const;
  const edisi = { ...NOVEMBER, daftar };
  const { kalimat } = nilai({ tanda, berkas: null, edisi, terbaru: edisi });
  assert.match(kalimat[0] ?? "", "dari keadaan data yang lebih tua");
});

test("a full digest is compared to its last digit", () => {
  const other = `${NOW.repeat(3)}${"0".repeat(16)}`;
  assert.is(label(`${DESA}/2025-11-24/${other}`).vonis, "waspada");
  assert.is(label(`${DESA}/2025-11-24/${NOW.repeat(4)}`).vonis, "label");
});

test("a digest of another version than the label names is a reason to beware", () => {
  const { vonis, kata } = label(`${DESA} edisi 2025-10-31 k1 sidik ${FIRST}`);
  assert.is(vonis, "waspada");
  assert.is(kata, "Label tidak selaras.");
});

test("without a digest the present one is shown to be compared by eye", () => {
  const { vonis, kalimat } = label(`/desa/${DESA}/`);
  assert.is(vonis, "label");
  assert.match(kalimat[0] ?? "", "sekarang 1a2b 3c4d 5e6f 7a8b; cocokkan dengan kaki lembar");
});

test("a digest that cannot be read is said to be so", () => {
  const { vonis, kata } = label(`${DESA}/2025-11-24/${NOW}f`);
  assert.is(vonis, "label");
  assert.is(kata, "Sidiknya tidak terbaca.");
});

test("a code without a document in this edition is named", () => {
  const { vonis, kalimat } = label("33.10.15.2999/2025-11-24");
  assert.is(vonis, "gagal");
  assert.match(kalimat[0] ?? "", "tidak punya dokumen untuk kode 33.10.15.2999");
});

test("markup in what was found is text", () => {
  const { text } = hasilHtml(gagal("<img src=x onerror=alert(1)>"));
  assert.not.match(text, "<img");
  assert.match(text, "&lt;img src=x");
});

test.run();
