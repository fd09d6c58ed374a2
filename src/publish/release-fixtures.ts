import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EdgeObjects } from "./edge.ts";
import type { Manifest } from "../build/manifest.ts";
import { sha256 } from "../build/sha256.node.ts";
import { filesBelow } from "../build/site-difference.node.ts";
import { openStore, saveManifest, saveUnit } from "../build/site-store.node.ts";
import type { Storage } from "./storage.node.ts";

/** Texts by path, by unit. */
export type SiteTexts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A finished site of a few texts, as a build leaves it; kabupaten have 401 koperasi each. */
export function makeSite(site: string, texts: SiteTexts): Manifest {
  const store = openStore(site);
  const units = Object.entries(texts).map(([kode, files]) => {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(site, path)), { recursive: true });
      writeFileSync(join(site, path), text);
    }
    const built = Object.entries(files).map(([path, text]) => ({ path, sha256: sha256(text) }));
    const bytes = Object.values(files).reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    const count = /\./.test(kode) ? { koperasi: 401, kept: { rekap: `{"kode":"${kode}"}` } } : {};
    return [
      kode,
      saveUnit(store, { kode, inputs: sha256(kode), files: built, bytes, ...count }),
    ] as const;
  });
  return saveManifest(store, new Map(units));
}

export interface FakeStorage {
  readonly objects: Map<string, string>;
  readonly storage: Storage;
  /** What an edge sees of it. */
  readonly edge: EdgeObjects;
  /** Writes and removals, in order: "write terkini.json". */
  readonly done: string[];
  /** Called before each of them: a test breaks off there, or looks. */
  interrupt: (what: string) => void | Promise<void>;
}

/** A storage in memory. */
export function fakeStorage(): FakeStorage {
  const objects = new Map<string, string>();
  const fake: FakeStorage = {
    ...{ objects, done: [], interrupt: () => {} },
    storage: {
      async copy(folder, key) {
        for (const path of filesBelow(folder)) {
          await note(`copy ${key}/${path}`);
          objects.set(`${key}/${path}`, readFileSync(join(folder, path), "utf8"));
        }
      },
      read: (key) => Promise.resolve(objects.get(key)),
      async write(key, text) {
        await note(`write ${key}`);
        objects.set(key, text);
      },
      list: (key, depth, folders) => {
        const names = namesBelow([...objects.keys()], `${key}/`, depth);
        const isAsked = (name: string) => folders?.includes(name.split("/")[0] ?? "") ?? true;
        return Promise.resolve(names.filter(isAsked));
      },
      async remove(key) {
        await note(`remove ${key}`);
        for (const one of objects.keys())
          if (key.endsWith("/") ? one.startsWith(key) : one === key) objects.delete(one);
      },
    },
    edge: { get: (key) => Promise.resolve(objectOf(objects.get(key))) },
  };
  const note = async (what: string) => {
    await fake.interrupt(what);
    fake.done.push(what);
  };
  return fake;
}

/** When everything in the storage of tests was written. */
const UPLOADED = new Date("2026-11-22T18:20:00Z");

function objectOf(text: string | undefined) {
  if (text === undefined) return null;
  const type = { contentType: "text/html; charset=utf-8" };
  const body = new Response(text).body;
  const httpEtag = `"${sha256(text)}"`;
  return { body, httpEtag, httpMetadata: type, uploaded: UPLOADED, text: async () => text };
}

function namesBelow(keys: readonly string[], prefix: string, depth: number): readonly string[] {
  const names = keys
    .filter((key) => key.startsWith(prefix))
    .flatMap((key) => {
      const parts = key.slice(prefix.length).split("/");
      return parts
        .slice(0, depth)
        .map((_part, at) => parts.slice(0, at + 1).join("/") + (at < parts.length - 1 ? "/" : ""));
    });
  return [...new Set(names)].sort();
}
