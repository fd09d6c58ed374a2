import { spawnSync } from "node:child_process";
import { appendFileSync, mkdirSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { medianOf, type Hasil } from "./hasil.ts";
import { digestOf, PROGRAM } from "../build/digest.node.ts";

const FILE = join(".cache", "ukuran.jsonl");

/** What every line of one measurement says. */
export interface Catatan {
  readonly ukuran: string;
  readonly args: readonly string[];
  /** Where it was measured, or of what. */
  readonly tempat: string;
}

/** Appends a line for each row, a result in turn or any other, to the file of results, so that later ones can be held against it. */
export function noteResults(root: string, catatan: Catatan, rows: readonly object[]): void {
  const common = { tanggal: new Date().toISOString(), ...machine(), ...program(root), ...catatan };
  const text = rows.map((row) => `${JSON.stringify({ ...common, ...known(row) })}\n`).join("");
  const file = join(root, FILE);
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, text);
}

function known(row: object): object {
  if (!isHasil(row)) return row;
  const middle = (key: "wall_s" | "cpu_s" | "peak_mb") => medianOf(row, key);
  return {
    nama: row.nama,
    wall_s: middle("wall_s"),
    cpu_s: middle("cpu_s"),
    peak_mb: middle("peak_mb"),
    tulis: row.tulis,
    runs: row.runs,
  };
}

function isHasil(row: object): row is Hasil {
  return "runs" in row && "tulis" in row;
}

/** "Linux, 2 × Intel …, 24 GB, Node 20.20.2, beban 3,1": what a figure is worth nothing without. */
export function machineText(): string {
  const { prosesor, inti, memori_gb, node, beban } = machine();
  return `${process.platform}, ${inti} × ${prosesor}, ${memori_gb} GB, Node ${node}, beban ${beban.toFixed(1)}`;
}

function machine() {
  return {
    prosesor: cpus()[0]?.model.trim() ?? "",
    inti: cpus().length,
    memori_gb: Math.round(totalmem() / 2 ** 30),
    node: process.versions.node,
    beban: loadavg()[0] ?? 0,
  };
}

/** The state of the program: its digest, and the commit it rests on where there is git. */
function program(root: string) {
  const { stdout } = spawnSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" });
  return { program: digestOf(root, PROGRAM).slice(0, 16), commit: stdout?.trim() || null };
}
