import { currentKode } from "../wilayah/lineage.ts";
import type { Cell } from "../workbook/read.ts";
import { cleanText } from "../workbook/cells.ts";
import type { Regions } from "./regions.ts";

export type KodeReading =
  /** A code of this kabupaten; `repaired` if its dots were lost. */
  | { readonly kind: "kode"; readonly kode: string; readonly repaired: boolean }
  /** A code that was replaced before the data date; a person says whether its successor is meant. */
  | { readonly kind: "replaced"; readonly kode: string }
  /** Something else in the column: a BPS code, a code of another kabupaten, a part of a code. */
  | { readonly kind: "refused"; readonly found: string };

/**
 * A desa code as recaps keep it. Text and numbers without dots are repaired only when the registry
 * knows the code in this kabupaten: BPS codes have ten digits too, and mean other places.
 */
export function readKode(cell: Cell, regions: Regions): KodeReading {
  const found = cleanText(String(cell.value));
  const kode = withDots(found, cell.kind === "number");
  if (kode === undefined) return { kind: "refused", found };
  const known = regions.desa.some((desa) => desa.kode === kode);
  if (known) return { kind: "kode", kode, repaired: kode !== found.slice(0, 13) };
  const successor = currentKode(regions.registry, kode);
  const replaced = successor !== kode && regions.desa.some((desa) => desa.kode === successor);
  return replaced ? { kind: "replaced", kode: successor } : { kind: "refused", found };
}

/** Four parts, if the text has them with dots or as ten digits; 33.1 and the like have not. */
function withDots(text: string, isNumber: boolean): string | undefined {
  const dotted = text.match(/^(\d{2})[. -](\d{2})[. -](\d{2})[. -](\d{4})(?!\d)(?:\s*[–—-].*)?$/);
  const bare = dotted ?? text.match(/^(\d{2})(\d{2})(\d{2})(\d{4})$/);
  return bare && !(isNumber && dotted) ? bare.slice(1, 5).join(".") : undefined;
}
