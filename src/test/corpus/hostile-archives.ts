import { changed, FIELD, headersOf, joined, setInBoth, utf8 } from "../../base/zip-fixtures.ts";
import { bookOf, HELLO, zipped } from "../../workbook/gate-fixtures.ts";
import { sheetPart } from "../../workbook/parts-package.ts";
import {
  book,
  harmless,
  many,
  packedZeros,
  partsWith,
  withParts,
  type HostileBook,
} from "./hostile-book.ts";
import { overlappingBook, rawZip, withDescriptors } from "./hostile-zip.ts";

/** Archives that lie: about sizes, names, places and what they hold. */
export function lyingArchives(): readonly HostileBook[] {
  return [...bombs(), ...headers(), ...places(), ...names(), ...forbiddenParts()];
}

const ODD = "berkas-tidak-wajar";
const DAMAGED = "berkas-rusak";
const SHEET = sheetPart(0);
const MIB = 1024 * 1024;

function bombs(): readonly HostileBook[] {
  const zeros = (size: number): Uint8Array => new Uint8Array(size);
  return [
    book("bomb-sheet", ODD, () => withParts({ [SHEET]: zeros(15 * MIB) })),
    book("bomb-unused-media", ODD, () => withParts({ "xl/media/image1.png": zeros(40 * MIB) })),
    book("bomb-many-parts", ODD, () => {
      const parts = partsWith({});
      for (let index = 0; index < 90; index += 1) {
        parts.set(`xl/theme/theme${index}.xml`, zeros(MIB - 1));
      }
      return zipped(parts);
    }),
    book("bomb-behind-a-small-size", `${DAMAGED} ${ODD}`, () =>
      rawZip(partsWith({}), SHEET, { data: packedZeros(200 * MIB), size: 1000 }),
    ),
    book("bomb-behind-its-true-size", ODD, () =>
      rawZip(partsWith({}), SHEET, { data: packedZeros(200 * MIB), size: 200 * MIB }),
    ),
    book("bomb-just-inside-the-ratio", `${ODD} ${DAMAGED}`, () =>
      withParts({ [SHEET]: many(200, (index) => `${index}`.repeat(70_000)) }),
    ),
    book("overlapping-entries", `${ODD} ${DAMAGED}`, () => overlappingBook(100)),
    book("zip-in-zip", "berkas-bagian-terlarang", () =>
      withParts({ "xl/worksheets/dalam.xlsx": bookOf(HELLO) }),
    ),
  ];
}

function headers(): readonly HostileBook[] {
  const sound = (): Uint8Array => bookOf(HELLO);
  const set = (
    name: string,
    codes: string,
    [field, width, value]: readonly [number, 2 | 4, number],
  ) => book(name, codes, () => setInBoth(sound(), SHEET, { field, width, value }));
  return [
    set("declares-4-gb", ODD, [FIELD.size, 4, 0xfffffffe]),
    set("declares-1-gb-packed", `${ODD} ${DAMAGED}`, [FIELD.packedSize, 4, 0x40000000]),
    set("declares-too-little", DAMAGED, [FIELD.size, 4, 5]),
    set("declares-nothing", DAMAGED, [FIELD.size, 4, 0]),
    set("wrong-checksum", DAMAGED, [FIELD.crc, 4, 1]),
    set("marked-encrypted", "berkas-bersandi", [FIELD.flags, 2, 1]),
    set("strongly-encrypted", "berkas-bersandi", [FIELD.flags, 2, 0x2001]),
    set("packed-with-bzip2", ODD, [FIELD.method, 2, 12]),
    set("zip64-size", ODD, [FIELD.size, 4, 0xffffffff]),
    book("zip64-end", ODD, () =>
      changed(sound(), (view) => view.setUint32(view.byteLength - 6, 0xffffffff, true)),
    ),
    book("bit-flipped", DAMAGED, () => {
      const bytes = sound();
      const at = headersOf(bytes, SHEET).local + 30 + SHEET.length + 20;
      return changed(bytes, (view) => view.setUint8(at, view.getUint8(at) ^ 0x10));
    }),
    book("headers-disagree", DAMAGED, () => {
      const bytes = sound();
      const { local } = headersOf(bytes, SHEET);
      return changed(bytes, (view) => view.setUint8(local + 30 + 3, 0x58));
    }),
  ];
}

