import { isRefusal, refuse, refuseDamaged, type Refusal } from "./gate-refusal.ts";
import { LIMITS } from "./gate-limits.ts";

/** Why the file cannot be a workbook at all, told from its first bytes; undefined for a ZIP. */
export function refuseKind(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length === 0) {
    return refuse(
      "berkas-kosong",
      "berkas ini kosong (0 bita).",
      "simpan lagi buku kerjanya, tunggu sampai selesai, lalu unggah ulang.",
    );
  }
  const head = latin1(bytes.subarray(0, HEAD));
  const refusal = head.startsWith("PK\u0003\u0004") ? undefined : refuseHead(bytes, head);
  return isRefusal(refusal) ? refusal : refuseSize(bytes.length);
}

const HEAD = 4096;
const MAKE_XLSX = "buka di Excel atau LibreOffice, lalu simpan sebagai Buku Kerja Excel (.xlsx).";
const USE_TEMPLATE = "isi templat buku kerja kabupaten ini, lalu unggah berkas .xlsx itu.";

/** Beginnings of files that people send by mistake. */
const BEGINNINGS: readonly (readonly [RegExp, string, string])[] = [
  [/^%PDF-/, "berkas ini PDF, hanya namanya yang berakhir .xlsx.", USE_TEMPLATE],
  [
    /^\x89PNG|^\xff\xd8\xff|^GIF8|^RIFF....WEBP|^BM.{12}\(|^II\*\0|^MM\0\*|^....ftyp/s,
    "berkas ini gambar atau video, bukan buku kerja.",
    USE_TEMPLATE,
  ],
  [
    /^Rar!|^7z\xbc\xaf|^\x1f\x8b/,
    "berkas ini arsip terkompresi, bukan buku kerja.",
    "keluarkan berkas .xlsx dari arsip itu, lalu unggah berkas .xlsx-nya saja.",
  ],
  [/^\{\\rtf/, "berkas ini dokumen RTF, bukan buku kerja.", USE_TEMPLATE],
  [/^MZ/, "berkas ini program komputer, bukan buku kerja.", "hapus berkas ini; jangan dibuka."],
  [/^ID;P/, "berkas ini bertipe SYLK, bukan .xlsx.", MAKE_XLSX],
  [
    /^\s*<\?xml[^]*urn:schemas-microsoft-com:office:spreadsheet/,
    "berkas ini bertipe XML Spreadsheet 2003, bukan .xlsx.",
    MAKE_XLSX,
  ],
  [
    /^\s*<\?xml[^]*<office:document/,
    "berkas ini bertipe OpenDocument (.fods), bukan .xlsx.",
    MAKE_XLSX,
  ],
  [
    /^\s*<!doctype html[^]*\bgithub\b/i,
    "berkas ini halaman web GitHub yang menampilkan buku kerja, bukan buku kerjanya.",
    "di halaman GitHub itu tekan tombol unduh (Download raw file), lalu unggah berkas hasilnya.",
  ],
  [
    /^\s*<(?:!doctype html|html|head|body|table|meta|div)\b/i,
    "berkas ini halaman web (HTML), bukan buku kerja; sebagian aplikasi mengekspor HTML dengan nama Excel.",
    MAKE_XLSX,
  ],
  [/^MIME-Version:/i, "berkas ini halaman web (MHTML) atau surel, bukan buku kerja.", MAKE_XLSX],
  [
    /^\[InternetShortcut\]/i,
    "berkas ini hanya pintasan ke sebuah alamat web, tanpa isi.",
    "buka alamat itu, unduh buku kerjanya sebagai .xlsx, lalu unggah hasilnya.",
  ],
  [
    /^\xff\xfe|^\xfe\xff/,
    "berkas ini teks Unicode (UTF-16), bukan buku kerja; kode seperti 33.10 mudah berubah di dalamnya.",
    USE_TEMPLATE,
  ],
  [/^\s*<\?xml/, "berkas ini teks XML, bukan buku kerja.", USE_TEMPLATE],
  [
    /^\s*\{[^]*(?:docs\.google\.com|"doc_id")/,
    "berkas ini hanya pintasan ke Google Spreadsheet, tanpa isi.",
    "di Google Spreadsheet pilih File, Download, Microsoft Excel (.xlsx), lalu unggah hasilnya.",
  ],
];

function refuseHead(bytes: Uint8Array, head: string): Refusal {
  if (head.startsWith("\xd0\xcf\x11\xe0")) return refuseCompoundFile(bytes);
  if (/^\x09[\0\x02\x04\x08][\x04-\x08\x10]\0/.test(head)) return refuseOldExcel();
  if (head.startsWith("PK\u0005\u0006")) {
    return refuse("berkas-kosong", "berkas ini arsip yang kosong.", USE_TEMPLATE);
  }
  if (/^\0+$/.test(head)) {
    return refuseDamaged("isi berkas hanya nol; penyalinannya tidak selesai.");
  }
  const text = head.replace(/^\xef\xbb\xbf/, "");
  if (text.startsWith("version https://git-lfs.github.com/spec/")) return refusePointer();
  if (/^<{7} /m.test(text) || /^={7}$[^]*^>{7} /m.test(text)) return refuseConflict();
  const known = BEGINNINGS.find(([pattern]) => pattern.test(text));
  if (known !== undefined) return refuse("berkas-bukan-xlsx", known[1], known[2]);
  return refuseText(text);
}

/** Old .xls and every password-protected workbook are OLE compound files. */
function refuseCompoundFile(bytes: Uint8Array): Refusal {
  if (holdsUtf16(bytes, "EncryptedPackage")) {
    return refuse(
      "berkas-bersandi",
      "buku kerja ini dilindungi kata sandi, sehingga isinya tidak dapat dibaca.",
      "di Excel pilih File, Info, Lindungi Buku Kerja, Enkripsi dengan Kata Sandi, kosongkan kata sandinya, simpan, lalu unggah ulang.",
    );
  }
  return refuseOldExcel();
}

/** Files of Excel 2 to 4 are bare records, without a compound file around them. */
function refuseOldExcel(): Refusal {
  return refuse(
    "berkas-xls-lama",
    "berkas ini bertipe Office lama (misalnya .xls) atau dilindungi kata sandi.",
    "buka di Excel, hapus kata sandinya bila ada, simpan sebagai Buku Kerja Excel (.xlsx), lalu unggah ulang.",
  );
}

function refusePointer(): Refusal {
  return refuse(
    "berkas-penunjuk-lfs",
    "berkas ini hanya penunjuk git-LFS; buku kerjanya sendiri tidak ikut terunggah.",
    "unggah buku kerjanya lewat halaman GitHub; repositori ini tidak memakai git-LFS.",
  );
}

function refuseConflict(): Refusal {
  return refuse(
    "berkas-konflik-git",
    "berkas ini berisi tanda konflik git (<<<<<<<), bukan buku kerja.",
    "unggah ulang buku kerja yang utuh dari komputer Anda.",
  );
}

function refuseText(text: string): Refusal {
  if (/[\0-\x08\x0e-\x1a]/.test(text)) {
    return refuse(
      "berkas-bukan-xlsx",
      "isi berkas ini tidak dikenali; buku kerja .xlsx selalu diawali huruf PK.",
      "pastikan berkas itu dapat dibuka di Excel, simpan ulang sebagai Buku Kerja Excel (.xlsx), lalu unggah ulang.",
    );
  }
  const [line = ""] = text.split(/\r?\n/);
  return /[,;\t]/.test(line)
    ? refuse(
        "berkas-bukan-xlsx",
        "berkas ini teks berkolom (CSV), bukan buku kerja; kode seperti 33.10 dan tanggal mudah berubah di dalamnya.",
        USE_TEMPLATE,
      )
    : refuse("berkas-bukan-xlsx", "berkas ini teks biasa, bukan buku kerja.", USE_TEMPLATE);
}

function refuseSize(length: number): Refusal | undefined {
  if (length <= LIMITS.fileBytes) return undefined;
  // Rounded up: "5,0 MB" would not be above 5 MB.
  const size = (Math.ceil((length / 1024 / 1024) * 10) / 10).toFixed(1).replace(".", ",");
  return refuse(
    "berkas-terlalu-besar",
    `ukuran berkas ${size} MB; paling besar ${LIMITS.fileBytes / 1024 / 1024} MB.`,
    "hapus gambar, lembar tambahan dan baris kosong berformat di bawah data, simpan, lalu unggah ulang.",
  );
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = [...word].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (
    let at = bytes.indexOf(wanted[0] ?? 0);
    at >= 0;
    at = bytes.indexOf(wanted[0] ?? 0, at + 1)
  ) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** Every byte as one character; the decoder called "latin1" is windows-1252 and would change some. */
function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
