import { suite } from "uvu";
import * as assert from "uvu/assert";
import { folderPenuh } from "../../test/edisi-penuh.ts";
import { repositorySite } from "../../test/make-edisi.ts";
import { BENTANGAN } from "../../test/make-workbook.ts";
import { desaView } from "../desa.ts";
import { folderCetak, type FolderCetak } from "./folder.ts";
import { lembarDesaView } from "./lembar-desa.ts";
import type { Padat } from "./lembar-desa-batas.ts";

const test = suite("sheet of a desa");

const SIDIK = "1a2b3c4d5e6f7a8b".repeat(4);
const SUKAMAJU = "99.01.02.2003";
const site = repositorySite();
const newest = newestOf("99.01");
const full = folderPenuh();

function newestOf(wilayah: string): FolderCetak {
  const folder = folderCetak(site, wilayah).at(-1);
  if (!folder) throw new Error(`no folder: ${wilayah}`);
  return folder;
}

function sheet(folder: FolderCetak, kode: string, padat: Padat = 0) {
  const cetakan = { jenis: "desa", kode, kertas: "A4", bentuk: "biasa" } as const;
  return lembarDesaView({ folder, sidik: SIDIK, cetakan }, padat);
}

test("Sukamaju's sheet has the sentences, figures and history of its page", () => {
  const page = desaView(newest.index, SUKAMAJU);
  const { kalimat, koperasi, riwayat, pers, konteks } = sheet(newest, SUKAMAJU);
  assert.equal(kalimat, page.kalimat);
  assert.equal(
    koperasi[0]?.angka.map(({ label, angka }) => [label, angka]),
    page.koperasi[0]?.angka.map(({ label, angka }) => [label, angka]),
  );
  assert.is(riwayat.sisa, null);
  assert.equal(
    riwayat.isi.map(({ tanggal, anggota }) => [tanggal, anggota]),
    page.riwayat.map(({ tanggal, anggota }) => [tanggal, anggota]),
  );
  assert.equal([pers.isi.length, konteks], [3, page.konteks]);
});

test("the six documents are grouped by what was answered", () => {
  assert.is(
    sheet(newest, SUKAMAJU).koperasi[0]?.dokumen,
    "6 dari 6 sudah. Sudah: Badan hukum (SK AHU), NIK koperasi, rekening bank, NPWP, NIB, proposal bisnis.",
  );
  assert.match(
    sheet(newest, "99.01.03.2005").koperasi[0]?.dokumen ?? "",
    "4 dari 6 sudah. Sudah: Badan hukum (SK AHU), rekening bank, NPWP, NIB. Belum: NIK koperasi, proposal bisnis.",
  );
});

test("what strikes is said with the figure and in the opening", () => {
  const { kalimat, koperasi } = sheet(newest, "99.01.03.2005");
  const odd = koperasi[0]?.angka.find(({ label }) => label === "Jumlah Pengurus");
  assert.is(odd?.sumber, "sel AM30, janggal");
  assert.match(odd?.sebab ?? "", /^Janggal: tidak sesuai Juklak Menkop 1\/2025/);
  assert.match(kalimat.at(-1) ?? "", /^Janggal dalam laporan ini: Jumlah Pengurus tidak sesuai/);
});

test("a group that was answered with Belum is told in one line", () => {
  const [koperasi] = sheet(newest, "99.01.03.2005").koperasi;
  assert.is(koperasi?.belum_ada, "Dilaporkan belum ada: aset.");
  assert.ok(koperasi?.kelompok.every(({ judul }) => judul !== "Aset"));
});

test("where no report speaks of the koperasi, every publication about it is told", () => {
  const { koperasi, pers, sumber } = sheet(newestOf("33.10"), BENTANGAN);
  assert.equal([koperasi.length, pers.isi.length, pers.sisa], [0, 9, null]);
  assert.match(sumber.join(" "), "Yang dapat melapor: Dinas Koperasi");
  assert.match(sumber.at(-1) ?? "", /^Templat, .*: https:\/\/papan\.example\/kabupaten\/33\.10\//);
});

test("an older folder's sheet knows nothing of later editions", () => {
  const folder = folderCetak(site, "99.01")[2];
  if (!folder) throw new Error("no third folder");
  const { riwayat, desa } = sheet(folder, SUKAMAJU);
  assert.equal([folder.tanggal, riwayat.isi.length], ["2025-07-31", 3]);
  assert.ok(desa.anggota.every(({ tanggal_data }) => tanggal_data <= "2025-07-31"));
});

test("the fullest desa has 3 koperasi and 12 editions, of which a sheet tells the newest", () => {
  const { koperasi, koperasi_lain, riwayat, pers } = sheet(full, BENTANGAN);
  assert.is(koperasi.length, 2);
  assert.is(koperasi_lain, "dan 1 lainnya di halaman desa");
  assert.equal(
    [riwayat.isi.length, riwayat.sisa, riwayat.isi[0]?.tanggal],
    [8, "dan 4 lainnya di halaman desa", "28 Desember 2025"],
  );
  assert.equal([pers.isi.length, pers.sisa], [4, "dan 8 lainnya di halaman desa"]);
  const gerai = koperasi[0]?.kelompok[0];
  assert.equal([gerai?.isi.length, gerai?.sisa], [10, "dan 30 lainnya di halaman desa"]);
});

test("each tighter level of the fullest desa says at most two thirds of the one before", () => {
  const length = (padat: Padat) => {
    const { desa, identitas, konteks, ...said } = sheet(full, BENTANGAN, padat);
    return textsIn(said).join("").length;
  };
  const [normal, tighter, tightest] = [length(0), length(1), length(2)];
  assert.ok(tighter < (normal * 2) / 3, `${normal} → ${tighter}`);
  assert.ok(tightest < (tighter * 2) / 3, `${tighter} → ${tightest}`);
});

test("no text of the fullest desa exceeds 450, 300 and 200 letters but for lists of columns", () => {
  for (const [padat, most] of [
    [0, 450],
    [1, 300],
    [2, 200],
  ] as const) {
    const { desa, identitas, konteks, ...said } = sheet(full, BENTANGAN, padat);
    const long = textsIn(said).filter((text) => text.length > most);
    assert.equal(
      long.filter((text) => !text.includes("Tidak dilaporkan: ")),
      [],
      `${padat}`,
    );
  }
});

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return value !== null && typeof value === "object" ? Object.values(value).flatMap(textsIn) : [];
}

test.run();
