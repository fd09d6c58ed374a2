import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { cardCodes } from "../views/bagikan.ts";
import { kartuView } from "../views/kartu.ts";
import type { SiteIndex } from "../views/site-index.ts";
import { CARD_SIZE, cardHtml } from "./card.ts";
import { browserVersion, withBrowser } from "./print.node.ts";

export interface CardSite {
  readonly root: string;
  readonly index: SiteIndex;
}

/** A picture with its address. */
export interface CardFile {
  /** Site path. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Card {
  readonly html: string;
  readonly cached: string;
  readonly path: string;
}

const FONT = "@fontsource/public-sans/files/public-sans-latin-400-normal.woff2";

/** The picture of every kabupaten with an edition; those that did not change come from the cache. */
export async function cardFiles({ root, index }: CardSite): Promise<readonly CardFile[]> {
  const font = readFileSync(createRequire(import.meta.url).resolve(FONT)).toString("base64");
  const version = await browserVersion();
  const cards = cardCodes(index).map((kode): Card => {
    const html = cardHtml(kartuView(index, kode), font);
    const key = createHash("sha256").update(`${version}\0${html}`).digest("hex");
    return {
      html,
      cached: join(root, ".cache", "kartu", `${key}.png`),
      path: index.urls.kartu(kode),
    };
  });
  const missing = cards.filter(({ cached }) => !existsSync(cached));
  if (missing.length > 0) await photograph(missing);
  return cards.map(({ cached, path }) => ({ path, bytes: readFileSync(cached) }));
}

async function photograph(cards: readonly Card[]): Promise<void> {
  await withBrowser(async (browser) => {
    const page = await browser.newPage();
    await page.setViewport(CARD_SIZE);
    for (const { html, cached } of cards) {
      await page.setContent(html);
      await page.evaluate(async () => void (await document.fonts.ready));
      const picture = await page.screenshot({ type: "png" });
      saveFile(cached, picture);
    }
  });
}
