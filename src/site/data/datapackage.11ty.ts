import { dataPackage } from "../../exports/datapackage.ts";
import { findKumpulan } from "../../views/unduhan/kumpulan.ts";
import { newestEdition } from "../../views/site-index.ts";
import { pagedTemplate } from "../template.ts";

const COUNTRY = "00";

/** What the columns of a region's downloads mean, as a Frictionless Data Package. */
export default pagedTemplate({
  items: ({ index, part }) => [
    ...(part.general ? [COUNTRY] : []),
    ...part.provinsi,
    ...part.kabupaten.filter((kode) => index.reporting.includes(kode)),
  ],
  path: ({ index }, kode) => index.urls.data(kode, "datapackage.json"),
  text: ({ index }, kode) => {
    const kumpulan = findKumpulan(index, kode);
    if (!kumpulan) throw new Error(`no downloads: ${kode}`);
    const edisi = kode.length === 5 ? newestEdition(index.kabupaten(kode))?.edisi : undefined;
    return dataPackage({
      index,
      kumpulan,
      versi: edisi ? `${edisi.tanggal_data}.k${edisi.perubahan_ke}` : null,
    });
  },
});
