import type { TextLook } from "./cells.ts";
import { LIMITS } from "./gate-limits.ts";
import { refuseExcess, refuseOdd, type Refusal } from "./gate-refusal.ts";
import { MAIN } from "./parts-package.ts";
import { fitsCell, readItem, refuseLongText, RICH_TEXT } from "./parts-text.ts";
import { dropPrefix, writeOutReferences } from "./parts-xml.ts";
import { isWellFormed, SOUND_ATTRIBUTES, SPACE } from "./well-formed.ts";

/** The shared strings, rewritten so that SheetJS counts and reads them as we do. */
export interface SharedStrings {
  readonly xml: () => string;
  /** The text of each, entities still encoded. */
  readonly items: readonly string[];
  /** Readings of foreign letters: in no cell, yet in the file. */
  readonly readings: readonly string[];
  /** Number to look of the texts of which a part is struck out or raised. */
  readonly looks: ReadonlyMap<number, TextLook>;
}

export const NO_STRINGS: SharedStrings = {
  xml: () => "",
  items: [],
  readings: [],
  looks: new Map(),
};

export function readStrings(source: string): SharedStrings | Refusal {
  const xml = dropPrefix(source, "sst");
  const open = OPEN.exec(xml);
  if (open === null) return refuseList();
  const { head = "", empty } = open.groups ?? {};
  if (empty === "/") return isWellFormed(xml) ? NO_STRINGS : refuseList();
  const items: string[] = [];
  const readings: string[] = [];
  const looks = new Map<number, TextLook>();
  const token = new RegExp(ITEM, "uy");
  token.lastIndex = open[0].length;
  for (let match = token.exec(xml); match !== null; match = token.exec(xml)) {
    if (match[2] !== undefined) {
      const rest = xml.slice(token.lastIndex - match[2].length);
      const behind = rest.replace(/<[^<>]*>/gu, " ").trim();
      if (behind !== "") readings.push(behind);
      return isWellFormed(head + rest) && !MORE_ITEMS.test(rest)
        ? { xml: () => wrap(items), items, readings, looks }
        : refuseList();
    }
    const item = readItem(match[1] ?? "");
    if (item === undefined) break;
    if (!fitsCell(item.text)) return refuseLongText();
    if (item.look) looks.set(items.length, item.look);
    items.push(item.text);
    if (item.reading !== "") readings.push(item.reading);
    if (items.length > LIMITS.strings) return refuseExcess("teks berbeda", LIMITS.strings);
  }
  return refuseList();
}

/** XML of what the list holds but no cell shows: texts left behind, and readings. */
export function unseenStrings({ items, readings }: SharedStrings, used: Uint8Array): string {
  const unused = items.filter((_text, index) => used[index] === 0);
  return [...unused, ...readings].map((text) => `<si>${text}</si>`).join("");
}

function refuseList(): Refusal {
  return refuseOdd("daftar teks di dalam berkas tidak tersusun wajar.");
}

/** Texts behind the end of the list, which we would not see. */
const MORE_ITEMS = /<(?:[\w.-]+:)?si[\s/>]/u;

/** Everything up to the first item. */
const OPEN = new RegExp(
  `^(?<head>(?:<\\?xml[^<>]*>)?${SPACE}*<sst${SOUND_ATTRIBUTES}${SPACE}*(?<empty>/?)>)`,
  "u",
);
const ITEM = `${SPACE}*(?:<si${SPACE}*(?:/>|>(${RICH_TEXT})</si>)|(</sst>|<extLst[\\s>]))`;

/** SheetJS splits at "</si>", so a self-closed <si/> would shift every later string by one. */
function wrap(items: readonly string[]): string {
  const xml = items.map((text) => `<si><t>${text}</t></si>`).join("");
  return `<sst xmlns="${MAIN}">${writeOutReferences(xml)}</sst>`;
}
