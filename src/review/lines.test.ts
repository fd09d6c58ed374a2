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

test("what a row is about stands in front once; what nobody could read of it stands with the rest", async () => {
  const outlet = { kode: BENTANGAN, status: "aktif" };
  const lines = await linesOf({
    rows: {
      koperasi: [{ kode: BENTANGAN, koperasi_ke: 2, desa: null, jumlah_anggota: 5 }],
      gerai: [
        { ...outlet, jenis: "sembako", koperasi_ke: 2 },
        { ...outlet, jenis: null },
      ],
      pendamping: [{ kode_pendamping: "BA-01", peran: "ba", wilayah: "33.10" }],
    },
    edit: (book) =>
      [
        ["Koperasi", addressOf("koperasi", "jumlah_pengawas", 16), "-"] as const,
        ["Gerai", "C2", "entah"] as const,
      ].reduce((all, [sheet, cell, value]) => withCell(all, sheet, [cell, value]), book),
  });
  const telling = lines.filter((line) => !line.startsWith("_meta") && line.includes(" | "));
  assert.equal(telling, [
    "Koperasi 33.10.15.2015 Bentangan koperasi ke-2 | Jumlah Anggota=5",
    'Koperasi 33.10.15.2015 Bentangan | Jumlah Pengawas=? "-"',
    'Gerai 33.10.15.2015 Bentangan koperasi ke-2 | Jenis Gerai=? "entah" | Status Gerai=Aktif melayani',
    "Gerai 33.10.15.2015 Bentangan | Status Gerai=Aktif melayani",
    "Pendamping BA-01 | Peran=Business Assistant | Wilayah Tugas=33.10",
  ]);
});

test("a number that is somebody's only by its column, or only by its length, is masked", async () => {
  const account = "123456789012";
  const of = (row: Readonly<Record<string, string | number>>) =>
    linesOf({ rows: { koperasi: [{ kode: BENTANGAN, ...row }] } });
  const [front, masked] = ["Koperasi 33.10.15.2015 Bentangan | ", "data pribadi, disamarkan"];
  const first = async (row: Readonly<Record<string, string | number>>) =>
    (await of(row)).find((line) => line.startsWith(front));
  assert.is(await first({ status_operasi: account }), `${front}Status Operasi=${masked}`);
  assert.is(await first({ jumlah_anggota: 81_234_567_000 }), `${front}Jumlah Anggota=${masked}`);
  assert.is(
    await first({ jumlah_pengurus: "lima", simpanan_pokok: 8_123_456_000 }),
    `${front}Jumlah Pengurus=? "lima" | Simpanan Pokok=Rp8.123.456.000`,
  );
});

test("without the sheet of koperasi the others name no desa", async () => {
  const rows = { gerai: [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }] };
  const edit: MadeBook["edit"] = (book) => ({
    ...book,
    tables: book.tables.filter(({ name }) => name !== "Koperasi"),
  });
  const lines = await linesOf({ rows, edit });
  assert.equal(
    lines.filter((line) => !line.startsWith("_meta")),
    ["Gerai 33.10.15.2015 Gerai sembako | Status Gerai=Aktif melayani"],
  );
});

test("of a formula without a result nothing is said, though its cell has an error", async () => {
  const rows = { gerai: [{ kode: BENTANGAN, jenis: "entah", status: "aktif" }] };
  const { bacaan } = readBacaan(await makeWorkbook({ rows }), "33.10/2025-11-24.xlsx");
  const gerai = bacaan?.book.sheets.get("Gerai");
  if (!bacaan || !gerai) throw new Error("the workbook could not be read");
  const cells = gerai.rows.map((row) =>
    row.map((cell) => (cell.address === "C2" ? { ...cell, value: null } : cell)),
  );
  const sheets = new Map([...bacaan.book.sheets, ["Gerai", { ...gerai, rows: cells }] as const]);
  const lines = workbookLines({ ...bacaan, book: { ...bacaan.book, sheets } });
  assert.ok(lines.includes("Gerai 33.10.15.2015 Bentangan | Status Gerai=Aktif melayani"));
});

test.run();
