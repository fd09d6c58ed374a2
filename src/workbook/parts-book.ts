import { quoteFound } from "../base/problem.ts";
import { LIMITS } from "./gate-limits.ts";
import {
  isRefusal,
  refuse,
  refuseDamaged,
  refuseExcess,
  refuseOdd,
  type Refusal,
  SAVE_AGAIN,
} from "./gate-refusal.ts";
import type { Archive } from "./inflate.ts";
import { refuseMacros } from "./parts-names.ts";
import { resolveTarget } from "./parts-package.ts";
import { findElements, type Attributes } from "./parts-xml.ts";

/** What the workbook says it consists of, every sheet found and named once. */
export interface Outline {
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
  readonly workbookPart: string;
  readonly stringsPart?: string;
  readonly stylesPart?: string;
}

export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly part: string;
}

/** Without a prefix: extensions have a `workbookPr` of their own. */
const OWN_PROPERTIES = "(?<=<)workbookPr";

export function readOutline(archive: Archive): Outline | Refusal {
  const workbookPart = findWorkbook(archive);
  if (isRefusal(workbookPart)) return workbookPart;
  const workbook =
    archive.readWhole(workbookPart) ?? refuseDamaged("daftar lembar tidak ditemukan.");
  const links = readLinks(archive, workbookPart);
  if (isRefusal(workbook)) return workbook;
  if (isRefusal(links)) return links;
  const sheets = readSheets(findElements(workbook, "sheet", LIMITS.sheets), links, archive);
  if (isRefusal(sheets)) return sheets;
  const stringsPart = links.find(({ type }) => type === "sharedStrings")?.target;
  const stylesPart = links.find(({ type }) => type === "styles")?.target;
  return {
    sheets,
    date1904: isTrue(findElements(workbook, OWN_PROPERTIES, 0)[0]?.get("date1904")),
    workbookPart,
    ...(stringsPart === undefined ? {} : { stringsPart }),
    ...(stylesPart === undefined ? {} : { stylesPart }),
  };
}

