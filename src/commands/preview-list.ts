import { formatNumber } from "../base/format.ts";
import { html, type Html } from "../base/html.ts";

export interface PreviewEntry {
  /** Path below the site. */
  readonly file: string;
  /** Where it can be read: in this folder, or as published. */
  readonly href: string;
  readonly judul: string;
}

export interface PreviewContent {
  readonly berubah: readonly PreviewEntry[];
  readonly baru: readonly PreviewEntry[];
  readonly hilang: readonly PreviewEntry[];
  readonly unduhan: readonly PreviewEntry[];
  readonly tampilanBerubah: boolean;
  /** False: the state before the change could not be built, so everything counts as new. */
  readonly adaPembanding: boolean;
}

/** The list that opens a preview. It stands alone in a folder: no style sheet of the site is needed. */
export function previewList(content: PreviewContent): string {
  const document = html`<html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>Pratinjau halaman yang berubah</title>
      <style>
        body {
          font:
            1rem/1.5 system-ui,
            sans-serif;
          max-width: 50rem;
          margin: 2rem auto;
          padding: 0 1rem;
        }
        code {
          color: #555;
          font-size: 0.85em;
        }
      </style>
    </head>
    <body>
      <h1>Pratinjau halaman yang berubah</h1>
      ${notes(content)} ${section("Berubah", content.berubah)} ${section("Baru", content.baru)}
      ${section("Hilang", content.hilang)} ${section("Unduhan yang berubah", content.unduhan)}
    </body>
  </html>`;
  return `<!DOCTYPE html>\n${document.text}\n`;
}

function notes(content: PreviewContent): readonly Html[] {
  const { berubah, baru, hilang, unduhan, tampilanBerubah, adaPembanding } = content;
  const none = berubah.length + baru.length + hilang.length + unduhan.length === 0;
  return [
    html`<p>
      Tautan ke halaman yang tidak berubah membuka situs yang sudah terbit. PDF dibuat setelah
      usulan diterima.
    </p>`,
    ...(none ? [html`<p>Tidak ada halaman yang isinya berubah.</p>`] : []),
    ...(tampilanBerubah
      ? [html`<p>Gaya atau skrip berubah, jadi tampilan semua halaman dapat berubah.</p>`]
      : []),
    ...(adaPembanding
      ? []
      : [
          html`<p>
            Keadaan sebelum perubahan tidak dapat dibuat, jadi semua halaman disebut baru.
          </p>`,
        ]),
  ];
}

function section(heading: string, entries: readonly PreviewEntry[]): Html | null {
  if (entries.length === 0) return null;
  const items = entries.map(
    ({ file, href, judul }) => html`<li><a href="${href}">${judul}</a> <code>${file}</code></li>`,
  );
  return html`<h2>${heading}: ${formatNumber(entries.length)}</h2>
    <ul>
      ${items}
    </ul>`;
}
