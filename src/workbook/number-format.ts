import { remembering } from "../base/memo.ts";

/** How a cell's number format makes its value look like another. */
export type Disguise = "hidden" | "percent" | "scaled" | "other";

/**
 * What the screen shows instead of the value; undefined if it shows the value, rounded, grouped or
 * with words around it. "5.000" in quotation marks shows 5.000 whatever the cell holds.
 */
export function disguiseOf(format: string, value: number | string): Disguise | undefined {
  if (PLAIN.has(format)) return undefined;
  if (format.length > LONGEST_FORMAT) return "other";
  const sort =
    typeof value === "string" ? "text" : value < 0 ? "below" : value > 0 ? "above" : "nought";
  return KNOWN[sort](format, () => disguiseIn(format, value));
}

function disguiseIn(format: string, value: number | string): Disguise | undefined {
  const sections = sectionsOf(format);
  if (typeof value === "string") return disguiseOfText(sections);
  const seen = sectionsFor(value, sections).map((section) => disguiseOfNumber(section, value));
  return seen.find((found) => found !== undefined);
}

/** The words and digits that a format shows besides the value. */
export function literalsOf(format: string): string {
  if (format.length > LONGEST_FORMAT) return format;
  return sectionsOf(format)
    .map((section) =>
      section.map(({ kind, text }) => (kind === "literal" ? text : SPACING[kind])).join(""),
    )
    .join(" ")
    .trim();
}

/** Excel writes none longer. */
const LONGEST_FORMAT = 255;
const PLAIN = new Set(["", "General", "@", "0", "#,##0", "0.00", "#,##0.00"]);

type Kind = "literal" | "place" | "comma" | "percent" | "text" | "date" | "condition" | "nothing";

interface Token {
  readonly kind: Kind;
  readonly text: string;
}
type Section = readonly Token[];

const SPACING: Readonly<Record<Kind, string>> = {
  ...{ literal: "", place: " ", comma: "", percent: "", text: " ", date: " ", condition: "" },
  nothing: "",
};

/** One piece of a format, by what it is; the first alternative that fits decides. */
const PIECE = new RegExp(
  [
    '(?<end>;)|"(?<quoted>[^"]*)"?|\\\\(?<escaped>[^])|(?<width>_[^]?)|\\*(?<fill>[^]?)',
    "\\[\\$(?<currency>[^\\]-]{0,60})[^\\]]{0,60}\\]|(?<condition>\\[[<>=][^\\]]{0,60}\\])",
    "(?<elapsed>\\[[hms]{1,9}\\])|(?<colour>\\[[^\\]]{0,60}\\])",
    "(?<place>General|[0#?.]+|E[+-])|(?<comma>,)|(?<percent>%)|(?<text>@)",
    "(?<date>AM/PM|A/P|[dmyhsbeg]+)|(?<other>[^])",
  ].join("|"),
  "giu",
);

const KINDS: Readonly<Record<string, Kind>> = {
  ...{ quoted: "literal", escaped: "literal", fill: "literal", currency: "literal" },
  ...{ other: "literal", width: "nothing", colour: "nothing", elapsed: "date" },
  ...{ place: "place", comma: "comma", percent: "percent", text: "text", date: "date" },
  condition: "condition",
};

const MOST_KNOWN = 200;
/** Answers by format, apart by all else that they depend on: a workbook has few formats and many cells. */
const KNOWN = {
  text: remembering<string, Disguise | undefined>(MOST_KNOWN),
  below: remembering<string, Disguise | undefined>(MOST_KNOWN),
  nought: remembering<string, Disguise | undefined>(MOST_KNOWN),
  above: remembering<string, Disguise | undefined>(MOST_KNOWN),
};

function sectionsOf(format: string): readonly Section[] {
  const sections: Token[][] = [[]];
  for (const { groups = {} } of format.matchAll(PIECE)) {
    const [name = "", text = ""] =
      Object.entries(groups).find(([, each]) => each !== undefined) ?? [];
    if (name === "end") sections.push([]);
    else sections.at(-1)?.push({ kind: KINDS[name] ?? "literal", text });
  }
  return sections;
}

/** The section that shows the number; all of them where the format has conditions of its own. */
function sectionsFor(value: number, sections: readonly Section[]): readonly Section[] {
  const [first = [], second, third] = sections;
  if (sections.some((section) => section.some(({ kind }) => kind === "condition"))) return sections;
  if (value < 0) return [second ?? first];
  return [value === 0 ? (third ?? first) : first];
}

/** Words that make thousands of the number before them. */
const SCALE = /\b(?:rb|ribu|jt|juta|miliar|milyar|triliun|k)\b/iu;

function disguiseOfNumber(section: Section, value: number): Disguise | undefined {
  const literal = section.map(({ kind, text }) => (kind === "literal" ? text : " ")).join("");
  const has = (wanted: Kind): boolean => section.some(({ kind }) => kind === wanted);
  if (/\p{Nd}/u.test(literal)) return "other";
  if (has("text") || has("date")) return undefined;
  if (!has("place")) return withoutPlaces(literal, value);
  if (value === 0) return isBlankForNought(section) ? "hidden" : undefined;
  if (has("percent")) return "percent";
  if (SCALE.test(literal) || isScaled(section)) return "scaled";
  return value > 0 && hasMinus(section) ? "other" : undefined;
}

/** "#,###" shows nothing for 0. */
function isBlankForNought(section: Section): boolean {
  const places = section.flatMap(({ kind, text }) => (kind === "place" ? [text] : []));
  return (
    places.every((text) => /^#+$/u.test(text)) && section.every(({ kind }) => kind !== "literal")
  );
}

/** A minus or bracket before a positive number. */
function hasMinus(section: Section): boolean {
  const first = section.findIndex(({ kind }) => kind === "place");
  return section
    .slice(0, first)
    .some(({ kind, text }) => kind === "literal" && /^[^\p{L}]*[-−(]\s*$/u.test(text));
}

/** A dash is how accountants write nought. */
function withoutPlaces(literal: string, value: number): Disguise | undefined {
  if (literal.trim() === "") return "hidden";
  return value === 0 && /^\s*[-–—]\s*$/u.test(literal) ? undefined : "other";
}

/** Commas behind the last place divide by a thousand each. */
function isScaled(section: Section): boolean {
  const bare = section
    .flatMap(({ kind, text }) => (kind === "place" ? [text] : kind === "comma" ? [","] : []))
    .join("");
  return /[0#?],+(?:\.|$)/u.test(bare);
}

function disguiseOfText(sections: readonly Section[]): Disguise | undefined {
  const own =
    sections[3] ?? sections.find((section) => section.some(({ kind }) => kind === "text"));
  if (own === undefined) return undefined;
  const literal = own.map(({ kind, text }) => (kind === "literal" ? text : "")).join("");
  if (!own.some(({ kind }) => kind === "text")) return literal.trim() === "" ? "hidden" : "other";
  return /[\p{Nd}\p{L}]/u.test(literal) ? "other" : undefined;
}
