import type { Problem } from "../base/problem.ts";
import { refuseKind } from "./gate-kind.ts";
import { LIMITS } from "./gate-limits.ts";
import { isRefusal, toProblem, type Refusal } from "./gate-refusal.ts";
import { openArchive, type Archive } from "./inflate.ts";
import type { OtherText } from "./other-text.ts";
import { readOutline, type Outline, type SheetEntry } from "./parts-book.ts";
import { remarksOn, type Remark } from "./gate-remarks.ts";
import { commentHomes, type CommentHomes } from "./parts-comments.ts";
import { judgePart, refuseArchive } from "./parts-names.ts";
import { packageParts, packed, sheetPart, STRINGS, STYLES } from "./parts-package.ts";
import { plainText } from "./parts-plain.ts";
import { scanSheet, type SheetScan } from "./parts-sheet.ts";
import { NO_STRINGS, readStrings, unseenStrings, type SharedStrings } from "./parts-strings.ts";
import { readStyles, styleWords } from "./parts-styles.ts";
import { doubtfulText } from "./parts-value.ts";
import type { Allowance } from "./parts-walk.ts";
import { readWords } from "./parts-words.ts";

export type { OtherText } from "./other-text.ts";

/** A sheet that the gate let through. Its cells stand in the archive under `safeName`. */
export interface GatedSheet extends Omit<SheetScan, "xml" | "around"> {
  readonly name: string;
  readonly hidden: boolean;
  /** A name of our own: the stranger's name never becomes a key in SheetJS. */
  readonly safeName: string;
}

/** A workbook rebuilt from what was understood, and nothing else. */
export interface GatedWorkbook {
  /**
   * An uncompressed archive with the cells that are not plain, shared strings and number formats; null
   * if all cells are plain.
   */
  readonly bytes: Uint8Array | null;
  /** XML with the number format of every cell style. */
  readonly styles: string;
  readonly sheets: readonly GatedSheet[];
  readonly date1904: boolean;
  /** Words outside the cells, for the search for personal data. */
  readonly otherTexts: readonly OtherText[];
}

export interface GateResult {
  readonly workbook?: GatedWorkbook;
  readonly problems: readonly Problem[];
}

/**
 * Lets a workbook pass only if it is understood to the last cell; every other file is answered with
 * a problem. No bytes make it throw, and none cost more than the limits allow.
 */
export function gateWorkbook(bytes: Uint8Array, file: string): GateResult {
  const passed = refuseKind(bytes) ?? pass(bytes);
  if (isRefusal(passed)) return { problems: [toProblem(passed, file)] };
  const { remarks, ...workbook } = passed;
  return { workbook, problems: remarks.map((remark) => ({ ...remark, place: { file } })) };
}

interface Passed extends GatedWorkbook {
  readonly remarks: readonly Remark[];
}

function pass(bytes: Uint8Array): Passed | Refusal {
  const archive = openArchive(bytes);
  if (isRefusal(archive)) return archive;
  const refusal = refuseArchive(archive.names) ?? archive.names.map(judgePart).find(isRefusal);
  if (refusal !== undefined) return refusal;
  const outline = readOutline(archive);
  return isRefusal(outline) ? outline : passParts(archive, outline);
}

function passParts(archive: Archive, outline: Outline): Passed | Refusal {
  const strings = readPart(archive, outline.stringsPart, readStrings) ?? NO_STRINGS;
  if (isRefusal(strings)) return strings;
  const styles = readPart(archive, outline.stylesPart, readStyles) ?? "";
  if (isRefusal(styles)) return styles;
  const allowance = newAllowance(strings, outline);
  const scans = scanSheets(archive, outline.sheets, allowance);
  if (isRefusal(scans)) return scans;
  const unseen = unseenStrings(strings, allowance.usedStrings);
  const otherTexts = readOtherTexts(archive, outline, [
    ...scans.map(({ part, around }) => ({ part, text: around })),
    { part: outline.stringsPart ?? "", text: unseen },
    {
      part: outline.stylesPart ?? "",
      text: textOf(readPart(archive, outline.stylesPart, styleWords)),
    },
  ]);
  if (isRefusal(otherTexts)) return otherTexts;
  return {
    bytes: rebuild(scans, strings, styles),
    styles,
    sheets: scans.map(toGatedSheet),
    date1904: outline.date1904,
    otherTexts,
    remarks: remarksOn(archive),
  };
}

