import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../../test/make-workbook.ts";
import type { Tabel } from "../tabel.ts";
import { kemitraanTopik } from "./kemitraan.ts";
import { legalitasTopik } from "./legalitas.ts";
import { pelatihanTopik } from "./pelatihan.ts";
import { pendampingTopik } from "./pendamping.ts";
import { potensiTopik } from "./potensi.ts";
import { findTopikView, type Topik } from "./topik.ts";
import { usahaTopik } from "./usaha.ts";

const test = suite("topics of Klaten and Kutai Kartanegara");

const site = repositorySite();
const CONTOH = "99.01";
const KUKAR = "64.02";

function tablesOf(kode: string, topik: Topik, index = site): readonly Tabel[] {
  return findTopikView(index, kode, topik)?.bagian.flatMap(({ tabel }) => tabel) ?? [];
}

function tableOf(kode: string, topik: Topik, id: string): Tabel {
  const table = tablesOf(kode, topik).find((one) => one.id === id);
  if (!table) throw new Error(`no such table: ${id}`);
  return table;
}

function column({ kolom, baris }: Tabel, id: string): readonly string[] {
  const at = kolom.findIndex((one) => one.id === id);
  return baris.filter(({ jumlah }) => !jumlah).map(({ sel }) => sel[at]?.teks ?? "");
}

test("237, 61 and 60 of Kutai Kartanegara stand side by side, each with its publisher", () => {
  const view = findTopikView(site, KUKAR, legalitasTopik);
  const text = view?.bagian.flatMap(({ kalimat }) => kalimat).join(" ") ?? "";
  assert.match(text, "terbentuk 237 koperasi (inibalikpapan.com)");
  assert.match(text, "punya SK dan akta notaris 61 koperasi (portalsembilan.com)");
  assert.match(text, "berbadan hukum 60 koperasi (newsborneo.id)");
  assert.match(text, "Angka-angka itu tidak bertentangan");
  assert.match(text, "Antara 10 Juni 2025 dan 11 Juni 2025 diterbitkan");
  const rows = JSON.stringify(view);
  assert.is(rows.split("Tiga angka pada").length, 2);
  assert.ok(rows.includes("Catatan sama dengan angka 10 Juni 2025 di atas."));
  assert.match(
    text,
    "Kutipan ambigu, dibaca bersama angka di atas: SK koperasi terbit 61 koperasi",
  );
});

test("no chart joins what publishers say, in any region", () => {
  for (const kode of [KUKAR, KLATEN, "64", "62", "33", CONTOH])
    for (const topik of [legalitasTopik, kemitraanTopik, pendampingTopik])
      for (const { id, bagan } of findTopikView(site, kode, topik)?.bagian ?? [])
        if (id === "terbitan" || id === "dinyatakan") assert.is(bagan, null, `${kode} ${topik.id}`);
});

test("an ambiguous quote is marked where its figure stands", () => {
  const table = tableOf(KUKAR, legalitasTopik, "angka-terbitan");
  const marks = table.baris.flatMap(({ sel }) => sel[1]?.catatan ?? []);
  assert.equal(marks, ["kutipan ambigu"]);
});

test("Klaten states 10,6 koperasi per Business Assistant, computed from two stated figures", () => {
  const view = findTopikView(site, KLATEN, pendampingTopik);
  assert.match(
    view?.kalimat.join(" ") ?? "",
    "38 Business Assistant untuk 401 koperasi yang terbentuk: 10,6 koperasi per orang, dihitung dari kedua angka yang dinyatakan",
  );
  assert.match(view?.kalimat.join(" ") ?? "", "Daftar pendamping belum dilaporkan di sini");
});

test("more partners than koperasi in operation is explained, not refused", () => {
  const view = findTopikView(site, KLATEN, kemitraanTopik);
  const text = view?.bagian.flatMap(({ kalimat }) => kalimat).join(" ") ?? "";
  assert.match(
    text,
    "296 koperasi dinyatakan menjadi mitra Laku Pandai, lebih banyak daripada 284",
  );
  assert.match(
    view?.dokumen.flatMap(({ pernyataan }) => pernyataan.map(({ isi }) => isi)).join(" ") ?? "",
    "Agenpos, kios pupuk non-subsidi",
  );
});

