import { dataCsv } from "../../exports/data-tabel.ts";
import { angkaKabupaten } from "../../views/unduhan/angka-wilayah.ts";
import { terbitanTabel } from "../../views/unduhan/klaim-tabel.ts";
import { pagedTemplate } from "../template.ts";

const FILES = { "angka.csv": angkaKabupaten, "terbitan.csv": terbitanTabel } as const;

/** What the page of a kabupaten leads with, and what is published about it: data.csv holds only rows. */
export default pagedTemplate({
  items: ({ index, part }) =>
    part.kabupaten
      .filter((kode) => index.reporting.includes(kode))
      .flatMap((kode) => (["angka.csv", "terbitan.csv"] as const).map((file) => ({ kode, file }))),
  path: ({ index }, { kode, file }) => index.urls.data(kode, file),
  text: ({ index }, { kode, file }) => dataCsv(FILES[file](index, kode)),
});
