import { suite } from "uvu";
import * as assert from "uvu/assert";
import { contextOf, foundBy } from "../../test/found-by.ts";
import { makeEdisi } from "../../test/make-edisi.ts";
import { BENTANGAN, placesOf, readMade, withCell, withTable } from "../../test/make-workbook.ts";
import type { Lembar } from "../edisi.ts";
import { getField } from "../fields.ts";
import { applyRules, metaPlace, placeOf, type Breach, type Rule } from "./rule.ts";

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

const row = { kode: BENTANGAN, baris: 16 };
const ruleOf = (breaches: readonly Partial<Breach>[], more: Partial<Rule> = {}): Rule => ({
  ...{ code: "uji", severity: "error", ...more },
  check: ({ edisi: { berkas: file } }) =>
    breaches.map((each) => ({ place: { file }, message: "salah.", fix: "perbaiki.", ...each })),
});
const file = "data/koperasi/33.10/2025-11-24.xlsx";

test("a place is as exact as the workbook lets it be", () => {
  const { edisi } = contextOf({});
  const { gerai } = edisi.lembar;
  assert.equal(placeOf<{ kode: string }>(edisi, gerai, { row, field: "kode" }), {
    ...{ file, sheet: "Gerai", cell: "A16" },
    column: getField("gerai", "kode").heading,
  });
  const nameless = { ...gerai, nama: "Lain", kolom: {} };
  assert.equal(placeOf<{ kode: string }>(edisi, nameless, { row, field: "kode" }), {
    file,
    sheet: "Lain",
  });
  const other = { ...gerai, baris: [] } as unknown as Lembar<{ lain: string }>;
  const lain = { row: { baris: 16, lain: "" }, field: "lain" } as const;
  assert.equal(placeOf(edisi, other, lain), { file, sheet: "Gerai" });
  const meta = { file, sheet: "_meta", column: "Sumber" };
  assert.equal(metaPlace(edisi, "sumber"), meta);
  assert.equal(metaPlace({ ...edisi, sel_meta: { sumber: "B9" } }, "sumber"), {
    ...meta,
    cell: "B9",
  });
});

test("a reason of a few words that says something makes a note of what may be true", () => {
  const told = (alasan: string | null, rule: Partial<Rule> = {}) => {
    const more = { severity: "warning", explainable: true, ...rule } as const;
    const [found = []] = foundBy(ruleOf([{ alasan }], more), {});
    return found.map((text) => text.replace(/^(\w+) !$/, "$1"));
  };
  const noted = (alasan: string) => ["note", `salah. Catatan: "${alasan}"`, "perbaiki."];
  const ask =
    "Catatan yang ada belum menjelaskannya: tulis alasannya, sedikitnya beberapa kata, di Catatan.";
  const asked = ["warning", "salah.", `perbaiki. ${ask}`];
  const plain = ["warning", "salah.", "perbaiki."];
  for (const alasan of ["panen gagal", "sudah dicek, ada dua", `${"p".repeat(180)} a`])
    assert.equal(told(alasan), noted(alasan), alasan);
  for (const alasan of [
    ...["pembetulan", "panen gaga", "Data SUDAH benar", "sudah dicek, datanya benar", "-", "12 34"],
  ])
    assert.equal(told(alasan), asked, alasan);
  for (const none of [null, ""]) assert.equal(told(none), plain);
  assert.equal(told("panen gagal, tanya 081234567890"), plain);
  assert.equal(told("panen gagal", { explainable: false }), plain);
  assert.equal(told("ok", { explainable: false, severity: "error" }), [
    "error",
    "salah.",
    "perbaiki.",
  ]);
});

test("what could not be read has its own error, and so has what may stand below a strange heading", () => {
  const place = (sheet: string, cell?: string, column?: string) => ({
    place: { file, sheet, ...(cell && { cell }), ...(column && { column }) },
  });
  const rule = ruleOf([
    ...[place("Koperasi", "C16", "Desa"), place("Koperasi", "C17", "Desa"), place("Gerai", "C16")],
    ...[place("Koperasi", undefined, "Desa"), place("Gerai", undefined, "Desa")],
    ...[place("Koperasi"), place("_meta", undefined, "sumber"), { place: { file } }],
  ]);
  const told = (...cells: string[]) =>
    foundBy(rule, { tidakTerbaca: new Set(cells) }).map(([at = ""]) => at.replace("error ", ""));
  const all = ["Koperasi!C16", "Koperasi!C17", "Gerai!C16", "Koperasi!Desa", "Gerai!Desa"];
  const rest = ["Koperasi!", "_meta!sumber", "!"];
  assert.equal(told(), [...all, ...rest]);
  assert.equal(told("Koperasi!C16"), [...all.slice(1), ...rest]);
  assert.equal(told("Koperasi!AA1", "_meta!A1"), [...all.slice(0, 3), "Gerai!Desa", ...rest]);
});

test("cells in doubt are not judged by who owns them, until the doubt is no error", () => {
  const at = (sheet: string, cell: string) => ({ place: { file, sheet, cell } });
  const cells = ["B16", "C16", "B17"].map((cell) => at("Koperasi", cell));
  const told = (doubting: Partial<Breach>, more: Partial<Rule> = {}) => {
    const first = ruleOf([{ ...at("Koperasi", "A16"), ...doubting }], more);
    const owned = ruleOf([...cells, at("Gerai", "B16")], { needsOwner: true, severity: "note" });
    return applyRules(
      [first, owned, ruleOf(cells.slice(0, 1), { severity: "warning" })],
      contextOf({}),
    )
      .map(({ severity, place }) => `${severity} ${place.sheet} ${place.cell}`)
      .slice(1);
  };
  const [one, two, three] = ["B16", "C16", "B17"].map((cell) => `note Koperasi ${cell}`);
  const always = ["note Gerai B16", "warning Koperasi B16"];
  assert.equal(told({}), [one, two, three, ...always]);
  assert.equal(told({ doubt: { rows: [16] } }), [three, ...always]);
  assert.equal(told({ doubt: { rows: [16, 17], fields: ["kecamatan"] } }), [two, ...always]);
  assert.equal(told({ doubt: { rows: [16] } }, { severity: "warning" }), [
    ...[one, two, three],
    ...always,
  ]);
  const explained = { doubt: { rows: [16] }, alasan: "laporan lalu bergeser" };
  assert.equal(told(explained, { explainable: true }), [one, two, three, ...always]);
  assert.equal(told(explained), [three, ...always]);
});

test.run();
