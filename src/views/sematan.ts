import type { SiteIndex } from "./site-index.ts";
import type { Tabel } from "./tabel.ts";
import { topikKeys, type TopikKey } from "./topik/pages.ts";
import { findTopikView, type BaganTabel, type TopikView } from "./topik/topik.ts";
import { getTopik } from "./topik/topics.ts";

/** A chart of a topic's page by the table that it is drawn from. */
export interface SematanKey extends TopikKey {
  readonly tabel: string;
}

/** A page that holds one chart, for other sites to embed. */
export interface SematanView {
  readonly topik: TopikView;
  readonly bagan: BaganTabel;
  readonly tabel: Tabel;
  /** Of this page and of its oEmbed description, with origin. */
  readonly alamat: string;
  readonly oembed: string;
  /** The site's home page, with origin. */
  readonly situs: string;
  /** The page the chart is from. */
  readonly asal: string;
}

/** Size that an embedding page should leave free, in CSS pixels. */
export const SEMATAN_SIZE = { width: 640, height: 520 } as const;

/** The charts of the topic pages of some kabupaten. */
export function sematanKeys(index: SiteIndex, kabupaten: readonly string[]): readonly SematanKey[] {
  const reporting = kabupaten.filter((kode) => index.reporting.includes(kode));
  return topikKeys(index, reporting, false).flatMap((key) =>
    chartsOf(findTopikView(index, key.kode, getTopik(key.topik))).map(({ bagan }) => ({
      ...key,
      tabel: bagan.tabel,
    })),
  );
}

/** The page of one chart; throws for a chart that is not there. */
export function sematanView(index: SiteIndex, key: SematanKey): SematanView {
  const topik = findTopikView(index, key.kode, getTopik(key.topik));
  const chart = chartsOf(topik).find(({ bagan }) => bagan.tabel === key.tabel);
  if (!topik || !chart) throw new Error(`no chart: ${key.kode} ${key.topik} ${key.tabel}`);
  const { urls } = index;
  return {
    topik,
    tabel: chart.tabel,
    bagan: withSourceOn(topik.href, chart.bagan),
    alamat: urls.absolute(urls.sematan(key)),
    oembed: urls.absolute(urls.oembed(key)),
    situs: urls.absolute(urls.home),
    asal: urls.absolute(`${topik.href}#bagan-${key.tabel}`),
  };
}

/** A source that stands elsewhere on the topic's page is not on the chart's own. */
function withSourceOn(page: string, bagan: BaganTabel): BaganTabel {
  const { sumber } = bagan;
  if (!sumber?.href?.startsWith("#")) return bagan;
  return { ...bagan, sumber: { ...sumber, href: `${page}${sumber.href}` } };
}

function chartsOf(view: TopikView | undefined) {
  return (view?.bagian ?? []).flatMap(({ bagan, tabel }) => {
    const drawn = bagan && tabel.find(({ id }) => id === bagan.tabel);
    return bagan && drawn ? [{ bagan, tabel: drawn }] : [];
  });
}
