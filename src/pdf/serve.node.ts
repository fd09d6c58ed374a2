import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
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
    files(request, response, () => {
      if (request.url === "/404.html") return void response.writeHead(404).end();
      request.url = "/404.html";
      response.statusCode = 404;
      files(request, response, () => void response.writeHead(404).end());
    });
  });
  await listen(server, port);
  const { port: taken } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${taken}`, close: () => close(server) };
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
