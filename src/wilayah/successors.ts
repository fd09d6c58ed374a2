import { groupBy } from "../base/group-by.ts";
import { kabupatenOf, kecamatanOf, provinsiOf } from "./kode.ts";
import { keyOfName } from "./kunci-nama.ts";
import type { ListDifference } from "./list-difference.ts";

/**
 * What besides the name makes a new code the successor of one that ended: both are the only ones of that
 * name in the country (kabupaten, provinsi), in one kabupaten, in a kabupaten whose own code changed, or in
 * a kecamatan that moved; or a kecamatan has more than half of its desa in the new one, elsewhere.
 */
export type Dasar = "negara" | "kabupaten" | "kabupaten_berganti" | "kecamatan" | "desanya";

export interface Successor {
  readonly kode: string;
  readonly dasar: Dasar;
}

export interface Successors {
  /** By the code that ended. */
  readonly found: ReadonlyMap<string, Successor>;
  /** Ended codes of which the name does not tell one successor, with all codes that have it now. */
  readonly unclear: ReadonlyMap<string, readonly string[]>;
}

/** Which new code follows which, as far as names tell. Names that more than one bears tell nothing. */
export function findSuccessors(difference: ListDifference): Successors {
  const provinsi = pairRegions(difference, 2);
  const kabupaten = pairRegions(difference, 5);
  const kabupatenNow = (kode: string) => nowOf(difference, kabupaten, kabupatenOf(kode));
  const kecamatan = pairKecamatan(difference, { provinsi, kabupatenNow });
  const inKecamatan = pairByName(difference, 13, {
    lama: (kode) => kecamatan.found.get(kecamatanOf(kode))?.kode,
    baru: kecamatanOf,
    dasarOf: () => "kecamatan",
  });
  const inKabupaten = pairByName(difference, 13, {
    lama: kabupatenNow,
    baru: kabupatenOf,
    dasarOf: (lama, baru) =>
      kabupatenOf(lama) === kabupatenOf(baru) ? "kabupaten" : "kabupaten_berganti",
  });
  return merged([provinsi, kabupaten, kecamatan, inKecamatan, inKabupaten]);
}

/** Where regions of one name are looked for: undefined is nowhere. */
interface Places {
  readonly lama: (kode: string) => string | undefined;
  readonly baru: (kode: string) => string | undefined;
  readonly dasarOf: (lama: string, baru: string) => Dasar;
}

interface Bearers {
  readonly lama: string[];
  readonly baru: string[];
}

/**
 * Pairs codes of one level: one ended, one began, nobody else in that place bore the name before or bears
 * it now, and a code that gave its name up or took it over is somebody else.
 */
function pairByName(difference: ListDifference, length: number, places: Places): Successors {
  const found = new Map<string, Successor>();
  const unclear = new Map<string, readonly string[]>();
  const began = new Set(difference.began);
  const ended = new Set(difference.ended);
  for (const { lama, baru } of bearersOf(difference, length, places)) {
    const [from, to] = [lama[0] ?? "", baru[0] ?? ""];
    if (lama.length === 1 && baru.length === 1 && ended.has(from) && began.has(to))
      found.set(from, { kode: to, dasar: places.dasarOf(from, to) });
    else if (baru.length > 0) for (const kode of lama) if (ended.has(kode)) unclear.set(kode, baru);
  }
  return { found, unclear };
}

function bearersOf(difference: ListDifference, length: number, places: Places): Iterable<Bearers> {
  const byName = new Map<string, Bearers>();
  for (const side of ["lama", "baru"] as const) {
    const codes = side === "lama" ? difference.ended : difference.began;
    for (const kode of [...codes, ...difference.othered]) {
      const place = kode.length === length ? places[side](kode) : undefined;
      const key = keyOfName(difference[side].namaOf(kode));
      if (place === undefined || key === "") continue;
      const bearers = byName.get(`${place} ${key}`) ?? { lama: [], baru: [] };
      byName.set(`${place} ${key}`, bearers);
      bearers[side].push(kode);
    }
  }
  return byName.values();
}

/** Kabupaten and provinces bear names that the country has once. */
function pairRegions(difference: ListDifference, length: number): Successors {
  const country = () => "";
  const pairs = pairByName(difference, length, {
    lama: country,
    baru: country,
    dasarOf: () => "negara",
  });
  return withDesaOnly(difference, pairs);
}

