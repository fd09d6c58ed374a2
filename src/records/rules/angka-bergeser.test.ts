import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../../test/make-edisi.ts";
import { contextOf, foundBy } from "../../test/found-by.ts";
import { linesOf, readMade, smallRegistry } from "../../test/make-workbook.ts";
import { angkaBergeser } from "./angka-bergeser.ts";

const test = suite("rule angka-bergeser");

const DESA = smallRegistry().desaIn("33.10.15");
/** No two neighbours alike: 40, 187, 94, 1, 148 … */
const members = (index: number) => 40 + ((index * 147) % 240);

const sebelumnya = makeEdisi({
  tanggal_data: "2025-10-31",
  koperasi: DESA.map((kode, index) => ({
    kode,
    jumlah_anggota: members(index),
    nomor_sk_ahu: `AHU-00${index}.AH.01.29`,
  })),
});

const linesWith = async (
  rowOf: (index: number) => Readonly<Record<string, string | number | null>>,
) => {
  const koperasi = DESA.map((kode, index) => ({ kode, ...rowOf(index) }));
  return linesOf(await readMade({ sebelumnya, rows: { koperasi } }), "angka-bergeser");
};

const sk = (index: number) => (DESA[index] ? `AHU-00${index}.AH.01.29` : null);
/** A month later everybody has two members more. */
const grown = (index: number) => (DESA[index] ? members(index) + 2 : null);

test("a month's figures pasted one row too low are one error with the rows and the way back", async () => {
  const lines = await linesWith((index) => ({
    jumlah_anggota: grown(index - 1),
    nomor_sk_ahu: sk(index),
  }));
  assert.equal(lines, [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Koperasi" › sel AJ3 (kolom "Jumlah Anggota")',
      '  Masalah : isi baris 3 sampai 19 tampaknya bergeser: Jumlah Anggota sama dengan laporan 31 Oktober 2025 dari desa satu baris di atasnya. Bener di baris 3 berisi "42"; pada laporan itu "187".',
      "  Perbaiki: pindahkan isi kolom itu satu baris ke atas; bila laporan yang lalu yang bergeser, jelaskan di Catatan baris 3.",
    ].join("\n"),
  ]);
});

test("columns pasted together are one error that names them all", async () => {
  const lines = await linesWith((index) => ({
    jumlah_anggota: grown(index + 1),
    nomor_sk_ahu: sk(index + 1),
  }));
  assert.is(lines.length, 1);
  assert.match(lines[0] ?? "", /Nomor SK AHU dan Jumlah Anggota sama .* satu baris di bawahnya/);
});

test("a reason in Catatan makes it a note: the last report had slipped", async () => {
  const lines = await linesWith((index) => ({
    jumlah_anggota: members(index - 1),
    catatan: "Laporan Oktober bergeser satu baris.",
  }));
  assert.match(lines[0] ?? "", /^CATATAN .*Catatan: "Laporan Oktober bergeser satu baris\."/s);
});

test("figures that grew, that doubled or that stayed are no shift", async () => {
  for (const factor of [1, 1.1, 2])
    assert.equal(
      await linesWith((index) => ({ jumlah_anggota: Math.round(members(index) * factor) })),
      [],
    );
});

test("one round number in every village is no shift", async () => {
  assert.equal(await linesWith(() => ({ jumlah_anggota: 100 })), []);
});

test("three figures in turn may look shifted by chance, four do not", async () => {
  const turning = (figures: readonly number[]) => async () => {
    const figure = (index: number) => figures[(index + figures.length) % figures.length] ?? 0;
    const before = makeEdisi({
      tanggal_data: "2025-10-31",
      koperasi: DESA.map((kode, index) => ({ kode, jumlah_anggota: figure(index) })),
    });
    const koperasi = DESA.map((kode, index) => ({ kode, jumlah_anggota: figure(index - 1) }));
    const read = await readMade({ sebelumnya: before, rows: { koperasi } });
    return linesOf(read, "angka-bergeser").length;
  };
  assert.is(await turning([10, 50, 250])(), 0);
  assert.is(await turning([10, 50, 250, 900])(), 1);
});

