import { kabupatenView } from "../../views/kabupaten.ts";
import { regionJsonLd } from "../../exports/jsonld.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { kabupatenPage } from "./kabupaten-page.ts";

export default pagedTemplate({
  items: ({ part }) => part.kabupaten,
  path: ({ index }, kode) => index.urls.wilayah(kode),
  text: (context, kode) => {
    const view = kabupatenView(context.index, kode);
    const jsonLd = regionJsonLd(context.index, kode);
    return page(context, { view, kind: "halaman-kabupaten", body: kabupatenPage(view), jsonLd });
  },
});
