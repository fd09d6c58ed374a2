import { PAPAN } from "../base/papan.ts";
import { html, raw } from "../base/html.ts";
import type { KartuView } from "../views/kartu.ts";

/** Size that Open Graph readers ask for, in CSS pixels. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** The page that is photographed: whole in itself, the font inside. */
export function cardHtml(
  { judul, kode, kalimat, angka, peringatan }: KartuView,
  font: string,
): string {
  const figures = angka.map(
    ({ label, teks, dasar }) =>
      html`<li><b>${teks}</b><span>${label}</span><small>${dasar}</small></li>`,
  );
  return html`<!doctype html>
    <html lang="id">
      <meta charset="utf-8" />
      <style>
        ${raw(styleOf(font))}
      </style>
      <body>
        ${peringatan && html`<p class="contoh">${peringatan}</p>`}
        <p class="merek">${PAPAN.nama}</p>
        <h1>${judul} ${kode && html`<small>${kode}</small>`}</h1>
        <p>${kalimat}</p>
        <ul>
          ${figures}
        </ul>
      </body>
    </html>`.text;
}

function styleOf(font: string): string {
  return `@font-face{font-family:P;src:url(data:font/woff2;base64,${font});font-weight:100 900}
*{margin:0;padding:0;box-sizing:border-box}
body{width:1200px;height:630px;overflow:hidden;padding:56px 64px;border-top:16px solid ${PAPAN.warna.terang.aksen};background:#fff;color:#1d1d1b;font:30px/1.35 P,sans-serif;display:flex;flex-direction:column;gap:16px}
.contoh{background:#1d1d1b;color:#fff;padding:6px 16px;align-self:start}
.merek{color:#55534f}
h1{font-size:68px;line-height:1.1}
h1 small{font-size:32px;color:#55534f;font-weight:400}
ul{list-style:none;display:flex;gap:40px;margin-top:auto}
li{flex:1;display:flex;flex-direction:column;border-top:2px solid #1d1d1b;padding-top:12px}
b{font-size:64px;line-height:1.15}
li small{font-size:20px;color:#55534f}`;
}
