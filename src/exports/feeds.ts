import { PAPAN } from "../base/papan.ts";
import { escapeHtml, html, type Html } from "../base/html.ts";
import type { UmpanButir, UmpanView } from "../views/umpan.ts";

/** A feed of changes as Atom 1.0 (RFC 4287). */
export function atomFeed({
  judul,
  alamat,
  halaman,
  beranda,
  diperbarui,
  butir,
}: UmpanView): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="id">',
    element("id", alamat),
    element("title", judul),
    element("updated", diperbarui),
    `<author>${element("name", PAPAN.nama)}${element("uri", beranda)}</author>`,
    link({ rel: "self", type: "application/atom+xml", href: alamat }),
    link({ rel: "alternate", type: "text/html", href: halaman }),
    ...butir.flatMap(entryLines),
    "</feed>",
  ];
  return `${lines.join("\n").replace(NOT_XML, "")}\n`;
}

/** What XML 1.0 cannot hold, not even as a reference. */
const NOT_XML = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function entryLines(butir: UmpanButir): readonly string[] {
  const { id, judul, diperbarui, alamat, ringkas, alasan } = butir;
  return [
    "<entry>",
    element("id", id),
    element("title", judul),
    element("updated", diperbarui),
    link({ rel: "alternate", type: "text/html", href: alamat }),
    element("summary", alasan === null ? ringkas : `${ringkas} Alasan: ${alasan}`),
    element("content", content(butir).text, { type: "html" }),
    "</entry>",
  ];
}

/** What a reader shows of an entry: sentence, reason, totals, and cells where they are few. */
function content({ ringkas, alasan, dilaporkan, angka, isian, alamat }: UmpanButir): Html {
  return html`<p>${ringkas}</p>
    ${alasan === null ? null : html`<p>Alasan: ${alasan}</p>`}
    ${list(
      angka.map(
        ({ label, teks, keterangan }) => html`${label}: <strong>${teks}</strong> (${keterangan})`,
      ),
    )}
    ${list(
      isian.map(
        ({ tempat, kolom, lama, baru, tanpa_isi }) =>
          html`${tempat}, ${kolom}: ${lama ?? tanpa_isi} → <strong>${baru ?? tanpa_isi}</strong>`,
      ),
    )}
    <p>
      ${dilaporkan === null ? null : html`Dilaporkan ${dilaporkan}. `}<a href="${alamat}"
        >Semua yang berubah</a
      >
    </p>`;
}

function list(items: readonly Html[]): Html | null {
  if (items.length === 0) return null;
  return html`<ul>
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

type Attributes = Readonly<Record<string, string>>;

function link(attributes: Attributes): string {
  return `<link${attributesText(attributes)}/>`;
}

function element(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${attributesText(attributes)}>${escapeHtml(text)}</${name}>`;
}

function attributesText(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join("");
}
