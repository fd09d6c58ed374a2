import { html, type Html } from "../../base/html.ts";
import { indicatorIds, indikatorView, type IndikatorView } from "../../views/rujukan.ts";
import { pairs, section } from "../components/bagian.ts";
import { areaClaimTable } from "../components/klaim.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.general ? indicatorIds(index) : []),
  path: ({ index }, id) => index.urls.indikator(id),
  text: (context, id) => {
    const view = indikatorView(context.index, id);
    return page(context, { view, kind: "halaman-indikator", body: body(view) });
  },
});

function body(view: IndikatorView): Html {
  const { definisi, inti, klaim, dinyatakan, metadata, unduhan } = view;
  return html`<header class="judul">
      <h1>${definisi.label}</h1>
      <p class="letak">Indikator <code>${definisi.id}</code></p>
    </header>
    <div class="pembuka"><p>${definisi.definisi}</p></div>
    ${pairs([
      ["Satuan", definisi.satuan],
      ["Dihitung dari baris", inti ? "ya" : "tidak; hanya dari terbitan"],
      ["Nama lain dalam data", (definisi.alias ?? []).join(", ") || "tidak ada"],
    ])}
    ${dinyatakan.length === 0 ? null : section("kabupaten", "Angka terbaru tiap kabupaten/kota", areaClaimTable(dinyatakan, `${definisi.label}: dinyatakan kabupaten/kota atau terbitan terbaru`))}
    ${section(
      "terbitan",
      "Angka setiap penerbit",
      klaim.length === 0
        ? html`<p>Belum ada terbitan tentang indikator ini.</p>`
        : html`<p>Angka penerbit yang berbeda tidak disambung: definisinya dapat berbeda.</p>
            ${areaClaimTable(klaim, `${definisi.label}: angka terbitan, terbaru di atas`)}`,
    )}
    ${section(
      "metadata",
      "Metadata Satu Data",
      html`${pairs(metadata)}
        <p class="unduh">
          <a href="${unduhan.metadata}">Metadata (JSON)</a> ·
          <a href="${unduhan.csv}">Angka setiap penerbit (CSV)</a>
        </p>`,
    )}`;
}
