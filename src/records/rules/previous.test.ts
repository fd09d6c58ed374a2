import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contextOf, type MadeCheck } from "../../test/found-by.ts";
import { BENTANGAN, registryWith, rowOf } from "../../test/make-workbook.ts";
import type { Baris } from "../edisi.ts";
import type { Koperasi } from "../types.gen.ts";
import { lastDate, lastReport, pairsOf, reasonOf, vanishedOf } from "./previous.ts";

const test = suite("the report before");

const DUWET = "33.10.15.2016";
const GONE = "33.10.15.2090";
const registry = registryWith([
  {
    ...{ jenis: "digabung", kode_lama: GONE, kode_baru: BENTANGAN, nama_lama: "Lama" },
    ...{ berlaku: "2025-11-01", alasan: "uji", sumber: "uji" },
  },
]);

type Rows = readonly Partial<Koperasi>[];

const numbered = ({ kode, koperasi_ke, jumlah_anggota }: Baris<Koperasi>) =>
  `${kode}-${koperasi_ke ?? 1}: ${jumlah_anggota}`;

/** What the reports say of koperasi with members, and of those that have no row any more. */
function matched(before: Rows, now: Rows, rest: MadeCheck = {}) {
  const sebelumnya = { koperasi: before };
  const context = contextOf({ edisi: { koperasi: now }, sebelumnya, ...rest });
  return {
    pairs: pairsOf(context)
      .filter(({ lama }) => lama.jumlah_anggota !== null)
      .map(({ row, lama, gabungan }) => [numbered(row), numbered(lama), gabungan]),
    vanished: vanishedOf(context).map(({ row, pasangan, lama, nomor }) => [
      numbered(row),
      pasangan && numbered(pasangan),
      numbered(lama),
      nomor,
    ]),
  };
}

const of = (kode: string, koperasi_ke: number | null, jumlah_anggota: number | null) => ({
  ...{ kode, koperasi_ke, jumlah_anggota },
});

test("a report is held against the kabupaten's own before it, what the project compiled against none", () => {
  const made = { sebelumnya: { koperasi: [of(BENTANGAN, null, 90)] } };
  const own = contextOf(made);
  assert.is(lastReport(own), own.sebelumnya);
  assert.is(lastDate(own), "31 Oktober 2025");
  assert.is(pairsOf(own).length, 26);
  const compiled = contextOf({ ...made, edisi: { meta: { disusun_oleh: "proyek" } } });
  for (const context of [compiled, contextOf({})]) {
    assert.is(lastReport(context), undefined);
    assert.is(lastDate(context), "");
    assert.equal([pairsOf(context), vanishedOf(context)], [[], []]);
  }
});

test("each koperasi is held against itself; a further one without a row is gone", () => {
  const before = [
    ...[of(BENTANGAN, 1, 90), of(BENTANGAN, 2, 70), of(BENTANGAN, 3, 60)],
    ...[of(DUWET, null, 50), of(DUWET, 2, 40)],
  ];
  const now = [of(BENTANGAN, null, 91), of(DUWET, 1, 51), of(DUWET, 2, 41)];
  assert.equal(matched(before, now), {
    pairs: [
      [`${BENTANGAN}-1: 91`, `${BENTANGAN}-1: 90`, false],
      [`${DUWET}-1: 51`, `${DUWET}-1: 50`, false],
      [`${DUWET}-2: 41`, `${DUWET}-2: 40`, false],
    ],
    vanished: [2, 3].map((nomor) => [
      `${BENTANGAN}-1: 91`,
      `${BENTANGAN}-1: 90`,
      `${BENTANGAN}-${nomor}: ${nomor === 2 ? 70 : 60}`,
      nomor,
    ]),
  });
});

test("nothing is gone of a desa that joined another, nor where a code could not be read", () => {
  const before = [of(BENTANGAN, 1, 90), of(BENTANGAN, 2, 70)];
  const joined = [{ ...of(BENTANGAN, null, null), koperasi_bersama: DUWET }];
  assert.equal(matched(before, joined).vanished, []);
  // A guest before, and gone now: it had no koperasi of its own.
  const guest = [before[0]!, { ...before[1]!, koperasi_bersama: DUWET }];
  assert.equal(matched(guest, [of(BENTANGAN, 1, 90)]).vanished, []);
  const unread = (cell: string) => ({ tidakTerbaca: new Set([cell]) });
  const now = [of(BENTANGAN, 1, 90)];
  assert.equal(matched(before, now, unread("Koperasi!A20")).vanished, []);
  assert.is(matched(before, now, unread("Koperasi!B20")).vanished.length, 1);
});

