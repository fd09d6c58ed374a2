import { PAPAN } from "../../base/papan.ts";
import { html, raw, type Html } from "../../base/html.ts";
import { placeMark, type OpenPlace } from "../../exports/bekal.ts";
import { checkerBody } from "./periksa-page.ts";

/** What is put into the page instead of being asked for. */
export interface OneFileParts {
  readonly style: Inline;
  readonly printStyle: Inline;
  readonly script: Inline;
}

export interface Inline {
  readonly text: string;
  /** Of the text, base64: what the page's policy allows. */
  readonly sha256: string;
}

/**
 * The checker as one page that works from a file: nothing is asked for, and nothing may be. Its open
 * places are filled in for a kabupaten by `oneFileChecker`.
 */
export function oneFileBase(parts: OneFileParts): string {
  const { style, printStyle, script } = parts;
  const document = html`<html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${policyOf(parts)}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${open("judul")}</title>
      ${element("style", style)} ${element('style media="print"', printStyle)}
    </head>
    <body class="halaman-periksa">
      <main id="isi">${content()}</main>
      <footer class="kaki">
        <p>
          Dibuat dari <a href="${open("situs")}">${PAPAN.nama}</a>. Nama dan kode wilayah:
          idn-area-data, ODbL 1.0.
        </p>
      </footer>
      <script type="text/plain" id="bekal">
        ${open("bekal")}
      </script>
      ${element("script", script)}
    </body>
  </html>`;
  return `<!DOCTYPE html>\n${document.text}\n`;
}

function content(): Html {
  return html`<header class="judul"><h1>${open("judul")}</h1></header>
    <div class="pembuka">
      <p>${open("pengenal")}</p>
      <p>Buku kerja diperiksa di perangkat ini. Berkas ini tidak memakai jaringan.</p>
    </div>
    <noscript><p>Pemeriksa ini memerlukan JavaScript.</p></noscript>
    ${checkerBody(undefined)}`;
}

/** To the letter: the policy allows exactly this text. */
function element(tag: string, { text }: Inline): Html {
  return raw(`<${tag}>${text}</${tag.split(" ")[0]}>`);
}

function open(name: OpenPlace): Html {
  return raw(placeMark(name));
}

function policyOf({ style, printStyle, script }: OneFileParts): string {
  const allowed = (...inline: readonly Inline[]) =>
    inline.map(({ sha256 }) => `'sha256-${sha256}'`).join(" ");
  return [
    "default-src 'none'",
    `style-src ${allowed(style, printStyle)}`,
    "font-src data:",
    `script-src ${allowed(script)}`,
    "worker-src blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}
