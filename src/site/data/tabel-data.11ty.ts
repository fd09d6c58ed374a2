import { tabelCsv } from "../../exports/tabel-csv.ts";
import { tabelJson } from "../../exports/tabel-json.ts";
import { topikKeys } from "../../views/topik/pages.ts";
import { getTopik } from "../../views/topik/topics.ts";
import { findTopikView, type TopikView } from "../../views/topik/topik.ts";
import type { SiteContext } from "../context.ts";
import { pagedTemplate } from "../template.ts";

/** Every table of every topic page, as CSV and as JSON. */
export default pagedTemplate({
  items: (context) => {
    const { index, part } = context;
    const keys = topikKeys(index, [...part.provinsi, ...part.kabupaten], part.general);
    return keys.flatMap((key) =>
      tablesOf(viewOf(context, key)).flatMap(({ id }) =>
        (["csv", "json"] as const).map((format) => ({ ...key, tabel: id, format })),
      ),
    );
  },
  path: ({ index }, { kode, topik, tabel, format }) => index.urls.tabel(kode, topik, tabel, format),
  text: (context, key) => {
    const view = viewOf(context, key);
    const table = tablesOf(view).find(({ id }) => id === key.tabel);
    if (!view || !table) throw new Error(`no table: ${key.kode} ${key.topik} ${key.tabel}`);
    return key.format === "csv" ? tabelCsv(table, view.tanda) : tabelJson(table, view);
  },
});

function viewOf(
  { index }: SiteContext,
  { kode, topik }: { readonly kode: string; readonly topik: string },
): TopikView | undefined {
  return findTopikView(index, kode, getTopik(topik));
}

function tablesOf(view: TopikView | undefined) {
  return view?.bagian.flatMap(({ tabel }) => tabel) ?? [];
}
