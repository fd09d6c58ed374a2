import { constants, copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { placed } from "../base/save.node.ts";
import type { BuiltFile } from "./manifest.ts";
import { sha256 } from "./sha256.node.ts";
import { openStore } from "./site-store.node.ts";

/** Checksums of a site that is already there, by path. */
export type KnownFiles = ReadonlyMap<string, string>;

/** The files that a site has of a unit; none where all is made anew. */
export function knownFiles(site: string | null, kode: string): KnownFiles {
  const store = site === null ? undefined : openStore(site);
  if (!store?.hasFiles(kode)) return new Map();
  return new Map(store.files(kode).map(({ path, sha256: digest }) => [path, digest]));
}

/** A finished file with what is known of it. */
export interface PlacedFile {
  readonly file: string;
  readonly bita: number;
  readonly sha256: string;
}

/** Takes the files of one unit. */
export interface UnitWriter {
  write(path: string, content: string | Uint8Array): void;
  /** Takes a file that lies elsewhere; its bytes are shared where the file system can. */
  place(path: string, from: PlacedFile): void;
  readonly files: BuiltFile[];
  bytes: number;
}

/** Writes below `dir`; what the site already has, byte for byte, is noted and not written again. */
export function createWriter(dir: string, known: KnownFiles): UnitWriter {
  const folders = new Set<string>();
  const fileAt = (path: string) => {
    const file = join(dir, path);
    const folder = dirname(file);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return file;
  };
  const note = (path: string, digest: string, bytes: number) => {
    writer.files.push({ path, sha256: digest });
    writer.bytes += bytes;
    return known.get(path) !== digest;
  };
  const writer: UnitWriter = {
    files: [],
    bytes: 0,
    write(path, content) {
      const bytes = typeof content === "string" ? bytesOf(content) : content;
      if (note(path, sha256(bytes), bytes.length)) writeAt(fileAt(path), bytes);
    },
    place(path, { file, bita, sha256: digest }) {
      if (note(path, digest, bita)) copyFileSync(file, fileAt(path), constants.COPYFILE_FICLONE);
    },
  };
  return writer;
}

function writeAt(file: string, bytes: Uint8Array): void {
  try {
    writeFileSync(file, bytes);
  } catch (error) {
    throw placed(error, file);
  }
}

/** Texts become bytes in one place, one after the other: a new buffer for each costs more than its hash. */
const SCRATCH = Buffer.allocUnsafeSlow(1 << 20);

/** To be used before the next text is asked for. */
function bytesOf(text: string): Uint8Array {
  // No unit of a text takes more than three bytes.
  if (text.length * 3 > SCRATCH.length) return Buffer.from(text);
  return SCRATCH.subarray(0, SCRATCH.write(text));
}
