import { sitemapIndexXml, sitemapXml } from "../../exports/peta-situs.ts";
import { sitemapAddresses, sitemapCodes } from "../../views/peta-situs.ts";
import { pagedTemplate } from "../template.ts";

/** The index of the maps is paged with them; nobody is to find a simulated country. */
const INDEX = "indeks";

export default pagedTemplate({
  items: ({ index, part }) =>
    part.general && !index.registry.simulasi ? [INDEX, ...sitemapCodes(index)] : [],
  path: ({ index: { urls } }, kode) => (kode === INDEX ? urls.petaSitus() : urls.petaSitus(kode)),
  text: ({ index }, kode) =>
    kode === INDEX
      ? sitemapIndexXml(
          sitemapCodes(index).map((map) => index.urls.absolute(index.urls.petaSitus(map))),
        )
      : sitemapXml(sitemapAddresses(index, kode)),
});
