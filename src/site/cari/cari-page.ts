import { formatNumber } from "../../base/format.ts";
import { html, type Html } from "../../base/html.ts";
import type { BagianLink, CariView, DaftarNamaView } from "../../views/cari.ts";
import type { ContohTempat } from "../../views/contoh-tempat.ts";
import type { TempatView } from "../../views/tempat.ts";
import { lead, section } from "../components/bagian.ts";
import { withoutScript } from "../components/pilih-wilayah.ts";

/** The box that leads to the search, on any page. */
export function searchBox(cari: string, contoh: ContohTempat | null): Html {
  return html`<search class="cari">
    <form action="${cari}" method="get">
      <label for="q">Cari desa, kelurahan, kecamatan, atau kabupaten</label>
      <p class="cari-baris">
        <input
          type="search"
          id="q"
          name="q"
          autocomplete="off"
          autocapitalize="words"
          spellcheck="false"
          enterkeyhint="search"
          maxlength="120"
          required
        />
        <button type="submit">Cari</button>
      </p>
      ${contoh && html`<p class="sumber">Misalnya: ${contoh.cari}, atau kode ${contoh.kode}.</p>`}
    </form>
  </search>`;
}

/** The content of the search page. */
export function cariPage(view: CariView, home: string): Html {
  return html`<header class="judul"><h1>Cari</h1></header>
    <div id="cari" data-beranda="${home}" data-indeks="${view.indeks}">
      ${searchBox(view.href, view.contoh)}
      <p role="status" id="kabar"></p>
      <ol class="temuan" id="temuan"></ol>
    </div>
    ${withoutScript(
      html`<p>Kotak cari memerlukan JavaScript. Tanpa itu, buka daftar nama di bawah.</p>`,
    )}
    ${section("abjad", "Semua nama menurut abjad", letters(view))}`;
}

function letters({ huruf }: CariView): Html {
  const items = huruf.map(
    (one) =>
      html`<li>
        <a href="${one.href}">${one.huruf}</a>
        <span class="sumber">${formatNumber(one.jumlah)}</span>
      </li> `,
  );
  return html`<ul class="abjad">
    ${items}
  </ul>`;
}

/** The content of a list of names. */
export function daftarNamaPage(view: DaftarNamaView): Html {
  const { huruf, tempat, bagian, sebelum, sesudah } = view;
  const title = view.judul.replace(/^.*: /, "");
  return html`<header class="judul"><h1>Nama desa dan kelurahan: ${title}</h1></header>
    ${lead([
      "Nama saja belum cukup: periksa kecamatan, kabupaten atau kota, dan kodenya. “Belum ada halaman” berarti kabupaten atau kotanya belum punya edisi di sini: tautannya membuka baris kecamatannya di halaman kabupaten atau kota itu.",
    ])}
    ${
      bagian.length === 0
        ? null
        : html`<ul class="daftar-bagian">
            ${bagian.map(partItem)}
          </ul>`
    }
    ${
      tempat.length === 0
        ? null
        : html`<ul class="daftar-nama">
            ${tempat.map(placeItem)}
          </ul>`
    }
    ${neighbours(huruf, { sebelum, sesudah })}`;
}

function partItem({ rentang, href, jumlah }: BagianLink): Html {
  return html`<li>
    <a href="${href}">${rentang}</a> <span class="sumber">${formatNumber(jumlah)} tempat</span>
  </li> `;
}

function placeItem({ nama, letak, kode, href, berhalaman }: TempatView): Html {
  const note = berhalaman ? null : html` <em class="catatan">belum ada halaman</em>`;
  return html`<li>
    <a href="${href}">${nama}</a> ${letak} <span class="kode">${kode}</span>${note}
  </li> `;
}

function neighbours(
  huruf: string,
  { sebelum, sesudah }: Pick<DaftarNamaView, "sebelum" | "sesudah">,
): Html | null {
  if (sebelum === null && sesudah === null) return null;
  return html`<nav class="bawa" aria-label="Bagian lain huruf ${huruf}">
    ${sebelum && html`<a href="${sebelum.href}" rel="prev">Sebelumnya: ${sebelum.rentang}</a>`}
    ${sesudah && html`<a href="${sesudah.href}" rel="next">Sesudahnya: ${sesudah.rentang}</a>`}
  </nav>`;
}
