import {
  addFormat,
  boolean,
  change,
  error,
  messy,
  messyCell,
  number,
  placeOf,
  setField,
  text,
  type MessyBook,
} from "./messy-book.ts";

const DATE = "sel-bukan-tanggal";
const NOTE = "sel-dibaca-sebagai";
const FIELD = "tanggal_musdesus";

/** Dates in every form that offices use, and in some that only machines do. */
export function messyDates(): readonly MessyBook[] {
  return [...serials(), ...written(), ...refusedText(), ...otherCalendars()];
}

function read(name: string, content: string, value: string, code?: string): MessyBook {
  const reads = { [FIELD]: value };
  return messyCell(`date-${name}`, [FIELD, content], { reads, ...(code && { code }) });
}

function refused(name: string, content: string, says: RegExp, code = DATE): MessyBook {
  return messyCell(`date-${name}`, [FIELD, content], { code, says });
}

function serials(): readonly MessyBook[] {
  return [
    read("serial", number(45_802), "2025-05-25"),
    read("serial-with-time", number(45_802.99), "2025-05-25"),
    read("serial-before-midnight-noise", number("45802.0000000001"), "2025-05-25"),
    refused("year-as-number", number(2025), /tampaknya hanya tahun/),
    refused("serial-60", number(60), /isinya "60"/),
    refused("serial-0", number(0), /isinya "0"/),
    refused("serial-negative", number(-1), /isinya "-1"/),
    refused("serial-of-2019", number(43_830), /tulis tahun-bulan-hari/),
    refused("serial-of-2036", number(49_675), /tulis tahun-bulan-hari/),
    refused("month-as-number", number(202_511), /isinya "202511"/),
    refused("day-as-number", number(20_251_124), /isinya "20251124"/),
    refused("time-only", number(0.5), /isinya "0,5"/),
    refused("true", boolean(true), /isinya "BENAR"/),
    refused("error", error("#VALUE!"), /#VALUE!/, "sel-galat"),
  ];
}

function written(): readonly MessyBook[] {
  return [
    read("iso", text("2025-05-25"), "2025-05-25"),
    read("iso-short", text("2025-5-5"), "2025-05-05"),
    read("words", text("25 Mei 2025"), "2025-05-25", NOTE),
    read("words-with-nbsp", text("25\u00a0Mei\u00a02025"), "2025-05-25", NOTE),
    read("words-with-weekday", text("Minggu, 25 Mei 2025"), "2025-05-25", NOTE),
    read("words-lower-case", text("3 juni 2025"), "2025-06-03", NOTE),
    read("month-short", text("1 Agt 2025"), "2025-08-01", NOTE),
    read("month-old-spelling", text("3 Nopember 2025"), "2025-11-03", NOTE),
    read("month-with-point", text("7 Peb. 2025"), "2025-02-07", NOTE),
    read("slashes-certain", text("25/05/2025"), "2025-05-25", NOTE),
    read("dashes-certain", text("25-5-2025"), "2025-05-25", NOTE),
    read("points-certain", text("25.05.2025"), "2025-05-25", NOTE),
    read("day-equals-month", text("05/05/2025"), "2025-05-05", NOTE),
  ];
}

function refusedText(): readonly MessyBook[] {
  return [
    refused("ambiguous", text("03/06/2025"), /2025-06-03 \(3 Juni 2025\) atau 2025-03-06/),
    refused("american", text("05/25/2025"), /tulis 2025-05-25 \(25 Mei 2025\)\./),
    refused("two-digit-year", text("25/05/25"), /dua angka\. tulis 2025-05-25 /),
    refused("month-only", text("Mei 2025"), /misalnya 2025-05-25/),
    refused("without-year", text("21 Juli"), /misalnya 2025-05-25/),
    refused("year-only", text("2025"), /misalnya 2025-05-25/),
    refused("english", text("25 May 2025"), /misalnya 2025-05-25/),
    refused("roman-month", text("3/VI/2025"), /misalnya 2025-05-25/),
    refused("serial-as-text", text("45802"), /misalnya 2025-05-25/),
    refused("not-in-the-calendar", text("31 April 2025"), /tidak ada dalam kalender/),
    refused("leap-day-of-another-year", text("2025-02-29"), /tidak ada dalam kalender/),
    refused("of-1945", text("17 Agustus 1945"), /tahunnya di luar 2020–2035/),
    refused("belum", text("Belum"), /misalnya 2025-05-25/),
    refused("full-width", text("２０２５-０５-２５"), /misalnya 2025-05-25/),
    refused("with-time", text("2025-05-25 10:00"), /misalnya 2025-05-25/),
  ];
}

function otherCalendars(): readonly MessyBook[] {
  const is1904 = (xml: string): string =>
    xml.replace(/<workbookProtection/, '<workbookPr date1904="1"/>$&');
  return [
    messy(
      "date-in-a-1904-workbook",
      (parts) => {
        change(parts, "xl/workbook.xml", is1904);
        setField(parts, FIELD, number(44_340, addFormat(parts, 14)));
      },
      { reads: { [FIELD]: "2025-05-25" } },
    ),
    messy(
      "date-of-1900-in-a-1904-workbook",
      (parts) => {
        change(parts, "xl/workbook.xml", is1904);
        setField(parts, FIELD, number(45_802, addFormat(parts, 14)));
      },
      // Four years and a day later, and so after the data date.
      { problems: [`tanggal-wajar ${placeOf(FIELD)}`], says: /26 Mei 2029/ },
    ),
    read("iso-cell", ` t="d"><v>2025-05-25</v>`, "2025-05-25"),
    read("iso-cell-with-time", ` t="d"><v>2025-05-25T23:59:59</v>`, "2025-05-25"),
    refused("iso-cell-impossible", ` t="d"><v>2025-02-30</v>`, /"2025-02-30"/, "sel-galat"),
    messyCell("date-after-the-data", [FIELD, text("2025-12-01")], { code: "tanggal-wajar" }),
    read("of-an-older-koperasi", text("2021-12-31"), "2021-12-31"),
  ];
}
