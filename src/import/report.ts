import { formatDate, formatList, formatNumber } from "../base/format.ts";
import { describeSasaran } from "../records/sasaran.ts";
import { findNama } from "../wilayah/lineage.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import { columnLetters } from "../workbook/cells.ts";
import type { DecidedColumn } from "./columns.ts";
import type { Hasil } from "./import.ts";
import { questionLines } from "./report-questions.ts";
import { sheetLines } from "./report-sheets.ts";
import type { SettledColumn } from "./settle.ts";
import { formatDifference } from "./sums.ts";
import { shownHeading, shownLine } from "./terminal.ts";

/** What was understood as what, what was left out and why, and what has to be answered: for a terminal. */
export function reportLines(hasil: Hasil, registry: Registry): readonly string[] {
  return [...understoodLines(hasil, registry), ...openLines(hasil)];
}

/** What has to be answered. */
export function openLines(hasil: Hasil): readonly string[] {
  return questionLines(hasil).map(shownLine);
}

/** The report without its questions. */
export function understoodLines(hasil: Hasil, registry: Registry): readonly string[] {
  const { kabupaten, tanggal_data } = hasil;
  return [
    `${registry.namaOf(kabupaten)} (${kabupaten}), data per ${formatDate(tanggal_data)}`,
    ...section("Periksa dulu", hasil.peringatan),
    ...section("Lembar", sheetLines(hasil)),
    ...section("Desa dan kelurahan", desaLines(hasil, registry)),
    ...section("Kolom yang dipahami", usedLines(hasil.columns.filter(isUsed))),
    ...section("Kolom yang ditinggalkan", leftLines(hasil)),
    ...section("Sel yang dikosongkan, karena tidak terbaca", unreadLines(hasil)),
    ...section(
      "Penyesuaian",
      hasil.penyesuaian.map(({ jumlah, apa }) => `${jumlah} desa: ${apa}`),
    ),
    ...section("Jumlah dalam rekap yang tidak cocok", shorten(hasil.selisih.map(formatDifference))),
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines.map((line) => `  ${shownLine(line)}`)];
}

const MOST = 8;

function shorten(lines: readonly string[]): readonly string[] {
  const rest = lines.length - MOST;
  return rest > 1 ? [...lines.slice(0, MOST), `dan ${rest} lainnya`] : lines;
}

function desaLines({ matched, tanpaBaris }: Hasil, registry: Registry): readonly string[] {
  const ways = (["kode", "nama", "jawaban"] as const).flatMap((way) => {
    const rows = matched.rows.filter(({ lewat }) => lewat === way).length;
    return rows === 0 ? [] : [`${formatNumber(rows)} lewat ${way}`];
  });
  const found = new Set(matched.rows.map(({ kodeDesa }) => kodeDesa)).size;
  const open = matched.open.filter(({ filled }) => filled > 0).length;
  const all = found + tanpaBaris.length;
  return [
    `${formatNumber(found)} dari ${formatNumber(all)} cocok${ways.length === 0 ? "" : `: ${formatList(ways)}`}.`,
    ...(open === 0
      ? []
      : [`${formatNumber(open)} baris belum cocok dengan satu desa; isinya belum dipindahkan.`]),
    ...(tanpaBaris.length === 0
      ? []
      : [
          `${formatNumber(tanpaBaris.length)} tidak ada dalam rekap; barisnya tetap kosong${namesOf(tanpaBaris, registry)}.`,
        ]),
    ...(matched.repaired === 0
      ? []
      : [
          `${formatNumber(matched.repaired)} kode ditulis tanpa titik; dicocokkan dengan daftar wilayah.`,
        ]),
    ...(matched.refusedCodes === 0
      ? []
      : [
          `Kolom kode berisi kode BPS atau kode lain (${formatNumber(matched.refusedCodes)} baris); yang dipakai nama desanya.`,
        ]),
  ];
}

const NAMED = 5;

/** Which ones, if they are few. */
function namesOf(codes: readonly string[], registry: Registry): string {
  const names = codes.map((kode) => findNama(registry, kode) ?? kode);
  return codes.length > NAMED ? "" : `: ${formatList(names)}`;
}

