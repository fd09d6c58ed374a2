import { existsSync, readFileSync } from "node:fs";
import {
  createServer,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createGzip } from "node:zlib";
import sirv from "sirv";

export interface SiteServer {
  /** "http://127.0.0.1:43210" */
  readonly origin: string;
  close(): Promise<void>;
}

export interface ServeOptions {
  readonly dir: string;
  /** Path under which the site lives: "/" or "/sub/". */
  readonly base: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Text goes out compressed, as from every static host. */
  readonly gzip?: boolean;
}

/** Serves a built site on loopback, reading the disk at each request, with the site's own 404 page. */
export async function serveSite(options: ServeOptions): Promise<SiteServer> {
  const { dir, base, port = 0, gzip = false } = options;
  const files = sirv(dir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (!path.startsWith(base)) return void response.writeHead(302, { location: base }).end();
    request.url = `/${path.slice(base.length)}`;
    if (gzip) compressText(response);
    files(request, response, () => notFound(response, dir));
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${taken}`, close: () => close(server) };
}

/** The site's own page, as a static host answers an unknown address. */
function notFound(response: ServerResponse, dir: string): void {
  const page = join(dir, "404.html");
  response.writeHead(404, { "content-type": "text/html; charset=utf-8" });
  response.end(existsSync(page) ? readFileSync(page) : "404");
}

const TEXT = /^(?:text\/|application\/(?:json|xml|manifest|atom)|image\/svg)|javascript/;

/** Sends what is text through gzip, once its head says that it is text. */
function compressText(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  const write = response.write.bind(response);
  const end = response.end.bind(response);
  const headOf = (code: number, headers: Readonly<Record<string, unknown>> = {}) => {
    const kept = Object.entries(headers).filter(([name]) => !/^content-length$/i.test(name));
    const type = kept.find(([name]) => /^content-type$/i.test(name))?.[1];
    if (!TEXT.test(String(type))) return writeHead(code, headers as OutgoingHttpHeaders);
    const zip = createGzip();
    zip.on("data", (bytes: Buffer) => write(bytes));
    zip.on("end", () => end());
    const through = {
      write: (bytes: Uint8Array) => (zip.write(bytes), true),
      end: (bytes?: Uint8Array) => (zip.end(bytes), response),
    };
    Object.assign(response, through);
    return writeHead(code, { ...Object.fromEntries(kept), "content-encoding": "gzip" });
  };
  Object.assign(response, { writeHead: headOf });
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", resolve);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
