import { verifikasiView } from "../../views/cetak/verifikasi.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { verifikasiPage } from "./verifikasi-page.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.general && index.hasPdf ? ["verifikasi"] : []),
  path: ({ index }) => index.urls.cetak.verifikasi,
  text: (context) => {
    const view = verifikasiView(context.index);
    const assets = { styles: ["petugas.css"], scripts: ["verifikasi.js"] };
    return page(context, {
      view,
      kind: "halaman-verifikasi",
      body: verifikasiPage(view),
      assets,
    });
  },
});
