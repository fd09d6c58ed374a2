import { statusView } from "../../views/status.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { statusPage } from "./status-page.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["status"] : []),
  path: ({ index }) => index.urls.status,
  text: (context) => {
    const view = statusView(context.index);
    const assets = { styles: [], scripts: ["status.js"] };
    return page(context, {
      view,
      kind: "halaman-status",
      body: statusPage(view, context.index.urls),
      assets,
    });
  },
});
