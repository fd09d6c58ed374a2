import { edisiJson } from "../../exports/json.ts";
import { editionKeys, getEdisi } from "../../views/edisi-keys.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => editionKeys(index, part.kabupaten),
  path: ({ index }, { ke, ...edition }) => index.urls.dataEdisi(edition, ke),
  text: ({ index }, key) => {
    const { ke, ...edition } = key;
    return edisiJson(getEdisi(index, key), {
      kode: key.kabupaten,
      nama: index.registry.namaOf(key.kabupaten),
      alamat: index.urls.absolute(index.urls.edisi(edition, ke)),
      tanda: index.registry.tandaOf(key.kabupaten),
    });
  },
});
