import { formatNumber } from "../base/format.ts";
import { LIMITS } from "./gate-limits.ts";
import { refuse, type Refusal } from "./gate-refusal.ts";
import { unescapeXml } from "./parts-xml.ts";
import { SOUND_ATTRIBUTES, SPACE } from "./well-formed.ts";

/** The text of a string item (ECMA-376, 18.4.8 CT_Rst), entities still encoded. */
export interface StringItem {
  /** What the cell shows: the text of all runs. */
  readonly text: string;
  /** How it is pronounced, which no program shows here: only searched. */
  readonly reading: string;
}

/**
 * The text of `<si>` or `<is>`, whose content is given; undefined if it is not built as the standard
 * says. SheetJS guesses there: it reads one of several texts, or none without a word.
 */
export function readItem(content: string): StringItem | undefined {
  const plain = PLAIN.exec(content)?.[1];
  return plain === undefined ? readRuns(content) : { text: plain, reading: "" };
}

/** True if a cell can show the text, whose entities are still encoded. */
export function fitsCell(encoded: string): boolean {
  return encoded.length <= LIMITS.cellText || unescapeXml(encoded).length <= LIMITS.cellText;
}

/** A shared text may stand in many cells; then no address is named. */
export function refuseLongText(address?: string): Refusal {
  return refuse(
    "berkas-melampaui-batas",
    `${address === undefined ? "ada sel" : `sel ${address}`} berisi lebih dari ${formatNumber(LIMITS.cellText)} huruf.`,
    "hapus atau persingkat teks itu, simpan, lalu unggah ulang.",
  );
}

/** Everything that may stand inside an item; a cell holds at most 32,767 characters. */
export const RICH_TEXT = `[^<]*(?:<(?!/?(?:[\\w.-]+:)?(?:si|is|c|row|v|f)[\\s/>])[^<>]*>[^<]*){0,20000}`;

const TEXT = `<t${SOUND_ATTRIBUTES}${SPACE}*(?:/>|>([^<]*)</t>)`;
const PLAIN = /^<t(?: xml:space="preserve")?>([^<]*)<\/t>$/u;
const RUN_TAG = `<(?!/?rPr[ \\t\\r\\n>])/?[\\w:.-]+${SOUND_ATTRIBUTES}${SPACE}*/?>`;
const PROPERTIES = `<rPr${SPACE}*(?:/>|>${SPACE}*(?:${RUN_TAG}${SPACE}*){0,200}</rPr>)`;
const READING = `<rPh${SOUND_ATTRIBUTES}${SPACE}*>${SPACE}*${TEXT}${SPACE}*</rPh>`;
const OTHER = `</?r>|<r${SPACE}*/>|<phoneticPr${SOUND_ATTRIBUTES}${SPACE}*(?:/>|>${SPACE}*</phoneticPr>)`;
const PIECE = `${SPACE}*(?:${TEXT}|${READING}|${PROPERTIES}|${OTHER}|$)`;

function readRuns(content: string): StringItem | undefined {
  const piece = new RegExp(PIECE, "uy");
  let text = "";
  let reading = "";
  while (piece.lastIndex < content.length) {
    const match = piece.exec(content);
    if (match === null) return undefined;
    text += match[1] ?? "";
    reading += match[2] ?? "";
  }
  return { text, reading };
}
