import { sematanKeys, sematanView } from "../../views/sematan.ts";
import { pagedTemplate } from "../template.ts";
import { sematanPage } from "./sematan-page.ts";

export default pagedTemplate({
  items: ({ index, part }) => sematanKeys(index, part.kabupaten),
  path: ({ index }, key) => index.urls.sematan(key),
  text: (context, key) => sematanPage(context, sematanView(context.index, key)),
});
