import { kabupatenCsv } from "../../exports/json.ts";
import { editionKeys, getEdisi } from "../../views/edisi-keys.ts";
import { pagedTemplate } from "../template.ts";

/** The sheet Koperasi of every version of every edition, beside its page. */
export default pagedTemplate({
  items: ({ index, part }) => editionKeys(index, part.kabupaten),
  path: ({ index }, { ke, ...edition }) => index.urls.dataEdisi(edition, ke, "data.csv"),
  text: ({ index }, key) =>
    kabupatenCsv(getEdisi(index, key), { tanda: index.registry.tandaOf(key.kabupaten) }),
});
