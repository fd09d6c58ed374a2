import { perubahanView } from "../../views/perubahan.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { perubahanPage } from "./perubahan-page.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? ["perubahan"] : []),
  path: ({ index }) => index.urls.perubahan,
  text: (context) => {
    const view = perubahanView(context.index);
    return page(context, { view, kind: "halaman-perubahan", body: perubahanPage(view) });
  },
});
