import { suite } from "uvu";
import * as assert from "uvu/assert";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import { cellsText, groupBefore, groupReason, groupSuspicious, placesText } from "./groups.ts";
import { finding, reviewMade } from "./review-fixtures.ts";
import { tinjauanMarkdown } from "./markdown.ts";
import { tinjauanText } from "./text.ts";

const test = suite("striking changes told as one");

const ALL = desaOn(smallRegistry(), KLATEN, "2025-11-24");
const of = (jumlah_anggota: (index: number) => number | null, count = 26) => ({
  koperasi: ALL.slice(0, count).map((kode, index) => ({
    kode,
    jumlah_pengurus: 5,
    jumlah_anggota: jumlah_anggota(index),
  })),
});

test("one value filled down in twenty desa is one line with their names and cells", () => {
  const temuan = [finding("nilai-seragam", "AJ2", 'isinya "20" di 20 dari 26 baris.')];
  const tinjauan = reviewMade(
    of((index) => 100 + index),
    of((index) => (index < 20 ? 20 : 100 + index)),
    { temuan },
  );
  assert.is(tinjauan.mencurigakan, 20);
  const [group, ...others] = groupSuspicious(tinjauan.perubahan.slice(0, 20));
  assert.is(others.length, 0);
  assert.ok(group);
  assert.is(
    placesText(group),
    "Sidowarno (33.10.15.2001), Bener (33.10.15.2002), Gunting (33.10.15.2003), dan 17 lainnya",
  );
  assert.is(cellsText(group), "AJ2:AJ21");
  assert.is(groupBefore(group), "berbeda-beda");
  for (const text of [tinjauanText(tinjauan), tinjauanMarkdown(tinjauan, { maxBytes: 60_000 })])
    assert.is(text.split("di 20 dari 26 baris").length, 2);
});

test("cells emptied in many desa are one line, with one of their reasons", () => {
  const temuan = ALL.slice(0, 6).map((_kode, index) =>
    finding("nilai-dikosongkan", `AJ${index + 2}`, `kosong, padahal isinya "${100 + index}".`),
  );
  const { perubahan } = reviewMade(
    of((index) => 100 + index),
    of((index) => (index < 6 ? null : 100 + index)),
    { temuan },
  );
  const groups = groupSuspicious(perubahan.slice(0, 6));
  assert.equal(groups.map(groupReason), ['misalnya Sidowarno: kosong, padahal isinya "100".']);
});

test("fewer than five, another reason or a row that vanished stand by themselves", () => {
  const temuan = ALL.slice(0, 6).map((_kode, index) =>
    finding(
      "nilai-melonjak",
      `AJ${index + 2}`,
      index < 2 ? 'melonjak. Catatan: "bergabung"' : "melonjak.",
    ),
  );
  const { perubahan } = reviewMade(
    of(() => 10),
    of((index) => (index < 6 ? 900 : 10)),
    { temuan },
  );
  assert.is(groupSuspicious(perubahan.slice(0, 6)).length, 6);
  const gerai = ALL.slice(0, 6).map(
    (kode) => ({ kode, jenis: "apotek", status: "aktif" }) as const,
  );
  const gone = reviewMade(
    { ...of(() => 10), gerai },
    of(() => 10),
  );
  assert.is(groupSuspicious(gone.perubahan.slice(0, gone.mencurigakan)).length, 6);
});

test("two cells of one desa with one explanation name desa and explanation once", () => {
  const row = (status_operasi: "beroperasi" | "merintis", jumlah_anggota: number) => ({
    koperasi: [{ kode: ALL[0] ?? "", status_operasi, jumlah_anggota }],
  });
  const told = 'turun. Catatan: "pasokan terhenti"';
  const temuan = [finding("nilai-mundur", "AD2", told), finding("nilai-mundur", "AJ2", told)];
  const tinjauan = reviewMade(row("beroperasi", 100), row("merintis", 90), { temuan });
  assert.is(tinjauan.mencurigakan, 2);
  const text = tinjauanText(tinjauan, { width: 200 });
  assert.is(text.split("dijelaskan: pasokan terhenti").length, 2);
  assert.match(text, "2 perubahan mencolok sudah dijelaskan di kolom Catatan.");
  assert.not.match(text, "perlu diperiksa lebih dulu.");
});

test.run();
