import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { inflateEntry, readZipDirectory, writeZip } from "../../base/zip.ts";

/** The one file of an artifact that Pages takes. */
const PAGES = "artifact.tar";

/** Folder with what GitHub Pages serves of such an artifact. */
export function unpackPages(artifact: string, folder: string): string {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xf", join(artifact, PAGES), "-C", folder]);
  return folder;
}

/** What a run hands from job to job, as GitHub does: by archives that know names and nothing else. */
export class Artifacts {
  /** Folder of each by its name, with what came out of its archive. */
  readonly folders = new Map<string, string>();
  readonly #temp: string;

  constructor(temp: string) {
    this.#temp = temp;
  }

  /** As actions/upload-artifact: hidden files only where they are asked for. */
  keep(clone: string, inputs: Readonly<Record<string, string>>): void {
    const { name = "", path = "" } = inputs;
    const paths = path
      .split("\n")
      .filter(Boolean)
      .map((one) => join(clone, one.trim()));
    const [only = ""] = paths;
    const isFile = paths.length === 1 && existsSync(only) && statSync(only).isFile();
    const root = isFile ? dirname(only) : commonFolder(paths);
    const withHidden = inputs["include-hidden-files"] === "true";
    const files = paths.flatMap((one) => filesOf(one));
    const named = files.map((file) =>
      file
        .slice(root.length + 1)
        .split(sep)
        .join("/"),
    );
    const kept = named.filter((one) => withHidden || !/(^|\/)\./.test(one));
    if (kept.length === 0) return;
    const folder = join(this.#temp, "artifacts", name);
    rmSync(folder, { recursive: true, force: true });
    unpack(
      writeZip(
        kept.map((one) => ({ name: one, bytes: readFileSync(join(root, one)) })),
        { level: 1 },
      ),
      folder,
    );
    this.folders.set(name, folder);
  }

  /** As actions/upload-pages-artifact: one archive without hidden files, packed as that action packs it. */
  keepPages(clone: string, { name = "github-pages", path = "" }: Readonly<Record<string, string>>) {
    const folder = join(this.#temp, "artifacts", name);
    mkdirSync(folder, { recursive: true });
    const hidden = ["--exclude=.git", "--exclude=.github", "--exclude=.[^/]*"];
    const args = ["--directory", join(clone, path), "-cf", join(folder, PAGES), ...hidden, "."];
    execFileSync("tar", args);
    this.folders.set(name, folder);
  }

  /** As actions/download-artifact: one by its name, or those of a pattern, each in its own folder. */
  fetch(clone: string, { name, pattern = "", path = "" }: Readonly<Record<string, string>>): void {
    const isMeant = (one: string) =>
      name === undefined ? one.startsWith(pattern.replace("*", "")) : one === name;
    for (const [one, folder] of this.folders)
      if (isMeant(one))
        cpSync(folder, join(clone, path, name === undefined ? one : ""), { recursive: true });
  }
}

/** What all paths begin with, as far as folders go; of a single path the path itself. */
function commonFolder(paths: readonly string[]): string {
  const [first = "", ...others] = paths.map((path) => path.split(sep));
  const parts = [...first];
  for (const other of others)
    while (parts.join(sep) !== other.slice(0, parts.length).join(sep)) parts.pop();
  return parts.join(sep);
}

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

function unpack(bytes: Uint8Array, folder: string): void {
  const entries = readZipDirectory(bytes);
  if ("fault" in entries) throw new Error(`an archive that cannot be read: ${entries.fault}`);
  for (const entry of entries) {
    const data = inflateEntry(bytes, entry);
    if (!(data instanceof Uint8Array)) throw new Error(`${entry.name} in ${basename(folder)}`);
    mkdirSync(dirname(join(folder, entry.name)), { recursive: true });
    writeFileSync(join(folder, entry.name), data);
  }
}

/** What jobs of several runs keep for later ones, as actions/cache does. */
export class Caches {
  readonly #folders = new Map<string, string>();
  readonly #temp: string;

  constructor(temp: string) {
    this.#temp = temp;
  }

  get keys(): readonly string[] {
    return [...this.#folders.keys()];
  }

  /** The one with this key, else the newest whose key begins so. */
  restore(
    clone: string,
    inputs: Readonly<Record<string, string>>,
  ): Readonly<Record<string, string>> {
    const { key = "", path = "", "restore-keys": prefix = "" } = inputs;
    const near = this.keys.filter((one) => prefix !== "" && one.startsWith(prefix)).at(-1);
    const found = this.#folders.get(key) ?? this.#folders.get(near ?? "");
    if (found !== undefined) cpSync(found, join(clone, path), { recursive: true });
    return { "cache-hit": String(this.#folders.has(key)) };
  }

  save(clone: string, { key = "", path = "" }: Readonly<Record<string, string>>): void {
    if (this.#folders.has(key)) return;
    const folder = join(this.#temp, key);
    cpSync(join(clone, path), folder, { recursive: true });
    this.#folders.set(key, folder);
  }
}
