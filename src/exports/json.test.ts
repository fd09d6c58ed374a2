import { suite } from "uvu";
import * as assert from "uvu/assert";
import { parseCsv } from "../base/csv.ts";
import { getSheetSpec } from "../records/fields.ts";
import { makeEdisi, makeObservasi, makeSite, repositorySite } from "../test/make-edisi.ts";
import { BENTANGAN, KLATEN } from "../test/make-workbook.ts";
import { desaRows } from "../views/baris.ts";
import { desaView } from "../views/desa.ts";
import { kabupatenView } from "../views/kabupaten.ts";
import { kecamatanView } from "../views/kecamatan.ts";
import { desaJson, DOWNLOAD_LICENCE, kabupatenCsv, kabupatenJson, kecamatanJson } from "./json.ts";

const test = suite("downloads");

const DUWET = "33.10.15.2016";
const edisi = makeEdisi({
  koperasi: [
    { kode: BENTANGAN, jumlah_anggota: 1190, simpanan_pokok: "<5", catatan: '=1+1, "baris"\ndua' },
    { kode: DUWET, koperasi_bersama: BENTANGAN },
  ],
});
const index = makeSite({
  editions: [edisi],
  observasi: [makeObservasi({ wilayah: BENTANGAN, indikator: "anggota", nilai: 1190 })],
});

interface DesaFile {
  readonly [key: string]: unknown;
  readonly koperasi: readonly Record<string, unknown>[];
  readonly terbitan: readonly Record<string, unknown>[];
}

const desaFile = (kode: string, site = index) =>
  JSON.parse(desaJson(desaView(site, kode), desaRows(site, kode))) as DesaFile;

test("every download names the licence of the region names", () => {
  assert.match(DOWNLOAD_LICENCE, /ODbL-1\.0.*idn-area-data 4\.0\.1/);
  assert.is(desaFile(BENTANGAN)["lisensi"], DOWNLOAD_LICENCE);
  const text = kabupatenJson(kabupatenView(index, KLATEN), edisi);
  assert.is((JSON.parse(text) as Record<string, unknown>)["lisensi"], DOWNLOAD_LICENCE);
});

test("a kabupaten's file holds every sheet, also those without rows", () => {
  const made = makeEdisi({ gerai: [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }] });
  const file = JSON.parse(kabupatenJson(kabupatenView(index, KLATEN), made)) as {
    readonly [sheet: string]: readonly { readonly jenis?: string }[];
  };
  assert.is(file["gerai"]?.[0]?.jenis, "sembako");
  assert.equal([file["kemitraan"], file["koperasi"]?.length], [[], 26]);
});

test("a desa's file holds its row, null for what was not reported", () => {
  const { koperasi, edisi: edition, alamat } = desaFile(BENTANGAN);
  assert.equal(
    [koperasi[0]?.["jumlah_anggota"], koperasi[0]?.["npwp"], koperasi[0]?.["simpanan_pokok"]],
    [1190, null, "<5"],
  );
  assert.equal(edition, { tanggal_data: "2025-11-24", dasar: "laporan Dinas Koperasi" });
  assert.is(alamat, "https://papan.example/desa/33.10.15.2015/");
});

test("a desa that joined names its host and holds no figures", () => {
  const { koperasi, koperasi_bersama } = desaFile(DUWET);
  assert.equal([koperasi, koperasi_bersama], [[], BENTANGAN]);
});

test("published figures stand with publisher, date and address", () => {
  assert.equal(desaFile(BENTANGAN).terbitan[0], {
    indikator: "jumlah_anggota",
    nilai: 1190,
    nilai_atas: null,
    satuan: "koperasi",
    ketelitian: "tepat",
    teks: "1.190",
    dicabut: false,
    ambigu: false,
    tanggal_data: "2025-11-24",
    penerbit: "Prokopim Setda Kab. Klaten",
    url: "https://prokopim.klaten.go.id/x",
    pernyataan: "Dari 401 koperasi, 284 sudah beroperasi.",
    catatan: null,
  });
});

