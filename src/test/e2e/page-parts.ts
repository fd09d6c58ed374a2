import { unescapeHtml } from "../../base/html.ts";

/** Parts of finished pages, read from their HTML as a reader sees them. */

/** Text of a piece of a page: markup dropped, entities read, blanks folded. */
export function textOf(html: string): string {
  const words = html
    .replace(/<span\s+class="aksi"[\s\S]*?<\/span\s*>/g, "")
    .replace(/<br[^>]*>/g, " ")
    .replace(/<[^>]+>/g, "");
  return unescapeHtml(words).replace(/\s+/g, " ").trim();
}

/** The numbers in a text, whole: a 34 is no 4. */
export function figuresIn(text: string): readonly string[] {
  return [...new Set(text.match(/\d+(?:[.,]\d+)*/g) ?? [])];
}

/** True if a text holds the number of a figure as a whole. */
export function saysFigure(text: string, figure: string): boolean {
  const figures = figuresIn(text);
  return figuresIn(figure).every((one) => figures.includes(one));
}

/** What ends a table of data, be it in parts. */
const DOWNLOADS = '<p class="unduh">';

/** Ids of the tables of data on a page. */
export function tableIds(page: string): readonly string[] {
  return [...page.matchAll(/class="data(?: register)?"\s+id="tabel-([\w-]+)"/g)].map(
    ([, id]) => id ?? "",
  );
}

/** Rows of a table of data but for its sums, cell by cell, without the small print below; of all its parts. */
export function tableRows(page: string, id: string): readonly (readonly string[])[] {
  const start = page.indexOf(`id="tabel-${id}"`);
  const parts = page.slice(start, page.indexOf(DOWNLOADS, start)).split("<table").slice(1);
  return parts
    .flatMap((part) => bodyRows(`<table${part}`))
    .filter(({ sum }) => !sum)
    .map(({ cells }) => cells);
}

/** Rows of the first table in a part of a page. */
export function firstTable(part: string): readonly (readonly string[])[] {
  return bodyRows(part).map(({ cells }) => cells);
}

/** A table as it stands on a page. */
export interface PageTable {
  readonly label: string;
  readonly className: string;
  /** Id of the section it stands in; a table of data has none, but its own id. */
  readonly section: string;
  readonly isData: boolean;
  readonly rows: readonly RawRow[];
}

export interface RawRow {
  /** Of the `<tr>`. */
  readonly attributes: string;
  /** HTML of each cell. */
  readonly cells: readonly string[];
}

/** Every table of a page but those behind its charts. */
export function tablesOf(page: string): readonly PageTable[] {
  const sections = [...page.matchAll(/<section aria-labelledby="([\w-]+)">/g)];
  const starts = [...page.matchAll(/<div class="gulir" role="group" aria-label="Tabel: ([^"]*)"/g)];
  return starts.map(({ index, 1: label = "" }) => {
    const part = page.slice(index, page.indexOf("</table>", index));
    const before = sections.filter((one) => one.index < index).at(-1);
    return {
      label: textOf(label),
      className: /<table class="([^"]*)"/.exec(part)?.[1] ?? "",
      section: before?.[1] ?? "",
      isData: page.lastIndexOf('id="tabel-', index) > page.lastIndexOf(DOWNLOADS, index),
      rows: rawRows(part),
    };
  });
}

/** Rows of the first table in a section; none if there is no such table. */
export function tableIn(page: string, section: string): readonly RawRow[] {
  return tablesOf(page).find((table) => table.section === section)?.rows ?? [];
}

/** Text of a cell without the small print below its figure. */
export function cellText(cell: string): string {
  return textOf(cell.replace(/<br[^>]*>\s*<span\s+class="cakupan"[\s\S]*?<\/span\s*>/g, ""));
}

/** Address behind the first link of a cell; empty if it has none. */
export function linkOf(cell: string): string {
  return /href="([^"]*)"/.exec(cell)?.[1] ?? "";
}

/** What paper leaves out: print.css. */
const SCREEN_ONLY =
  /<(nav|p|details|svg|ol|ul|div) class="(?:[\w -]*\b(?:layar|bawa|unduh|topik|tetangga|remah|bagan-tabel|gambar|kutip)\b[^"]*)"[\s\S]*?<\/\1>/g;

/** Sentences, list items, pairs and rows of tables of a page as paper shows them. */
export function printedPieces(page: string): readonly string[] {
  const main = /<main[\s\S]*<\/main>/.exec(page)?.[0] ?? "";
  const shown = main
    .replace(SCREEN_ONLY, "")
    .replace(/<a href="#[^"]*">(?:Kutip|Laporkan)<\/a>/g, "")
    .replace(/(<div class="ajakan">\s*<p>[\s\S]*?<\/p>)[\s\S]*?<\/div>/g, "$1</div>");
  const pieces = shown.matchAll(/<(h1|h2|h3|p|li|dt|dd|tr|caption)\b[^>]*>([\s\S]*?)<\/\1\s*>/g);
  return [...pieces].map(([, , piece = ""]) => textOf(piece)).filter((text) => text !== "");
}

/** A section of a page by the id of its heading; empty if there is none. */
export function sectionOf(page: string, id: string): string {
  const start = page.indexOf(`<section aria-labelledby="${id}">`);
  if (start < 0) return "";
  const next = page.indexOf("<section aria-labelledby=", start + 1);
  return page.slice(start, next < 0 ? undefined : next);
}

/** The headline figures of a page by their label. */
export function headlineTexts(page: string): ReadonlyMap<string, string> {
  const items = page.matchAll(
    /<p class="utama-label">([\s\S]*?)<\/p>\s*<p class="utama-angka">\s*(<span[\s\S]*?<\/span\s*>)/g,
  );
  return new Map([...items].map(([, label = "", figure = ""]) => [textOf(label), textOf(figure)]));
}

interface Row {
  readonly sum: boolean;
  readonly cells: readonly string[];
}

function bodyRows(part: string): readonly Row[] {
  return rawRows(part).map(({ attributes, cells }) => ({
    sum: attributes.includes("jumlah"),
    cells: cells.map(cellText),
  }));
}

function rawRows(part: string): readonly RawRow[] {
  const body = part.match(/<tbody>([\s\S]*?)<\/tbody\s*>/)?.[1] ?? "";
  return [...body.matchAll(/<tr([^>]*)>([\s\S]*?)<\/tr\s*>/g)].map(
    ([, attributes = "", row = ""]) => ({
      attributes,
      cells: [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]\s*>/g)].map(([, cell = ""]) => cell),
    }),
  );
}
