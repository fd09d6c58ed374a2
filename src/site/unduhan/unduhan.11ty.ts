import { unduhanView } from "../../views/unduhan/unduhan.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { unduhanPage } from "./unduhan-page.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["unduhan"] : []),
  path: ({ index }) => index.urls.unduhan,
  text: (context) => {
    const view = unduhanView(context.index);
    return page(context, { view, kind: "halaman-unduhan", body: unduhanPage(view) });
  },
});
