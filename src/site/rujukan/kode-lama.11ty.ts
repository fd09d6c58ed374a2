import { html, type Html } from "../../base/html.ts";
import { kodeLamaView, replacedCodes, type KodeLamaView } from "../../views/kode-lama.ts";
import { lead } from "../components/bagian.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => replacedCodes(index, part.desa),
  path: ({ index }, { kode_lama }) => index.urls.wilayah(kode_lama),
  text: (context, perubahan) => {
    const view = kodeLamaView(context.index, perubahan);
    return page(context, { view, kind: "halaman-kode-lama", body: body(view) });
  },
});

function body({ nama_lama, kode_lama, deskripsi, alasan, sumber, pengganti }: KodeLamaView): Html {
  return html`<header class="judul">
      <h1>${nama_lama} <span class="kode">${kode_lama}</span></h1>
    </header>
    ${lead([deskripsi])}
    <p>Alasan: ${alasan}. Sumber: ${sumber}.</p>
    <p><a href="${pengganti.href}">Buka halaman ${pengganti.nama}</a></p>`;
}
