import { daftarEdisi } from "../../views/cetak/verifikasi.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) => (part.general && index.hasPdf ? ["edisi"] : []),
  path: ({ index }) => index.urls.cetak.daftarEdisi,
  text: ({ index }) => `${JSON.stringify(daftarEdisi(index))}\n`,
});
