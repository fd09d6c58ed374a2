import { suite } from "uvu";
import * as assert from "uvu/assert";
import { KLATEN, smallRegistry } from "../test/make-workbook.ts";
import { desaOn } from "../wilayah/lineage.ts";
import {
  cellsText,
  groupBefore,
  groupReason,
  groupSuspicious,
  placesText,
  type Kelompok,
} from "./groups.ts";
import type { Butir } from "./items.ts";
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

const ITEM: Butir = {
  ...{ jenis: "diubah", lembar: "Koperasi", kode: "99.01.01.2001", nama: "Melati", koperasi_ke: 1 },
  ...{ baris: null, kolom: "Jumlah Anggota", lama: "5", baru: "20", sel: "AJ2", sel_lama: "AJ3" },
  curiga: { kode: "nilai-seragam", pesan: "sama semua.", alasan: null },
};

function groupOf(first: Partial<Butir>, ...others: readonly Partial<Butir>[]): Kelompok {
  return [{ ...ITEM, ...first }, ...others.map((butir) => ({ ...ITEM, ...butir }))];
}

test("cells below each other are one range; those of the old report and those in none are told apart", () => {
  const cells = (...sel: readonly string[]) => {
    const [first, ...others] = sel.map((cell) => ({ sel: cell }));
    return cellsText(groupOf(first ?? {}, ...others));
  };
  assert.is(cells("AJ2"), "AJ2");
  assert.is(cells("AJ2", "AJ4"), "AJ2, AJ4");
  assert.is(cells("AJ9", "AJ10", "AJ12"), "AJ9:AJ10, AJ12");
  assert.is(cells("AJ2", "AJ4", "AJ6"), "AJ2, AJ4, AJ6");
  assert.is(cells("AJ2", "AJ4", "AJ6", "AK7"), "AJ2, AJ4, AJ6, dan 1 lainnya");
  const old = (sel_lama: string | null) => ({ sel: null, sel_lama });
  assert.is(cellsText(groupOf(old("A2"), old("A3"))), "A2 laporan lama, A3 laporan lama");
  assert.is(cellsText(groupOf(old(null), { sel: "A5" })), "A5");
  assert.is(cellsText(groupOf(old(null))), "");
});

test("what was before, and why, is told of all where it is the same, else by the first", () => {
  const why = (pesan: string, alasan: string | null = null): Partial<Butir> => ({
    curiga: { kode: "nilai-melonjak", pesan, alasan },
  });
  assert.is(groupBefore(groupOf({}, {})), "5");
  assert.is(groupBefore(groupOf({ lama: null }, { lama: null })), null);
  assert.is(groupBefore(groupOf({}, {}, { lama: "6" })), "berbeda-beda");
  assert.is(groupReason(groupOf({}, {})), "sama semua.");
  assert.is(groupReason(groupOf({}, {}, why("lain."))), "misalnya Melati: sama semua.");
  assert.is(groupReason(groupOf(why("naik.", "digabung"))), "dijelaskan: digabung");
  const explained = groupOf(why("naik 10.", "digabung"), why("naik 20.", "digabung"));
  assert.is(groupReason(explained), "dijelaskan: digabung");
  assert.is(groupReason(groupOf({ curiga: null })), "");
});

test("five of one kind are one entry, four are not; nor are five of two columns or two values", () => {
  const five = [1, 2, 3, 4, 5].map((number) => ({ ...ITEM, sel: `AJ${number}` }));
  const sizes = (items: readonly Butir[]) => groupSuspicious(items).map(({ length }) => length);
  assert.equal(sizes(five), [5]);
  assert.equal(sizes(five.slice(1)), [1, 1, 1, 1]);
  const but = (change: Partial<Butir>) => [...five.slice(1), { ...ITEM, ...change }];
  const reason = { kode: "nilai-seragam", pesan: "sama semua.", alasan: "benar" };
  for (const change of [{ kolom: "NPWP" }, { baru: "21" }, { lembar: "Gerai" }, { curiga: reason }])
    assert.equal(sizes(but(change)), [1, 1, 1, 1, 1]);
  assert.equal(sizes(but({ lama: "6", jenis: "diisi", nama: "Mawar" })), [5]);
});

test.run();
