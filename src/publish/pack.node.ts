import { execFileSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { PUBLIC_MANIFEST, sumsText } from "../build/manifest.ts";
import { sha256 } from "../build/sha256.node.ts";
import { loadManifest, manifestPath, openStore } from "../build/site-store.node.ts";
import { UsageError } from "../build/usage.ts";
import { git } from "../commands/changed-files.node.ts";

export interface PackRequest {
  readonly root: string;
  /** A finished site of the last commit. */
  readonly site: string;
  /** Folder that is made; it may be there and empty. */
  readonly out: string;
  /** Name that the commit was given, such as "v1.2.0": it must be that of its version, on main. */
  readonly tag?: string | undefined;
}

/** Checksums of every file of the site, and of what is packed here. */
const SITE_SUMS = "situs.sha256";
const SUMS = "SHA256SUMS";
const SBOM = "sbom.cdx.json";

/**
 * Writes what a version hands out: the sources, what the site made of them consists of, the packages
 * that had a part in it, and checksums of all that. Equal commits give equal bytes, but for npm's own
 * version in the list of packages. Returns the names.
 */
export function packVersion({ root, site, out, tag }: PackRequest): readonly string[] {
  const manifest = loadManifest(manifestPath(site));
  if (!manifest)
    throw new UsageError(`${site}: tidak ada manifes di sini; bangun dahulu situsnya.`);
  if (git(root, ["status", "--porcelain"]) !== "")
    throw new UsageError(
      "Ada perubahan yang belum dikomit: yang dibagikan harus sama dengan komit.",
    );
  if (tag !== undefined) checkTag(root, tag);
  if (existsSync(out) && readdirSync(out).length > 0)
    throw new UsageError(`--out ${out}: folder ini tidak kosong; pilih nama lain.`);
  mkdirSync(out, { recursive: true });
  const store = openStore(site);
  const files = Object.keys(manifest.units).flatMap((kode) => store.files(kode));
  const name = `papan-kdkmp-${versionOf(root)}`;
  const archive = `${name}.tar.gz`;
  const format = ["--format=tar.gz", `--prefix=${name}/`, `--output=${join(out, archive)}`];
  git(root, ["archive", ...format, "HEAD"]);
  writeFileSync(join(out, SITE_SUMS), sumsText(files));
  copyFileSync(manifestPath(site), join(out, PUBLIC_MANIFEST));
  writeFileSync(join(out, SBOM), packagesOf(root));
  const packed = [PUBLIC_MANIFEST, archive, SBOM, SITE_SUMS].map((path) => ({
    ...{ path, sha256: sha256(readFileSync(join(out, path))) },
  }));
  writeFileSync(join(out, SUMS), sumsText(packed));
  return [...packed.map(({ path }) => path), SUMS];
}

function checkTag(root: string, tag: string): void {
  if (tag !== `v${versionOf(root)}`)
    throw new UsageError(`--tag ${tag}: versi dalam package.json ${versionOf(root)}.`);
  try {
    git(root, ["merge-base", "--is-ancestor", "HEAD", "origin/main"]);
  } catch (cause) {
    throw new UsageError(`--tag ${tag}: komit ini bukan bagian dari origin/main.`, { cause });
  }
}

function versionOf(root: string): string {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly version: string;
  };
  return version;
}

/** The packages of the lockfile in CycloneDX, with a name and a time that the commit decides. */
function packagesOf(root: string): string {
  const args = ["sbom", "--sbom-format=cyclonedx", "--package-lock-only"];
  const text = execFileSync("npm", args, { cwd: root, encoding: "utf8", maxBuffer: 2 ** 26 });
  const list = JSON.parse(text) as { serialNumber: string; metadata: { timestamp: string } };
  const commit = git(root, ["rev-parse", "HEAD"]).trim();
  list.serialNumber = `urn:uuid:${uuidOf(sha256(commit))}`;
  list.metadata.timestamp = new Date(git(root, ["log", "-1", "--format=%cI"]).trim()).toISOString();
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** Of version 8, whose digits are the maker's own. */
function uuidOf(digest: string): string {
  const [, a = "", b = "", c = "", d = "", e = ""] =
    /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(digest) ?? [];
  return `${a}-${b}-8${c}-8${d}-${e}`;
}
