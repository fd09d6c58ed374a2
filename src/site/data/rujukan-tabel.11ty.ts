import { tabelCsv } from "../../exports/tabel-csv.ts";
import { tabelJson, type TabelAbout } from "../../exports/tabel-json.ts";
import { daftarInstruksiView, instruksiTables, instruksiView } from "../../views/instruksi.ts";
import { laporanTables, laporanView } from "../../views/laporan.ts";
import type { PageView } from "../../views/page.ts";
import type { SiteIndex } from "../../views/site-index.ts";
import type { Tabel } from "../../views/tabel.ts";
import { pagedTemplate } from "../template.ts";

interface Berkas {
  readonly path: string;
  readonly text: () => string;
}

/** Tables of the pages that are no topics: instructions and the board of reports. */
export default pagedTemplate({
  items: ({ index, part }) => (part.general ? filesOf(index).map(({ path }) => path) : []),
  path: (_, path) => path,
  text: ({ index }, path) => {
    const file = filesOf(index).find((one) => one.path === path);
    if (!file) throw new Error(`no table: ${path}`);
    return file.text();
  },
});

const caches = new WeakMap<SiteIndex, readonly Berkas[]>();

function filesOf(index: SiteIndex): readonly Berkas[] {
  const known = caches.get(index);
  if (known) return known;
  const list = daftarInstruksiView(index);
  const board = laporanView(index);
  const files = [
    ...filesOfPage(list, "00", [list.tabel]),
    ...filesOfPage(board, "00", laporanTables(board).nyata),
    ...filesOfPage({ ...board, contoh: true }, "99", laporanTables(board).fiktif),
    ...index.dataset.instruksi.flatMap((instruksi) => {
      const view = instruksiView(index, instruksi);
      return filesOfPage(view, instruksi.wilayah, instruksiTables(view));
    }),
  ];
  caches.set(index, files);
  return files;
}

function filesOfPage(view: PageView, kode: string, tables: readonly Tabel[]): readonly Berkas[] {
  const about: TabelAbout = { kode, nama: view.judul, alamat: view.alamat, contoh: view.contoh };
  return tables.flatMap((table) => [
    { path: table.unduhan, text: () => tabelCsv(table) },
    { path: table.unduhan_json, text: () => tabelJson(table, about) },
  ]);
}
