import { html, type Html } from "../../base/html.ts";
import { tileSvg } from "../../charts/tiles.ts";
import type { PetaView } from "../../views/peta.ts";
import { section } from "../components/bagian.ts";

/** The country as tiles; the table of provinces below says the same. */
export function mapSection(view: PetaView): Html {
  return section(
    "peta",
    "Peta petak provinsi",
    html`<p><strong>${view.judul}</strong></p>
      ${tileSvg(view)}
      <p class="sumber">
        Satu petak satu provinsi, letaknya kira-kira; bukan peta batas wilayah. Di layar sempit
        petak memuat kode provinsinya. Angka: kabupaten/kota yang punya edisi dari semuanya, laporan
        sendiri maupun disusun dari publikasi. Isi yang sama ada di
        <a href="#wilayah">tabel provinsi</a>.
      </p>`,
  );
}