test("every national measure of assistants has its source", () => {
  const { baris } = tableOf(KLATEN, pendampingTopik, "ukuran-nasional");
  assert.ok(baris.length >= 3);
  for (const { sel } of baris) assert.match(sel.at(-1)?.href ?? "", /^https:/);
});

test("the rule of synergy stands with who said it, when and where it was published", () => {
  const rule = findTopikView(site, CONTOH, usahaTopik)?.bagian.find(({ id }) => id === "aturan");
  assert.match(rule?.kalimat.join(" ") ?? "", "terbukti berhasil, koperasi tidak perlu masuk");
  assert.match(
    rule?.kalimat.join(" ") ?? "",
    "Kepala DPMD Kutai Kartanegara, 10 Juni 2025; inibalikpapan.com",
  );
});

test("a kelurahan has no BUMDes: not applicable, and never an answer", () => {
  const { kolom, baris } = tableOf(CONTOH, usahaTopik, "usaha");
  const bumdes = kolom.findIndex(({ id }) => id === "bumdes");
  const kelurahan = baris.filter(({ kode }) => kode?.charAt(9) === "1");
  assert.ok(kelurahan.length > 0);
  for (const { sel } of kelurahan) assert.is(sel[bumdes]?.keadaan, "tidak_berlaku");
});

test("each line of business of the list has one result, and the results add up", () => {
  const list = column(tableOf(CONTOH, usahaTopik, "usaha"), "hasil");
  const counts = column(tableOf(CONTOH, usahaTopik, "hasil-aturan"), "usaha").map(Number);
  assert.is(
    counts.reduce((sum, count) => sum + count, 0),
    list.length,
  );
});

test("lists hold as many rows as the tables above them count", () => {
  const total = (topik: Topik, id: string, key: string) => {
    const { kolom, baris } = tableOf(CONTOH, topik, id);
    const at = kolom.findIndex((one) => one.id === key);
    return baris.find(({ jumlah }) => jumlah)?.sel[at]?.nilai;
  };
  const rows = (topik: Topik, id: string) => tableOf(CONTOH, topik, id).baris.length;
  assert.is(total(potensiTopik, "potensi-per-bidang", "potensi"), rows(potensiTopik, "potensi"));
  assert.is(
    total(pelatihanTopik, "pelatihan-per-dana", "keikutsertaan"),
    rows(pelatihanTopik, "pelatihan"),
  );
  assert.is(
    total(pelatihanTopik, "pelatihan-per-wilayah", "belum"),
    rows(pelatihanTopik, "belum-dilatih"),
  );
  assert.is(
    total(legalitasTopik, "legalitas-per-wilayah", "menunggu"),
    rows(legalitasTopik, "menunggu"),
  );
});

test("a kecamatan without an assistant of its own is named", () => {
  const index = makeSite({
    editions: [
      makeEdisi({
        koperasi: [{ kode: BENTANGAN, musdesus: "sudah" }],
        pendamping: [{ kode_pendamping: "BA-1", peran: "ba", wilayah: "33.10.15" }],
      }),
    ],
  });
  const text = findTopikView(index, KLATEN, pendampingTopik)?.kalimat.join(" ") ?? "";
  assert.match(text, "Kecamatan tanpa Business Assistant sendiri:");
  assert.match(text, "beban kerjanya belum dilaporkan");
});

test("what nobody reported makes no page", () => {
  const index = makeSite({ editions: [makeEdisi()] });
  for (const topik of [usahaTopik, potensiTopik, pelatihanTopik, kemitraanTopik, pendampingTopik])
    assert.equal(tablesOf(KLATEN, topik, index), [], topik.id);
});

test.run();
