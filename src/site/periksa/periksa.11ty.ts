import { html, type Html } from "../../base/html.ts";
import { petugasView, type PetugasView } from "../../views/petugas.ts";
import { lead, section } from "../components/bagian.ts";
import { regionPicker, withoutScript } from "../components/pilih-wilayah.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { checkerBody, type PeriksaSources } from "./periksa-page.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["periksa"] : []),
  path: ({ index }) => index.urls.periksa,
  text: (context) => {
    const { index, assetVersion } = context;
    const view = petugasView(index, "periksa");
    const assets = { styles: ["petugas.css"], scripts: ["periksa.js"] };
    const sources = {
      daftar: view.daftar,
      repositori: view.repositori,
      situs: index.urls.absolute(index.urls.home),
      dasar: `${index.urls.asset("pemeriksa.txt")}${assetVersion}`,
      pekerja: `${index.urls.asset("periksa.js")}${assetVersion}`,
    };
    return page(context, { view, kind: "halaman-periksa", body: body(view, sources), assets });
  },
});

function body(view: PetugasView, sources: PeriksaSources): Html {
  return html`<header class="judul"><h1>Periksa buku kerja</h1></header>
    ${lead([
      "Buku kerja diperiksa di perangkat ini dengan aturan yang sama seperti sesudah dikirim.",
      "Isinya tidak meninggalkan perangkat Anda; yang diambil dari situs ini hanya daftar wilayah dan laporan yang sudah terbit.",
    ])}
    ${withoutScript(
      html`<p>
        Pemeriksa bekerja di perangkat Anda dan memerlukan JavaScript. Tanpa itu, kirim saja buku
        kerjanya lewat
        <a href="${view.kirim}">formulir laporan</a>: hasil pemeriksaannya ditulis di sana. Yang
        punya Node.js dapat menjalankan <code>npm run check -- berkas.xlsx</code>.
      </p>`,
    )}
    <p>
      Belum punya buku kerjanya? <a href="${view.templat}">Ambil templat</a>. Sudah bersih?
      <a href="${view.kirim}">Kirim lewat formulir laporan</a>.
    </p>
    ${checkerBody(sources)} ${carry(view)}`;
}

function carry(view: PetugasView): Html {
  return section(
    "bawa",
    "Bawa pemeriksa tanpa jaringan",
    html`<p>
        Satu berkas yang memuat pemeriksa, nama desa, dan laporan satu kabupaten. Simpan di flash
        disk, lalu buka dengan peramban di komputer mana pun; tidak perlu internet.
      </p>
      ${regionPicker(view, ["kabupaten"])}
      <p class="bawa">
        <button type="button" id="simpan-pemeriksa" disabled>Simpan pemeriksa untuk dibawa</button>
      </p>
      <p role="status" id="kabar-bawa"></p>`,
  );
}