test("what was blank and is blank a row further does not hide a shift", async () => {
  const filled = (index: number) => (index % 5 === 2 ? null : members(index));
  const before = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: DESA.map((kode, index) => ({ kode, jumlah_anggota: filled(index) })),
  });
  const koperasi = DESA.map((kode, index) => ({ kode, jumlah_anggota: filled(index - 1) }));
  const read = await readMade({ sebelumnya: before, rows: { koperasi } });
  assert.is(linesOf(read, "angka-bergeser").length, 1);
});

test("of many columns four are named and the others counted", async () => {
  const row = (index: number) =>
    DESA[index] === undefined
      ? {}
      : {
          nomor_sk_ahu: `AHU-00${index}.AH.01.29`,
          nomor_akta: `${index + 1}/2025`,
          nama_koperasi: `Koperasi ke-${index}`,
          jumlah_anggota: members(index),
          tanggal_musdesus: `2025-05-${String(index + 1).padStart(2, "0")}`,
          tanggal_akta: `2025-06-${String(index + 1).padStart(2, "0")}`,
        };
  const before = makeEdisi({
    tanggal_data: "2025-10-31",
    koperasi: DESA.map((kode, index) => ({ kode, ...row(index) })),
  });
  const koperasi = DESA.map((kode, index) => ({ kode, ...row(index - 1) }));
  const read = await readMade({ sebelumnya: before, rows: { koperasi } });
  const lines = linesOf(read, "angka-bergeser");
  assert.is(lines.length, 1);
  assert.match(lines[0] ?? "", /bergeser: (?:[^,]+, ){3}[^,]+,? dan 2 kolom lain sama dengan/);
});

type Value = string | number | null;
type Columns = Readonly<Record<string, readonly Value[]>>;

/** Reports whose first desa hold the values of each column from row 2 of the sheet on. */
const checkOf = (before: Columns, now: Columns) => {
  const rowsOf = (columns: Columns) => ({
    koperasi: DESA.map((kode, index) => ({
      kode,
      ...Object.fromEntries(
        Object.entries(columns).map(([key, values]) => [key, values[index] ?? null]),
      ),
    })),
  });
  return { edisi: rowsOf(now), sebelumnya: rowsOf(before) };
};
const moved = (before: Columns, now: Columns) =>
  foundBy(angkaBergeser, checkOf(before, now)).map(([place = "", message = ""]) => {
    const [range = ""] = message.split(" dari desa ");
    return `${place} ${range.replace("tampaknya bergeser: ", "")}`;
  });

const OLD = [1_000, 300, 100, 2_700, 800, 20, 7_300, 220, 60, 3_900];
const down = <Each>(values: readonly Each[]) => [null, ...values.slice(0, -1)];

test("a figure moves by a twentieth at most in a month, and villages differ by more than a fifth", () => {
  const members = (before: readonly Value[], now: readonly Value[]) =>
    moved({ jumlah_anggota: before }, { jumlah_anggota: now });
  const found = (last: number) => [
    `error Koperasi!AJ3 isi baris 3 sampai ${last} Jumlah Anggota sama dengan laporan 31 Oktober 2025`,
  ];
  const shrunk = (factor: number) => down(OLD.map((value) => Math.floor(value * factor)));
  assert.equal(members(OLD, shrunk(0.95)), found(11));
  assert.equal(members(OLD, shrunk(0.94)), []);
  const steps = [15_625, 12_500, 10_000, 8_000, 6_400, 5_120, 4_096];
  assert.equal(members(steps, down(steps)), []);
  const steeper = [15_625, 12_499, 9_998, 7_997, 6_396, 5_115, 4_091];
  assert.equal(members(steeper, down(steeper)), found(8));
});

test("what is blank or masked on one side alone ends a shift", () => {
  const savings = (before: readonly Value[], now: readonly Value[]) =>
    moved({ simpanan_pokok: before }, { simpanan_pokok: now }).length;
  const whole: readonly Value[] = OLD.slice(0, 8);
  assert.is(savings(whole, down(whole)), 1);
  // Three of each half are too few.
  for (const other of [null, "<5", 55]) {
    assert.is(savings(whole, down(whole).with(4, other)), 0, `now ${other}`);
    assert.is(savings(whole.with(3, other), down(whole)), 0, `before ${other}`);
  }
  // What was blank before fits no village more than its own.
  assert.is(savings([...OLD.slice(0, 4), null], down(OLD.slice(0, 5))), 0);
  assert.is(savings([...OLD.slice(0, 4), 800], down(OLD.slice(0, 5))), 1);
  // Nor does a blank fit a blank.
  assert.is(savings([...OLD.slice(0, 4), null, 800], down([...OLD.slice(0, 4), null])), 0);
});

