import { createHash } from "node:crypto";
import { copyFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { saveWhole } from "../base/save.node.ts";
import { cardCodes } from "../views/bagikan.ts";
import { kartuView } from "../views/kartu.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { outputFile } from "../views/urls.ts";
import { CARD_SIZE, cardHtml } from "./card.ts";
import { browserVersion, withBrowser } from "./print.node.ts";

export interface CardSite {
  readonly root: string;
  readonly index: SiteIndex;
  /** Folder with the finished pages; the cards are written into it. */
  readonly siteDir: string;
}

interface Card {
  readonly html: string;
  readonly cached: string;
  readonly file: string;
}

/** Makes the picture of every kabupaten with an edition; those that did not change come from the cache. */
export async function makeCards({ root, index, siteDir }: CardSite): Promise<void> {
  const font = readFileSync(join(siteDir, "assets", "public-sans-400.woff2")).toString("base64");
  const version = await browserVersion();
  const cards = cardCodes(index).map((kode): Card => {
    const html = cardHtml(kartuView(index, kode), font);
    const key = createHash("sha256").update(`${version}\0${html}`).digest("hex");
    return {
      html,
      cached: join(root, ".cache", "kartu", `${key}.png`),
      file: join(siteDir, outputFile(index.urls, index.urls.kartu(kode))),
    };
  });
  const missing = cards.filter(({ cached }) => !existsSync(cached));
  if (missing.length > 0) await photograph(missing);
  for (const { cached, file } of cards) saveWhole(file, (draft) => copyFileSync(cached, draft));
}

async function photograph(cards: readonly Card[]): Promise<void> {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.setViewport(CARD_SIZE);
    for (const { html, cached } of cards) {
      await page.setContent(html);
      await page.evaluate(async () => void (await document.fonts.ready));
      const picture = await page.screenshot({ type: "png" });
      saveWhole(cached, (draft) => writeFileSync(draft, picture));
    }
  });
}
