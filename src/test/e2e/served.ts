import type { Browser } from "puppeteer";
import { serveSite, type SiteServer } from "../../pdf/serve.node.ts";
import { startBrowser } from "../../pdf/visit.node.ts";
import { builtSite } from "./site.ts";

/** The shared site as readers have it: on a server, and a browser to open it with. */
export interface Served {
  /** Folder of the pages. */
  readonly site: string;
  readonly origin: string;
  readonly browser: Browser;
  close(): Promise<void>;
}

/** Serves the shared site; `gzip` as hosts send it. Close it when the suite is done. */
export async function serveBuilt({
  gzip = false,
}: { readonly gzip?: boolean } = {}): Promise<Served> {
  const site = await builtSite();
  const server: SiteServer = await serveSite({ dir: site, base: "/", gzip });
  const browser = await startBrowser();
  return {
    site,
    origin: server.origin,
    browser,
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}
