import type { Tanda } from "../base/tanda.ts";
import { NASIONAL } from "../wilayah/kode.ts";
import { daftarInstruksiView, instruksiTables, instruksiView } from "./instruksi.ts";
import { laporanTables, laporanView } from "./laporan.ts";
import type { PageView } from "./page.ts";
import type { SiteIndex } from "./site-index.ts";
import { statusView } from "./status.ts";
import type { Tabel } from "./tabel.ts";

/** A page that is no topic and the tables it offers for download. */
export interface HalamanTabel {
  readonly view: PageView;
  /** Site path of all its tables in one workbook. */
  readonly buku: string;
  readonly tabel: readonly TabelWilayah[];
}

/** A table and what it is about. */
export interface TabelWilayah {
  readonly tabel: Tabel;
  readonly kode: string;
  readonly tanda: Tanda | null;
}

const caches = new WeakMap<SiteIndex, readonly HalamanTabel[]>();

/** Instructions, the board of reports and the state of the site; made once per index, every file of theirs asks for it. */
export function halamanTabel(index: SiteIndex): readonly HalamanTabel[] {
  const known = caches.get(index) ?? makeAll(index);
  caches.set(index, known);
  return known;
}

function makeAll(index: SiteIndex): readonly HalamanTabel[] {
  const list = daftarInstruksiView(index);
  const board = laporanView(index);
  const status = statusView(index);
  const tanda = index.registry.tandaOf();
  const { nyata, fiktif } = laporanTables(board);
  return [
    { view: list, buku: list.buku, tabel: [{ tabel: list.tabel, kode: NASIONAL, tanda }] },
    {
      view: board,
      buku: board.buku,
      tabel: [
        ...nyata.map((tabel) => ({ tabel, kode: NASIONAL, tanda })),
        ...fiktif.map((tabel) => ({ tabel, kode: "99", tanda: "contoh" as const })),
      ],
    },
    {
      view: status,
      buku: status.buku,
      tabel: [status.edisi, status.cakupan].map((tabel) => ({ tabel, kode: NASIONAL, tanda })),
    },
    ...index.dataset.instruksi.map((instruksi) => {
      const view = instruksiView(index, instruksi);
      const { tanda, buku } = view;
      const tables = instruksiTables(view);
      return {
        view,
        buku,
        tabel: tables.map((tabel) => ({ tabel, kode: instruksi.wilayah, tanda })),
      };
    }),
  ];
}
