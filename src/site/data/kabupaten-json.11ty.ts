import { kabupatenJson } from "../../exports/json.ts";
import { kabupatenView } from "../../views/kabupaten.ts";
import { newestEdition } from "../../views/site-index.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => part.kabupaten.filter((kode) => index.reporting.includes(kode)),
  path: ({ index }, kode) => index.urls.data(kode, "data.json"),
  text: ({ index }, kode) => {
    const newest = newestEdition(index.kabupaten(kode));
    if (!newest) throw new Error(`no edition: ${kode}`);
    return kabupatenJson(kabupatenView(index, kode), newest.edisi);
  },
});
