import { kecamatanView } from "../../views/kecamatan.ts";
import { regionJsonLd } from "../../exports/jsonld.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { kecamatanPage } from "./kecamatan-page.ts";

export default pagedTemplate({
  items: ({ part }) => part.kecamatan,
  path: ({ index }, kode) => index.urls.wilayah(kode),
  text: (context, kode) => {
    const view = kecamatanView(context.index, kode);
    const jsonLd = regionJsonLd(context.index, kode);
    return page(context, { view, kind: "halaman-kecamatan", body: kecamatanPage(view), jsonLd });
  },
});
