import { PAPAN } from "../base/papan.ts";
import { html, raw, type Html } from "../base/html.ts";
import { capOf, peringatanOf, type Tanda } from "../base/tanda.ts";
import type { PageView } from "../views/page.ts";
import { citation } from "./components/kutip.ts";
import type { SiteContext } from "./context.ts";
import { DAFTAR } from "../base/daftar-wilayah.ts";

export interface PageContent {
  readonly view: PageView;
  /** Class of the body: the kind of page, for the style sheets. */
  readonly kind: string;
  readonly body: Html;
  /** What the page is about for search engines, as JSON-LD that is safe inside a script element. */
  readonly jsonLd?: string;
  /** What only this kind of page loads, by the name of the asset. */
  readonly assets?: PageAssets;
}

export interface PageAssets {
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

/** Own styles and scripts only; /periksa/ starts its worker from a blob. */
export const CSP =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:; script-src 'self'; worker-src blob:; connect-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'";

/** The whole document: head, banner, navigation, content, foot. */
export function page(
  context: SiteContext,
  { view, kind, body, jsonLd, assets }: PageContent,
): string {
  const document = html`<html lang="id">
    ${head(context, view, { jsonLd, assets })}
    <body class="${kind}">
      <a class="lompat" href="#isi">Langsung ke isi</a>
      ${banner(view)} ${siteHead(context)}
      <main id="isi">${breadcrumb(view)} ${body}</main>
      ${siteFoot(context, view, kind)}
    </body>
  </html>`;
  return `<!DOCTYPE html>\n${document.text}\n`;
}

/** Says what is invented; null where nothing is. */
export function banner({ tanda }: Pick<PageView, "tanda">): Html | null {
  return tanda && BANNERS[tanda];
}

const BANNERS: Readonly<Record<Tanda, Html>> = {
  contoh: html`<aside class="contoh-pita" aria-label="Data contoh">
    <strong>${peringatanOf("contoh")}.</strong> Semua nama dan angka di halaman ini karangan untuk
    peragaan.
  </aside>`,
  simulasi: html`<aside class="contoh-pita" aria-label="Simulasi">
    <strong>${peringatanOf("simulasi")}</strong>
  </aside>`,
};

/** What search engines may do with invented data. */
export const ROBOTS: Readonly<Record<Tanda, string>> = {
  contoh: "noindex",
  simulasi: "noindex, nofollow",
};

const NO_ASSETS: PageAssets = { styles: [], scripts: [] };

interface HeadExtra {
  readonly jsonLd: string | undefined;
  readonly assets: PageAssets | undefined;
}

function head(
  { index, assetVersion }: SiteContext,
  view: PageView,
  { jsonLd, assets: { styles, scripts } = NO_ASSETS }: HeadExtra,
): Html {
  const { urls } = index;
  const asset = (name: string) => `${urls.asset(name)}${assetVersion}`;
  const sheets = view.tanda === "simulasi" ? [...styles, "simulasi.css"] : styles;
  return html`<head>
    <meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${raw(CSP)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${view.judul}</title>
    <meta name="description" property="og:description" content="${shorten(view.deskripsi, 300)}" />
    ${shareData(view)} ${view.tanda && html`<meta name="robots" content="${ROBOTS[view.tanda]}" />`}
    <link rel="canonical" href="${view.alamat}" />
    ${view.umpan === null ? null : html`<link rel="alternate" type="application/atom+xml" title="${view.umpan.judul}" href="${view.umpan.href}" />`}
    <link rel="icon" href="${urls.asset("ikon.svg")}" type="image/svg+xml" />
    <link
      rel="preload"
      href="${urls.asset("public-sans-400.woff2")}"
      as="font"
      type="font/woff2"
      crossorigin
    />
    <link rel="stylesheet" href="${asset("site.css")}" />
    ${sheets.map((name) => html`<link rel="stylesheet" href="${asset(name)}" />`)}
    <link rel="stylesheet" href="${asset("print.css")}" media="print" />
    <script type="module" src="${asset("halaman.js")}"></script>
    ${scripts.map((name) => html`<script type="module" src="${asset(name)}"></script>`)}
    ${jsonLd === undefined ? null : raw(`<script type="application/ld+json">${jsonLd}</script>`)}
  </head>`;
}

/**
 * What messengers show of an address; the description is shared with search engines. Without a picture
 * they take the rest from title and canonical link.
 */
function shareData({ judul, alamat, kartu }: PageView): Html {
  const picture =
    kartu &&
    html`<meta property="og:type" content="website" />
      <meta property="og:url" content="${alamat}" />
      <meta property="og:image" content="${kartu.alamat}" />
      <meta property="og:image:alt" content="${kartu.alt}" />
      <meta name="twitter:card" content="summary_large_image" />`;
  return html`<meta property="og:title" content="${judul}" /> ${picture}`;
}

function siteHead({ index: { urls } }: SiteContext): Html {
  return html`<header class="kepala">
    <a class="merek" href="${urls.home}">${brand(PAPAN.nama)}</a>
    <nav aria-label="Utama">
      <a href="${urls.cari.halaman}">Cari</a> <a href="${urls.perubahan}">Perubahan</a>
      <a href="${urls.publikasi}">Angka terbitan</a>
      <a href="${urls.dasarHukum}">Dasar hukum</a>
      <a href="${urls.templat()}">Kirim data</a> <a href="${urls.periksa}">Periksa</a>
      <a href="${urls.tentang}">Tentang</a>
    </nav>
  </header>`;
}

/** The board's name, with what KDKMP stands for where it says so. */
function brand(nama: string): Html {
  const [before = "", ...after] = nama.split("KDKMP");
  if (after.length === 0) return html`${nama}`;
  const abbreviation = html`<abbr title="Koperasi Desa/Kelurahan Merah Putih">KDKMP</abbr>`;
  return html`${before}${abbreviation}${after.join("KDKMP")}`;
}

function breadcrumb({ remah, tanda }: PageView): Html | null {
  if (remah.length === 0) return null;
  const items = remah.map(({ nama, href }) => html`<li><a href="${href}">${nama}</a></li>`);
  return html`<nav class="remah" aria-label="Letak halaman">
    <ol>
      ${items}
    </ol>
    ${tanda && html`<span class="contoh-cap">${capOf(tanda)}</span>`}
  </nav>`;
}

function siteFoot(
  { index: { urls, repository, hasPdf } }: SiteContext,
  { kutip, kekeliruan, bagikan }: PageView,
  kind: string,
): Html {
  return html`<footer class="kaki">
    <p class="unduh">
      <a id="keliru" href="${kekeliruan}">Laporkan kekeliruan</a> ·
      <a href="${urls.koreksi}">Kebijakan koreksi</a
      >${bagikan && html` · <a href="${bagikan}">Bagikan lewat WhatsApp</a>`}
    </p>
    ${kutip === null ? null : citation(kutip, kind !== "halaman-desa")}
    <p>
      ${PAPAN.nama} menghimpun data Koperasi Desa/Kelurahan Merah Putih dari laporan kabupaten/kota
      dan dari terbitan yang disebut sumbernya. Kosong berarti <em>belum dilaporkan</em>, bukan nol.
    </p>
    <p>
      Isi Papan: <a href="https://creativecommons.org/licenses/by/4.0/deed.id">CC BY 4.0</a>. Nama
      dan kode wilayah dari <a href="${DAFTAR.alamat}">${DAFTAR.paket}</a>,
      <a href="https://opendatacommons.org/licenses/odbl/1-0/">ODbL 1.0</a>; unduhan yang memuatnya
      juga ODbL. <a href="${urls.laporan}">Papan laporan</a> ·
      <a href="${urls.daftarInstruksi}">Instruksi</a> ·
      <a href="${urls.tentang}#lisensi">Rincian lisensi</a> ·
      <a href="${urls.metodologi}">Metodologi</a> ·
      ${hasPdf && html`<a href="${urls.cetak.verifikasi}">Verifikasi PDF</a> ·`}
      <a href="${urls.english}" lang="en">English</a> ·
      <a href="${urls.unduhan}">Unduhan dan API</a> · <a href="${repository}">Repositori</a>
    </p>
  </footer>`;
}

/** At a word's end, for descriptions that search engines cut anyway. */
function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, text.lastIndexOf(" ", max - 1))}…`;
}
