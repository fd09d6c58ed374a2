import { suite } from "uvu";
import * as assert from "uvu/assert";
import { SHEET_SPECS, type SheetSpec } from "../records/fields.ts";
import type { TemplateRow } from "../records/template.ts";
import { jenisOf, kecamatanOf } from "../wilayah/kode.ts";
import { currentKode } from "../wilayah/lineage.ts";
import { contohEdisi, type ContohEdisi } from "./contoh-edisi.ts";
import {
  BERGABUNG,
  DIAM,
  KARANGSARI,
  KEDUA,
  MUNDUR,
  SEDIKIT_PENYETOR,
  SUKAMAJU,
  TERTUKAR,
} from "./contoh-kasus.ts";
import { contohDesaOn, contohRegistry, KABUPATEN } from "./contoh-wilayah.ts";

const test = suite("contoh-edisi");

const registry = contohRegistry();
const editions = contohEdisi(registry);
const newest = editionOf("2025-12-31");
const LEFT_TO_TEMPLATE = new Set(["kecamatan", "desa"]);
const SHEETS = SHEET_SPECS.filter((spec) => spec.key !== "meta");

function editionOf(date: string, ke = 0): ContohEdisi {
  const found = editions.find((e) => e.tanggal_data === date && e.perubahan_ke === ke);
  if (!found) throw new Error(`no edition: ${date} ${ke}`);
  return found;
}

function rowsOf(
  edition: ContohEdisi,
  sheet: SheetSpec["key"] = "koperasi",
): readonly TemplateRow[] {
  return edition.content.rows[sheet] ?? [];
}

function rowOf(edition: ContohEdisi, kode: string): TemplateRow {
  const row = rowsOf(edition).find((candidate) => candidate["kode"] === kode);
  if (!row) throw new Error(`no row: ${kode}`);
  return row;
}

function countOf(edition: ContohEdisi, field: string, ...values: string[]): number {
  return rowsOf(edition).filter((row) => values.includes(String(row[field]))).length;
}

function statedIn(edition: ContohEdisi, indikator: string): unknown {
  return rowsOf(edition, "ringkasan").find((row) => row["indikator"] === indikator)?.["nilai"];
}

test("the region has 60 desa and kelurahan in five kecamatan, eight of them kelurahan", () => {
  const codes = contohDesaOn(registry, "2025-12-31");
  assert.is(codes.length, 60);
  assert.is(registry.childrenOf(KABUPATEN).length, 5);
  assert.is(codes.filter((kode) => jenisOf(kode) === "kelurahan").length, 8);
  assert.is(registry.namaOf(SUKAMAJU), "Sukamaju");
  assert.is(registry.isFictional(KABUPATEN), true);
});

test("seven months were reported, September never, July two months late", () => {
  const dates = [...new Set(editions.map((edition) => edition.tanggal_data))];
  assert.equal(
    dates.map((date) => date.slice(0, 7)),
    ["2025-05", "2025-06", "2025-07", "2025-08", "2025-10", "2025-11", "2025-12"],
  );
  assert.is(editionOf("2025-07-31").content.meta.tanggal_laporan, "2025-09-30");
  assert.is(editionOf("2025-05-31").content.meta.ketelitian_tanggal, "bulan");
});

test("files lie in the folder of the kabupaten and are named by data date and correction", () => {
  const pattern = /^koperasi\/99\.01\/(\d{4}-\d{2}-\d{2})(?:\.k1)?\.xlsx$/;
  for (const { berkas, content } of editions) {
    assert.is(berkas.match(pattern)?.[1], content.meta.tanggal_data);
    assert.is(content.meta.kabupaten, KABUPATEN);
    assert.is(content.notice, "DATA CONTOH – wilayah fiktif");
  }
});

