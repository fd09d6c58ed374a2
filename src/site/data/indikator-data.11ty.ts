import { dataCsv } from "../../exports/data-tabel.ts";
import { indicatorIds } from "../../views/indikator.ts";
import { indikatorTabel } from "../../views/unduhan/klaim-tabel.ts";
import { metadataIndikator } from "../../views/unduhan/satu-data.ts";
import { pagedTemplate } from "../template.ts";

/** Every publisher's figure of an indicator, and its Satu Data metadata. */
export default pagedTemplate({
  items: ({ index, part }) =>
    (part.general ? indicatorIds(index) : []).flatMap((id) =>
      (["data.csv", "metadata.json"] as const).map((file) => ({ id, file })),
    ),
  path: ({ index }, { id, file }) => index.urls.dataIndikator(id, file),
  text: ({ index }, { id, file }) =>
    file === "data.csv"
      ? dataCsv(indikatorTabel(index, id))
      : `${JSON.stringify(metadataIndikator(id, index.registry.tandaOf()), null, 1)}\n`,
});
