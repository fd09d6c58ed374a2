import type { BuiltUnit, Manifest } from "../build/manifest.ts";

/** What a storage holds of the newest releases, newest first. The object `CURRENT` says so. */
export interface Kept {
  /** The one that readers see. */
  readonly terkini: string;
  /** It, and those that one command brings back. */
  readonly disimpan: readonly string[];
}

export const CURRENT = "terkini.json";
/** How many releases are kept. */
export const KEPT = 3;
/** Digits of a digest in the names of objects. */
const SHORT = 16;

/** Name of a release: equal sites have one name. */
export function releaseName({ digest }: Pick<Manifest, "digest">): string {
  return digest.slice(0, SHORT);
}

/** The manifest of a release. */
export function manifestKey(release: string): string {
  return `rilis/${release}.json`;
}

/**
 * Where the files of a unit lie, each below its address. What the folder holds never changes: another
 * state of the unit has another one.
 */
export function unitKey(kode: string, { digest }: Pick<BuiltUnit, "digest">): string {
  return `unit/${kode}/${digest.slice(0, SHORT)}`;
}

/** Says that all files of a unit have arrived: the list of them, beside their folder. */
export function arrivedKey(kode: string, unit: Pick<BuiltUnit, "digest">): string {
  return `${unitKey(kode, unit)}.sha256`;
}

/** A release takes its place before those that are kept; the one it replaces comes next. */
export function withRelease(kept: Kept | undefined, release: string): Kept {
  const others = kept ? [kept.terkini, ...kept.disimpan] : [];
  return { terkini: release, disimpan: [...new Set([release, ...others])].slice(0, KEPT) };
}

/**
 * The release before the one that readers see, or the one whose digest begins as named, which may be the
 * whole digest; undefined: it is not kept, or another one begins so too.
 */
export function rolledBack({ terkini, disimpan }: Kept, named?: string): Kept | undefined {
  const wanted = (named ?? disimpan[disimpan.indexOf(terkini) + 1] ?? "")
    .slice(0, SHORT)
    .toLowerCase();
  const [found, ...others] = disimpan.filter((release) => release.startsWith(wanted));
  const isOne = wanted !== "" && found !== undefined && others.length === 0;
  return isOne ? { terkini: found, disimpan } : undefined;
}

/** Undefined where the text says nothing of the kind. */
export function parseKept(text: string): Kept | undefined {
  try {
    const { terkini, disimpan } = JSON.parse(text) as Partial<Kept>;
    const isName = (value: unknown) => typeof value === "string" && /^[0-9a-f]{16}$/.test(value);
    const isKept = isName(terkini) && Array.isArray(disimpan) && disimpan.every(isName);
    return isKept ? { terkini: terkini ?? "", disimpan } : undefined;
  } catch {
    return undefined;
  }
}

/** Keys of units of which a storage holds a folder or a list, and that no kept release needs. */
export function unneeded(
  lying: readonly string[],
  manifests: readonly Manifest[],
): readonly string[] {
  const needed = new Set(
    manifests.flatMap(({ units }) =>
      Object.entries(units).map(([kode, unit]) => unitKey(kode, unit)),
    ),
  );
  const keys = lying.map((name) => name.replace(/\/$|\.sha256$/, ""));
  return [...new Set(keys)].filter((key) => !needed.has(key));
}
