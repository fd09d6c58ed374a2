import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { oneFileBase, type Inline } from "../site/periksa/satu-berkas.ts";

/** The base of the one-file checker, from the assets of a build. */
export function checkerBase(assets: string): string {
  const style = ["site.css", "petugas.css"].map((name) => read(assets, name)).join("\n");
  return oneFileBase({
    style: inline(withFonts(style, assets)),
    printStyle: inline(read(assets, "print.css")),
    // "<!--" in a script would change how a page is read to its end.
    script: inline(read(assets, "periksa.js").replaceAll("<!--", "\\x3C!--")),
  });
}

function inline(text: string): Inline {
  return { text, sha256: createHash("sha256").update(text).digest("base64") };
}

function withFonts(style: string, assets: string): string {
  return style.replace(/url\("?([\w-]+\.woff2)"?\)/g, (_whole, name: string) => {
    const font = readFileSync(join(assets, name)).toString("base64");
    return `url(data:font/woff2;base64,${font})`;
  });
}

function read(assets: string, name: string): string {
  return readFileSync(join(assets, name), "utf8").trim();
}
