import { type BuiltFile, type Manifest, PUBLIC_MANIFEST, readManifest } from "../build/manifest.ts";
import { sha256 } from "../build/sha256.node.ts";
import { loadManifest, manifestPath, openStore } from "../build/site-store.node.ts";
import { UsageError } from "../build/usage.ts";

export interface SmokeRequest {
  readonly site: string;
  /** Home page of what was published. */
  readonly home: string;
  readonly fetch: typeof globalThis.fetch;
  readonly print: (text: string) => void;
  /** Waits before the next try; hosts answer from their caches for some minutes. */
  readonly wait: () => Promise<void>;
}

/** Waits, of all files together, before what a host shows is held for wrong. */
const WAITS = 60;
/** A request that takes longer has failed. */
const REQUEST_MS = 60_000;
/** Files that are asked for, spread over the whole site. */
const SAMPLE = 40;

/**
 * Asks the public for what was published: the manifest must be the new one, and files from all over the
 * site must come byte for byte. Says what does not.
 */
export async function smokeTest(request: SmokeRequest): Promise<boolean> {
  const { site, home, print } = request;
  const manifest = loadManifest(manifestPath(site));
  if (!manifest) throw new UsageError(`${site}: tidak ada manifes di sini; ini bukan situs jadi.`);
  const isNew = (text: string) => readManifest(text)?.digest === manifest.digest;
  const patience = { left: WAITS };
  const comes = (path: string, isRight: IsRight) =>
    comesRight({ request, patience, path, isRight });
  const faults = (await comes(PUBLIC_MANIFEST, isNew)) ? [] : [PUBLIC_MANIFEST];
  // A host that does not know the new site yet need not be asked for its pages.
  const asked = faults.length > 0 ? [] : sampleOf(site, manifest);
  for (const { path, sha256: digest } of asked)
    if (!(await comes(path, (_text, bytes) => sha256(bytes) === digest))) faults.push(path);
  print(
    faults.length === 0
      ? `Terbit dengan utuh di ${home}: ${asked.length} berkas cocok.`
      : `Tidak seperti yang diterbitkan di ${home}:\n  ${faults.join("\n  ")}`,
  );
  return faults.length === 0;
}

type IsRight = (text: string, bytes: Uint8Array) => boolean;

interface Asked {
  readonly request: SmokeRequest;
  readonly patience: { left: number };
  readonly path: string;
  readonly isRight: IsRight;
}

async function comesRight({ request, patience, path, isRight }: Asked): Promise<boolean> {
  const { home, fetch, print, wait } = request;
  let reason = "isinya belum yang baru";
  for (;;) {
    try {
      const signal = AbortSignal.timeout(REQUEST_MS);
      const response = await fetch(addressOf(home, path), { cache: "no-store", signal });
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (response.ok && isRight(new TextDecoder().decode(bytes), bytes)) return true;
      if (!response.ok) reason = String(response.status);
    } catch (error) {
      // No connection: it is tried again.
      const { message, cause } = error as Error;
      reason = cause instanceof Error ? cause.message : message;
    }
    if (patience.left === WAITS)
      print(`Belum seperti yang diterbitkan: ${addressOf(home, path)} (${reason}). Dicoba lagi …`);
    if (patience.left === 0) return false;
    patience.left -= 1;
    await wait();
  }
}

/** As readers ask: for the folder of a page. */
function addressOf(home: string, path: string): string {
  const asked = path.replace(/(^|\/)index\.html$/, "$1");
  return new URL(asked.split("/").map(encodeURIComponent).join("/"), home).href;
}

/** Files of units from all over the manifest, the home page first. */
function sampleOf(site: string, { units }: Manifest): readonly BuiltFile[] {
  const store = openStore(site);
  const codes = Object.keys(units).filter((kode) => (units[kode]?.files ?? 0) > 0);
  const step = Math.max(1, codes.length / (SAMPLE - 1));
  const chosen = Array.from({ length: Math.min(codes.length, SAMPLE - 1) }, (_, at) => {
    const files = store.files(codes[Math.floor(at * step)] ?? "");
    return files[(at * 7) % files.length];
  });
  const home = store.hasFiles("00") ? store.files("00").find(isHome) : undefined;
  return [home, ...chosen].filter((file) => file !== undefined);
}

function isHome({ path }: BuiltFile): boolean {
  return path === "index.html";
}
