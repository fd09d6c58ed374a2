import { suite } from "uvu";
import * as assert from "uvu/assert";
import { linesOf, readMade } from "../../test/make-workbook.ts";

const test = suite("rule tanggal-terbalik");

const serving = (mulai: string | null, selesai: string | null) =>
  readMade({
    rows: {
      pendamping: [{ kode_pendamping: "BA-01", peran: "ba", wilayah: "33.10.15", mulai, selesai }],
    },
  });

test("a service that ends before it begins is refused", async () => {
  assert.equal(linesOf(await serving("2025-11-30", "2025-09-01")), [
    [
      'KESALAHAN data/koperasi/33.10/2025-11-24.xlsx › lembar "Pendamping" › sel F2 (kolom "Selesai")',
      "  Masalah : 1 September 2025 lebih awal daripada Mulai (30 November 2025).",
      "  Perbaiki: periksa apakah kedua tanggal tertukar, atau tahunnya keliru; kosongkan bila masih bertugas.",
    ].join("\n"),
  ]);
});

test("three months, one day, no end and no beginning are accepted", async () => {
  for (const [mulai, selesai] of [
    ["2025-09-01", "2025-11-30"],
    ["2025-09-01", "2025-09-01"],
    ["2025-09-01", null],
    [null, "2025-09-01"],
  ] as const)
    assert.equal((await serving(mulai, selesai)).problems, []);
});

test.run();
