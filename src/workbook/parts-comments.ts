import { LIMITS } from "./gate-limits.ts";
import type { OtherText } from "./other-text.ts";
import { resolveTarget } from "./parts-package.ts";
import { findElements, readAttributes } from "./parts-xml.ts";

/** Which sheet a part of comments belongs to, by the part's name in lower case. */
export type CommentHomes = ReadonlyMap<string, string>;

/** The parts of comments that the links of a sheet's part name; `links` is their XML. */
export function commentHomes(
  sheets: readonly { readonly name: string; readonly part: string; readonly links: string }[],
): CommentHomes {
  const homes = new Map<string, string>();
  for (const { name, part, links } of sheets) {
    const folder = part.slice(0, part.lastIndexOf("/") + 1);
    for (const link of findElements(links, "Relationship", LIMITS.links)) {
      if (!/\/(?:comments|threadedComment)$/iu.test(link.get("Type") ?? "")) continue;
      homes.set(resolveTarget(folder, link.get("Target") ?? "").toLowerCase(), name);
    }
  }
  return homes;
}

/** The XML of comments, cut where each begins, so that what one says has a sheet and a cell. */
export function splitComments(
  { part, text }: OtherText,
  homes: CommentHomes,
): readonly OtherText[] {
  const sheet = homes.get(part.toLowerCase());
  if (sheet === undefined) return [{ part, text }];
  const starts = [...text.matchAll(COMMENT)].map(({ index, 0: tag }) => ({ index, tag }));
  if (starts.length > MAX_COMMENTS) return [{ part, sheet, text }];
  const head = { part, sheet, text: text.slice(0, starts[0]?.index ?? text.length) };
  const comments = starts.map(({ index, tag }, at) => {
    const cell = readAttributes(tag).get("ref") ?? "";
    const place = /^[A-Z]{1,3}\d{1,7}$/u.test(cell) ? { sheet, cell } : { sheet };
    return { part, ...place, text: text.slice(index, starts[at + 1]?.index ?? text.length) };
  });
  return [head, ...comments];
}

/** Nobody writes so many by hand; beyond it their cells are not told apart. */
const MAX_COMMENTS = 20_000;
const COMMENT = /<(?:[\w.-]+:)?(?:comment|threadedComment)\s[^<>]*>/gu;
