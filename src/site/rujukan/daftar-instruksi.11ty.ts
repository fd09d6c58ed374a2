import { html, type Html } from "../../base/html.ts";
import { daftarInstruksiView, type DaftarInstruksiView } from "../../views/instruksi.ts";
import { lead } from "../components/bagian.ts";
import { dataTable, workbookLink } from "../components/tabel-data.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["instruksi"] : []),
  path: ({ index }) => index.urls.daftarInstruksi,
  text: (context) => {
    const view = daftarInstruksiView(context.index);
    return page(context, { view, kind: "halaman-instruksi", body: body(view) });
  },
});

function body({ deskripsi, tabel, buku, fiktif }: DaftarInstruksiView): Html {
  const examples = fiktif.map(
    ({ judul, href }) =>
      html`<p class="layar">Ingin melihat yang terisi penuh? <a href="${href}">${judul}</a>.</p>`,
  );
  return html`<header class="judul"><h1>Instruksi</h1></header>
    ${lead([deskripsi, "Tugas dipilah proyek ini dari pemberitaan; keadaannya hanya menurut bukti."])}
    ${dataTable(tabel)} ${workbookLink(buku)} ${examples}`;
}
