import { html, type Html } from "../../base/html.ts";
import { endedCodes, kodeLamaView, type KodeLamaView } from "../../views/kode-lama.ts";
import type { TempatView } from "../../views/tempat.ts";
import { lead } from "../components/bagian.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => endedCodes(index, part.provinsi),
  path: ({ index }, { kode_lama }) => index.urls.wilayah(kode_lama),
  text: (context, perubahan) => {
    const view = kodeLamaView(context.index, perubahan);
    return page(context, { view, kind: "halaman-kode-lama", body: body(view) });
  },
});

function body(view: KodeLamaView): Html {
  const { nama_lama, kode_lama, kalimat, alasan, sumber, pengganti, senama } = view;
  return html`<header class="judul">
      <h1>${nama_lama} <span class="kode">${kode_lama}</span></h1>
    </header>
    ${lead(kalimat)}
    <p>Alasan: ${alasan}. Sumber: ${sumber}.</p>
    ${pengganti ? html`<p>${placeLink(pengganti)}</p>` : null} ${namesakes(senama)}`;
}

function placeLink({ nama, letak, href, berhalaman }: TempatView): Html {
  return berhalaman
    ? html`<a href="${href}">Buka halaman ${nama}</a>`
    : html`${nama} belum punya halaman, karena kabupaten/kotanya belum punya edisi di sini.
        <a href="${href}">Buka baris kecamatannya: ${letak}</a>`;
}

function namesakes(senama: readonly TempatView[]): Html | null {
  if (senama.length === 0) return null;
  const items = senama.map(
    (one) => html`<li><a href="${one.href}">${one.nama}</a>, ${one.letak} (${one.kode})</li> `,
  );
  return html`<p>Bernama sama di kabupaten/kota itu, belum tentu penerusnya:</p>
    <ul>
      ${items}
    </ul>`;
}
