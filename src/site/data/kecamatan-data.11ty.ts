import { kabupatenCsv, kecamatanJson } from "../../exports/json.ts";
import { kecamatanView } from "../../views/kecamatan.ts";
import { desaOfEdition, newestEdition } from "../../views/site-index.ts";
import { pagedTemplate } from "../template.ts";

/** A kecamatan's rows of its kabupaten's newest edition. */
export default pagedTemplate({
  items: ({ index, part }) =>
    part.kecamatan
      .filter((kode) => index.kabupaten(kode.slice(0, 5)).history.length > 0)
      .flatMap((kode) => (["data.csv", "data.json"] as const).map((file) => ({ kode, file }))),
  path: ({ index }, { kode, file }) => index.urls.data(kode, file),
  text: ({ index }, { kode, file }) => {
    const newest = newestEdition(index.kabupaten(kode.slice(0, 5)));
    if (!newest) throw new Error(`no edition: ${kode}`);
    const desa = desaOfEdition(index.registry, newest, kode);
    const view = kecamatanView(index, kode);
    return file === "data.csv"
      ? kabupatenCsv(newest.edisi, { tanda: view.tanda, desa })
      : kecamatanJson(view, newest.edisi, desa);
  },
});
