import { formatNumber } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import type { RincianBaris } from "../../views/edisi-rincian.ts";
import type { BarisView, EdisiPageView, KecamatanBaris } from "../../views/edisi.ts";
import { lead, pairs, section } from "../components/bagian.ts";
import { claimTable } from "../components/klaim.ts";
import { changesSection } from "./perubahan-bagian.ts";
import { newerBanner } from "./pita.ts";

/** The content of an edition's page: what the workbook says, row by row, each value with its cell. */
export function edisiPage(view: EdisiPageView): Html {
  return html`<header class="judul">
      <h1>Edisi ${view.tanggal}</h1>
      <p class="letak">${view.nama}</p>
    </header>
    ${newerBanner(view.pita)} ${lead([view.deskripsi])}
    ${section("keterangan", "Keterangan berkas", html`${pairs(view.keterangan)} ${workbook(view)}`)}
    ${versions(view)} ${changesSection(view.perubahan)}
    ${view.ringkasan.length === 0 ? null : section("ringkasan", "Ringkasan: yang dinyatakan", claimTable(view.ringkasan, "Lembar Ringkasan"))}
    ${warnings(view)} ${rowsElsewhere(view) ?? rows(view)} ${assistants(view)} ${blankRows(view)}`;
}

function workbook({ buku_kerja }: EdisiPageView): Html | null {
  if (buku_kerja === null) return null;
  return html`<p><a href="${buku_kerja}">Unduh buku kerja ini</a> (XLSX, sebagaimana dikirim)</p>`;
}

function versions({ versi, ke }: EdisiPageView): Html | null {
  if (versi.length < 2) return null;
  const items = versi.map(({ label, href, alasan }, index) => {
    const reason = alasan === null ? null : html`: ${alasan}`;
    return html`<li>
      ${index === ke ? html`<strong>${label}</strong>` : html`<a href="${href}">${label}</a>`}${reason}
    </li> `;
  });
  return section(
    "versi",
    "Versi edisi ini",
    html`<ul>
      ${items}
    </ul>`,
  );
}

function warnings({ temuan }: EdisiPageView): Html | null {
  if (temuan.length === 0) return null;
  const items = temuan.map(
    ({ place, message }) =>
      html`<li>Lembar ${place.sheet}, sel ${place.cell} (${place.column}): ${message}</li> `,
  );
  return section(
    "peringatan",
    "Yang janggal saat diperiksa",
    html`<ul>
      ${items}
    </ul>`,
  );
}

function rows({ baris }: EdisiPageView): Html {
  if (baris.length === 0) {
    return section(
      "baris",
      "Baris per desa",
      html`<p class="tidak-dilaporkan">
        Belum ada desa atau kelurahan yang rinciannya dilaporkan dalam edisi ini.
      </p>`,
    );
  }
  const count = baris.reduce((sum, kecamatan) => sum + kecamatan.baris.length, 0);
  const isShort = count <= FEW_ROWS;
  return section(
    "baris",
    "Baris per desa",
    baris.map((kecamatan) => folded(kecamatan, isShort)),
  );
}

/** Anchors of rows that stand on another page: an address that was cited opens there. */
function rowsElsewhere({ rujukan, ke }: EdisiPageView): Html | null {
  if (rujukan === null) return null;
  const items = rujukan.baris.map(
    ({ jangkar, nama }) =>
      html`<li id="${jangkar}"><a href="${rujukan.href}#${jangkar}">${nama}</a></li>`,
  );
  return section(
    "baris",
    "Baris per desa",
    html`<p>
        Versi ini (k${ke}) yang berlaku. Isi setiap barisnya ada di
        <a href="${rujukan.href}#baris">halaman edisi</a>; bila nanti diperbaiki, isinya tetap
        seperti adanya di sini.
      </p>
      <ul class="daftar-wilayah">
        ${items}
      </ul>`,
  );
}

/** So many rows need no folding. */
const FEW_ROWS = 10;

/** Closed, yet found: browsers open it for a search and for the anchor of a row, paper shows it whole. */
function folded({ kode, nama, baris }: KecamatanBaris, isOpen: boolean): Html {
  return html`<details class="lipat" id="kec-${kode}" ${isOpen ? html` open` : null}>
    <summary>${nama} (${formatNumber(baris.length)})</summary>
    ${baris.map(row)}
  </details> `;
}

function row({ jangkar, nama, kode, href, isi, rincian }: BarisView): Html {
  const items = isi.map(
    ({ judul, teks, sel }) =>
      html`<dt>${judul} <i>${sel}</i></dt>
        <dd>${teks}</dd>`,
  );
  return html`<article class="baris" id="${jangkar}">
    <h3><a href="${href}">${nama}</a> <span class="kode">${kode}</span></h3>
    <dl class="isian">${items}</dl>
    ${rincian.length === 0 ? null : longRows(rincian)}
  </article> `;
}

/** Rows of other sheets: each value with its heading and cell, a line per row. */
function longRows(rows: readonly RincianBaris[]): Html {
  const items = rows.map(({ tempat, isi }) => {
    const values = isi.map(({ judul, teks, sel }) => `${judul} (${sel}): ${teks}`).join(" · ");
    return html`<li><strong>${tempat}</strong>: ${values}</li> `;
  });
  return html`<ul class="catatan">
    ${items}
  </ul>`;
}

function assistants({ pendamping }: EdisiPageView): Html | null {
  return pendamping.length === 0
    ? null
    : section("pendamping", "Pendamping dan koordinator", longRows(pendamping));
}

function blankRows({ kosong }: EdisiPageView): Html | null {
  if (kosong.length === 0) return null;
  const items = kosong.map(
    ({ kode, jangkar, nama, href }) =>
      html`<li id="${jangkar}">
        <a href="${href}">${nama}</a> <span class="kode">${kode}</span>
      </li> `,
  );
  return section(
    "kosong",
    "Desa dan kelurahan yang belum dilaporkan",
    html`<ul class="daftar-wilayah">
      ${items}
    </ul>`,
  );
}
