import { suite } from "uvu";
import * as assert from "uvu/assert";
import { joined, utf8 } from "../base/zip-fixtures.ts";
import { writeZip } from "../base/zip.ts";
import { bookOf, bookReplacing, bookWith, codeOf, HELLO, messageOf } from "./gate-fixtures.ts";

const PLAIN = bookOf(HELLO);

const kinds = suite("kinds of files");

kinds("a workbook passes", () => {
  assert.is(codeOf(PLAIN), "");
});

kinds("a file of 0 bytes is empty, and so is an archive without entries", () => {
  assert.is(codeOf(new Uint8Array(0)), "berkas-kosong");
  assert.is(codeOf(writeZip([], { level: 0 })), "berkas-kosong");
});

kinds("a file above 5 MB is too large", () => {
  const large = joined(PLAIN, new Uint8Array(5 * 1024 * 1024));
  assert.is(codeOf(large), "berkas-terlalu-besar");
  assert.match(messageOf(large), "5,1 MB; paling besar 5 MB");
  const full = joined(PLAIN, new Uint8Array(5 * 1024 * 1024 - PLAIN.length));
  assert.is(codeOf(full), "berkas-tidak-wajar");
});

kinds("an OLE file is an old .xls, or encrypted if it holds an EncryptedPackage", () => {
  const magic = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
  assert.is(codeOf(joined(magic, new Uint8Array(600))), "berkas-xls-lama");
  assert.is(codeOf(Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0)), "berkas-xls-lama");
  const name = Uint8Array.from([..."EncryptedPackage"].flatMap((c) => [c.charCodeAt(0), 0]));
  assert.is(codeOf(joined(magic, new Uint8Array(600), name)), "berkas-bersandi");
  // It stands behind letters that begin like it, and right behind the head.
  assert.is(codeOf(joined(magic.subarray(0, 4), name)), "berkas-bersandi");
  assert.is(codeOf(joined(magic, utf8("E\0E\0n\0"), name)), "berkas-bersandi");
  for (const other of ["EncryptedPackage", "E\0n\0c\0r\0y\0p\0t\0e\0d\0", "E\0"])
    assert.is(codeOf(joined(magic, utf8(other))), "berkas-xls-lama", other);
});

kinds("a git-LFS pointer is called by its name", () => {
  const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
  assert.is(codeOf(utf8(pointer)), "berkas-penunjuk-lfs");
});

kinds("text with conflict markers is a git conflict", () => {
  const text = "version 1\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n";
  assert.is(codeOf(utf8(text)), "berkas-konflik-git");
  // The head may hold just the beginning or, of a copied part, the end of a conflict.
  assert.is(codeOf(utf8("<<<<<<< HEAD\na\n")), "berkas-konflik-git");
  assert.is(codeOf(utf8("a\n=======\nb\nc\n>>>>>>> main\n")), "berkas-konflik-git");
});

kinds("text with arrows or a line of equal signs is no git conflict", () => {
  for (const text of [
    "Laporan\n=======\nisi\n",
    "a <<<<<<< b\n",
    "< a\n",
    "a\n======= b\n>>>>>>> c\n",
    "a =======\nb\n>>>>>>> c\n",
    "a\n=======\nb >>>>>>> c\n",
    "a\n=\nb\n>>>>>>> c\n",
    "a\n=======\nb\n> c\n",
  ])
    assert.match(messageOf(utf8(text)), "teks biasa", text);
});

kinds("a text is told by its first line, and its kind by its beginning alone", () => {
  assert.match(messageOf(utf8("Laporan desa\nKode,Desa\n")), "teks biasa");
  assert.match(messageOf(utf8("Laporan desa\r\nKode,Desa\r\n")), "teks biasa");
  // A byte order mark in front hides no kind; elsewhere it is a letter like others.
  assert.match(messageOf(utf8("\ufeff<html><table>")), "HTML");
  assert.match(messageOf(utf8("%\ufeffPDF-1.7")), "teks biasa");
  assert.match(messageOf(utf8("catatan\t\t\x09\x04\x06\0")), "tidak dikenali");
});

