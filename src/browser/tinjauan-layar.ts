import { formatNumber } from "../base/format.ts";
import { html, type Html } from "../base/html.ts";
import { plainText } from "../base/markdown.ts";
import * as groups from "../review/groups.ts";
import type { Butir } from "../review/items.ts";
import type { Tinjauan } from "../review/tinjauan.ts";
import { withoutUniform, type Seragam } from "../review/uniform.ts";
import * as words from "../review/words.ts";
import { tableHtml } from "../site/components/tabel.ts";

const MOST_ROWS = 200;
const LONGEST = 400;

/** What the workbook changes against the report before it, in the words of the pull request. Which pages are printed anew is not a steward's to know. */
export function reviewHtml(tinjauan: Tinjauan): Html {
  return html`<section class="tinjauan">
    <h3>Yang berubah</h3>
    <p>${plain(words.summaryText(tinjauan))}</p>
    <p class="sumber">${words.contextLines(tinjauan).map(plain).join(" ")}</p>
    ${suspicious(tinjauan)} ${totals(tinjauan)} ${claims(tinjauan)} ${uniform(tinjauan)}
    ${others(tinjauan)} ${columns(tinjauan)}
  </section>`;
}

function suspicious({ perubahan, mencurigakan }: Tinjauan): Html | null {
  const items = groups.groupSuspicious(perubahan.slice(0, mencurigakan));
  const label = `Perlu diperiksa lebih dulu (${formatNumber(mencurigakan)})`;
  return table({ label, heads: ["Desa", "Kolom", "Lama", "Baru", "Sebab"] }, items, (group) => [
    ...groupCells(group),
    plain(groups.groupReason(group)),
  ]);
}

function others(tinjauan: Tinjauan): Html | null {
  const { perubahan, mencurigakan, seragam } = tinjauan;
  const items = withoutUniform(perubahan.slice(mencurigakan), seragam);
  const label = `Perubahan lain (${formatNumber(items.length)})`;
  const heads = ["Desa", "Kolom", "Lama", "Baru"];
  return folded(label, table({ label, heads, hideCaption: true }, items, changeCells));
}

function uniform({ seragam }: Tinjauan): Html | null {
  const label = `Perubahan yang sama di banyak desa (${formatNumber(seragam.length)})`;
  const heads = ["Kolom", "Lama", "Baru", "Desa"];
  const content = table({ label, heads, hideCaption: true }, seragam, (line: Seragam) => [
    plain(line.lembar === "Koperasi" ? line.kolom : `${line.lembar}, ${line.kolom}`),
    valueText(line.lama),
    valueText(line.baru),
    `${formatNumber(line.desa)}: ${plain(groups.shortList(line.contoh, line.desa))}`,
  ]);
  return folded(label, content);
}

function totals(tinjauan: Tinjauan): Html | null {
  const { changed } = words.splitTotals(tinjauan);
  const label = "Jumlah sekabupaten yang berubah";
  const heads = ["Indikator", "Sebelum → sesudah", "Selisih", "Dilaporkan desa/kelurahan"];
  return table({ label, heads }, changed, (dampak) => [
    dampak.label,
    words.beforeAfter(dampak),
    words.differenceText(dampak),
    words.coverageText(dampak),
  ]);
}

function claims(tinjauan: Tinjauan): Html | null {
  const label = "Dibandingkan dengan angka yang dinyatakan dan diterbitkan";
  const heads = ["Indikator", "Angka", "Menurut", "Tanggal", "Terhadap rincian"];
  return table({ label, heads }, words.tellingClaims(tinjauan), (claim) => [
    claim.label,
    words.claimText(claim),
    plain(words.publisherText(claim)),
    claim.tanggal,
    words.standingText(claim),
  ]);
}

/** Of a first report, where changes are not listed. */
function columns(tinjauan: Tinjauan): Html | null {
  if (!tinjauan.laporan_pertama) return null;
  const label = "Isian per kolom";
  const lines = words.columnCounts(tinjauan).map((line) => html`<li>${plain(line)}</li>`);
  return folded(
    label,
    lines.length === 0
      ? null
      : html`<ul>
          ${lines}
        </ul>`,
  );
}

function folded(label: string, content: Html | null): Html | null {
  return content === null
    ? null
    : html`<details>
        <summary>${label}</summary>
        ${content}
      </details>`;
}

interface TableHead {
  readonly label: string;
  readonly heads: readonly string[];
  /** What folds the table away says the same already. */
  readonly hideCaption?: boolean;
}

/** Nothing without rows; what does not fit is counted. */
function table<T>(
  { label, heads, hideCaption = false }: TableHead,
  items: readonly T[],
  cellsOf: (item: T) => readonly string[],
): Html | null {
  if (items.length === 0) return null;
  const shown = items.slice(0, MOST_ROWS);
  const rest = words.restText(items.length - shown.length);
  const rows = shown.map(
    (item) =>
      html`<tr>
        ${cellsOf(item).map((text) => html`<td>${text}</td>`)}
      </tr>`,
  );
  const columns = heads.map((title) => ({ title }));
  return html`${tableHtml({ label, columns, rows, hideCaption })}
  ${rest === undefined ? null : html`<p class="sumber">${rest}</p>`}`;
}

function changeCells(butir: Butir): readonly string[] {
  return groupCells([butir]);
}

function groupCells(group: groups.Kelompok): readonly string[] {
  const [first] = group;
  const cells = groups.cellsText(group);
  return [
    plain(groups.placesText(group)),
    `${plain(words.columnOf(first))}${cells === "" ? "" : ` [${cells}]`}`,
    valueText(groups.groupBefore(group)),
    valueText(first.baru),
  ];
}

function valueText(text: string | null): string {
  return text === null ? "(kosong)" : plain(text);
}

function plain(text: string): string {
  return plainText(text, LONGEST);
}
