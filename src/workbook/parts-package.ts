import { writeZip } from "../base/zip.ts";

/** One XML part of an archive. */
export interface XmlPart {
  readonly name: string;
  readonly xml: string;
}

/** An uncompressed archive of these parts. */
export function packed(parts: readonly XmlPart[]): Uint8Array {
  const encoder = new TextEncoder();
  const sources = parts.map(({ name, xml }) => ({ name, bytes: encoder.encode(xml) }));
  return writeZip(sources, { level: 0 });
}

/** Where the sheet with that number (from 0) stands in a rebuilt workbook. */
export function sheetPart(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}

/** The part that a link in a part of `folder` ("xl/worksheets/") leads to. */
export function resolveTarget(folder: string, target: string): string {
  const segments: string[] = [];
  for (const segment of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (segment === "..") segments.pop();
    else if (segment !== "." && segment !== "") segments.push(segment);
  }
  return segments.join("/");
}

/** The parts that hold a workbook with these sheets together; names must need no escaping. */
export function packageParts(sheetNames: readonly string[]): readonly XmlPart[] {
  const sheetTypes = sheetNames.map((_name, index) =>
    override(sheetPart(index), `${SPREADSHEET}.worksheet+xml`),
  );
  const sheetLinks = sheetNames.map((_name, index) =>
    link(`s${index + 1}`, "worksheet", sheetPart(index)),
  );
  const sheets = sheetNames.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="s${index + 1}"/>`,
  );
  return [
    {
      name: "[Content_Types].xml",
      xml: `<Types xmlns="${PACKAGE}/content-types">${[
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
        '<Default Extension="xml" ContentType="application/xml"/>',
        override(WORKBOOK, `${SPREADSHEET}.sheet.main+xml`),
        override(STRINGS, `${SPREADSHEET}.sharedStrings+xml`),
        override(STYLES, `${SPREADSHEET}.styles+xml`),
        ...sheetTypes,
      ].join("")}</Types>`,
    },
    { name: "_rels/.rels", xml: links([link("b", "officeDocument", WORKBOOK)]) },
    {
      name: WORKBOOK,
      xml: `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join("")}</sheets></workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      xml: links([link("t", "sharedStrings", STRINGS), link("f", "styles", STYLES), ...sheetLinks]),
    },
  ];
}

export const STRINGS = "xl/sharedStrings.xml";
export const STYLES = "xl/styles.xml";
/** Namespace of everything in a sheet. */
export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

const WORKBOOK = "xl/workbook.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

function link(id: string, type: string, target: string): string {
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="/${target}"/>`;
}

function links(items: readonly string[]): string {
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.join("")}</Relationships>`;
}
