import { inflateEntry, readZipDirectory } from "../base/zip.ts";

/** The text of every part of a workbook by its name: "xl/worksheets/sheet1.xml". */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) throw new Error(`no archive: ${entries.fault}`);
  return new Map(
    entries.map((entry) => {
      const data = inflateEntry(bytes, entry);
      if ("fault" in data) throw new Error(`${entry.name}: ${data.fault}`);
      return [entry.name, new TextDecoder("utf-8", { fatal: true }).decode(data)];
    }),
  );
}

/** The XML of a sheet by its name on the tab. */
export function sheetXml(parts: ReadonlyMap<string, string>, name: string): string {
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const names = [...workbook.matchAll(/<sheet [^>]*name="([^"]*)"/g)].map(([, found]) => found);
  const xml = parts.get(`xl/worksheets/sheet${names.indexOf(name) + 1}.xml`);
  if (xml === undefined) throw new Error(`no sheet ${name} among ${names.join(", ")}`);
  return xml;
}