function places(): readonly HostileBook[] {
  const sound = (): Uint8Array => bookOf(HELLO);
  const atEnd = (
    name: string,
    codes: string,
    [back, width, value]: readonly [number, 2 | 4, number],
  ) =>
    book(name, codes, () =>
      changed(sound(), (view) => {
        const at = view.byteLength - back;
        if (width === 2) view.setUint16(at, value, true);
        else view.setUint32(at, value, true);
      }),
    );
  return [
    book("bytes-behind", ODD, () => joined(sound(), utf8("\r\n-- lampiran"))),
    book("archive-comment", ODD, () => {
      const commented = joined(sound(), utf8("komentar"));
      return changed(commented, (view) => view.setUint16(view.byteLength - 10, 8, true));
    }),
    book("two-archives", ODD, () => joined(sound(), sound())),
    book("hidden-behind-an-entry", ODD, () => withDescriptors(sound(), 200)),
    book("entry-count-65534", DAMAGED, () =>
      changed(sound(), (view) => {
        view.setUint16(view.byteLength - 14, 65_534, true);
        view.setUint16(view.byteLength - 12, 65_534, true);
      }),
    ),
    atEnd("directory-at-the-start", `${DAMAGED} ${ODD}`, [6, 4, 0]),
    atEnd("directory-too-long", DAMAGED, [10, 4, 0x7fffffff]),
    atEnd("second-disk", DAMAGED, [18, 2, 1]),
    harmless("data-descriptors", { "Koperasi!A1": "Kode" }, () => withDescriptors(sound(), 16)),
  ];
}

function names(): readonly HostileBook[] {
  const named = (name: string, entry: string, codes = ODD): HostileBook =>
    book(name, codes, () => withParts({ [entry]: "x" }));
  return [
    named("name-climbs-out", "../../../etc/cron.d/a"),
    named("name-absolute", "/etc/passwd"),
    named("name-of-a-drive", "C:\\Windows\\a.xml"),
    named("name-with-backslashes", "xl\\worksheets\\sheet9.xml"),
    named("name-with-nul", "xl/theme/a\0.xml"),
    named("name-proto", "__proto__", "berkas-bagian-terlarang"),
    named("name-is-a-command", "::error::x\u001b[2J", ODD),
    named("name-30-kb", `xl/${"a".repeat(30_000)}`, "berkas-bagian-terlarang"),
    named("name-twice", "XL/WORKSHEETS/SHEET1.XML"),
    named("folder-with-data", "xl/media/"),
    book("entries-1000", "berkas-melampaui-batas", () => {
      const parts = partsWith({});
      for (let index = 0; index < 1000; index += 1) parts.set(`xl/media/image${index}.png`, "x");
      return zipped(parts);
    }),
  ];
}

function forbiddenParts(): readonly HostileBook[] {
  const part = (name: string, entry: string, codes = "berkas-bagian-terlarang"): HostileBook =>
    book(name, codes, () => withParts({ [entry]: "<a/>" }));
  return [
    part("external-link", "xl/externalLinks/externalLink1.xml"),
    part("connection", "xl/connections.xml"),
    part("query-table", "xl/queryTables/queryTable1.xml"),
    part("data-model", "xl/model/item.data"),
    part("embedded-object", "xl/embeddings/oleObject1.bin"),
    part("control", "xl/activeX/activeX1.xml"),
    part("pivot-cache", "xl/pivotCache/pivotCacheRecords1.xml"),
    part("shared-history", "xl/revisions/revisionLog1.xml"),
    part("program-as-media", "xl/media/setup.exe"),
    part("unknown-part", "xl/rahasia.json"),
    part("macro-sheet", "xl/macrosheets/sheet1.xml", "berkas-makro"),
  ];
}
