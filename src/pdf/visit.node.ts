import puppeteer, { type Browser, type CDPSession, type Page } from "puppeteer";
import { browserArguments, findBrowser } from "./browser.node.ts";

/** What one reader with an empty cache pays for a page. */
export interface Visit {
  /** Everything the browser asked for, its icon included. */
  readonly requests: number;
  /** As sent, heads included. */
  readonly bytes: number;
  /** Of scripts alone, bodies without heads. */
  readonly scriptBytes: number;
  /** Cumulative layout shift, without unit. */
  readonly cls: number;
  /** Largest contentful paint, milliseconds. */
  readonly lcp: number;
}

/** A slow line and a slow device. */
export interface Throttle {
  readonly megabits: number;
  readonly rtt: number;
  readonly cpu: number;
}

export interface VisitOptions {
  readonly throttle?: Throttle;
  /** What the reader does once the page stands; what it loads is counted too. */
  readonly act?: (page: Page) => Promise<void>;
}

/** A browser for visits; close it. */
export function startBrowser(): Promise<Browser> {
  return puppeteer.launch({ executablePath: findBrowser(), args: browserArguments() });
}

declare global {
  interface Window {
    papanUkur?: { cls: number; lcp: number };
  }
}

/** Visits a page as a phone of 360 px does for the first time, and measures it. */
export async function visit(
  browser: Browser,
  address: string,
  { throttle, act }: VisitOptions = {},
): Promise<Visit> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  try {
    await page.setViewport({ width: 360, height: 740, isMobile: true, hasTouch: true });
    const client = await page.createCDPSession();
    const sent = await countSent(client);
    if (throttle) await slowDown(client, throttle);
    await page.evaluateOnNewDocument(observe);
    await page.goto(address, { waitUntil: "networkidle0", timeout: 60_000 });
    await page.evaluate(askForIcon);
    await act?.(page);
    const seen = await page.evaluate(() => window.papanUkur);
    return { ...sent(), cls: seen?.cls ?? Number.NaN, lcp: seen?.lcp ?? Number.NaN };
  } finally {
    await context.close();
  }
}

async function countSent(client: CDPSession): Promise<() => Omit<Visit, "cls" | "lcp">> {
  const heads = new Map<string, { type: string; bytes: number }>();
  const bytes = new Map<string, number>();
  await client.send("Network.enable");
  await client.send("Network.setCacheDisabled", { cacheDisabled: false });
  client.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (!/^(?:data|blob):/.test(response.url))
      heads.set(requestId, { type, bytes: response.encodedDataLength });
  });
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    if (heads.has(requestId)) bytes.set(requestId, encodedDataLength);
  });
  return () => ({
    requests: heads.size,
    bytes: [...bytes.values()].reduce((sum, size) => sum + size, 0),
    scriptBytes: [...heads]
      .filter(([, { type }]) => type === "Script")
      .reduce((sum, [id, head]) => sum + (bytes.get(id) ?? 0) - head.bytes, 0),
  });
}

async function slowDown(client: CDPSession, { megabits, rtt, cpu }: Throttle): Promise<void> {
  const throughput = (megabits * 1_000_000) / 8;
  await client.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: rtt,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await client.send("Emulation.setCPUThrottlingRate", { rate: cpu });
}

/* These run in the page, which knows nothing of this module. */

function observe(): void {
  const seen = { cls: 0, lcp: Number.NaN };
  window.papanUkur = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
      if (!shift.hadRecentInput) seen.cls += shift.value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    seen.lcp = list.getEntries().at(-1)?.startTime ?? seen.lcp;
  }).observe({ type: "largest-contentful-paint", buffered: true });
}

/** A browser with a window asks for it by itself. */
async function askForIcon(): Promise<void> {
  const icon = document.querySelector<HTMLLinkElement>("link[rel=icon]");
  if (icon) await (await fetch(icon.href)).arrayBuffer();
}