interface Link {
  readonly id: string;
  /** Last word of the relationship's type: transitional and strict files differ before it. */
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

function findWorkbook(archive: Archive): string | Refusal {
  const types = archive.readWhole("[Content_Types].xml");
  if (types === undefined || isRefusal(types)) return types ?? refuseDamaged("daftar isi hilang.");
  const links = readLinks(archive, "");
  if (isRefusal(links)) return links;
  const part = links.find(({ type }) => type === "officeDocument")?.target;
  if (part === undefined) return refuseDamaged("petunjuk ke buku kerja di dalam berkas hilang.");
  return refuseType(contentType(types, part)) ?? part;
}

function contentType(types: string, part: string): string {
  const partName = `/${part}`.toLowerCase();
  const override = findElements(types, "Override", LIMITS.links).find(
    (attributes) => attributes.get("PartName")?.toLowerCase() === partName,
  );
  const fallback = findElements(types, "Default", LIMITS.links).find(
    (attributes) => attributes.get("Extension")?.toLowerCase() === "xml",
  );
  return (override ?? fallback)?.get("ContentType") ?? "";
}

function refuseType(type: string): Refusal | undefined {
  if (type === `${SPREADSHEET}sheet.main+xml`) return undefined;
  if (/macroenabled/i.test(type)) return refuseMacros();
  const what =
    type === `${SPREADSHEET}template.main+xml`
      ? "berkas ini templat Excel (.xltx), bukan .xlsx."
      : `jenis isi berkas ini ${quoteFound(type)}, bukan buku kerja Excel.`;
  const fix = "buka, simpan sebagai Buku Kerja Excel (.xlsx), lalu unggah hasilnya.";
  return refuse("berkas-bukan-xlsx", what, fix);
}

/** The relationships of a part; "" stands for the package itself. */
function readLinks(archive: Archive, part: string): readonly Link[] | Refusal {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const xml = archive.readWhole(`${folder}_rels/${part.slice(folder.length)}.rels`);
  if (xml === undefined) return refuseDamaged("petunjuk antarbagian di dalam berkas hilang.");
  if (isRefusal(xml)) return xml;
  const links = findElements(xml, "Relationship", LIMITS.links).map((attributes) => ({
    id: attributes.get("Id") ?? "",
    type: (attributes.get("Type") ?? "").replace(/.*\//u, ""),
    target: resolveTarget(folder, attributes.get("Target") ?? ""),
    external: attributes.get("TargetMode") === "External",
  }));
  return refuseLinks(links) ?? links;
}

/** Two links of one name, or to two lists of texts: programs differ in which they follow. */
function refuseLinks(links: readonly Link[]): Refusal | undefined {
  if (links.length > LIMITS.links)
    return refuseExcess("petunjuk antarbagian", LIMITS.links, SAVE_AGAIN);
  const keys = links.flatMap(({ id, type }) =>
    ONLY_ONE.has(type) ? [`#${id}`, type] : [`#${id}`],
  );
  return new Set(keys).size === keys.length
    ? undefined
    : refuseOdd("petunjuk antarbagian di dalam berkas saling bertentangan.");
}

const ONLY_ONE = new Set(["officeDocument", "sharedStrings", "styles"]);

function readSheets(
  elements: readonly Attributes[],
  links: readonly Link[],
  archive: Archive,
): readonly SheetEntry[] | Refusal {
  if (elements.length === 0) return refuseDamaged("buku kerja ini tidak punya lembar.");
  if (elements.length > LIMITS.sheets) {
    return refuse(
      "berkas-melampaui-batas",
      `buku kerja ini punya lebih dari ${LIMITS.sheets} lembar.`,
      "hapus lembar yang tidak berasal dari templat, simpan, lalu unggah ulang.",
    );
  }
  const sheets: SheetEntry[] = [];
  for (const element of elements) {
    const sheet = readSheet(element, links, archive);
    if (isRefusal(sheet)) return sheet;
    sheets.push(sheet);
  }
  return refuseDoubles(sheets) ?? refuseUnlisted(sheets, archive.names) ?? sheets;
}

function readSheet(
  attributes: Attributes,
  links: readonly Link[],
  archive: Archive,
): SheetEntry | Refusal {
  const name = attributes.get("name") ?? "";
  const link = links.find(({ id }) => id === attributes.get("id"));
  if (link === undefined || link.external)
    return refuseSheet(name, "isi lembar ini tidak ada di dalam berkas.");
  if (/macrosheet|dialogsheet/i.test(link.type)) return refuseMacros();
  if (link.type === "chartsheet") {
    return {
      ...refuseSheet(name, "lembar ini lembar grafik, bukan lembar sel."),
      fix: "hapus lembar grafik itu, simpan, lalu unggah ulang.",
    };
  }
  const target = link.target.toLowerCase();
  const part = archive.names.find((candidate) => candidate.toLowerCase() === target);
  if (link.type !== "worksheet" || part === undefined || !target.startsWith("xl/worksheets/")) {
    return refuseSheet(name, "isi lembar ini tidak ada di dalam berkas.");
  }
  return { name, hidden: /hidden$/i.test(attributes.get("state") ?? ""), part };
}

function refuseSheet(name: string, message: string): Refusal {
  const fix =
    "buka di Excel, periksa bahwa lembar itu lengkap, simpan ulang sebagai .xlsx, lalu unggah ulang.";
  return { ...refuse("lembar-tidak-terbaca", message, fix), sheet: name };
}

function refuseDoubles(sheets: readonly SheetEntry[]): Refusal | undefined {
  const seen = new Set<string>();
  for (const { name, part } of sheets) {
    if (name === "") return refuseOdd("salah satu lembar tidak bernama.");
    for (const key of [`nama ${name.toLowerCase()}`, `bagian ${part}`]) {
      if (seen.has(key)) return refuseOdd(`lembar ${quoteFound(name)} tercantum dua kali.`);
      seen.add(key);
    }
  }
  return undefined;
}

/** A sheet that the workbook does not list is invisible in Excel, yet would be published in git. */
function refuseUnlisted(
  sheets: readonly SheetEntry[],
  names: readonly string[],
): Refusal | undefined {
  const listed = new Set(sheets.map(({ part }) => part));
  const stray = names.find(
    (name) => /^xl\/worksheets\/[^/]+\.xml$/i.test(name) && !listed.has(name),
  );
  return stray === undefined
    ? undefined
    : refuseOdd(`berkas berisi lembar yang tidak tercantum: ${quoteFound(stray)}.`);
}

function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}
