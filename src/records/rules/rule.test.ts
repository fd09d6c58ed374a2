import { suite } from "uvu";
import * as assert from "uvu/assert";
import { makeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, placesOf, readMade, withCell, withTable } from "../../test/make-workbook.ts";

const test = suite("rules in their order");

const DUWET = "33.10.15.2016";
const koperasi = [
  { kode: BENTANGAN, jumlah_anggota: 1190, bumdes: "ada", gerai: "ada" },
  { kode: DUWET, koperasi_bersama: BENTANGAN },
];
const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }];
const sebelumnya = makeEdisi({
  tanggal_data: "2025-10-31",
  koperasi: [{ kode: BENTANGAN, jumlah_anggota: 1190 }],
});

test("of a row under another desa's code only that is told, not what follows from it", async () => {
  for (const [kode, found] of [
    ["62.09.01.2001", "kode-dikenal Koperasi!A16"],
    ["33.10.24.1002", "nama-sesuai-daftar Koperasi!C16"],
  ] as const) {
    const edit = (book: Parameters<typeof withCell>[0]) =>
      withCell(book, "Koperasi", ["A16", kode]);
    assert.equal(placesOf(await readMade({ sebelumnya, rows: { koperasi, gerai }, edit })), [
      found,
    ]);
  }
});

test("a slip in the name of a desa leaves everything else of its row in place", async () => {
  const read = await readMade({
    rows: { koperasi: [{ kode: BENTANGAN, gerai: "ada" }] },
    edit: (book) => withCell(book, "Koperasi", ["C16", "Bentangn"]),
  });
  assert.equal(placesOf(read), ["nama-sesuai-daftar Koperasi!C16", "ada-belum Koperasi!AZ16"]);
});

const MEMBERS = [310, 47, 1190, 520, 88, 760, 205, 640];
const codes = MEMBERS.map((_, index) => `33.10.15.20${String(index + 1).padStart(2, "0")}`);
const last = makeEdisi({
  tanggal_data: "2025-10-31",
  koperasi: codes.map((kode, index) => ({ kode, jumlah_anggota: MEMBERS[index] ?? 0 })),
});
const shifted = codes.slice(1).map((kode, index) => ({
  kode,
  jumlah_anggota: MEMBERS[index] ?? 0,
  gerai: "ada",
}));

test("of a column that slipped only that is told, and of its rows what does not follow from it", async () => {
  const read = await readMade({ sebelumnya: last, rows: { koperasi: shifted.slice(0, 7) } });
  const told = placesOf(read);
  assert.equal(
    told.filter((place) => place.startsWith("angka-bergeser")),
    ["angka-bergeser Koperasi!AJ3"],
  );
  assert.equal(
    told.filter((place) => /nilai-(mundur|melonjak)/.test(place)),
    [],
  );
  assert.ok(told.some((place) => place.startsWith("ada-belum")));
});

test("a reason explains that the last report had slipped, unless that report gave it already", async () => {
  const explained = (catatan: string | null) =>
    readMade({
      sebelumnya: makeEdisi({
        tanggal_data: "2025-10-31",
        koperasi: codes.map((kode, index) => ({
          kode,
          jumlah_anggota: MEMBERS[index] ?? 0,
          catatan,
        })),
      }),
      rows: {
        koperasi: shifted.map(({ kode, jumlah_anggota }) => ({
          kode,
          jumlah_anggota,
          catatan: "Laporan lalu bergeser.",
        })),
      },
    });
  const severityOf = async (catatan: string | null) =>
    (await explained(catatan)).problems.find(({ code }) => code === "angka-bergeser")?.severity;
  assert.is(await severityOf(null), "note");
  assert.is(await severityOf("Laporan lalu bergeser."), "error");
  const { problems } = await explained(null);
  assert.ok(problems.some(({ code }) => code === "nilai-melonjak" || code === "nilai-mundur"));
});

test("codes moved by a row are told at the names, not as content that slipped", async () => {
  const named = codes.map((kode, index) => ({ kode, jumlah_anggota: MEMBERS[index] ?? 0 }));
  const read = await readMade({
    sebelumnya: last,
    rows: { koperasi: named },
    edit: (book) =>
      withTable(book, "Koperasi", (table) => ({
        ...table,
        rows: table.rows.map((cells, index) =>
          cells.with(0, table.rows[(index + 1) % table.rows.length]?.[0] ?? null),
        ),
      })),
  });
  assert.equal([...new Set(read.problems.map(({ code }) => code))], ["nama-sesuai-daftar"]);
});

test.run();