/** Of a region that held no desa nothing can be followed. */
function withDesaOnly({ lama }: ListDifference, pairs: Successors): Successors {
  const found = [...pairs.found].filter(([kode]) => lama.desaIn(kode).length > 0);
  return { ...pairs, found: new Map(found) };
}

/** The code that a region of the old list has now; undefined if nobody knows. */
function nowOf({ baru }: ListDifference, pairs: Successors, kode: string): string | undefined {
  return baru.has(kode) ? kode : pairs.found.get(kode)?.kode;
}

interface Above {
  readonly provinsi: Successors;
  readonly kabupatenNow: (kode: string) => string | undefined;
}

/**
 * Kecamatan: of one name in one kabupaten, or elsewhere in the province with more than half of the desa.
 * Where both kinds meet, nothing is clear.
 */
function pairKecamatan(difference: ListDifference, above: Above): Successors {
  const near = pairByName(difference, 8, {
    lama: above.kabupatenNow,
    baru: kabupatenOf,
    dasarOf: (lama, baru) =>
      kabupatenOf(lama) === kabupatenOf(baru) ? "kabupaten" : "kabupaten_berganti",
  });
  const edges = [
    ...[...near.found].map(([from, { kode, dasar }]) => ({ from, to: kode, dasar })),
    ...movedKecamatan(difference, above),
  ];
  const [byFrom, byTo] = [groupBy(edges, ({ from }) => from), groupBy(edges, ({ to }) => to)];
  const contested = new Set([...near.unclear.values()].flat());
  const found = new Map<string, Successor>();
  const unclear = new Map(near.unclear);
  for (const { from, to, dasar } of edges) {
    const rivals = [
      ...(byFrom.get(from) ?? []).map((edge) => edge.to),
      ...(near.unclear.get(from) ?? []),
    ];
    const isClear = rivals.length === 1 && byTo.get(to)?.length === 1 && !contested.has(to);
    if (isClear) found.set(from, { kode: to, dasar });
    else unclear.set(from, [...new Set(rivals)].sort());
  }
  return withDesaOnly(difference, { found, unclear });
}

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly dasar: Dasar;
}

/** Kecamatan with a namesake in another kabupaten that holds more than half of their desa. */
function movedKecamatan(
  difference: ListDifference,
  { provinsi, kabupatenNow }: Above,
): readonly Edge[] {
  const { lama, baru, ended, began } = difference;
  const isKecamatan = (kode: string) => kode.length === 8;
  const news = groupBy(began.filter(isKecamatan), (kode) => keyOfName(baru.namaOf(kode)));
  const mayHold = (from: string, to: string) =>
    kabupatenOf(to) !== kabupatenNow(from) &&
    (nowOf(difference, provinsi, provinsiOf(from)) === provinsiOf(to) || !lama.has(provinsiOf(to)));
  return ended
    .filter(isKecamatan)
    .flatMap((from) =>
      (news.get(keyOfName(lama.namaOf(from))) ?? [])
        .filter((to) => mayHold(from, to) && holdsMost(difference, from, to))
        .map((to) => ({ from, to, dasar: "desanya" as const })),
    );
}

/** True if more than half of a kecamatan's desa have a namesake in the other. */
function holdsMost({ lama, baru }: ListDifference, from: string, to: string): boolean {
  const names = new Set(baru.desaIn(to).map((kode) => keyOfName(baru.namaOf(kode))));
  const desa = lama.desaIn(from);
  return desa.filter((kode) => names.has(keyOfName(lama.namaOf(kode)))).length * 2 > desa.length;
}

/** The first of them that knows a code says what follows it; no new code follows two. */
function merged(all: readonly Successors[]): Successors {
  const found = new Map<string, Successor>();
  const unclear = new Map<string, readonly string[]>();
  const taken = new Set<string>();
  for (const pairs of all)
    for (const [kode, successor] of pairs.found)
      if (!found.has(kode) && !taken.has(successor.kode)) {
        found.set(kode, successor);
        taken.add(successor.kode);
      }
  for (const pairs of all)
    for (const [kode, codes] of pairs.unclear) if (!found.has(kode)) unclear.set(kode, codes);
  return { found, unclear };
}
