import { indukView } from "../../views/wilayah-induk.ts";
import { regionJsonLd } from "../../exports/jsonld.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { provinsiPage } from "./induk-page.ts";

export default pagedTemplate({
  items: ({ part }) => part.provinsi,
  path: ({ index }, kode) => index.urls.wilayah(kode),
  text: (context, kode) => {
    const view = indukView(context.index, kode);
    const jsonLd = regionJsonLd(context.index, kode);
    return page(context, { view, kind: "halaman-provinsi", body: provinsiPage(view), jsonLd });
  },
});
