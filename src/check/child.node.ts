import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Problem } from "../base/problem.ts";
import { saveFile } from "../base/save.node.ts";
import { loadLazily } from "../records/dataset.node.ts";
import { placeOfPath } from "../records/file-name.ts";
import { inspectWorkbook } from "./inspect.ts";
import { reportOfProblems } from "./report.ts";
import type { LaporanBerkas } from "../records/types.gen.ts";

/** What the process that checks one workbook is told. */
export interface ChildRequest {
  readonly root: string;
  readonly dataDir: string;
  /** Digest of everything but the workbooks that shapes records. */
  readonly shapedBy: string;
  /** The file itself. */
  readonly path: string;
  /** Its name as a person reads it. */
  readonly berkas: string;
  /** Path below `koperasi/` of a file in the data folder. */
  readonly below?: string | undefined;
  /** Folder for the marked and the repaired workbook; without it none is written. */
  readonly books?: string | undefined;
  /** Which of several files of one name this is, from 1: their copies stand in one folder. */
  readonly nomor?: number | undefined;
}

/** The report of a workbook, with what only its sender is told. */
export interface FileInspection {
  readonly laporan: LaporanBerkas;
  /** Errors that are left in the repaired copy, if there is one. */
  readonly sisa?: number | undefined;
}

/** Checks one workbook that nobody knows yet; runs in a process of its own. */
export async function inspectFile(request: ChildRequest): Promise<FileInspection> {
  const { root, path, berkas, below, books } = request;
  const sources = loadLazily({
    root,
    dataDir: resolve(root, request.dataDir),
    cacheDir: resolve(root, ".cache"),
    shapedBy: request.shapedBy,
  });
  const place = below === undefined ? undefined : placeOfPath(below, berkas, sources.registry);
  const misplaced = place && "problem" in place ? [place.problem] : [];
  const tempat = place && !("problem" in place) ? place : undefined;
  const input = { ...sources, bytes: readFileSync(path), berkas, tempat };
  const inspected = await inspectWorkbook(input, books !== undefined);
  const laporan = numbered(inspected.laporan, request.nomor);
  if (books !== undefined) {
    save(books, laporan.bertanda, inspected.bertanda);
    save(books, laporan.diperbaiki, inspected.diperbaiki);
  }
  return { laporan: withProblems(laporan, misplaced), sisa: inspected.sisa };
}

function numbered(laporan: LaporanBerkas, nomor = 1): LaporanBerkas {
  const name = (text: string | null) =>
    nomor === 1 ? text : (text?.replace(/(?=\.\w+\.xlsx$)/, `-${nomor}`) ?? null);
  return { ...laporan, bertanda: name(laporan.bertanda), diperbaiki: name(laporan.diperbaiki) };
}

/** The name comes first, and once; what else is wrong with the file is told in the same round. */
function withProblems(laporan: LaporanBerkas, problems: readonly Problem[]): LaporanBerkas {
  if (problems.length === 0) return laporan;
  const named = reportOfProblems(laporan.berkas, problems);
  const others = laporan.masalah.filter(({ kode }) => kode !== "berkas-nama");
  const told = (tingkat: "kesalahan" | "peringatan") => {
    const again = laporan.masalah.filter((one) => one.kode === "berkas-nama");
    return (
      laporan[tingkat] + named[tingkat] - again.filter((one) => one.tingkat === tingkat).length
    );
  };
  return {
    ...laporan,
    kesalahan: told("kesalahan"),
    peringatan: told("peringatan"),
    masalah: [...named.masalah, ...others],
  };
}

function save(folder: string, name: string | null, bytes: Uint8Array | undefined): void {
  if (name !== null && bytes) saveFile(join(folder, name), bytes);
}
