import { messyCell, number, text, type MessyBook } from "./messy-book.ts";

/** Letters that are not what they look like, or that nobody sees. */
export function messyTexts(): readonly MessyBook[] {
  return [...seen(), ...unseen(), ...forbidden(), ...personal()];
}

function read(
  name: string,
  [field, content]: readonly [string, string],
  value: string | null,
): MessyBook {
  return messyCell(`text-${name}`, [field, content], { reads: { [field]: value } });
}

const NAME = "nama_koperasi";

function seen(): readonly MessyBook[] {
  const runs =
    ' t="inlineStr"><is><r><rPr><b/></rPr><t xml:space="preserve">KDMP </t></r><r><t>Maju</t></r></is>';
  return [
    read("double-spaces", [NAME, text("KDMP  Maju ")], "KDMP Maju"),
    read("rich", [NAME, runs], "KDMP Maju"),
    read("line-break-in-a-name", [NAME, text("KDMP\nMaju")], "KDMP Maju"),
    read("line-breaks-in-a-note", ["catatan", text("Satu\r\nDua\n")], "Satu\nDua"),
    read("line-breaks-of-excel", ["catatan", text("Satu_x000D_\nDua")], "Satu\nDua"),
    read("tab", [NAME, text("KDMP\tMaju")], "KDMP Maju"),
    read("accent-taken-apart", [NAME, text("KDMP Maje\u0301")], "KDMP Majé"),
    read("emoji-and-javanese", ["catatan", text("Siap 😀 ꦗꦮ")], "Siap 😀 ꦗꦮ"),
    read("markup", ["catatan", text("<b>tebal</b> & lain")], "<b>tebal</b> & lain"),
    read("like-a-formula", ["catatan", text("=1+1")], "=1+1"),
    read("blank-but-for-spaces", ["catatan", text(" \u00a0 ")], null),
    read("blank-but-for-zero-width", ["catatan", text("\u200b\ufeff")], null),
    messyCell("text-as-number", ["nomor_akta", number(12)], {
      code: "sel-bukan-teks",
      says: /ubah format sel menjadi Teks/,
    }),
    messyCell("text-too-long", ["catatan", text("a".repeat(5000))], {
      code: "sel-terlalu-panjang",
    }),
  ];
}

function unseen(): readonly MessyBook[] {
  return [
    read("nbsp", [NAME, text("KDMP\u00a0Maju")], "KDMP Maju"),
    read("zero-width", [NAME, text("KD\u200bMP Ma\u2060ju")], "KDMP Maju"),
    read("soft-hyphen", [NAME, text("KDMP Ma\u00adju")], "KDMP Maju"),
    read("bidi", [NAME, text("\u202dKDMP Maju\u202c")], "KDMP Maju"),
    read("ideographic-space", [NAME, text("KDMP\u3000Maju")], "KDMP Maju"),
  ];
}

function forbidden(): readonly MessyBook[] {
  const refused = (name: string, content: string, says = /karakter yang tidak tampak/): MessyBook =>
    messyCell(`text-${name}`, [NAME, text(content)], { code: "sel-karakter", says });
  return [
    refused("nul", "KDMP_x0000_Maju"),
    refused("escape", "KDMP_x001B_[31m"),
    messyCell("text-half-a-pair", [NAME, text("KDMP_xD83D_")], {
      code: "sel-galat",
      says: /dibaca berbeda-beda oleh program/,
    }),
    refused("broken-encoding", "KDMP \ufffd"),
    refused("cyrillic-letter", "KDMP Mаju", /kata "Mаju".*aksara lain/),
    refused("greek-letter", "Κoperasi Maju", /aksara lain/),
  ];
}

function personal(): readonly MessyBook[] {
  const found = (field: string, content: string): MessyBook =>
    messyCell(`text-personal-in-${field}-${content.length}`, [field, text(content)], {
      code: "data-pribadi",
      says: /^(?!.*(?:\d{5}|@|Budi))/,
    });
  return [
    found("catatan", "hub. Budi 0812-3456-7890"),
    found("catatan", "Ketua: 3310 0125 0190 0001"),
    found("penanggung_jawab", "budi@contoh.id"),
    found("nomor_sk_ahu", "09.254.294.3-407.000"),
    found("npwp", "331001250190001"),
    found("jumlah_anggota", "0812 3456 7890"),
    found("tanggal_akta", "6281234567890"),
    found("gerai.catatan", "WA ０８１２３４５６７８９０"),
    found("meta.penyusun", "Budi, budi@contoh.id"),
  ];
}
