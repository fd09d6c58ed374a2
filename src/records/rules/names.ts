import { desaOn, findNama } from "../../wilayah/lineage.ts";
import { normalise } from "../text.ts";
import type { RuleContext } from "./rule.ts";

const MOST_CODES = 3;

/** Codes of this kabupaten's desa of that name on the data date: what the row may be about. */
export function codesNamed(
  { edisi, registry }: Pick<RuleContext, "edisi" | "registry">,
  nama: string | null,
): readonly string[] {
  if (nama === null) return [];
  return desaOn(registry, edisi.kabupaten, edisi.tanggal_data)
    .filter((kode) => isSameName(findNama(registry, kode) ?? "", nama))
    .slice(0, MOST_CODES);
}

/** Alike but for capitals, blanks and signs. */
export function isSameName(left: string, right: string): boolean {
  const bare = (text: string) => normalise(text).replace(/[^\p{L}\p{N}]/gu, "");
  return bare(left) === bare(right);
}
