import { suite } from "uvu";
import * as assert from "uvu/assert";
import { readBacaan } from "../records/read-edisi.ts";
import {
  addressOf,
  BENTANGAN,
  makeWorkbook,
  rowOf,
  withCell,
  withTable,
} from "../test/make-workbook.ts";
import { hasValidator, ooxmlErrors } from "../test/ooxml-validator.ts";
import { partsOf, sheetXml } from "../test/ooxml.ts";
import { readWorkbook } from "../workbook/read.ts";
import type { WriteBook, WriteColumn, WriteValue } from "../workbook/write.ts";
import {
  cellsOfCopy,
  errorPlaces,
  inspectBytes,
  inspectMade,
  with1904,
  withCellXml,
} from "./check-fixtures.ts";
import { findCopyLosses } from "./copy-losses.ts";

const test = suite("marked");

const ROW = rowOf(BENTANGAN);
const ANGGOTA = addressOf("koperasi", "jumlah_anggota", ROW);
const AKTA = addressOf("koperasi", "tanggal_akta", ROW);
const CATATAN = addressOf("koperasi", "catatan", ROW);
/** A mistake with one meaning only, so that a repaired copy is offered. */
const CERTAIN = [addressOf("koperasi", "jumlah_anggota", ROW + 1), "120 orang"] as const;

function typed(...cells: readonly (readonly [string, WriteValue])[]) {
  return (book: WriteBook) =>
    cells.reduce((changed, cell) => withCell(changed, "Koperasi", cell), book);
}

function shownAs(format: string, ...addresses: readonly string[]) {
  return (book: WriteBook) =>
    withTable(book, "Koperasi", (table) => ({
      ...table,
      formats: new Map(addresses.map((address) => [address, format])),
    }));
}

/** A workbook with the certain mistake and the XML of one cell of Koperasi exchanged. */
async function withXmlAt(address: string, content: string, attributes?: string) {
  const bytes = await makeWorkbook({ edit: typed(CERTAIN, [address, 1]) });
  return inspectBytes(withCellXml(bytes, "Koperasi", [address, content, attributes]));
}

test("a count that shows a date is an error in both copies too", async () => {
  const { bertanda, diperbaiki } = await inspectMade({
    edit: (book) => shownAs("d mmm yyyy", ANGGOTA)(typed(CERTAIN, [ANGGOTA, 45_750])(book)),
  });
  for (const copy of [bertanda, diperbaiki])
    assert.ok(errorPlaces(copy).includes(`sel-bukan-bilangan Koperasi!${ANGGOTA}`));
  assert.is(cellsOfCopy(bertanda).get(`Koperasi!${ANGGOTA}`)?.value, 45_750);
});

test("a figure that its format shows as another keeps that format, and its error", async () => {
  const progres = addressOf("koperasi", "progres_gerai", ROW);
  const { bertanda, diperbaiki } = await inspectMade({
    edit: (book) =>
      withTable(typed(CERTAIN, [ANGGOTA, 1250], [progres, 0.45])(book), "Koperasi", (table) => ({
        ...table,
        formats: new Map([
          [ANGGOTA, "#,##0,"],
          [progres, "0%"],
        ]),
      })),
  });
  for (const copy of [bertanda, diperbaiki])
    for (const address of [ANGGOTA, progres])
      assert.ok(errorPlaces(copy).includes(`sel-bukan-bilangan Koperasi!${address}`), address);
  const { value, format } = cellsOfCopy(bertanda).get(`Koperasi!${progres}`) ?? {};
  assert.equal([value, format], [0.45, "0%"]);
});

test("merged cells stay merged, and an error", async () => {
  const range = `${ANGGOTA}:${addressOf("koperasi", "jumlah_anggota", ROW + 3)}`;
  const { bertanda, diperbaiki, sisa } = await inspectMade({
    edit: (book) =>
      withTable(typed([`A${ROW}`, 3310152015])(book), "Koperasi", (table) => ({
        ...table,
        merges: [range],
      })),
  });
  for (const copy of [bertanda, diperbaiki])
    assert.ok(errorPlaces(copy).includes(`sel-gabungan Koperasi!${ANGGOTA}`));
  assert.is(sisa, 1);
});

