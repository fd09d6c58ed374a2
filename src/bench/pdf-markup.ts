import { parseMarkup, type Elemen } from "./pdf-html.ts";

export interface Sumber {
  /** The document as one `<article>`. */
  readonly artikel: string;
  readonly judul: string;
  readonly kaki: readonly string[];
}

/** A sheet as Typst's own markup: the same words, headings, lists, tables and pictures. */
export function typstMarkup({ artikel, judul, kaki }: Sumber): string {
  const feet = kaki.map(quoted).join(", ");
  return [
    '#import "/lembar.typ": *',
    `#show: lembar.with(judul: ${quoted(judul)}, kaki: (${feet},))`,
    ...parseMarkup(artikel).map(block),
  ].join("\n");
}

type Part = Elemen | string;
type Render = (element: Elemen) => string;

/** Elements that stand by themselves. */
const BLOCKS: Readonly<Record<string, Render>> = {
  a: ({ isi, atribut }) =>
    `#link(${quoted(atribut.get("href") ?? "")})[${isi.filter(isElement).map(block).join("")}]`,
  article: ({ isi }) => blocks(isi),
  header: ({ isi }) => blocks(isi),
  div: (element) => division(element),
  footer: ({ isi }) => `#paraf(${cells(isi)})`,
  h1: (element) => heading(element, 1),
  h2: (element) => heading(element, 2),
  h3: (element) => heading(element, 3),
  p: (element) => `#${classOf(element) || "teks"}[${inline(element.isi)}]`,
  ul: (element) => list(element),
  table: (element) => table(element),
  svg: (element) => picture(element),
};

const INLINE: Readonly<Record<string, Render>> = {
  b: ({ isi }) => `#strong[${inline(isi)}]`,
  i: ({ isi }) => `#emph[${inline(isi)}]`,
  span: (element) => `#${classOf(element)}[${inline(element.isi)}]`,
  br: () => "#linebreak()",
};

function rendered(table: Readonly<Record<string, Render>>, element: Elemen): string {
  const render = table[element.tag];
  if (!render) throw new Error(`no Typst for <${element.tag}> here`);
  return render(element);
}

function block(part: Part): string {
  if (typeof part !== "string") return rendered(BLOCKS, part);
  return part.trim() === "" ? "" : text(part.trim());
}

function blocks(parts: readonly Part[]): string {
  return parts
    .map(block)
    .filter((part) => part !== "")
    .join("\n");
}

/** A line break in the source is a blank, except where the sheet breaks its line there. */
function inline(parts: readonly Part[], breaks = false): string {
  const first = parts.at(0);
  const final = parts.at(-1);
  return parts
    .map((part) => {
      if (typeof part !== "string") return rendered(INLINE, part);
      const start = part === first ? part.trimStart() : part;
      const shown = part === final ? start.trimEnd() : start;
      return breaks ? firstLineBold(shown) : text(shown);
    })
    .join("");
}

function firstLineBold(words: string): string {
  const [first = "", ...others] = words.split(/\s*\n\s*/).map(text);
  return [`#strong[${first}]`, ...others].join("#linebreak();");
}

function text(words: string): string {
  const shown = words.replace(/[ \t\r\n]+/g, " ");
  return shown === "" ? "" : `#${quoted(shown)};`;
}

function quoted(words: string): string {
  return `"${words.replace(/[\\"]/g, "\\$&").replace(/\n/g, "\\n")}"`;
}

function heading({ isi }: Elemen, level: number): string {
  return `#heading(level: ${level})[${inline(isi)}]`;
}

function division(element: Elemen): string {
  if (classOf(element) === "lajur") return `#lajur(${thirds(element.isi)})`;
  if (classOf(element) === "berdampingan") return `#berdampingan(${cells(element.isi)})`;
  return `#${classOf(element)}[${blocks(element.isi)}]`;
}

/** Columns of about the same length: Typst fills one before it begins the next. */
function thirds(parts: readonly Part[]): string {
  const rows = parts
    .filter(isElement)
    .flatMap((part) => (part.tag === "ul" ? items(part) : [part]));
  const length = (element: Elemen): number => 24 + wordsOf(element).length;
  const whole = rows.reduce((sum, row) => sum + length(row), 0);
  const columns: Elemen[][] = [[], [], []];
  let before = 0;
  for (const row of rows) {
    columns[Math.min(2, Math.floor((3 * before) / whole))]?.push(row);
    before += length(row);
  }
  return columns.map((column) => `[${column.map(listed).join("\n")}]`).join(", ");
}

function listed(element: Elemen): string {
  return element.tag === "li" ? `- ${inline(element.isi)}` : block(element);
}

function list(element: Elemen): string {
  if (classOf(element) !== "tangga") return `#list(${items(element).map(cellOf).join(", ")})`;
  const steps = items(element).map(
    (item) => `(${quoted(classOf(item))}, [${inline(item.isi, true)}])`,
  );
  return `#tangga(${steps.join(", ")})`;
}

/** Head rows repeat on every page, as in the sheet. */
function table(element: Elemen): string {
  const inside = element.isi.filter(isElement);
  const caption = inside.find(({ tag }) => tag === "caption");
  const rows = (tag: string) =>
    inside.filter((part) => part.tag === tag).flatMap((part) => part.isi.filter(isElement));
  const cellsOf = (row: Elemen) => row.isi.filter(isElement).map(cell).join(", ");
  const title = caption ? `[${inline(caption.isi)}]` : "none";
  const head = `table.header(${rows("thead").map(cellsOf).join(", ")})`;
  const body = rows("tbody").map((row) => `  ${cellsOf(row)},`);
  return `#tabel(${quoted(classOf(element))}, ${title}, ${head},\n${body.join("\n")}\n)`;
}

function cell(element: Elemen): string {
  const content = `[${inline(element.isi)}]`;
  return classOf(element).includes("kanan") ? `table.cell(align: right, ${content})` : content;
}

const STYLE =
  ".garis{fill:none;stroke:#000;stroke-width:.5}.tebal{stroke-width:1.5}.tengah{text-anchor:middle}";

function picture({ atribut, teks }: Elemen): string {
  const svg = teks
    .replace(/\s+/g, " ")
    .replace(
      "<svg",
      '<svg xmlns="http://www.w3.org/2000/svg" font-family="Public Sans" font-size="8"',
    )
    .replace(/(<svg[^>]*>)/, `$1<style>${STYLE}</style>`);
  const width = /width:([\d.]+pt)/.exec(atribut.get("style") ?? "")?.[1] ?? "24mm";
  const alt = quoted(atribut.get("aria-label") ?? "");
  return `#image(bytes(${quoted(svg)}), format: "svg", width: ${width}, alt: ${alt})`;
}

function cells(parts: readonly Part[]): string {
  return parts
    .filter(isElement)
    .map((part) => `[${block(part)}]`)
    .join(", ");
}

function cellOf({ isi }: Elemen): string {
  return `[${inline(isi)}]`;
}

function items({ isi }: Elemen): readonly Elemen[] {
  return isi.filter(isElement);
}

function isElement(part: Part): part is Elemen {
  return typeof part !== "string";
}

function wordsOf({ isi }: Elemen): string {
  return isi.map((part) => (typeof part === "string" ? part : wordsOf(part))).join("");
}

function classOf({ atribut }: Elemen): string {
  return (atribut.get("class") ?? "").replaceAll("_", "-");
}
