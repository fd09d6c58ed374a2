import { formatNumber } from "../base/format.ts";
import { html, type Html } from "../base/html.ts";
import type { CariIndeks } from "../exports/cari.ts";
import { tempatView, type TempatView } from "../views/tempat.ts";
import type { Urls } from "../views/urls.ts";
import { kabupatenOf, kecamatanOf } from "../wilayah/kode.ts";
import { ALMOST, EXACT } from "./cari-nilai.ts";
import type { Temuan, Tempat } from "./cari-temuan.ts";

/** What the lists need to know of the site. */
export interface LayarSitus {
  readonly indeks: CariIndeks;
  readonly urls: Urls;
}

/** More names than these are no help. */
const MOST_NAMES = 10;
/** A longer list is folded up. */
const MOST_OPEN = 30;

/** One item for each name; a name that several places have is folded out. */
export function foundHtml(found: readonly Temuan[], situs: LayarSitus): Html {
  const shown = found.slice(0, MOST_NAMES);
  return html`${shown.map((one, at) => foundItem(one, situs, at === 0 && one.tempat.length <= MOST_OPEN))}`;
}

/** What the status says of it, read aloud after every query. */
export function foundText(text: string, found: readonly Temuan[]): string {
  const first = found[0];
  if (!first)
    return `Tidak ada yang mirip “${text}”. Periksa ejaannya, atau buka daftar nama menurut abjad.`;
  const places = first.tempat.length;
  const many = places > 1 ? " Tambahkan nama kecamatan atau kabupaten untuk mempersempit." : "";
  const number = `${formatNumber(places)} tempat`;
  if (first.ongkos <= EXACT)
    return first.dahulu === undefined
      ? `${number} bernama ${first.nama}.${many}`
      : `${number} dahulu tertulis ${first.dahulu} dalam daftar wilayah.${many}`;
  if (first.ongkos <= ALMOST) return `Nama yang diawali atau mirip “${text}”.`;
  return `Tidak ada yang persis “${text}”; yang mirip:`;
}

function foundItem(temuan: Temuan, situs: LayarSitus, isOpen: boolean): Html {
  const { nama, dahulu, tempat } = temuan;
  const [first] = tempat;
  const items = tempat.map(
    (one) => html`<li>${placeHtml(nama, one, situs)}${formerName(dahulu, nama)}</li> `,
  );
  if (tempat.length === 1 && first) return html`${items}`;
  return html`<li>
    <details${isOpen ? html` open` : null}>
      <summary>${nama}: ${formatNumber(tempat.length)} tempat</summary>
      <ul>${items}</ul>
    </details>
  </li> `;
}

function placeHtml(nama: string, { kode, kecamatan }: Tempat, { indeks, urls }: LayarSitus): Html {
  const namaOf = (code: string) =>
    code === kode
      ? nama
      : code === kecamatanOf(kode)
        ? (kecamatan ?? "")
        : (indeks.wilayah[code] ?? "");
  const hasPage = (code: string) =>
    code in indeks.hilang ||
    code.length <= 5 ||
    indeks.berhalaman === null ||
    indeks.berhalaman.includes(kabupatenOf(code));
  const view = tempatView({ kode, namaOf, urls, hasPage });
  const isFictional = indeks.contoh.includes(kode.slice(0, 2));
  return html`<a href="${view.href}">${view.nama}</a>
    ${isFictional ? html`<span class="cap">DATA CONTOH</span> ` : null}<span class="temuan-letak"
      >${view.letak} <span class="kode">${kode}</span>${withoutPage(view)}</span
    >`;
}

/** A code that ended without a successor keeps its name; others have another one today. */
function formerName(dahulu: string | undefined, nama: string): Html | null {
  if (dahulu === undefined) return null;
  const text = dahulu === nama ? "kodenya tidak berlaku lagi" : `dahulu tertulis ${dahulu}`;
  return html` <em class="catatan">${text}</em>`;
}

function withoutPage({ berhalaman }: TempatView): Html | null {
  return berhalaman ? null : html` <em class="catatan">membuka halaman kabupaten/kotanya</em>`;
}