test("a formula that is refused is refused in the copies: in codes, without result, from elsewhere", async () => {
  const code = `<f>"33.10."&amp;"15.2015"</f><v>${BENTANGAN}</v>`;
  const formulas = [
    [`A${ROW}`, code, 't="str"'],
    [ANGGOTA, "<f>SUM(C1:C3)</f>"],
    [CATATAN, '<f>WEBSERVICE("http://x")</f><v>baik</v>', 't="str"'],
  ] as const;
  for (const [address, content, attributes] of formulas) {
    const { bertanda, diperbaiki, result } = await withXmlAt(address, content, attributes);
    assert.ok(result.problems.some(({ code: found }) => found === "sel-rumus"));
    for (const copy of [bertanda, diperbaiki])
      assert.ok(errorPlaces(copy).includes(`sel-galat Koperasi!${address}`), address);
    assert.match(String(cellsOfCopy(bertanda).get(`Koperasi!${address}`)?.value), "(rumus =");
  }
});

test("a value that is not what its cell promises does not become one that is", async () => {
  const { bertanda } = await withXmlAt(ANGGOTA, "<v>1,5</v>", 't="n"');
  assert.is(cellsOfCopy(bertanda).get(`Koperasi!${ANGGOTA}`)?.value, "#N/A 1,5");
});

test("a struck out figure stays refused in the copies, and says in words what was struck out", async () => {
  const runs = "<r><rPr><strike/></rPr><t>120</t></r><r><t>130</t></r>";
  const { bertanda, diperbaiki } = await withXmlAt(ANGGOTA, `<is>${runs}</is>`, 't="inlineStr"');
  for (const copy of [bertanda, diperbaiki])
    assert.ok(errorPlaces(copy).includes(`sel-bukan-bilangan Koperasi!${ANGGOTA}`));
  const copied = cellsOfCopy(bertanda).get(`Koperasi!${ANGGOTA}`)?.value;
  assert.is(copied, "120130 (dicoret: 120)");
});

test("a workbook of the 1904 calendar keeps its days, and what is no date its number", async () => {
  const bytes = await makeWorkbook({
    edit: (book) =>
      shownAs(
        "d mmm yyyy",
        ANGGOTA,
      )(
        typed(
          [AKTA, 45_811],
          [addressOf("koperasi", "tanggal_akta", ROW + 1), 2025],
          [ANGGOTA, 40_000],
        )(book),
      ),
  });
  const { bertanda, result } = await inspectBytes(with1904(bytes));
  const cells = cellsOfCopy(bertanda);
  assert.is(cells.get(`Koperasi!${AKTA.replace(/\d+/, String(ROW + 1))}`)?.value, "2025");
  const { bacaan } = readBacaan(bertanda ?? new Uint8Array(), "x");
  const akta = (book: typeof bacaan) =>
    book?.sheets.get("koperasi")?.lembar.baris.find(({ baris }) => baris === ROW)?.["tanggal_akta"];
  assert.is(akta(bacaan), "2029-06-04");
  assert.is(akta(bacaan), akta(result.bacaan));
  for (const { problems } of [result, bacaan ?? { problems: [] }]) {
    const found = problems.find(({ place }) => place.cell === ANGGOTA);
    assert.match(found?.message ?? "", "7 Juli 2013");
  }
});

test("a fraction among whole numbers is shown whole", async () => {
  const { bertanda } = await inspectMade({ edit: typed([ANGGOTA, 1.25]) });
  const cell = cellsOfCopy(bertanda).get(`Koperasi!${ANGGOTA}`);
  assert.equal([cell?.value, cell?.format], [1.25, undefined]);
});