function isUsed({ ditinggalkan }: SettledColumn): boolean {
  return ditinggalkan === undefined;
}

/** Columns that are named as in the template and read as they stand need no line of their own. */
function usedLines(columns: readonly SettledColumn[]): readonly string[] {
  const plain = columns.length > FEW ? columns.filter(isPlain) : [];
  const names = plain.map(({ column }) => shownHeading(column.judul));
  return [
    ...columns.filter((column) => !plain.includes(column)).map(usedLine),
    ...(plain.length === 0 ? [] : [`Judul dan isinya seperti templat: ${formatList(names)}.`]),
  ];
}

const FEW = 6;

function isPlain({ column, contoh, waiting }: SettledColumn): boolean {
  const same = column.sasaran?.kind === "field" && column.sasaran.field.heading === column.judul;
  return same && !contoh && waiting.length === 0 && !isHidden(column);
}

/** `E  Musdesus / Tgl → Tanggal Musdesus: 398 isi, "3/6/2025" dibaca 3 Juni 2025; 12 menunggu jawaban` */
function usedLine({ column, filled, unread, contoh, waiting }: SettledColumn): string {
  const sasaran = column.sasaran ? describeSasaran(column.sasaran) : "";
  return [
    `${lettersOf(column)} ${shownHeading(column.judul)} → ${sasaran}: ${formatNumber(filled)} isi`,
    ...(unread.length === 0 ? [] : [`, ${formatNumber(unread.length)} dikosongkan`]),
    ...(contoh ? [`, ${contoh.dari} dibaca ${contoh.menjadi}`] : []),
    ...(waiting.length === 0 ? [] : [`; ${formatNumber(waiting.length)} menunggu jawaban`]),
    ...(isHidden(column) ? [" (kolom tersembunyi)"] : []),
  ].join("");
}

function lettersOf({ places }: DecidedColumn): string {
  const letters = [...new Set(places.map(({ column }) => columnLetters(column)))];
  return (letters.length > 2 ? `${letters[0]}…` : letters.join("/")).padEnd(2);
}

function isHidden({ places }: DecidedColumn): boolean {
  return places.some(({ table, column }) => table.grid.hiddenColumns.has(column));
}

function leftLines({ layout, columns }: Hasil): readonly string[] {
  const dropped = columns.flatMap(({ column, ditinggalkan }) =>
    ditinggalkan === undefined
      ? []
      : [`${lettersOf(column)} ${shownHeading(column.judul)}: ${ditinggalkan}`],
  );
  const left = layout.columns.flatMap((column) => {
    const filled = layout.cellsOf(column).length;
    const alasan = leftReason(column);
    if (alasan === undefined || filled === 0) return [];
    const title = shownHeading(column.judul) || "(tanpa judul)";
    return [`${lettersOf(column)} ${title}: ${alasan}`];
  });
  return [...dropped, ...left];
}

function leftReason({ dasar, sasaran, alasan }: DecidedColumn): string | undefined {
  if (alasan !== undefined) return alasan;
  if (dasar === "tanpa-judul") return "tidak berjudul";
  if (sasaran?.kind === "other-code") return "bukan kode Kemendagri";
  return dasar === "belum" ? "belum diketahui untuk apa; lihat pertanyaan" : undefined;
}

function unreadLines({ columns }: Hasil): readonly string[] {
  const lines = columns.filter(isUsed).flatMap(({ column, unread }) => {
    const reasons = new Map<string, typeof unread>();
    for (const cell of unread)
      reasons.set(cell.alasan, [...(reasons.get(cell.alasan) ?? []), cell]);
    return [...reasons].map(([alasan, cells]) => {
      const shown = cells.slice(0, 4).map(({ place, isi }) => (isi ? `${place} ${isi}` : place));
      const rest = cells.length > 4 ? [`${cells.length - 4} lainnya`] : [];
      return `${shownHeading(column.judul)}: ${alasan} (${formatList([...shown, ...rest])})`;
    });
  });
  return shorten(lines);
}