test("every column of every sheet is filled in somewhere in the newest edition", () => {
  for (const spec of SHEETS) {
    const fields = spec.fields.filter(({ key }) => !LEFT_TO_TEMPLATE.has(key));
    const unused = fields.filter(({ key }) =>
      rowsOf(newest, spec.key).every((row) => row[key] == null),
    );
    assert.equal(
      unused.map(({ key }) => `${spec.key}.${key}`),
      [],
    );
  }
  const meta = editionOf("2025-11-24", 1).content.meta;
  assert.ok(Object.values(meta).every((value) => value !== null));
});

/** Choices that would be odd where they stand. */
const ODD: Readonly<Record<string, readonly string[]>> = {
  "koperasi.sumber_modal_luar": ["anggota", "sendiri"],
  "pelatihan.sumber_dana": ["himbara", "kur"],
};

test("every choice of every list is made in some edition", () => {
  for (const spec of SHEETS) {
    for (const { key, list } of spec.fields) {
      if (!list || list.id === "indikator") continue;
      const name = `${spec.key}.${key}`;
      const made = new Set(editions.flatMap((e) => rowsOf(e, spec.key).map((row) => row[key])));
      const unmade = list.butir.map(({ id }) => id).filter((id) => !made.has(id));
      assert.equal(unmade, ODD[name] ?? [], name);
    }
  }
});

test("Karangsari moves from Melati to Cempaka between August and October", () => {
  const before = rowOf(editionOf("2025-08-31"), "99.01.02.2008");
  const after = rowOf(editionOf("2025-10-31"), KARANGSARI);
  assert.is(before["tanggal_sk_ahu"], "2025-06-18");
  assert.is(after["tanggal_sk_ahu"], "2025-06-18");
  assert.is(currentKode(registry, "99.01.02.2008"), KARANGSARI);
  assert.throws(() => rowOf(editionOf("2025-10-31"), "99.01.02.2008"));
});

test("Ujung Pandan joins its neighbour's koperasi in July and leaves its own row empty", () => {
  assert.is(rowOf(editionOf("2025-06-30"), BERGABUNG.kode)["koperasi_bersama"], undefined);
  const filled = Object.keys(rowOf(newest, BERGABUNG.kode));
  assert.equal(filled.sort(), ["catatan", "kode", "koperasi_bersama", "sumber"]);
  assert.is(rowOf(newest, BERGABUNG.kode)["koperasi_bersama"], BERGABUNG.tuan);
});

test("Sumberejo has a second koperasi from October on", () => {
  const second = (edition: ContohEdisi) =>
    rowsOf(edition).filter((row) => row["koperasi_ke"] === 2);
  assert.is(second(editionOf("2025-08-31")).length, 0);
  assert.equal(
    second(editionOf("2025-10-31")).map((row) => row["kode"]),
    [KEDUA.kode],
  );
  assert.ok(rowsOf(newest, "gerai").some((row) => row["koperasi_ke"] === 2));
});

test("the correction of August swaps the members of two desa back and changes nothing else", () => {
  const [wrong, right] = [editionOf("2025-08-31"), editionOf("2025-08-31", 1)];
  const [one, other] = TERTUKAR;
  const differing = rowsOf(right).filter((row, at) => !same(row, rowsOf(wrong)[at]));
  assert.equal(
    differing.map((row) => row["kode"]),
    [one, other],
  );
  assert.is(rowOf(wrong, one)["jumlah_anggota"], rowOf(right, other)["jumlah_anggota"]);
  assert.is(rowOf(wrong, other)["jumlah_anggota"], rowOf(right, one)["jumlah_anggota"]);
  assert.is(right.content.meta.jenis_perubahan, "koreksi");
});

test("the revision of November brings the kecamatan Dahlia that came too late", () => {
  const [early, full] = [editionOf("2025-11-24"), editionOf("2025-11-24", 1)];
  const differing = rowsOf(full).filter((row, at) => !same(row, rowsOf(early)[at]));
  assert.is(differing.length, 12);
  assert.ok(differing.every((row) => kecamatanOf(String(row["kode"])) === "99.01.05"));
  assert.is(full.content.meta.jenis_perubahan, "revisi");
});

