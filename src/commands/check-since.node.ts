import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../base/problem.ts";
import { git, mergeBase } from "./changed-files.node.ts";
import { foundWorkbook, type FoundWorkbook } from "./check-files.node.ts";
import { findForbidden } from "./check-since-tracked.node.ts";

/** What a branch changes in the folders of workbooks. */
export interface DataChanges {
  /** Added or changed; none that only points elsewhere. */
  readonly workbooks: readonly FoundWorkbook[];
  /** What may not be done to accepted workbooks, and files that Git may not track. */
  readonly problems: readonly Problem[];
}

/** Workbooks that differ from where the present branch left `since`. */
export function findChanges(root: string, since: string, data: string): DataChanges {
  const base = mergeBase(root, since);
  const folders = [`${data}/koperasi`, `${data}/contoh/koperasi`];
  const listed = git(root, ["diff", "--name-status", "--no-renames", "-z", base, "--", ...folders]);
  const fields = listed.split("\0").filter((field) => field !== "");
  const changes = Array.from({ length: fields.length / 2 }, (_, index) => ({
    status: fields[index * 2] ?? "",
    file: fields[index * 2 + 1] ?? "",
  })).filter(({ file }) => !file.endsWith("/disusun.csv"));
  const forbidden = findForbidden(root, data);
  const closed = new Set(forbidden.map(({ place }) => place.file));
  const present = changes.filter(({ file }) => !closed.has(file) && existsSync(join(root, file)));
  return {
    workbooks: present.map(({ file }) => foundWorkbook(root, join(root, file), data)),
    problems: [
      ...forbidden,
      ...changes
        .filter(({ status, file }) => status !== "A" && !isMadeHere(file, { root, base, data }))
        .map(({ status, file }) => overwritten(file, status === "D")),
    ],
  };
}

interface Where {
  readonly root: string;
  readonly base: string;
  readonly data: string;
}

/** The fictional region and workbooks compiled from publications are made anew when the form changes. */
function isMadeHere(file: string, { root, base, data }: Where): boolean {
  if (file.startsWith(`${data}/contoh/`)) return true;
  const table = git(root, ["show", `${base}:${data}/koperasi/disusun.csv`]);
  const [, kabupaten = "", date = ""] = file.match(/\/([\d.]+)\/([\d-]+)\.xlsx$/) ?? [];
  return table.split("\n").some((line) => line.startsWith(`${kabupaten},${date},`));
}

function overwritten(file: string, removed: boolean): Problem {
  const next = file.replace(/(?:\.k(\d+))?\.xlsx$/, (_whole, number?: string) => {
    return `.k${Number(number ?? 0) + 1}.xlsx`;
  });
  return {
    code: "berkas-tertimpa",
    severity: "error",
    place: { file },
    message: removed
      ? "laporan yang sudah diterima ini dihapus."
      : "laporan yang sudah diterima ini ditimpa dengan isi lain.",
    fix: `kembalikan berkas lamanya, lalu kirim perbaikannya sebagai berkas baru, misalnya ${next}.`,
  };
}
