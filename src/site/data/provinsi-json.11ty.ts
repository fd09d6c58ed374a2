import { allProvinsi, provinsiJson } from "../../exports/wilayah-json.ts";
import { pagedTemplate } from "../template.ts";

/** All of them in every build: a workbook of any kabupaten can be checked. */
export default pagedTemplate({
  items: ({ index, part }) => (part.general ? allProvinsi(index) : []),
  path: ({ index }, kode) => index.urls.dataProvinsi(kode),
  text: ({ index }, kode) => provinsiJson(index, kode),
});
