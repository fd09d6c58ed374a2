import { provinsiJson } from "../../exports/wilayah-json.ts";
import { pagedTemplate } from "../template.ts";

/** What reading a workbook of one of its kabupaten takes. */
export default pagedTemplate({
  items: ({ part }) => part.provinsi,
  path: ({ index }, kode) => index.urls.dataProvinsi(kode),
  text: ({ index }, kode) => provinsiJson(index, kode),
});
