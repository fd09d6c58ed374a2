import { gzipSync } from "fflate";
import { joined, utf8 } from "../../base/zip-fixtures.ts";
import { writeZip } from "../../base/zip.ts";
import { bookOf, HELLO } from "../../workbook/gate-fixtures.ts";
import { book, replaced, withParts, type HostileBook } from "./hostile-book.ts";

/** Files of another kind that end in .xlsx: what people send by mistake, and what they rename. */
export function otherKinds(): readonly HostileBook[] {
  return [...texts(), ...binaries(), ...archives(), ...cutOff()];
}

const OLE = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1);
const CSV = "Kode,Desa,Anggota\r\n33.10,Bentangan,1.250\r\n";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

function texts(): readonly HostileBook[] {
  const text = (name: string, content: string, codes = "berkas-bukan-xlsx"): HostileBook =>
    book(name, codes, () => utf8(content));
  return [
    text("csv", CSV),
    text("csv-semicolon-bom", `\ufeff${CSV.replaceAll(",", ";")}`),
    text("tsv", CSV.replaceAll(",", "\t")),
    book("csv-utf-16", "berkas-bukan-xlsx", () =>
      joined(Uint8Array.of(0xff, 0xfe), utf16(CSV.replaceAll(",", "\t"))),
    ),
    text("plain-text", "Rekap koperasi Kabupaten Klaten\n"),
    text("workflow-command", "::error::ambil alih\n::set-output name=a::b\n"),
    text("html-table", "<html><table><tr><td>33.10</td></tr></table></html>"),
    text("html-of-github", "<!DOCTYPE html><html><head><title>2025-11-24.xlsx · GitHub</title>"),
    text("mhtml", "MIME-Version: 1.0\r\nContent-Type: multipart/related\r\n"),
    text("rtf", "{\\rtf1\\ansi 33.10}"),
    text("sylk", "ID;PWXL;N;E\r\nC;Y1;X1;K33.1\r\n"),
    text("dif", 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,1\r\n'),
    text(
      "xml-2003",
      '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
    ),
    text("fods", '<?xml version="1.0"?><office:document xmlns:office="urn:x"/>'),
    text("xml", '<?xml version="1.0"?><koperasi kode="33.10"/>'),
    text("gsheet", '{"url":"https://docs.google.com/spreadsheets/d/1","doc_id":"1"}'),
    text("url-shortcut", "[InternetShortcut]\r\nURL=https://docs.google.com/x\r\n"),
    text(
      "lfs-pointer",
      `version https://git-lfs.github.com/spec/v1\noid sha256:${"4d7a".repeat(16)}\nsize 123456\n`,
      "berkas-penunjuk-lfs",
    ),
    text(
      "merge-conflict",
      "<<<<<<< HEAD\nversion 1\n=======\nversion 2\n>>>>>>> cabang\n",
      "berkas-konflik-git",
    ),
  ];
}

function binaries(): readonly HostileBook[] {
  const bytes = (name: string, head: readonly number[], codes = "berkas-bukan-xlsx"): HostileBook =>
    book(name, codes, () => joined(Uint8Array.from(head), new Uint8Array(3000).fill(7)));
  return [
    book("empty", "berkas-kosong", () => new Uint8Array(0)),
    book("zeros", "berkas-rusak", () => new Uint8Array(9000)),
    book("pdf", "berkas-bukan-xlsx", () => utf8("%PDF-1.7\n1 0 obj\n")),
    bytes("png", [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    bytes("jpeg", [0xff, 0xd8, 0xff, 0xe0]),
    bytes("heic", [0, 0, 0, 24, ...utf8("ftypheic")]),
    bytes("dbf", [3, 125, 11, 24, 1, 0, 0, 0]),
    bytes("elf", [0x7f, ...utf8("ELF")]),
    bytes("exe", [...utf8("MZ"), 0x90, 0]),
    bytes("rar", [...utf8("Rar!"), 0x1a, 7]),
    bytes("7z", [...utf8("7z"), 0xbc, 0xaf]),
    book("gzip-of-xlsx", "berkas-bukan-xlsx", () => gzipSync(bookOf(HELLO))),
    bytes("xls-biff2", [9, 0, 4, 0, 2, 0, 16, 0], "berkas-xls-lama"),
    book("xls", "berkas-xls-lama", () => joined(OLE, new Uint8Array(3000))),
    book("encrypted", "berkas-bersandi", () =>
      joined(OLE, new Uint8Array(1500), utf16("EncryptedPackage"), new Uint8Array(1500)),
    ),
    book("exe-before-xlsx", "berkas-bukan-xlsx", () => joined(utf8("MZ\u0090\0"), bookOf(HELLO))),
    book("too-large", "berkas-terlalu-besar", () =>
      joined(bookOf(HELLO), new Uint8Array(5 * 1024 * 1024)),
    ),
    book("too-large-pdf", "berkas-bukan-xlsx", () =>
      joined(utf8("%PDF-1.7\n"), new Uint8Array(6 * 1024 * 1024)),
    ),
  ];
}

function archives(): readonly HostileBook[] {
  const holding = (name: string, entry: string, codes = "berkas-bukan-xlsx"): HostileBook =>
    book(name, codes, () => writeZip([{ name: entry, bytes: utf8("x") }], { level: 6 }));
  const typed = (name: string, type: string, codes: string): HostileBook =>
    book(name, codes, () => replaced("[Content_Types].xml", TYPE, type));
  const vendor = "application/vnd.ms-excel";
  return [
    book("zip-empty", "berkas-kosong", () => writeZip([], { level: 0 })),
    holding("ods", "mimetype"),
    holding("docx", "word/document.xml"),
    holding("pptx", "ppt/presentation.xml"),
    holding("xlsb", "xl/workbook.bin"),
    holding("numbers", "Index/Document.iwa"),
    holding("jar", "META-INF/MANIFEST.MF"),
    holding("zip-of-photos", "foto/IMG_0001.jpg"),
    holding("zip-of-xlsx", "laporan/2025-11-24.xlsx"),
    typed("xlsm-by-type", `${vendor}.sheet.macroEnabled.main+xml`, "berkas-makro"),
    typed("xlam", `${vendor}.addin.macroEnabled.main+xml`, "berkas-makro"),
    typed("xltx", TYPE.replace("sheet.main", "template.main"), "berkas-bukan-xlsx"),
    typed("no-type", "text/plain", "berkas-bukan-xlsx"),
    book("xlsm-by-part", "berkas-makro", () => withParts({ "xl/vbaProject.bin": "Sub Auto_Open" })),
    book("ribbon-code", "berkas-makro", () => withParts({ "customUI/customUI14.xml": "<a/>" })),
  ];
}

/** Uploads that broke off, and copies that a faulty disk or mail program changed. */
function cutOff(): readonly HostileBook[] {
  const sound = (): Uint8Array => bookOf(HELLO);
  const cut = (name: string, share: number): HostileBook =>
    book(name, "berkas-terpotong", () => sound().slice(0, Math.floor(sound().length * share)));
  return [
    cut("cut-at-a-tenth", 0.1),
    cut("cut-at-half", 0.5),
    cut("cut-before-the-end", 0.99),
    book("second-half-zeros", "berkas-terpotong", () =>
      sound().fill(0, Math.floor(sound().length / 2)),
    ),
    book("newlines-converted", "berkas-rusak berkas-tidak-wajar berkas-terpotong", () =>
      Uint8Array.from([...sound()].flatMap((byte) => (byte === 10 ? [13, 10] : [byte]))),
    ),
    book("read-as-utf-8", "berkas-rusak berkas-tidak-wajar berkas-terpotong", () =>
      utf8(new TextDecoder().decode(sound())),
    ),
  ];
}

function utf16(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0), 0]));
}