test("columns that slipped the same way are told together as far as their rows meet", () => {
  const slipped = ([from, to]: readonly [number, number], by = 1) =>
    OLD.map((own, index) => (index >= from && index <= to ? (OLD[index - by] ?? null) : own));
  const both = (
    ...[members, savings, by]: readonly [[number, number], [number, number], number?]
  ) =>
    moved(
      { jumlah_anggota: OLD, simpanan_pokok: OLD },
      { jumlah_anggota: slipped(members), simpanan_pokok: slipped(savings, by) },
    ).map((line) => line.replace(/^.* baris (.*) sama dengan.*$/, "$1"));
  const [members, savings] = ["Jumlah Anggota", "Simpanan Pokok"];
  assert.equal(both([1, 4], [5, 8]), [`3 sampai 6 ${members}`, `7 sampai 10 ${savings}`]);
  assert.equal(both([1, 5], [5, 9]), [`3 sampai 11 ${members} dan ${savings}`]);
  assert.equal(both([6, 9], [1, 4]), [`8 sampai 11 ${members}`, `3 sampai 6 ${savings}`]);
  assert.equal(both([5, 9], [1, 5]), [`3 sampai 11 ${members} dan ${savings}`]);
  assert.equal(both([1, 5], [1, 5], -1), [`3 sampai 7 ${members}`, `3 sampai 7 ${savings}`]);
});

test("what stands in the first row is told as it is read: numbers, dates and texts", () => {
  const days = OLD.map((_, index) => `2025-06-${10 + index}`);
  const told = (column: string, values: readonly Value[]) => {
    const check = checkOf({ [column]: values }, { [column]: down(values) });
    const [, message = ""] = foundBy(angkaBergeser, check)[0] ?? [];
    return /berisi (".*"); pada laporan itu (".*")\.$/.exec(message)?.slice(1);
  };
  assert.equal(told("jumlah_anggota", [12_000, ...OLD]), ['"12.000"', '"1.000"']);
  assert.equal(told("tanggal_akta", days), ['"10 Juni 2025"', '"11 Juni 2025"']);
  for (const [before, after] of [
    ["7-", ""],
    ["", "/AHU"],
    ["1", ""],
    ["", "0"],
  ] as const) {
    const numbers = days.map((day) => `${before}${day}${after}`);
    const shown = numbers.slice(0, 2).map((number) => `"${number}"`);
    assert.equal(told("nomor_akta", numbers), shown);
  }
});

test("four columns are all named, and of three the rest of the row is in doubt too", () => {
  const all = {
    jumlah_anggota: OLD,
    anggota_perempuan: OLD,
    simpanan_pokok: OLD,
    simpanan_wajib: OLD,
  };
  const first = (count: number) => Object.fromEntries(Object.entries(all).slice(0, count));
  const breach = (count: number) => {
    const after = Object.entries(first(count)).map(([key, values]) => [key, down(values)] as const);
    const [only, ...others] = angkaBergeser.check(
      contextOf(checkOf(first(count), Object.fromEntries(after))),
    );
    assert.equal(others, []);
    return only;
  };
  const rows = [3, 4, 5, 6, 7, 8, 9, 10, 11];
  assert.match(
    breach(4)?.message ?? "",
    "bergeser: Jumlah Anggota, Anggota Perempuan, Simpanan Pokok, dan Simpanan Wajib sama dengan laporan 31 Oktober 2025 dari",
  );
  assert.equal(breach(3)?.doubt, { rows: [...rows, ...rows, ...rows] });
  const fields = ["jumlah_anggota", "anggota_perempuan"];
  assert.equal(breach(2)?.doubt, { rows: [...rows, ...rows], fields });
});

test.run();