test("desa report more and more; some send nothing in some months", () => {
  const silent = (edition: ContohEdisi) =>
    rowsOf(edition).filter((row) => Object.keys(row).length === 1);
  const filled = [
    "2025-05-31",
    "2025-06-30",
    "2025-07-31",
    "2025-08-31",
    "2025-10-31",
    "2025-12-31",
  ].map((date) => rowsOf(editionOf(date)).flatMap((row) => Object.keys(row)).length);
  assert.equal(
    filled,
    [...filled].sort((left, right) => left - right),
  );
  assert.ok(silent(editionOf("2025-05-31")).length >= 8);
  for (const date of ["2025-06-30", "2025-07-31", "2025-08-31"]) {
    assert.ok(
      silent(editionOf(date)).some((row) => row["kode"] === DIAM),
      date,
    );
  }
  assert.equal(silent(newest), []);
});

test("blank, zero and few payers all occur in the newest edition", () => {
  const payers = rowsOf(newest).map((row) => row["jumlah_penyetor"]);
  assert.ok(payers.includes(0) && payers.includes(undefined));
  for (const kode of SEDIKIT_PENYETOR) {
    assert.is(rowOf(newest, kode)["jumlah_penyetor"], "<5");
    assert.is(rowOf(newest, kode)["simpanan_pokok"], "<5");
  }
});

test("some koperasi never report their NIB, and only one koperasi fell back, with a remark", () => {
  const reports = (kode: string) =>
    editions.some((e) => rowsOf(e).some((row) => row["kode"] === kode && row["nib"]));
  assert.ok(contohDesaOn(registry, "2025-12-31").filter((kode) => !reports(kode)).length >= 3);
  const works = (row: TemplateRow) => String(row["status_operasi"]).startsWith("beroperasi");
  const before = rowsOf(editionOf("2025-11-24", 1)).filter(works);
  const fallen = before.filter((row) => !works(rowOf(newest, String(row["kode"]))));
  assert.equal(
    fallen.map((row) => row["kode"]),
    [MUNDUR],
  );
  assert.match(String(rowOf(newest, MUNDUR)["catatan"]), "Berhenti melayani");
});

test("in November the kabupaten's totals agree with the rows, in December one does not", () => {
  const november = editionOf("2025-11-24", 1);
  for (const [edition, excess] of [
    [november, 0],
    [newest, 3],
  ] as const) {
    const works = countOf(edition, "status_operasi", "beroperasi", "beroperasi_penuh");
    assert.is(
      countOf(edition, "status_operasi", "undefined"),
      1,
      "only the desa that joined another",
    );
    assert.is(statedIn(edition, "terbentuk"), countOf(edition, "musdesus", "sudah"));
    assert.is(statedIn(edition, "berbadan_hukum"), countOf(edition, "badan_hukum", "sudah"));
    assert.is(statedIn(edition, "beroperasi"), works + excess);
    assert.is(
      statedIn(edition, "belum_beroperasi"),
      countOf(edition, "status_operasi", "belum", "merintis"),
    );
    assert.is(statedIn(edition, "aset_terdaftar"), countOf(edition, "aset_terdaftar", "ada"));
    assert.is(statedIn(edition, "business_assistant"), 6);
  }
});

test("no text holds 16 digits in a row, a telephone number or an e-mail address", () => {
  for (const edition of editions) {
    const text = JSON.stringify({ ...edition.content, registry: null });
    assert.not.match(text, /\d{16}/);
    assert.not.match(text, /(\+62|\b08\d)\d{6,}/);
    assert.not.match(text, /@/);
  }
});

test("two runs give the same content", () => {
  const content = (list: readonly ContohEdisi[]) =>
    JSON.stringify(list.map(({ content }) => ({ ...content, registry: null })));
  assert.is(content(contohEdisi(contohRegistry())), content(editions));
});

function same(left: TemplateRow, right: TemplateRow | undefined): boolean {
  return JSON.stringify(sorted(left)) === JSON.stringify(sorted(right ?? {}));
}

function sorted(row: TemplateRow): unknown {
  return Object.entries(row).sort(([left], [right]) => (left < right ? -1 : 1));
}

test.run();
