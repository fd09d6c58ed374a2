import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { textOfPdf } from "../test/pdf-text.ts";
import type { Cara, Dibuat } from "./pdf-cara.node.ts";
import { copyOf, type Lembar } from "./pdf-lembar.node.ts";
import { watchMemory } from "./pdf-memori.node.ts";

/** What one way cost, over all rounds. */
export interface Ukuran {
  readonly nama: string;
  /** Milliseconds per sheet, the middle round. */
  readonly milliseconds: number;
  /** The same without opening and closing the browser. */
  readonly running: number;
  readonly bytes: readonly number[];
  readonly halaman: readonly number[];
  /** Letters in the middle sheet of the first round, without blanks. */
  readonly huruf: number;
  /** Megabytes at the worst moment; null where the system does not tell. */
  readonly peramban: number | null;
  readonly node: number;
}

interface Putaran {
  readonly made: readonly Dibuat[];
  readonly perSheet: number;
  readonly running: number;
  readonly peramban: number | null;
  readonly node: number;
}

export interface Rounds {
  readonly kecamatan: readonly (readonly Lembar[])[];
  readonly rounds: number;
  /** Milliseconds to open and close a browser. */
  readonly start: number;
}

/** Copies of every sheet in a round: a browser is opened for many. */
export const COPIES = 2;

/** Every way makes the same sheets in turn, in every round those of other desa. */
export async function measureRounds(
  ways: readonly Cara[],
  { kecamatan, rounds, start }: Rounds,
): Promise<readonly Ukuran[]> {
  const found = ways.map((): Putaran[] => []);
  for (let round = 0; round < rounds; round += 1) {
    const sheets = Array.from({ length: COPIES }, (_, copy) =>
      kecamatan.map((all) => all.map((one) => copyOf(one, round * COPIES + copy))),
    ).flat();
    for (const [index, way] of ways.entries())
      found[index]?.push(await runOnce(way, { sheets, start }));
  }
  const measured: Ukuran[] = [];
  for (const [index, { nama }] of ways.entries())
    measured.push(await summary(nama, found[index] ?? []));
  return measured;
}

interface Work extends Pick<Rounds, "start"> {
  readonly sheets: readonly (readonly Lembar[])[];
}

async function runOnce(way: Cara, { sheets, start }: Work): Promise<Putaran> {
  const ended = watchMemory();
  const { made, milliseconds } = await way.run(sheets);
  const seen = ended();
  const count = sheets.flat().length;
  const browser = seen.flatMap(({ peramban }) => (peramban === null ? [] : [peramban]));
  return {
    made,
    perSheet: milliseconds / count,
    running: (milliseconds - (way.peramban ? start : 0)) / count,
    peramban: browser.length === 0 ? null : Math.max(...browser),
    node: Math.max(...seen.map(({ node }) => node)),
  };
}

async function summary(nama: string, rounds: readonly Putaran[]): Promise<Ukuran> {
  const made = rounds.flatMap((round) => round.made);
  const middle = (of: (round: Putaran) => number) => quantile(rounds.map(of), 0.5);
  const known = rounds.flatMap(({ peramban }) => (peramban === null ? [] : [peramban]));
  return {
    nama,
    milliseconds: middle(({ perSheet }) => perSheet),
    running: middle(({ running }) => running),
    bytes: made.map(({ bytes }) => bytes.length),
    halaman: made.map(({ halaman }) => halaman),
    huruf: quantile(await letters(rounds[0]?.made ?? []), 0.5),
    peramban: known.length === 0 ? null : Math.max(...known),
    node: Math.max(...rounds.map(({ node }) => node)),
  };
}

async function letters(made: readonly Dibuat[]): Promise<readonly number[]> {
  const dir = mkdtempSync(join(tmpdir(), "papan-bench-pdf-"));
  const file = join(dir, "lembar.pdf");
  const counts: number[] = [];
  for (const { bytes } of made) {
    writeFileSync(file, bytes);
    counts.push((await textOfPdf(file)).replace(/\s+/g, "").length);
  }
  rmSync(dir, { recursive: true });
  return counts;
}

/** 0.5 is the middle one. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right);
  const at = Math.min(sorted.length - 1, Math.floor(sorted.length * share));
  return sorted[at] ?? Number.NaN;
}
