import puppeteer from "puppeteer";
import { browserArguments, findBrowser } from "./browser.node.ts";

export interface Shot {
  /** Full address of the page. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** What a reader sees of the page without scrolling, light, as PNG. */
export async function takeScreenshot({ address, width, height }: Shot): Promise<Uint8Array> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: browserArguments(),
    headless: true,
  });
  try {
    const page = await browser.newPage();
    await page.setViewport({ width, height });
    await page.emulateMediaFeatures([
      { name: "prefers-color-scheme", value: "light" },
      { name: "prefers-reduced-motion", value: "reduce" },
    ]);
    const response = await page.goto(address, { waitUntil: "networkidle0" });
    if (!response?.ok()) throw new Error(`page answers ${response?.status()}: ${address}`);
    await page.evaluate(async () => void (await document.fonts.ready));
    return await page.screenshot({ type: "png", optimizeForSpeed: false });
  } finally {
    await browser.close();
  }
}
