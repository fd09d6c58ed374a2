import { html, type Html } from "../../base/html.ts";
import { petugasView, type PetugasView } from "../../views/petugas.ts";
import { lead } from "../components/bagian.ts";
import { regionPicker, withoutScript } from "../components/pilih-wilayah.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["formulir"] : []),
  path: ({ index }) => index.urls.formulir(),
  text: (context) => {
    const view = petugasView(context.index, "formulir");
    const assets = { styles: ["petugas.css", "formulir.css"], scripts: ["formulir.js"] };
    return page(context, { view, kind: "halaman-formulir", body: body(view), assets });
  },
});

function body(view: PetugasView): Html {
  return html`<div class="layar">
      <header class="judul"><h1>Formulir kertas per kecamatan</h1></header>
      ${lead([
        "Untuk yang mengumpulkan data di lapangan: satu blok per desa dan kelurahan, nama dan kodenya sudah tercetak.",
        "Isinya hanya yang lazim ditanyakan di desa; pindahkan nanti ke buku kerja kabupaten.",
      ])}
      ${withoutScript(
        html`<p>
          Formulir dibuat di perangkat Anda dan memerlukan JavaScript. Tanpa itu, mintalah lewat
          <a href="${view.repositori}/issues/new">halaman Issues</a>; sebut nama kecamatan dan
          kabupatennya.
        </p>`,
      )}
      ${regionPicker(view, ["kabupaten", "kecamatan"])}
      <p role="status" id="kabar"></p>
      <p class="bawa" id="langkah" hidden>
        <button type="button" id="cetak">Cetak atau simpan PDF</button>
        <a id="ke-templat" href="${view.templat}">Templat buku kerjanya</a>
      </p>
    </div>
    <section
      class="gulir lembaran"
      id="lembaran"
      aria-label="Formulir"
      tabindex="0"
      hidden
    ></section>`;
}
