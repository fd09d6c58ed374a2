import { html, type Html } from "../../base/html.ts";
import { dasarHukumView, type DasarHukumView } from "../../views/rujukan.ts";
import { lead } from "../components/bagian.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["dasar-hukum"] : []),
  path: ({ index }) => index.urls.dasarHukum,
  text: (context) => {
    const view = dasarHukumView(context.index);
    return page(context, { view, kind: "halaman-dasar-hukum", body: body(view) });
  },
});

function body({ dokumen, deskripsi }: DasarHukumView): Html {
  return html`<header class="judul"><h1>Dasar hukum</h1></header>
    ${lead([deskripsi])} ${dokumen.map(documentEntry)}`;
}

function documentEntry(entry: DasarHukumView["dokumen"][number]): Html {
  const sources = entry.sumber.map(({ penerbit, url }, index) => {
    const separator = index === 0 ? "" : "; ";
    return html`${separator}${url === null ? penerbit : html`<a href="${url}">${penerbit}</a>`}`;
  });
  return html`<article class="dokumen" id="${entry.id}">
    <h2>${entry.singkatan}</h2>
    <p>${entry.jenis_label} · ${entry.tanggal_teks} · ${entry.wilayah_nama}</p>
    ${entry.judul && html`<p><strong>${entry.judul}</strong></p>`}
    <p>${entry.ringkasan ?? "Isi dokumen ini belum diperiksa, karena itu tidak dikutip."}</p>
    ${entry.catatan && html`<p><em class="catatan">${entry.catatan}</em></p>`}
    <p class="sumber">Sumber: ${sources}</p>
  </article> `;
}
