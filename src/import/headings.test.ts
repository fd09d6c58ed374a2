import { suite } from "uvu";
import * as assert from "uvu/assert";
import { formatSasaran } from "../records/sasaran.ts";
import { isAnchorText, isHeadingText, readHeading, saysDayFirst, scaleOf } from "./headings.ts";

const test = suite("headings of recaps");

function meaning(...path: string[]): string {
  const reading = readHeading(path, "koperasi");
  if (reading.kind === "known") return formatSasaran(reading.sasaran);
  if (reading.kind === "personal") return `(${reading.reason})`;
  return `? ${reading.saran ? formatSasaran(reading.saran) : "-"}`;
}

/** Headings as recaps have them, and what they mean. */
const ORDINARY: readonly (readonly [readonly string[], string])[] = [
  [["No"], "urut"],
  [["No."], "urut"],
  [["KECAMATAN"], "koperasi.kecamatan"],
  [["Desa/\nKelurahan"], "koperasi.desa"],
  [["NAMA DESA / KEL."], "koperasi.desa"],
  [["Nama Koperasi"], "koperasi.nama_koperasi"],
  [["Musdesus", "(Tgl)"], "koperasi.tanggal_musdesus"],
  [["Akta Notaris", "No."], "koperasi.nomor_akta"],
  [["Akta Notaris", "Tgl."], "koperasi.tanggal_akta"],
  [["AKTA NOTARIS", "NO. & TGL"], "koperasi.nomor_akta"],
  [["Akta Notaris", "No, Tgl"], "koperasi.nomor_akta"],
  [["SK AHU", "Nomor"], "koperasi.nomor_sk_ahu"],
  [["Tgl. SK AHU"], "koperasi.tanggal_sk_ahu"],
  [["SK AHU", "No. SK AHU"], "koperasi.nomor_sk_ahu"],
  [["LEGALITAS", "NIB"], "koperasi.nib"],
  [["LEGALITAS", "SK KEMENKUM", "TANGGAL"], "koperasi.tanggal_sk_ahu"],
  [["No. Rekening"], "koperasi.rekening"],
  [["NIK Koperasi"], "koperasi.nik_koperasi"],
  [["Gerai", "Sembako"], "gerai:sembako"],
  [["Gerai", "SP"], "gerai:simpan_pinjam"],
  [["GERAI AKTIF", "APOTEK"], "gerai:apotek=aktif"],
  [["Anggota", "L"], "laki:jumlah_anggota"],
  [["Anggota (orang)", "P"], "koperasi.anggota_perempuan"],
  [["Anggota", "Jml"], "koperasi.jumlah_anggota"],
  [["Simpanan", "Pokok"], "koperasi.simpanan_pokok"],
  [["Simpanan Pokok (Rp)"], "koperasi.simpanan_pokok"],
  [["Simpanan Pokok (ribuan Rp)"], "koperasi.simpanan_pokok"],
  [["Mitra", "BRILink"], "kemitraan:bri_brilink"],
  [["Mitra", "Gerai Sembako"], "kemitraan:gerai_sembako"],
  [["BUMDes", "Badan Hukum"], "koperasi.bumdes_badan_hukum"],
  [["Kode BPS"], "kode-lain"],
  [["NPWP", "Sudah"], "koperasi.npwp=sudah"],
  [["NPWP", "Belum"], "koperasi.npwp=belum"],
  [["NPWP (Sudah/Belum)"], "koperasi.npwp"],
  [["Model Pembentukan", "Revitalisasi"], "koperasi.model_pembentukan=revitalisasi"],
  [["Ket."], "koperasi.catatan"],
  [["LEGALITAS", "AKTA NOTARIS"], "koperasi.akta"],
  [["Legalitas", "Akte Notaris"], "koperasi.akta"],
  [["JUMLAH ANGGOTA", "JML"], "koperasi.jumlah_anggota"],
  [["JUMLAH ANGGOTA", "L"], "laki:jumlah_anggota"],
  [["Total Pengurus", "Total"], "koperasi.jumlah_pengurus"],
];

test("the headings of an ordinary recap are understood", () => {
  assert.equal(
    ORDINARY.map(([path]) => `${path.join(" / ")}: ${meaning(...path)}`),
    ORDINARY.map(([path, wanted]) => `${path.join(" / ")}: ${wanted}`),
  );
});

test("columns about people are left out, and it is said what they hold", () => {
  assert.is(meaning("Nama Ketua"), "(nama orang)");
  assert.is(meaning("Pengurus", "Ketua"), "(nama orang)");
  assert.is(meaning("Akta Notaris", "Nama Notaris"), "(nama orang)");
  assert.is(meaning("Akta Notaris", "Notaris"), "(nama orang)");
  assert.is(meaning("No. HP/WA"), "(nomor kontak)");
  assert.is(meaning("NIK"), "(nomor identitas orang)");
  assert.is(meaning("Ketua", "NIK"), "(nomor identitas orang)");
  assert.is(meaning("Alamat Kantor"), "(alamat)");
  assert.is(meaning("E-mail"), "(alamat surel)");
});

test("a word left over makes a heading a question, never a silent guess", () => {
  assert.is(meaning("Target 2026", "Jumlah Anggota"), "? -");
  assert.is(meaning("Tahun Lalu", "NPWP"), "? -");
  assert.is(meaning("Kelas"), "? -");
  assert.is(meaning("Jumlah Angota"), "? koperasi.jumlah_anggota");
  assert.is(meaning("Omzet"), "? -");
  assert.is(meaning("Legalitas Akta Notaris"), "? -");
});

test("short words are no slips of each other, short forms of SK AHU are only likely", () => {
  assert.is(meaning("Anggota", "Jlm"), "? -");
  assert.is(meaning("Anggota", "Jumlh"), "? koperasi.jumlah_anggota");
  assert.is(meaning("JumlahAnggota"), "? koperasi.jumlah_anggota");
  assert.is(meaning("TGL SK"), "? koperasi.tanggal_sk_ahu");
  assert.is(meaning("Legalitas", "No. SK"), "? koperasi.nomor_sk_ahu");
  assert.is(meaning("UNIT USAHA", "SP"), "? gerai:simpan_pinjam");
  assert.is(meaning("BANTUAN", "SP"), "? -");
});

test("what a hindrance is called says nothing of a column of that name", () => {
  const reading = readHeading(["SDM"], "koperasi");
  assert.equal(reading, { kind: "unknown", candidates: [] });
});

test("headings say their unit and the order of their dates", () => {
  assert.is(scaleOf(["Simpanan (ribuan rupiah)", "Pokok"]), 1000);
  assert.is(scaleOf(["Simpanan Pokok (Rp.000)"]), 1000);
  assert.is(scaleOf(["Modal (Rp juta)"]), 1_000_000);
  assert.is(scaleOf(["Simpanan", "Pokok"]), 1);
  assert.is(saysDayFirst(["Musdesus (tgl/bln/thn)"]), true);
  assert.is(saysDayFirst(["Musdesus", "dd/mm/yyyy"]), true);
  assert.is(saysDayFirst(["Musdesus", "Tgl"]), false);
});

test("rows of headings are told from rows of values", () => {
  for (const text of ["No", "KECAMATAN", "Tgl", "Sembako", "Desa/Kelurahan"])
    assert.is(isHeadingText(text), true, text);
  for (const text of ["Sudah", "Wonosari", "REKAPITULASI PROGRES KDKMP", "25 Mei 2025"])
    assert.is(isHeadingText(text), false, text);
  assert.is(isAnchorText("Nama Desa"), true);
  assert.is(isAnchorText("Jumlah Desa"), false);
});

test.run();
