import { formatDate } from "../../base/format.ts";
import { html } from "../../base/html.ts";
import { currentKode } from "../../wilayah/lineage.ts";
import { pageView } from "../../views/page.ts";
import { fullName } from "../../views/wilayah-link.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

/** Old codes keep their address: it names the successor. */
export default pagedTemplate({
  items: ({ index, part }) =>
    index.registry.perubahan.filter(({ kode_baru }) => part.desa.includes(kode_baru)),
  path: ({ index }, { kode_lama }) => index.urls.wilayah(kode_lama),
  text: (context, { kode_lama, nama_lama, berlaku, alasan, sumber }) => {
    const { index } = context;
    const kode = currentKode(index.registry, kode_lama);
    const nama = fullName(index.registry, kode);
    const deskripsi = `Kode ${kode_lama} (${nama_lama}) tidak berlaku sejak ${formatDate(berlaku)}; penggantinya ${kode} ${nama}.`;
    const view = {
      ...pageView(index, {
        href: index.urls.wilayah(kode_lama),
        kode,
        judul: `${nama_lama}: kode lama ${kode_lama}`,
        deskripsi,
      }),
      alamat: index.urls.absolute(index.urls.wilayah(kode)),
    };
    const body = html`<header class="judul">
        <h1>${nama_lama} <span class="kode">${kode_lama}</span></h1>
      </header>
      <div class="pembuka"><p>${deskripsi}</p></div>
      <p>Alasan: ${alasan}. Sumber: ${sumber}.</p>
      <p><a href="${index.urls.wilayah(kode)}">Buka halaman ${nama}</a></p>`;
    return page(context, { view, kind: "halaman-kode-lama", body });
  },
});
