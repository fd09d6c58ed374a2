import { formatNumber } from "../base/format.ts";
import type { TextLook } from "./cells.ts";
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
  /** Absent if no part of the text is struck out or raised. */
  readonly look?: TextLook;
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
  const runs: Run[] = [];
  let reading = "";
  let kind: Run["kind"];
  while (piece.lastIndex < content.length) {
    const match = piece.exec(content);
    if (match === null) return undefined;
    const [token, text, read] = match;
    if (text !== undefined) runs.push({ text, kind });
    else if (read === undefined) kind = kindOf(token);
    reading += read ?? "";
  }
  const look = lookOf(runs);
  return { text: runs.map(({ text }) => text).join(""), reading, ...(look && { look }) };
}

interface Run {
  /** Entities still encoded. */
  readonly text: string;
  readonly kind: TextLook["kind"] | undefined;
}

/** How the text looks that follows this token; every run begins without properties. */
function kindOf(token: string): Run["kind"] {
  if (STRUCK.test(token)) return "struck";
  return RAISED.test(token) ? "raised" : undefined;
}

const STRUCK = /<strike(?:\s+val\s*=\s*["'](?:1|true|on)["'])?\s*\/?>/u;
const RAISED = /<vertAlign\s+val\s*=\s*["'](?:super|sub)script["']/u;

/** What is struck out comes first: it is the graver of both. */
function lookOf(runs: readonly Run[]): TextLook | undefined {
  for (const kind of ["struck", "raised"] as const) {
    const textOf = (wanted: boolean): string =>
      unescapeXml(
        runs
          .filter((run) => (run.kind === kind) === wanted)
          .map(({ text }) => text)
          .join(""),
      );
    const part = textOf(true);
    if (part.trim() !== "") return { kind, part, rest: textOf(false) };
  }
  return undefined;
}
