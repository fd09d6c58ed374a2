import { formatList } from "../base/format.ts";
import { quoteFound } from "../base/problem.ts";
import type { ColumnCell, ColumnRequest } from "./columns.ts";
import type { Question } from "./dialog.ts";
import { shown } from "./grid.ts";
import type { Asked, Form, Option } from "./reading.ts";

/** Cells that wait for one answer. */
export interface FormGroup {
  readonly requests: readonly ColumnRequest[];
  readonly sources: readonly ColumnCell[];
  /** That of the first cell; its options show what the answers mean. */
  readonly reading: Asked;
}

/** The question for all cells that are written in one doubtful form. */
export function questionText(id: string, { requests, sources, reading }: FormGroup): Question {
  const [first] = sources;
  const isi = first ? quoteFound(shown(first.cell), 30) : "";
  const describe = requests[0]?.describe ?? String;
  return {
    id,
    tanya: `${columnsText(requests)}: ${TEXTS[reading.form](sources.length, isi)}`,
    calon: reading.options.map((option) => ({
      pilih: option.pilih,
      arti: describeOption(option, describe),
    })),
    ...(reading.saran === undefined ? {} : { saran: reading.saran }),
    jumlah: sources.length,
    contoh: sources.map((each) => `${each.place} ${quoteFound(shown(each.cell), 30)}`),
    tetap: LASTING.has(reading.form),
  };
}

const NAMED = 3;

/** "Kolom Anggota / L, Anggota / P, dan 4 lainnya" */
function columnsText(requests: readonly ColumnRequest[]): string {
  const names = requests.map(({ column }) => quoteFound(column.judul));
  const rest = names.length - NAMED;
  return `Kolom ${formatList([...names.slice(0, NAMED), ...(rest > 0 ? [`${rest} lainnya`] : [])])}`;
}

function describeOption(
  { pilih, value, arti }: Option,
  describe: ColumnRequest["describe"],
): string {
  return arti ?? (pilih === "kosong" ? "belum dilaporkan" : describe(value));
}

/** Habits of an office. What is a matter of single figures is asked anew every time. */
const LASTING: ReadonlySet<Form> = new Set([
  "strip-angka",
  "strip-pilihan",
  "silang",
  "urutan-tanggal",
  "kata",
]);

type Text = (jumlah: number, isi: string) => string;

const TEXTS: Readonly<Record<Form, Text>> = {
  "strip-angka": (n, isi) => `${n} sel berisi ${isi}. Artinya nol, atau belum dilaporkan?`,
  "strip-pilihan": (n, isi) => `${n} sel berisi ${isi}. Artinya belum, atau tidak diketahui?`,
  silang: (n, isi) => `${n} sel berisi ${isi}, dan tidak ada tanda lain. Artinya sudah atau belum?`,
  "urutan-tanggal": (n, isi) => `${n} tanggal seperti ${isi}. Yang di depan hari atau bulan?`,
  "tahun-dua-angka": (n, isi) => `${n} tanggal seperti ${isi}. Bagaimana urutannya?`,
  "tanpa-tahun": (n, isi) =>
    `${n} tanggal tanpa tahun, seperti ${isi}. Tahun terdekat sebelum tanggal data?`,
  "hari-tanggal": (n, isi) =>
    `${n} tanggal tidak jatuh pada hari yang disebut, seperti ${isi}. Pakai tanggalnya?`,
  "tanggal-angka": (n, isi) => `${n} sel berisi angka seperti ${isi}. Itu nomor tanggal Excel?`,
  "tanggal-tertukar": (n) =>
    `${n} tanggal semuanya berhari 1–12, sedangkan yang berhari 13–31 tersimpan sebagai teks. Excel berbahasa Inggris berbuat begitu bila tanggal diketik hari-bulan, dan menukar yang 1–12. Bagaimana membacanya?`,
  ribuan: (n, isi) =>
    `${n} sel berpecahan, seperti ${isi}. Excel berbahasa Inggris menyimpan 1.250 sebagai 1,25. Maksudnya ribuan?`,
  "koma-ribuan": (n, isi) => `${n} sel seperti ${isi}. Komanya pemisah ribuan?`,
  "titik-ribuan": (n, isi) => `${n} sel seperti ${isi}. Titiknya pemisah ribuan, atau koma?`,
  pembulatan: (n, isi) => `${n} sel dibulatkan, seperti ${isi}. Tulis sebagai angka tepat?`,
  perkiraan: (n, isi) => `${n} sel berupa perkiraan, seperti ${isi}. Tulis sebagai angka tepat?`,
  rentang: (n, isi) => `${n} sel berupa rentang, seperti ${isi}. Angka mana yang dipakai?`,
  persen: (n, isi) => `${n} sel berisi bagian, seperti ${isi}. Dibaca bagaimana?`,
  kata: (n, isi) => `${n} sel berisi ${isi}, bukan pilihan kolom ini. Artinya?`,
  gabungan: (n) =>
    `${n} baris memakai sel yang digabung ke bawah. Isinya berlaku untuk semua baris itu?`,
};
