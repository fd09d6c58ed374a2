import { kabupatenCsv } from "../../exports/json.ts";
import { newestEdition } from "../../views/site-index.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => part.kabupaten.filter((kode) => index.reporting.includes(kode)),
  path: ({ index }, kode) => index.urls.data(kode, "data.csv"),
  text: ({ index }, kode) => {
    const newest = newestEdition(index.kabupaten(kode));
    if (!newest) throw new Error(`no edition: ${kode}`);
    return kabupatenCsv(newest.edisi, { tanda: index.registry.tandaOf(kode) });
  },
});
