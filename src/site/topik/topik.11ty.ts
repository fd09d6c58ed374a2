import { topikKeys } from "../../views/topik/pages.ts";
import { getTopik, topikDaftar } from "../../views/topik/topics.ts";
import { findTopikView } from "../../views/topik/topik.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { topikPage } from "./topik-page.ts";

export default pagedTemplate({
  items: ({ index, part }) => topikKeys(index, [...part.provinsi, ...part.kabupaten], part.general),
  path: ({ index }, { kode, topik }) => index.urls.topik(kode, topik),
  text: (context, { kode, topik }) => {
    const view = findTopikView(context.index, kode, getTopik(topik));
    if (!view) throw new Error(`no content: ${kode} ${topik}`);
    const body = topikPage(view, topikDaftar(context.index, kode));
    return page(context, { view, kind: `halaman-topik halaman-${topik}`, body });
  },
});
