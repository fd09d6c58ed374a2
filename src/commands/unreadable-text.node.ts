import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { plainText } from "../base/markdown.ts";

const MAX_REASON = 200;

/** The line that stands for a file in `git diff`; two unreadable versions do not look alike. */
export function unreadableText(path: string, reason: string): string {
  const digest = createHash("sha256").update(readFileSync(path)).digest("hex").slice(0, 12);
  const why = plainText(reason, MAX_REASON);
  return `Tidak terbaca sebagai buku kerja: ${why} (sidik berkas ${digest})\n`;
}
