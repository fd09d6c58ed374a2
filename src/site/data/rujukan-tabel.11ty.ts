import { tabelCsv } from "../../exports/tabel-csv.ts";
import { tabelJson } from "../../exports/tabel-json.ts";
import type { SiteIndex } from "../../views/site-index.ts";
import { halamanTabel } from "../../views/tabel-halaman.ts";
import { pagedTemplate } from "../template.ts";

/** Tables of the pages that are no topics: instructions and the board of reports. */
export default pagedTemplate({
  items: ({ index, part }) => (part.general ? [...filesOf(index).keys()] : []),
  path: (_, path) => path,
  text: ({ index }, path) => {
    const make = filesOf(index).get(path);
    if (!make) throw new Error(`no table: ${path}`);
    return make();
  },
});

type Files = ReadonlyMap<string, () => string>;

const caches = new WeakMap<SiteIndex, Files>();

function filesOf(index: SiteIndex): Files {
  const files = caches.get(index) ?? makeFiles(index);
  caches.set(index, files);
  return files;
}

function makeFiles(index: SiteIndex): Files {
  return new Map(
    halamanTabel(index).flatMap(({ view: { judul, alamat }, tabel }) =>
      tabel.flatMap(({ tabel: table, kode, tanda }): [string, () => string][] => [
        [table.unduhan, () => tabelCsv(table, tanda)],
        [table.unduhan_json, () => tabelJson(table, { kode, nama: judul, alamat, tanda })],
      ]),
    ),
  );
}
