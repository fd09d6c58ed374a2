import { onForget } from "../../base/memo.ts";
import { desaOn, findNama } from "../../wilayah/lineage.ts";
import { normalise } from "../text.ts";
import type { Koperasi } from "../types.gen.ts";
import type { RuleContext } from "./rule.ts";

const MOST_CODES = 3;

/** Desa and kelurahan of the kabupaten on the data date. */
export interface AllDesa {
  readonly has: (kode: string) => boolean;
  /** Codes of the desa of that name, at most three: what a row may be about. */
  readonly named: (nama: string | null) => readonly string[];
  /** Codes of the desa whose name the row bears although its code is another's. */
  readonly borne: (row: Pick<Koperasi, "kode" | "desa">) => readonly string[];
  /** Whether one of the rows with a wrong code may be about this desa. */
  readonly meantBy: (rows: readonly Pick<Koperasi, "kode" | "desa">[]) => (kode: string) => boolean;
}

interface Whose extends Pick<RuleContext, "registry"> {
  readonly edisi: Pick<RuleContext["edisi"], "kabupaten" | "tanggal_data">;
}

/** Of the workbook checked last: several rules ask, each for every row. */
let last:
  | { readonly registry: Whose["registry"]; readonly whose: string; readonly desa: AllDesa }
  | undefined;
onForget(() => (last = undefined));

/** Made once per check. */
export function allDesaOf({ edisi, registry }: Whose): AllDesa {
  const whose = `${edisi.kabupaten} ${edisi.tanggal_data}`;
  if (last?.registry !== registry || last.whose !== whose)
    last = { registry, whose, desa: arrangeDesa({ edisi, registry }) };
  return last.desa;
}

function arrangeDesa({ edisi, registry }: Whose): AllDesa {
  const codes = new Set(desaOn(registry, edisi.kabupaten, edisi.tanggal_data));
  const byName = new Map<string, string[]>();
  for (const kode of codes) {
    const key = bareName(findNama(registry, kode) ?? "");
    byName.set(key, [...(byName.get(key) ?? []), kode]);
  }
  const named = (nama: string | null) =>
    nama === null ? [] : (byName.get(bareName(nama)) ?? []).slice(0, MOST_CODES);
  const borne: AllDesa["borne"] = ({ kode, desa }) =>
    isSameName(findNama(registry, kode) ?? "", desa ?? "") ? [] : named(desa);
  return {
    has: (kode) => codes.has(kode),
    named,
    borne,
    meantBy: (rows) => {
      const unsure = rows.filter((row) => !codes.has(row.kode) || borne(row).length > 0);
      const meant = new Set(unsure.flatMap((row) => [row.kode, ...borne(row)]));
      const isAny = unsure.some((row) => borne(row).length === 0);
      return (kode) => isAny || meant.has(kode);
    },
  };
}

/** Alike but for capitals, blanks and signs. */
export function isSameName(left: string, right: string): boolean {
  return left === right || bareName(left) === bareName(right);
}

function bareName(text: string): string {
  return normalise(text).replace(/[^\p{L}\p{N}]/gu, "");
}
