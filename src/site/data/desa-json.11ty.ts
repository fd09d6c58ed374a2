import { desaJson } from "../../exports/json.ts";
import { desaRows } from "../../views/baris.ts";
import { desaView } from "../../views/desa.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ index, part }) =>
    part.desa.filter((kode) => index.kabupaten(kode.slice(0, 5)).history.length > 0),
  path: ({ index }, kode) => index.urls.data(kode, "data.json"),
  text: ({ index }, kode) => desaJson(desaView(index, kode), desaRows(index, kode)),
});
