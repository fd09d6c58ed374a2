import { formatList, formatNumber } from "../base/format.ts";
import { html, type Html } from "../base/html.ts";
import type { CariIndeks } from "../exports/cari.ts";
import { tempatView, type TempatView } from "../views/tempat.ts";
import type { Urls } from "../views/urls.ts";
import { jenisOf, kabupatenOf, kecamatanOf, tingkatOf } from "../wilayah/kode.ts";
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
  if (first.ongkos <= EXACT) return exactText(first, found);
  if (first.ongkos <= ALMOST) return `Nama yang diawali atau mirip “${text}”.`;
  return `Tidak ada yang persis “${text}”; yang mirip:`;
}

/** Everything that is written so, of whatever kind: "1 kabupaten, 1 kota, dan 2 desa bernama Blitar". */
function exactText(first: Temuan, found: readonly Temuan[]): string {
  const name = writtenName(first);
  const alike = found.filter((one) => one.ongkos <= EXACT && writtenName(one) === name);
  const narrow = alike.some(({ tempat }) => tempat.length > 1)
    ? " Tambahkan nama kecamatan atau kabupaten untuk mempersempit."
    : "";
  return first.dahulu === undefined
    ? `${kindCounts(alike)} bernama ${alike.length === 1 ? first.nama : name}.${narrow}`
    : `${kindCounts(alike)} dahulu tertulis ${name} dalam daftar wilayah.${narrow}`;
}

/** The name without the word for its kind; the former one if that is what fits. */
function writtenName({ nama, dahulu }: Temuan): string {
  return dahulu ?? nama.replace(/^(?:Kabupaten|Kota|Provinsi) /, "");
}

/** "98 desa", "5 kecamatan", "46 desa dan 2 kelurahan" */
function kindCounts(found: readonly Temuan[]): string {
  const counts = new Map<string, number>();
  for (const { nama, tempat } of found)
    for (const { kode } of tempat) {
      const kind = kindOf(kode, nama);
      counts.set(kind, (counts.get(kind) ?? 0) + 1);
    }
  return formatList([...counts].map(([kind, count]) => `${formatNumber(count)} ${kind}`));
}

function kindOf(kode: string, nama: string): string {
  const tingkat = tingkatOf(kode);
  if (tingkat === "desa") return jenisOf(kode);
  return tingkat === "kabupaten" && nama.startsWith("Kota ") ? "kota" : tingkat;
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
      <summary>${nama}: ${kindCounts([temuan])}</summary>
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
