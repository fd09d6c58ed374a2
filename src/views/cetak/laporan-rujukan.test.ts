import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN, KLATEN, TANGGAL } from "../../test/make-workbook.ts";
import { tingkatOf } from "../../wilayah/kode.ts";
import type { SiteIndex } from "../site-index.ts";
import type { Cetakan } from "./cetakan.ts";
import { folderCetak } from "./folder.ts";
import type { CetakInput } from "./identitas.ts";
import { laporanKabupatenView } from "./laporan-kabupaten.ts";
import { rekapProvinsiView } from "./rekap-provinsi.ts";

const test = suite("sources and definitions of a report");

const site = repositorySite();

function inputOf(index: SiteIndex, wilayah: string): CetakInput {
  const folder = folderCetak(index, wilayah).at(-1);
  if (!folder) throw new Error(`no folder: ${wilayah}`);
  const jenis = tingkatOf(wilayah) as Cetakan["jenis"];
  return { folder, sidik: "0", cetakan: { jenis, kode: wilayah, kertas: "A4", bentuk: "biasa" } };
}

function references(wilayah: string, index: SiteIndex = site) {
  const view = wilayah.length === 2 ? rekapProvinsiView : laporanKabupatenView;
  const part = view(inputOf(index, wilayah)).bagian.find(({ judul }) => judul.startsWith("Sumber"));
  const table = (id: string) =>
    (part?.tabel ?? [])
      .filter((one) => one.id === id)
      .flatMap(({ baris }) => baris.map(({ sel }) => sel.map(({ teks }) => teks)));
  return { kalimat: (part?.kalimat ?? []).join(" "), table };
}

test("the project's definition stands only under figures that rows were counted for", () => {
  const [first, second] = references("33.10").table("definisi");
  assert.match(first?.[0] ?? "", /^Terbentuk, sudah beroperasi, .*dan mengajukan kemitraan$/);
  assert.is(
    first?.[1],
    "Dinyatakan kabupaten lewat Prokopim Setda Kab. Klaten; definisinya menurut penerbit itu.",
  );
  assert.equal(second, [
    "Berbadan hukum",
    "Menurut detikJateng; definisinya menurut penerbit itu.",
  ]);
  const counted = references("99.01").table("definisi");
  assert.ok(counted.length > 10 && counted.every(([, text]) => !/penerbit itu/.test(text ?? "")));
});

test("what a publisher says that it counted stands as its definition", () => {
  const observasi = [makeObservasi({ definisi: "Koperasi yang buka tiap hari" })];
  const index = makeSite({ editions: [makeEdisi()], observasi });
  assert.equal(references(KLATEN, index).table("definisi"), [
    [
      "Sudah beroperasi",
      "Menurut Prokopim Setda Kab. Klaten; yang dihitungnya koperasi yang buka tiap hari.",
    ],
  ]);
});

test("a topic of which a stated figure is printed is not called silent", () => {
  const { kalimat } = references("33.10");
  assert.match(kalimat, /Tidak ada rincian per desa tentang tindak lanjut, usaha/);
  assert.not.match(kalimat, /gerai|aset|Belum dilaporkan sama sekali/);
  assert.not.match(references("35.05").kalimat, /gerai/);
  assert.not.match(references("33").kalimat, /gerai|anggota/);
  assert.not.match(references("99").kalimat, /target/);
});

test("a publication's figures of several days are listed with first and last day", () => {
  const dates = references("33.10")
    .table("publikasi")
    .map(([, tanggal]) => tanggal);
  assert.equal(dates, [
    "21 Juli–24 November 2025",
    "29 Juli 2025",
    "21 Juli 2025",
    "30 Juni–21 Juli 2025",
  ]);
});

test("reasons of corrections end with one full stop", () => {
  const meta = { jenis_perubahan: "koreksi", alasan_perubahan: "Dua desa tertukar." } as const;
  const index = makeSite({ editions: [makeEdisi(), makeEdisi({ perubahan_ke: 1, meta })] });
  assert.match(references(KLATEN, index).kalimat, /k1, koreksi: Dua desa tertukar\. Tidak/);
});

test("without rows nothing is held against them; a real meeting is not cited in a fictional region", () => {
  const titles = (wilayah: string) =>
    laporanKabupatenView(inputOf(site, wilayah)).bagian.map(({ judul }) => judul);
  assert.ok(titles("33.10").includes("Angka yang diterbitkan"));
  assert.ok(titles("99.01").includes("Angka yang diterbitkan, disandingkan dengan baris"));
  assert.not.match(JSON.stringify(laporanKabupatenView(inputOf(site, "99.01"))), "Klaten");
  const partners = (tanggal_data: string, { pernyataan } = site.dataset) => {
    const edition = makeEdisi({
      ...{ tanggal_data, koperasi: [{ kode: BENTANGAN, kemitraan: "ada" }] },
      kemitraan: [{ kode: BENTANGAN, mitra: "bpd_laku_pandai", status: "aktif" }],
    });
    const index = makeSite({ editions: [edition], pernyataan });
    return JSON.stringify(laporanKabupatenView(inputOf(index, KLATEN)));
  };
  assert.match(partners(TANGGAL), "rapat koordinasi Klaten");
  assert.not.match(partners("2025-08-31"), "rapat koordinasi Klaten");
  const other = { ...site.dataset, pernyataan: [] };
  assert.not.match(partners(TANGGAL, other), "rapat koordinasi Klaten");
});

test.run();