function textOf(text: string | Refusal | undefined): string {
  return typeof text === "string" ? text : "";
}

function newAllowance(strings: SharedStrings, { date1904 }: Outline): Allowance {
  const { cells, filledCells, merges, formulaCharacters } = LIMITS;
  const usedStrings = new Uint8Array(strings.items.length);
  const doubtful = strings.items.map(doubtfulText);
  const texts = strings.items.map((item, index) =>
    strings.looks.has(index) ? undefined : plainText(item),
  );
  const stringLengths = Uint32Array.from(strings.items, ({ length }) => length);
  const sharedText = LIMITS.bookText;
  return {
    usedStrings,
    stringLengths,
    sharedText,
    doubtful,
    looks: strings.looks,
    texts,
    date1904,
    cells,
    filledCells,
    merges,
    formulaCharacters,
  };
}

function readOtherTexts(
  archive: Archive,
  { workbookPart, sheets }: Outline,
  around: readonly OtherText[],
): readonly OtherText[] | Refusal {
  const workbookXml = archive.skim(workbookPart);
  const homes = readCommentHomes(archive, sheets);
  if (isRefusal(workbookXml)) return workbookXml;
  if (isRefusal(homes)) return homes;
  return readWords(archive, [{ part: workbookPart, text: workbookXml ?? "" }, ...around], homes);
}

function readCommentHomes(archive: Archive, sheets: readonly SheetEntry[]): CommentHomes | Refusal {
  const found: { name: string; part: string; links: string }[] = [];
  for (const { name, part } of sheets) {
    const links = archive.skim(part.replace(/[^/]*$/u, "_rels/$&.rels"));
    if (isRefusal(links)) return links;
    if (links !== undefined) found.push({ name, part, links });
  }
  return commentHomes(found);
}

function readPart<T>(
  archive: Archive,
  part: string | undefined,
  read: (xml: string) => T | Refusal,
): T | Refusal | undefined {
  const xml = part === undefined ? undefined : archive.read(part);
  return xml === undefined || isRefusal(xml) ? xml : read(xml);
}

function scanSheets(
  archive: Archive,
  sheets: readonly SheetEntry[],
  allowance: Allowance,
): readonly Scanned[] | Refusal {
  const scans: Scanned[] = [];
  for (const entry of sheets) {
    const scan = readPart(archive, entry.part, (xml) => scanSheet(xml, allowance));
    if (scan === undefined) throw new Error(`scanSheets: no such part: ${entry.part}`);
    if (isRefusal(scan)) return { ...scan, sheet: entry.name };
    scans.push({ ...entry, ...scan });
  }
  return scans;
}

type Scanned = SheetEntry & SheetScan;

function toGatedSheet(scan: Scanned, index: number): GatedSheet {
  const { name, hidden, cellCount, plain, merges, hiddenRows, hiddenColumns } = scan;
  const { oddValues, looks } = scan;
  const scanned = { cellCount, plain, merges, hiddenRows, hiddenColumns, oddValues, looks };
  return { name, hidden, safeName: safeNameOf(index), ...scanned };
}

function safeNameOf(index: number): string {
  return `lembar-${index + 1}`;
}

function rebuild(
  scans: readonly Scanned[],
  strings: SharedStrings,
  styles: string,
): Uint8Array | null {
  const read = scans.flatMap(({ xml, cellCount }, index) =>
    cellCount > 0 ? [{ xml, index }] : [],
  );
  if (read.length === 0) return null;
  return packed([
    ...packageParts(read.map(({ index }) => safeNameOf(index))),
    { name: STRINGS, xml: strings.xml() },
    { name: STYLES, xml: styles },
    ...read.map(({ xml }, at) => ({ name: sheetPart(at), xml })),
  ]);
}
