import { daftarKeys, daftarNamaView } from "../../views/cari.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { daftarNamaPage } from "./cari-page.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.cari ? daftarKeys(index) : []),
  path: ({ index }, { huruf, bagian }) => index.urls.cari.daftar(huruf, bagian),
  text: (context, key) => {
    const view = daftarNamaView(context.index, key);
    return page(context, { view, kind: "halaman-daftar-nama", body: daftarNamaPage(view) });
  },
});
