import puppeteer, { type Page } from "puppeteer";
import { browserArguments, findBrowser } from "./browser.node.ts";

export interface Shot {
  /** Full address of the page. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** A file to put into the page's file chooser first. */
  readonly upload?: string | undefined;
  /** What must be there before the picture is taken. */
  readonly waitFor?: string | undefined;
  /** What stands at the top of the picture. */
  readonly top?: string | undefined;
}

/** What a reader sees of each page, light, as PNG. */
export async function takeScreenshots(shots: readonly Shot[]): Promise<readonly Uint8Array[]> {
  const browser = await puppeteer.launch({
    executablePath: findBrowser(),
    args: browserArguments(),
    headless: true,
  });
  try {
    const pictures: Uint8Array[] = [];
    for (const shot of shots) pictures.push(await takeShot(await browser.newPage(), shot));
    return pictures;
  } finally {
    await browser.close();
  }
}

async function takeShot(page: Page, shot: Shot): Promise<Uint8Array> {
  const { address, width, height, upload, waitFor, top } = shot;
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([
    { name: "prefers-color-scheme", value: "light" },
    { name: "prefers-reduced-motion", value: "reduce" },
  ]);
  const response = await page.goto(address, { waitUntil: "networkidle0" });
  if (!response?.ok()) throw new Error(`page answers ${response?.status()}: ${address}`);
  await page.evaluate(async () => void (await document.fonts.ready));
  if (upload !== undefined) {
    const chooser = await page.waitForSelector('input[type="file"]');
    await (chooser as { uploadFile(file: string): Promise<void> } | null)?.uploadFile(upload);
  }
  if (waitFor !== undefined) await page.waitForSelector(waitFor);
  if (top !== undefined) await page.$eval(top, (element) => element.scrollIntoView());
  return await page.screenshot({ type: "png", optimizeForSpeed: false });
}
