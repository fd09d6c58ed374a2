import { dokumenKeys, semuaDokumenView } from "../../views/cetak/daftar-halaman.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { dokumenPage } from "./dokumen-page.ts";

export default pagedTemplate({
  items: ({ index, part }) => dokumenKeys(index, [...part.provinsi, ...part.kabupaten]),
  path: ({ index }, { wilayah, tanggal }) => index.urls.cetak.halaman(wilayah, tanggal),
  text: (context, { wilayah, tanggal }) => {
    const view = semuaDokumenView(context.index, wilayah, tanggal);
    return page(context, { view, kind: "halaman-dokumen", body: dokumenPage(view) });
  },
});
