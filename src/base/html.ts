/** Markup that is safe to print: made only by `html` and `raw`. */
export class Html {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

/** What may stand in a template: text is escaped, nothing is printed for null, undefined, false. */
export type HtmlValue = string | number | Html | null | undefined | false | readonly HtmlValue[];

/** Escapes every interpolated value except other `Html`. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  const parts = compact(strings);
  let text = parts[0] ?? "";
  for (let index = 0; index < values.length; index += 1)
    text += printed(values[index]) + (parts[index + 1] ?? "");
  return new Html(text);
}

/**
 * Indentation of templates is for the reader of the code: a line break in it is one byte on the page,
 * and none where nobody would see it; void elements stand as HTML writes them. Done once for each template, not for each page.
 */
function compact(strings: TemplateStringsArray): readonly string[] {
  const known = compacted.get(strings);
  if (known) return known;
  const parts = strings
    .map((part) =>
      part
        .replace(/\s+>/g, ">")
        .replace(BEFORE_BLOCK, "<$1")
        .replace(AFTER_BLOCK, "$1")
        .replace(/\s*\n\s*/g, "\n"),
    )
    .join(HOLE)
    .replace(VOID, "<$1$2>")
    .split(HOLE);
  compacted.set(strings, parts);
  return parts;
}

/** Stands for a value while a template is looked at as a whole. */
const HOLE = "\u0000";
/** Void elements, written as XML writes them. */
const VOID = /<(meta|link|base|br|input)\b([^<>]*?)\s*\/>/g;

/** Tags that begin or end a block: no blank before or after them is ever shown. */
const BLOCK =
  "(?:table|caption|thead|tbody|tr|th|td|ul|ol|li|dl|dt|dd|div|p|section|figure|figcaption|details|summary|h[1-6])";
const BEFORE_BLOCK = new RegExp(`\\s+<(/?${BLOCK}\\b)`, "g");
const AFTER_BLOCK = new RegExp(`(<${BLOCK}(?: [^<>]*)?>|</${BLOCK}>)\\s+`, "g");

const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();

/** Trusts `text`: only for markup this program made itself (an SVG, a bundle). */
export function raw(text: string): Html {
  return new Html(text);
}

/** Text made safe for element content and double-quoted attributes. */
export function escapeHtml(text: string): string {
  return NEEDS_ESCAPE.test(text) ? text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign) : text;
}

const NEEDS_ESCAPE = /[&<>"']/;
const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

function printed(value: HtmlValue): string {
  if (typeof value === "string") return escapeHtml(value);
  if (value instanceof Html) return value.text;
  if (value === null || value === undefined || value === false) return "";
  if (typeof value === "number") return String(value);
  return value.map(printed).join("");
}

const ENTITIES: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&nbsp;": "\u00a0",
};

/** Text of markup that this program made: the signs that `html` escapes, as they were. */
export function unescapeHtml(text: string): string {
  return text.replace(/&(?:#39|[a-z]+);/g, (entity) => ENTITIES[entity] ?? entity);
}
