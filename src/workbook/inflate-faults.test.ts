import { suite } from "uvu";
import * as assert from "uvu/assert";
import { changed, FIELD, headersOf, joined, setInBoth, utf8 } from "../base/zip-fixtures.ts";
import { writeZip } from "../base/zip.ts";
import { LIMITS } from "./gate-limits.ts";
import { isRefusal, SAVE_AGAIN, SEND_AGAIN, type Refusal } from "./gate-refusal.ts";
import { openArchive, type Archive } from "./inflate.ts";

const test = suite("archives");

const LETTERS = Uint8Array.from({ length: 80_000 }, (_, at) => (at * at * 7919) >> (at % 13));
const zip = (parts: Readonly<Record<string, Uint8Array>>, level: 0 | 6 = 6) =>
  writeZip(
    Object.entries(parts).map(([name, bytes]) => ({ name, bytes })),
    { level },
  );
const TWO = zip({ a: utf8("satu ".repeat(40)), b: utf8("dua ".repeat(40)) });

function opened(bytes: Uint8Array): Archive {
  const archive = openArchive(bytes);
  if (isRefusal(archive)) throw new Error(archive.message);
  return archive;
}

/** Why the archive, or its part "a", is refused. */
function refusalOf(bytes: Uint8Array): Refusal | undefined {
  const archive = openArchive(bytes);
  if (isRefusal(archive)) return archive;
  const part = archive.bytesOf("a");
  return isRefusal(part) ? part : undefined;
}

test("parts are found whatever their case, and what is none is nothing", () => {
  const archive = opened(zip({ "Xl/A.xml": utf8("<a/>") }));
  assert.equal(archive.names, ["Xl/A.xml"]);
  assert.equal([archive.sizeOf("xl/a.XML"), archive.sizeOf("b")], [4, 0]);
  for (const way of ["read", "readWhole", "skim"] as const)
    assert.equal([archive[way]("XL/a.xml"), archive[way]("b")], ["<a/>", undefined], way);
  assert.equal(archive.bytesOf("b"), undefined);
  const damaged = opened(setInBoth(TWO, "a", { field: FIELD.crc, width: 4, value: 1 }));
  for (const way of ["read", "readWhole", "skim", "bytesOf"] as const)
    assert.ok(isRefusal(damaged[way]("a")), way);
});

const odd = (message: string) => ({ refused: "berkas-tidak-wajar", message, fix: SAVE_AGAIN });
const NOT_YOURS =
  "bila berkas ini bukan buatan Anda sendiri, jangan dibuka; isi templat kabupaten ini, simpan langsung dari Excel atau LibreOffice, lalu unggah hasilnya.";
const trap = (message: string) => ({ refused: "berkas-tidak-wajar", message, fix: NOT_YOURS });
const damaged = (where: string) => ({
  refused: "berkas-rusak",
  message: `isi berkas berubah atau hilang di tengah jalan${where}.`,
  fix: SEND_AGAIN,
});

const set = (field: number, width: 2 | 4, value: number) =>
  setInBoth(TWO, "a", { field, width, value });
const { local, central } = headersOf(TWO, "a");

test("every fault is told in words of its own", () => {
  const cut = "berkas ini terpotong: bagian akhirnya tidak ada.";
  const locked = "isi berkas ini disandikan sehingga tidak dapat dibaca.";
  const stored = zip({ a: utf8("satu"), b: utf8("dua") }, 0);
  const longer = setInBoth(stored, "a", { field: FIELD.packedSize, width: 4, value: 44 });
  const shorter = setInBoth(zip({ a: LETTERS }, 0), "a", {
    ...{ field: FIELD.packedSize, width: 4, value: 9 },
  });
  for (const [bytes, refusal] of [
    [TWO.subarray(0, -3), { refused: "berkas-terpotong", message: cut, fix: SEND_AGAIN }],
    [set(FIELD.flags, 2, 1), { refused: "berkas-bersandi", message: locked, fix: SAVE_AGAIN }],
    [changed(TWO, (view) => view.setUint8(central, 0)), damaged("")],
    [changed(TWO, (view) => view.setUint8(local, 0)), damaged(' (bagian "a")')],
    [changed(TWO, (view) => view.setUint8(local + 31, 0xff)), damaged(' (bagian "a")')],
    [set(FIELD.size, 4, 5), damaged(' (bagian "a")')],
    [set(FIELD.crc, 4, 5), damaged(' (bagian "a")')],
    [
      setInBoth(longer, "a", { field: FIELD.size, width: 4, value: 44 }),
      trap('bagian-bagian di dalam berkas saling menindih (bagian "a").'),
    ],
    [joined(TWO, TWO), trap("ada data tambahan di depan isi berkas.")],
    [joined(TWO, utf8("x")), odd("ada data tambahan di belakang isi berkas.")],
    [set(FIELD.size, 4, 0xffffffff), odd('berkas memakai bentuk ZIP64 (bagian "a").')],
    [set(FIELD.method, 2, 9), odd('berkas memakai cara pemampatan yang tidak lazim (bagian "a").')],
    [
      zip({ a: utf8("x"), A: utf8("y") }),
      odd('dua bagian di dalam berkas bernama sama (bagian "A").'),
    ],
    [
      setInBoth(shorter, "a", { field: FIELD.size, width: 4, value: 9 }),
      odd('ada data tersisa di antara bagian-bagian berkas (bagian "a").'),
    ],
  ] as const)
    assert.equal(refusalOf(bytes), refusal, refusal.message);
});

