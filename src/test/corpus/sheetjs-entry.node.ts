import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as XLSX from "xlsx";

// The plain script: SheetJS reads every workbook below a folder, and nothing is made of it but a count.
const [folder = "", answer = ""] = process.argv.slice(2);
let [workbooks, desa] = [0, 0];
for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
  if (!file.endsWith(".xlsx")) continue;
  const { Sheets } = XLSX.read(readFileSync(join(folder, file)));
  const range = XLSX.utils.decode_range(Sheets["Koperasi"]?.["!ref"] ?? "A1");
  workbooks += 1;
  desa += range.e.r;
}
writeFileSync(answer, JSON.stringify({ workbooks, desa }));
