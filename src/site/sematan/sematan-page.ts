import { PAPAN } from "../../base/papan.ts";
import { html, raw } from "../../base/html.ts";
import { bercap, tandaTempatNyata } from "../../base/tanda.ts";
import { tableChart } from "../../charts/table-chart.ts";
import type { SematanView } from "../../views/sematan.ts";
import { chartHtml } from "../components/bagan.ts";
import type { SiteContext } from "../context.ts";
import { banner, CSP, ROBOTS } from "../page.ts";

/** A chart alone, for a frame in another site: it says itself what it is of and where it is from. */
export function sematanPage({ index, assetVersion }: SiteContext, view: SematanView): string {
  const { topik, bagan, tabel, asal, alamat, oembed } = view;
  const asset = (name: string) => `${index.urls.asset(name)}${assetVersion}`;
  const chart = tableChart({ bagan, tabel, edisi: topik.edisi });
  const title = bercap(
    tandaTempatNyata(topik.tanda),
    `Bagan ${topik.judul_topik}: ${topik.nama} (${topik.kode})`,
  );
  const document = html`<html lang="id">
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content="${raw(CSP)}" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>${title}</title>
      <base target="_top" />
      <meta name="robots" content="${topik.tanda ? ROBOTS[topik.tanda] : "noindex"}" />
      <link rel="canonical" href="${alamat}" />
      <link
        rel="alternate"
        type="application/json+oembed"
        href="${oembed}"
        title="${bagan.judul}"
      />
      <link rel="icon" href="${index.urls.asset("ikon.svg")}" type="image/svg+xml" />
      <link rel="stylesheet" href="${asset("site.css")}" />
    </head>
    <body class="halaman-sematan">
      ${banner(topik)}
      <main id="isi">
        <h1>${topik.nama} <span class="kode">${topik.kode}</span></h1>
        ${chartHtml(chart)}
        <p class="sumber"><a href="${asal}">Data dan sumber di ${PAPAN.nama}</a> · CC BY 4.0</p>
      </main>
    </body>
  </html>`;
  return `<!DOCTYPE html>\n${document.text}\n`;
}
