import { existsSync, readFileSync } from "node:fs";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
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
}

/** Serves a built site on loopback, reading the disk at each request, with the site's own 404 page. */
export async function serveSite({ dir, base, port = 0 }: ServeOptions): Promise<SiteServer> {
  const files = sirv(dir, { dev: true, etag: true });
  const server = createServer((request, response) => {
    const path = request.url ?? "/";
    if (!path.startsWith(base)) return void response.writeHead(302, { location: base }).end();
    request.url = `/${path.slice(base.length)}`;
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
