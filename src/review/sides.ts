import type { Draft } from "../records/drafts.ts";
import type { Edisi } from "../records/edisi.ts";
import type { SheetSpec } from "../records/fields.ts";
import { normalise } from "../records/text.ts";
import type { Registry } from "../wilayah/wilayah.ts";
import type { Versions } from "./conflict.ts";
import { isSameValue, rowsOf, type Row } from "./rows.ts";

/** Three versions of a workbook: two that were changed apart, and what both began with. */
export interface MergeInput {
  /** Absent: neither knows the other's beginning, so a row that one of them has is never dropped. */
  readonly asal?: Edisi | undefined;
  readonly kita: Edisi;
  readonly mereka: Edisi;
  readonly registry: Registry;
}

/**
 * What both sides began with. A template of another date takes over neither stated totals nor what
 * the earlier file says of itself, but for its office: whoever says these again, says them anew.
 */
export function baseRows({ asal, kita }: MergeInput, spec: SheetSpec): readonly Row[] {
  if (!asal) return [];
  if (asal.tanggal_data === kita.tanggal_data) return rowsOf(asal, spec);
  if (spec.key === "ringkasan") return [];
  if (spec.key !== "meta") return rowsOf(asal, spec);
  return [{ baris: 1, penyusun: asal.meta.penyusun }];
}

export function hasSheet(edisi: Edisi, spec: SheetSpec): boolean {
  return spec.key === "meta" || Object.keys(edisi.lembar[spec.key].kolom).length > 0;
}

/** Optional columns may be missing: then the workbook says nothing about them, not that all is blank. */
export function hasColumn(edisi: Edisi, spec: SheetSpec, key: string): boolean {
  if (spec.key === "meta") return true;
  const kolom: Readonly<Record<string, string>> = edisi.lembar[spec.key].kolom;
  return kolom[key] !== undefined;
}

export type Changed = Readonly<Record<"kita" | "mereka", readonly string[]>>;

/** Fields that each side filled in, changed or emptied. */
export function changedFields(spec: SheetSpec, versions: Versions, input: MergeInput): Changed {
  const changedIn = (side: "kita" | "mereka") =>
    spec.fields
      .map(({ key }) => key)
      .filter((key) => hasColumn(input[side], spec, key))
      .filter((key) => !isSameValue(versions.asal?.[key], versions[side]?.[key], input.registry));
  return { kita: changedIn("kita"), mereka: changedIn("mereka") };
}

/**
 * True if one side put another thing in the row's place (its name and more differ) while the other
 * went on with the old one: joined, the row would tell of neither.
 */
export function isReplaced(spec: SheetSpec, versions: Versions, input: MergeInput): boolean {
  const { asal } = versions;
  if (!asal) return false;
  const changed = changedFields(spec, versions, input);
  const replacedBy = (side: "kita" | "mereka", other: "kita" | "mereka") => {
    const names = spec.identity.filter((key) => changed[side].includes(key));
    const isOtherThing = names.some((key) =>
      isOther(asal[key] ?? null, versions[side]?.[key] ?? null, input.registry),
    );
    const apart = changed[other].filter(
      (key) => !isSameValue(versions.kita?.[key], versions.mereka?.[key], input.registry),
    );
    return isOtherThing && changed[side].length > names.length && apart.length > 0;
  };
  return replacedBy("kita", "mereka") || replacedBy("mereka", "kita");
}

/** Both say something, and it is not the same thing in another spelling. */
export function isOther(left: Draft[string], right: Draft[string], registry: Registry): boolean {
  if (typeof left !== "string" || typeof right !== "string") return false;
  return !isSameValue(left, right, registry) && normalise(left) !== normalise(right);
}
