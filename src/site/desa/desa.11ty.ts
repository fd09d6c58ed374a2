import { placeJsonLd } from "../../exports/jsonld.ts";
import { desaView } from "../../views/desa.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { desaPage } from "./desa-page.ts";

export default pagedTemplate({
  items: ({ part }) => part.desa,
  path: ({ index }, kode) => index.urls.wilayah(kode),
  text: (context, kode) => {
    const view = desaView(context.index, kode);
    const jsonLd = placeJsonLd(context.index, kode);
    return page(context, { view, kind: "halaman-desa", body: desaPage(view), jsonLd });
  },
});
