import { arsipLinks } from "../../views/perubahan.ts";
import { perubahanTahunView } from "../../views/perubahan-tahun.ts";
import { page } from "../page.ts";
import { pagedTemplate } from "../template.ts";
import { perubahanTahunPage } from "./perubahan-page.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.general ? arsipLinks(index).map(({ tahun }) => tahun) : []),
  path: ({ index }, tahun) => index.urls.perubahanTahun(tahun),
  text: (context, tahun) => {
    const view = perubahanTahunView(context.index, tahun);
    return page(context, { view, kind: "halaman-perubahan", body: perubahanTahunPage(view) });
  },
});
