import {
  addFormat,
  boolean,
  error,
  formula,
  messy,
  messyCell,
  number,
  placeOf,
  setField,
  text,
  type MessyBook,
} from "./messy-book.ts";

const WHOLE = "sel-bukan-bilangan";
const DECIMAL = "sel-bukan-angka";
const NOTE = "sel-dibaca-sebagai";

/** What a machine with English settings, or a hurried hand, makes of a number. */
export function messyNumbers(): readonly MessyBook[] {
  return [...english(), ...counts(), ...amounts(), ...decimals(), ...notNumbers(), ...disguised()];
}

/** Typed 33.10 or 1.250 where the full stop is a decimal point. */
function english(): readonly MessyBook[] {
  const fields: readonly (readonly [field: string, code: string])[] = [
    ["kode", "sel-bukan-kode"],
    ["nama_koperasi", "sel-bukan-teks"],
    ["jumlah_anggota", WHOLE],
    ["simpanan_pokok", WHOLE],
    ["modal_luar", WHOLE],
    ["progres_gerai", WHOLE],
    ["tanggal_musdesus", "sel-bukan-tanggal"],
    ["npwp", "sel-bukan-pilihan"],
    ["catatan", "sel-bukan-teks"],
    ["meta.kabupaten", "sel-bukan-kode"],
    ["meta.versi_templat", "sel-bukan-teks"],
  ];
  return fields.flatMap(([field, code]) =>
    [33.1, 1.25].map((value) =>
      messyCell(`english-${value}-in-${field}`, [field, number(value)], {
        code,
        says: HINTS[`${field} ${value}`] ?? /33,1|1,25/,
      }),
    ),
  );
}

/** What was most likely typed. */
const HINTS: Readonly<Record<string, RegExp>> = {
  "jumlah_anggota 33.1": /maksudnya 33100 \(33\.100\)\?/,
  "jumlah_anggota 1.25": /maksudnya 1250 \(1\.250\)\?/,
  "simpanan_pokok 1.25": /maksudnya 1250 \(1\.250\)\?/,
  "kode 33.1": /maksudnya 33\.10\?/,
  "meta.kabupaten 33.1": /maksudnya 33\.10\?/,
  "nama_koperasi 33.1": /ubah format sel menjadi Teks/,
};

function counts(): readonly MessyBook[] {
  const field = "jumlah_anggota";
  const read = (name: string, content: string, value: number, code?: string): MessyBook =>
    messyCell(`count-${name}`, [field, content], {
      reads: { [field]: value },
      ...(code && { code }),
    });
  return [
    read("zero", number(0), 0),
    read("plain-text", text("120"), 120),
    read("text-in-spaces", text("  120\u00a0"), 120),
    read("text-with-zero-width", text("\u200b120\ufeff"), 120),
    read("grouped", text("1.250"), 1250, NOTE),
    read("grouped-spaced", text(" 1.250 "), 1250, NOTE),
    read("with-cents", text("1.250,00"), 1250, NOTE),
    read("float-noise", number("1250.0000000000002"), 1250),
    read("exponent", number("1.25E3"), 1250),
    messyCell("count-of-millions", [field, number(2_000_000)], { code: "sel-di-luar-batas" }),
    ...refusedCounts(),
  ];
}

function refusedCounts(): readonly MessyBook[] {
  const refused = (name: string, content: string, says: RegExp): MessyBook =>
    messyCell(`count-${name}`, ["jumlah_anggota", content], { code: WHOLE, says });
  return [
    refused("english-grouping", text("1,250"), /maksudnya 1250 \(1\.250\)\?/),
    refused("leading-nought", text("0812"), /maksudnya 812\?/),
    refused("with-unit", text("25 orang"), /maksudnya 25\?/),
    refused("with-word", text("dua puluh"), /isinya "dua puluh"; seharusnya bilangan bulat/),
    refused("about", text("± 10"), /maksudnya 10\? Tulis angkanya saja/),
    refused("range", text("20-50"), /tulis angkanya saja/),
    refused("thousands-by-word", text("1,2 ribu"), /maksudnya 1200 \(1\.200\)\?/),
    refused("nihil", text("nihil"), /tulis 0 bila memang nol/),
    refused("dash", text("-"), /hapus tanda itu/),
    refused("question-mark", text("?"), /hapus tanda itu/),
    refused("negative", number(-5), /isinya "-5"/),
    refused("half", number(0.5), /bilangan bulat/),
    refused("letter-o", text("12O"), /isinya "12O"/),
    refused("apostrophe-grouping", text("1'250"), /isinya "1'250"/),
    refused("space-grouping", text("1 250"), /isinya "1 250"/),
    refused("fewer-than-five", text("<5"), /isinya "<5"/),
    refused("full-width", text("１２０"), /hanya mirip.*maksudnya 120\?/),
    refused("arabic-digits", text("١٢٠"), /hanya mirip/),
    refused("cyrillic-o", text("12О"), /hanya mirip.*maksudnya 120\?/),
    refused("fraction", text("½"), /hanya mirip/),
  ];
}

