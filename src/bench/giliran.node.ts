import { spawnSync } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Hasil, Tulisan } from "./hasil.ts";
import { measureProcess, type Measured } from "./measure.node.ts";

/** One of several commands that are measured in turn. */
export interface Giliran {
  /** Its name for programs: "cp". */
  readonly id: string;
  readonly nama: string;
  readonly command: readonly [program: string, ...args: string[]];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Makes ready what is not measured. */
  readonly before?: () => void;
  /** After every run; what the first one says counts. */
  readonly after?: () => Tulisan | null;
}

/** Runs all commands in turn, so that a busy minute hurts each of them. */
export async function measureInTurn(
  ways: readonly Giliran[],
  runs: number,
): Promise<readonly Hasil[]> {
  const found = ways.map(() => ({ runs: [] as Measured[], tulis: null as Tulisan | null }));
  for (let run = 0; run < runs; run += 1)
    for (const [at, way] of ways.entries()) {
      way.before?.();
      // What earlier runs have left to the disk must not be written meanwhile.
      spawnSync("sync");
      const measured = await measureQuietly(way);
      console.error(`  ${run + 1}/${runs} ${way.nama}: ${measured.wall_s.toFixed(2)} s`);
      const tulis = way.after?.() ?? null;
      const one = found[at];
      one?.runs.push(measured);
      if (one && run === 0) one.tulis = tulis;
    }
  return ways.map(({ id, nama }, at) => ({ id, nama, runs: [], tulis: null, ...found[at] }));
}

/** What a command prints is shown only if it fails. */
export async function measureQuietly({
  nama,
  command: [program, ...args],
  cwd,
  env,
}: Omit<Giliran, "id">): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), "papan-ukur-"));
  const file = join(folder, "keluaran.txt");
  const out = openSync(file, "w");
  try {
    const measured = await measureProcess(program, args, {
      stdio: ["ignore", out, out],
      ...(cwd === undefined ? {} : { cwd }),
      ...(env === undefined ? {} : { env }),
    });
    if (measured.code !== 0)
      console.error(
        `${nama} gagal (${measured.code}):\n${readFileSync(file, "utf8").slice(-LAST)}`,
      );
    return measured;
  } finally {
    closeSync(out);
    rmSync(folder, { recursive: true });
  }
}

/** Characters of output that say why. */
const LAST = 2_000;