test("an archive has at most 300 parts, and no folder with data", () => {
  const many = (count: number) =>
    openArchive(
      zip(Object.fromEntries(Array.from({ length: count }, (_, at) => [`p${at}`, utf8("x")]))),
    );
  assert.not.ok(isRefusal(many(300)));
  assert.equal(many(301), {
    refused: "berkas-melampaui-batas",
    message: "buku kerja ini terdiri atas 301 bagian; paling banyak 300.",
    fix: "hapus gambar dan lembar tambahan, simpan, lalu unggah ulang.",
  });
  assert.not.ok(isRefusal(openArchive(zip({ "a/": utf8(""), b: utf8("x") }))));
  assert.equal(
    openArchive(zip({ "a/": utf8("x") })),
    odd('folder "a/" di dalam berkas berisi data.'),
  );
});

test("a part may say that it unpacks to 16 MiB, all to 32, and each to 300 times its size", () => {
  const parts = zip({ a: LETTERS, b: LETTERS, c: new Uint8Array(0) });
  const saying = (a: number, b: number, c = 0) => {
    const bytes = [
      ["a", a],
      ["b", b],
      ["c", c],
    ] as const;
    return refusalOfList(
      bytes.reduce<Uint8Array>(
        (all, [name, value]) => setInBoth(all, name, { field: FIELD.size, width: 4, value }),
        parts,
      ),
    );
  };
  const most = LIMITS.partBytes;
  assert.is(saying(most, most), undefined);
  assert.equal(saying(most, most, 1), trap("isi berkas mengembang terlalu besar saat dibuka."));
  assert.equal(saying(most + 1, 0), trap('bagian "a" mengembang terlalu besar saat dibuka.'));
  const packed = zip({ a: LETTERS.subarray(0, 8_000) });
  const { central: at } = headersOf(packed, "a");
  const size = new DataView(packed.buffer).getUint32(at + 20, true) * LIMITS.ratio;
  assert.ok(size > LIMITS.ratioFrom);
  const said = (value: number) =>
    refusalOfList(setInBoth(packed, "a", { field: FIELD.size, width: 4, value }));
  assert.is(said(size), undefined);
  assert.equal(said(size + 1), trap('bagian "a" mengembang terlalu besar saat dibuka.'));
});

/** Why the list of parts is refused, whatever they hold. */
function refusalOfList(bytes: Uint8Array): Refusal | undefined {
  const archive = openArchive(bytes);
  return isRefusal(archive) ? archive : undefined;
}

test("only a declaration says which encoding XML has, and ASCII is the same in many", () => {
  const read = (xml: string) => opened(zip({ a: utf8(xml) })).read("a");
  const other = odd('bagian "a" menyebut pengodean huruf selain UTF-8.');
  for (const xml of [
    '<a><?xml version="1.0" encoding="UTF-16"?></a>',
    '<?xml version="1.0" encoding="x-utf-9"?><a/>',
    '<?xml version="1.0" encoding="x-ucs"?><a/>',
    '<?xml version="1.0"?><a>é</a>',
  ])
    assert.is(read(xml), xml);
  for (const xml of [
    '\n <?xml version="1.0" encoding="UTF-16"?><a/>',
    '<?xml encoding="ucs-2"?><a/>',
    '<?xml encoding="latin1"?><a>é</a>',
  ])
    assert.equal(read(xml), other, xml);
});

test.run();
