import { html, type Html } from "../../base/html.ts";
import type { PetugasView } from "../../views/petugas.ts";

const LABELS = { kabupaten: "Kabupaten atau kota", kecamatan: "Kecamatan" } as const;

export type PickedLevel = keyof typeof LABELS;

/** Province, then kabupaten, then as far down as asked; a script fills all but the first. */
export function regionPicker(
  { provinsi, daftar }: PetugasView,
  levels: readonly PickedLevel[],
): Html {
  return html`<div class="pilih-wilayah" data-daftar="${daftar}">
    ${select("provinsi", "Provinsi", [
      html`<option value="">Pilih provinsi</option>`,
      ...provinsi.map(({ kode, nama }) => html`<option value="${kode}">${nama}</option>`),
    ])}
    ${levels.map((level) => select(level, LABELS[level], []))}
  </div>`;
}

function select(level: string, label: string, options: readonly Html[]): Html {
  return html`<p class="isian">
    <label for="pilih-${level}">${label}</label>
    <select id="pilih-${level}" ${options.length === 0 ? html` disabled` : null}>
      ${options}
    </select>
  </p>`;
}

/** What a page with a script says where there is none. */
export function withoutScript(text: Html): Html {
  return html`<noscript><div class="tanpa-skrip">${text}</div></noscript>`;
}
