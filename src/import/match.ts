import { findPersonalData } from "../records/privacy.ts";
import { kecamatanOf } from "../wilayah/kode.ts";
import type { Dialog } from "./dialog.ts";
import { readKode, type KodeReading } from "./kode.ts";
import { placeInCoopName } from "./lenient-text.ts";
import { askDesa, askKecamatan, askRow, askWithoutKecamatan } from "./match-questions.ts";
import { namesPerson } from "./person-names.ts";
import { desaInKecamatan, findExact, rankSimilar, type Region, type Regions } from "./regions.ts";
import { placeOfRow, type RecapRow } from "./rows.ts";

export interface MatchedRow extends RecapRow {
  readonly kodeDesa: string;
  readonly lewat: "kode" | "nama" | "jawaban";
}

export interface Matches {
  readonly rows: readonly MatchedRow[];
  /** Rows that wait for an answer, or that an answer leaves out. */
  readonly open: readonly RecapRow[];
  /** Codes without dots that the registry confirmed. */
  readonly repaired: number;
  /** Most codes of the column are no codes of this kabupaten: BPS, or another kabupaten's. */
  readonly refusedCodes: number;
}

export interface MatchContext {
  readonly regions: Regions;
  readonly dialog: Dialog;
  /** The koperasi's name in a row, where there is no column of desa. */
  readonly coopName: (row: RecapRow) => string;
}

/** Finds the desa of every row: by its code, by its exact name in its kecamatan, else by an answer. */
export function matchRows(rows: readonly RecapRow[], context: MatchContext): Matches {
  const codes = new Map(
    rows.flatMap((row) => (row.kode ? [[row, readKode(row.kode, context.regions)] as const] : [])),
  );
  const refused = [...codes.values()].filter(({ kind }) => kind === "refused").length;
  const usesCodes = refused * 2 <= codes.size;
  const steps = rows.map((row) => {
    const reading = usesCodes ? codes.get(row) : undefined;
    return reading ? matchByKode(row, reading, context) : matchByName(row, context);
  });
  const matched = settle(steps, context);
  const found = new Set(matched.map(placeOfRow));
  const sound = [...codes.values()].filter((each) => each.kind === "kode" && each.repaired);
  return {
    rows: matched,
    open: rows.filter((row) => !found.has(placeOfRow(row))),
    repaired: usesCodes ? sound.length : 0,
    refusedCodes: usesCodes ? 0 : refused,
  };
}

/** How far a row has come: found, asked at once, or to be compared with what others leave over. */
type Step =
  | {
      readonly kind: "found";
      readonly row: RecapRow;
      readonly kode: string;
      readonly lewat: MatchedRow["lewat"];
    }
  | {
      readonly kind: "wait";
      readonly row: RecapRow;
      readonly among: readonly Region[];
      readonly kecamatan: Region;
    }
  | { readonly kind: "alone"; readonly row: RecapRow; readonly kode: string }
  | {
      readonly kind: "several";
      readonly row: RecapRow;
      readonly found: readonly Region[];
      readonly kecamatan: Region | undefined;
    }
  | { readonly kind: "nothing"; readonly row: RecapRow };

function matchByKode(row: RecapRow, reading: KodeReading, context: MatchContext): Step {
  const { regions } = context;
  const named = nameOf(row, context);
  if (reading.kind === "kode") {
    const region = regions.desa.find(({ kode }) => kode === reading.kode);
    const others = otherRegionsNamed(row, named, { region, ...context });
    const agrees = !region || named === "" || isNear(named, region);
    if (agrees && others.length === 0) {
      return { kind: "found", row, kode: reading.kode, lewat: "kode" };
    }
    const first = [...(region ? [region] : []), ...others];
    return answered(row, askRow(row, { named, first }, context));
  }
  const byName = regionsNamed(row, named, context);
  const successor =
    reading.kind === "replaced" ? regions.desa.filter(({ kode }) => kode === reading.kode) : [];
  return answered(row, askRow(row, { named, first: [...successor, ...byName] }, context));
}

function answered(row: RecapRow, kode: string | undefined): Step {
  return kode === undefined
    ? { kind: "nothing", row }
    : { kind: "found", row, kode, lewat: "jawaban" };
}

/** The name beside a code may be spelt in its own way; it may not be another name. */
function isNear(name: string, region: Region): boolean {
  return findExact(name, [region]).length > 0 || rankSimilar(name, [region]).candidates.length > 0;
}