function amounts(): readonly MessyBook[] {
  const field = "simpanan_pokok";
  const read = (name: string, content: string, value: number | string, code?: string): MessyBook =>
    messyCell(`amount-${name}`, [field, content], {
      reads: { [field]: value },
      ...(code && { code }),
    });
  const refused = (name: string, content: string, says: RegExp): MessyBook =>
    messyCell(`amount-${name}`, [field, content], { code: WHOLE, says });
  return [
    read("rupiah", text("Rp 500.000"), 500_000, NOTE),
    read("grouped-twice", text("1.250.000"), 1_250_000, NOTE),
    read("rupiah-and-dash", text("Rp500.000,-"), 500_000, NOTE),
    read("rupiah-with-cents", text("Rp. 8.000.000,00"), 8_000_000, NOTE),
    read("fewer-than-five", text("<5"), "<5"),
    read("fewer-than-five-spaced", text("< 5"), "<5"),
    refused("in-millions", text("12 jt"), /maksudnya 12000000 \(12\.000\.000\)\?/),
    refused("in-thousands", text("500rb"), /maksudnya 500000 \(500\.000\)\?/),
    refused("in-words", text("kurang dari 5"), /atau "<5"/),
    refused("english-decimal", number(1250.5), /isinya "1250,5"/),
    messyCell("percent-as-share", ["progres_gerai", number(0.45)], {
      code: WHOLE,
      says: /maksudnya 45\?/,
    }),
    messyCell("percent-sign", ["progres_gerai", text("45%")], {
      code: WHOLE,
      says: /isinya "45%"/,
    }),
    messyCell("percent-above-hundred", ["progres_gerai", number(145)], {
      code: "sel-di-luar-batas",
    }),
  ];
}

function decimals(): readonly MessyBook[] {
  const field = "aset.luas";
  const read = (name: string, content: string, value: number, code?: string): MessyBook =>
    messyCell(`decimal-${name}`, [field, content], {
      reads: { [field]: value },
      ...(code && { code }),
    });
  const refused = (name: string, content: string, says: RegExp): MessyBook =>
    messyCell(`decimal-${name}`, [field, content], { code: DECIMAL, says });
  return [
    read("number", number(48.5), 48.5),
    read("comma", text("48,5"), 48.5),
    read("point", text("48.5"), 48.5, NOTE),
    read("millions", text("1.250.000"), 1_250_000, NOTE),
    refused("one-point", text("1.250"), /maksudnya 1250 \(1\.250\) atau 1,25\?/),
    refused("one-comma", text("1,250"), /maksudnya 1250 \(1\.250\) atau 1,25\?/),
    refused("with-unit", text("48 m2"), /maksudnya 48\?/),
    refused("negative", number(-1), /isinya "-1"/),
  ];
}

function notNumbers(): readonly MessyBook[] {
  const field = "jumlah_anggota";
  const cell = (name: string, content: string, code: string, says: RegExp): MessyBook =>
    messyCell(`not-a-number-${name}`, [field, content], { code, says });
  return [
    cell("true", boolean(true), WHOLE, /isinya "BENAR"/),
    cell("false", boolean(false), WHOLE, /isinya "SALAH"/),
    cell("stored-text", number("abc"), "sel-galat", /"abc"/),
    cell("stored-comma", number("1,5"), "sel-galat", /"1,5"/),
    cell("infinite", number("1e400"), "sel-galat", /"1e400"/),
    cell("ref", error("#REF!"), "sel-galat", /"#REF!"/),
    cell("spill", error("#SPILL!"), "sel-galat", /"#SPILL!"/),
    cell("ref-as-text", text("#REF!"), "sel-galat", /"#REF!"/),
    cell("division", error("#DIV/0!"), "sel-galat", /rumusnya gagal/),
    messyCell("formula-with-result", [field, formula("600+590", 1190)], {
      code: "sel-rumus",
      says: /"=600\+590"; yang dibaca hanya hasil terakhirnya/,
      reads: { [field]: 1190 },
    }),
    cell("formula-without-result", formula("600+590", ""), "sel-rumus", /tidak tersimpan/),
    cell("formula-of-another-book", formula("[1]Rekap!B7", 1190), "sel-rumus", /\[1\]Rekap/),
    cell(
      "formula-from-the-web",
      formula('WEBSERVICE("http://a.id")', 1),
      "sel-rumus",
      /WEBSERVICE/,
    ),
    messyCell(
      "formula-in-the-code",
      ["kode", ` t="str"><f>B1&amp;"2015"</f><v>33.10.15.2015</v>`],
      { code: "sel-rumus" },
    ),
    messyCell("true-as-formula", ["npwp", ` t="b"><f>TRUE()</f><v>1</v>`], {
      code: NOTE,
      reads: { npwp: "sudah" },
    }),
  ];
}

/** A number that is something else: a date, a telephone, a person. */
function disguised(): readonly MessyBook[] {
  const dated = (name: string, format: number, field: string): MessyBook =>
    messy(
      `date-in-${name}`,
      (parts) => setField(parts, field, number(46_115, addFormat(parts, format))),
      {
        problems: [`${field.startsWith("aset.luas") ? DECIMAL : WHOLE} ${placeOf(field)}`],
        says: /tanggal 3 April 2026/,
      },
    );
  const personal = (field: string, value: number): MessyBook =>
    messyCell(`person-${value}-in-${field}`, [field, number(value)], { code: "data-pribadi" });
  return [
    dated("a-count", 14, "jumlah_anggota"),
    dated("an-amount", 16, "modal_luar"),
    dated("a-decimal", 15, "aset.luas"),
    ...["jumlah_anggota", "modal_luar", "simpanan_pokok", "nama_koperasi", "catatan", "npwp"].map(
      (field) => personal(field, 81_234_567_890),
    ),
    personal("tanggal_musdesus", 6_281_234_567_890),
    personal("aset.nilai", 895_123_456_781),
    personal("jumlah_anggota", 3_310_012_501_900_001),
    messyCell("amount-like-a-telephone", ["modal_luar", number(81_250_000_000)], {
      reads: { modal_luar: 81_250_000_000 },
    }),
  ];
}