kinds("every other kind of file gets an answer of its own", () => {
  const answers: readonly (readonly [string, string])[] = [
    ["%PDF-1.7\n", "PDF"],
    ["Kode,Desa\n33.10.01.2001,Sengon\n", "CSV"],
    ["\ufeffKode;Desa\r\n", "CSV"],
    ["Kode\tDesa\n", "CSV"],
    ["halo\n", "teks biasa"],
    ["<!DOCTYPE html><html>", "HTML"],
    ["\n<html><table>", "HTML"],
    [
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
      "2003",
    ],
    ['<?xml version="1.0"?><office:document xmlns:office="x">', ".fods"],
    ['<?xml version="1.0"?><a/>', "XML"],
    ["{\\rtf1\\ansi", "RTF"],
    ["ID;PSCALC3", "SYLK"],
    ['{"url":"https://docs.google.com/spreadsheets/d/1"}', "Google"],
    ["MZ\u0090\0\u0003", "program"],
    ["\n<!DOCTYPE html>\n<html><title>papan/2025-11-24.xlsx · GitHub</title>", "GitHub"],
    ["MIME-Version: 1.0\nContent-Type: multipart/related", "MHTML"],
    ["[InternetShortcut]\nURL=https://a.id/", "pintasan"],
    ["\0\0\0\u0018ftypheic", "gambar"],
    ["II*\0", "gambar"],
    ["Rar!\u001a\u0007", "arsip terkompresi"],
    ["GIF89a", "gambar"],
    ["\u0001\u0002\u0003abc", "tidak dikenali"],
  ];
  for (const [text, word] of answers) {
    assert.is(codeOf(utf8(text)), "berkas-bukan-xlsx", text);
    assert.ok(messageOf(utf8(text)).includes(word), `${messageOf(utf8(text))} says ${word}`);
  }
  assert.match(messageOf(Uint8Array.of(0xff, 0xfe, 0x4b, 0)), "Unicode");
  assert.match(messageOf(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d)), "gambar");
});

kinds("a file of nothing but zeros was not copied to its end", () => {
  assert.is(codeOf(new Uint8Array(9000)), "berkas-rusak");
});

kinds("other archives are told apart by what they hold", () => {
  const answers: readonly (readonly [string, string])[] = [
    ["mimetype", ".ods"],
    ["word/document.xml", ".docx"],
    ["ppt/presentation.xml", ".pptx"],
    ["xl/workbook.bin", ".xlsb"],
    ["Index/Document.iwa", "Numbers"],
    ["laporan.xlsx", "berisi buku kerja"],
    ["foto.jpg", "arsip ZIP"],
  ];
  for (const [name, word] of answers) {
    const bytes = writeZip([{ name, bytes: utf8("x") }], { level: 0 });
    assert.is(codeOf(bytes), "berkas-bukan-xlsx", name);
    assert.ok(messageOf(bytes).includes(word), messageOf(bytes));
  }
});

kinds("macros are refused, told by a part or by the content type", () => {
  const macroType = (found: string, type: string): Uint8Array =>
    bookReplacing("[Content_Types].xml", found, type);
  assert.is(codeOf(bookWith("xl/vbaProject.bin", "x")), "berkas-makro");
  assert.is(codeOf(bookWith("xl/macrosheets/sheet1.xml", "x")), "berkas-makro");
  const main = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
  const macro = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";
  assert.is(codeOf(macroType(main, macro)), "berkas-makro");
  // SheetJS writes such a default into every file; it says nothing about the workbook.
  const harmless = `<Default Extension="bin" ContentType="${macro}"/><Override`;
  assert.is(codeOf(macroType("<Override", harmless)), "");
  assert.is(codeOf(macroType("sheet.main+xml", "template.main+xml")), "berkas-bukan-xlsx");
});

kinds.run();