function regionsNamed(row: RecapRow, name: string, { regions }: MatchContext): readonly Region[] {
  const kecamatan = knownKecamatan(row, regions);
  return findExact(name, kecamatan ? desaInKecamatan(regions, kecamatan.kode) : regions.desa);
}

/** Desa that the name beside a code says rather than the code: the code may be a slip, or a copied one. */
function otherRegionsNamed(
  row: RecapRow,
  name: string,
  { region, ...context }: MatchContext & { readonly region: Region | undefined },
): readonly Region[] {
  const { regions } = context;
  if (!region || name === "") return [];
  const kecamatan = knownKecamatan(row, regions);
  const here = kecamatan === undefined || kecamatan.kode === kecamatanOf(region.kode);
  if (findExact(name, [region]).length > 0) return here ? [] : regionsNamed(row, name, context);
  const near = regionsNamed(row, name, context);
  return near.length > 0 ? near : findExact(name, regions.desa);
}

function knownKecamatan({ kecamatan }: RecapRow, regions: Regions): Region | undefined {
  const found = kecamatan === undefined ? [] : findExact(kecamatan, regions.kecamatan);
  return found.length === 1 ? found[0] : undefined;
}

function matchByName(row: RecapRow, context: MatchContext): Step {
  const { regions, dialog } = context;
  const name = nameOf(row, context);
  if (name === "" || findPersonalData(name) !== undefined) return { kind: "nothing", row };
  if (row.kecamatan === undefined) return withoutKecamatan(row, name, regions);
  const kecamatan = findKecamatan(row.kecamatan, { regions, dialog });
  if (!kecamatan) return { kind: "nothing", row };
  const among = desaInKecamatan(regions, kecamatan.kode);
  const found = findExact(name, among);
  const [only] = found;
  if (only && found.length === 1) return { kind: "found", row, kode: only.kode, lewat: "nama" };
  if (row.filled === 0 || namesPerson(name)) return { kind: "nothing", row };
  return found.length > 1
    ? { kind: "several", row, found, kecamatan }
    : { kind: "wait", row, among, kecamatan };
}

function withoutKecamatan(row: RecapRow, name: string, regions: Regions): Step {
  const found = findExact(name, regions.desa);
  const [only] = found;
  if (only && found.length === 1) return { kind: "alone", row, kode: only.kode };
  if (row.filled === 0 || namesPerson(name)) return { kind: "nothing", row };
  const similar = found.length > 1 ? found : rankSimilar(name, regions.desa).candidates;
  return { kind: "several", row, found: similar, kecamatan: undefined };
}

function findKecamatan(
  text: string,
  { regions, dialog }: Pick<MatchContext, "regions" | "dialog">,
): Region | undefined {
  const found = findExact(text, regions.kecamatan);
  if (found.length === 1) return found[0];
  if (findPersonalData(text) !== undefined || namesPerson(text)) return undefined;
  const kode = askKecamatan(text, { regions, dialog });
  return regions.kecamatan.find((each) => each.kode === kode);
}

/** The name in the desa column, else the place in the koperasi's name. */
function nameOf(row: RecapRow, { coopName }: MatchContext): string {
  return row.desa !== undefined && row.desa !== "" ? row.desa : placeInCoopName(coopName(row));
}

/** Questions come last: what all other rows have taken speaks for what is left. */
function settle(steps: readonly Step[], context: MatchContext): readonly MatchedRow[] {
  const taken = new Set(steps.flatMap((step) => (step.kind === "found" ? [step.kode] : [])));
  const alone = steps.filter((step) => step.kind === "alone");
  const ids = new Set<string>();
  const useAlone =
    alone.length > 0 &&
    askWithoutKecamatan(
      alone.map(({ row }) => row),
      context,
    );
  return steps.flatMap((step): MatchedRow[] => {
    switch (step.kind) {
      case "found":
        return [{ ...step.row, kodeDesa: step.kode, lewat: step.lewat }];
      case "alone":
        return useAlone ? [{ ...step.row, kodeDesa: step.kode, lewat: "jawaban" }] : [];
      case "nothing":
        return [];
      default: {
        const kode = askDesa(questionOf(step, context), { ...context, taken, ids });
        return kode === undefined ? [] : [{ ...step.row, kodeDesa: kode, lewat: "jawaban" }];
      }
    }
  });
}

function questionOf(step: Step & { readonly kind: "wait" | "several" }, context: MatchContext) {
  const { row, kecamatan } = step;
  const named = nameOf(row, context);
  return step.kind === "several"
    ? { row, named, found: step.found, among: [], kecamatan }
    : { row, named, found: [], among: step.among, kecamatan };
}
