import { LIMITS } from "./gate-limits.ts";
import { refuseExcess, refuseOdd, type Refusal } from "./gate-refusal.ts";
import { openSpread } from "./parts-spread.ts";
import type { Walk } from "./parts-walk.ts";
import { readAttributes } from "./parts-xml.ts";

/**
 * A formula as SheetJS may see it. Array formulas lose their range: SheetJS compares every cell with
 * every such range. Shared ones are counted: it writes them out for every cell, so that a small file
 * could ask for gigabytes.
 */
export function readFormula(walk: Walk, attributes: string, text: string): string | Refusal {
  const found = readAttributes(attributes);
  const type = found.get("t");
  if (type === "array" || type === "dataTable") {
    const refusal = openSpread(walk, found.get("ref") ?? "");
    if (refusal !== undefined) return refusal;
  }
  if (type !== "shared") return text === "" ? "" : `<f>${text}</f>`;
  const number = found.get("si") ?? "";
  if (!/^\d{1,6}$/u.test(number) || (text === "" && !walk.shared.has(number))) {
    return refuseOdd(`rumus di baris ${walk.row} menunjuk ke rumus yang tidak ada.`);
  }
  if (text !== "") walk.shared.set(number, text.length);
  walk.allowance.formulaCharacters -= walk.shared.get(number) ?? 0;
  if (walk.allowance.formulaCharacters < 0) {
    return refuseExcess("huruf rumus", LIMITS.formulaCharacters, AS_VALUES);
  }
  return text === ""
    ? `<f t="shared" si="${number}"/>`
    : `<f t="shared" si="${number}">${text}</f>`;
}

const AS_VALUES =
  "ganti rumus dengan nilainya: salin, lalu Tempel Khusus › Nilai; simpan, lalu unggah ulang.";