test("rows of a desa of which a number could not be read are held against nothing", () => {
  const both = [of(BENTANGAN, 1, 90), of(BENTANGAN, 2, 70), of(DUWET, 1, 50)];
  const tidakTerbaca = new Set([`Koperasi!D${rowOf(BENTANGAN)}`]);
  assert.equal(matched(both, both, { tidakTerbaca }), {
    pairs: [[`${DUWET}-1: 50`, `${DUWET}-1: 50`, false]],
    vanished: [],
  });
});

test("a koperasi that has only its second row is not said to have lost its first", () => {
  const context = contextOf({
    edisi: { koperasi: [of(BENTANGAN, 2, 70)] },
    sebelumnya: { koperasi: [of(BENTANGAN, 1, 90), of(BENTANGAN, 2, 70)] },
    koperasi: (rows) => rows.filter((row) => row.kode !== BENTANGAN || row.koperasi_ke === 2),
  });
  assert.equal(vanishedOf(context), []);
});

test("koperasi of desa that were joined are held against their sums, or stand in their own rows", () => {
  const before = [
    { ...of(BENTANGAN, null, 90), simpanan_pokok: 500, progres_gerai: 20, nib: "sudah" },
    { ...of(GONE, null, 70), simpanan_pokok: "<5", progres_gerai: 60, nib: "belum" },
  ] as const;
  const merged = matched(before, [of(BENTANGAN, null, 160)], { registry });
  assert.equal(merged, {
    pairs: [[`${BENTANGAN}-1: 160`, `${BENTANGAN}-1: 160`, true]],
    vanished: [],
  });
  const made = { registry, edisi: { koperasi: [of(BENTANGAN, null, 160)] } };
  const context = contextOf({ ...made, sebelumnya: { koperasi: before } });
  const sums = pairsOf(context).find(({ gabungan }) => gabungan)?.lama;
  // What is no count, and what nobody counted, is the first koperasi's.
  assert.equal(
    [sums?.simpanan_pokok, sums?.progres_gerai, sums?.nib, sums?.anggota_perempuan],
    [500, 20, "sudah", null],
  );
  const own = [of(BENTANGAN, null, 90), of(BENTANGAN, 2, 70)];
  assert.equal(matched(before, own, { registry }), {
    pairs: [
      [`${BENTANGAN}-1: 90`, `${BENTANGAN}-1: 90`, false],
      [`${BENTANGAN}-2: 70`, `${GONE}-1: 70`, false],
    ],
    vanished: [],
  });
});

test("of a joined desa the second koperasi is gone as the first was joined", () => {
  const before = [of(BENTANGAN, 1, 90), of(BENTANGAN, 2, 70), of(GONE, null, 60)];
  const now = [of(BENTANGAN, 1, 150)];
  assert.equal(matched(before, now, { registry }), {
    pairs: [[`${BENTANGAN}-1: 150`, `${BENTANGAN}-1: 150`, true]],
    vanished: [[`${BENTANGAN}-1: 150`, `${BENTANGAN}-1: 90`, `${BENTANGAN}-2: 70`, 2]],
  });
});

test("a reason counts if the last report did not give it already", () => {
  const row = (catatan: string | null) => ({ catatan }) as Baris<Koperasi>;
  const stale = {
    fix: "periksa. Catatan yang ada sudah tertulis pada laporan lalu; tambahkan sebab perubahan ini.",
    alasan: null,
  };
  const fresh = (alasan: string | null) => ({ fix: "periksa.", alasan });
  for (const [now, before, expected] of [
    ["kantor pindah", undefined, fresh("kantor pindah")],
    ["kantor pindah", row(null), fresh("kantor pindah")],
    ["kantor pindah", row("ada rapat"), fresh("kantor pindah")],
    ["kantor pindah lagi", row("kantor pindah"), fresh("kantor pindah lagi")],
    ["Kantor  pindah", row("Sejak Mei kantor pindah."), stale],
    [null, row("kantor pindah"), fresh(null)],
    [null, row(null), fresh(null)],
  ] as const)
    assert.equal(reasonOf(row(now), before, "periksa."), expected, `${now} ${before?.catatan}`);
});

test.run();