test("a published range keeps both its ends in the file of a desa", () => {
  const observasi = [makeObservasi({ wilayah: BENTANGAN, nilai: 2, nilai_atas: 3 })];
  const [claim] = desaFile(BENTANGAN, makeSite({ editions: [edisi], observasi })).terbitan;
  assert.equal([claim?.["nilai"], claim?.["nilai_atas"], claim?.["teks"]], [2, 3, "2–3"]);
});

test("a kabupaten's file holds what was published about it, with the verdict", () => {
  const site = makeSite({ editions: [edisi], observasi: [makeObservasi({ nilai: 284 })] });
  const file = JSON.parse(kabupatenJson(kabupatenView(site, KLATEN), edisi)) as DesaFile;
  const [claim] = file.terbitan;
  assert.equal([claim?.["teks"], claim?.["putusan"]], ["284", "tidak_dapat"]);
});

test("the fictional region carries its warning, a real one does not", () => {
  const site = repositorySite();
  assert.match(String(desaFile("99.01.02.2003", site)["peringatan"]), /^DATA CONTOH/);
  assert.is("peringatan" in desaFile(BENTANGAN), false);
});

test("former codes travel with the desa", () => {
  assert.equal(desaFile("99.01.04.2011", repositorySite())["kode_lama"], ["99.01.02.2008"]);
});

interface KabupatenFile {
  readonly edisi: Record<string, unknown>;
  readonly indikator: readonly Record<string, unknown>[];
  readonly koperasi: readonly unknown[];
}

test("a kabupaten's file holds indicators with their coverage, and every row", () => {
  const text = kabupatenJson(kabupatenView(index, KLATEN), edisi);
  const { indikator, koperasi, edisi: meta } = JSON.parse(text) as KabupatenFile;
  const members = indikator.find(({ id }) => id === "jumlah_anggota");
  assert.equal(
    [members?.["nilai"], members?.["dari_baris"]],
    [1190, { nilai: 1190, dilaporkan: 2, desa: 26, disembunyikan: 0, baris_kosong: 24 }],
  );
  assert.is(koperasi.length, 26);
  assert.equal([meta["tanggal_data"], "baris" in meta], ["2025-11-24", false]);
});

test("the CSV has the keys of the schema as its heading and a line per row", () => {
  const rows = parseCsv(kabupatenCsv(edisi, { tanda: null }));
  const keys = getSheetSpec("koperasi").fields.map(({ key }) => key);
  assert.equal(rows[0], [...keys, "edisi_tanggal_data", "edisi_disusun_oleh", "peringatan"]);
  assert.equal(rows[1]?.slice(-3), ["2025-11-24", "kabupaten", ""]);
  assert.is(rows.length, 27);
  const bentangan = rows.find(([kode]) => kode === BENTANGAN) ?? [];
  const at = (key: string) => bentangan[rows[0]?.indexOf(key) ?? -1];
  assert.equal([at("jumlah_anggota"), at("simpanan_pokok"), at("npwp")], ["1190", "<5", ""]);
});

test("a remark that a spreadsheet would run as a formula is neutralised in the CSV", () => {
  const rows = parseCsv(kabupatenCsv(edisi, { tanda: null }));
  const remark = rows.find(([kode]) => kode === BENTANGAN)?.[rows[0]?.indexOf("catatan") ?? -1];
  assert.is(remark, '\'=1+1, "baris"\ndua');
});

test("two runs give the same text", () => {
  const make = () => kabupatenJson(kabupatenView(index, KLATEN), edisi);
  assert.is(make(), make());
});

test("an edition whose day is not known has its month in every download", () => {
  const edisi = makeEdisi({
    tanggal_data: "2025-09-30",
    meta: { ketelitian_tanggal: "bulan" },
    koperasi: [{ kode: BENTANGAN }],
  });
  const site = makeSite({ editions: [edisi] });
  const [desa, kecamatan] = [desaView(site, BENTANGAN), kecamatanView(site, "33.10.15")];
  const texts = [
    kabupatenCsv(edisi, { tanda: null }),
    kecamatanJson(kecamatan, edisi, new Set([BENTANGAN])),
    desaJson(desa, []),
  ];
  assert.equal(
    texts.map((text) => [text.includes("2025-09-30"), text.includes("2025-09")]),
    texts.map(() => [false, true]),
  );
});

test.run();
