import { existsSync, opendirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { formatNumber } from "../base/format.ts";
import { isSame } from "../build/commit.node.ts";
import {
  type BuiltUnit,
  type Manifest,
  manifestOf,
  parseSums,
  PUBLIC_MANIFEST,
} from "../build/manifest.ts";
import { sha256, sha256OfFile } from "../build/sha256.node.ts";
import {
  loadManifest,
  manifestPath,
  openStore,
  STORE,
  type SiteStore,
} from "../build/site-store.node.ts";
import { unitName } from "../build/unit-name.ts";

export interface VerifyRequest {
  readonly site: string;
  /** Units none of whose files is here are held for being elsewhere. */
  readonly partial: boolean;
  /** File with the manifest of a site that must be the same, byte for byte. */
  readonly same?: string | undefined;
}

export interface Verdict {
  /** What does not fit, in words for people; nothing where all fits. */
  readonly faults: readonly string[];
  /** The last line. */
  readonly summary: string;
}

/** More are counted, not named. */
const MOST = 20;

/**
 * Holds a built site against its manifest: every file is there with its checksum, nothing else is, and
 * the manifest says of its units what their lists say.
 */
export function verifySite({ site, partial, same }: VerifyRequest): Verdict {
  const manifest = loadManifest(manifestPath(site));
  if (!manifest)
    return { faults: [`${site}: tidak ada manifes di sini; ini bukan situs jadi.`], summary: "" };
  const faults = same === undefined ? [] : [...differences(manifest, same)];
  const fault = (text: string) => faults.push(text);
  const store = openStore(site);
  const elsewhere = new Set(partial ? unitsElsewhere(site, store, manifest) : []);
  for (const [kode, unit] of Object.entries(manifest.units))
    verifyUnit({ site, store, kode, unit, isHere: !elsewhere.has(kode) }, fault);
  verifySums(manifest, fault);
  const told = textIn(join(site, PUBLIC_MANIFEST));
  if (told !== undefined && told !== readFileSync(manifestPath(site), "utf8"))
    fault(`${PUBLIC_MANIFEST}: bukan manifes situs ini.`);
  verifyNothingElse({ site, store, manifest, elsewhere }, fault);
  return { faults: shortened(faults), summary: summaryOf(manifest, elsewhere.size) };
}

interface UnitHere {
  readonly site: string;
  readonly store: SiteStore;
  readonly kode: string;
  readonly unit: BuiltUnit;
  readonly isHere: boolean;
}

type Fault = (text: string) => void;

function verifyUnit({ site, store, kode, unit, isHere }: UnitHere, fault: Fault): void {
  const text = textIn(store.path("unit", `${kode}.sha256`));
  if (text === undefined) return fault(`${unitName(kode)}: daftar berkasnya tidak ada.`);
  if (sha256(text) !== unit.digest)
    return fault(`${unitName(kode)}: daftar berkasnya tidak cocok dengan manifes.`);
  const files = parseSums(text);
  const pages = files.filter(({ path }) => path.endsWith(".html")).length;
  if (files.length !== unit.files || pages !== unit.pages)
    fault(`${unitName(kode)}: jumlah berkas atau halamannya tidak cocok dengan manifes.`);
  for (const [kind, digest] of [
    ["rekap", unit.recap],
    ["baris", unit.rows],
  ] as const)
    if (digest !== undefined && sha256(textIn(store.path(kind, `${kode}.json`)) ?? "") !== digest)
      fault(`${unitName(kode)}: catatan ${kind} tidak ada atau tidak cocok dengan manifes.`);
  let bytes = 0;
  for (const { path, sha256: digest } of isHere ? files : []) {
    const found = sha256OfFile(join(site, path));
    bytes += found?.bytes ?? 0;
    if (!found) fault(`${path}: tidak ada.`);
    else if (found.digest !== digest) fault(`${path}: isinya lain daripada yang dibuat.`);
  }
  if (isHere && bytes !== unit.bytes)
    fault(`${unitName(kode)}: ukurannya tidak cocok dengan manifes.`);
}

function verifySums(manifest: Manifest, fault: Fault): void {
  const { units, ...said } = manifest;
  const { units: _, ...sums } = manifestOf(new Map(Object.entries(units)), sha256);
  if (JSON.stringify(said) !== JSON.stringify(sums))
    fault("manifest.json: jumlah atau sidiknya tidak sesuai dengan bagian-bagiannya.");
}

function differences({ units, digest }: Manifest, file: string): readonly string[] {
  const other = loadManifest(file);
  if (!other) return [`${file}: bukan manifes.`];
  if (other.digest === digest) return [];
  const codes = [...new Set([...Object.keys(units), ...Object.keys(other.units)])];
  return codes
    .filter((kode) => units[kode]?.digest !== other.units[kode]?.digest)
    .map((kode) => `${unitName(kode)}: lain daripada dalam ${file}.`);
}

function unitsElsewhere(site: string, store: SiteStore, { units }: Manifest): readonly string[] {
  return Object.keys(units).filter(
    (kode) =>
      store.hasFiles(kode) && !store.files(kode).some(({ path }) => existsSync(join(site, path))),
  );
}

interface Whole {
  readonly site: string;
  readonly store: SiteStore;
  readonly manifest: Manifest;
  readonly elsewhere: ReadonlySet<string>;
}

function verifyNothingElse({ site, store, manifest, elsewhere }: Whole, fault: Fault): void {
  for (const [kode, unit] of store.units()) {
    const told = manifest.units[kode];
    if (!told) fault(`${unitName(kode)}: bagian ini tidak disebut manifes.`);
    else if (!isSame(unit, told))
      fault(`${unitName(kode)}: catatannya lain daripada dalam manifes.`);
  }
  const known = new Set<string>();
  for (const kode of Object.keys(manifest.units))
    for (const { path } of elsewhere.has(kode) || !store.hasFiles(kode) ? [] : store.files(kode)) {
      if (known.has(path)) fault(`${path}: disebut dua bagian.`);
      known.add(path);
    }
  for (const path of filesOf(site)) if (!known.has(path)) fault(`${path}: tidak disebut manifes.`);
}

/** Every file but the build's own notes and the manifest that readers get. */
function* filesOf(site: string, folder = site): Generator<string> {
  const dir = opendirSync(folder);
  try {
    for (let entry = dir.readSync(); entry; entry = dir.readSync()) {
      const file = join(folder, entry.name);
      const path = relative(site, file).split(sep).join("/");
      if (path === STORE || path === PUBLIC_MANIFEST) continue;
      if (entry.isDirectory()) yield* filesOf(site, file);
      else yield path;
    }
  } finally {
    dir.closeSync();
  }
}

function textIn(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function shortened(faults: readonly string[]): readonly string[] {
  const more = faults.length - MOST;
  return more <= 0 ? faults : [...faults.slice(0, MOST), `… dan ${formatNumber(more)} lagi.`];
}

function summaryOf({ files, bytes, pages, koperasi, digest }: Manifest, elsewhere: number): string {
  const megabytes = formatNumber(Math.round(bytes / 1e6));
  const here = elsewhere === 0 ? "" : ` ${formatNumber(elsewhere)} bagian ada di tempat lain.`;
  return `Cocok dengan manifes ${digest.slice(0, 12)}: ${formatNumber(files)} berkas (${megabytes} MB), ${formatNumber(pages)} halaman, ${formatNumber(koperasi)} koperasi.${here}`;
}
