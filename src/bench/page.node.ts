import { existsSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { serveSite } from "../pdf/serve.node.ts";
import { startBrowser, visit, type Throttle, type Visit } from "../pdf/visit.node.ts";
import { countOf, UsageError, withUsage } from "../build/usage.ts";

const USAGE =
  "Pemakaian: npm run bench -- page [--site _site] [--count 5] [/desa/33.10.15.2015/ …]";

/** A cheap phone far from the next mast. */
const SLOW: Throttle = { megabits: 1.6, rtt: 300, cpu: 4 };
/** Name, connection and encryption take a round trip each, which the browser does not slow down. */
const SETUP = 3 * SLOW.rtt;
const GOAL_CLS = 0.02;
const GOAL_LCP = 2500;

/** The heaviest there are of each, and those with little to say. */
const PAGES = [
  "/desa/99.01.02.2003/",
  "/desa/99.01.01.2006/",
  "/desa/33.10.15.2015/",
  "/desa/33.10.01.2001/",
  "/kecamatan/99.01.02/",
  "/kabupaten/99.01/",
  "/kabupaten/33.10/",
  "/kabupaten/99.01/tindak-lanjut/",
  "/cari/",
  "/cari/?q=sidomulyo",
  "/",
];

/** First visits of some pages of a built site on a slow line: median of CLS, LCP, requests and bytes. */
export async function benchPage(args: readonly string[]): Promise<boolean> {
  const { values, positionals } = withUsage(USAGE, () =>
    parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: "string", default: "_site" },
        count: { type: "string", default: "5" },
      },
    }),
  );
  const count = countOf("--count", values.count, { usage: USAGE });
  if (!existsSync(join(values.site, "index.html")))
    throw new UsageError(`No site in ${values.site}: run npm run build, or name it with --site.`);
  const server = await serveSite({ dir: values.site, base: "/", gzip: true });
  const browser = await startBrowser();
  try {
    console.log(`${SLOW.megabits} Mbps, ${SLOW.rtt} ms, CPU ÷ ${SLOW.cpu}, 360 × 740, gzip`);
    console.log(`   CLS    LCP ms  +${SETUP} ms  requests   bytes  scripts`);
    let within = true;
    for (const path of positionals.length > 0 ? positionals : PAGES) {
      const visits: Visit[] = [];
      while (visits.length < count)
        visits.push(await visit(browser, `${server.origin}${path}`, { throttle: SLOW }));
      const median = medianOf(visits);
      within &&= isWithinGoal(median, path);
      console.log(`${lineOf(median)}  ${path}`);
    }
    return within;
  } finally {
    await browser.close();
    await server.close();
  }
}

/** The largest paint of a search is its answer, which comes after the page. */
function isWithinGoal({ cls, lcp }: Visit, path: string): boolean {
  return cls <= GOAL_CLS && (lcp + SETUP <= GOAL_LCP || path.includes("?"));
}

function medianOf(visits: readonly Visit[]): Visit {
  const middle = (key: keyof Visit): number => {
    const sorted = visits.map((one) => one[key]).sort((left, right) => left - right);
    return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  };
  return {
    cls: middle("cls"),
    lcp: middle("lcp"),
    requests: middle("requests"),
    bytes: middle("bytes"),
    scriptBytes: middle("scriptBytes"),
  };
}

function lineOf({ cls, lcp, requests, bytes, scriptBytes }: Visit): string {
  return [
    cls.toFixed(4).padStart(6),
    lcp.toFixed(0).padStart(9),
    (lcp + SETUP).toFixed(0).padStart(8),
    String(requests).padStart(9),
    String(bytes).padStart(7),
    String(scriptBytes).padStart(8),
  ].join(" ");
}
