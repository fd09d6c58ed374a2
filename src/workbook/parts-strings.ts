import { LIMITS } from "./gate-limits.ts";
import { refuseExcess, refuseOdd, type Refusal } from "./gate-refusal.ts";
import { MAIN } from "./parts-package.ts";
import { dropPrefix, writeOutReferences } from "./parts-xml.ts";

/** The shared strings, rewritten so that SheetJS counts them as we do. */
export interface SharedStrings {
  readonly xml: string;
  readonly count: number;
}

export const NO_STRINGS: SharedStrings = { xml: "", count: 0 };

export function readStrings(source: string): SharedStrings | Refusal {
  const xml = dropPrefix(source, "sst");
  const open = /<sst(?=[\s/>])[^<>]*>/u.exec(xml);
  if (open === null) return refuseOdd("daftar teks di dalam berkas tidak terbaca.");
  if (open[0].endsWith("/>")) return NO_STRINGS;
  const strings: string[] = [];
  ITEM.lastIndex = open.index + open[0].length;
  for (let match = ITEM.exec(xml); match !== null; match = ITEM.exec(xml)) {
    if (match[2] !== undefined) return { xml: wrap(strings), count: strings.length };
    // SheetJS splits at "</si>", so a self-closed <si/> would shift every later string by one.
    strings.push(match[1] ?? "");
    if (strings.length > LIMITS.strings) return refuseExcess("teks berbeda", LIMITS.strings);
  }
  return refuseOdd("daftar teks di dalam berkas tidak tersusun wajar.");
}

/** Rich text has a tag or two per run; a cell holds at most 32,767 characters. */
export const RICH_TEXT = `[^<]*(?:<(?!/?(?:si|is|c|row|v|f)[\\s/>])[^<>]*>[^<]*){0,20000}`;

const ITEM = new RegExp(`\\s*(?:<si(?:/>|>(${RICH_TEXT})</si>)|(</sst>|<extLst[\\s>]))`, "uy");

function wrap(strings: readonly string[]): string {
  const items = writeOutReferences(strings.map((content) => `<si>${content}</si>`).join(""));
  return `<sst xmlns="${MAIN}">${items}</sst>`;
}
