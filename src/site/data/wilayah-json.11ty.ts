import { daftarWilayahJson } from "../../exports/wilayah-json.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["wilayah"] : []),
  path: ({ index }) => index.urls.dataWilayah,
  text: ({ index }) => daftarWilayahJson(index),
});
