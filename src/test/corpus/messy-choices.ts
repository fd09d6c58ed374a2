import { boolean, error, messyCell, number, text, type MessyBook } from "./messy-book.ts";

const CHOICE = "sel-bukan-pilihan";
const NOTE = "sel-dibaca-sebagai";

/** What is typed where a list wants to be chosen from. */
export function messyChoices(): readonly MessyBook[] {
  return [...understood(), ...notUnderstood()];
}

function understood(): readonly MessyBook[] {
  const read = (name: string, content: string, value: string, code?: string): MessyBook =>
    messyCell(`choice-${name}`, ["npwp", content], {
      reads: { npwp: value },
      ...(code && { code }),
    });
  return [
    read("label", text("Sudah"), "sudah"),
    read("id", text("sudah"), "sudah"),
    read("capitals", text("SUDAH"), "sudah", NOTE),
    read("spaces", text("  Sudah  "), "sudah"),
    read("nbsp", text("\u00a0Sudah\u00a0"), "sudah"),
    read("zero-width", text("Sudah\u200b"), "sudah"),
    read("full-stop", text("Sudah."), "sudah", NOTE),
    read("full-width", text("Ｓｕｄａｈ"), "sudah", NOTE),
    read("ya", text("Ya"), "sudah", NOTE),
    read("tick", text("✓"), "sudah", NOTE),
    read("root-as-tick", text("√"), "sudah", NOTE),
    read("letter-v", text("v"), "sudah", NOTE),
    read("tdk", text("Tdk"), "belum", NOTE),
    read("process", text("Dalam proses"), "proses", NOTE),
    read("true", boolean(true), "sudah", NOTE),
    read("false", boolean(false), "belum", NOTE),
    read("one", number(1), "sudah", NOTE),
    read("nought", number(0), "belum", NOTE),
    messyCell("choice-shown-as-error-code", ["npwp", error("#N/A")], { code: "sel-galat" }),
  ];
}

function notUnderstood(): readonly MessyBook[] {
  const refused = (name: string, content: string, says: RegExp, code = CHOICE): MessyBook =>
    messyCell(`choice-${name}`, ["npwp", content], { code, says });
  return [
    refused("slip", text("Sdah"), /mungkin maksudnya Sudah\?/),
    refused("two-at-once", text("Sudah/Belum"), /pilih dari daftar/),
    refused("dash", text("-"), /pilih dari daftar: Sudah, Proses, Belum/),
    refused("cross", text("x"), /pilih dari daftar/),
    refused("question-mark", text("?"), /pilih dari daftar/),
    refused("none", text("n/a"), /Kosongkan bila belum dilaporkan/),
    refused("number-2", number(2), /isinya "2"/),
    refused("hundred-percent", text("100%"), /pilih dari daftar/),
    refused("cyrillic-letter", text("Sudаh"), /huruf dari aksara lain/, "sel-karakter"),
    refused("greek-letter", text("Βelum"), /huruf dari aksara lain/, "sel-karakter"),
    refused("sentence", text("Sudah terbit bulan lalu"), /mungkin maksudnya Sudah\?/),
    refused("bidi", text("\u202ehaduS"), /isinya "haduS"/),
    messyCell("operation-by-old-name", ["status_operasi", text("Rintisan usaha")], {
      code: NOTE,
      reads: { status_operasi: "merintis" },
    }),
    messyCell("operation-slip", ["status_operasi", text("Beroprasi")], {
      code: CHOICE,
      says: /mungkin maksudnya Beroperasi\?/,
    }),
  ];
}
