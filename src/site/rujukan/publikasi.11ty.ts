import { html, type Html } from "../../base/html.ts";
import { publikasiView, type PublikasiView } from "../../views/rujukan.ts";
import { dataLinks, lead, section } from "../components/bagian.ts";
import { areaClaimTable } from "../components/klaim.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["publikasi"] : []),
  path: ({ index }) => index.urls.publikasi,
  text: (context) => {
    const view = publikasiView(context.index);
    return page(context, { view, kind: "halaman-publikasi", body: body(view) });
  },
});

function body({ kelompok, deskripsi, data }: PublikasiView): Html {
  const parts = kelompok.map(({ indikator, href, klaim }, index) =>
    section(
      `kelompok-${index + 1}`,
      indikator,
      html`<p><a href="${href}">Definisi</a></p>
        ${areaClaimTable(klaim, indikator)}`,
    ),
  );
  return html`<header class="judul"><h1>Angka terbitan</h1></header>
    ${lead([deskripsi, "Yang bertentangan dibiarkan berdampingan, yang dicabut tetap terlihat."])}
    ${dataLinks(data)} ${parts}`;
}
