import { dataCsv } from "../../exports/data-tabel.ts";
import { indukJson } from "../../exports/induk-json.ts";
import { angkaWilayah } from "../../views/unduhan/angka-wilayah.ts";
import { indukView } from "../../views/wilayah-induk.ts";
import { pagedTemplate } from "../template.ts";

const COUNTRY = "00";

/** The core indicators of every kabupaten, beside the page of its province and of the country. */
export default pagedTemplate({
  items: ({ part }) =>
    [...(part.general ? [COUNTRY] : []), ...part.provinsi].flatMap((kode) =>
      (["data.csv", "data.json"] as const).map((file) => ({ kode, file })),
    ),
  path: ({ index }, { kode, file }) => index.urls.data(kode, file),
  text: ({ index }, { kode, file }) => {
    const tabel = angkaWilayah(index, kode);
    return file === "data.csv" ? dataCsv(tabel) : indukJson(indukView(index, kode), tabel);
  },
});
