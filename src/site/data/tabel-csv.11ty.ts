import { tabelCsv } from "../../exports/tabel-csv.ts";
import { topikKeys } from "../../views/topik/pages.ts";
import { getTopik } from "../../views/topik/topics.ts";
import { findTopikView } from "../../views/topik/topik.ts";
import type { Tabel } from "../../views/tabel.ts";
import type { SiteContext } from "../context.ts";
import { pagedTemplate } from "../template.ts";

export default pagedTemplate({
  items: (context) => {
    const { index, part } = context;
    const keys = topikKeys(index, [...part.provinsi, ...part.kabupaten], part.general);
    return keys.flatMap((key) => tablesOf(context, key).map(({ id }) => ({ ...key, tabel: id })));
  },
  path: ({ index }, { kode, topik, tabel }) => index.urls.tabel(kode, topik, tabel),
  text: (context, key) => {
    const table = tablesOf(context, key).find(({ id }) => id === key.tabel);
    if (!table) throw new Error(`no table: ${key.kode} ${key.topik} ${key.tabel}`);
    return tabelCsv(table);
  },
});

function tablesOf(
  { index }: SiteContext,
  { kode, topik }: { readonly kode: string; readonly topik: string },
): readonly Tabel[] {
  const view = findTopikView(index, kode, getTopik(topik));
  return view?.bagian.flatMap(({ tabel }) => tabel) ?? [];
}