test("a text that begins like a formula has the prefix that keeps it a text", async () => {
  const { bertanda } = await inspectMade({ edit: typed([ANGGOTA, "=10+10"], [CATATAN, "=a"]) });
  const parts = partsOf(bertanda ?? new Uint8Array());
  const [, style] =
    new RegExp(`<c r="${ANGGOTA}"[^>]* s="(\\d+)"`).exec(sheetXml(parts, "Koperasi")) ?? [];
  const [, xfs = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(parts.get("xl/styles.xml") ?? "") ?? [];
  const xf = [...xfs.matchAll(/<xf [^>]*>/g)][Number(style)]?.[0] ?? "";
  assert.match(xf, 'quotePrefix="1"');
  assert.is(cellsOfCopy(bertanda).get(`Koperasi!${ANGGOTA}`)?.kind, "text");
});

test("the copy has what the template gives: Petunjuk, colours of groups, the desa to choose from", async () => {
  const { bertanda } = await inspectMade({ edit: typed([ANGGOTA, "dua puluh"]) });
  const parts = partsOf(bertanda ?? new Uint8Array());
  const { book } = readWorkbook(bertanda ?? new Uint8Array(), "x");
  assert.equal([...(book?.sheets.keys() ?? [])].slice(0, 3), ["Masalah", "Petunjuk", "Koperasi"]);
  assert.match(sheetXml(parts, "Gerai"), "<formula1>daftar_desa</formula1>");
  assert.match(parts.get("xl/workbook.xml") ?? "", 'name="daftar_desa"');
  const template = partsOf(await makeWorkbook({}));
  const styleOf = (from: typeof parts) => {
    const [, style] = /<c r="AJ1"[^>]* s="(\d+)"/.exec(sheetXml(from, "Koperasi")) ?? [];
    const styles = from.get("xl/styles.xml") ?? "";
    const [, xfs = ""] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? [];
    const xf = [...xfs.matchAll(/<xf [^>]*>/g)][Number(style)]?.[0] ?? "";
    const fill = Number(/fillId="(\d+)"/.exec(xf)?.[1]);
    return [...styles.matchAll(/<fill>.*?<\/fill>/g)][fill]?.[0];
  };
  assert.is(styleOf(parts), styleOf(template));
});

test("every cell of the copy can be edited, headings too", async () => {
  const { bertanda } = await inspectMade({ edit: typed([ANGGOTA, "dua puluh"]) });
  assert.not.match(sheetXml(partsOf(bertanda ?? new Uint8Array()), "Koperasi"), "<sheetProtection");
});

test("the mistakes of each sheet are painted on it, and _meta is shown where it has one", async () => {
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }];
  const edit = (book: WriteBook) =>
    withCell(withCell(book, "Gerai", ["B2", "warung apung"]), "_meta", ["B4", "kapan-kapan"]);
  const wrong = await inspectMade({ rows: { gerai }, edit });
  const shown = readWorkbook(wrong.bertanda ?? new Uint8Array(), "x").book;
  assert.is(shown?.sheets.get("_meta")?.hidden, false);
  const notes = shown?.otherTexts.map(({ text }) => text).join(" ") ?? "";
  assert.match(notes, "warung apung");
  assert.match(notes, "kapan-kapan");
  const sound = await inspectMade({ edit: typed([ANGGOTA, "dua puluh"]) });
  const hidden = readWorkbook(sound.bertanda ?? new Uint8Array(), "x").book;
  assert.is(hidden?.sheets.get("_meta")?.hidden, true);
});

test("the list of problems shows the longest heading whole", async () => {
  const { bertanda } = await inspectMade({ edit: typed([ANGGOTA, "dua puluh"]) });
  const xml = sheetXml(partsOf(bertanda ?? new Uint8Array()), "Masalah");
  const width = Number(/<col min="4" max="4" width="([\d.]+)"/.exec(xml)?.[1]);
  assert.ok(width > "Koperasi Bersama (Kode Tuan Rumah)".length, String(width));
});

