import { cpSync, existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { readManifest, type Manifest } from "../../build/manifest.ts";
import { unpackPages } from "./artifacts.ts";
import type { PlayingJob, Stage } from "./rehearsal.ts";

/** GitHub Pages, and GitHub's list of artifacts, on this machine. */
export interface PublishWorld {
  /** Home page of what is published. */
  readonly home: string;
  /** What a rehearsal needs of this world. */
  readonly stage: Pick<Stage, "env" | "actions" | "more">;
  /** The manifest that readers get; undefined while nothing is published. */
  manifest(): Manifest | undefined;
  /** A page as readers get it; undefined where there is none. */
  page(path: string): string | undefined;
  /** Artifacts that can be published again, newest first. */
  readonly releases: Release[];
  close(): Promise<void>;
}

interface Release {
  readonly id: number;
  readonly name: string;
  readonly folder: string;
}

/** `temp` is a folder of this world's own. */
export async function publishWorld(temp: string): Promise<PublishWorld> {
  const shown = join(temp, "pages");
  const releases: Release[] = [];
  const server = createServer(({ url = "/", method }, response) => {
    const { pathname } = new URL(url, "http://papan.example");
    if (!pathname.startsWith("/api/")) sendFile(response, shown, pathname);
    else {
      const told = deploymentsOf(shown, pathname) ?? answer(releases, method, pathname);
      response.end(JSON.stringify(told ?? null));
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const page = (path: string) =>
    existsSync(join(shown, path)) ? readFileSync(join(shown, path), "utf8") : undefined;
  return {
    ...{ home: `${origin}/`, releases, page },
    stage: {
      env: { GITHUB_API_URL: `${origin}/api` },
      actions: actionsOf({ temp, shown, releases }),
      more: moreOf(`${origin}/`),
    },
    manifest: () => readManifest(page("manifes.json") ?? ""),
    close: () => new Promise((done) => server.close(() => done())),
  };
}

interface Host {
  readonly temp: string;
  readonly shown: string;
  readonly releases: Release[];
}

function actionsOf({ temp, shown, releases }: Host): NonNullable<Stage["actions"]> {
  return {
    "actions/deploy-pages": ({ artifact_name: name = "github-pages" }, { artifacts }) => {
      unpackPages(artifacts.get(name) ?? "", shown);
      return { page_url: "https://papan.example/" };
    },
    "actions/upload-pages-artifact": ({ name = "" }, { artifacts }: PlayingJob) => {
      const id = (releases[0]?.id ?? 0) + 1;
      // A later run begins with an empty folder.
      const folder = join(temp, "artifacts", String(id));
      cpSync(artifacts.get(name) ?? "", folder, { recursive: true });
      releases.unshift({ id, name, folder });
    },
    "actions/download-artifact": ({ name, path = "", ...inputs }, { clone }) => {
      const found = releases.find((one) => one.name === name);
      if (inputs["run-id"] && found) cpSync(found.folder, join(clone, path), { recursive: true });
    },
  };
}

/** The address of this world, for those who would ask the public one. */
function moreOf(home: string): NonNullable<Stage["more"]> {
  const commands = [
    'npm run guard -- _site --storage "$SIMPANAN"',
    "npm run smoke -- _site",
    'npm run rollback -- --pages --release "$RILIS"',
  ];
  return Object.fromEntries(commands.map((command) => [command, ` --published ${home}`]));
}

/** What GitHub says of deployments: one, as soon as a site was shown. Undefined for other questions. */
function deploymentsOf(shown: string, pathname: string): readonly object[] | undefined {
  if (pathname.endsWith("/statuses")) return [{ state: "success" }];
  if (!pathname.endsWith("/deployments")) return undefined;
  return existsSync(shown) ? [{ id: 1 }] : [];
}

function answer(releases: Release[], method: string | undefined, pathname: string): unknown {
  if (method !== "DELETE") return { artifacts: releases.map(artifactOf) };
  const at = releases.findIndex(({ id }) => pathname.endsWith(`/artifacts/${id}`));
  releases.splice(at, at < 0 ? 0 : 1);
  return undefined;
}

function artifactOf({ name, id }: Release) {
  const own = { id: 100 + id, repository_id: 1, head_repository_id: 1, head_branch: "main" };
  return { id, name, expired: false, workflow_run: own };
}

function sendFile(response: ServerResponse, folder: string, pathname: string): void {
  const path = decodeURIComponent(pathname);
  const file = join(folder, path.endsWith("/") ? `${path}index.html` : path);
  if (existsSync(file) && statSync(file).isFile()) response.end(readFileSync(file));
  else response.writeHead(404).end();
}
