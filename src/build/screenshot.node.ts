import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { takeScreenshot } from "../pdf/screenshot.node.ts";
import { serveSite } from "../pdf/serve.node.ts";

export interface ScreenshotOptions {
  readonly root: string;
  /** Built site, relative to the root. */
  readonly site: string;
  /** Where the site lives on its server: "/" or "/sub/". */
  readonly base: string;
  /** Page below the base, for instance "desa/99.01.02.2003/". */
  readonly page: string;
  /** PNG to write, relative to the root. */
  readonly out: string;
}

const WIDTH = 1200;
const HEIGHT = 1000;
const MAX_BYTES = 200 * 1024;

/** Takes the picture of README.md; returns its size in bytes. Throws if it grows too heavy. */
export async function writeScreenshot(options: ScreenshotOptions): Promise<number> {
  const { root, site, base, page, out } = options;
  const server = await serveSite({ dir: join(root, site), base });
  try {
    const address = `${server.origin}${base}${page}`;
    const png = await takeScreenshot({ address, width: WIDTH, height: HEIGHT });
    if (png.length > MAX_BYTES) throw new Error(`screenshot too heavy: ${png.length} bytes`);
    writeFileSync(join(root, out), png);
    return png.length;
  } finally {
    await server.close();
  }
}
