import { html, type Html } from "../../base/html.ts";
import type { Angka, Sumber } from "../../views/angka.ts";
import type { Headline } from "../../views/headline.ts";
import { besideText } from "../../views/headline-kalimat.ts";

const EMPTY_CLASS: Readonly<Record<Exclude<Angka["keadaan"], "ada">, string>> = {
  belum_dilaporkan: "kosong kosong-belum-dilaporkan",
  tidak_berlaku: "kosong kosong-tidak-berlaku",
  disembunyikan: "kosong kosong-disembunyikan",
};

/** A figure, or its kind of empty in words; never a zero for what was not reported. */
export function angkaHtml(angka: Angka): Html {
  if (angka.keadaan === "ada")
    return html`<span class="${angka.teks.length > 8 ? "angka angka-panjang" : "angka"}"
      >${angka.teks}</span
    >`;
  const why = angka.keadaan === "disembunyikan" ? " (kurang dari 5 penyetor)" : "";
  return html`<span class="${EMPTY_CLASS[angka.keadaan]}">${angka.teks}${why}</span>`;
}

/** Date and source beside the figure; one click opens the cell or the publication. */
export function sourceHtml(sumber: Sumber | null): Html | null {
  if (!sumber) return null;
  const label =
    sumber.href === null
      ? html`${sumber.label}`
      : html`<a href="${sumber.href}">${sumber.label}</a>`;
  return html`<span class="sumber">per ${dateOf(sumber)} · ${label}</span>`;
}

/**
 * In an element of class "aksi": to cite the figure that has that address, or to report a mistake in
 * it. Without JavaScript the first link is just the address, and the second leads to the report for
 * the whole page.
 */
export function figureActions(href: string, cite = "Kutip"): Html {
  return html`<a href="${href}">${cite}</a> <a href="#keliru">Laporkan</a>`;
}

/** The same for a stated or published figure, which stands somewhere for ever. */
export function claimActions({ tetap }: Pick<Sumber, "tetap">): Html | null {
  return tetap ? html` <span class="aksi">${figureActions(tetap.href)}</span>` : null;
}

/** The date of a figure; that of a stated or published one is marked for citing it. */
export function dateOf({ tanggal, tetap }: Sumber): Html {
  return tetap ? html`<time datetime="${tetap.tanggal}">${tanggal}</time>` : html`${tanggal}`;
}

/** The row of headline indicators: figure, change, coverage, source. */
export function headlineList(headlines: readonly Headline[]): Html {
  const items = headlines.map(
    ({ id, label, href, angka, dari_klaim, dasar, perubahan, ...beside }) =>
      html`<li
        id="indikator-${id}"
        class="${angka.teks.length > 12 && angka.keadaan === "ada" ? "utama-butir utama-lebar" : "utama-butir"}"
      >
        <p class="utama-label"><a href="${href}">${label}</a></p>
        <p class="utama-angka">
          ${angkaHtml(angka)}${perubahan === null ? null : html` <span class="perubahan">${perubahan}</span>`}
        </p>
        <p class="utama-sumber">
          ${sourceHtml(angka.sumber)}${dari_klaim ? html`<span class="dasar">${dasar}</span>` : null}<span
            class="cakupan"
            >${besideText(beside)}</span
          >
          <span class="aksi"
            >${figureActions(angka.sumber?.tetap?.href ?? `#indikator-${id}`)}</span
          >
        </p>
      </li>`,
  );
  return html`<ul class="utama">
    ${items}
  </ul>`;
}
