import { compareText } from "../base/format.ts";

export { PUBLIC_MANIFEST } from "../views/urls.ts";

/** What one unit of a build made: a kabupaten, a province, the country, or something they all share. */
export interface BuiltUnit {
  /** Digest of everything that shaped its files. */
  readonly inputs: string;
  /** How many files it has, and their bytes. */
  readonly files: number;
  readonly bytes: number;
  /** Of the files: pages. */
  readonly pages: number;
  /** Of a kabupaten that is not fictional: koperasi of which its newest edition says anything. */
  readonly koperasi?: number;
  /** Digest of its checksums: equal only if every file is. */
  readonly digest: string;
  /** Of a kabupaten: digest of its recap, which pages above it are made from. */
  readonly recap?: string;
  /** Of a kabupaten: digest of the rows of its newest edition, which the country's Parquet file holds. */
  readonly rows?: string;
}

/** Everything that stands in a site. It names no time and no machine: equal data make equal manifests. */
export interface Manifest {
  readonly version: 2;
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  readonly koperasi: number;
  /** Digest of all units' checksums. */
  readonly digest: string;
  /** By code of the unit, in order. */
  readonly units: Readonly<Record<string, BuiltUnit>>;
}

/** A file with its checksum; paths are relative to the site. */
export interface BuiltFile {
  readonly path: string;
  readonly sha256: string;
}

/** As `sha256sum --check` reads it, in the order of the paths. */
export function sumsText(files: readonly BuiltFile[]): string {
  const sorted = [...files].sort((left, right) => compareText(left.path, right.path));
  return sorted.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join("");
}

/** Throws on a line that is no checksum, or that names a file outside of its site. */
export function parseSums(text: string): readonly BuiltFile[] {
  return text.split("\n").flatMap((line) => {
    if (line === "") return [];
    const [, sha256 = "", path = ""] = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line) ?? [];
    if (OUTSIDE.test(path)) throw new Error(`not a checksum: ${line.slice(0, 160)}`);
    return [{ path, sha256 }];
  });
}

/** Names of files and folders are made of it: "33.10", "aset". */
const CODE = /^\w+(\.\w+)*$/;

/** A path with a part that is empty, "." or "..": lists come from other machines. */
const OUTSIDE = /(^|\/)\.{0,2}(\/|$)/;

/** The manifest of these units; hashing stands behind a port. */
export function manifestOf(
  units: ReadonlyMap<string, BuiltUnit>,
  hash: (text: string) => string,
): Manifest {
  const sorted = [...units].sort(([left], [right]) => compareText(left, right));
  const sum = (key: "files" | "bytes" | "pages" | "koperasi") =>
    sorted.reduce((total, [, unit]) => total + (unit[key] ?? 0), 0);
  return {
    version: 2,
    files: sum("files"),
    bytes: sum("bytes"),
    pages: sum("pages"),
    koperasi: sum("koperasi"),
    digest: hash(sorted.map(([kode, { digest }]) => `${digest}  ${kode}\n`).join("")),
    units: Object.fromEntries(sorted),
  };
}

/** What pages write behind the addresses of assets, so that changed ones are fetched anew: "1a2b3c4d". */
export function assetVersion({ digest }: Pick<BuiltUnit, "digest">): string {
  return digest.slice(0, 8);
}

/** Undefined where the text is no manifest of this version: then nothing is known of the site. */
export function readManifest(text: string): Manifest | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isManifest(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isManifest(value: unknown): value is Manifest {
  const { version, units, ...sums } = (value ?? {}) as Partial<Manifest>;
  if (version !== 2 || typeof units !== "object" || units === null || Array.isArray(units))
    return false;
  return (
    isCounted(sums) &&
    isCount(sums.koperasi) &&
    Object.entries(units).every(([kode, one]) => CODE.test(kode) && isUnit(one))
  );
}

function isUnit(one: Partial<BuiltUnit> | null): boolean {
  const { inputs, koperasi, recap = "", rows = "" } = one ?? {};
  const isText = [inputs, recap, rows].every((digest) => typeof digest === "string");
  return isText && (koperasi === undefined || isCount(koperasi)) && isCounted(one);
}

function isCounted(value: Partial<Pick<Manifest, "files" | "bytes" | "pages" | "digest">> | null) {
  const { files, bytes, pages, digest } = value ?? {};
  const isDigest = typeof digest === "string" && /^[0-9a-f]{64}$/.test(digest);
  return isDigest && [files, bytes, pages].every(isCount);
}

function isCount(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}
