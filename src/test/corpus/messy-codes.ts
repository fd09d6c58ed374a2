import { BENTANGAN, rowOf } from "../make-workbook.ts";
import {
  changeSheet,
  formula,
  messy,
  messyCell,
  number,
  placeOf,
  setCell,
  setField,
  text,
  type MessyBook,
} from "./messy-book.ts";

const KODE = "sel-bukan-kode";
const ROW = rowOf(BENTANGAN);

/** Codes and names of desa as typing, copying and sorting leave them. */
export function messyCodes(): readonly MessyBook[] {
  return [...written(), ...wrong(), ...names()];
}

function written(): readonly MessyBook[] {
  const reads = { kode: BENTANGAN, jumlah_anggota: 1190 };
  const read = (name: string, content: string): MessyBook =>
    messyCell(`code-${name}`, ["kode", content], { reads });
  const refused = (name: string, content: string, says: RegExp): MessyBook =>
    messyCell(`code-${name}`, ["kode", content], { code: KODE, says });
  const meant = /maksudnya 33\.10\.15\.2015\?/;
  return [
    read("with-name", text("33.10.15.2015 – Bentangan")),
    read("with-hyphen-and-name", text("33.10.15.2015 - Bentangan")),
    read("with-nbsp", text("\u00a033.10.15.2015\u00a0")),
    read("with-zero-width", text("33.10.\u200b15.2015\ufeff")),
    refused("as-number", number(3_310_152_015), meant),
    refused("without-points", text("3310152015"), meant),
    refused("with-spaces", text("33 10 15 2015"), meant),
    refused("with-hyphens", text("33-10-15-2015"), meant),
    refused("with-commas", text("33,10,15,2015"), meant),
    refused("with-point-behind", text("33.10.15.2015."), meant),
    refused(
      "full-width",
      text("３３.１０.１５.２０１５"),
      /hanya mirip.*maksudnya 33\.10\.15\.2015\?/,
    ),
    refused("letter-o", text("33.1O.15.2O15"), /isinya "33\.1O\.15\.2O15"/),
    refused("cyrillic-o", text("33.1О.15.2О15"), /hanya mirip.*maksudnya 33\.10\.15\.2015\?/),
    refused("arabic-digits", text("٣٣.١٠.١٥.٢٠١٥"), /hanya mirip/),
    refused("name-instead", text("Bentangan"), /tulis kodenya, 33\.10\.15\.2015/),
    refused("dash", text("-"), /tulis kode Bentangan, 33\.10\.15\.2015/),
    messyCell("code-of-formula", ["kode", formula("A15", 3_310_152_015)], { code: "sel-rumus" }),
    messyCell("code-on-another-sheet-as-number", ["gerai.kode", number(3_310_152_015)], {
      code: KODE,
      says: meant,
    }),
  ];
}

/** Whose row it is stays in doubt: what rests on that keeps silent until the code is mended. */
function wrong(): readonly MessyBook[] {
  const own = placeOf("kode");
  const wrongCode = (
    name: string,
    kode: string,
    [problems, says]: readonly [readonly string[], RegExp],
  ): MessyBook => messyCell(`code-${name}`, ["kode", text(kode)], { problems, says });
  const name = `nama-sesuai-daftar ${placeOf("desa")}`;
  const unknown = [`kode-dikenal ${own}`];
  return [
    wrongCode("of-bps", "33.10.15.0015", [unknown, /bukan kode BPS.*33\.10\.15\.2015/]),
    wrongCode("of-nobody", "33.10.15.2999", [unknown, /Menurut namanya: 33\.10\.15\.2015/]),
    wrongCode("of-another-kabupaten", "62.06.01.2001", [unknown, /bukan di Kabupaten Klaten/]),
    wrongCode("twice", "33.10.15.2016", [
      [name],
      /pakai kode 33\.10\.15\.2015 bila baris ini memang Bentangan/,
    ]),
    wrongCode("of-a-kecamatan", "33.10.15", [
      [`sel-bentuk-lain ${own}`],
      /misalnya 33\.10\.15\.2015/,
    ]),
    messy("code-missing", (parts) => setField(parts, "kode", ">"), {
      problems: [`sel-wajib ${own}`],
    }),
    messy(
      "row-of-a-desa-deleted",
      (parts) =>
        changeSheet(parts, "Koperasi", (xml) =>
          xml.replace(new RegExp(`<row r="${ROW + 1}".*?</row>`, "s"), ""),
        ),
      { problems: ["desa-lengkap Koperasi!"] },
    ),
  ];
}

function names(): readonly MessyBook[] {
  const shifted = (parts: Map<string, string>): void => {
    for (const [row, name] of [
      [ROW, "Boto"],
      [ROW + 1, "Bentangan"],
    ] as const)
      setCell(parts, "Koperasi", [`C${row}`, text(name)]);
  };
  return [
    messyCell("name-in-capitals", ["desa", text("BENTANGAN")], { reads: { kode: BENTANGAN } }),
    messyCell("name-with-desa", ["desa", text("Desa Bentangan")], { code: "nama-sesuai-daftar" }),
    messyCell("name-slip", ["desa", text("Bentangn")], { code: "nama-sesuai-daftar" }),
    messyCell("name-with-cyrillic", ["desa", text("Bentаngan")], { code: "sel-karakter" }),
    messyCell("name-missing", ["desa", ">"], { code: "sel-wajib" }),
    messyCell("name-as-number", ["desa", number(15)], { code: "sel-bukan-teks" }),
    messy("names-shifted-by-a-row", shifted, {
      problems: [`nama-sesuai-daftar Koperasi!C${ROW}`, `nama-sesuai-daftar Koperasi!C${ROW + 1}`],
    }),
  ];
}
