import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBacaan } from "../records/read-edisi.ts";
import {
  BENTANGAN,
  addressOf,
  makeWorkbook,
  withCell,
  type MadeBook,
} from "../test/make-workbook.ts";
import { workbookLines } from "./lines.ts";

const test = suite("a workbook in lines");

async function linesOf(made: MadeBook): Promise<readonly string[]> {
  const { bacaan } = readBacaan(await makeWorkbook(made), "33.10/2025-11-24.xlsx");
  if (!bacaan) throw new Error("the workbook could not be read");
  return workbookLines(bacaan);
}

const KOPERASI = [
  {
    kode: BENTANGAN,
    status_operasi: "beroperasi",
    tanggal_musdesus: "2025-05-25",
    tanggal_sk_ahu: "2025-06-03",
    jumlah_anggota: 1190,
    jumlah_pengurus: 5,
    jumlah_pengawas: 3,
    simpanan_pokok: "<5",
  },
];

test("a row is one line with the cells that hold something", async () => {
  const lines = await linesOf({ rows: { koperasi: KOPERASI } });
  assert.ok(
    lines.includes(
      "Koperasi 33.10.15.2015 Bentangan | Tanggal Musdesus=25 Mei 2025 | Tanggal SK AHU=3 Juni 2025 | Status Operasi=Beroperasi | Jumlah Anggota=1.190 | Jumlah Pengurus=5 | Jumlah Pengawas=3 | Simpanan Pokok=<5",
    ),
    lines.join("\n"),
  );
  assert.ok(lines.includes("_meta Kabupaten=33.10"));
});

test("the order of rows does not show", async () => {
  const gerai = ["sembako", "apotek", "kantor"].map((jenis) => ({
    kode: BENTANGAN,
    jenis,
    status: "aktif",
  }));
  const lines = await linesOf({ rows: { gerai } });
  assert.equal(await linesOf({ rows: { gerai: [...gerai].reverse() } }), lines);
  assert.equal(
    lines.filter((line) => line.startsWith("Gerai ")),
    [
      "Gerai 33.10.15.2015 Bentangan Apotek desa/kelurahan | Status Gerai=Aktif melayani",
      "Gerai 33.10.15.2015 Bentangan Gerai sembako | Status Gerai=Aktif melayani",
      "Gerai 33.10.15.2015 Bentangan Kantor koperasi | Status Gerai=Aktif melayani",
    ],
  );
});

test("a cell that could not be read is shown as typed, with a question mark", async () => {
  const cell = addressOf("koperasi", "jumlah_anggota", 16);
  const edit = (value: string) => (book: Parameters<typeof withCell>[0]) =>
    withCell(book, "Koperasi", [cell, value]);
  const [line] = (await linesOf({ edit: edit("seribuan") })).filter((text) => text.includes("=?"));
  assert.is(line, 'Koperasi 33.10.15.2015 Bentangan | Jumlah Anggota=? "seribuan"');
});

test("personal data are masked, control characters are gone", async () => {
  const lines = await linesOf({
    rows: {
      koperasi: [{ kode: BENTANGAN, catatan: "hub. 0812-3456-7890", sumber: "baris\u0007 dua" }],
    },
  });
  const text = lines.join("\n");
  assert.not.match(text, "3456");
  assert.match(text, "Catatan=data pribadi, disamarkan");
  assert.not.match(text, "\u0007");
});

test("a number that may be a person's is masked in a column of numbers too", async () => {
  const nik = 3_310_152_505_900_001;
  const text = (
    await linesOf({ rows: { koperasi: [{ kode: BENTANGAN, jumlah_anggota: nik }] } })
  ).join("\n");
  assert.match(text, "Jumlah Anggota=data pribadi, disamarkan");
  assert.not.match(text, /3\.?310\.?152/);
});

test("two long remarks that differ at their end give different lines", async () => {
  const of = (end: string) => ({
    rows: { koperasi: [{ kode: BENTANGAN, catatan: `${"panjang ".repeat(50)}${end}` }] },
  });
  assert.not.equal(await linesOf(of("satu")), await linesOf(of("dua")));
});

test.run();
