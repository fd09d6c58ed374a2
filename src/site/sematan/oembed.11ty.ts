import { oembedJson } from "../../exports/oembed.ts";
import { sematanKeys, sematanView } from "../../views/sematan.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => sematanKeys(index, part.kabupaten),
  path: ({ index }, key) => index.urls.oembed(key),
  text: ({ index }, key) => oembedJson(sematanView(index, key)),
});
