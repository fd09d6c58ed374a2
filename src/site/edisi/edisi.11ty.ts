import { editionPages } from "../../views/edisi.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { edisiPage } from "./edisi-page.ts";

export default pagedTemplate({
  items: ({ index, part }) => part.kabupaten.flatMap((kode) => editionPages(index, kode)),
  path: (_context, { href }) => href,
  text: (context, { view }) => {
    const made = view();
    return page(context, { view: made, kind: "halaman-edisi", body: edisiPage(made) });
  },
});
