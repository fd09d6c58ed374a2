import { dataCsv } from "../../exports/data-tabel.ts";
import { klaimJson } from "../../exports/induk-json.ts";
import { publikasiTabel } from "../../views/unduhan/klaim-tabel.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: ({ part }) => (part.general ? (["data.csv", "data.json"] as const) : []),
  path: ({ index }, file) => index.urls.dataPublikasi(file),
  text: ({ index }, file) => {
    const tabel = publikasiTabel(index);
    const { urls } = index;
    return file === "data.csv" ? dataCsv(tabel) : klaimJson(tabel, urls.absolute(urls.publikasi));
  },
});
