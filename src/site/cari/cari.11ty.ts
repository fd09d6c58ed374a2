import { cariView } from "../../views/cari.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { cariPage } from "./cari-page.ts";

export default pagedTemplate({
  items: ({ part }) => (part.cari ? ["cari"] : []),
  path: ({ index }) => index.urls.cari.halaman,
  text: (context) => {
    const view = cariView(context.index);
    const body = cariPage(view, context.index.urls.home);
    const assets = { styles: [], scripts: ["cari.js"] };
    return page(context, { view, kind: "halaman-cari", body, assets });
  },
});
