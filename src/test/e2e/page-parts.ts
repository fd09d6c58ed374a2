/** Parts of finished pages, read from their HTML as a reader sees them. */

/** Text of a piece of a page: markup dropped, entities read, blanks folded. */
export function textOf(html: string): string {
  return html
    .replace(/<br[^>]*>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/&(lt|gt|quot|#39|amp);/g, (entity, name: string) => ENTITIES[name] ?? entity)
    .replace(/\s+/g, " ")
    .trim();
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  "#39": "'",
  amp: "&",
};

/** Ids of the tables of data on a page. */
export function tableIds(page: string): readonly string[] {
  return [...page.matchAll(/class="data"\s+id="tabel-([\w-]+)"/g)].map(([, id]) => id ?? "");
}

/** Rows of a table of data but for its sums, cell by cell, without the small print below. */
export function tableRows(page: string, id: string): readonly (readonly string[])[] {
  const start = page.indexOf(`id="tabel-${id}"`);
  return bodyRows(page.slice(start))
    .filter(({ sum }) => !sum)
    .map(({ cells }) => cells);
}

/** Rows of the first table in a part of a page. */
export function firstTable(part: string): readonly (readonly string[])[] {
  return bodyRows(part).map(({ cells }) => cells);
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
  const body = part.match(/<tbody>([\s\S]*?)<\/tbody\s*>/)?.[1] ?? "";
  return [...body.matchAll(/<tr([^>]*)>([\s\S]*?)<\/tr\s*>/g)].map(
    ([, attributes = "", row = ""]) => ({
      sum: attributes.includes("jumlah"),
      cells: [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]\s*>/g)].map(([, cell = ""]) =>
        textOf(cell.replace(/<br[^>]*>\s*<span\s+class="cakupan"[\s\S]*?<\/span\s*>/g, "")),
      ),
    }),
  );
}
