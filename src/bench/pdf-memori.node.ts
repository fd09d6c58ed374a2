import { readdirSync, readFileSync } from "node:fs";

/** Megabytes at one moment; null where the system does not tell. */
export interface Memori {
  readonly peramban: number | null;
  readonly node: number;
}

const EVERY_MS = 200;
const BROWSER = /chrom|edge/i;
const MEGABYTE = 1024 * 1024;

/** Measures the browser below this process and the process itself, again and again until it is ended. */
export function watchMemory(): () => readonly Memori[] {
  const found = [memoryNow()];
  const timer = setInterval(() => found.push(memoryNow()), EVERY_MS);
  // A measurement that fails must not keep the process waiting.
  timer.unref();
  return () => {
    clearInterval(timer);
    return found;
  };
}

/** Shared pages count in every process that has them: more than the browser really takes. */
function memoryNow(): Memori {
  const node = process.memoryUsage.rss() / MEGABYTE;
  if (process.platform !== "linux") return { peramban: null, node };
  const below = descendants(process.pid, allProcesses());
  const browser = below.filter(({ name }) => BROWSER.test(name));
  return { peramban: browser.reduce((sum, { megabytes }) => sum + megabytes, 0), node };
}

interface Proses {
  readonly id: number;
  readonly parent: number;
  readonly name: string;
  readonly megabytes: number;
}

function descendants(parent: number, all: readonly Proses[]): readonly Proses[] {
  const children = all.filter((one) => one.parent === parent);
  return children.flatMap((child) => [child, ...descendants(child.id, all)]);
}

function allProcesses(): readonly Proses[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const status = statusOf(name);
      const field = (key: string) => new RegExp(`^${key}:\\s*(.*)$`, "m").exec(status)?.[1] ?? "";
      const kilobytes = Number.parseInt(field("VmRSS"), 10) || 0;
      return status === ""
        ? []
        : [
            {
              id: Number(name),
              parent: Number(field("PPid")),
              name: field("Name"),
              megabytes: kilobytes / 1024,
            },
          ];
    });
}

/** A process may end while the list is read. */
function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, "utf8");
  } catch {
    return "";
  }
}
