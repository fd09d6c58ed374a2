import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { saveFile } from "../base/save.node.ts";
import { misplacedSimulasi } from "../records/simulasi.node.ts";
import type { Prepared } from "./prepare.node.ts";
import type { Progress } from "./progress.ts";
import { sha256 } from "./sha256.node.ts";
import { warmUpOf } from "./warm-up.node.ts";
import type { BuildPool, Checked, CheckKabupaten, CheckShared } from "./tasks.ts";

/** Warnings and notes of what was found without errors before, by digest of all that it depends on. */
type Stamps = Readonly<Record<string, readonly [warnings: number, notes: number]>>;

interface Work {
  readonly key: string;
  readonly task: CheckShared | CheckKabupaten;
}

export interface Checking {
  readonly prepared: Prepared;
  readonly pool: BuildPool;
  readonly progress: Progress;
  /**
   * Leaves out folders that another machine checks: of a kabupaten by its code, or null for what lies
   * outside of all.
   */
  readonly concerns?: (folder: string | null) => boolean;
}

/** Checks what was not checked before in its present state, in several processes. */
export async function checkInputs({
  prepared,
  pool,
  progress,
  concerns = () => true,
}: Checking): Promise<Checked> {
  const misplaced = misplacedSimulasi(prepared);
  if (misplaced.length > 0) return { errors: misplaced, warnings: 0, notes: 0 };
  const file = join(prepared.cacheDir, "records", "diperiksa.json");
  const stamps = readStamps(file);
  const all = workOf(prepared).filter(
    ({ task }) => task.kind === "check-shared" || concerns(task.folder),
  );
  const left = all.filter(({ key }) => stamps[key] === undefined);
  let count = 0;
  const done = await pool.run<Checked>(
    left.map(({ task }) => task),
    {
      onDone: () => progress.tick((count += 1), left.length),
      // What needs checking is rendered next.
      ...(left.length === 0 ? {} : { spare: await warmUpOf(prepared) }),
    },
  );
  const found: Record<string, readonly [number, number]> = {};
  for (const [at, { errors, warnings, notes }] of done.entries())
    if (errors.length === 0) found[left[at]?.key ?? ""] = [warnings, notes];
  const kept = Object.fromEntries(
    all.flatMap(({ key }) => {
      const stamp = found[key] ?? stamps[key];
      return stamp ? [[key, stamp]] : [];
    }),
  );
  if (left.length > 0) saveFile(file, JSON.stringify({ ...stamps, ...kept }));
  const sum = (at: 0 | 1) => Object.values(kept).reduce((total, stamp) => total + stamp[at], 0);
  return { errors: done.flatMap(({ errors }) => errors), warnings: sum(0), notes: sum(1) };
}

function workOf(prepared: Prepared): readonly Work[] {
  const { root, options, dataDir, inputs, recordShapers, cacheDir } = prepared;
  const setup = { root, options, recordShapers, cacheDir };
  const published = [...inputs.kabupaten].map(([kode, { publikasi }]) => `${kode} ${publikasi}`);
  const keyOf = (...parts: readonly string[]) => sha256([recordShapers, ...parts].join("\0"));
  const folder = (dir: string, name: string | null, digest: string): Work => ({
    key: keyOf("buku", name ?? "", relative(dataDir, dir), inputs.tables, digest),
    task: { kind: "check", setup, dataDir: dir, folder: name },
  });
  return [
    {
      key: keyOf("bersama", options.provinsi ?? "", inputs.shared, published.join()),
      task: { kind: "check-shared", setup },
    },
    ...inputs.stray.map((one) => folder(join(dataDir, one.dir), one.folder, one.digest)),
    ...[...inputs.kabupaten].flatMap(([kode, own]) =>
      own.workbooks === null ? [] : [folder(own.dataDir, kode, own.workbooks)],
    ),
  ];
}

function readStamps(file: string): Stamps {
  try {
    return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Stamps) : {};
  } catch {
    return {};
  }
}
