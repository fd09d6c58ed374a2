import { assetVersion, type Manifest, PUBLIC_MANIFEST } from "../build/manifest.ts";
import { CURRENT, manifestKey, parseKept, unitKey } from "./releases.ts";

/** An object of a storage, in the form of Cloudflare R2's; another edge needs an adapter of a few lines. */
export interface EdgeObject {
  readonly body: ReadableStream | null;
  /** Quoted, as in a header. */
  readonly httpEtag: string;
  readonly httpMetadata?: { readonly contentType?: string };
  /** When the object was written; an edge that does not know leaves it out. */
  readonly uploaded?: Date;
  text(): Promise<string>;
}

export interface EdgeObjects {
  get(key: string): Promise<EdgeObject | null>;
}

/** The release that readers see. */
interface Shown {
  readonly units: Manifest["units"];
  readonly name: string;
  readonly until: number;
}

/** For so long an edge shows the release that it knows, after another has been published. */
const PATIENCE_MS = 5_000;

/**
 * Answers readers from the release that `terkini.json` names. Each answer is of one release as a whole:
 * which folder a file is taken from stands in that release's manifest.
 */
export function createEdge(
  objects: EdgeObjects,
  now: () => number = Date.now,
): (request: Request) => Promise<Response> {
  let known: Shown | undefined;
  const newest = async (): Promise<Shown | "nothing" | undefined> => {
    const kept = await objects.get(CURRENT);
    if (!kept) return known ?? "nothing";
    const name = parseKept(await kept.text())?.terkini;
    if (name === undefined) return known;
    const until = now() + PATIENCE_MS;
    if (known?.name === name) return (known = { ...known, until });
    const units = parseUnits((await (await objects.get(manifestKey(name)))?.text()) ?? "");
    return units ? (known = { name, until, units }) : known;
  };
  // A storage that does not answer: what was shown last is shown on.
  const current = async () => (known && now() < known.until ? known : newest().catch(() => known));
  return async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD")
      return new Response(null, { status: 405, headers: { allow: "GET, HEAD" } });
    const shown = await current();
    // The guard of the first release of all asks too, and must know "nothing yet" from "out of order".
    if (shown === "nothing") return new Response("Belum ada yang terbit.\n", { status: 404 });
    if (!shown) return disturbed();
    const aset = shown.units["aset"];
    const version = aset && assetVersion(aset);
    const findFile = (path: string) => find(objects, shown, path);
    return respond({ request, version, findFile }).catch(disturbed);
  };
}

function disturbed(): Response {
  return new Response("Sedang terganggu; coba lagi nanti.\n", { status: 503 });
}

/** Of a manifest of any version: an edge is not put up anew with every release. */
function parseUnits(text: string): Shown["units"] | undefined {
  try {
    const { units } = JSON.parse(text) as Partial<Manifest>;
    return typeof units === "object" ? units : undefined;
  } catch {
    return undefined;
  }
}

interface Asked {
  readonly request: Request;
  /** Of the assets of the release that is shown. */
  readonly version: string | undefined;
  readonly findFile: (path: string) => Promise<EdgeObject | null>;
}

async function respond({ request, version, findFile }: Asked): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const path = decoded(pathname).replace(/^\//, "");
  const file = await findFile(path === "" || path.endsWith("/") ? `${path}index.html` : path);
  if (file) return answer({ request, file, status: 200, version });
  if (path !== "" && !path.endsWith("/") && (await findFile(`${path}/index.html`)))
    return new Response(null, { status: 301, headers: { location: `${pathname}/${search}` } });
  const lost = await findFile("404.html");
  if (lost) return answer({ request, file: lost, status: 404, version: undefined });
  return new Response("Tidak ada.\n", { status: 404 });
}

async function find(
  objects: EdgeObjects,
  { units, name }: Shown,
  path: string,
): Promise<EdgeObject | null> {
  if (path === PUBLIC_MANIFEST) return objects.get(manifestKey(name));
  for (const kode of unitsOf(path)) {
    const unit = units[kode];
    const file = unit ? await objects.get(`${unitKey(kode, unit)}/${path}`) : null;
    if (file) return file;
  }
  return null;
}

/**
 * Units that may hold a file, the likeliest first. A code that ended is kept by its province, documents
 * and cards by units of their own.
 */
export function unitsOf(path: string): readonly string[] {
  const [kabupaten] = /\d\d\.\d\d/.exec(path) ?? [];
  const [, provinsi] = /(?:^|\/)(\d\d)[./]/.exec(path) ?? [];
  const likely = LIKELY.filter(([pattern]) => pattern.test(path)).map(([, kode]) => kode);
  const named = [kabupaten, provinsi].filter((kode) => kode !== undefined);
  return [...new Set([...likely, ...named, "00", ...LIKELY.map(([, kode]) => kode)])];
}

const LIKELY: readonly (readonly [RegExp, string])[] = [
  [/^assets\//, "aset"],
  [/^(data\/)?cari\/|^data\/wilayah\.parquet$/, "cari"],
  [/^data\/koperasi\.parquet$/, "parquet"],
  [/\/pdf\//, "cetak"],
  [/\.png$/, "kartu"],
];

interface Answer extends Pick<Asked, "request" | "version"> {
  readonly file: EdgeObject;
  readonly status: number;
}

function answer({ request, file, status, version }: Answer): Response {
  const isKnown = status === 200 && has(request.headers.get("if-none-match"), file.httpEtag);
  const headers = {
    "content-type": file.httpMetadata?.contentType ?? "application/octet-stream",
    "cache-control": cacheControl(request.url, version),
    etag: file.httpEtag,
    ...(file.uploaded && { "last-modified": file.uploaded.toUTCString() }),
    "x-content-type-options": "nosniff",
  };
  const isBare = isKnown || request.method === "HEAD";
  return new Response(isBare ? null : file.body, { status: isKnown ? 304 : status, headers });
}

/** A reader may name several; "W/" says that somebody between has compressed it. */
function has(asked: string | null, etag: string): boolean {
  const strong = (one: string) => one.trim().replace(/^W\//, "");
  return (asked ?? "").split(",").some((one) => strong(one) === strong(etag));
}

/**
 * Pages name the version of a style sheet or script in its address; everything else may change. For some
 * seconds readers ask for the version of another release than is shown here: that must not stay with them.
 */
function cacheControl(url: string, version: string | undefined): string {
  const { pathname, searchParams } = new URL(url);
  const isNamed = version !== undefined && searchParams.get("v") === version;
  const isFixed = pathname.startsWith("/assets/") && isNamed;
  return isFixed ? "public, max-age=31536000, immutable" : "public, max-age=60, must-revalidate";
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