test("a sheet that only has another name comes along, one of another kind does not", async () => {
  const gerai = [{ kode: BENTANGAN, jenis: "sembako", status: "aktif" }];
  const renamed = (to: string, columns?: readonly WriteColumn[]) => (book: WriteBook) =>
    withTable(book, "Gerai", (table) => ({ ...table, name: to, ...(columns && { columns }) }));
  const names = async (...to: Parameters<typeof renamed>) => {
    const { bertanda } = await inspectMade({ rows: { gerai }, edit: renamed(...to) });
    return [...(readWorkbook(bertanda ?? new Uint8Array(), "x").book?.sheets.keys() ?? [])];
  };
  assert.ok((await names("Geraii")).includes("Geraii"));
  assert.ok((await names("Outlet")).includes("Outlet"));
  const nama = [{ heading: "Nama", kind: "text", width: 20 }] as const;
  assert.not.ok((await names("Daftar Hadir", nama)).includes("Daftar Hadir"));
});

test("a round amount that looks like a telephone number is no personal data in the copy", async () => {
  const simpanan = addressOf("koperasi", "simpanan_pokok", ROW);
  const { bertanda, result } = await inspectMade({
    edit: typed([ANGGOTA, "dua puluh"], [simpanan, 81_234_567_000]),
  });
  assert.not.ok(result.problems.some(({ code }) => code === "data-pribadi"));
  assert.is(cellsOfCopy(bertanda).get(`Koperasi!${simpanan}`)?.value, 81_234_567_000);
});

test("the Open XML SDK finds nothing wrong with the copies", async () => {
  if (!hasValidator()) return;
  const { bertanda, diperbaiki } = await inspectMade({
    edit: (book) =>
      withTable(
        typed(CERTAIN, [ANGGOTA, "=10+10"], ["A1", "Kode dsa"])(book),
        "Gerai",
        (table) => ({
          ...table,
          merges: ["A2:A4", "B3:C3"],
        }),
      ),
  });
  assert.equal(await ooxmlErrors(bertanda ?? new Uint8Array()), []);
  if (diperbaiki) assert.equal(await ooxmlErrors(diperbaiki), []);
});

test("what would not read as the original is not given back: merged ranges that overlap", async () => {
  const { bertanda, diperbaiki, laporan } = await inspectMade({
    edit: (book) =>
      withTable(typed(CERTAIN)(book), "Gerai", (table) => ({
        ...table,
        merges: ["A2:A4", "A3:B3"],
      })),
  });
  assert.equal([bertanda, diperbaiki], [undefined, undefined]);
  assert.equal([laporan.bertanda, laporan.diperbaiki], [null, null]);
});

test("an error that is gone from a copy, a value that is read as another and a lost row are found", async () => {
  const read = async (...cells: readonly (readonly [string, WriteValue])[]) => {
    const { bacaan } = readBacaan(await makeWorkbook({ edit: typed(...cells) }), "x");
    if (!bacaan) throw new Error("no workbook");
    return bacaan;
  };
  const original = await read([ANGGOTA, "dua puluh"], [CERTAIN[0], 120], [AKTA, "2025-06-03"]);
  const copy = await read([CERTAIN[0], 121], [AKTA, "2029-06-04"]);
  const none = { cells: new Set<string>(), sheets: new Set<string>() };
  assert.equal(findCopyLosses(original, original, none), []);
  assert.equal(findCopyLosses(original, undefined, none), ["the copy cannot be read"]);
  assert.equal(
    [...findCopyLosses(original, copy, none)].sort(),
    [AKTA, ANGGOTA, CERTAIN[0]].map((cell) => `Koperasi!${cell}`).sort(),
  );
  const meant = { ...none, cells: new Set([`Koperasi!${ANGGOTA}`, `Koperasi!${CERTAIN[0]}`]) };
  assert.equal(findCopyLosses(original, copy, meant), [`Koperasi!${AKTA}`]);
});

test.run();
