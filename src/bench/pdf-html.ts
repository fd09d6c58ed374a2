import { unescapeHtml } from "../base/html.ts";

/** An element of a document that this program made itself. */
export interface Elemen {
  readonly tag: string;
  readonly atribut: ReadonlyMap<string, string>;
  readonly isi: readonly (Elemen | string)[];
  /** Its own markup, from "<" to ">". */
  readonly teks: string;
}

interface Open {
  readonly tag: string;
  readonly atribut: ReadonlyMap<string, string>;
  readonly isi: (Elemen | string)[];
  readonly mulai: number;
}

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:\s+[\w:-]+="[^"]*")*)\s*(\/?)>|[^<]+/gi;
const VOID = new Set(["br"]);

/** Reads well-formed markup without comments, as `html` makes it. Throws for anything else. */
export function parseMarkup(text: string): readonly (Elemen | string)[] {
  const root: Open = { tag: "", atribut: new Map(), isi: [], mulai: 0 };
  const open = [root];
  let end = 0;
  for (const token of text.matchAll(TOKEN)) {
    const [whole, slash, name = "", attributes = "", selfClosed] = token;
    if (token.index !== end) throw new Error(`no markup: ${text.slice(end, end + 40)}`);
    end = token.index + whole.length;
    const tag = name.toLowerCase();
    if (!name) last(open).isi.push(unescapeHtml(whole));
    else if (slash) close(open, { tag, text, end });
    else {
      open.push({ tag, atribut: attributesOf(attributes), isi: [], mulai: token.index });
      if (selfClosed || VOID.has(tag)) close(open, { tag, text, end });
    }
  }
  if (open.length !== 1 || end !== text.length)
    throw new Error(`markup breaks off in <${last(open).tag}>`);
  return root.isi;
}

interface Closing {
  readonly tag: string;
  readonly text: string;
  readonly end: number;
}

function close(open: Open[], { tag, text, end }: Closing): void {
  const element = open.pop();
  if (element?.tag !== tag || open.length === 0)
    throw new Error(`</${tag}> ends <${String(element?.tag)}>`);
  const { atribut, isi, mulai } = element;
  last(open).isi.push({ tag, atribut, isi, teks: text.slice(mulai, end) });
}

function last(open: readonly Open[]): Open {
  const element = open.at(-1);
  if (!element) throw new Error("nothing is open");
  return element;
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const found = text.matchAll(/([\w:-]+)="([^"]*)"/g);
  return new Map([...found].map(([, name = "", value = ""]) => [name, unescapeHtml(value)]));
}
