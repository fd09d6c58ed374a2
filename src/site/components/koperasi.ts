import { html, type Html } from "../../base/html.ts";
import type { Kelompok, TahapView } from "../../views/koperasi.ts";

/** The stage ladder: word, shape and colour for every rung; unreported rungs fold into one line. */
export function ladder(tahap: readonly TahapView[]): Html {
  const known = tahap.filter(({ keadaan }) => keadaan !== "belum_dilaporkan");
  const unknown = tahap
    .filter(({ keadaan }) => keadaan === "belum_dilaporkan")
    .map(({ label }) => label);
  const rungs = known.map(
    ({ label, keadaan, teks }) =>
      html`<li class="${keadaan}"><strong>${label}</strong> <span>${teks}</span></li> `,
  );
  const rest =
    unknown.length === 0
      ? null
      : html`<p class="tidak-dilaporkan">Tahap yang belum dilaporkan: ${unknown.join(", ")}.</p>`;
  return html`${
    known.length === 0
      ? null
      : html`<ol class="tangga-tahap">
          ${rungs}
        </ol>`
  }
  ${rest}`;
}

/** The six documents of PMK 49/2025 as a checklist. */
export function documentList(dokumen: readonly TahapView[]): Html {
  const items = dokumen.map(
    ({ label, keadaan, teks }) =>
      html`<li class="${keadaan}"><strong>${label}</strong> <span>${teks}</span></li> `,
  );
  return html`<ul class="daftar-dokumen">
    ${items}
  </ul>`;
}

/** Rows of one long sheet. */
export function groupList({ judul, butir, kosong }: Kelompok): Html {
  const items = butir.map(
    ({ nama, status, rincian }) =>
      html`<li>
        <strong>${nama}</strong>
        <span>${status}${rincian === "" ? null : html` · ${rincian}`}</span>
      </li> `,
  );
  return html`<h3>${judul}</h3>
    ${
      kosong === null
        ? html`<ul class="butir">
            ${items}
          </ul>`
        : html`<p>${kosong}</p>`
    }`;
}
