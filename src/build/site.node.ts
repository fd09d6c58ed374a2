import { join, relative } from "node:path";
import { Eleventy } from "@11ty/eleventy";
import { OUTPUT } from "../site/configure.ts";
import { setSiteContext, type SiteContext } from "../site/context.ts";
import { binaryFiles } from "../site/data/berkas.ts";
import { outputFile } from "../views/urls.ts";
import { cachedDownload, type DownloadCache } from "./downloads.node.ts";
import { inputOf } from "./program.node.ts";

export interface Rendering {
  readonly root: string;
  /** Folder of the compiled program. */
  readonly program: string;
  readonly downloads: DownloadCache;
}

/** Renders one part with a fresh Eleventy instance; its files go to `context.write`. */
export async function renderPart(
  { root, program, downloads }: Rendering,
  context: SiteContext,
  write: (path: string, content: string | Uint8Array) => void,
): Promise<void> {
  setSiteContext({ ...context, write });
  const eleventy = new Eleventy(relative(root, inputOf(program)), OUTPUT, {
    configPath: relative(root, join(program, "eleventy.config.js")),
    quietMode: true,
    dryRun: true,
    source: "script",
  });
  eleventy.disableLogger();
  await eleventy.write();
  for (const file of binaryFiles(context))
    write(outputFile(context.index.urls, file.href), await cachedDownload(file, downloads));
}
